import { z } from 'zod';
import { defineEvent } from '#kernel';

const invitationId = z.uuid();
const ofInvitation = z.object({ invitationId });

/** What happened in surveys, for those who react. */
export const surveyEvents = {
  /** A link is to be sent: with the round's opening, later, or again. */
  invited: defineEvent('survey.invited', ofInvitation),
  reminded: defineEvent('survey.reminded', z.object({ invitationId, reminder: z.number() })),
  /** An answer or a correction has come. */
  answered: defineEvent('survey.answered', z.object({ invitationId, number: z.number() })),
  /** An officer wrote in what a municipality said by phone or on paper: it is asked to look. */
  entered: defineEvent('survey.entered', z.object({ invitationId, number: z.number() })),
  /** The result is told to one who answered. */
  fedBack: defineEvent('survey.fed_back', ofInvitation),
  /** Its result has not been told in time: whoever holds it is told, later the facilitator. */
  late: defineEvent(
    'survey.late',
    z.object({ roundId: z.uuid(), late: z.enum(['RESPONSIBLE', 'BOARD', 'GATHERING']) }),
  ),
  /** It ended because its pilot is closed: one it went to is told. */
  endedWithPilot: defineEvent('survey.ended_with_pilot', ofInvitation),
} as const;
