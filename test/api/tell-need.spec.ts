import { jest } from '@jest/globals';
import {
  act,
  aNeed,
  did,
  FINDABLE,
  HALLAND,
  LAHOLM,
  matched,
  needOf,
  outcomeOf,
  PILOT,
  seen,
  UNFINDABLE,
  type Need,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let ragunda: Person;
let jamtland: Person;

beforeAll(async () => {
  house = await TestHouse.open();
  [ragunda, jamtland] = [await house.as('ragunda'), await house.as('jamtland')];
  await house.moveClock('2026-11-20T08:00:00Z');
});
afterAll(() => house.close());

const draft = (about: object = {}): Promise<Need> =>
  did(ragunda, 'saveNeedDraft', { text: FINDABLE, title: 'Fritid', ...about });
const versions = async (needId: string): Promise<string[]> =>
  (
    await house.sql<{ text: string }>('select text from need_version where need_id = $1 order by version', [
      needId,
    ])
  ).map((row) => row.text);

describe('a draft', () => {
  it('may be empty, and is nobody else’s business', async () => {
    const { id, state, title, next } = await did(ragunda, 'saveNeedDraft', {});
    expect([state, title, next?.party, next?.step, next?.dueAt]).toEqual([
      'DRAFT',
      '–',
      'MUNICIPALITY',
      'FINISH_DRAFT',
      null,
    ]);
    expect(await needOf(jamtland, id)).toBeNull();
    expect(await versions(id)).toEqual([]);
  });

  it('changes only in what is given, and grows a version each time', async () => {
    const { id } = await draft({ themes: ['fritid'], capacity: 'En halv tjänst.' });
    const saved = await did(ragunda, 'saveNeedDraft', { needId: id, version: 1, text: 'Ny text' });
    expect(saved).toMatchObject({
      version: 2,
      text: 'Ny text',
      givenTitle: 'Fritid',
      themes: ['fritid'],
      capacity: 'En halv tjänst.',
    });
  });

  it('keeps what was typed as it was typed, blanks and line ends too', async () => {
    const text = '  Rad ett  \n\n\tRad två å ä ö 🌲 \n';
    const { id } = await draft({ text });
    expect((await seen(ragunda, id)).text).toBe(text);
  });

  it('saved on an old version gets both texts back', async () => {
    const { id } = await draft();
    await did(ragunda, 'saveNeedDraft', { needId: id, version: 1, text: 'Den förstas text' });
    const outcome = await act(ragunda, 'saveNeedDraft', { needId: id, version: 1, text: 'Den andras text' });
    expect(outcome).toMatchObject({
      __typename: 'StaleVersion',
      code: 'NEED_CHANGED',
      currentVersion: 2,
      currentText: 'Den förstas text',
    });
    expect((await seen(ragunda, id)).text).toBe('Den förstas text');
  });

  it('saved by two at once goes to one; the other gets both texts back', async () => {
    const { id } = await draft();
    const outcomes = await Promise.all(
      ['Den förstas text', 'Den andras text'].map((text) =>
        act(ragunda, 'saveNeedDraft', { needId: id, version: 1, text }),
      ),
    );
    expect(outcomes.map((outcome) => outcome.__typename).sort()).toEqual(['Need', 'StaleVersion']);
    const lost = outcomes.find((outcome) => outcome.__typename === 'StaleVersion');
    expect(lost).toMatchObject({ currentVersion: 2, currentText: (await seen(ragunda, id)).text });
  });

  it('submitted by two at once is submitted once', async () => {
    const { id } = await draft();
    const outcomes = await Promise.all(
      [1, 1].map((version) => outcomeOf(ragunda, 'submitNeed', { needId: id, version })),
    );
    expect(outcomes.sort()).toEqual([expect.stringMatching(/^Need /), 'NotPossible NEED_MOVED_ON']);
    const rows = await house.sql(
      "select 1 from audit_entry where subject_id = $1 and action = 'need.submit'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('submitted on an old version gets the text that stands there', async () => {
    const { id } = await draft();
    await did(ragunda, 'saveNeedDraft', { needId: id, version: 1, text: 'Nyare' });
    expect(await act(ragunda, 'submitNeed', { needId: id, version: 1 })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
      currentText: 'Nyare',
    });
  });

  it('without a text is not submitted, and stays', async () => {
    const { id } = await draft({ text: ' \n ' });
    const outcome = await act(ragunda, 'submitNeed', { needId: id, version: 1 });
    expect(outcome).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'text', code: 'REQUIRED', message: 'Fyll i det här fältet.' }],
    });
    expect(await seen(ragunda, id)).toMatchObject({ state: 'DRAFT', text: ' \n ', givenTitle: 'Fritid' });
  });

  it('is thrown away, and gone from the list', async () => {
    const { id } = await draft();
    expect((await did(ragunda, 'removeDraft', { needId: id })).state).toBe('REMOVED');
    const { needs } = await ragunda.get<{ needs: { nodes: { id: string }[] } }>(
      '{ needs(first: 100) { nodes { id } } }',
    );
    expect(needs.nodes.map((need) => need.id)).not.toContain(id);
    expect(await outcomeOf(ragunda, 'saveNeedDraft', { needId: id, version: 1, text: 'x' })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
  });
});

describe('a need that is told', () => {
  it('is matched by the job, and waits for the board to sort it', async () => {
    const need = await matched(ragunda, { pilotId: PILOT });
    expect(need).toMatchObject({
      state: 'MATCHED',
      version: 1,
      municipalityName: 'Ragunda kommun',
      source: 'FREE',
      confirmed: true,
      next: {
        party: 'BOARD',
        step: 'SORT',
        stepText: 'läsa och föra vidare',
        dueAt: '2026-12-04T22:59:59.000Z',
        overdue: false,
        late: 'NONE',
        organisations: [{ shortName: 'Länsstyrelsen Jämtland' }],
      },
    });
    expect(need.actions.sort()).toEqual(['CORRECT', 'SHARE_TEXT', 'WITHDRAW']);
    expect((await seen(jamtland, need.id)).actions.sort()).toEqual([
      'ANSWER',
      'ASK_BACK',
      'HIDE_WORDS',
      'JUDGE_SUGGESTIONS',
      'MERGE',
      'REFER',
      'TAKE_UP_IN_DIALOGUE',
    ]);
  });

  it('is unmatched where nothing is found: to be sorted all the same', async () => {
    expect(await matched(ragunda, { text: UNFINDABLE, title: null })).toMatchObject({
      state: 'UNMATCHED',
      title: UNFINDABLE,
      next: { party: 'BOARD', step: 'SORT' },
    });
  });

  it('keeps its words: title and text are trimmed, nothing else', async () => {
    const { id } = await aNeed(ragunda, { title: ' Å ä ö ', text: '\n Rad ett\n\n  Rad två \n' });
    expect(await seen(ragunda, id)).toMatchObject({ givenTitle: 'Å ä ö', text: 'Rad ett\n\n  Rad två' });
  });

  it('takes a text of 100,000 characters, and tells whoever sends one more', async () => {
    const long = 'å'.repeat(100_000);
    const { id } = await aNeed(ragunda, { text: long });
    expect((await seen(ragunda, id)).text).toBe(long);
    const outcome = await act(ragunda.with({ 'accept-language': 'en' }), 'tellNeed', { text: `${long}å` });
    expect(outcome.fields).toMatchObject([
      {
        path: 'text',
        code: 'TOO_LONG',
        message: 'The text is too long. Shorten it to at most 100000 characters.',
      },
    ]);
  });

  it.each(['jamtland', 'spsm'])('is a municipality’s: %s has none of its own', async (who) => {
    const outcome = await act(await house.as(who), 'tellNeed', { text: 'Vi behöver …' });
    expect(outcome).toMatchObject({ __typename: 'NotPossible', code: 'NOT_MUNICIPALITY' });
  });

  it('is told in a pilot one takes part in, or in none', async () => {
    const [other] = await house.sql<{ id: string }>(
      `insert into pilot (id, slug, name, about, starts_on) values (gen_random_uuid(), 'annan', 'Annan', '', '2026-01-01') returning id`,
    );
    expect(await outcomeOf(ragunda, 'tellNeed', { text: 'x', pilotId: other?.id })).toBe(
      'NotPossible NOT_IN_PILOT',
    );
    expect(await outcomeOf(ragunda, 'saveNeedDraft', { text: 'x', pilotId: other?.id })).toBe(
      'NotPossible NOT_IN_PILOT',
    );
    expect(await outcomeOf(ragunda, 'tellNeed', { text: 'x', pilotId: PILOT })).toBe('Need SUBMITTED');
  });
});

describe('a correction', () => {
  it('makes a version, tells the board, and deletes nothing', async () => {
    const { id } = await matched(ragunda);
    const corrected = await did(ragunda, 'correctNeed', {
      needId: id,
      version: 1,
      text: `${FINDABLE} Och mer.`,
    });
    expect(corrected).toMatchObject({ version: 2, state: 'MATCHED', givenTitle: 'Elevhälsa' });
    expect(await versions(id)).toEqual([FINDABLE, `${FINDABLE} Och mer.`]);
    await settled(house);
    const mails = (await house.mail()).filter((mail) => mail.text.includes(id));
    expect(mails).toMatchObject([
      { to: 'en-vag-in@lansstyrelsen-jamtland.example', subject: 'Ett behov har rättats' },
    ]);
  });

  it('on an old version gets both texts back, also when two correct at once', async () => {
    const { id } = await matched(ragunda);
    const outcomes = await Promise.all(
      ['Den första', 'Den andra'].map((text) =>
        act(ragunda, 'correctNeed', { needId: id, version: 1, text }),
      ),
    );
    expect(outcomes.map((outcome) => outcome.__typename).sort()).toEqual(['Need', 'StaleVersion']);
    expect(outcomes.find((outcome) => outcome.__typename === 'StaleVersion')).toMatchObject({
      code: 'NEED_CHANGED',
      currentVersion: 2,
      currentText: (await seen(ragunda, id)).text,
    });
    expect(await versions(id)).toHaveLength(2);
  });

  it('that makes it findable is looked for again', async () => {
    const { id } = await matched(ragunda, { text: UNFINDABLE, title: 'Zzyzx' });
    await did(ragunda, 'correctNeed', { needId: id, version: 1, text: FINDABLE });
    await settled(house);
    const { need } = await jamtland.get<{ need: { suggestions: { id: string }[] } }>(
      'query ($id: ID!) { need(id: $id) { suggestions { id } } }',
      { id },
    );
    expect(need.suggestions.length).toBeGreaterThan(0);
    expect((await seen(jamtland, id)).state).toBe('MATCHED');
  });
});

describe('a need that is taken back', () => {
  it('is withdrawn with a reason that those concerned may read', async () => {
    const { id } = await matched(ragunda);
    const withdrawn = await did(ragunda, 'withdrawNeed', { needId: id, reason: 'Vi löste det själva.' });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', next: null, actions: [] });
    expect((await seen(jamtland, id)).history.at(-1)).toMatchObject({
      action: 'need.withdraw',
      text: 'Kommunen tog tillbaka behovet',
      reason: 'Vi löste det själva.',
    });
  });
});

it('tells a need only for the organisation acted for', async () => {
  for (const organisation of [LAHOLM, HALLAND, 'nonsense'])
    expect(await outcomeOf(ragunda.with({ 'x-organisation': organisation }), 'tellNeed', { text: 'x' })).toBe(
      'error FORBIDDEN',
    );
});
