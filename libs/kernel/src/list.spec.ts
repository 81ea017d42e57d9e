import { searched, sliceOf, conditions, inSwedish, wholeOf, MAX_FILE_ROWS, type Orders } from './list.js';
import { encodeCursor } from './paging.js';
import { isProblem } from './problem.js';
import { sql } from './sql.js';

const ID = '01930000-0000-7000-8000-000000000000';
const orders: Orders<'NAME' | 'BEST'> = {
  id: sql`t.id`,
  by: {
    NAME: [{ by: sql`t.name`, as: 'text' }],
    BEST: [
      { by: sql`t.rank`, as: 'number', down: true },
      { by: sql`t.name`, as: 'text' },
    ],
  },
};

const textOf = (value: { readonly sql: string }): string => value.sql.replaceAll(/\s+/g, ' ');
const slice = (sort: 'NAME' | 'BEST', after: string | null = null) => {
  const found = sliceOf(orders, { first: 20, after, sort });
  if (isProblem(found)) throw new Error(found.code);
  return found;
};

describe('a slice of a list', () => {
  it('is ordered in Swedish, by the id at last, and asks for one row more', () => {
    expect(textOf(slice('NAME').order)).toBe('t.name collate "sv-x-icu",t.id');
    expect(textOf(slice('BEST').order)).toBe('t.rank desc,t.name collate "sv-x-icu",t.id');
    expect(slice('NAME').limit).toBe(21);
    expect(wholeOf(orders, 'NAME').limit).toBe(MAX_FILE_ROWS + 1);
  });

  it('goes on after the last row: as one row where all goes the same way, step by step where not', () => {
    expect(textOf(slice('NAME', encodeCursor(['NAME', 'Åre', ID])).after)).toBe(
      'and (t.name collate "sv-x-icu",t.id) > (?::text collate "sv-x-icu",?::uuid)',
    );
    expect(textOf(slice('BEST', encodeCursor(['BEST', 0.5, 'Åre', ID])).after)).toBe(
      'and ((t.rank) < (?::float8) or ((t.rank) = (?::float8) and (t.name collate "sv-x-icu",t.id) > (?::text collate "sv-x-icu",?::uuid)))',
    );
  });

  it.each([
    ['of another order', encodeCursor(['BEST', 'Åre', ID])],
    ['of no order', encodeCursor(['Åre', ID])],
    ['of nothing', 'x'],
  ])('refuses a cursor %s', (_, after) => {
    const found = sliceOf(orders, { first: 20, after, sort: 'NAME' });
    expect(isProblem(found) && found.code).toBe('CURSOR_INVALID');
  });
});

describe('what is asked for', () => {
  it('is nothing where nothing was given', () => {
    const find = (words: string) => inSwedish(sql`t.text`, words);
    expect([null, undefined, '', '  '].map((search) => searched(search, find).sql)).toEqual(['', '', '', '']);
    expect(conditions({ a: null, b: [] }, { a: () => sql`x`, b: () => sql`y` }).sql).toBe('');
    expect(conditions(null, {}).sql).toBe('');
  });

  it('is each condition that was given', () => {
    const both = conditions({ a: 1, b: false }, { a: (a) => sql`a = ${a}`, b: (b) => sql`b = ${b}` });
    expect([textOf(both), both.values]).toEqual(['and (a = ?) and (b = ?)', [1, false]]);
  });

  it('is cut where a search is longer than anybody reads', () => {
    const [words] = searched('x'.repeat(500), (text) => sql`${text}`).values;
    expect(words).toHaveLength(200);
  });
});
