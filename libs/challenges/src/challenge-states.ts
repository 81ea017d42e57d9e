import { addDays } from '#kernel';
import type { NeedState } from '#needs';
import type { PilotTimes } from '#pilots';

/** Where a shared challenge stands. The table of moves below is the whole truth. */
export type ChallengeState = 'OPEN' | 'GATHERED' | 'REFERRED' | 'ANSWERED' | 'FED_BACK' | 'CLOSED';

/** Who moves it: the county board that keeps it, or a job that sees what became of its needs. */
export type ChallengeMover = 'board' | 'system';

export type ChallengeStep = 'GATHER' | 'SEND_ON' | 'ANSWER_TOGETHER' | 'SEND_FEEDBACK' | 'SAY_IF_IT_HELPED';

interface MoveDefinition {
  readonly by: readonly ChallengeMover[];
  readonly from: readonly ChallengeState[];
  readonly to: ChallengeState;
  readonly reason?: true;
}

/** Every move there is. */
export const challengeMoves = {
  gather: { by: ['board'], from: ['OPEN'], to: 'GATHERED' },
  openAgain: { by: ['board'], from: ['GATHERED'], to: 'OPEN' },
  refer: { by: ['board'], from: ['GATHERED'], to: 'REFERRED' },
  /** Given up before it was sent to anybody: its needs are to be sorted as before. */
  dissolve: { by: ['board'], from: ['OPEN', 'GATHERED'], to: 'CLOSED', reason: true },
  /** No need of it waits for an answer any more, and at least one has got one. */
  allAnswered: { by: ['system'], from: ['REFERRED'], to: 'ANSWERED' },
  feedBack: { by: ['board'], from: ['ANSWERED'], to: 'FED_BACK' },
  /** Every board has told its municipalities by itself. */
  allFedBack: { by: ['system'], from: ['ANSWERED'], to: 'FED_BACK' },
  /** No need of it is left: all have said whether it helped, or were withdrawn or recalled. */
  end: { by: ['system'], from: ['REFERRED', 'ANSWERED', 'FED_BACK'], to: 'CLOSED' },
  /** Its pilot is closed, and its facilitator has said why it ends. Its needs have lives of their own. */
  endWithPilot: {
    by: ['system'],
    from: ['OPEN', 'GATHERED', 'REFERRED', 'ANSWERED', 'FED_BACK'],
    to: 'CLOSED',
    reason: true,
  },
} as const satisfies Record<string, MoveDefinition>;

export type ChallengeMove = keyof typeof challengeMoves;

/** Whether a move is open in a state to a mover. */
export function mayMoveChallenge(state: ChallengeState, name: ChallengeMove, mover: ChallengeMover): boolean {
  const definition: MoveDefinition = challengeMoves[name];
  return definition.by.includes(mover) && definition.from.includes(state);
}

/** States in which its picture may change. */
export const PICTURED: readonly ChallengeState[] = ['OPEN', 'GATHERED'];
/** States in which organisations say what they think of it. */
export const STANDS: readonly ChallengeState[] = [...PICTURED, 'REFERRED'];

/** Who acts next on a challenge, doing what, by when. */
export interface NextOnChallenge {
  readonly party: 'BOARD' | 'CONTACT_POINTS' | 'MUNICIPALITY';
  readonly step: ChallengeStep;
  readonly dueAt: Date;
}

/** Answers exactly who acts next, doing what, by when; null at its end. `answersDueAt`: what the points asked state. */
export function nextOnChallenge(
  state: ChallengeState,
  now: Date,
  times: PilotTimes,
  answersDueAt: Date | null = null,
): NextOnChallenge | null {
  switch (state) {
    case 'OPEN':
      return { party: 'BOARD', step: 'GATHER', dueAt: addDays(now, times.sort) };
    case 'GATHERED':
      return { party: 'BOARD', step: 'SEND_ON', dueAt: addDays(now, times.sort) };
    case 'REFERRED':
      return { party: 'CONTACT_POINTS', step: 'ANSWER_TOGETHER', dueAt: answersDueAt ?? now };
    case 'ANSWERED':
      return { party: 'BOARD', step: 'SEND_FEEDBACK', dueAt: addDays(now, times.feedback) };
    case 'FED_BACK':
      return { party: 'MUNICIPALITY', step: 'SAY_IF_IT_HELPED', dueAt: addDays(now, times.verdict) };
    case 'CLOSED':
      return null;
  }
}

const WAITING: readonly NeedState[] = ['IN_CHALLENGE', 'REFERRED'];

/**
 * What the needs of a challenge make of it: the move that a job is to make now, if any. Its needs have lives of their
 * own – a board may recall, a municipality withdraw – and the challenge follows them once it has been sent on.
 */
export function followingMove(state: ChallengeState, needs: readonly NeedState[]): ChallengeMove | undefined {
  if (state === 'OPEN' || state === 'GATHERED' || state === 'CLOSED') return undefined;
  const has = (...states: readonly NeedState[]): boolean => needs.some((need) => states.includes(need));
  if (has(...WAITING)) return undefined;
  if (state === 'REFERRED' && has('ANSWERED', 'FED_BACK', 'CLOSED')) return 'allAnswered';
  if (has('ANSWERED')) return undefined;
  if (state === 'ANSWERED' && has('FED_BACK')) return 'allFedBack';
  if (has('FED_BACK')) return undefined;
  return 'end';
}
