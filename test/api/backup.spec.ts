import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { createWorker } from '../../apps/worker/src/worker.js';
import { houseSchema } from '#house';
import { createDataSource, migrate } from '#kernel';
import { anOffer, castOf, did, referred } from '../builders/loop.js';
import { settled } from '../builders/time.js';
import { runCommand, type CommandResult } from '../support/cli.js';
import { createTestDatabase, queryDatabase, type TestDatabase } from '../support/test-database.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(180_000);

/** As it is in no list of words: quotes, line ends, tabs, backslashes, what COPY itself writes, an emoji, null-like words. */
const AWKWARD = 'Två\nrader\tmed "tabb", \\N och \\. och en 🛷; null\r\nslut\\';

let folder: string;
let house: TestHouse;
let file: string;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samlingsplats-backup-'));
  file = path.join(folder, 'backup.gz');
  house = await TestHouse.open({ worker: false });
  const worker = await createWorker(house.config);
  await worker.start();
  const cast = await castOf(house);
  const { id, referrals } = await referred(cast, undefined, { title: 'Elevhälsa', capacity: AWKWARD });
  await did(cast.spsm, 'offerSupport', anOffer(referrals[0]?.id ?? ''));
  await did(cast.jamtland, 'sendFeedback', { needId: id, text: AWKWARD });
  await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'HELPED' });
  await settled(house);
  // From here on nothing moves by itself: what is restored can be compared with what is there.
  await worker.stop();
  // Handed to a queue that will not be there after a restore.
  await house.sql(
    `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at, enqueued_at)
     values ('nothing.happened', 'nobody', 'record-1', '{}', 'test', now(), now() + interval '1 day', now())`,
  );
  await house.sql(`update clock set shift = interval '40 days 2 hours'`);
  expect(await backup()).toMatchObject({ code: 0, err: '' });
});
afterAll(async () => {
  await house.close();
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const backup = (): Promise<CommandResult> =>
  runCommand(['backup', file], { DATABASE_URL: house.config.databaseUrl ?? '' });

const restore = (
  url: string,
  args: string[] = [],
  settings: Record<string, string> = {},
): Promise<CommandResult> => runCommand(['restore', file, ...args], { DATABASE_URL: url, ...settings });

async function anEmptyDatabase(): Promise<string> {
  const database = await createTestDatabase({ empty: true });
  databases.push(database);
  return database.url;
}

/** Every row of every table as text, in an order of its own. */
async function contentOf(url: string): Promise<Record<string, string[]>> {
  const tables = await queryDatabase<{ name: string }>(
    url,
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const content: Record<string, string[]> = {};
  for (const { name } of tables) {
    // What is not data: when migrations ran, and what has been handed to queues.
    const left = name === 'migration' ? `- 'id' - 'timestamp'` : name === 'outbox' ? `- 'enqueued_at'` : '';
    const rows = await queryDatabase<{ row: string }>(
      url,
      `select (to_jsonb(t) ${left})::text as row from public."${name}" t order by 1`,
    );
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

const rowsIn = async (url: string): Promise<number> =>
  Object.entries(await contentOf(url))
    .filter(([name]) => !['migration', 'clock'].includes(name))
    .reduce((sum, [, rows]) => sum + rows.length, 0);

const original = (): Promise<Record<string, string[]>> => contentOf(house.config.databaseUrl ?? '');

describe('a backup', () => {
  it('is for whoever made it only, and not written over by mistake', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const before = await readFile(file);
    const again = await backup();
    expect(again).toMatchObject({ code: 73, out: '' });
    expect(again.err).toMatch(/is there already\. Choose another name, or add --force\.\n$/);
    expect(await readFile(file)).toEqual(before);
  });

  it('of a database that holds no Samlingsplats is refused and leaves no file', async () => {
    const target = path.join(folder, 'nothing.gz');
    const { code, err } = await runCommand(['backup', target], { DATABASE_URL: await anEmptyDatabase() });
    expect(err).toBe('The database holds no Samlingsplats: there is nothing to back up.\n');
    expect(code).toBe(65);
    await expect(stat(target)).rejects.toThrow('ENOENT');
  });

  it('into a folder that is not there is refused in one line', async () => {
    const { code, err } = await runCommand(['backup', path.join(folder, 'no', 'where.gz')], {
      DATABASE_URL: house.config.databaseUrl ?? '',
    });
    expect(err).toMatch(/where\.gz cannot be written \(ENOENT\)\.\n$/);
    expect(code).toBe(73);
  });
});

describe('a restore', () => {
  it('into an empty database gives every row back as it was', async () => {
    const url = await anEmptyDatabase();
    const { code, out, err } = await restore(url);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Restored \d+ rows in \d+ tables as of /);
    const content = await contentOf(url);
    expect(content).toEqual(await original());
    expect(content['feedback']).toHaveLength(1);
    const [feedback] = await queryDatabase<{ text: string }>(url, 'select text from feedback');
    expect(feedback?.text).toBe(AWKWARD);
    expect(await runCommand(['audit', 'verify'], { DATABASE_URL: url })).toMatchObject({ code: 0 });
  });

  it('counts on where the counters stood, and hands what had not happened to the queues anew', async () => {
    const url = await anEmptyDatabase();
    await restore(url);
    const waiting = await queryDatabase(url, 'select enqueued_at from outbox where done_at is null');
    expect(waiting).toEqual([{ enqueued_at: null }]);
    const [{ before } = { before: 0 }] = await queryDatabase<{ before: number }>(
      url,
      'select max(id)::int as before from outbox',
    );
    const [{ id } = { id: 0 }] = await queryDatabase<{ id: number }>(
      url,
      `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
       values ('x', 'x', 'x', '{}', 'x', now(), now()) returning id::int as id`,
    );
    expect(id).toBeGreaterThan(before);
  });

  it('into a database that holds something is refused; with --force it takes its place', async () => {
    const other = await createTestDatabase();
    databases.push(other);
    await queryDatabase(other.url, `update person set name = 'Någon Annan' where handle = 'ragunda'`);
    const before = await contentOf(other.url);
    const refused = await restore(other.url);
    expect(refused).toMatchObject({ code: 65, out: '' });
    expect(refused.err).toMatch(/^The database is not empty \(table \w+ has rows\)\. .* add --force .*\n$/);
    expect(await contentOf(other.url)).toEqual(before);
    expect(await restore(other.url, ['--force'])).toMatchObject({ code: 0, err: '' });
    expect(await contentOf(other.url)).toEqual(await original());
  });

  it('killed before its end leaves nothing half, and can be run again', async () => {
    const url = await anEmptyDatabase();
    const killed = await restore(url, [], { FAULTS: 'inside:restore' });
    expect(killed).toMatchObject({ code: null, out: '' });
    expect(await rowsIn(url)).toBe(0);
    expect(await restore(url)).toMatchObject({ code: 0 });
    expect(await contentOf(url)).toEqual(await original());
  });

  it('killed over data that is there leaves that data', async () => {
    const other = await createTestDatabase();
    databases.push(other);
    const before = await contentOf(other.url);
    await restore(other.url, ['--force'], { FAULTS: 'inside:restore' });
    expect(await contentOf(other.url)).toEqual(before);
  });

  it('of an older version is brought to this one', async () => {
    const url = await anEmptyDatabase();
    const [header = '', ...rest] = gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n');
    const about = JSON.parse(header) as {
      migrations: string[];
      tables: { name: string; columns: string[]; rows: number }[];
    };
    // As the first migration made it: without the tables and columns of later ones.
    const first = await columnsOfFirst(await anEmptyDatabase());
    const tables = about.tables.filter(({ name }) => first.has(name));
    const older = {
      ...about,
      migrations: about.migrations.slice(0, 1),
      tables: tables.map(({ name, columns, rows }) => ({
        name,
        columns: columns.filter((column) => first.get(name)?.includes(column)),
        rows,
      })),
    };
    const body = sections(rest, about.tables).flatMap(({ name, columns, lines }) =>
      first.has(name) ? lines.map((line) => cellsOf(line, columns, first.get(name) ?? [])) : [],
    );
    const text = [JSON.stringify(older), ...body, '{"end":true}', ''].join('\n');
    const target = path.join(folder, 'older.gz');
    await writeFile(target, gzipSync(text));
    const { code, err } = await runCommand(['restore', target], { DATABASE_URL: url });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [all, restored] = [await original(), await contentOf(url)];
    for (const [name, columns] of first) {
      const old = (rows: string[] = []): string[] =>
        rows.map((row) =>
          JSON.stringify(columns.map((column) => (JSON.parse(row) as Record<string, unknown>)[column])),
        );
      if (name !== 'outbox') expect([name, old(restored[name])]).toEqual([name, old(all[name])]);
    }
    expect(restored['need']).toEqual([]);
    expect(await runCommand(['audit', 'verify'], { DATABASE_URL: url })).toMatchObject({ code: 0 });
  });

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    [
      'cut off',
      (bytes) => bytes.subarray(0, bytes.length / 2),
      'is not a whole backup of Samlingsplats: unexpected end of file',
    ],
    ['no gzip', () => Buffer.from('hej'), 'is not a whole backup of Samlingsplats: incorrect header check'],
    [
      'something else',
      () => gzipSync('hej\n'),
      'is not a whole backup of Samlingsplats: it does not begin as one',
    ],
    [
      'without its end',
      (bytes) => changed(bytes, (text) => text.replace('{"end":true}\n', '')),
      'it ends in the middle',
    ],
    [
      'with a row less',
      (bytes) => changed(bytes, (text) => text.replace(/\n01\t.*/, '')),
      'The backup says county has 21 rows; it holds 20.',
    ],
    [
      'with a broken value',
      (bytes) => changed(bytes, (text) => text.replace(/\nt\t40 days[^\n]*/, '\nt\tlater')),
      'PostgreSQL refuses a row of the backup',
    ],
    [
      'of a newer version',
      (bytes) =>
        changed(bytes, (text) => text.replace('"migrations":[', '"migrations":["Tomorrow9999999999999",')),
      'was made by a newer version',
    ],
    [
      'in a newer format',
      (bytes) => changed(bytes, (text) => text.replace('"format":1', '"format":2')),
      'its format is 2, and this version reads 1',
    ],
  ])(
    'of a file that is %s is refused in one line, and the database stays empty',
    async (what, change, text) => {
      const url = await anEmptyDatabase();
      const target = path.join(folder, `${what}.gz`);
      await writeFile(target, change(await readFile(file)));
      const { code, out, err } = await runCommand(['restore', target], { DATABASE_URL: url });
      expect(err).toContain(text);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect({ code, out }).toEqual({ code: 65, out: '' });
      expect(await rowsIn(url)).toBe(0);
    },
  );

  it('of a file that is not there is refused', async () => {
    const { code, err } = await runCommand(['restore', path.join(folder, 'none.gz')]);
    expect(err).toBe(`There is no file ${path.join(folder, 'none.gz')}.\n`);
    expect(code).toBe(66);
  });
});

/** Tables of the first migration, and their columns. */
async function columnsOfFirst(url: string): Promise<Map<string, string[]>> {
  const migrations = (houseSchema.migrations as (new () => object)[]).slice(0, 1);
  const source = await createDataSource({ databaseUrl: url }, { entities: [], migrations }, 2).initialize();
  try {
    await migrate(source);
  } finally {
    await source.destroy();
  }
  const rows = await queryDatabase<{ name: string; columns: string[] }>(
    url,
    `select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = 'public' and table_name <> 'migration' group by 1`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

interface Section {
  readonly name: string;
  readonly columns: readonly string[];
  readonly lines: string[];
}

/** The rows of each table, with the line that ends them. */
function sections(
  lines: readonly string[],
  tables: readonly { name: string; columns: string[]; rows: number }[],
): Section[] {
  let from = 0;
  return tables.map(({ name, columns, rows }) => {
    const own = lines.slice(from, from + rows + 1);
    from += rows + 1;
    return { name, columns, lines: own };
  });
}

/** A line of COPY with some of its columns. */
const cellsOf = (line: string, columns: readonly string[], wanted: readonly string[]): string =>
  line === '\\.'
    ? line
    : line
        .split('\t')
        .filter((_, place) => wanted.includes(columns[place] ?? ''))
        .join('\t');

const changed = (bytes: Buffer, change: (text: string) => string): Buffer => {
  const before = gunzipSync(bytes).toString('utf8');
  const after = change(before);
  if (after === before) throw new Error('Nothing was changed.');
  return gzipSync(after);
};
