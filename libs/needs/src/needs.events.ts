import { z } from 'zod';
import { defineEvent } from '#kernel';

const needId = z.uuid();

/** What happened to needs, for those who react. */
export const needEvents = {
  /** An officer wrote it down; the municipality is asked to confirm. */
  heard: defineEvent('need.heard', z.object({ needId })),
  submitted: defineEvent('need.submitted', z.object({ needId, version: z.number() })),
  /** Its text changed after submission. */
  corrected: defineEvent('need.corrected', z.object({ needId, version: z.number() })),
  /** What was told bears signs of acute danger: the board reads it at once. */
  danger: defineEvent('need.danger', z.object({ needId })),
  askedBack: defineEvent('need.asked_back', z.object({ needId })),
  /** The municipality completed what it was asked. */
  completed: defineEvent('need.completed', z.object({ needId, version: z.number() })),
  /** An answer exists and the board is to tell it. */
  answered: defineEvent('need.answered', z.object({ needId })),
  fedBack: defineEvent('need.fed_back', z.object({ needId, feedbackId: z.uuid() })),
  /** Merged with another need of its municipality, which goes on for both. */
  merged: defineEvent('need.merged', z.object({ needId, intoId: z.uuid() })),
  /** The need it was merged with was answered: whoever gave this one is told too. */
  toldWithOther: defineEvent('need.told_with_other', z.object({ needId, feedbackId: z.uuid() })),
  /** Half a year later the municipality is asked again. */
  askedAgain: defineEvent('need.asked_again', z.object({ needId, feedbackId: z.uuid() })),
  reopened: defineEvent('need.reopened', z.object({ needId })),
  /** Withdrawn or removed: those it was sent to are told and need not answer. */
  withdrawn: defineEvent('need.withdrawn', z.object({ needId })),
  /** Closed because its municipality has ended without a successor, or with its pilot. */
  ended: defineEvent(
    'need.ended',
    z.object({ needId, with: z.enum(['MUNICIPALITY', 'PILOT']).default('MUNICIPALITY') }),
  ),
  /** It waits longer than agreed; `late` says who is shown it now. */
  late: defineEvent('need.late', z.object({ needId, late: z.enum(['RESPONSIBLE', 'BOARD', 'GATHERING']) })),
} as const;
