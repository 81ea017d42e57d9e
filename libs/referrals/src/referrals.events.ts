import { z } from 'zod';
import { defineEvent } from '#kernel';

/** `together`: one of several about a challenge. People are told of all of them at once, not of each. */
const ids = z.object({ referralId: z.uuid(), needId: z.uuid(), together: z.boolean().optional() });

/** What happened to referrals, for those who react. */
export const referralEvents = {
  sent: defineEvent('referral.sent', ids),
  /** An answer came: an offer, not now, someone else, or no answer. */
  answered: defineEvent('referral.answered', ids),
  /** Among the answers: an offer, for the municipality to decide on. */
  offered: defineEvent('referral.offered', ids),
  /** The contact point needs to know something. */
  asked: defineEvent('referral.asked', ids),
  replied: defineEvent('referral.replied', ids),
  /** The sender or the municipality took it back: nobody need answer. */
  recalled: defineEvent('referral.recalled', ids),
  /** The need it carries has a new text; an answer is still to come. */
  corrected: defineEvent('referral.corrected', ids),
  /** An administrator opened the need, or a request about it, to read. */
  openedByAdministrator: defineEvent('need.opened_by_administrator', z.object({ needId: z.uuid() })),
  /** The municipality took the offer up, or not. */
  offerDecided: defineEvent('referral.offer_decided', ids),
  late: defineEvent('referral.late', ids.extend({ late: z.enum(['RESPONSIBLE', 'BOARD', 'GATHERING']) })),
} as const;
