import { connect } from 'node:net';
import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import { z } from 'zod';
import { houseSchema } from '../../dist/libs/house/src/index.js';
import {
  createDataSource,
  createLogger,
  Database,
  defineEvent,
  Dispatcher,
  Effects,
  jobContext,
  Outbox,
  parseConfig,
  QUEUES,
} from '../../dist/libs/kernel/src/index.js';
import { report } from './house.mjs';

const JOBS = 3_000;

/** Effects per second through outbox, queue and row, beside bare BullMQ with as many empty jobs, on both backends. */
export async function benchJobs(house) {
  await compare(house, 'postgres', undefined);
  if (await answers(6379)) await compare(house, 'redis', 'redis://127.0.0.1:6379/15');
}

async function compare(house, backend, redisUrl) {
  const config = parseConfig({
    ...house.env,
    QUEUE_PREFIX: `bench${process.pid}`,
    LOG_LEVEL: 'silent',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  });
  const ours = await throughOutbox(config);
  report(`jobs-${backend}`, ours, 'jobs/s', await bareBullMq(config, redisUrl));
}

async function throughOutbox(config) {
  const dataSource = await createDataSource(config, houseSchema).initialize();
  const database = new Database(dataSource);
  const effects = new Effects();
  const outbox = new Outbox(effects);
  const event = defineEvent('bench.happened', z.object({}));
  let done = 0;
  let finished;
  const all = new Promise((resolve) => (finished = resolve));
  effects.add({
    subscriber: 'bench',
    event,
    queue: 'effects',
    run: () => {
      done += 1;
      if (done === JOBS) finished();
      return Promise.resolve();
    },
  });
  const dispatcher = new Dispatcher(database, effects, config, createLogger('bench', config));
  await dispatcher.start();
  const started = performance.now();
  for (let batch = 0; batch < JOBS / 100; batch += 1) {
    await database.write(jobContext('bench'), async (tx) => {
      for (let i = 0; i < 100; i += 1) await outbox.emit(tx, event, `bench-${batch}-${i}`, {});
    });
  }
  await all;
  const seconds = (performance.now() - started) / 1000;
  await dispatcher.stop();
  await dataSource.destroy();
  return JOBS / seconds;
}

async function bareBullMq(config, redisUrl) {
  const classes = redisUrl === undefined ? withBackend(createPostgresBackend) : { Queue, Worker };
  const connection =
    redisUrl === undefined
      ? { connectionString: config.databaseUrl, schema: 'bullmq', max: 2 }
      : { url: redisUrl, maxRetriesPerRequest: null };
  const name = `${config.queuePrefix}-bare`;
  const options = { connection, prefix: config.queuePrefix };
  const queue = new classes.Queue(name, options);
  let done = 0;
  let finished;
  const all = new Promise((resolve) => (finished = resolve));
  const worker = new classes.Worker(
    name,
    () => {
      done += 1;
      if (done === JOBS) finished();
      return Promise.resolve();
    },
    { ...options, concurrency: QUEUES.effects.concurrency, removeOnComplete: { count: 0 } },
  );
  await worker.waitUntilReady();
  const started = performance.now();
  for (let batch = 0; batch < JOBS / 100; batch += 1) {
    await queue.addBulk(
      Array.from({ length: 100 }, (_, i) => ({
        name: 'bare',
        data: {},
        opts: { jobId: `bare-${batch}-${i}` },
      })),
    );
  }
  await all;
  const seconds = (performance.now() - started) / 1000;
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  return JOBS / seconds;
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
