import type { Text } from '#kernel';
import type { DeclineReason, ReferralState, ReferralStep } from './referral-states.js';

/** Stands with every answer. */
export const DISCLAIMER: Text = {
  sv: 'Svaret är information, inte ett beslut.',
  en: 'The answer is information, not a decision.',
};

/** What is to be done next, in words. */
export const REFERRAL_STEP_TEXTS: Readonly<Record<ReferralStep, Text>> = {
  ANSWER_REFERRAL: { sv: 'svara på förfrågan', en: 'answer the request' },
  REPLY: {
    sv: 'svara på det som kontaktpunkten behöver veta',
    en: 'reply to what the contact point needs to know',
  },
  DECIDE_ON_OFFER: { sv: 'ta ställning till erbjudandet', en: 'decide on the offer' },
};

/** Where a request stands, in words: those of the client. */
export const REFERRAL_STATE_TEXTS: Readonly<Record<ReferralState, Text>> = {
  SENT: { sv: 'Skickad', en: 'Sent' },
  ACKNOWLEDGED: { sv: 'Läst', en: 'Read' },
  NEEDS_TO_KNOW: { sv: 'Behöver veta mer', en: 'Needs to know more' },
  CAN_CONTRIBUTE: { sv: 'Kan bidra', en: 'Can contribute' },
  CANNOT_NOW: { sv: 'Kan inte bidra nu', en: 'Cannot contribute now' },
  SOMEONE_ELSE: { sv: 'Annan bör svara', en: 'Someone else should answer' },
  ENGAGEMENT: { sv: 'Kommunen har tagit upp det', en: 'The municipality has taken it up' },
  NOT_TAKEN_UP: { sv: 'Kommunen tog inte upp det', en: 'The municipality did not take it up' },
  RECALLED: { sv: 'Tillbakatagen', en: 'Recalled' },
  HANDED_BACK: { sv: 'Lämnad tillbaka', en: 'Handed back' },
  NO_ANSWER: { sv: 'Inget svar kom', en: 'No answer came' },
};

/** Why something is not given or not taken up, in words: those of the client. */
export const DECLINE_TEXTS: Readonly<Record<DeclineReason, Text>> = {
  NO_CAPACITY: { sv: 'Saknar tid eller personal', en: 'Lacks time or staff' },
  OUTSIDE_ASSIGNMENT: { sv: 'Ligger utanför uppdraget', en: 'Outside the assignment' },
  OFFERED_TO_OTHERS: { sv: 'Erbjuds bara till andra', en: 'Offered only to others' },
  ALREADY_OFFERED_HERE: { sv: 'Erbjuds redan här', en: 'Already offered here' },
  BETTER_BY_ANOTHER: { sv: 'Ges bättre av någon annan', en: 'Better given by another' },
  TIMING: { sv: 'Passar inte i tid', en: 'The timing does not fit' },
  TOO_LITTLE_KNOWN: { sv: 'Vet för lite', en: 'Too little is known' },
  OTHER: { sv: 'Annat', en: 'Other' },
};
