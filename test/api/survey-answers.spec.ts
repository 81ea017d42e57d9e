import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { FINDABLE, JAMTLAND, needOf, seen } from '../builders/loop.js';
import {
  actInSurvey,
  answer,
  didInSurvey,
  invitationOf,
  said,
  surveyOutcome,
  toAnswer,
  WRITER,
  type ToAnswer,
} from '../builders/surveys.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import type { TestHouse } from '../support/test-house.js';
import { openSurveyHouse, type SurveyHouse } from '../builders/survey-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let anybody: Person;
let ragunda: Person;
let jamtland: Person;
let sent: SurveyHouse['sent'];
let read: SurveyHouse['read'];
let submit: SurveyHouse['submit'];

beforeAll(async () => {
  ({ house, anybody, ragunda, jamtland, sent, read, submit } = await openSurveyHouse());
});
beforeEach(() => house.moveClock('2026-11-20T08:00:00Z'));
afterAll(() => house.close());

const GONE = 'NotFound SURVEY_NOT_FOUND';

describe('answering by link', () => {
  it('asks for one text alone; the needs are told to the county board, and a copy is there at once', async () => {
    const { token, invitation } = await sent();
    const first = await read(token);
    expect(first).toMatchObject({
      organisationName: 'Ragunda kommun',
      holderName: 'Länsstyrelsen i Jämtlands län',
      receiverName: 'Länsstyrelsen i Jämtlands län',
      mayAnswer: true,
      draft: null,
      draftVersion: 0,
      copy: null,
    });
    expect(await surveyOutcome(anybody, 'submitSurvey', answer(first, { token }))).toBe(
      'InvalidInput needs REQUIRED',
    );
    expect(
      await surveyOutcome(
        anybody,
        'submitSurvey',
        answer(first, { token }, { needs: [said(' ', { tried: 'Kurser' })] }),
      ),
    ).toBe('InvalidInput needs.0.text REQUIRED');
    const nameless = answer(first, { token }, { needs: [said(FINDABLE)], writer: { name: '', role: '' } });
    expect(await surveyOutcome(anybody, 'submitSurvey', nameless)).toBe(
      'InvalidInput writer.name REQUIRED, writer.role REQUIRED',
    );
    const needs = [
      said(FINDABLE, {
        title: 'Elevhälsa',
        themes: ['skola'],
        tried: 'Egna kurser',
        urgency: 'HALF_YEAR',
        anchoredWith: 'MANAGER',
      }),
      said('En fritidsgård till.', { planningMoment: 'Budgeten i maj' }),
      // A card that was left empty is no need.
      said(''),
    ];
    const after = await submit(token, { needs });
    expect(after).toMatchObject({ state: 'SUBMITTED', draft: null, draftVersion: 1 });
    expect(after.copy).toMatchObject({ number: 1, channel: 'LINK', by: WRITER });
    expect(after.copy?.needs.map(({ text, tried, urgency }) => [text, tried, urgency])).toEqual([
      [FINDABLE, 'Egna kurser', 'HALF_YEAR'],
      ['En fritidsgård till.', null, null],
    ]);
    expect(after.copy?.text).toContain('Förankrat hos: Chef');
    expect(JSON.parse(after.copy?.json ?? '{}')).toMatchObject({
      needs: [{ text: FINDABLE, tried: 'Egna kurser' }, {}],
    });
    await settled(house);
    const told = await invitationOf(jamtland, invitation.id);
    expect(told?.needs.map(({ source, state, confirmed }) => [source, state, confirmed])).toEqual([
      ['SURVEY', 'MATCHED', true],
      ['SURVEY', 'UNMATCHED', true],
    ]);
    // The municipality's own people see them, others do not.
    const id = told?.needs[0]?.id ?? '';
    expect((await seen(ragunda, id)).text).toBe(FINDABLE);
    expect(await needOf(await house.as('laholm'), id)).toBeNull();
    expect(await needOf(anybody, id).catch(() => 'refused')).toBe('refused');
  });

  it('the same answer sent twice is one answer: same keys make no second need', async () => {
    const { token, invitation } = await sent();
    const input = answer(await read(token), { token }, { needs: [said(FINDABLE)] });
    const outcomes = await Promise.all([1, 2].map(() => surveyOutcome(anybody, 'submitSurvey', input)));
    expect(outcomes.sort()).toEqual(['StaleVersion SURVEY_DRAFT_CHANGED', 'SurveyToAnswer SUBMITTED']);
    const again = { ...input, version: 1 };
    expect(await surveyOutcome(anybody, 'submitSurvey', again)).toBe('SurveyToAnswer CORRECTED');
    expect((await invitationOf(jamtland, invitation.id))?.needs).toHaveLength(1);
  });

  it('goes on on another device, by another writer; of two who save at once the second gets both texts', async () => {
    const { token } = await sent();
    const phone = await read(token);
    const key = randomUUID();
    await didInSurvey(
      anybody,
      'saveSurveyDraft',
      answer(phone, { token }, { needs: [said('Från telefonen', { key })] }),
    );
    const colleague = { name: 'Bo Prov', role: 'Skolchef' };
    const computer = await read(token);
    expect(computer.draft?.needs[0]).toMatchObject({ key, text: 'Från telefonen' });
    await didInSurvey(
      anybody,
      'saveSurveyDraft',
      answer(computer, { token }, { needs: [said('Från datorn', { key })], writer: colleague }),
    );
    const stale = await actInSurvey(
      anybody,
      'saveSurveyDraft',
      answer(computer, { token }, { needs: [said('Från telefonen igen', { key })] }),
    );
    expect(stale).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
      currentText: 'Från datorn',
    });
    const now = await read(token);
    expect(now.draft).toMatchObject({ version: 2, savedBy: colleague, needs: [{ text: 'Från datorn' }] });
    expect(now.writers.map(({ name }) => name)).toEqual([WRITER.name, colleague.name]);
    // Any holder of the link submits, also one who has written nothing.
    const sender = { name: 'Cia Exempel', role: 'Registrator' };
    const submitted = await didInSurvey<ToAnswer>(
      anybody,
      'submitSurvey',
      answer(
        now,
        { token },
        { needs: now.draft?.needs.map(({ key: same, text }) => ({ key: same, text })) ?? [], writer: sender },
      ),
    );
    expect(submitted.copy?.by).toEqual(sender);
  });

  it('is corrected until the round closes: a new version that tells who acts; what was sent on stands', async () => {
    const { token, invitation, round: opened } = await sent();
    const first = await submit(token, { needs: [said(FINDABLE), said('En fritidsgård.')] });
    const [need, other] = first.copy?.needs ?? [];
    if (need === undefined || other === undefined) throw new Error('There is no copy.');
    await settled(house);
    const changed = { key: need.key, version: need.version, text: `${FINDABLE} Nu med siffror.` };
    // What was sent is not dropped in silence.
    expect(await surveyOutcome(anybody, 'submitSurvey', answer(first, { token }, { needs: [changed] }))).toBe(
      'InvalidInput gone REASON_REQUIRED',
    );
    const corrected = await submit(token, {
      needs: [changed],
      gone: [{ key: other.key, reason: 'Löst på egen hand.' }],
    });
    expect(corrected).toMatchObject({
      state: 'CORRECTED',
      copy: { number: 2, needs: [{ key: need.key, version: 2 }] },
    });
    await settled(house);
    expect(await seen(jamtland, need.key)).toMatchObject({ version: 2, text: `${FINDABLE} Nu med siffror.` });
    expect(await seen(jamtland, other.key)).toMatchObject({ state: 'WITHDRAWN', text: 'En fritidsgård.' });
    const mails = (await house.mail())
      .filter(({ to }) => to === 'en-vag-in@lansstyrelsen-jamtland.example')
      .map(({ subject }) => subject);
    expect(mails).toEqual(expect.arrayContaining(['Ett behov har rättats', 'Ett behov har tagits tillbaka']));
    const versions = await house.sql(
      'select number, needs from survey_submission where invitation_id = $1 order by number',
      [invitation.id],
    );
    expect(versions).toHaveLength(2);
    await didInSurvey(jamtland, 'closeSurveyRound', { roundId: opened.id });
    const closed = await read(token);
    expect(closed).toMatchObject({ mayAnswer: false, copy: { number: 2 } });
    for (const name of ['submitSurvey', 'saveSurveyDraft'] as const)
      expect(await surveyOutcome(anybody, name, answer(closed, { token }, { needs: [changed] }))).toBe(
        'NotPossible SURVEY_CLOSED',
      );
  });

  it('does not write over what the municipality has corrected signed in meanwhile', async () => {
    const { token } = await sent();
    const first = await submit(token, { needs: [said(FINDABLE)] });
    const need = first.copy?.needs[0];
    if (need === undefined) throw new Error('There is no copy.');
    await ragunda.get(
      `mutation { correctNeed(input: { needId: "${need.key}", version: 1, text: "Rättat inloggad." }) { __typename } }`,
    );
    const stale = await actInSurvey(
      anybody,
      'submitSurvey',
      answer(
        await read(token),
        { token },
        { needs: [{ key: need.key, version: 1, text: 'Rättat via länk.' }] },
      ),
    );
    expect(stale).toMatchObject({
      __typename: 'StaleVersion',
      code: 'NEED_CHANGED',
      currentText: 'Rättat inloggad.',
    });
    expect((await seen(ragunda, need.key)).text).toBe('Rättat inloggad.');
  });

  it('what points at a person is looked at before it goes, wherever it stands; a reason lets it stand', async () => {
    const { token, invitation } = await sent();
    const values = [{ questionId: 'anything-else', values: ['Ring 19121212-1212.'] }];
    const needs = [
      said(FINDABLE),
      said('Eleven 121212-1212 behöver stöd.', { tried: 'Möte med 121212-1212.' }),
    ];
    const input = answer(await read(token), { token }, { values, needs });
    expect(await surveyOutcome(anybody, 'submitSurvey', input)).toBe(
      'InvalidInput needs.1.text TEXT_NEEDS_A_LOOK, needs.1.tried TEXT_NEEDS_A_LOOK, values.anything-else TEXT_NEEDS_A_LOOK',
    );
    const reasoned = { ...input, textReason: 'Numren är påhittade.' };
    expect(await surveyOutcome(anybody, 'submitSurvey', reasoned)).toBe('SurveyToAnswer SUBMITTED');
    // Needs and answers are received by the county board, as official documents, with the reason.
    const papers = await house.sql<{ act: string; text_reason: string | null }>(
      `select act, text_reason from paper where organisation_id = $1 and (record_id = $2
         or record_id in (select need_id from survey_need where invitation_id = $2 and not known)) order by act, text_reason nulls first`,
      [JAMTLAND, invitation.id],
    );
    expect(papers).toEqual([
      { act: 'NEED_TOLD', text_reason: null },
      { act: 'NEED_TOLD', text_reason: 'Numren är påhittade.' },
      { act: 'SURVEY_ANSWER', text_reason: 'Numren är påhittade.' },
    ]);
  });

  it('may be declined with a reason, and taken up again', async () => {
    const { token, invitation } = await sent();
    expect(await surveyOutcome(anybody, 'declineSurvey', { token, writer: WRITER, reason: '' })).toBe(
      'InvalidInput reason REQUIRED',
    );
    await didInSurvey(anybody, 'declineSurvey', { token, writer: WRITER, reason: 'Vi hinner inte.' });
    expect(await invitationOf(jamtland, invitation.id)).toMatchObject({
      state: 'DECLINED',
      reason: 'Vi hinner inte.',
    });
    expect((await submit(token, { needs: [said(FINDABLE)] })).state).toBe('SUBMITTED');
  });

  it('reading changes nothing, however often', async () => {
    const { token, invitation } = await sent();
    await settled(house);
    const look = () =>
      house.sql(
        'select i.*, r.* from survey_invitation i join survey_round r on r.id = i.round_id where i.id = $1',
        [invitation.id],
      );
    const before = await look();
    for (let time = 0; time < 3; time += 1) await read(token);
    expect(await look()).toEqual(before);
  });

  it.each(['x', 'a'.repeat(200), '../../etc'])(
    'by a token that was never given opens nothing: %p',
    async (token) => {
      expect(await toAnswer(anybody, { token })).toBeNull();
      expect(await surveyOutcome(anybody, 'openSurvey', { token })).toBe(GONE);
      // Whoever is signed in is nobody else by it.
      expect(await surveyOutcome(ragunda, 'openSurvey', { token })).toBe(GONE);
    },
  );

  it('asks for one way in, not none and not both', async () => {
    const { token, invitation } = await sent();
    for (const door of [{}, { token, invitationId: invitation.id }])
      expect(await surveyOutcome(anybody, 'openSurvey', door)).toMatch(/^InvalidInput/);
  });
});
