import { z } from 'zod';
import { MAX_TEXT } from '#kernel';
import { told } from '#papers';

const engagementId = z.uuid();
const text = z.string().trim().min(1).max(MAX_TEXT);
const short = z.string().trim().min(1).max(200);
const next = { nextOn: z.iso.date().nullish(), nextWhat: z.string().trim().max(200).nullish() };

/** Checks of everything that people send about engagements. */
export const engagementInputs = {
  goTo: told(
    {
      engagementId,
      stage: z.enum(['READINESS', 'LEADERSHIP', 'STRUCTURE', 'METHOD', 'FOLLOW_UP']),
      text: z.string().trim().max(MAX_TEXT).nullish(),
      ...next,
    },
    ['text', 'nextWhat'],
  ),
  note: told({ engagementId, text, ...next }, ['text', 'nextWhat']),
  role: told(
    { engagementId, role: short, holder: short, fromOn: z.iso.date(), untilOn: z.iso.date().nullish() },
    ['role', 'holder'],
  ),
  reasoned: told({ engagementId, text }, ['text']),
  end: told({ engagementId, outcome: z.enum(['HELPED', 'PARTLY', 'NOT', 'TOO_EARLY']), text }, ['text']),
} as const;
