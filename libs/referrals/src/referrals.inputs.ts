import { z } from 'zod';
import { MAX_TEXT } from '#kernel';
import { told } from '#papers';

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
  refer: told(
    {
      needId: z.uuid(),
      contactPointIds: z.array(z.uuid()).max(MAX_POINTS),
      colleagueId: z.uuid().nullish(),
      groupIds: z.array(z.uuid()).max(MAX_POINTS).nullish(),
      message: text,
      supportIds: z.array(z.uuid()).max(MAX_POINTS).nullish(),
    },
    ['message'],
  ).superRefine(({ contactPointIds, colleagueId, groupIds }, issues) => {
    if (contactPointIds.length + (groupIds ?? []).length > 0 || colleagueId != null) return;
    issues.addIssue({
      code: 'too_small',
      origin: 'array',
      minimum: 1,
      inclusive: true,
      path: ['contactPointIds'],
      input: contactPointIds,
    });
  }),
  id: z.object({ referralId }),
  offer: told(
    {
      referralId,
      what: text,
      byWhom: short,
      when: short,
      asksOfYou: text,
      stage: z.enum(['READINESS', 'LEADERSHIP', 'STRUCTURE', 'METHOD', 'FOLLOW_UP']),
    },
    ['what', 'byWhom', 'when', 'asksOfYou'],
  ),
  cannotNow: told({ referralId, reason, text }, ['text']),
  ask: told({ referralId, question: text }, ['question']),
  reply: told({ referralId, reply: text }, ['reply']),
  passOn: told({ referralId, contactPointId: z.uuid(), text }, ['text']),
  reasoned: told({ referralId, reason: short }, ['reason']),
  decline: told({ referralId, notNow: z.boolean(), reason, text }, ['text']),
} as const;
