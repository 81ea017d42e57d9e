import { notPossible, type Outcome } from './problem.js';

/** The largest page. */
export const MAX_PAGE = 100;

/** A page request: the first `first` rows after a cursor. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** A page of rows. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** Where the next page begins; null for an empty page. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** A keyset: the sort values of a row, the id last. Opaque to callers. */
export type Keyset = readonly (string | number | null)[];

export const encodeCursor = (keyset: Keyset): string =>
  Buffer.from(JSON.stringify(keyset)).toString('base64url');

/** What a part of a cursor may be. An instant may be `infinity`: no time is set. */
export type CursorPart = 'instant' | 'text' | 'number' | 'id';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const IS_PART: Readonly<Record<CursorPart, (part: unknown) => boolean>> = {
  instant: (part) =>
    part === 'infinity' ||
    (typeof part === 'string' && /^\d{4}-/.test(part) && !Number.isNaN(Date.parse(part))),
  text: (part) => typeof part === 'string' && !part.includes('\0'),
  number: Number.isFinite,
  id: (part) => typeof part === 'string' && UUID.test(part),
};

/** Reads a cursor made of such parts; a malformed one is refused rather than guessed at, or left to PostgreSQL. */
export function decodeCursor(cursor: string, ...kinds: readonly CursorPart[]): Outcome<Keyset> {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(parsed) &&
      parsed.length === kinds.length &&
      kinds.every((kind, index) => IS_PART[kind](parsed[index]))
    )
      return parsed as unknown as Keyset;
  } catch {
    // falls through to the refusal
  }
  return cursorInvalid();
}

export const cursorInvalid = () =>
  notPossible('CURSOR_INVALID', {
    sv: 'Sidmarkören går inte att läsa. Börja om från första sidan.',
    en: 'The page cursor cannot be read. Start again from the first page.',
  });

/** Caps a page size. */
export const pageSize = (first: number): number => Math.max(1, Math.min(MAX_PAGE, first));

/** Makes a page of one row more than asked for. */
export function toPage<T>(rows: readonly T[], first: number, keyset: (row: T) => Keyset): Page<T> {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    rows: shown,
    endCursor: last === undefined ? null : encodeCursor(keyset(last)),
    hasNextPage: rows.length > first,
  };
}
