import 'reflect-metadata';
import type { PersonActor } from '#kernel';
import type { NeedRecord } from '#needs';
import type { ReferralRecord } from '../referral-record.js';
import type { ReferralState } from '../referral-states.js';
import { referralActionsOn } from './referral-actions.js';

const need = { organisationId: 'municipality', boardId: 'board', pilotId: 'pilot' } as NeedRecord;
const referral = (state: ReferralState): ReferralRecord =>
  ({ state, contactPointId: 'point', colleagueId: null, groupId: null }) as ReferralRecord;

const person = (
  organisationId: string,
  about: { roles?: string[]; pilotId?: string; points?: string[] } = {},
): PersonActor => ({
  kind: 'person',
  assurance: 'federated',
  sessionId: null,
  id: 'person',
  organisationId,
  participations: [{ pilotId: about.pilotId ?? 'pilot', organisationId, roles: about.roles ?? ['CONTACT'] }],
  contactPointIds: about.points ?? [],
});

describe('what a screen offers for a request', () => {
  const ANSWER = 'ASK CANNOT_NOW OFFER PASS_ON';
  const END = 'CLOSE_WAITING RECALL';
  it.each<[ReferralState, string, string, string]>([
    ['SENT', 'ASK CANNOT_NOW OFFER OPEN PASS_ON', END, ''],
    ['ACKNOWLEDGED', ANSWER, END, ''],
    ['NEEDS_TO_KNOW', '', `${END} REPLY`, 'REPLY'],
    ['CAN_CONTRIBUTE', '', '', 'DECLINE TAKE_UP'],
    ['CANNOT_NOW', '', '', ''],
    ['SOMEONE_ELSE', '', '', ''],
    ['ENGAGEMENT', '', '', ''],
    ['NOT_TAKEN_UP', '', '', ''],
    ['RECALLED', '', '', ''],
    ['NO_ANSWER', '', '', ''],
  ])(
    'that is %s: the point may %s, the board %s, the municipality %s',
    (state, point, board, municipality) => {
      const shown = (actor: PersonActor): string =>
        [...referralActionsOn(referral(state), need, actor)].sort().join(' ');
      expect([
        shown(person('agency', { points: ['point'] })),
        shown(person('board')),
        shown(person('municipality')),
      ]).toEqual([point, board, municipality]);
    },
  );

  it('addressed to a colleague or a group: they answer, and may hand it back', () => {
    const toColleague = { ...referral('SENT'), colleagueId: 'person' };
    expect([...referralActionsOn(toColleague, need, person('board'))].sort().join(' ')).toBe(
      `ASK CANNOT_NOW CLOSE_WAITING HAND_BACK OFFER OPEN PASS_ON RECALL`,
    );
    const colleague = { ...person('board'), id: 'another' };
    expect([...referralActionsOn(toColleague, need, colleague)].sort().join(' ')).toBe(END);
    expect(referralActionsOn(toColleague, need, person('board', { pilotId: 'another' }))).toEqual([]);
    const toGroup = { ...referral('ACKNOWLEDGED'), groupId: 'group' };
    expect(referralActionsOn(toGroup, need, person('agency', { points: ['point'] }))).toContain('HAND_BACK');
  });

  it('is nothing to onlookers, to colleagues without the point, to contacts of another pilot, to strangers', () => {
    for (const actor of [
      person('board', { roles: ['OBSERVER'] }),
      person('agency', { roles: ['OBSERVER'], points: ['point'] }),
      person('agency'),
      person('board', { pilotId: 'another' }),
      person('elsewhere', { points: ['another point'] }),
      { kind: 'anonymous', id: null, organisationId: null } as const,
    ])
      expect(referralActionsOn(referral('SENT'), need, actor)).toEqual([]);
    expect(referralActionsOn(referral('SENT'), undefined, person('board'))).toEqual([]);
  });
});
