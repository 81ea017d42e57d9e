/**
 * Everyday Swedish words that say nothing of what is needed, beside PostgreSQL's own stop words: auxiliaries, quantities,
 * time, and how people ask. Stems are taken where they are used.
 */
export const EVERYDAY_WORDS: readonly string[] = `
  andra annan behov behöva behöver behövs bland bli blir bort bra bruka brukar börja börjar både dag dagar del dels
  dessa dessutom egen eget egentligen egna eller enda endast ens ett fast finna finnas finns fler flera flesta fram fråga
  frågan frågor före första få får fått före ge genom ger gett ge gick gjort gå går gång gånger gärna göra göras görs gör
  hade handla handlar helst hela hitta hittar hjälp hjälpa hjälper hos hålla håller idag ihop ingen inget inga innan
  istället just klara klarar kom komma kommer kunde kunna kunnat kvar känna känner lika lite ligger låta låter lång
  länge långt längre man med medan mellan mer mest många mycket måste möjligt nog nu ny nya nytt någon något några nästan
  nästa olika ofta också oss par rätt redan runt sak saker samma samtidigt sedan ser sett ska skall skulle små snart
  stor stora stort större största står stå ställa svårt säga säger sätt ta tar tid tiden till tills tog trots tror
  tycka tycker under upp ut utan vad var vara varit varje vet veta vid vilja vilka vilken vilket vill visa visar vore
  väl våra vårt vår år året åren än ända ändå även över`
  .trim()
  .split(/\s+/);
