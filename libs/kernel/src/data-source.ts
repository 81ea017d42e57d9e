import { DataSource, type MixedList } from 'typeorm';
import pg from 'pg';
import { asApp, asLogin, type ServerConnection } from './app-role.js';
import type { Config } from './config.js';

// bigint arrives as a string; kronor and row numbers stay below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A calendar day stays a day: the driver would make it midnight in the server's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** Tables and migrations of the house, put together by `#house`. */
export interface Schema {
  readonly entities: (new () => object)[];
  readonly migrations: MixedList<new () => object>;
}

/** When PostgreSQL gives up on a statement, and on a transaction that its process has forgotten: milliseconds. */
const APP_TIMEOUTS = { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 } as const;

/** The pool of API, worker and commands: works as the app role, under row-level security. */
export const createAppDataSource = (
  config: Pick<Config, 'databaseUrl'>,
  schema: Schema,
  poolSize = 20,
): DataSource => makeDataSource(asApp(config.databaseUrl), schema, poolSize, APP_TIMEOUTS);

/** A pool that works as the login of the address: to migrate, seed, and look at the schema. */
export const createDataSource = (
  config: Pick<Config, 'databaseUrl'>,
  schema: Schema,
  poolSize = 20,
): DataSource => makeDataSource(asLogin(config.databaseUrl), schema, poolSize);

/** `synchronize` is off everywhere: only migrations change the schema. */
const makeDataSource = (
  connection: ServerConnection,
  schema: Schema,
  poolSize: number,
  timeouts: object = {},
): DataSource =>
  new DataSource({
    type: 'postgres',
    url: connection.connectionString,
    entities: schema.entities,
    migrations: schema.migrations as (new () => never)[],
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    // Pipeline: statements that do not wait for one another go out together (`Database.readOne`).
    extra: {
      ...(connection.options === undefined ? {} : { options: connection.options }),
      max: poolSize,
      pipeline: true,
      connectionTimeoutMillis: 10_000,
      ...timeouts,
      application_name: 'samlingsplats',
    },
  });

/** Names of migrations this code knows and the database lacks. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const runner = dataSource.createQueryRunner();
  try {
    // The app role may not read the table itself; a database without the function is older than this version.
    const [made] = (await runner.query(
      `select to_regprocedure('app.migrations()') is not null as "byFunction"`,
    )) as { byFunction: boolean }[];
    if (made?.byFunction !== true && !(await runner.hasTable('migration'))) return known;
    const done = (await runner.query(
      `select name from ${made?.byFunction === true ? 'app.migrations() as name' : 'migration'}`,
    )) as { name: string }[];
    const names = new Set(done.map((row) => row.name));
    return known.filter((name) => !names.has(name));
  } finally {
    await runner.release();
  }
}

const MIGRATION_LOCK = 7_264_011;

/** Brings the schema up to date, one process at a time (two at once on an empty database fail otherwise). */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await runner.query(`select pg_advisory_unlock(${MIGRATION_LOCK})`);
    await runner.release();
  }
}
