import { notFound, notPossible, Problem } from '#kernel';

export const challengeNotFound = (): Problem =>
  notFound('CHALLENGE_NOT_FOUND', {
    sv: 'Utmaningen finns inte, eller så har du inte rätt att se den. Gå tillbaka till listan och välj en annan.',
    en: 'There is no such challenge, or you may not see it. Go back to the list and choose another.',
  });

export const challengeMovedOn = (): Problem =>
  notPossible('CHALLENGE_MOVED_ON', {
    sv: 'Det här går inte att göra med utmaningen som den står nu. Någon kan ha hunnit före. Ladda om och se vad som gäller.',
    en: 'This cannot be done with the challenge as it stands now. Somebody may have been first. Reload and see how it stands.',
  });

export const pictureChanged = (version: number, text: string): Problem =>
  new Problem(
    'StaleVersion',
    'CHALLENGE_PICTURE_CHANGED',
    {
      sv: 'Lägesbilden har ändrats medan du skrev. Båda texterna finns kvar: jämför dem och spara igen.',
      en: 'The picture changed while you were writing. Both texts are kept: compare them and save again.',
    },
    [],
    { version, text },
  );

export const notOnePilot = (): Problem =>
  notPossible('CHALLENGE_NOT_ONE_PILOT', {
    sv: 'Behoven måste vara berättade i samma pilot, eller alla utanför piloter. Välj om.',
    en: 'The needs must be told in the same pilot, or all outside pilots. Choose again.',
  });

export const tooManyNeeds = (): Problem =>
  notPossible('CHALLENGE_FULL', {
    sv: 'En gemensam utmaning rymmer högst 60 behov. Gör en till för resten.',
    en: 'A shared challenge holds at most 60 needs. Make another for the rest.',
  });

export const nothingGathered = (): Problem =>
  notPossible('CHALLENGE_NOT_READY', {
    sv: 'Skriv lägesbilden och ha minst ett behov med innan ni samlar ihop.',
    en: 'Write the picture and have at least one need in it before you gather.',
  });

export const mayNotJoin = (): Problem =>
  notPossible('MAY_NOT_JOIN_CHALLENGE', {
    sv: 'Bara länsstyrelser och myndigheter som deltar i samma pilot kan bjudas in. Välj en annan.',
    en: 'Only county boards and agencies that take part in the same pilot can be invited. Choose another.',
  });

export const pointNotOpen = (): Problem =>
  notFound('CONTACT_POINT_NOT_FOUND', {
    sv: 'En av kontaktpunkterna finns inte längre. Ladda om listan och välj på nytt.',
    en: 'One of the contact points is no longer there. Reload the list and choose again.',
  });

export const leadNotAsked = (): Problem =>
  notPossible('LEAD_NOT_ASKED', {
    sv: 'Den som leder svaret måste vara en av dem som får frågan. Välj om.',
    en: 'Whoever leads the answer must be one of those asked. Choose again.',
  });

export const noPartStated = (): Problem =>
  notPossible('NO_PART_STATED', {
    sv: 'Ingen har angett sin del än. Ange er egen del först, eller vänta på de andra.',
    en: 'Nobody has stated a part yet. State your own part first, or wait for the others.',
  });

export const alreadyAsked = (): Problem =>
  notPossible('ALREADY_ASKED', {
    sv: 'Den kontaktpunkten har redan fått frågan om utmaningen. Välj en annan.',
    en: 'That contact point has already been asked about the challenge. Choose another.',
  });
