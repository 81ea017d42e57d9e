import { z } from 'zod';
import { defineEvent } from '#kernel';

const pilotId = z.uuid();

/** What happened to pilots, for those who react. */
export const pilotEvents = {
  /** Closed for good. A job carries out what was decided for everything open. */
  closed: defineEvent('pilot.closed', z.object({ pilotId })),
  /** An organisation has, or had, something open in a pilot that is closed: it is told what goes on and what ended. */
  settled: defineEvent('pilot.settled', z.object({ pilotId, organisationId: z.uuid() })),
} as const;
