import { jest } from '@jest/globals';
import { catalogueItemId } from '#supports';
import {
  act,
  castOf,
  did,
  FINDABLE,
  matched,
  outcomeOf,
  seen,
  UNFINDABLE,
  type Cast,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
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

interface Suggestion {
  readonly id: string;
  readonly rank: number;
  readonly score: number;
  readonly origin: string;
  readonly judgement: string;
  readonly judgementReason: string | null;
  readonly engine: string;
  readonly reasons: { code: string; text: string; words: string[] }[];
  readonly item: { id: string; name: string };
}
const suggestionsOf = async (needId: string, person: Person = cast.jamtland): Promise<Suggestion[]> => {
  const query = `query ($id: ID!) { need(id: $id) { suggestions(first: 100) { id rank score origin judgement judgementReason engine
    reasons { code text words } item { id name } } } }`;
  return (await person.get<{ need: { suggestions: Suggestion[] } }>(query, { id: needId })).need.suggestions;
};
/** Words and tags that much in the catalogue answers to. */
const RICH = { text: FINDABLE, themes: ['skola'], audience: ['barn_6_12'], wants: ['pengar'] };
const judge = (matchId: string, judgement: string, reason?: string) =>
  did<{ judgement: string }>(cast.jamtland, 'judgeSuggestion', { matchId, judgement, reason });

describe('suggestions', () => {
  it('come with reasons a person can read, best first, and nothing below a rare word or two', async () => {
    const { id } = await matched(cast.ragunda, RICH);
    const suggestions = await suggestionsOf(id);
    expect(suggestions.length).toBeGreaterThan(2);
    expect(suggestions.length).toBeLessThanOrEqual(10);
    expect(suggestions.map(({ rank }) => rank)).toEqual(suggestions.map((_, index) => index + 1));
    const scores = suggestions.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { origin, judgement, engine, reasons } of suggestions) {
      expect([origin, judgement, engine]).toEqual(['SUGGESTED', 'NONE', 'fts-1']);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { text } of reasons) expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
    }
    const reasons = suggestions.flatMap((suggestion) => suggestion.reasons);
    expect(reasons.find(({ code }) => code === 'THEME')?.text).toBe('Samma tema: Förskola och skola.');
    const english = await suggestionsOf(id, cast.jamtland.with({ 'accept-language': 'en' }));
    expect(english.flatMap((each) => each.reasons).find(({ code }) => code === 'THEME')?.text).toBe(
      'The same theme: Preschool and school.',
    );
  });

  it('never hold what is bound to another county, or has ended', async () => {
    const bound = catalogueItemId('spsm-specialpedagogisk-radgivning');
    const text = 'Specialpedagogisk rådgivning';
    const has = async (): Promise<boolean> => {
      const { id } = await matched(cast.ragunda, { text });
      return (await suggestionsOf(id)).some(({ item }) => item.id === bound);
    };
    const found = [await has()];
    await house.sql(`update catalogue_item set county_codes = '{13}' where id = $1`, [bound]);
    found.push(await has());
    await house.sql(`update catalogue_item set county_codes = '{23}' where id = $1`, [bound]);
    found.push(await has());
    await house.sql(`update catalogue_item set ended_on = '2020-01-01' where id = $1`, [bound]);
    found.push(await has());
    await house.sql(`update catalogue_item set county_codes = '{}', ended_on = null where id = $1`, [bound]);
    expect(found).toEqual([true, false, true, false]);
  });

  it.each([
    '',
    '!!! ??? …',
    'å',
    '( " \\ : & | ) <->',
    'the and of',
    `${'x'.repeat(5_000)} ${'y '.repeat(5_000)}`,
  ])('are none for words that say nothing, whatever they are: %#', async (text) => {
    expect((await matched(cast.ragunda, { text: `${text}.`, title: '' })).state).toBe('UNMATCHED');
  });
});

describe('the board’s judgement', () => {
  it('outranks the job: a correction replaces what nobody has judged, and nothing else', async () => {
    const { id } = await matched(cast.ragunda, RICH);
    const [first, second, third] = await suggestionsOf(id);
    expect(third?.judgement).toBe('NONE');
    await judge(first?.id ?? '', 'CONFIRMED');
    await judge(second?.id ?? '', 'REJECTED', 'Bara för skolor med egen elevhälsa.');
    await did(cast.ragunda, 'correctNeed', {
      needId: id,
      version: 1,
      text: UNFINDABLE,
      title: 'Zzyzx',
      themes: [],
      audience: [],
    });
    await settled(house);
    const after = await suggestionsOf(id);
    expect(after.map((each) => [each.item.id, each.judgement])).toEqual([
      [first?.item.id, 'CONFIRMED'],
      [second?.item.id, 'REJECTED'],
    ]);
    expect(after[1]?.judgementReason).toBe('Bara för skolor med egen elevhälsa.');
    expect(after.some((each) => each.item.id === third?.item.id)).toBe(false);
    // A need with a match is matched.
    expect((await seen(cast.jamtland, id)).state).toBe('MATCHED');
  });

  it('puts what was confirmed first and what was rejected last', async () => {
    const { id } = await matched(cast.ragunda, RICH);
    const before = await suggestionsOf(id);
    await judge(before[0]?.id ?? '', 'REJECTED', 'Nej.');
    await judge(before[2]?.id ?? '', 'CONFIRMED');
    const after = (await suggestionsOf(id)).map((each) => each.id);
    expect([after[0], after.at(-1)]).toEqual([before[2]?.id, before[0]?.id]);
    await judge(before[0]?.id ?? '', 'NONE');
    expect((await suggestionsOf(id)).find((each) => each.id === before[0]?.id)).toMatchObject({
      judgement: 'NONE',
      judgementReason: null,
    });
  });

  it('stands in the need’s history, in words', async () => {
    const { id } = await matched(cast.ragunda);
    const [first] = await suggestionsOf(id);
    await judge(first?.id ?? '', 'CONFIRMED');
    expect((await seen(cast.ragunda, id)).history.at(-1)).toMatchObject({
      action: 'match.judged',
      text: 'Ett förslag på stöd bedömdes',
    });
  });

  it('adds what the job did not find, and confirms what it did', async () => {
    const { id } = await matched(cast.ragunda, { text: UNFINDABLE, title: '' });
    const itemId = catalogueItemId('spsm-specialpedagogisk-radgivning');
    const added = await did<{ id: string; judgement: string }>(cast.jamtland, 'addSupportToNeed', {
      needId: id,
      itemId,
    });
    expect(await suggestionsOf(id)).toMatchObject([
      {
        origin: 'ADDED',
        judgement: 'CONFIRMED',
        engine: 'person',
        reasons: [{ text: 'Tillagt av en handläggare.' }],
      },
    ]);
    const twice = await Promise.all(
      [1, 2].map(() => act(cast.jamtland, 'addSupportToNeed', { needId: id, itemId })),
    );
    expect(twice.map((each) => each.id)).toEqual([added.id, added.id]);
    const { id: other } = await matched(cast.ragunda);
    const [suggested] = await suggestionsOf(other);
    await did(cast.jamtland, 'addSupportToNeed', { needId: other, itemId: suggested?.item.id });
    expect((await suggestionsOf(other))[0]).toMatchObject({
      id: suggested?.id,
      origin: 'SUGGESTED',
      judgement: 'CONFIRMED',
    });
  });

  it('is over when the need is', async () => {
    const { id } = await matched(cast.ragunda);
    const [first] = await suggestionsOf(id);
    await did(cast.ragunda, 'withdrawNeed', { needId: id, reason: 'Löst.' });
    const itemId = catalogueItemId('spsm-specialpedagogisk-radgivning');
    expect(await outcomeOf(cast.jamtland, 'addSupportToNeed', { needId: id, itemId })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
    expect(
      await outcomeOf(cast.jamtland, 'judgeSuggestion', { matchId: first?.id, judgement: 'CONFIRMED' }),
    ).toBe('NotPossible NEED_MOVED_ON');
  });
});
