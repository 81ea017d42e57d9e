import { z } from 'zod';
import { codesOf } from '#directory';
import { MAX_TEXT } from '#kernel';
import { told } from '#papers';

/** The most needs in one challenge, and the most contact points that are asked about it. */
export const MAX_NEEDS = 60;
export const MAX_ASKED = 10;
const MAX_INVITED = 50;

const challengeId = z.uuid();
const contactPointId = z.uuid();
const version = z.number().int().min(1);
const text = z.string().trim().min(1).max(MAX_TEXT);
const short = z.string().trim().min(1).max(1_000);
const title = z.string().trim().min(1).max(200);
const themes = z
  .array(z.enum(codesOf('themes') as [string, ...string[]]))
  .max(20)
  .nullish();
const needIds = z.array(z.uuid()).min(1).max(MAX_NEEDS);

/** Checks of everything that people send about challenges. */
export const challengeInputs = {
  create: told({ title, themes, needIds }, ['title']),
  id: z.object({ challengeId }),
  add: z.object({ challengeId, needIds }),
  takeOut: z.object({ challengeId, needId: z.uuid() }),
  describe: told({ challengeId, version, title, themes, picture: z.string().trim().max(MAX_TEXT) }, [
    'title',
    'picture',
  ]),
  invite: z.object({ challengeId, organisationIds: z.array(z.uuid()).min(1).max(MAX_INVITED) }),
  stand: told(
    {
      challengeId,
      version,
      stance: z.enum(['ENDORSES', 'RESERVES']),
      text: z.string().trim().max(MAX_TEXT).nullish(),
    },
    ['text'],
  ).superRefine((input, issues) => {
    if (input.stance === 'RESERVES' && (input.text ?? '') === '')
      issues.addIssue({
        code: 'too_small',
        origin: 'string',
        minimum: 1,
        inclusive: true,
        path: ['text'],
        input: '',
      });
  }),
  reasoned: told({ challengeId, reason: short }, ['reason']),
  refer: told(
    {
      challengeId,
      contactPointIds: z.array(z.uuid()).min(1).max(MAX_ASKED),
      leadId: z.uuid(),
      message: text,
    },
    ['message'],
  ),
  lead: z.object({ challengeId, contactPointId }),
  offer: told(
    {
      challengeId,
      contactPointId,
      what: text,
      byWhom: short,
      when: short,
      asksOfYou: text,
      stage: z.enum(['READINESS', 'LEADERSHIP', 'STRUCTURE', 'METHOD', 'FOLLOW_UP']),
    },
    ['what', 'byWhom', 'when', 'asksOfYou'],
  ),
  cannot: told(
    {
      challengeId,
      contactPointId,
      reason: z.enum([
        'NO_CAPACITY',
        'OUTSIDE_ASSIGNMENT',
        'OFFERED_TO_OTHERS',
        'ALREADY_OFFERED_HERE',
        'BETTER_BY_ANOTHER',
        'TIMING',
        'TOO_LITTLE_KNOWN',
        'OTHER',
      ]),
      text,
    },
    ['text'],
  ),
  passOn: told({ challengeId, contactPointId, toId: z.uuid(), text }, ['text']),
  text: told({ challengeId, text }, ['text']),
} as const;
