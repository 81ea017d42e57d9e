import type { Text } from '#kernel';

/** What was received: one line of the register says it in words. */
export const PAPER_ACTS = {
  NEED_TOLD: { sv: 'Behov', en: 'Need' },
  NEED_CORRECTED: { sv: 'Rättelse av behov', en: 'Correction of a need' },
  NEED_COMPLETED: { sv: 'Komplettering av behov', en: 'Completion of a need' },
  NEED_CONFIRMED: { sv: 'Bekräftelse av behov', en: 'Confirmation of a need' },
  NEED_HEARD: { sv: 'Nedskrivet behov', en: 'Need written down' },
  NEED_WITHDRAWN: { sv: 'Återtagande av behov', en: 'Withdrawal of a need' },
  NEED_MERGED: { sv: 'Sammanslagning av behov', en: 'Merger of needs' },
  NEED_REOPENED: { sv: 'Behov öppnat igen', en: 'Need opened again' },
  ASKED_BACK: { sv: 'Begäran om komplettering', en: 'Question about a need' },
  FEEDBACK: { sv: 'Återkoppling', en: 'Feedback' },
  VERDICT: { sv: 'Hjälpte det?', en: 'Did it help?' },
  REQUEST: { sv: 'Förfrågan', en: 'Request' },
  REQUEST_RECALLED: { sv: 'Återtagen förfrågan', en: 'Request recalled' },
  WAITING_CLOSED: { sv: 'Avslutad väntan på svar', en: 'Waiting closed' },
  OFFER: { sv: 'Erbjudande', en: 'Offer' },
  CANNOT_NOW: { sv: 'Svar: kan inte bidra nu', en: 'Answer: cannot contribute now' },
  NEEDS_TO_KNOW: { sv: 'Fråga om förfrågan', en: 'Question about a request' },
  REPLY: { sv: 'Svar på fråga', en: 'Reply to a question' },
  PASSED_ON: { sv: 'Svar: annan bör svara', en: 'Answer: someone else should answer' },
  HANDED_BACK: { sv: 'Förfrågan lämnad tillbaka', en: 'Request handed back' },
  OFFER_TAKEN_UP: { sv: 'Ja till erbjudande', en: 'Offer taken up' },
  SURVEY_ANSWER: { sv: 'Svar på enkät', en: 'Answer to a survey' },
  OFFER_DECLINED: { sv: 'Nej till erbjudande', en: 'Offer declined' },
} as const satisfies Record<string, Text>;

export type PaperAct = keyof typeof PAPER_ACTS;

/** What a part of a document is called where it is read. */
export const PAPER_PARTS = {
  heading: { sv: 'Rubrik', en: 'Heading' },
  text: { sv: 'Text', en: 'Text' },
  capacity: { sv: 'Våra förutsättningar', en: 'Receiving capacity' },
  tried: { sv: 'Det här har vi prövat', en: 'What we have tried' },
  planningMoment: { sv: 'Budget eller planering', en: 'Budget or planning' },
  saidBy: { sv: 'Sagt av', en: 'Said by' },
  message: { sv: 'Meddelande', en: 'Message' },
  question: { sv: 'Fråga', en: 'Question' },
  reply: { sv: 'Svar', en: 'Reply' },
  reason: { sv: 'Skäl', en: 'Reason' },
  what: { sv: 'Vad', en: 'What' },
  byWhom: { sv: 'Av vem', en: 'By whom' },
  when: { sv: 'När', en: 'When' },
  asksOfYou: { sv: 'Det här kräver av er', en: 'What it asks of you' },
  verdict: { sv: 'Hjälpte det?', en: 'Did it help?' },
} as const satisfies Record<string, Text>;

export type PaperPart = keyof typeof PAPER_PARTS;

/** A document as it was received: its parts in their order. Never changed afterwards. */
export type PaperParts = { readonly [part in PaperPart]?: string | null | undefined };
