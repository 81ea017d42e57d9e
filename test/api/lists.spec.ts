import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import readXlsx from 'read-excel-file/node';
import type { Text } from '#kernel';
import { NEED_STATE_TEXTS } from '#needs';
import { ROLE_TEXTS } from '#pilots';
import { DECLINE_TEXTS, REFERRAL_STATE_TEXTS } from '#referrals';
import {
  castOf,
  did,
  matched,
  NO_ID,
  PILOT,
  refer,
  referralTo,
  SPSM,
  UNFINDABLE,
  type Cast,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let bracke: Person;

/** Headings out of order, so that only sorting makes them Swedish. */
const TITLES = ['Öppen förskola', 'Zon', 'ära', 'Åska', 'apa', '=1+1'];
const SWEDISH = ['=1+1', 'apa', 'Zon', 'Åska', 'ära', 'Öppen förskola'];

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  bracke = await house.as('bracke');
  for (const [index, title] of TITLES.entries())
    await matched(index % 2 === 0 ? cast.ragunda : bracke, { title, text: UNFINDABLE, pilotId: PILOT });
  await settled(house);
});
afterAll(() => house.close());

interface File {
  readonly fileName: string;
  readonly contentType: string;
  readonly base64: string;
}
interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const FILE = '{ fileName contentType base64 }';
const asArgs = (args: readonly string[]): string => `(${args.join(', ')})`;

const page = async (person: Person, list: string, ...args: readonly string[]): Promise<Page> => {
  const query = `{ ${list}${asArgs(args)} { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  return (await person.get<Record<string, Page>>(query))[list] as Page;
};

const file = async (
  person: Person,
  format: 'csv' | 'xlsx',
  list: string,
  ...args: readonly string[]
): Promise<File> => {
  const query = `{ ${list}${asArgs(['first: 1', ...args])} { ${format} ${FILE} } }`;
  return (await person.get<Record<string, Record<string, File>>>(query))[list]?.[format] as File;
};

/** The lines of a CSV file, without its header. */
const lines = async (person: Person, list: string, ...args: readonly string[]): Promise<string[]> =>
  Buffer.from((await file(person, 'csv', list, ...args)).base64, 'base64')
    .toString()
    .trimEnd()
    .split('\r\n')
    .slice(1);

const codeOf = async (person: Person, query: string): Promise<string | undefined> =>
  (await person.ask(query)).errors?.[0]?.extensions.code;

/** All rows of a list, two at a time. */
async function turned(person: Person, list: string, ...args: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const asked: readonly string[] = after === null ? args : [...args, `after: "${after}"`];
    const { nodes, pageInfo }: Page = await page(person, list, 'first: 2', ...asked);
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return ids;
  }
}

interface ClientTexts {
  readonly need: { readonly state: object };
  readonly referral: { readonly state: object };
  readonly decline: object;
  readonly role: object;
}

it('says in files what the client says on its pages', () => {
  for (const locale of ['sv', 'en'] as const) {
    const texts = JSON.parse(readFileSync(`apps/client/src/texts/${locale}.json`, 'utf8')) as ClientTexts;
    const server = (of: Readonly<Record<string, Text>>): object =>
      Object.fromEntries(Object.entries(of).map(([code, text]) => [code, text[locale]]));
    expect(texts.need.state).toEqual(server(NEED_STATE_TEXTS));
    expect(texts.referral.state).toEqual(server(REFERRAL_STATE_TEXTS));
    expect(texts.decline).toMatchObject(server(DECLINE_TEXTS));
    expect(texts.role).toMatchObject(server(ROLE_TEXTS));
  }
});

const inPilot = `pilotId: "${PILOT}"`;
const LISTS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['inbox', 'jamtland', ['DUE', 'NEWEST', 'OLDEST', 'MUNICIPALITY', 'TITLE'], []],
  ['needs', 'ragunda', ['DUE', 'NEWEST', 'OLDEST', 'MUNICIPALITY', 'TITLE'], []],
  ['pilotNeeds', 'halland', ['NEWEST', 'OLDEST', 'COUNTY'], [inPilot]],
  ['participants', 'facilitator', ['NAME', 'ORGANISATION', 'NEWEST'], [inPilot]],
  ['catalogue', 'spsm', ['BEST', 'NAME', 'CHECKED'], ['search: "elevhälsa"']],
  ['organisations', 'spsm', ['NAME', 'COUNTY', 'POPULATION'], ['filter: { kind: COUNTY_BOARD }']],
];

describe.each(LISTS)('%s', (list, who, sorts, args) => {
  it.each(sorts)('turned page by page by %s is the whole list once, and so is its file', async (sort) => {
    const person = await house.as(who);
    const asked = [...args, `sort: ${sort}`];
    const whole = (await page(person, list, 'first: 100', ...asked)).nodes.map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(2);
    expect(await turned(person, list, ...asked)).toEqual(whole);
    expect(await lines(person, list, ...asked)).toHaveLength(whole.length);
  });
});

describe('a list', () => {
  it('stands in Swedish order, in its pages and in its file', async () => {
    const titles = await cast.jamtland.get<{ inbox: { nodes: { title: string }[] } }>(
      '{ inbox(sort: TITLE) { nodes { title } } }',
    );
    expect(titles.inbox.nodes.map(({ title }) => title)).toEqual(SWEDISH);
    const firstCells = (await lines(cast.jamtland, 'inbox', 'sort: TITLE')).map((line) => line.split(';')[0]);
    expect(firstCells).toEqual(["'=1+1", ...SWEDISH.slice(1)]);
  });

  it('is exported as it is filtered and searched', async () => {
    const asked = ['search: "förskolor"', 'filter: { states: [MATCHED, UNMATCHED] }'];
    expect((await page(cast.jamtland, 'inbox', ...asked)).nodes).toHaveLength(1);
    const [line, ...others] = await lines(cast.jamtland, 'inbox', ...asked);
    expect([line, others]).toEqual([expect.stringContaining('Öppen förskola'), []]);
    expect(await lines(cast.jamtland, 'inbox', 'search: "kvastskaft -förskola"')).toHaveLength(5);
    expect(await lines(cast.jamtland, 'inbox', 'search: "brä"')).toHaveLength(3);
  });

  it('is told in the days on which needs were told, as people in Sweden count them', async () => {
    const [today] = await house.sql<{ day: string }>(
      "select ((now() + shift) at time zone 'Europe/Stockholm')::date::text as day from clock",
    );
    const of = async (filter: string): Promise<number> =>
      (await page(cast.jamtland, 'inbox', `filter: ${filter}`)).nodes.length;
    expect(await of(`{ toldFrom: "${today?.day}", toldUntil: "${today?.day}" }`)).toBe(6);
    expect(await of('{ toldUntil: "2020-01-01" }')).toBe(0);
  });

  it('opens in Excel, with headers in the language of whoever asks', async () => {
    const asked = await file(cast.jamtland.with({ 'Accept-Language': 'en' }), 'xlsx', 'inbox', 'sort: TITLE');
    expect([asked.fileName, asked.contentType]).toEqual([
      'inbox.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    const [sheet] = await readXlsx(Buffer.from(asked.base64, 'base64'));
    const [header, ...rows] = sheet?.data ?? [];
    expect(header?.slice(0, 3)).toEqual(['Heading', 'Municipality', 'State']);
    expect(rows.map(([title]) => title)).toEqual(SWEDISH);
  });

  it('refuses the cursor of another order, and a fourth file', async () => {
    const { pageInfo } = await page(cast.jamtland, 'inbox', 'first: 2', 'sort: TITLE');
    expect(await codeOf(cast.jamtland, `{ inbox(after: "${pageInfo.endCursor}") { nodes { id } } }`)).toBe(
      'CURSOR_INVALID',
    );
    const many = ['a', 'b', 'c'].map((name) => `${name}: inbox(first: 1) { csv ${FILE} }`);
    expect(await codeOf(cast.jamtland, `{ ${many.join(' ')} }`)).toBe('TOO_MANY_FILES');
  });

  it('as a file holds what its reader may see, and nothing else', async () => {
    const halland = await house.as('halland');
    expect(await lines(halland, 'inbox')).toEqual([]);
    expect(await codeOf(cast.spsm, `{ catalogue(first: 1) { csv ${FILE} } }`)).toBeUndefined();
    const observer = await house.as('observer');
    expect(await codeOf(observer, `{ inbox(first: 1) { csv ${FILE} } }`)).toBe('FORBIDDEN');
    expect(await lines(halland, 'pilotNeeds', inPilot, 'search: "kvastskaft"')).toEqual([]);
    expect((await lines(halland, 'pilotNeeds', inPilot)).join()).not.toContain('Kvastskaft');
    expect(await lines(halland, 'pilotNeeds', `pilotId: "${NO_ID}"`)).toEqual([]);
  });

  it('of requests is not found by a need that is no longer shared', async () => {
    const { id } = await matched(cast.ragunda, { title: 'Sällsynt ord', text: 'Blåklocka på ängen.' });
    await refer(cast.jamtland, id, [SPSM]);
    const found = ['filter: { open: true, countyCode: "23" }', 'search: "blåklockor"'];
    expect(await lines(cast.spsm, 'referrals', ...found)).toHaveLength(1);
    const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
    await did(cast.jamtland, 'recallReferral', { referralId, reason: 'Fel' });
    expect(await lines(cast.spsm, 'referrals', 'search: "blåklockor"')).toEqual([]);
    const all = await lines(cast.spsm, 'referrals', 'sort: NEWEST');
    expect(all).toHaveLength(1);
    expect(all.join()).not.toMatch(/Sällsynt|Blåklocka|Ragunda/);
  });

  it('of more rows than a file holds is refused, in words', async () => {
    await house.sql(`insert into need select (jsonb_populate_record(need, jsonb_build_object('id', gen_random_uuid()))).*
      from need, generate_series(1, 1000) where title = any('{Zon,apa,Åska,ära,=1+1,Öppen förskola}')`);
    const answer = await cast.jamtland.ask(`{ inbox(first: 1) { csv ${FILE} } }`);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('5000 rader'),
      extensions: { code: 'TOO_MANY_ROWS' },
    });
  });
});
