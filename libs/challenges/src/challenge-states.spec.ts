import type { NeedState } from '#needs';
import { defaultTimes } from '#pilots';
import {
  challengeMoves,
  followingMove,
  mayMoveChallenge,
  nextOnChallenge,
  type ChallengeMove,
  type ChallengeMover,
  type ChallengeState,
} from './challenge-states.js';

const STATES: readonly ChallengeState[] = ['OPEN', 'GATHERED', 'REFERRED', 'ANSWERED', 'FED_BACK', 'CLOSED'];
const MOVERS: readonly ChallengeMover[] = ['board', 'system'];

/** The domain's table of challenges, line by line: state, who moves it on, the move, to what. */
const TABLE = [
  'OPEN board gather GATHERED',
  'OPEN board dissolve CLOSED',
  'GATHERED board openAgain OPEN',
  'GATHERED board refer REFERRED',
  'GATHERED board dissolve CLOSED',
  'REFERRED system allAnswered ANSWERED',
  'REFERRED system end CLOSED',
  'ANSWERED board feedBack FED_BACK',
  'ANSWERED system allFedBack FED_BACK',
  'ANSWERED system end CLOSED',
  'FED_BACK system end CLOSED',
  'OPEN system endWithPilot CLOSED',
  'GATHERED system endWithPilot CLOSED',
  'REFERRED system endWithPilot CLOSED',
  'ANSWERED system endWithPilot CLOSED',
  'FED_BACK system endWithPilot CLOSED',
];

it('has the moves of the table and no others: every state, every move, every mover', () => {
  const moves = Object.keys(challengeMoves) as ChallengeMove[];
  const found = STATES.flatMap((state) =>
    MOVERS.flatMap((mover) =>
      moves
        .filter((move) => mayMoveChallenge(state, move, mover))
        .map((move) => `${state} ${mover} ${move} ${challengeMoves[move].to}`),
    ),
  );
  expect(found.sort()).toEqual([...TABLE].sort());
});

it('says at every moment but its end who acts next, doing what, by when', () => {
  const now = new Date('2026-11-20T08:00:00Z');
  const due = new Date('2026-12-11T22:59:59Z');
  expect(
    STATES.map((state) => {
      const next = nextOnChallenge(state, now, defaultTimes, due);
      return next === null
        ? state
        : `${state} ${next.party} ${next.step} ${next.dueAt.toISOString().slice(0, 10)}`;
    }),
  ).toEqual([
    'OPEN BOARD GATHER 2026-12-04',
    'GATHERED BOARD SEND_ON 2026-12-04',
    'REFERRED CONTACT_POINTS ANSWER_TOGETHER 2026-12-11',
    'ANSWERED BOARD SEND_FEEDBACK 2026-12-04',
    'FED_BACK MUNICIPALITY SAY_IF_IT_HELPED 2026-12-20',
    'CLOSED',
  ]);
});

describe('follows its needs', () => {
  const cases: readonly [ChallengeState, readonly NeedState[], ChallengeMove | undefined][] = [
    ['OPEN', ['WITHDRAWN'], undefined],
    ['GATHERED', [], undefined],
    // Sent on a moment ago: the job is on its way.
    ['REFERRED', ['IN_CHALLENGE', 'REFERRED'], undefined],
    ['REFERRED', ['ANSWERED', 'REFERRED'], undefined],
    ['REFERRED', ['ANSWERED', 'WITHDRAWN'], 'allAnswered'],
    ['REFERRED', ['FED_BACK'], 'allAnswered'],
    // All recalled, or taken back: nothing is left to answer.
    ['REFERRED', ['MATCHED', 'WITHDRAWN'], 'end'],
    ['REFERRED', [], 'end'],
    ['ANSWERED', ['ANSWERED', 'FED_BACK'], undefined],
    ['ANSWERED', ['FED_BACK', 'CLOSED'], 'allFedBack'],
    ['ANSWERED', ['REFERRED'], undefined],
    ['FED_BACK', ['FED_BACK', 'CLOSED'], undefined],
    ['FED_BACK', ['CLOSED', 'WITHDRAWN'], 'end'],
    // Opened again: it goes its own way.
    ['FED_BACK', ['MATCHED'], 'end'],
    ['CLOSED', ['CLOSED'], undefined],
  ];
  it.each(cases)('%s with needs %j: %s', (state, needs, move) => {
    expect(followingMove(state, needs)).toBe(move);
  });
});
