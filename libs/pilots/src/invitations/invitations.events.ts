import { z } from 'zod';
import { defineEvent } from '#kernel';

/** What other modules may learn of who takes part. */
export const participationEvents = {
  /** An address has been invited and is to get its mail. */
  invited: defineEvent('invitation.made', z.object({ invitationId: z.uuid() })),
  /** It ended with its pilot, before anybody accepted it: the address is told. */
  ended: defineEvent('invitation.ended_with_pilot', z.object({ invitationId: z.uuid() })),
  /** Somebody new acts for an organisation, or for the pilot itself: those already there are told. */
  begun: defineEvent('participation.begun', z.object({ participantId: z.uuid() })),
  /** Somebody holds a contact point from now on: they are told where to read what is open. */
  handedOver: defineEvent(
    'contact_point.handed_over',
    z.object({ contactPointId: z.uuid(), personId: z.uuid() }),
  ),
};
