import { dayOf } from '#kernel';
import { defaultTimes } from '#pilots';
import {
  mayMove,
  needMoves,
  nextAct,
  targetOf,
  type NeedMove,
  type NeedMover,
  type NeedState,
  type Target,
} from './need-states.js';

const STATES: readonly NeedState[] = [
  'HEARD',
  'DRAFT',
  'SUBMITTED',
  'MATCHED',
  'UNMATCHED',
  'ASKED_BACK',
  'IN_CHALLENGE',
  'IN_DIALOGUE',
  'REFERRED',
  'ANSWERED',
  'FED_BACK',
  'CLOSED',
  'MERGED',
  'REMOVED',
  'WITHDRAWN',
];
const MOVERS: readonly NeedMover[] = ['municipality', 'officer', 'board', 'contactPoints', 'system'];

/** What a board does with a need it has before it: sends on, groups, takes up, answers itself, asks back. */
const sorting = (state: NeedState): string[] => [
  `${state} board refer REFERRED`,
  `${state} board group IN_CHALLENGE`,
  `${state} board takeUpInDialogue IN_DIALOGUE`,
  `${state} board answerItself ANSWERED`,
  `${state} board askBack ASKED_BACK`,
  `${state} board merge MERGED`,
];

/** Submitted and not at an end: corrected (a new version) or withdrawn by the municipality. */
const open: readonly NeedState[] = STATES.filter(
  (state) => !['DRAFT', 'CLOSED', 'MERGED', 'REMOVED', 'WITHDRAWN'].includes(state),
);
/** What is merged with another need is still the municipality's to confirm, correct and withdraw. */
const kept: readonly NeedState[] = [...open, 'MERGED'];

/** The domain's table of states, line by line: state, who moves it on, the move, to what. */
const TABLE = new Set([
  'HEARD municipality confirm SUBMITTED',
  'HEARD officer withdrawHeard REMOVED',
  // A need that was heard goes on meanwhile, marked as not yet confirmed …
  ...sorting('HEARD'),
  // … and the municipality may still take it away, or take the mark away, wherever it has come.
  ...kept.map((state) => `${state} municipality removeHeard REMOVED`),
  ...kept.filter((state) => state !== 'HEARD').map((state) => `${state} municipality confirmLater SAME`),
  'DRAFT municipality submit SUBMITTED',
  'DRAFT municipality removeDraft REMOVED',
  'SUBMITTED system suggest MATCHED|UNMATCHED',
  // A correction or a completed text is looked for again.
  'MATCHED system suggestAgain MATCHED|UNMATCHED',
  'UNMATCHED system suggestAgain MATCHED|UNMATCHED',
  ...sorting('MATCHED'),
  ...sorting('UNMATCHED'),
  'ASKED_BACK municipality complete AS_SORTED',
  'ASKED_BACK board takeBackQuestion AS_SORTED',
  'IN_CHALLENGE board ungroup AS_SORTED',
  // A pilot is closed: its open needs go on with their board, or end.
  ...open.flatMap((state) => [`${state} system leavePilot SAME`, `${state} system endWithPilot CLOSED`]),
  // A challenge is given up, sent on, told: its needs follow.
  'IN_CHALLENGE system ungroup AS_SORTED',
  'IN_CHALLENGE system referTogether REFERRED',
  'ANSWERED system feedBackTogether FED_BACK',
  'IN_DIALOGUE board refer REFERRED',
  'IN_DIALOGUE board answerItself ANSWERED',
  'IN_DIALOGUE board merge MERGED',
  // The need it was merged with was withdrawn.
  'MERGED system standAgain AS_SORTED',
  'REFERRED board referMore SAME',
  'REFERRED contactPoints allAnswered ANSWERED',
  'REFERRED board allAnswered ANSWERED',
  'REFERRED board allRecalled AS_SORTED',
  'ANSWERED board feedBack FED_BACK',
  'FED_BACK municipality sayVerdict CLOSED',
  'FED_BACK municipality sayTooEarly SAME',
  'FED_BACK municipality reopenFedBack AS_SORTED',
  'FED_BACK system askAgain SAME',
  'FED_BACK system closeInSilence CLOSED',
  'CLOSED municipality reopen AS_SORTED',
  'CLOSED board reopen AS_SORTED',
  ...kept.map((state) => `${state} municipality correct SAME`),
  ...kept.map((state) => `${state} municipality withdraw WITHDRAWN`),
  // A municipality that ends without a successor.
  ...open.map((state) => `${state} system endWithMunicipality CLOSED`),
]);

/** Moves for which the table asks for a reason: marked (r). */
const WITH_REASON: readonly NeedMove[] = [
  'removeHeard',
  'withdrawHeard',
  'reopen',
  'reopenFedBack',
  'withdraw',
  'merge',
  'endWithMunicipality',
  'endWithPilot',
];

const moves = Object.keys(needMoves) as NeedMove[];

describe('the moves of a need', () => {
  it('are those of the table and no others: every state, every move, every mover', () => {
    const found = new Set<string>();
    for (const state of STATES)
      for (const move of moves)
        for (const mover of MOVERS) {
          const to: readonly Target[] = needMoves[move].to;
          if (mayMove(state, move, mover)) found.add(`${state} ${mover} ${move} ${to.join('|')}`);
        }
    expect([...found].sort()).toEqual([...TABLE].sort());
  });

  it.each(moves)('%s asks for a reason exactly where the table does', (move) => {
    expect(needMoves[move].reason).toBe(WITH_REASON.includes(move));
  });

  it.each(['REMOVED', 'WITHDRAWN'] as const)('%s is the end: nothing leads out of it', (state) => {
    expect(moves.filter((move) => MOVERS.some((mover) => mayMove(state, move, mover)))).toEqual([]);
  });
});

describe('where a move leads', () => {
  const need = (state: NeedState, sortedState: 'MATCHED' | 'UNMATCHED' | null = null) => ({
    state,
    sortedState,
  });

  it('is named by the table', () => {
    expect(targetOf(need('DRAFT'), 'submit')).toBe('SUBMITTED');
    expect(targetOf(need('ANSWERED'), 'feedBack')).toBe('FED_BACK');
  });

  it.each(['MATCHED', 'UNMATCHED'] as const)('is %s where the job found that', (choice) => {
    expect(targetOf(need('SUBMITTED'), 'suggest', choice)).toBe(choice);
  });

  it.each([undefined, 'CLOSED'] as const)('is never guessed: %s is refused', (choice) => {
    expect(() => targetOf(need('SUBMITTED'), 'suggest', choice)).toThrow('suggest');
  });

  it.each([
    ['MATCHED', 'MATCHED'],
    ['UNMATCHED', 'UNMATCHED'],
    [null, 'UNMATCHED'],
  ] as const)('is back to be sorted as the job left it: %s', (sortedState, state) => {
    for (const move of ['complete', 'takeBackQuestion', 'ungroup', 'allRecalled', 'reopen'] as const)
      expect(targetOf(need('CLOSED', sortedState), move)).toBe(state);
  });

  it('stays where a move says so', () => {
    for (const state of open) expect(targetOf(need(state), 'correct')).toBe(state);
  });
});

describe('who acts next, doing what, by when', () => {
  const now = new Date('2026-11-20T08:00:00Z');
  const NEXT: Readonly<Record<NeedState, string>> = {
    HEARD: 'MUNICIPALITY CONFIRM 2026-12-04',
    DRAFT: 'MUNICIPALITY FINISH_DRAFT -',
    SUBMITTED: 'SYSTEM MATCH 2026-11-20',
    MATCHED: 'BOARD SORT 2026-12-04',
    UNMATCHED: 'BOARD SORT 2026-12-04',
    ASKED_BACK: 'MUNICIPALITY COMPLETE 2026-12-04',
    IN_CHALLENGE: 'BOARD SORT 2026-12-04',
    IN_DIALOGUE: 'BOARD HOLD_DIALOGUE 2027-02-15',
    REFERRED: 'CONTACT_POINTS ANSWER_REFERRALS 2026-12-11',
    ANSWERED: 'BOARD SEND_FEEDBACK 2026-12-04',
    FED_BACK: 'MUNICIPALITY SAY_IF_IT_HELPED 2026-12-20',
    CLOSED: 'nobody',
    MERGED: 'nobody',
    REMOVED: 'nobody',
    WITHDRAWN: 'nobody',
  };
  const known = { dialogueOn: '2027-02-01', referralsDueAt: new Date('2026-12-11T22:59:59Z') };

  it.each(STATES)('is one answer in %s', (state) => {
    const next = nextAct(state, now, defaultTimes, known);
    const said =
      next === null
        ? 'nobody'
        : `${next.party} ${next.step} ${next.dueAt === null ? '-' : dayOf(next.dueAt)}`;
    expect(said).toBe(NEXT[state]);
  });

  it('is the board while a contact point needs to know something', () => {
    expect(nextAct('REFERRED', now, defaultTimes, { ...known, asked: true })).toEqual({
      party: 'BOARD',
      step: 'REPLY_TO_QUESTION',
      dueAt: known.referralsDueAt,
    });
  });

  it('gives whole days: a time runs out when the day ends in Stockholm', () => {
    expect(nextAct('MATCHED', now, defaultTimes)?.dueAt?.toISOString()).toBe('2026-12-04T22:59:59.000Z');
  });

  it('gives a job minutes', () => {
    expect(nextAct('SUBMITTED', now, defaultTimes)?.dueAt?.toISOString()).toBe('2026-11-20T08:10:00.000Z');
  });

  it('counts from today where no day is set for the dialogue', () => {
    expect(nextAct('IN_DIALOGUE', now, defaultTimes)?.dueAt?.toISOString()).toBe('2026-12-04T22:59:59.000Z');
  });

  it.each([
    ['HEARD', 'confirm'],
    ['MATCHED', 'sort'],
    ['UNMATCHED', 'sort'],
    ['ASKED_BACK', 'complete'],
    ['ANSWERED', 'feedback'],
    ['FED_BACK', 'verdict'],
  ] as const)('follows the time the pilot agreed on: %s by %s', (state, time) => {
    const dueAt = nextAct(state, now, { ...defaultTimes, [time]: 3 })?.dueAt;
    expect(dueAt?.toISOString()).toBe('2026-11-23T22:59:59.000Z');
  });
});
