import { z } from 'zod';
import { defineEvent } from '#kernel';

/** What happened to engagements, for those who react. */
export const engagementEvents = {
  /** It ended because its pilot is closed: whoever gives it is told. */
  endedWithPilot: defineEvent('engagement.ended_with_pilot', z.object({ engagementId: z.uuid() })),
} as const;
