import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { CommandProblem, EXIT } from '../../exit-codes.js';
import type { GrowingFile } from '../../files.js';
import { END_OF_FILE, END_OF_ROWS, FORMAT, headerLine, type BackupHeader } from './file.js';
import { PLAIN_VALUES, readMigrations, readSequences, readTables, seesEverything } from './tables.js';

/** Writes all rows of the house, as they stood at one moment, while others go on working. */
export async function dump(databaseUrl: string, file: GrowingFile): Promise<BackupHeader> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'samlingsplats-backup' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`begin isolation level repeatable read read only; ${PLAIN_VALUES}`);
    const about = await describe(client);
    await pipeline(content(client, about), createGzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) await file.write(chunk);
    });
    await client.query('commit');
    return about;
  } finally {
    await client.end();
  }
}

async function describe(client: pg.Client): Promise<BackupHeader> {
  if (!(await seesEverything(client))) {
    throw new CommandProblem(
      EXIT.settings,
      'This login does not see every row, so the backup would not be whole. Use the login that runs migrate (DATABASE_OWNER_URL).',
    );
  }
  const migrations = await readMigrations(client);
  if (migrations === null) {
    throw new CommandProblem(EXIT.data, 'The database holds no Samlingsplats: there is nothing to back up.');
  }
  const tables: BackupHeader['tables'] = [];
  for (const { name, columns } of await readTables(client)) {
    const { rows } = await client.query<{ count: string }>(
      `select count(*)::text as count from public.${quoted(name)}`,
    );
    tables.push({ name, columns: [...columns], rows: Number(rows[0]?.count) });
  }
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  return {
    samlingsplats: 'backup',
    format: FORMAT,
    madeAt: new Date().toISOString(),
    postgres: rows[0]?.version ?? '',
    migrations,
    tables,
    sequences: await readSequences(client),
  };
}

async function* content(client: pg.Client, about: BackupHeader): AsyncGenerator<Buffer> {
  yield headerLine(about);
  for (const { name, columns } of about.tables) {
    const list = columns.map(quoted).join(', ');
    for await (const chunk of client.query(copyTo(`copy public.${quoted(name)} (${list}) to stdout`))) {
      yield chunk as Buffer;
    }
    yield END_OF_ROWS;
  }
  yield END_OF_FILE;
}

const quoted = pg.escapeIdentifier;
