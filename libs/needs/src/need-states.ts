import { addDays, endOfDay } from '#kernel';
import type { PilotTimes } from '#pilots';

/** Where a need stands. The table of moves below is the whole truth; see README.md for the picture. */
export type NeedState =
  | 'HEARD'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'MATCHED'
  | 'UNMATCHED'
  | 'ASKED_BACK'
  | 'IN_CHALLENGE'
  | 'IN_DIALOGUE'
  | 'REFERRED'
  | 'ANSWERED'
  | 'FED_BACK'
  | 'CLOSED'
  | 'MERGED'
  | 'REMOVED'
  | 'WITHDRAWN';

/** Who moves a need. `officer`: the organisation that wrote it down; `contactPoints`: through their referrals. */
export type NeedMover = 'municipality' | 'officer' | 'board' | 'contactPoints' | 'system';

/** Whoever acts next. */
export type Party = 'MUNICIPALITY' | 'BOARD' | 'CONTACT_POINTS' | 'SYSTEM';

/** Did it help? */
export type VerdictCode = 'HELPED' | 'PARTLY' | 'NOT' | 'TOO_EARLY';

export type NeedStep =
  | 'CONFIRM'
  | 'FINISH_DRAFT'
  | 'MATCH'
  | 'SORT'
  | 'COMPLETE'
  | 'HOLD_DIALOGUE'
  | 'ANSWER_REFERRALS'
  | 'REPLY_TO_QUESTION'
  | 'SEND_FEEDBACK'
  | 'SAY_IF_IT_HELPED';

/** Where a move leads: a state, or back to how the job left it (MATCHED or UNMATCHED, both still to be sorted). */
export type Target = NeedState | 'AS_SORTED' | 'SAME';

interface MoveDefinition {
  readonly by: readonly NeedMover[];
  readonly from: readonly NeedState[];
  readonly to: readonly Target[];
  /** Whether states.md asks for a reason. */
  readonly reason: boolean;
}

/** States in which a board may sort. A need that was heard goes on meanwhile, marked as not yet confirmed. */
const TO_SORT = ['HEARD', 'MATCHED', 'UNMATCHED'] as const;

/** Submitted and not at an end: what the municipality may still correct or withdraw. */
const OPEN = [
  'HEARD',
  'SUBMITTED',
  'MATCHED',
  'UNMATCHED',
  'ASKED_BACK',
  'IN_CHALLENGE',
  'IN_DIALOGUE',
  'REFERRED',
  'ANSWERED',
  'FED_BACK',
] as const;

/** What its municipality may still confirm, correct or withdraw: also what was merged with another need of it. */
const KEPT = [...OPEN, 'MERGED'] as const;

/** Waiting for an answer that is still to be told: what a duplicate may be merged into. Not before the municipality stands for it. */
export const MERGES_INTO: readonly NeedState[] = OPEN.filter(
  (state) => state !== 'HEARD' && state !== 'FED_BACK',
);

const move = (
  by: NeedMover | readonly NeedMover[],
  from: readonly NeedState[],
  to: Target | readonly Target[],
  options: { reason: boolean } = { reason: false },
): MoveDefinition => ({
  by: typeof by === 'string' ? [by] : by,
  from,
  to: typeof to === 'string' ? [to] : to,
  reason: options.reason,
});

const withReason = { reason: true };

/** Every move there is. Nothing else moves a state. */
export const needMoves = {
  submit: move('municipality', ['DRAFT'], 'SUBMITTED'),
  removeDraft: move('municipality', ['DRAFT'], 'REMOVED'),
  /** Said by mail link or signed in. Once the need has gone on, confirming only takes the mark away. */
  confirm: move('municipality', ['HEARD'], 'SUBMITTED'),
  confirmLater: move(
    'municipality',
    KEPT.filter((state) => state !== 'HEARD'),
    'SAME',
  ),
  removeHeard: move('municipality', KEPT, 'REMOVED', withReason),
  withdrawHeard: move('officer', ['HEARD'], 'REMOVED', withReason),
  suggest: move('system', ['SUBMITTED'], ['MATCHED', 'UNMATCHED']),
  /** A changed text is looked for again while it waits to be sorted. Whoever it waits on has the time they had. */
  suggestAgain: move('system', ['MATCHED', 'UNMATCHED'], ['MATCHED', 'UNMATCHED']),
  refer: move('board', [...TO_SORT, 'IN_DIALOGUE'], 'REFERRED'),
  /** One more contact point beside those that were asked. */
  referMore: move('board', ['REFERRED'], 'SAME'),
  group: move('board', TO_SORT, 'IN_CHALLENGE'),
  ungroup: move(['board', 'system'], ['IN_CHALLENGE'], 'AS_SORTED'),
  /** With the challenge it is in: what was decided for all is carried out by a job. */
  referTogether: move('system', ['IN_CHALLENGE'], 'REFERRED'),
  takeUpInDialogue: move('board', TO_SORT, 'IN_DIALOGUE'),
  answerItself: move('board', [...TO_SORT, 'IN_DIALOGUE'], 'ANSWERED'),
  askBack: move('board', TO_SORT, 'ASKED_BACK'),
  /** Told twice: the other one goes on for both. What was told stands, and gets what the other gets. */
  merge: move('board', [...TO_SORT, 'IN_DIALOGUE'], 'MERGED', withReason),
  /** The need it was merged with was withdrawn: nothing ends with another. */
  standAgain: move('system', ['MERGED'], 'AS_SORTED'),
  complete: move('municipality', ['ASKED_BACK'], 'AS_SORTED'),
  takeBackQuestion: move('board', ['ASKED_BACK'], 'AS_SORTED'),
  /** The last open referral was answered, or the board closed the waiting. */
  allAnswered: move(['contactPoints', 'board'], ['REFERRED'], 'ANSWERED'),
  /** All referrals were recalled before anybody answered: there is nothing to tell, so the need is sorted again. */
  allRecalled: move('board', ['REFERRED'], 'AS_SORTED'),
  feedBack: move('board', ['ANSWERED'], 'FED_BACK'),
  feedBackTogether: move('system', ['ANSWERED'], 'FED_BACK'),
  sayVerdict: move('municipality', ['FED_BACK'], 'CLOSED'),
  sayTooEarly: move('municipality', ['FED_BACK'], 'SAME'),
  askAgain: move('system', ['FED_BACK'], 'SAME'),
  closeInSilence: move('system', ['FED_BACK'], 'CLOSED'),
  reopen: move(['municipality', 'board'], ['CLOSED'], 'AS_SORTED', withReason),
  /** Straight from what it was told: only the municipality judges that. */
  reopenFedBack: move('municipality', ['FED_BACK'], 'AS_SORTED', withReason),
  correct: move('municipality', KEPT, 'SAME'),
  withdraw: move('municipality', KEPT, 'WITHDRAWN', withReason),
  /** The municipality has ended without a successor: nobody is left to help. */
  endWithMunicipality: move('system', OPEN, 'CLOSED', withReason),
  /** The pilot is closed: what its facilitator decided for each need is carried out by a job. */
  leavePilot: move('system', OPEN, 'SAME'),
  endWithPilot: move('system', OPEN, 'CLOSED', withReason),
} as const satisfies Record<string, MoveDefinition>;

export type NeedMove = keyof typeof needMoves;

/** What the rules need to know of a need. */
export interface NeedFacts {
  readonly state: NeedState;
  /** How the job left it; null before it ran. */
  readonly sortedState: 'MATCHED' | 'UNMATCHED' | null;
}

/** Whether a move is open in a state to a mover. */
export const mayMove = (state: NeedState, name: NeedMove, mover: NeedMover): boolean => {
  const definition: MoveDefinition = needMoves[name];
  return definition.by.includes(mover) && definition.from.includes(state);
};

/** The state a move leads to. `choice` picks among several (matched or not). */
export function targetOf(need: NeedFacts, name: NeedMove, choice?: NeedState): NeedState {
  const { to }: MoveDefinition = needMoves[name];
  const target = to.length > 1 ? to.find((candidate) => candidate === choice) : to[0];
  if (target === undefined) throw new Error(`Move ${name} does not lead to ${choice ?? 'nothing'}.`);
  if (target === 'SAME') return need.state;
  return target === 'AS_SORTED' ? (need.sortedState ?? 'UNMATCHED') : target;
}

/** Who acts next, doing what, by when. */
export interface NextAct {
  readonly party: Party;
  readonly step: NeedStep;
  readonly dueAt: Date | null;
}

const MATCH_MINUTES = 10;

/** Answers, for a state entered at `now`, exactly who acts next, doing what, by when; null at an end. */
export function nextAct(
  state: NeedState,
  now: Date,
  times: PilotTimes,
  known: { dialogueOn?: string | null; referralsDueAt?: Date | null; asked?: boolean } = {},
): NextAct | null {
  switch (state) {
    case 'HEARD':
      return { party: 'MUNICIPALITY', step: 'CONFIRM', dueAt: addDays(now, times.confirm) };
    case 'DRAFT':
      return { party: 'MUNICIPALITY', step: 'FINISH_DRAFT', dueAt: null };
    case 'SUBMITTED':
      return { party: 'SYSTEM', step: 'MATCH', dueAt: new Date(now.getTime() + MATCH_MINUTES * 60_000) };
    case 'MATCHED':
    case 'UNMATCHED':
    case 'IN_CHALLENGE':
      return { party: 'BOARD', step: 'SORT', dueAt: addDays(now, times.sort) };
    case 'ASKED_BACK':
      return { party: 'MUNICIPALITY', step: 'COMPLETE', dueAt: addDays(now, times.complete) };
    case 'IN_DIALOGUE': {
      const held = known.dialogueOn == null ? now : endOfDay(known.dialogueOn);
      return { party: 'BOARD', step: 'HOLD_DIALOGUE', dueAt: addDays(held, times.afterDialogue) };
    }
    case 'REFERRED':
      // A question comes first: until it is replied to, the one who asked cannot answer.
      return known.asked === true
        ? { party: 'BOARD', step: 'REPLY_TO_QUESTION', dueAt: known.referralsDueAt ?? null }
        : { party: 'CONTACT_POINTS', step: 'ANSWER_REFERRALS', dueAt: known.referralsDueAt ?? null };
    case 'ANSWERED':
      return { party: 'BOARD', step: 'SEND_FEEDBACK', dueAt: addDays(now, times.feedback) };
    case 'FED_BACK':
      return { party: 'MUNICIPALITY', step: 'SAY_IF_IT_HELPED', dueAt: addDays(now, times.verdict) };
    case 'CLOSED':
    case 'MERGED':
    case 'REMOVED':
    case 'WITHDRAWN':
      return null;
  }
}

/** States in which a need waits on nobody: at an end, or going on as another. */
export const ENDED: readonly NeedState[] = ['CLOSED', 'MERGED', 'REMOVED', 'WITHDRAWN'];
