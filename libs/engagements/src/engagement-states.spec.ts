import {
  engagementMoves,
  mayMoveEngagement,
  needsWhy,
  STAGES,
  type EngagementMove,
  type EngagementMover,
  type EngagementState,
} from './engagement-states.js';

const STATES: readonly EngagementState[] = ['UNDER_WAY', 'PAUSED', 'ENDED'];
const MOVERS: readonly EngagementMover[] = ['municipality', 'point'];

it('has the moves of the table and no others: every state, every move, every mover', () => {
  const moves = Object.keys(engagementMoves) as EngagementMove[];
  const found = STATES.flatMap((state) =>
    MOVERS.flatMap((mover) =>
      moves
        .filter((move) => mayMoveEngagement(state, move, mover))
        .map((move) => `${state} ${mover} ${move} ${engagementMoves[move].to}`),
    ),
  );
  expect(found.sort()).toEqual(
    [
      'UNDER_WAY municipality goTo UNDER_WAY',
      'UNDER_WAY point goTo UNDER_WAY',
      'UNDER_WAY municipality pause PAUSED',
      'UNDER_WAY point pause PAUSED',
      'PAUSED municipality resume UNDER_WAY',
      'PAUSED point resume UNDER_WAY',
      'UNDER_WAY municipality end ENDED',
      'PAUSED municipality end ENDED',
    ].sort(),
  );
});

it('asks why for every stage but the next', () => {
  const free = STAGES.flatMap((from) =>
    STAGES.filter((to) => !needsWhy(from, to)).map((to) => `${from} ${to}`),
  );
  expect(free).toEqual([
    'READINESS LEADERSHIP',
    'LEADERSHIP STRUCTURE',
    'STRUCTURE METHOD',
    'METHOD FOLLOW_UP',
  ]);
});
