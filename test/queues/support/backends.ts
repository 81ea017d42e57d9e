import { createKernelDatabase, type OwnDatabase } from './own-database.js';
import { claimRedis, type OwnRedis } from './own-redis.js';

/** Where queues can live in these tests: a PostgreSQL, and Redis beside it or not. */
export interface Backend {
  readonly name: string;
  readonly postgresUrl: string;
  readonly redisUrl: string | undefined;
}

const variable = (name: string): string | undefined => process.env[name];

const embedded = variable('TEST_DATABASE_URL') ?? '';
const real = variable('TEST_REAL_POSTGRES_URL');
const redis = variable('TEST_REDIS_URL');

/** The house's own PostgreSQL: always there. */
export const onPostgres: Backend = {
  name: 'embedded PostgreSQL',
  postgresUrl: embedded,
  redisUrl: undefined,
};
/** The PostgreSQL installed on this machine, where one answers. */
const onInstalled: Backend[] =
  real === undefined ? [] : [{ name: 'installed PostgreSQL', postgresUrl: real, redisUrl: undefined }];
/** Redis, where one answers on this machine. */
export const onRedis: Backend[] =
  redis === undefined ? [] : [{ name: 'Redis', postgresUrl: embedded, redisUrl: redis }];

/** Both kinds of queue. */
export const bothKinds: Backend[] = [onPostgres, ...onRedis];

/** Both versions of PostgreSQL. */
export const everyPostgres: Backend[] = [onPostgres, ...onInstalled];

/** Every server that answers. */
export const everyBackend: Backend[] = [...everyPostgres, ...onRedis];

/** Longer forms, `npm run test:queues:long`. */
export const LONG = variable('LONG') === '1';

/** Servers of one suite's own: a database, and a Redis database where the backend has one. */
export interface OwnServers {
  /** Variables for `parseConfig` and for processes. */
  readonly env: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
  readonly redis: OwnRedis | undefined;
  drop(): Promise<void>;
}

/** Takes servers on a backend; `makeDatabase` decides what stands in the database. */
export async function takeServers(
  backend: Backend,
  makeDatabase: () => Promise<OwnDatabase> = () => createKernelDatabase(backend.postgresUrl),
): Promise<OwnServers> {
  const database = await makeDatabase();
  const ownRedis = backend.redisUrl === undefined ? undefined : await claimRedis(backend.redisUrl);
  return {
    databaseUrl: database.url,
    redis: ownRedis,
    env: {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      ...(ownRedis === undefined ? {} : { REDIS_URL: ownRedis.url, QUEUE_PREFIX: ownRedis.prefix }),
    },
    drop: async () => {
      await ownRedis?.release();
      await database.drop();
    },
  };
}
