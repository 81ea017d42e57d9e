import { addDays, addWorkingDays } from '#kernel';
import type { PilotTimes } from '#pilots';

/** Where a referral (one need to one contact point) stands. */
export type ReferralState =
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'NEEDS_TO_KNOW'
  | 'CAN_CONTRIBUTE'
  | 'CANNOT_NOW'
  | 'SOMEONE_ELSE'
  | 'ENGAGEMENT'
  | 'NOT_TAKEN_UP'
  | 'RECALLED'
  | 'HANDED_BACK'
  | 'NO_ANSWER';

/** Who moves it: the contact point, the board that sent it, the municipality, or a job (the need was withdrawn). */
export type ReferralMover = 'point' | 'sender' | 'municipality' | 'system';

export type ReferralStep = 'ANSWER_REFERRAL' | 'REPLY' | 'DECIDE_ON_OFFER';

interface MoveDefinition {
  readonly by: readonly ReferralMover[];
  readonly from: readonly ReferralState[];
  readonly to: ReferralState;
}

/** Waiting for an answer of the contact point, or for what it asked about. */
export const OPEN_REFERRAL: readonly ReferralState[] = ['SENT', 'ACKNOWLEDGED', 'NEEDS_TO_KNOW'];
const UNANSWERED: readonly ReferralState[] = ['SENT', 'ACKNOWLEDGED'];

/** Every move there is. Opening is not needed before answering. */
export const referralMoves = {
  open: { by: ['point'], from: ['SENT'], to: 'ACKNOWLEDGED' },
  /** A job answers as the point stated, where several answer together. */
  offer: { by: ['point', 'system'], from: UNANSWERED, to: 'CAN_CONTRIBUTE' },
  cannotNow: { by: ['point', 'system'], from: UNANSWERED, to: 'CANNOT_NOW' },
  ask: { by: ['point'], from: UNANSWERED, to: 'NEEDS_TO_KNOW' },
  passOn: { by: ['point'], from: UNANSWERED, to: 'SOMEONE_ELSE' },
  /** A colleague of the board, or a group: no answer to tell, the board sorts anew. */
  handBack: { by: ['point'], from: UNANSWERED, to: 'HANDED_BACK' },
  reply: { by: ['sender', 'municipality'], from: ['NEEDS_TO_KNOW'], to: 'ACKNOWLEDGED' },
  recall: { by: ['sender'], from: OPEN_REFERRAL, to: 'RECALLED' },
  closeWaiting: { by: ['sender', 'system'], from: OPEN_REFERRAL, to: 'NO_ANSWER' },
  /** A withdrawn need asks nothing of anybody, and takes up no offer either. */
  needGone: { by: ['system'], from: [...OPEN_REFERRAL, 'CAN_CONTRIBUTE'], to: 'RECALLED' },
  takeUp: { by: ['municipality'], from: ['CAN_CONTRIBUTE'], to: 'ENGAGEMENT' },
  decline: { by: ['municipality'], from: ['CAN_CONTRIBUTE'], to: 'NOT_TAKEN_UP' },
} as const satisfies Record<string, MoveDefinition>;

export type ReferralMove = keyof typeof referralMoves;

/** Whether a move is open in a state to a mover. */
export function mayMoveReferral(state: ReferralState, name: ReferralMove, mover: ReferralMover): boolean {
  const definition: MoveDefinition = referralMoves[name];
  return definition.by.includes(mover) && definition.from.includes(state);
}

/** Who acts next on a referral, doing what, by when. `asked` is whom the contact point asked. */
export interface NextOnReferral {
  readonly party: 'CONTACT_POINTS' | 'BOARD' | 'MUNICIPALITY';
  readonly step: ReferralStep;
  readonly dueAt: Date;
}

/**
 * Answers exactly who acts next, doing what, by when; null when it has come to an end (the board goes on with the need).
 * The answer time is the one the contact point states itself, in working days; it runs anew after a reply.
 */
export function nextOnReferral(
  state: ReferralState,
  now: Date,
  times: PilotTimes,
  answerWorkingDays: number,
): NextOnReferral | null {
  switch (state) {
    case 'SENT':
    case 'ACKNOWLEDGED':
      return {
        party: 'CONTACT_POINTS',
        step: 'ANSWER_REFERRAL',
        dueAt: addWorkingDays(now, answerWorkingDays),
      };
    case 'NEEDS_TO_KNOW':
      return { party: 'BOARD', step: 'REPLY', dueAt: addDays(now, times.reply) };
    case 'CAN_CONTRIBUTE':
      return { party: 'MUNICIPALITY', step: 'DECIDE_ON_OFFER', dueAt: addDays(now, times.offer) };
    case 'CANNOT_NOW':
    case 'SOMEONE_ELSE':
    case 'ENGAGEMENT':
    case 'NOT_TAKEN_UP':
    case 'RECALLED':
    case 'HANDED_BACK':
    case 'NO_ANSWER':
      return null;
  }
}

/** Whether a state is an answer that can be told to the municipality; what was recalled or handed back is none. */
export const isAnswer = (state: ReferralState): boolean =>
  !OPEN_REFERRAL.includes(state) && state !== 'RECALLED' && state !== 'HANDED_BACK';

/** Why something is not given or not taken up; a text goes with every code. */
export type DeclineReason =
  | 'NO_CAPACITY'
  | 'OUTSIDE_ASSIGNMENT'
  | 'OFFERED_TO_OTHERS'
  | 'ALREADY_OFFERED_HERE'
  | 'BETTER_BY_ANOTHER'
  | 'TIMING'
  | 'TOO_LITTLE_KNOWN'
  | 'OTHER';

export type OfferStage = 'READINESS' | 'LEADERSHIP' | 'STRUCTURE' | 'METHOD' | 'FOLLOW_UP';
