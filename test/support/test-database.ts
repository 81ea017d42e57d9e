import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file's own, copied from the migrated and seeded template. */
export interface TestDatabase {
  readonly url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('These tests need a database: run them with "npm test -- <file>".');
  return url;
};

/** Copies the template. `empty` makes a bare one, for tests of migrations; that can be on another server. */
export async function createTestDatabase(
  options: { empty?: false } | { empty: true; server?: string } = {},
): Promise<TestDatabase> {
  const name = `sp_test_${randomBytes(6).toString('hex')}`;
  const server = (options.empty === true ? options.server : undefined) ?? serverUrl();
  const url = new URL(server);
  await onServer(server, `create database ${name} ${options.empty === true ? '' : 'template sp_template'}`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** One query on a test database, past every rule: for arranging and for looking at what is really there. */
export async function queryDatabase<R extends object>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text, values)).rows;
  } finally {
    await client.end();
  }
}
