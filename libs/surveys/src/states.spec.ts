import {
  invitationMoves,
  invitationTargetOf,
  mayMoveInvitation,
  type InvitationMove,
  type InvitationMover,
  type InvitationState,
} from './invitation-states.js';
import {
  mayMoveRound,
  nextOfRound,
  roundMoves,
  roundTargetOf,
  ROUND_STEP_TEXTS,
  type RoundMove,
  type RoundMover,
  type RoundState,
} from './round-states.js';

const ROUND_STATES: readonly RoundState[] = ['DRAFT', 'PLANNED', 'OPEN', 'CLOSED', 'FED_BACK', 'ARCHIVED'];
const INVITATION_STATES: readonly InvitationState[] = [
  'PREPARED',
  'SENT',
  'OPENED',
  'STARTED',
  'SUBMITTED',
  'CORRECTED',
  'DECLINED',
  'BOUNCED',
  'REVOKED',
];

describe('moves of a round', () => {
  /** The whole table: mover, from, move, to. */
  const ALLOWED = new Set([
    'holder DRAFT plan PLANNED',
    'holder PLANNED takeBackPlan DRAFT',
    'holder PLANNED open OPEN',
    'system PLANNED open OPEN',
    'holder OPEN extend OPEN',
    'holder OPEN correctQuestions OPEN',
    'holder OPEN close CLOSED',
    'system OPEN close CLOSED',
    'holder CLOSED feedBack FED_BACK',
    'holder FED_BACK archive ARCHIVED',
    'system DRAFT endWithPilot ARCHIVED',
    'system PLANNED endWithPilot ARCHIVED',
    'system OPEN endWithPilot ARCHIVED',
    'system CLOSED endWithPilot ARCHIVED',
  ]);
  const MOVERS: readonly RoundMover[] = ['holder', 'system'];

  it('are these and no others', () => {
    const open = MOVERS.flatMap((mover) =>
      ROUND_STATES.flatMap((state) =>
        (Object.keys(roundMoves) as RoundMove[])
          .filter((name) => mayMoveRound(state, name, mover))
          .map((name) => `${mover} ${state} ${name} ${roundTargetOf(state, name)}`),
      ),
    );
    expect(new Set(open)).toEqual(ALLOWED);
  });

  it('leave CLOSED by telling the result, or why there is none once the pilot is closed', () => {
    const out = (Object.keys(roundMoves) as RoundMove[]).filter((name) =>
      (roundMoves[name].from as readonly RoundState[]).includes('CLOSED'),
    );
    expect(out).toEqual(['feedBack', 'endWithPilot']);
  });
});

describe('who acts next in a round', () => {
  const now = new Date('2026-11-20T08:00:00Z');
  const days = { opensOn: '2026-12-01', dueOn: '2026-12-18', feedback: 14 };

  it.each([
    ['DRAFT', 'HOLDER FINISH –'],
    ['PLANNED', 'HOLDER OPEN 2026-12-01T07:00:00.000Z'],
    ['OPEN', 'MUNICIPALITIES ANSWER 2026-12-18T22:59:59.000Z'],
    ['CLOSED', 'HOLDER TELL_RESULT 2026-12-04T22:59:59.000Z'],
    ['FED_BACK', 'HOLDER ARCHIVE 2027-02-18T22:59:59.000Z'],
    ['ARCHIVED', 'nobody'],
  ] as const)('%s: %s', (state, expected) => {
    const next = nextOfRound(state, now, days);
    const said = next === null ? 'nobody' : `${next.party} ${next.step} ${next.dueAt?.toISOString() ?? '–'}`;
    expect(said).toBe(expected);
    if (next !== null) expect(ROUND_STEP_TEXTS[next.step].sv).not.toBe('');
  });

  it('a summer day opens at eight, too', () => {
    expect(nextOfRound('PLANNED', now, { ...days, opensOn: '2027-06-01' })?.dueAt?.toISOString()).toBe(
      '2027-06-01T06:00:00.000Z',
    );
    // The day the clocks go forward.
    expect(nextOfRound('PLANNED', now, { ...days, opensOn: '2027-03-28' })?.dueAt?.toISOString()).toBe(
      '2027-03-28T06:00:00.000Z',
    );
  });
});

describe('moves of an invitation', () => {
  const UNANSWERED = ['SENT', 'OPENED', 'STARTED', 'DECLINED', 'BOUNCED'] as const;
  const ALLOWED = new Set([
    ...['holder', 'system'].map((mover) => `${mover} PREPARED send SENT`),
    'holder BOUNCED sendAgain SENT',
    'holder REVOKED inviteAgain PREPARED',
    ...['holder', 'system'].flatMap((mover) =>
      ['SENT', 'OPENED', 'STARTED'].map((state) => `${mover} ${state} remind ${state}`),
    ),
    ...['holder', 'system'].map((mover) => `${mover} SENT bounce BOUNCED`),
    ...['SENT', 'BOUNCED'].map((state) => `respondent ${state} open OPENED`),
    ...['SENT', 'OPENED', 'DECLINED', 'BOUNCED'].map((state) => `respondent ${state} start STARTED`),
    ...['respondent', 'officer'].flatMap((mover) =>
      UNANSWERED.map((state) => `${mover} ${state} submit SUBMITTED`),
    ),
    ...['SUBMITTED', 'CORRECTED'].flatMap((state) => [
      `respondent ${state} correct CORRECTED`,
      `respondent ${state} confirm ${state}`,
    ]),
    ...['SENT', 'OPENED', 'STARTED', 'BOUNCED'].map((state) => `respondent ${state} decline DECLINED`),
    ...['holder', 'system'].flatMap((mover) =>
      ['PREPARED', ...UNANSWERED].map((state) => `${mover} ${state} revoke REVOKED`),
    ),
  ]);
  const MOVERS: readonly InvitationMover[] = ['holder', 'respondent', 'officer', 'system'];

  it('are these and no others', () => {
    const open = MOVERS.flatMap((mover) =>
      INVITATION_STATES.flatMap((state) =>
        (Object.keys(invitationMoves) as InvitationMove[])
          .filter((name) => mayMoveInvitation(state, name, mover))
          .map((name) => `${mover} ${state} ${name} ${invitationTargetOf(state, name)}`),
      ),
    );
    expect(new Set(open)).toEqual(ALLOWED);
  });

  it('say why where somebody is left without', () => {
    const reasoned = (Object.keys(invitationMoves) as InvitationMove[]).filter(
      (name) => invitationMoves[name].reason,
    );
    expect(reasoned).toEqual(['decline', 'revoke']);
  });
});
