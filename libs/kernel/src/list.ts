import type { CursorPart, Keyset, PageArgs } from './paging.js';
import { cursorInvalid, decodeCursor, pageSize } from './paging.js';
import { isProblem, type Outcome } from './problem.js';
import { empty, join, raw, sql, type Sql } from './sql.js';

/** One of the values that rows are ordered by. Never null: say what stands for none. Text is in Swedish order, å ä ö last. */
export interface OrderPart {
  readonly by: Sql;
  readonly as: Exclude<CursorPart, 'id'>;
  /** The greatest first. */
  readonly down?: true;
}

/** The orders a list can stand in. Where all else is equal the id decides, so that no row is met twice or left out. */
export interface Orders<S extends string> {
  readonly by: Readonly<Record<S, readonly [OrderPart, ...OrderPart[]]>>;
  readonly id: Sql;
  /** Where rows are no records and have a code instead. */
  readonly idIs?: 'id' | 'text';
}

/** How a list is asked for. */
export interface ListArgs<F extends object, S extends string> extends PageArgs {
  readonly filter?: F | null;
  readonly search?: string | null;
  readonly sort: S;
}

/** The part of a list that is asked for, as pieces of its statement: a page of it, or all of it for a file. */
export interface Slice {
  /** `and …`: only what follows the cursor. */
  readonly after: Sql;
  /** What stands after `order by`. */
  readonly order: Sql;
  /** One more than wanted, so that it is known whether more follow. */
  readonly limit: number;
  /** A row's place in this order, to be selected as `keyset`. */
  readonly keyset: Sql;
}

/** A row that knows its place in the order it was asked for in. */
export interface Placed {
  readonly keyset: Keyset;
}

/** The most rows of a file. */
export const MAX_FILE_ROWS = 5_000;

/** The page that is asked for. A cursor of another order is refused: it would skip rows. */
export function sliceOf<S extends string>(
  orders: Orders<S>,
  { first, after, sort }: PageArgs & { readonly sort: S },
): Outcome<Slice> {
  const parts = partsOf(orders, sort);
  const limit = pageSize(first) + 1;
  if (after == null) return { ...placesOf(parts, sort), after: empty, limit };
  const cursor = decodeCursor(after, 'text', ...parts.map(({ as }) => as));
  if (isProblem(cursor)) return cursor;
  const [order, ...values] = cursor;
  if (order !== sort) return cursorInvalid();
  return { ...placesOf(parts, sort), after: sql`and ${follows(parts, values)}`, limit };
}

/** All of the list. */
export const wholeOf = <S extends string>(orders: Orders<S>, sort: S): Slice => ({
  ...placesOf(partsOf(orders, sort), sort),
  after: empty,
  limit: MAX_FILE_ROWS + 1,
});

type Part = { readonly by: Sql; readonly as: CursorPart; readonly down?: true };

function partsOf<S extends string>({ by, id, idIs = 'id' }: Orders<S>, sort: S): readonly Part[] {
  const parts = by[sort];
  // The id goes the way of what stands before it: one index serves both.
  return [...parts, { ...parts[parts.length - 1], by: id, as: idIs }];
}

const TYPES: Readonly<Record<CursorPart, Sql>> = {
  instant: raw('::timestamptz'),
  text: raw('::text collate "sv-x-icu"'),
  number: raw('::float8'),
  id: raw('::uuid'),
};

const ordered = ({ by, as }: Part): Sql => (as === 'text' ? sql`${by} collate "sv-x-icu"` : by);

const placesOf = (parts: readonly Part[], sort: string): Pick<Slice, 'order' | 'keyset'> => ({
  order: join(parts.map((part) => (part.down === true ? sql`${ordered(part)} desc` : ordered(part)))),
  keyset: sql`json_build_array(${sort}::text, ${join(parts.map(({ by }) => by))})`,
});

/** Whether a row comes after these values. Parts that go the same way are compared as one row, for the index. */
function follows(parts: readonly Part[], values: Keyset): Sql {
  const turn = parts.findIndex(({ down }) => down !== parts[0]?.down);
  const same = turn === -1 ? parts : parts.slice(0, turn);
  const row = sql`(${join(same.map(ordered))})`;
  const last = sql`(${join(same.map(({ as }, index) => sql`${values[index]}${TYPES[as]}`))})`;
  const beyond = same[0]?.down === true ? sql`${row} < ${last}` : sql`${row} > ${last}`;
  if (turn === -1) return beyond;
  return sql`(${beyond} or (${row} = ${last} and ${follows(parts.slice(turn), values.slice(turn))}))`;
}

/** Longest search that is looked at. */
const MOST_SEARCH = 200;

/** `and …`: what a search finds; nothing is asked for where nothing was typed. */
export function searched(search: string | null | undefined, find: (words: string) => Sql): Sql {
  const words = (search ?? '').trim().slice(0, MOST_SEARCH);
  return words === '' ? empty : sql`and (${find(words)})`;
}

/** Holds the words in any inflection. "Quoted words" stand together, -word leaves out. */
export const inSwedish = (document: Sql, words: string): Sql =>
  sql`to_tsvector('swedish', ${document}) @@ websearch_to_tsquery('swedish', ${words})`;

const plain = (words: string): string => words.replaceAll(/[\\%_]/g, '\\$&');

/** Begins with what was typed; wildcards in it are plain characters. */
export const beginsWith = (column: Sql, words: string): Sql => sql`${column} ilike ${`${plain(words)}%`}`;

/** Holds what was typed anywhere; wildcards in it are plain characters. */
export const holds = (column: Sql, words: string): Sql => sql`${column} ilike ${`%${plain(words)}%`}`;

/** Each condition whose value was given, as `and …`. */
export function conditions<F extends object>(
  filter: F | null | undefined,
  of: { readonly [K in keyof F]?: (value: NonNullable<F[K]>) => Sql },
): Sql {
  const given = Object.entries(filter ?? {}).flatMap(([name, value]) => {
    const condition = of[name as keyof F];
    if (condition === undefined || value == null || (Array.isArray(value) && value.length === 0)) return [];
    return [sql`and (${condition(value as NonNullable<F[keyof F]>)})`];
  });
  return given.length === 0 ? empty : join(given, ' ');
}
