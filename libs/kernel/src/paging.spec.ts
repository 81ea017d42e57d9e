import {
  decodeCursor,
  encodeCursor,
  MAX_PAGE,
  pageSize,
  toPage,
  type CursorPart,
  type Keyset,
} from './paging.js';
import { isProblem } from './problem.js';

const ID = '01930000-0000-7000-8000-000000000000';

const INSTANT = '2026-12-04T22:59:59.000Z';

describe('a cursor', () => {
  it.each<[Keyset, CursorPart[]]>([
    [
      ['Älvdalens kommun', ID],
      ['text', 'id'],
    ],
    [
      [INSTANT, ID],
      ['instant', 'id'],
    ],
    [
      ['2026-12-04T22:59:59+00:00', ID],
      ['instant', 'id'],
    ],
    [
      ['infinity', ID],
      ['instant', 'id'],
    ],
    [
      [3.5, 'a', ID],
      ['number', 'text', 'id'],
    ],
  ])('comes back as it went: %j', (keyset, kinds) => {
    expect(decodeCursor(encodeCursor(keyset), ...kinds)).toEqual(keyset);
  });

  it.each([
    ['nothing', ''],
    ['not base64', 'å'],
    ['no JSON', Buffer.from('hello').toString('base64url')],
    ['no list', Buffer.from('{"0":1}').toString('base64url')],
    ['too short', encodeCursor([ID])],
    ['too long', encodeCursor([INSTANT, ID, ID])],
    ['a list of lists', Buffer.from('[[],[]]').toString('base64url')],
    ['booleans', Buffer.from('[true,false]').toString('base64url')],
    ['nulls', encodeCursor([null, null])],
    ['no instant', encodeCursor(['tomorrow', ID])],
    ['a number for an instant', encodeCursor([0, ID])],
    ['no id', encodeCursor([INSTANT, 'x'])],
    ['an id and more', encodeCursor([INSTANT, `${ID}'`])],
  ])('is refused rather than guessed at: %s', (_, cursor) => {
    const decoded = decodeCursor(cursor, 'instant', 'id');
    expect(isProblem(decoded) && decoded.code).toBe('CURSOR_INVALID');
  });

  it('holds no text that PostgreSQL cannot take', () => {
    for (const keyset of [
      ['a\u0000', ID],
      [1, ID],
    ])
      expect(isProblem(decodeCursor(encodeCursor(keyset), 'text', 'id'))).toBe(true);
    expect(isProblem(decodeCursor(Buffer.from('[1e999]').toString('base64url'), 'number'))).toBe(true);
  });
});

describe('a page', () => {
  it.each([
    [-1, 1],
    [0, 1],
    [1, 1],
    [20, 20],
    [100, 100],
    [101, 100],
    [1_000_000, 100],
  ])('of %i is one of %i', (asked, given) => {
    expect(pageSize(asked)).toBe(given);
    expect(MAX_PAGE).toBe(100);
  });

  it('knows whether more follow from the one row too many', () => {
    const page = toPage(['a', 'b', 'c'], 2, (row) => [row]);
    expect(page).toEqual({
      rows: ['a', 'b'],
      endCursor: encodeCursor(['b']),
      hasNextPage: true,
    });
    expect(toPage(['a', 'b'], 2, (row) => [row]).hasNextPage).toBe(false);
    expect(toPage([], 2, (row) => [row])).toEqual({ rows: [], endCursor: null, hasNextPage: false });
  });
});
