import { jest } from '@jest/globals';
import { BRACKE, FINDABLE, LAHOLM, PILOT, RAGUNDA } from '../builders/loop.js';
import {
  answer,
  didInSurvey,
  invitationIn,
  invitationOf,
  invitationsOf,
  openRound,
  plannedRound,
  round,
  SAID,
  said,
  surveyOutcome,
  tokensOf,
  type SurveyRound,
} from '../builders/surveys.js';
import { at } from '../builders/time.js';
import type { Person } from '../support/person.js';
import type { TestHouse } from '../support/test-house.js';
import { openSurveyHouse, type SurveyHouse } from '../builders/survey-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let anybody: Person;
let jamtland: Person;
let facilitator: Person;
let sent: SurveyHouse['sent'];
let read: SurveyHouse['read'];
let submit: SurveyHouse['submit'];

beforeAll(async () => {
  ({ house, anybody, jamtland, facilitator, sent, read, submit } = await openSurveyHouse());
});
beforeEach(() => house.moveClock('2026-11-20T08:00:00Z'));
afterAll(() => house.close());

describe('making a survey', () => {
  it('begins from a template, says what is missing, and cannot be planned or opened before it is said', async () => {
    const begun = await didInSurvey<SurveyRound>(jamtland, 'beginSurveyRound', {
      title: 'Vad behöver ni?',
      pilotId: PILOT,
    });
    expect(begun).toMatchObject({ state: 'DRAFT', next: { party: 'HOLDER', step: 'FINISH' } });
    const fields = [
      'purpose',
      'voluntary',
      'estimatedMinutes',
      'selection',
      'plannedFeedback',
      'consultation',
      'dueOn',
      'invitations',
    ];
    expect(begun.missing.map(({ field }) => field)).toEqual(fields);
    const roundId = begun.id;
    expect(await surveyOutcome(jamtland, 'planSurveyRound', { roundId })).toBe(
      `InvalidInput ${fields.map((field) => `${field} REQUIRED`).join(', ')}`,
    );
    expect(await surveyOutcome(jamtland, 'openSurveyRound', { roundId })).toBe('NotPossible SURVEY_MOVED_ON');
  });

  it.each([
    ['when it was held', { consulted: true, outcome: 'Inget att invända.' }],
    ['what came of it', { consulted: true, on: '2026-11-01' }],
    ['why there was none', { consulted: false }],
  ])('asks of the consultation with SKR: %s', async (_, consultation) => {
    const begun = await didInSurvey<SurveyRound>(jamtland, 'beginSurveyRound', { title: 'x' });
    const saved = await didInSurvey<SurveyRound>(jamtland, 'saveSurveyRound', {
      roundId: begun.id,
      version: begun.version,
      ...SAID,
      consultation,
    });
    expect(saved.missing.map(({ field }) => field)).toEqual(['consultation', 'invitations']);
  });

  it('is for county boards, and for the facilitator of a pilot', async () => {
    const input = { title: 'Vad behöver ni?', pilotId: PILOT };
    expect(await surveyOutcome(facilitator, 'beginSurveyRound', input)).toBe('SurveyRound DRAFT');
    expect(await surveyOutcome(facilitator, 'beginSurveyRound', { title: 'x' })).toBe(
      'NotPossible SURVEY_ONLY_BOARDS',
    );
    for (const who of ['ragunda', 'spsm'])
      expect(await surveyOutcome(await house.as(who), 'beginSurveyRound', input)).toBe(
        'NotPossible SURVEY_ONLY_BOARDS',
      );
    expect(await surveyOutcome(await house.as('observer'), 'beginSurveyRound', input)).toBe(
      'error FORBIDDEN',
    );
  });

  it('refuses questions that do not hang together, each at its place, and keeps what stood there', async () => {
    const begun = await didInSurvey<SurveyRound>(jamtland, 'beginSurveyRound', { title: 'x' });
    const title = { sv: 'Fråga' };
    const outcome = await surveyOutcome(jamtland, 'saveSurveyRound', {
      roundId: begun.id,
      version: begun.version,
      questions: [
        { id: 'a', kind: 'ONE_CHOICE', title, required: false, options: [{ value: 'x', label: title }] },
        {
          id: 'b',
          kind: 'LONG_TEXT',
          title: { sv: ' ' },
          required: false,
          showIf: { questionId: 'c', values: ['x'] },
        },
        { id: 'b', kind: 'SCALE', title, required: false, max: 40 },
      ],
    });
    expect(outcome).toBe(
      'InvalidInput questions.0.options TOO_SMALL, questions.1.title REQUIRED, questions.1.showIf NOT_ALLOWED, questions.2.id TAKEN, questions.2.max NOT_ALLOWED, questions ONE_NEEDS',
    );
    expect((await round(jamtland, begun.id)).questions).toEqual(begun.questions);
  });

  it('a save on an old version is refused; the later one stands', async () => {
    const { id: roundId, version } = await didInSurvey<SurveyRound>(jamtland, 'beginSurveyRound', {
      title: 'x',
    });
    const saves = await Promise.all(
      ['Ett', 'Två'].map((title) => surveyOutcome(jamtland, 'saveSurveyRound', { roundId, version, title })),
    );
    expect(saves.sort()).toEqual(['StaleVersion SURVEY_ROUND_CHANGED', 'SurveyRound DRAFT']);
  });

  it('invites by county, SKR group and size; a board its own county, the facilitator who takes part', async () => {
    const candidates = async (person: Person, roundId: string, selection: object): Promise<string[]> => {
      const query = `query ($roundId: ID!, $selection: SurveySelectionInput!) {
        surveyCandidates(roundId: $roundId, selection: $selection) { organisation { shortName } invited reachable } }`;
      const { surveyCandidates } = await person.get<{
        surveyCandidates: { organisation: { shortName: string }; reachable: boolean }[] | null;
      }>(query, { roundId, selection });
      expect(surveyCandidates?.every(({ reachable }) => reachable)).not.toBe(false);
      return (surveyCandidates ?? []).map(({ organisation }) => organisation.shortName);
    };
    const own = await didInSurvey<SurveyRound>(jamtland, 'beginSurveyRound', { title: 'x' });
    expect(await candidates(jamtland, own.id, {})).toEqual([
      'Berg',
      'Bräcke',
      'Härjedalen',
      'Krokom',
      'Ragunda',
      'Strömsund',
      'Åre',
      'Östersund',
    ]);
    expect(await candidates(jamtland, own.id, { populationTo: 7_000 })).toEqual(['Bräcke', 'Ragunda']);
    expect(await candidates(jamtland, own.id, { countyCodes: ['13'] })).toEqual([]);
    expect(await candidates(await house.as('halland'), own.id, {})).toEqual([]);
    const pilots = await didInSurvey<SurveyRound>(facilitator, 'beginSurveyRound', {
      title: 'x',
      pilotId: PILOT,
    });
    expect(await candidates(facilitator, pilots.id, { countyCodes: ['23'] })).toEqual([
      'Bräcke',
      'Ragunda',
      'Åre',
    ]);
    // Invited twice is invited once.
    const selection = { organisationIds: [RAGUNDA, LAHOLM] };
    await didInSurvey(jamtland, 'inviteToSurvey', { roundId: own.id, selection });
    expect(
      (await didInSurvey<SurveyRound>(jamtland, 'inviteToSurvey', { roundId: own.id, selection })).invited,
    ).toBe(1);
  });
});

describe('a drafted round', () => {
  it('is removed by whoever makes it, with its survey where it is the only one; what is open is not', async () => {
    const begin = (more: object): Promise<SurveyRound> =>
      didInSurvey<SurveyRound>(jamtland, 'beginSurveyRound', { title: 'Bort', ...more });
    const { id: roundId } = await begin({ pilotId: PILOT });
    const { id: laterId } = await begin({ earlierRoundId: roundId });
    await didInSurvey(jamtland, 'inviteToSurvey', { roundId, selection: { organisationIds: [RAGUNDA] } });
    expect((await round(jamtland, roundId)).actions).toContain('REMOVE');
    expect(await surveyOutcome(facilitator, 'removeSurveyRound', { roundId })).toBe(
      'NotFound SURVEY_ROUND_NOT_FOUND',
    );
    expect(await surveyOutcome(jamtland, 'removeSurveyRound', { roundId })).toBe('SurveyRoundRemoved');
    expect(await surveyOutcome(jamtland, 'removeSurveyRound', { roundId })).toBe(
      'NotFound SURVEY_ROUND_NOT_FOUND',
    );
    expect((await round(jamtland, laterId)).state).toBe('DRAFT');
    const left = (): Promise<object[]> =>
      house.sql(`select 1 from survey_invitation where round_id = $1`, [roundId]);
    expect(await left()).toEqual([]);
    const surveys = (): Promise<{ id: string }[]> => house.sql('select id from survey');
    const before = (await surveys()).length;
    expect(await surveyOutcome(jamtland, 'removeSurveyRound', { roundId: laterId })).toBe(
      'SurveyRoundRemoved',
    );
    expect(await surveys()).toHaveLength(before - 1);
    const audited = await house.sql(`select 1 from audit_entry where action = 'survey.remove'`);
    expect(audited).toHaveLength(2);
    const { id: openId } = await openRound(jamtland, { pilotId: PILOT, organisationIds: [RAGUNDA] });
    expect((await round(jamtland, openId)).actions).not.toContain('REMOVE');
    expect(await surveyOutcome(jamtland, 'removeSurveyRound', { roundId: openId })).toMatch(/^NotPossible/);
  });
});

describe('a round', () => {
  it('opens: every organisation gets one link, and the questions are frozen', async () => {
    const opened = await openRound(jamtland, { pilotId: PILOT, organisationIds: [RAGUNDA, BRACKE] });
    expect(opened).toMatchObject({
      state: 'OPEN',
      counts: [{ state: 'SENT', count: 2 }],
      next: { party: 'MUNICIPALITIES', step: 'ANSWER', dueAt: '2026-12-18T22:59:59.000Z', overdue: false },
    });
    expect(
      await surveyOutcome(jamtland, 'saveSurveyRound', {
        roundId: opened.id,
        version: opened.version,
        title: 'Annat',
      }),
    ).toBe('NotPossible SURVEY_MOVED_ON');
    const { id } = await invitationIn(jamtland, opened.id, 'Ragunda');
    const [token = ''] = await tokensOf(house, id);
    const [mail] = (await house.mail()).filter(({ text }) => text.includes(token));
    expect(mail).toMatchObject({
      to: 'en-vag-in@ragunda.example',
      subject: 'En enkät till er kommun: vad behöver ni?',
    });
    const rows = await house.sql<{ row: string }>(
      'select l::text as row from survey_link l where invitation_id = $1',
      [id],
    );
    expect(rows[0]?.row).not.toContain(token);
  });

  it('opens, reminds and closes by the calendar; each is done once, and people go before it', async () => {
    const said_ = { opensOn: '2026-12-01', dueOn: '2026-12-18', reminderDays: [2] };
    const planned = await plannedRound(jamtland, {
      pilotId: PILOT,
      organisationIds: [RAGUNDA, BRACKE],
      said: said_,
    });
    expect(planned.next).toMatchObject({ step: 'OPEN', dueAt: '2026-12-01T07:00:00.000Z' });
    await at(house, '2026-12-01T06:59:00Z');
    expect((await round(jamtland, planned.id)).state).toBe('PLANNED');
    await at(house, '2026-12-01T07:00:30Z');
    expect((await round(jamtland, planned.id)).state).toBe('OPEN');
    const bracke = await invitationIn(jamtland, planned.id, 'Bräcke');
    const [token = ''] = await tokensOf(house, bracke.id);
    await submit(token, { needs: [said(FINDABLE)] });
    await at(house, '2026-12-16T07:01:00Z');
    await at(house, '2026-12-16T12:00:00Z');
    const reminded = await invitationsOf(jamtland, planned.id);
    expect(reminded.map(({ organisationName, reminders }) => [organisationName, reminders])).toEqual([
      ['Bräcke kommun', 0],
      ['Ragunda kommun', 1],
    ]);
    await at(house, '2026-12-19T00:01:00Z');
    expect(await round(jamtland, planned.id)).toMatchObject({
      state: 'CLOSED',
      next: { party: 'HOLDER', step: 'TELL_RESULT', dueAt: '2027-01-02T22:59:59.000Z' },
    });
    // It cannot be left so.
    expect(await surveyOutcome(jamtland, 'archiveSurveyRound', { roundId: planned.id })).toBe(
      'NotPossible SURVEY_MOVED_ON',
    );
    await at(house, '2027-01-03T08:00:00Z');
    expect((await round(jamtland, planned.id)).next?.overdue).toBe(true);
  });

  it('tells its result to each who answered, and to nobody else, before it is filed away', async () => {
    const opened = await openRound(jamtland, { pilotId: PILOT, organisationIds: [RAGUNDA, BRACKE] });
    const answered = await invitationIn(jamtland, opened.id, 'Ragunda');
    const silent = await invitationIn(jamtland, opened.id, 'Bräcke');
    const [token = ''] = await tokensOf(house, answered.id);
    await submit(token, { needs: [said(FINDABLE)] });
    const roundId = opened.id;
    const told = {
      roundId,
      result: 'Sju av åtta saknar elevhälsa.',
      whatWeDo: 'Vi tar det med SPSM i februari.',
    };
    expect(await surveyOutcome(jamtland, 'feedBackSurveyRound', told)).toBe('NotPossible SURVEY_MOVED_ON');
    await didInSurvey(jamtland, 'closeSurveyRound', { roundId });
    expect(await surveyOutcome(jamtland, 'feedBackSurveyRound', { ...told, whatWeDo: ' ' })).toBe(
      'InvalidInput whatWeDo REQUIRED',
    );
    await didInSurvey(jamtland, 'feedBackSurveyRound', told);
    const tokens = await tokensOf(house, answered.id, 3);
    expect(await tokensOf(house, silent.id)).toHaveLength(1);
    expect((await read(tokens[2] ?? '')).feedback).toEqual({ result: told.result, whatWeDo: told.whatWeDo });
    expect((await didInSurvey<SurveyRound>(jamtland, 'archiveSurveyRound', { roundId })).next).toBeNull();
  });

  it('whose result is owed too long reaches its holder, the facilitator, and the list to raise', async () => {
    const title = 'Väntar på resultat';
    const { id: roundId } = await openRound(jamtland, { pilotId: PILOT, organisationIds: [RAGUNDA], title });
    await didInSurvey(jamtland, 'closeSurveyRound', { roundId });
    const mailed = async (): Promise<string[]> =>
      (await house.mail())
        .filter(({ subject, text }) => subject === 'Resultatet av en enkät väntar' && text.includes(title))
        .map(({ to }) => to)
        .reverse();
    const raised = async (person: Person): Promise<object[]> =>
      (
        await person.get<{ toRaise: { nodes: { heading: string }[] } }>(
          `{ toRaise(pilotId: "${PILOT}", first: 100) { nodes { heading waitsOnName stepText county { code } } } }`,
        )
      ).toRaise.nodes.filter(({ heading }) => heading === title);
    await at(house, '2026-12-03T08:00:00Z');
    expect(await mailed()).toEqual([]);
    await at(house, '2026-12-05T08:00:00Z');
    expect(await mailed()).toEqual(['en-vag-in@lansstyrelsen-jamtland.example']);
    await at(house, '2026-12-12T08:00:00Z');
    expect(await mailed()).toHaveLength(2);
    expect(await raised(facilitator)).toEqual([]);
    await at(house, '2026-12-27T08:00:00Z');
    for (const person of [facilitator, jamtland])
      expect(await raised(person)).toEqual([
        {
          heading: title,
          waitsOnName: 'Länsstyrelsen i Jämtlands län',
          stepText: 'berätta resultatet och vad som görs av det',
          county: { code: '23' },
        },
      ]);
    expect(await mailed()).toHaveLength(2);
    await didInSurvey(jamtland, 'feedBackSurveyRound', { roundId, result: 'Så.', whatWeDo: 'Detta.' });
    expect(await raised(facilitator)).toEqual([]);
  });

  it('shows how far each has come, never what is only begun; answers are counted', async () => {
    const { round: opened, invitation, token } = await sent({ template: 'needs-and-support' });
    const values = [
      { questionId: 'easy-to-find', values: ['4'] },
      { questionId: 'used-support', values: ['no'] },
      { questionId: 'what-hindered', values: ['time', 'other'] },
      // Asked only of those who have received something: not sent.
      { questionId: 'what-worked', values: ['Detta syns inte'] },
    ];
    await didInSurvey(anybody, 'openSurvey', { token });
    expect((await invitationOf(jamtland, invitation.id))?.state).toBe('OPENED');
    const draft = answer(await read(token), { token }, { values, needs: [said('Hemligt utkast')] });
    await didInSurvey(anybody, 'saveSurveyDraft', draft);
    const begun = await invitationOf(jamtland, invitation.id);
    expect(begun).toMatchObject({ state: 'STARTED', answer: null, needs: [] });
    expect(JSON.stringify([begun, await round(jamtland, opened.id)])).not.toContain('Hemligt utkast');
    await submit(token, { values, needs: [said(FINDABLE)] });
    const followed = await round(jamtland, opened.id);
    expect(followed.answered).toBe(1);
    const result = (id: string) => followed.results.find(({ question }) => question.id === id);
    expect(result('easy-to-find')).toMatchObject({ answered: 1, mean: 4 });
    expect(result('used-support')?.counts).toEqual([
      { label: 'Ja', count: 0 },
      { label: 'Nej', count: 1 },
    ]);
    expect(result('what-hindered')?.counts.filter(({ count }) => count === 1)).toHaveLength(2);
    expect(result('what-worked')?.answered).toBe(0);
  });

  it('may correct its questions, with a reason: what is written and sent stays, and is shown', async () => {
    const { round: opened, token } = await sent({ template: 'needs-and-support' });
    const writing = await read(token);
    const values = [
      { questionId: 'easy-to-find', values: ['2'] },
      { questionId: 'anything-else', values: ['Ring oss.'] },
    ];
    await didInSurvey(
      anybody,
      'saveSurveyDraft',
      answer(writing, { token }, { values, needs: [said(FINDABLE)] }),
    );
    const title = { sv: 'Vad behöver ni?', en: '' };
    const questions = [
      { id: 'needs', kind: 'NEEDS', title, required: true },
      { id: 'anything-else', kind: 'LONG_TEXT', title: { sv: 'Något mer?' }, required: true },
    ];
    const correction = { roundId: opened.id, version: opened.version, questions, reason: 'Skalan var vänd.' };
    expect(await surveyOutcome(jamtland, 'correctSurveyQuestions', { ...correction, reason: '' })).toBe(
      'InvalidInput reason REQUIRED',
    );
    expect(
      (await didInSurvey<SurveyRound>(jamtland, 'correctSurveyQuestions', correction)).definitionVersion,
    ).toBe(2);
    const after = await read(token);
    expect(after.draft).toMatchObject({
      values: [{ questionId: 'anything-else', values: ['Ring oss.'] }],
      noLongerAsked: [{ title: 'Hur lätt är det att hitta stöd som passar er?', values: ['2'] }],
    });
    // On the old questions it is kept, and not sent.
    const old = { ...answer(after, { token }, { values, needs: [said(FINDABLE)] }), definitionVersion: 1 };
    expect(await surveyOutcome(anybody, 'submitSurvey', old)).toBe('StaleVersion SURVEY_QUESTIONS_CHANGED');
    expect(await surveyOutcome(anybody, 'saveSurveyDraft', old)).toBe('SurveyToAnswer STARTED');
    const sentIn = await submit(token, { values, needs: [said(FINDABLE)] });
    expect(sentIn.copy?.values).toEqual([{ questionId: 'anything-else', values: ['Ring oss.'] }]);
  });
});
