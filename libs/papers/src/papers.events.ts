import { z } from 'zod';
import { defineEvent } from '#kernel';

/** What happened in the registers, for those who react. */
export const paperEvents = {
  /** A document arrived whose receiver wants copies. */
  received: defineEvent('paper.received', z.object({ paperId: z.uuid() })),
  /** A day is over on which documents arrived; its list is to be sent. */
  dayEnded: defineEvent('paper.day_ended', z.object({ organisationId: z.uuid(), day: z.iso.date() })),
} as const;
