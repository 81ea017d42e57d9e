const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names that are hardly ever another word: of those common in Sweden today, in all its languages. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  words(`
  Abdi Abdullahi Abdulrahman Adam Agneta Agnes Ahmad Ahmed Aisha Albin Alexander Alexandra Alfred Alice Alicia Alma Alva
  Amal Amanda Amina Amir Amira Anders Andreas Anette Anita Ann Anna Anneli Annika Anton Arvid Astrid Axel Barbro Bengt
  Bernt Berit Birgit Birgitta Bilal Britt Camilla Carina Carl Carolina Caroline Cecilia Charlotta Charlotte Christer
  Christian Christina Christoffer Claes Conny Cornelia Dagny Daniel Daniela David Denise Desirée Ebba Ebrahim Edvin
  Eivor Elias Elif Elin Elina Elisabet Elisabeth Ella Ellen Ellinor Elmer Elsa Elvira Emelie Emil Emilia Emma Erik Erika
  Ester Eva Evelina Fadumo Fatima Fatuma Felicia Felix Fredrik Frida Fredrika Gabriel Gabriella Gerd Greta Gudrun Gunilla
  Gunnar Gunnel Gustaf Gustav Göran Hamza Hanna Hannah Hannes Harald Hassan Hedda Hedvig Helen Helena Helene Henrik
  Hilda Hodan Hugo Hussein Håkan Ibrahim Ida Idil Ingegerd Inger Ingela Ingrid Ingvar Irene Isabella Isabelle Isak
  Ismail Ivar Jacob Jakob Jan-Erik Jasmin Jenny Jennifer Jens Jesper Jessica Jimmy Joakim Johan Johanna Johannes John
  Jonas Jonathan Jonna Josef Josefin Josefine Julia Jörgen Kajsa Karim Karin Karl Karolina Katarina Kenneth Kerstin
  Kevin Khadija Kjell Klara Klas Kristian Kristina Kristoffer Lars Lars-Erik Layla Leif Leila Lena Lennart Leo Liam
  Lilian Lilly Linda Linnea Linnéa Linus Lisa Lisbeth Louise Lovisa Lukas Lucas Maja Magdalena Magnus Malin Malte Margareta
  Maria Marianne Marie Marina Markus Marcus Martin Maryam Mariam Matilda Mathilda Mats Mattias Matteo Melker Melvin Michael
  Mikael Milla Milo Mohamed Mohammad Mohammed Moa Mona Monica Monika Muhammad Muhammed Mustafa Märta Nadia Nathalie Nellie
  Nicklas Nicole Niklas Nils Nina Noah Noor Nour Oliver Olivia Olle Olof Omar Oscar Oskar Osman Otto Patricia Patrik
  Per-Erik Pernilla Peter Petra Petter Philip Pontus Rasmus Rebecca Rebecka Richard Rickard Robert Robin Roger Roland
  Ronja Rolf Ruben Samira Samir Samuel Sandra Sara Sebastian Selma Signe Sigrid Simon Sixten Sofia Sofie Solveig Sonja
  Stefan Stina Sune Susanna Susanne Svante Sven Tindra Theodor Therese Thomas Tobias Tomas Tommy Torbjörn Torsten Tove
  Tuva Tyra Ulf Ulla Ulrika Vanja Vidar Vilgot Viktor Victor Viktoria Victoria Vilma Vincent Wilma William Yasmin Yasmine
  Yusuf Yvonne Zahra Zainab Zeynep Åke Åsa Örjan`),
);

/** Given names that are words, places or months as well: names only beside a surname, or where somebody is called so. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  words(`
  Ali April August Bo Björn Dan Eda Frank Gun Hans Iris Jan Jonny Kent Kim Lo Linn Liv Love Luna Maj Max Minna My Nora
  Nova Ove Per Rakel Rose Rut Saga Siv Sol Stella Sten Stig Svea Tage Tor Vera Viola Freja Molly Ines Mark Will Grace`),
);
