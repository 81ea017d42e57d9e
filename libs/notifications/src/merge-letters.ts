import { needEvents } from '#needs';
import { about, letter, type Letter } from './letters.js';

/** Mail to those who gave a need that was merged with another. */
export const mergeLetters: readonly Letter[] = [
  letter({
    subscriber: 'mail-need-merged',
    event: needEvents.merged,
    to: 'municipality',
    subject: 'Två av era behov har slagits ihop',
    body: (need) => ({
      sv: `${need.boardName} har slagit ihop behovet ${about(need)} med ett annat behov som ni har berättat om, för att de handlar om samma sak. Det ni skrev finns kvar. Svaret på det andra behovet är svaret på båda.\n\nPå behovets sida står varför, och vart det tog vägen. Handlar de inte om samma sak: säg det till länsstyrelsen.`,
      en: `${need.boardName} has merged the need ${about(need)} with another need that you have told of, because they are about the same thing. What you wrote is kept. The answer to the other need is the answer to both.\n\nThe page of the need says why, and where it went. If they are not about the same thing, tell the county board.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-merged-officer',
    event: needEvents.merged,
    to: 'officer',
    subject: 'Ett behov ni skrev ner har slagits ihop med ett annat',
    body: (need) => ({
      sv: `${need.boardName} har slagit ihop behovet ${about(need)}, som ni skrev ner, med ett annat behov från samma kommun. Det ni skrev finns kvar. Ni får veta när kommunen får svar.`,
      en: `${need.boardName} has merged the need ${about(need)}, which you wrote down, with another need of the same municipality. What you wrote is kept. You will be told when the municipality is answered.`,
    }),
    link: 'need',
  }),
  letter({
    subscriber: 'mail-need-told-officer',
    event: needEvents.toldWithOther,
    to: 'officer',
    subject: 'Ett behov ni skrev ner har fått svar',
    body: (need) => ({
      sv: `${need.boardName} har återkopplat till kommunen om behovet ${about(need)}, som ni skrev ner. Svaret står på behovets sida.`,
      en: `${need.boardName} has answered the municipality on the need ${about(need)}, which you wrote down. The answer stands on the page of the need.`,
    }),
    link: 'need',
  }),
];
