import { z } from 'zod';
import { MAX_TEXT } from '#kernel';

const text = z.string().trim().min(1).max(MAX_TEXT);
const short = z.string().trim().min(1).max(1_000);
const referralId = z.uuid();
const reason = z.enum([
  'NO_CAPACITY',
  'OUTSIDE_ASSIGNMENT',
  'OFFERED_TO_OTHERS',
  'ALREADY_OFFERED_HERE',
  'BETTER_BY_ANOTHER',
  'TIMING',
  'TOO_LITTLE_KNOWN',
  'OTHER',
]);

/** The most contact points one need is sent to at once. */
export const MAX_POINTS = 20;

/** Checks of everything that people send about referrals. */
export const referralInputs = {
  refer: z.object({
    needId: z.uuid(),
    contactPointIds: z.array(z.uuid()).min(1).max(MAX_POINTS),
    message: text,
    supportIds: z.array(z.uuid()).max(MAX_POINTS).nullish(),
  }),
  id: z.object({ referralId }),
  offer: z.object({
    referralId,
    what: text,
    byWhom: short,
    when: short,
    asksOfYou: text,
    stage: z.enum(['READINESS', 'LEADERSHIP', 'STRUCTURE', 'METHOD', 'FOLLOW_UP']),
  }),
  cannotNow: z.object({ referralId, reason, text }),
  ask: z.object({ referralId, question: text }),
  reply: z.object({ referralId, reply: text }),
  passOn: z.object({ referralId, contactPointId: z.uuid(), text }),
  reasoned: z.object({ referralId, reason: short }),
  decline: z.object({ referralId, notNow: z.boolean(), reason, text }),
} as const;
