import type { Text } from '#kernel';
import type { NeedSource } from './need-record.js';
import type { NeedState, NeedStep, Party, VerdictCode } from './need-states.js';

/** What is to be done next, in words. */
export const STEP_TEXTS: Readonly<Record<NeedStep, Text>> = {
  CONFIRM: { sv: 'bekräfta att behovet är rätt uppfattat', en: 'confirm that the need is understood right' },
  FINISH_DRAFT: { sv: 'skriva klart och skicka', en: 'finish and send' },
  MATCH: { sv: 'letar efter stöd som passar', en: 'looks for support that fits' },
  SORT: { sv: 'läsa och föra vidare', en: 'read and send on' },
  COMPLETE: { sv: 'svara på länsstyrelsens fråga', en: "answer the county board's question" },
  HOLD_DIALOGUE: {
    sv: 'ta upp behovet i dialogen och gå vidare',
    en: 'take the need up in the dialogue and move on',
  },
  ANSWER_REFERRALS: { sv: 'svara på förfrågan', en: 'answer the request' },
  REPLY_TO_QUESTION: {
    sv: 'svara på det en kontaktpunkt behöver veta',
    en: 'reply to what a contact point needs to know',
  },
  SEND_FEEDBACK: { sv: 'återkoppla svaret till kommunen', en: 'tell the municipality the answer' },
  SAY_IF_IT_HELPED: { sv: 'säga om det hjälpte', en: 'say whether it helped' },
};

/** What the municipality says of the answer. */
export const VERDICT_TEXTS: Readonly<Record<VerdictCode, Text>> = {
  HELPED: { sv: 'Hjälpte', en: 'Helped' },
  PARTLY: { sv: 'Hjälpte delvis', en: 'Helped in part' },
  NOT: { sv: 'Hjälpte inte', en: 'Did not help' },
  TOO_EARLY: { sv: 'För tidigt att säga', en: 'Too early to say' },
};

/** What happened, as a line in a need's history; keys are audit actions. */
export const HISTORY_TEXTS: Readonly<Record<string, Text>> = {
  'need.drafted': { sv: 'Utkast påbörjat', en: 'Draft begun' },
  'need.heard': { sv: 'Behovet skrevs ner', en: 'The need was written down' },
  'need.submit': { sv: 'Behovet skickades in', en: 'The need was submitted' },
  'need.removeDraft': { sv: 'Utkastet togs bort', en: 'The draft was removed' },
  'need.confirm': { sv: 'Kommunen bekräftade', en: 'The municipality confirmed' },
  'need.confirmLater': { sv: 'Kommunen bekräftade', en: 'The municipality confirmed' },
  'need.removeHeard': { sv: 'Kommunen tog bort behovet', en: 'The municipality removed the need' },
  'need.withdrawHeard': {
    sv: 'Togs tillbaka av den som skrev ner det',
    en: 'Taken back by whoever wrote it down',
  },
  'need.suggest': { sv: 'Förslag på stöd togs fram', en: 'Support was suggested' },
  'need.suggestAgain': {
    sv: 'Förslag på stöd togs fram på nytt',
    en: 'Support was suggested anew',
  },
  'need.refer': { sv: 'Fördes vidare', en: 'Sent on' },
  'need.referMore': { sv: 'Fördes vidare till fler', en: 'Sent on to more' },
  'need.group': { sv: 'Samlades med andra behov', en: 'Gathered with other needs' },
  'need.referTogether': { sv: 'Fördes vidare tillsammans med andra behov', en: 'Sent on with other needs' },
  'need.feedBackTogether': { sv: 'Kommunen fick återkoppling', en: 'The municipality was told' },
  'need.ungroup': { sv: 'Togs ut för sig igen', en: 'Taken out on its own again' },
  'match.judged': { sv: 'Ett förslag på stöd bedömdes', en: 'A suggestion was judged' },
  'match.added': { sv: 'Ett stöd lades till', en: 'A support was added' },
  'need.takeUpInDialogue': { sv: 'Tas upp i dialog', en: 'Taken up in a dialogue' },
  'need.answerItself': { sv: 'Länsstyrelsen svarade själv', en: 'The county board answered itself' },
  'need.merge': {
    sv: 'Länsstyrelsen slog ihop behovet med ett annat',
    en: 'The county board merged the need with another',
  },
  'need.standAgain': {
    sv: 'Står för sig igen: behovet som det var sammanslaget med togs tillbaka',
    en: 'Stands on its own again: the need it was merged with was withdrawn',
  },
  'need.askBack': { sv: 'Länsstyrelsen ställde en fråga', en: 'The county board asked a question' },
  'need.complete': { sv: 'Kommunen svarade på frågan', en: 'The municipality answered the question' },
  'need.takeBackQuestion': { sv: 'Frågan togs tillbaka', en: 'The question was taken back' },
  'need.allAnswered': { sv: 'Alla tillfrågade har svarat', en: 'All who were asked have answered' },
  'need.allRecalled': { sv: 'Alla förfrågningar togs tillbaka', en: 'All requests were recalled' },
  'need.feedBack': { sv: 'Kommunen fick återkoppling', en: 'The municipality was told' },
  'need.sayVerdict': { sv: 'Kommunen sa om det hjälpte', en: 'The municipality said whether it helped' },
  'need.sayTooEarly': {
    sv: 'Kommunen sa att det är för tidigt att säga',
    en: 'The municipality said it is too early to say',
  },
  'need.askAgain': { sv: 'Kommunen fick frågan igen', en: 'The municipality was asked again' },
  'need.closeInSilence': { sv: 'Avslutades utan svar', en: 'Closed without an answer' },
  'need.openedByAdministrator': {
    sv: 'En administratör öppnade behovet eller en förfrågan om det för att läsa',
    en: 'An administrator opened the need, or a request about it, to read',
  },
  'need.hideWords': {
    sv: 'Länsstyrelsen dolde ord för andra',
    en: 'The county board hid words for others',
  },
  'need.showWords': {
    sv: 'Länsstyrelsen visade hela texten för andra igen',
    en: 'The county board showed the whole text to others again',
  },
  'need.shareText': {
    sv: 'Kommunen lät fler i piloten läsa texten',
    en: 'The municipality let more in the pilot read the text',
  },
  'need.unshareText': {
    sv: 'Kommunen slutade visa texten för fler',
    en: 'The municipality stopped showing the text to more',
  },
  'need.reopen': { sv: 'Öppnades igen', en: 'Reopened' },
  'need.reopenFedBack': { sv: 'Öppnades igen', en: 'Reopened' },
  'need.correct': { sv: 'Kommunen rättade texten', en: 'The municipality corrected the text' },
  'need.endWithMunicipality': {
    sv: 'Avslutades: kommunen har upphört',
    en: 'Closed: the municipality has ended',
  },
  'need.leavePilot': {
    sv: 'Piloten avslutades; länsstyrelsen har behovet vidare',
    en: 'The pilot was closed; the county board goes on with the need',
  },
  'need.endWithPilot': { sv: 'Avslutades med piloten', en: 'Closed with the pilot' },
  'need.withdraw': { sv: 'Kommunen tog tillbaka behovet', en: 'The municipality withdrew the need' },
};

/** Where a need stands, in words: those of the client. */
export const NEED_STATE_TEXTS: Readonly<Record<NeedState, Text>> = {
  HEARD: { sv: 'Nedskrivet, ska bekräftas', en: 'Written down, to be confirmed' },
  DRAFT: { sv: 'Utkast', en: 'Draft' },
  SUBMITTED: { sv: 'Skickat', en: 'Sent' },
  MATCHED: { sv: 'Ska sorteras', en: 'To be sorted' },
  UNMATCHED: { sv: 'Ska sorteras, inget känt stöd', en: 'To be sorted, no known support' },
  ASKED_BACK: { sv: 'Fråga till kommunen', en: 'Question to the municipality' },
  IN_CHALLENGE: { sv: 'Del av en gemensam utmaning', en: 'Part of a shared challenge' },
  IN_DIALOGUE: { sv: 'Tas upp i dialog', en: 'Taken up in dialogue' },
  REFERRED: { sv: 'Hos myndighet', en: 'With an agency' },
  ANSWERED: { sv: 'Svar finns, ska återkopplas', en: 'Answer is here, to be fed back' },
  FED_BACK: { sv: 'Återkopplat', en: 'Fed back' },
  CLOSED: { sv: 'Avslutat', en: 'Closed' },
  MERGED: { sv: 'Sammanslaget med ett annat', en: 'Merged with another' },
  REMOVED: { sv: 'Borttaget', en: 'Removed' },
  WITHDRAWN: { sv: 'Återtaget', en: 'Withdrawn' },
};

/** Who acts next, in words. */
export const PARTY_TEXTS: Readonly<Record<Party, Text>> = {
  MUNICIPALITY: { sv: 'Kommunen', en: 'The municipality' },
  BOARD: { sv: 'Länsstyrelsen', en: 'The county board' },
  CONTACT_POINTS: { sv: 'De tillfrågade', en: 'Those who were asked' },
  SYSTEM: { sv: 'Tjänsten', en: 'The service' },
};

/** How a need came to be heard, in words. */
export const SOURCE_TEXTS: Readonly<Record<NeedSource, Text>> = {
  FREE: { sv: 'Kommunen berättade', en: 'The municipality told' },
  DIALOGUE: { sv: 'I en dialog', en: 'In a dialogue' },
  PHONE: { sv: 'På telefon', en: 'By phone' },
  SUPPORT_REQUEST: { sv: 'I en förfrågan om stöd', en: 'In a request for support' },
  SURVEY: { sv: 'I en behovsomgång', en: 'In a survey' },
};
