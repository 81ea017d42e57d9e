import type { Text } from '#kernel';
import type { NeedStep } from './need-states.js';

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
  'need.ungroup': { sv: 'Togs ut för sig igen', en: 'Taken out on its own again' },
  'match.judged': { sv: 'Ett förslag på stöd bedömdes', en: 'A suggestion was judged' },
  'match.added': { sv: 'Ett stöd lades till', en: 'A support was added' },
  'need.takeUpInDialogue': { sv: 'Tas upp i dialog', en: 'Taken up in a dialogue' },
  'need.answerItself': { sv: 'Länsstyrelsen svarade själv', en: 'The county board answered itself' },
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
  'need.withdraw': { sv: 'Kommunen tog tillbaka behovet', en: 'The municipality withdrew the need' },
};
