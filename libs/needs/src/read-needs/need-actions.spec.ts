import 'reflect-metadata';
import type { PersonActor } from '#kernel';
import type { NeedRecord } from '../need-record.js';
import type { NeedState } from '../need-states.js';
import { actionsOn } from './need-actions.js';

const need = (state: NeedState, about: Partial<NeedRecord> = {}): NeedRecord =>
  ({
    state,
    organisationId: 'municipality',
    boardId: 'board',
    heardById: null,
    confirmedAt: null,
    pilotId: 'pilot',
    ...about,
  }) as NeedRecord;

const person = (organisationId: string, roles = ['CONTACT'], pilotId = 'pilot'): PersonActor => ({
  kind: 'person',
  assurance: 'federated',
  sessionId: null,
  id: 'person',
  organisationId,
  participations: [{ pilotId, organisationId, roles }],
  contactPointIds: [],
});

describe('what a screen offers for a need', () => {
  const SORT = 'ANSWER ASK_BACK HIDE_WORDS JUDGE_SUGGESTIONS MERGE REFER TAKE_UP_IN_DIALOGUE';
  it.each<[NeedState, string, string]>([
    ['DRAFT', 'EDIT REMOVE SUBMIT', ''],
    ['HEARD', 'CORRECT SHARE_TEXT WITHDRAW', SORT],
    ['SUBMITTED', 'CORRECT SHARE_TEXT WITHDRAW', 'HIDE_WORDS'],
    ['MATCHED', 'CORRECT SHARE_TEXT WITHDRAW', SORT],
    ['UNMATCHED', 'CORRECT SHARE_TEXT WITHDRAW', SORT],
    ['ASKED_BACK', 'COMPLETE CORRECT SHARE_TEXT WITHDRAW', 'HIDE_WORDS TAKE_BACK'],
    ['IN_CHALLENGE', 'CORRECT SHARE_TEXT WITHDRAW', 'HIDE_WORDS'],
    ['IN_DIALOGUE', 'CORRECT SHARE_TEXT WITHDRAW', 'ANSWER HIDE_WORDS JUDGE_SUGGESTIONS MERGE REFER'],
    ['REFERRED', 'CORRECT SHARE_TEXT WITHDRAW', 'HIDE_WORDS JUDGE_SUGGESTIONS REFER'],
    ['ANSWERED', 'CORRECT SHARE_TEXT WITHDRAW', 'HIDE_WORDS SEND_FEEDBACK'],
    ['FED_BACK', 'CORRECT REOPEN SAY_IF_IT_HELPED SHARE_TEXT WITHDRAW', 'HIDE_WORDS'],
    ['CLOSED', 'REOPEN SHARE_TEXT', 'REOPEN'],
    ['MERGED', 'CORRECT SHARE_TEXT WITHDRAW', 'HIDE_WORDS'],
    ['REMOVED', '', ''],
    ['WITHDRAWN', '', ''],
  ])('that is %s: the municipality may %s, the board %s', (state, municipality, board) => {
    const shown = (who: string): string => actionsOn(need(state), person(who)).sort().join(' ');
    expect([shown('municipality'), shown('board')]).toEqual([municipality, board]);
  });

  it('written down by an officer: the municipality confirms once, the officer may take it back before that', () => {
    const heard = need('HEARD', { heardById: 'agency' });
    expect(actionsOn(heard, person('municipality'))).toContain('CONFIRM');
    expect(actionsOn(heard, person('agency'))).toEqual(['REMOVE']);
    const later = need('REFERRED', { heardById: 'agency' });
    expect(actionsOn(later, person('municipality'))).toContain('CONFIRM');
    expect(actionsOn(later, person('agency'))).toEqual([]);
    const confirmed = need('REFERRED', {
      heardById: 'agency',
      confirmedAt: new Date('2026-11-20T08:00:00Z'),
    });
    expect(actionsOn(confirmed, person('municipality'))).not.toContain('CONFIRM');
  });

  it('is nothing to onlookers, to strangers, and to contacts of another pilot', () => {
    const matched = need('MATCHED');
    for (const actor of [
      person('board', ['OBSERVER']),
      person('elsewhere'),
      person('board', ['CONTACT'], 'another'),
      { kind: 'anonymous', id: null, organisationId: null } as const,
      { kind: 'job', id: 'match-need', organisationId: null } as const,
    ])
      expect(actionsOn(matched, actor)).toEqual([]);
    // Told in no pilot: a contact in any may act.
    expect(
      actionsOn(need('MATCHED', { pilotId: null }), person('board', ['CONTACT'], 'another')),
    ).not.toEqual([]);
  });
});
