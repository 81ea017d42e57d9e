import type { Facts, ReferralFacts } from './records.js';

/** Beside one request stand those to others, for the same municipality and theme: who, how far, what is offered. */
export const isBeside = (mine: ReferralFacts, what: Facts): boolean =>
  what.kind === 'Referral' &&
  what.point !== mine.point &&
  what.need.municipality === mine.need.municipality &&
  what.need.pilot === mine.need.pilot;
