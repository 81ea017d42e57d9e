import { jest } from '@jest/globals';
import {
  act,
  anOffer,
  castOf,
  did,
  FINDABLE,
  matched,
  needOf,
  pointOf,
  referralTo,
  referred,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { at, settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

const keyed = (person: Person, key: string): Person => person.with({ 'idempotency-key': key });
const count = async (from: string): Promise<number> =>
  Number((await house.sql<{ n: string }>(`select count(*) as n from ${from}`))[0]?.n);
/** Needs, what was written about them, and what is to follow. */
const effects = async (): Promise<number[]> => [
  await count('need'),
  await count('audit_entry'),
  await count('need_version'),
];

describe('the same key', () => {
  it('with the same input answers the same, and has one effect', async () => {
    const person = keyed(cast.ragunda, 'en-nyckel');
    const before = await effects();
    const first = await act(person, 'saveNeedDraft', { text: FINDABLE });
    const again = await act(person, 'saveNeedDraft', { text: FINDABLE });
    expect(again).toEqual(first);
    const after = await effects();
    expect(after).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]]);
  });

  it('answers as the record stands now, with no second effect, when it has moved on since', async () => {
    const person = keyed(cast.ragunda, 'flyttat-vidare');
    const { id } = await act(person, 'tellNeed', { text: FINDABLE });
    await settled(house);
    const again = await act(person, 'tellNeed', { text: FINDABLE });
    expect([again.id, again.state]).toEqual([id, 'MATCHED']);
  });

  it('with another input is refused, in the caller’s language, and changes nothing', async () => {
    const person = keyed(cast.ragunda, 'annat-innehall');
    await act(person, 'saveNeedDraft', { text: 'Ett' });
    const before = await effects();
    const other = await act(person.with({ 'accept-language': 'en' }), 'saveNeedDraft', { text: 'Två' });
    expect(other).toMatchObject({
      __typename: 'NotPossible',
      code: 'IDEMPOTENCY_KEY_REUSED',
      message: 'This Idempotency-Key has already been used for something else. Send again with a new key.',
    });
    expect(await effects()).toEqual(before);
  });

  it('of concurrent twins has one effect; all get the same answer', async () => {
    const person = keyed(cast.ragunda, 'tvillingar');
    const before = await effects();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => act(person, 'saveNeedDraft', { text: 'Tvilling' })),
    );
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect((await effects())[0]).toBe((before[0] ?? 0) + 1);
  });

  it('of concurrent moves moves once: every twin is told that it is done', async () => {
    const { id } = await matched(cast.ragunda);
    const person = keyed(cast.jamtland, 'tva-klick');
    const input = { needId: id, contactPointIds: [pointOf(SPSM)], message: 'Kan ni?' };
    const answers = await Promise.all([1, 2, 3].map(() => act(person, 'referNeed', input)));
    expect(answers.map((answer) => answer.state)).toEqual(['REFERRED', 'REFERRED', 'REFERRED']);
    expect(await count(`referral where need_id = '${id}'`)).toBe(1);
  });

  it('is free again where nothing came of it', async () => {
    const person = keyed(cast.ragunda, 'gick-inte');
    expect((await act(person, 'tellNeed', { text: ' ' })).__typename).toBe('InvalidInput');
    const { id } = await did(cast.ragunda, 'saveNeedDraft', { text: 'x' });
    expect((await act(person, 'submitNeed', { needId: id, version: 7 })).__typename).toBe('StaleVersion');
    expect((await act(person, 'submitNeed', { needId: id, version: 1 })).__typename).toBe('Need');
    expect((await act(person, 'tellNeed', { text: 'Nu så.' })).__typename).toBe('Need');
  });

  it('of another person is another key', async () => {
    const ids = await Promise.all(
      ['ragunda', 'bracke'].map(
        async (who) => (await act(keyed(await house.as(who), 'samma'), 'saveNeedDraft', { text: 'x' })).id,
      ),
    );
    expect(new Set(ids).size).toBe(2);
    const foreign = await needOf(await house.as('bracke'), ids[0] ?? '');
    expect(foreign).toBeNull();
  });

  it('of another mutation is another key', async () => {
    const person = keyed(cast.ragunda, 'tva-saker');
    const [draft, told] = [
      await act(person, 'saveNeedDraft', { text: 'x' }),
      await act(person, 'tellNeed', { text: 'x' }),
    ];
    expect([draft.state, told.state]).toEqual(['DRAFT', 'SUBMITTED']);
  });

  it('is forgotten after a day', async () => {
    await house.moveClock('2026-11-20T08:00:00Z');
    const person = keyed(cast.ragunda, 'en-dag');
    const first = await act(person, 'saveNeedDraft', { text: 'Ett' });
    await at(house, '2026-11-21T07:00:00Z');
    expect((await act(person, 'saveNeedDraft', { text: 'Ett' })).id).toBe(first.id);
    await at(house, '2026-11-21T09:30:00Z');
    const later = await act(person, 'saveNeedDraft', { text: 'Två' });
    expect([later.__typename, later.id === first.id]).toEqual(['Need', false]);
  });

  it('works for every act of the loop: an answer sent twice is given once', async () => {
    const { id } = await referred(cast);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    const person = keyed(cast.spsm, 'svar');
    const [first, again] = [
      await act(person, 'offerSupport', anOffer(referralId)),
      await act(person, 'offerSupport', anOffer(referralId)),
    ];
    expect([first.state, again]).toEqual(['CAN_CONTRIBUTE', first]);
    const unkeyed = await act(cast.spsm, 'offerSupport', anOffer(referralId));
    expect(unkeyed.code).toBe('REFERRAL_MOVED_ON');
  });
});

describe('a request with a key', () => {
  const two = `mutation { a: saveNeedDraft(input: { text: "ett" }) { __typename } b: saveNeedDraft(input: { text: "två" }) { __typename } }`;

  it('carries one mutation: two are refused before either has an effect', async () => {
    const before = await effects();
    const { errors, data } = await keyed(cast.ragunda, 'tva').ask(two);
    expect([errors?.[0]?.extensions.code, data ?? null]).toEqual(['ONE_KEYED_MUTATION', null]);
    const spread = `mutation { ...Both } fragment Both on Mutation { a: saveNeedDraft(input: { text: "ett" }) { __typename } b: saveNeedDraft(input: { text: "två" }) { __typename } }`;
    expect((await keyed(cast.ragunda, 'tva').ask(spread)).errors?.[0]?.extensions.code).toBe(
      'ONE_KEYED_MUTATION',
    );
    expect(await effects()).toEqual(before);
  });

  it('may carry any query; without a key two mutations go, one after the other', async () => {
    expect(
      (await keyed(cast.ragunda, 'q').ask('{ a: viewer { locale } b: viewer { locale } }')).errors,
    ).toBeUndefined();
    const { data } = await cast.ragunda.ask<Record<'a' | 'b', object>>(two);
    expect([data?.a, data?.b]).toEqual([{ __typename: 'Need' }, { __typename: 'Need' }]);
  });

  it('takes a key of any length, and none for none', async () => {
    const long = 'x'.repeat(1_000);
    const ids = [];
    for (const key of [`${long}a`, `${long}b`, `${long}a`, '', ''])
      ids.push((await act(keyed(cast.ragunda, key), 'saveNeedDraft', { text: 'x' })).id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[2]).toBe(ids[0]);
  });
});
