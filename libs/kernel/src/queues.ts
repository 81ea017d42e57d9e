import { setTimeout as pause } from 'node:timers/promises';
import { createPostgresBackend, Queue, Worker, withBackend, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { APP_ROLE, asApp, asLogin, type ServerConnection } from './app-role.js';
import { ConfigProblem, type Config } from './config.js';
import { queueNames, QUEUES, type QueueName } from './queue-settings.js';

/** What a job carries: the outbox row it wakes. Never an entity, never personal data. */
export interface WakeUp {
  readonly outboxId: number;
  readonly requestId: string;
}

/** A job as its worker gets it. Its name is the subscriber. */
export interface ReceivedJob {
  readonly name: string;
  readonly data: WakeUp;
  /** How many workers have been killed with it. */
  readonly stalledCounter: number;
}

/** PostgreSQL schema of BullMQ's own tables. */
export const QUEUE_SCHEMA = 'bullmq';

/** What the house uses of a BullMQ queue, alike on both backends. */
export interface QueueHandle {
  addBulk(jobs: { name: string; data: WakeUp; opts: { jobId: string } }[]): Promise<unknown>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** What the house uses of a BullMQ worker, alike on both backends. */
export interface WorkerHandle {
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** The queue holds no more jobs that wait. */
  on(event: 'drained', listener: () => void): unknown;
}

const onPostgres = withBackend(createPostgresBackend);

const postgresConnection = (connection: ServerConnection) => ({
  ...connection,
  schema: QUEUE_SCHEMA,
  max: 2,
  migrate: false,
});

/** Workers wait for a Redis that is away. */
const redisConnection = (config: Config) => ({ url: config.redisUrl ?? '', maxRetriesPerRequest: null });

/** Whoever adds must learn at once that Redis is away: the rows then stay where they are. */
const producerConnection = (config: Config) => ({
  url: config.redisUrl ?? '',
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
});

/** Which servers keep the queues: Redis when REDIS_URL is set, otherwise the house's own PostgreSQL. */
export const queueBackend = (config: Pick<Config, 'redisUrl'>): 'redis' | 'postgres' =>
  config.redisUrl === undefined ? 'postgres' : 'redis';

const bullName = (name: QueueName, config: Config): string => `${config.queuePrefix}-${name}`;

/** Opens a queue for adding to. `error` events are the caller's to log. */
export function openQueue(name: QueueName, config: Config): QueueHandle {
  return queueBackend(config) === 'redis'
    ? new Queue<WakeUp>(bullName(name, config), {
        connection: producerConnection(config),
        prefix: config.queuePrefix,
      })
    : new onPostgres.Queue<WakeUp>(bullName(name, config), {
        connection: postgresConnection(asApp(config.databaseUrl)),
      });
}

/** How long a queue's server may take to say goodbye, ms. */
const GOODBYE_MS = 2_000;

/** Closes queues or workers. A server that is away is not waited for: it finds out by itself. */
export async function closeAll(handles: readonly (QueueHandle | WorkerHandle)[]): Promise<void> {
  const closed = Promise.allSettled(handles.map((handle) => handle.close()));
  await Promise.race([closed, pause(GOODBYE_MS, undefined, { ref: false })]);
}

/** Starts working on a queue. */
export function openWorker(name: QueueName, config: Config, work: Processor<WakeUp>): WorkerHandle {
  const settings = {
    ...QUEUES[name],
    // A worker may be killed again and again at the same job; the outbox row counts attempts, not BullMQ.
    maxStalledCount: 1_000,
    runRetryDelay: 1_000,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  };
  return queueBackend(config) === 'redis'
    ? new Worker<WakeUp>(bullName(name, config), work, {
        ...settings,
        connection: redisConnection(config),
        prefix: config.queuePrefix,
      })
    : new onPostgres.Worker<WakeUp>(bullName(name, config), work as Processor, {
        ...settings,
        connection: postgresConnection(asApp(config.databaseUrl)),
      });
}

/** Makes or upgrades BullMQ's tables; part of `samlingsplats migrate`, never done by API or worker. */
export async function migrateQueues(config: Config): Promise<void> {
  if (queueBackend(config) === 'redis') return;
  const queue = new onPostgres.Queue(bullName('effects', config), {
    connection: { ...postgresConnection(asLogin(config.databaseUrl)), migrate: true },
  });
  await queue.waitUntilReady();
  await queue.close();
  await grantQueues(config);
}

/**
 * Lets the app role use the tables of the queues, also those that an upgrade of BullMQ has added. BullMQ would make the
 * counter of a queue when its first job comes; the app role may make nothing, so they are made here.
 */
async function grantQueues(config: Config): Promise<void> {
  const client = new pg.Client(asLogin(config.databaseUrl));
  await client.connect();
  try {
    const names = queueNames.map((name) => bullName(name, config));
    const counters = await client.query<{ statement: string }>(
      `select format('create sequence if not exists ${QUEUE_SCHEMA}.%I', ${QUEUE_SCHEMA}.job_id_seq_name(queue)) as statement
       from unnest($1::text[]) queue`,
      [names],
    );
    for (const { statement } of counters.rows) await client.query(statement);
    await client.query(`
      grant usage on schema ${QUEUE_SCHEMA} to ${APP_ROLE};
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APP_ROLE};
      grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to ${APP_ROLE}`);
  } finally {
    await client.end();
  }
}

/** Refuses a PostgreSQL without the tables of the queues. @throws ConfigProblem */
export async function requireQueueTables(config: Config): Promise<void> {
  if (queueBackend(config) === 'redis') return;
  const queue = openQueue('effects', config);
  // What goes wrong is thrown by the wait below.
  queue.on('error', () => undefined);
  try {
    await queue.waitUntilReady();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SchemaMigrationRequiredError') throw error;
    throw new ConfigProblem(
      'The database lacks the tables of the queues. Run "samlingsplats migrate", then start again.',
    );
  } finally {
    await closeAll([queue]);
  }
}

/** Throws when the servers that keep the queues do not answer. Opens its own short connection: a probe must not wait in line. */
export async function pingQueue(config: Config): Promise<void> {
  if (queueBackend(config) === 'redis') {
    const redis = new Redis(config.redisUrl ?? '', {
      lazyConnect: true,
      connectTimeout: 2_000,
      maxRetriesPerRequest: 0,
    });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      await redis.ping();
    } finally {
      redis.disconnect();
    }
    return;
  }
  const client = new pg.Client({ ...asApp(config.databaseUrl), connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(`select 1 from ${QUEUE_SCHEMA}.job limit 1`);
  } finally {
    await client.end();
  }
}
