import { jest } from '@jest/globals';
import { BRACKE, FINDABLE, PILOT, RAGUNDA } from '../builders/loop.js';
import {
  answer,
  didInSurvey,
  invitationIn,
  invitationsOf,
  plannedRound,
  round,
  said,
  toAnswer,
  tokensOf,
} from '../builders/surveys.js';
import type { Person } from '../support/person.js';
import { onPostgres } from './support/backends.js';
import { KillingHouse } from './support/killing-house.js';

jest.setTimeout(120_000);

/** Surveys are moved by a sweep and by letters: what holds the queue is no part of it. */
describe('a survey and workers that are killed', () => {
  let killing: KillingHouse;
  let jamtland: Person;
  beforeAll(async () => {
    killing = await KillingHouse.open(onPostgres);
    jamtland = await killing.house.as('jamtland');
    await killing.house.moveClock('2026-11-20T08:00:00Z');
  });
  afterAll(() => killing.close());

  const SWEEP = 'survey-rounds';
  const mails = async (subscriber: string): Promise<number> =>
    (await killing.house.sql(`select 1 from mail where dedupe_key like $1 || '/%'`, [subscriber])).length;
  const audits = async (action: string): Promise<number> =>
    (await killing.house.sql('select 1 from audit_entry where action = $1', [action])).length;
  /** A worker dies in the sweep before its commit, another after it, and a third does the rest. */
  const through = async (before: () => Promise<void>): Promise<void> => {
    expect(await killing.workerDiesAt(`inside:${SWEEP}`)).toMatchObject({ signal: 'SIGKILL' });
    await before();
    expect(await killing.workerDiesAt(`after:${SWEEP}`)).toMatchObject({ signal: 'SIGKILL' });
    await killing.finish();
  };

  it('opens, reminds and closes once, and every mail goes out once', async () => {
    const said_ = { opensOn: '2026-12-01', dueOn: '2026-12-18', reminderDays: [2] };
    const { id } = await plannedRound(jamtland, {
      pilotId: PILOT,
      organisationIds: [RAGUNDA, BRACKE],
      said: said_,
    });
    const state = async (): Promise<string> => (await round(jamtland, id)).state;

    await killing.house.moveClock('2026-12-01T07:00:30Z');
    await through(async () => expect(await state()).toBe('PLANNED'));
    expect(await state()).toBe('OPEN');
    expect([await audits('survey.open'), await audits('survey_invitation.send')]).toEqual([1, 2]);
    expect(await mails('mail-survey-invited')).toBe(2);

    // A letter dies with its link: the next one makes another, and one mail goes out.
    await killing.house.moveClock('2026-12-16T07:01:00Z');
    expect(await killing.workerDiesAt('inside:mail-survey-reminded')).toMatchObject({ signal: 'SIGKILL' });
    await killing.finish();
    expect((await invitationsOf(jamtland, id)).map(({ reminders }) => reminders)).toEqual([1, 1]);
    expect(await mails('mail-survey-reminded')).toBe(2);

    const ragunda = await invitationIn(jamtland, id, 'Ragunda');
    const [token = ''] = await tokensOf(killing.house, ragunda.id);
    const anybody = killing.house.anybody();
    const seen = await toAnswer(anybody, { token });
    if (seen === null) throw new Error('The link opens nothing.');
    await didInSurvey(anybody, 'submitSurvey', answer(seen, { token }, { needs: [said(FINDABLE)] }));

    await killing.house.moveClock('2026-12-19T00:01:00Z');
    await through(async () => expect(await state()).toBe('OPEN'));
    expect(await state()).toBe('CLOSED');
    expect(await audits('survey.close')).toBe(1);
    await didInSurvey(jamtland, 'feedBackSurveyRound', { roundId: id, result: 'Så.', whatWeDo: 'Detta.' });
    expect(await killing.workerDiesAt('inside:mail-survey-fed-back')).toMatchObject({ signal: 'SIGKILL' });
    await killing.finish();
    expect(await mails('mail-survey-fed-back')).toBe(1);
  });
});
