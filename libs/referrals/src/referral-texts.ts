import type { Text } from '#kernel';
import type { ReferralStep } from './referral-states.js';

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
