import { dayOf } from '#kernel';
import { defaultTimes } from '#pilots';
import {
  isAnswer,
  mayMoveReferral,
  nextOnReferral,
  OPEN_REFERRAL,
  referralMoves,
  type ReferralMove,
  type ReferralMover,
  type ReferralState,
} from './referral-states.js';

const STATES: readonly ReferralState[] = [
  'SENT',
  'ACKNOWLEDGED',
  'NEEDS_TO_KNOW',
  'CAN_CONTRIBUTE',
  'CANNOT_NOW',
  'SOMEONE_ELSE',
  'ENGAGEMENT',
  'NOT_TAKEN_UP',
  'RECALLED',
  'HANDED_BACK',
  'NO_ANSWER',
];
const MOVERS: readonly ReferralMover[] = ['point', 'sender', 'municipality', 'system'];

const answers = (state: ReferralState): string[] => [
  `${state} point offer CAN_CONTRIBUTE`,
  `${state} point cannotNow CANNOT_NOW`,
  // As stated for a joint answer.
  `${state} system offer CAN_CONTRIBUTE`,
  `${state} system cannotNow CANNOT_NOW`,
  `${state} point ask NEEDS_TO_KNOW`,
  `${state} point passOn SOMEONE_ELSE`,
  `${state} point handBack HANDED_BACK`,
];

/** As long as somebody waits for an answer. `system`: the need is gone, or nobody is left to answer. */
const ends = (state: ReferralState): string[] => [
  `${state} sender recall RECALLED`,
  `${state} sender closeWaiting NO_ANSWER`,
  `${state} system closeWaiting NO_ANSWER`,
  `${state} system needGone RECALLED`,
];

/** The domain's table of referrals, line by line: state, who moves it on, the move, to what. */
const TABLE = new Set([
  'SENT point open ACKNOWLEDGED',
  ...answers('SENT'),
  ...ends('SENT'),
  ...answers('ACKNOWLEDGED'),
  ...ends('ACKNOWLEDGED'),
  'NEEDS_TO_KNOW sender reply ACKNOWLEDGED',
  'NEEDS_TO_KNOW municipality reply ACKNOWLEDGED',
  ...ends('NEEDS_TO_KNOW'),
  'CAN_CONTRIBUTE municipality takeUp ENGAGEMENT',
  'CAN_CONTRIBUTE municipality decline NOT_TAKEN_UP',
  // A withdrawn need takes up no offer: whoever made it is told.
  'CAN_CONTRIBUTE system needGone RECALLED',
]);

const moves = Object.keys(referralMoves) as ReferralMove[];

describe('the moves of a referral', () => {
  it('are those of the table and no others: every state, every move, every mover', () => {
    const found = new Set<string>();
    for (const state of STATES)
      for (const move of moves)
        for (const mover of MOVERS)
          if (mayMoveReferral(state, move, mover))
            found.add(`${state} ${mover} ${move} ${referralMoves[move].to}`);
    expect([...found].sort()).toEqual([...TABLE].sort());
  });

  it('wait for somebody in three states, and end in answers or a recall', () => {
    expect(OPEN_REFERRAL).toEqual(['SENT', 'ACKNOWLEDGED', 'NEEDS_TO_KNOW']);
    expect(STATES.filter(isAnswer)).toEqual([
      'CAN_CONTRIBUTE',
      'CANNOT_NOW',
      'SOMEONE_ELSE',
      'ENGAGEMENT',
      'NOT_TAKEN_UP',
      'NO_ANSWER',
    ]);
  });
});

describe('who acts next on a referral, doing what, by when', () => {
  const now = new Date('2026-11-20T08:00:00Z');
  const NEXT: Readonly<Record<ReferralState, string>> = {
    // 15 working days from Friday 20 November: 23 November is the first, 11 December the fifteenth.
    SENT: 'CONTACT_POINTS ANSWER_REFERRAL 2026-12-11',
    ACKNOWLEDGED: 'CONTACT_POINTS ANSWER_REFERRAL 2026-12-11',
    NEEDS_TO_KNOW: 'BOARD REPLY 2026-12-04',
    CAN_CONTRIBUTE: 'MUNICIPALITY DECIDE_ON_OFFER 2026-12-20',
    CANNOT_NOW: 'nobody',
    SOMEONE_ELSE: 'nobody',
    ENGAGEMENT: 'nobody',
    NOT_TAKEN_UP: 'nobody',
    RECALLED: 'nobody',
    HANDED_BACK: 'nobody',
    NO_ANSWER: 'nobody',
  };

  it.each(STATES)('is one answer in %s', (state) => {
    const next = nextOnReferral(state, now, defaultTimes, 15);
    expect(next === null ? 'nobody' : `${next.party} ${next.step} ${dayOf(next.dueAt)}`).toBe(NEXT[state]);
  });

  it('is the time the contact point states itself', () => {
    expect(dayOf(nextOnReferral('SENT', now, defaultTimes, 3)?.dueAt ?? now)).toBe('2026-11-25');
  });

  it('does not count July', () => {
    const june = new Date('2026-06-26T08:00:00Z');
    expect(dayOf(nextOnReferral('SENT', june, defaultTimes, 3)?.dueAt ?? now)).toBe('2026-08-03');
  });

  it.each([
    ['NEEDS_TO_KNOW', 'reply'],
    ['CAN_CONTRIBUTE', 'offer'],
  ] as const)('follows the time the pilot agreed on: %s', (state, time) => {
    const dueAt = nextOnReferral(state, now, { ...defaultTimes, [time]: 5 }, 15)?.dueAt;
    expect(dayOf(dueAt ?? now)).toBe('2026-11-25');
  });
});
