import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { houseSchema } from '#house';
import { createDataSource, migrate, migrateQueues, parseConfig } from '#kernel';
import { queryDatabase } from '../../support/test-database.js';

export interface OwnDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A database of one suite's own on any server, migrated and with nothing in it. On a server that others use it touches
 * nothing but what it made.
 */
export async function createKernelDatabase(serverUrl: string): Promise<OwnDatabase> {
  const name = `sp_queues_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl);
  await queryDatabase(serverUrl, `create database ${name}`);
  url.pathname = `/${name}`;
  const config = parseConfig({ NODE_ENV: 'test', DATABASE_URL: url.href });
  const dataSource = await createDataSource(config, houseSchema, 2).initialize();
  try {
    await migrate(dataSource);
    await migrateQueues(config);
  } finally {
    await dataSource.destroy();
  }
  return {
    url: url.href,
    drop: async () => {
      await queryDatabase(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** A connection of the test's own, past every rule; give it back with `end`. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A server that is killed on purpose takes this connection along.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
