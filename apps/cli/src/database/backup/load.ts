import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { houseSchema } from '#house';
import { createDataSource, errorCode, faultPoint, migrate, type Config } from '#kernel';
import { CommandProblem, EXIT } from '../../exit-codes.js';
import type { Connected } from '../with-database.js';
import type { BackupHeader, BackupReader } from './file.js';
import { PLAIN_VALUES, readMigrations, readTables } from './tables.js';

/** Tables that hold a row in an empty house too: the migration and the sweeps put it there. */
const NEVER_EMPTY = ['clock', 'sweep_lease'];
/** How long to wait for others to leave the tables. */
const LOCK_TIMEOUT = '15s';
const NOT_OURS =
  'The database holds tables that are not of Samlingsplats. Restore into an empty database of its own.';
const IN_USE = ['40P01', '55P03'];

/**
 * Puts a backup into the database, in one transaction: whatever happens, all of it is there or nothing is. A database
 * without tables is first brought to the version of the backup. Queues are not data: what had not happened yet is
 * handed to them anew.
 */
export async function load(
  config: Connected,
  reader: BackupReader,
  about: BackupHeader,
  options: { readonly force: boolean },
): Promise<void> {
  requireKnown(about);
  const client = new pg.Client({
    connectionString: config.databaseUrl,
    application_name: 'samlingsplats-restore',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    if ((await readMigrations(client)) === null) {
      if ((await readTables(client)).length > 0) throw new CommandProblem(EXIT.data, NOT_OURS);
      await migrateTo(config, about.migrations);
    }
    await client.query(`begin; ${PLAIN_VALUES}; set local lock_timeout = '${LOCK_TIMEOUT}'`);
    await lockTables(client, about);
    // COPY writes nothing where row-level security holds for the one who copies: not for the owner, meanwhile.
    const forced = await forcedTables(client);
    await eachTable(client, forced, 'no force row level security');
    if (!options.force) await requireEmpty(client, about);
    // Rows come as they were: nothing is chained anew, and what may only be added to may be emptied here.
    await eachTable(client, names(about), 'disable trigger user');
    await client.query(`truncate ${about.tables.map(({ name }) => table(name)).join(', ')}`);
    for (const { name, columns, rows } of about.tables) {
      const list = columns.map(pg.escapeIdentifier).join(', ');
      await pipeline(reader.rows(), client.query(copyFrom(`copy ${table(name)} (${list}) from stdin`)));
      const found = await countRows(client, name);
      if (found !== rows)
        throw new CommandProblem(EXIT.data, `The backup says ${name} has ${rows} rows; it holds ${found}.`);
    }
    await eachTable(client, names(about), 'enable trigger user');
    await eachTable(client, forced, 'force row level security');
    await reader.end();
    for (const { name, value, called } of about.sequences) {
      await client.query('select setval($1::regclass, $2, $3)', [table(name), value, called]);
    }
    await client.query('update public.outbox set enqueued_at = null where done_at is null');
    await faultPoint(config, 'inside', 'restore');
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw explain(error);
  } finally {
    await client.end();
  }
}

/** A backup of an older version is restored and then migrated; one of a newer version cannot be. */
function requireKnown(about: BackupHeader): void {
  const known = namesOf(houseSchema.migrations);
  if (about.migrations.every((name, place) => known[place] === name)) return;
  throw new CommandProblem(
    EXIT.data,
    'The backup was made by a newer version of Samlingsplats, or by another one. Restore it with the version that made it.',
  );
}

/** Makes the tables as they were when the backup was made. */
async function migrateTo(config: Config, names: readonly string[]): Promise<void> {
  const wanted = asList(houseSchema.migrations).filter(({ name }) => names.includes(name));
  const dataSource = await createDataSource(config, { entities: [], migrations: wanted }, 2).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Keeps everybody else out until the end of the transaction, and checks that the tables are those of the backup. */
async function lockTables(client: pg.Client, about: BackupHeader): Promise<void> {
  await client.query('lock table public.migration in share row exclusive mode');
  const migrations = await readMigrations(client);
  if (migrations?.join() !== about.migrations.join()) {
    throw new CommandProblem(
      EXIT.data,
      'The database is of another version than the backup. Restore into an empty database (a new DATA_DIR, or a new DATABASE_URL).',
    );
  }
  const here = new Map(
    (await readTables(client)).map(({ name, columns }) => [name, [...columns].sort().join()]),
  );
  const same = about.tables.every(({ name, columns }) => here.get(name) === [...columns].sort().join());
  if (!same || here.size !== about.tables.length) {
    throw new CommandProblem(
      EXIT.data,
      'The tables of the database are not those of the backup. Restore into an empty database.',
    );
  }
  await client.query(`lock table ${about.tables.map(({ name }) => table(name)).join(', ')}`);
}

async function eachTable(client: pg.Client, tables: readonly string[], change: string): Promise<void> {
  await client.query(tables.map((name) => `alter table ${table(name)} ${change}`).join('; '));
}

const names = (about: BackupHeader): string[] => about.tables.map(({ name }) => name);

/** Tables on which row-level security holds for their owner too. */
async function forcedTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relnamespace = 'public'::regnamespace and relforcerowsecurity order by relname`,
  );
  return rows.map(({ name }) => name);
}

async function requireEmpty(client: pg.Client, about: BackupHeader): Promise<void> {
  for (const { name } of about.tables) {
    if (NEVER_EMPTY.includes(name)) continue;
    const { rowCount } = await client.query(`select 1 from ${table(name)} limit 1`);
    if (rowCount === 0) continue;
    throw new CommandProblem(
      EXIT.data,
      `The database is not empty (table ${name} has rows). Restore into an empty one, or add --force to remove everything it holds.`,
    );
  }
}

async function countRows(client: pg.Client, name: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*)::text as count from ${table(name)}`,
  );
  return Number(rows[0]?.count);
}

/** Rows that PostgreSQL refuses are a matter of the file. */
function explain(error: unknown): unknown {
  const code = errorCode(error) ?? '';
  if (IN_USE.includes(code)) {
    return new CommandProblem(
      EXIT.tryLater,
      'Somebody works in the database. Stop API and worker, and run it again.',
    );
  }
  if (/^2[23]/.test(code)) {
    return new CommandProblem(
      EXIT.data,
      `PostgreSQL refuses a row of the backup: ${(error as Error).message}.`,
    );
  }
  return error;
}

const table = (name: string): string => `public.${pg.escapeIdentifier(name)}`;

const asList = (migrations: typeof houseSchema.migrations): (new () => object)[] =>
  (Array.isArray(migrations) ? migrations : Object.values(migrations)) as (new () => object)[];

const namesOf = (migrations: typeof houseSchema.migrations): string[] =>
  asList(migrations).map((migration) => migration.name);
