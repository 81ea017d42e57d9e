import { notFound, notPossible, Problem } from '#kernel';
import type { NeedRecord } from './need-record.js';

export const needNotFound = (): Problem =>
  notFound('NEED_NOT_FOUND', {
    sv: 'Behovet finns inte, eller så har du inte rätt att se det. Gå tillbaka till listan och välj ett annat.',
    en: 'There is no such need, or you may not see it. Go back to the list and choose another.',
  });

/** The need has moved on, or this move is not the caller's. */
export const needMovedOn = (): Problem =>
  notPossible('NEED_MOVED_ON', {
    sv: 'Det här går inte att göra med behovet som det står nu. Någon kan ha hunnit före. Ladda om och se vad som gäller.',
    en: 'This cannot be done with the need as it stands now. Somebody may have been first. Reload and see how it stands.',
  });

export const needChanged = (need: NeedRecord): Problem =>
  new Problem(
    'StaleVersion',
    'NEED_CHANGED',
    {
      sv: 'Någon annan har ändrat texten medan du skrev. Båda texterna finns kvar: jämför dem och spara igen.',
      en: 'Somebody else changed the text while you were writing. Both texts are kept: compare them and save again.',
    },
    [],
    { version: need.version, text: need.text },
  );

export const notMunicipality = (): Problem =>
  notPossible('NOT_MUNICIPALITY', {
    sv: 'Bara en kommun kan ha behov här. Välj en kommun, eller handla för en kommun.',
    en: 'Only a municipality can have needs here. Choose a municipality, or act for one.',
  });

export const notInPilot = (): Problem =>
  notPossible('NOT_IN_PILOT', {
    sv: 'Kommunen och du måste båda delta i piloten. Välj en annan pilot, eller ingen.',
    en: 'The municipality and you must both take part in the pilot. Choose another pilot, or none.',
  });

export const mergedIntoItself = (): Problem =>
  notPossible('MERGED_INTO_ITSELF', {
    sv: 'Ett behov kan inte slås ihop med sig självt. Välj ett annat behov från samma kommun.',
    en: 'A need cannot be merged with itself. Choose another need of the same municipality.',
  });

export const mergesOneMunicipality = (): Problem =>
  notPossible('MERGES_ONE_MUNICIPALITY', {
    sv: 'Bara behov som samma kommun har berättat i samma pilot kan slås ihop. Samla behov från flera kommuner i en gemensam utmaning.',
    en: 'Only needs told by one municipality in one pilot can be merged. Gather needs of several municipalities in a shared challenge.',
  });

export const mergesIntoMerged = (): Problem =>
  notPossible('MERGES_INTO_MERGED', {
    sv: 'Det behov ni valde är redan sammanslaget med ett annat. Välj det behov som lever vidare.',
    en: 'The need you chose is itself merged with another. Choose the one that goes on.',
  });

export const mergedNeedsHere = (): Problem =>
  notPossible('MERGED_NEEDS_HERE', {
    sv: 'Andra behov är redan sammanslagna med det här. Slå ihop åt andra hållet: öppna det andra behovet och välj det här.',
    en: 'Other needs are merged with this one. Merge the other way round: open the other need and choose this one.',
  });

export const mergesIntoUnconfirmed = (): Problem =>
  notPossible('MERGES_INTO_UNCONFIRMED', {
    sv: 'Kommunen har inte bekräftat det behov ni valde. Slå ihop åt andra hållet, eller vänta tills kommunen har bekräftat.',
    en: 'The municipality has not confirmed the need you chose. Merge the other way round, or wait until it has.',
  });

export const mergesIntoAnswered = (): Problem =>
  notPossible('MERGES_INTO_ANSWERED', {
    sv: 'Det behov ni valde har redan fått sitt svar, eller är avslutat. Öppna det igen först, eller svara på det här för sig.',
    en: 'The need you chose has been told its answer, or has ended. Reopen it first, or answer this one on its own.',
  });

export const linkNotFound = (): Problem =>
  notFound('LINK_NOT_FOUND', {
    sv: 'Länken gäller inte längre. Den kan vara använd eller för gammal. Ring eller mejla länsstyrelsen om något ska ändras.',
    en: 'The link is no longer valid. It may have been used or be too old. Call or mail the county board if something should be changed.',
  });

export const mayNotWriteDown = (): Problem =>
  notPossible('MAY_NOT_WRITE_DOWN', {
    sv: 'Bara länsstyrelser och myndigheter skriver ner behov åt en kommun. Kommunen berättar själv under Vad behöver ni?',
    en: 'Only county boards and agencies write down needs for a municipality. The municipality tells its own under What do you need?',
  });
