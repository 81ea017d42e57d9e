import { z } from 'zod';
import { defineEvent } from '#kernel';

const challengeId = z.uuid();

/** What happened to challenges, for those who react. */
export const challengeEvents = {
  /** An organisation is asked to join: a board with needs of its own, anybody to say what it thinks of the picture. */
  invited: defineEvent('challenge.invited', z.object({ challengeId, organisationId: z.uuid() })),
  /** Needs are chosen and the picture is written: organisations may endorse it or reserve. */
  gathered: defineEvent('challenge.gathered', z.object({ challengeId })),
  dissolved: defineEvent('challenge.dissolved', z.object({ challengeId })),
  /** It ended because its pilot is closed: all who have a part in it are told. */
  endedWithPilot: defineEvent('challenge.ended_with_pilot', z.object({ challengeId })),
  /** The board sent it on; its needs follow. */
  referred: defineEvent('challenge.referred', z.object({ challengeId })),
  /** One contact point is asked. */
  asked: defineEvent('challenge.asked', z.object({ challengeId, contactPointId: z.uuid() })),
  /** The lead sent the joint answer; the requests follow. */
  answerSent: defineEvent('challenge.answer_sent', z.object({ challengeId })),
  /** None of its needs waits any more: the board is to tell. */
  answered: defineEvent('challenge.answered', z.object({ challengeId })),
  /** The board told; every giver is told. */
  fedBack: defineEvent('challenge.fed_back', z.object({ challengeId })),
} as const;
