import { jest } from '@jest/globals';
import { startEmbedded, type EmbeddedServer } from '#embedded';
import { DataPlace } from '../support/data-place.js';
import { probe } from '../support/probe.js';
import { queryDatabase } from '../support/test-database.js';
import { bothKinds, LONG, onRedis, takeServers, type OwnServers } from './support/backends.js';
import { ChildProcess } from './support/child-process.js';
import { Rig, type Subject } from './support/rig.js';
import { Wire } from './support/wire.js';

jest.setTimeout(LONG ? 600_000 : 300_000);

const ROWS = LONG ? 3_000 : 300;
const ROUNDS = LONG ? 5 : 1;

const manyRecords = (count: number, from = 0): { record: string; n: number }[] =>
  Array.from({ length: count }, (_, index) => ({ record: `r${from + index}`, n: from + index }));

const expectEachOnce = async (subject: Subject, count: number): Promise<void> => {
  const effects = await subject.effects();
  expect(effects).toHaveLength(count);
  expect(new Set(effects.map((one) => one.record)).size).toBe(count);
};

/** Asks until there is an answer; a server that is away has none yet. */
/** A killed server first recovers: minutes, where the disk is busy. Whatever hangs still ends. */
const PATIENCE = 120_000;
const patiently = <T>(what: string, look: () => Promise<T | undefined>): Promise<T> =>
  probe(what, () => look().catch(() => undefined), PATIENCE);

const wakeLine = (url: string): Promise<number> =>
  patiently(
    'the wake-up line',
    async () =>
      (
        await queryDatabase<{ pid: number }>(
          url,
          `select pid from pg_stat_activity where application_name = 'samlingsplats-wake' and state = 'idle'
             and datname = current_database()`,
        )
      )[0]?.pid,
  );

describe.each(bothKinds)('PostgreSQL going away, queues on $name', ({ redisUrl }) => {
  let place: DataPlace;
  let server: EmbeddedServer;
  beforeAll(async () => {
    place = await DataPlace.make();
    server = await startEmbedded({ dataDir: place.dataDir, log: () => undefined, durable: false });
  });
  afterAll(async () => {
    await server.stop();
    await place.clear();
  });

  /** Ends PostgreSQL; it comes back by itself, as under any supervisor. */
  const restart = async (signal: NodeJS.Signals): Promise<void> => {
    const { pid } = server;
    process.kill(pid, signal);
    await patiently('PostgreSQL to be back', async () => {
      if (server.pid === pid) return undefined;
      await queryDatabase(server.url, 'select 1');
      return true;
    });
  };

  it('in the middle of effects: none is lost or doubled, and the worker goes on by itself', async () => {
    const rig = await Rig.open({ name: 'own', postgresUrl: server.url, redisUrl });
    const subject = rig.subject();
    await subject.tell(...manyRecords(ROWS));
    await rig.startWorker();
    const doneIs = (count: number): Promise<true> =>
      patiently(`${count} effects`, async () =>
        (await subject.effects()).length >= count ? true : undefined,
      );
    for (let round = 0; round < ROUNDS; round += 1) {
      await doneIs(Math.min(ROWS, 30 + round * 300));
      await restart('SIGKILL');
      // What was in flight is lost until its time is up.
      await rig.letTimePass();
      await doneIs(Math.min(ROWS, 150 + round * 300));
      await restart('SIGINT');
      await rig.letTimePass();
    }
    await patiently('all rows', async () =>
      (await subject.rows()).every((row) => row.done) ? true : undefined,
    );
    await expectEachOnce(subject, ROWS);
    await wakeLine(rig.servers.databaseUrl);
    await subject.tell(...manyRecords(1, ROWS));
    await subject.allDone();
    await rig.close();
  });

  it('under a worker process: it stays, opens its wake-up line again, and works', async () => {
    const servers: OwnServers = await takeServers({ name: 'own', postgresUrl: server.url, redisUrl });
    const worker = await ChildProcess.app('worker', { ...servers.env, LOG_LEVEL: 'warn' }).untilReady();
    // Nothing to match there: the effect finds no need and is done.
    const works = async (): Promise<void> => {
      await queryDatabase(
        servers.databaseUrl,
        `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
         select 'need.submitted', 'match-need', id, jsonb_build_object('needId', id, 'version', 1), 'test', now(), now()
         from (select gen_random_uuid() as id) made`,
      );
      await patiently('the effect', async () => {
        const open = await queryDatabase(servers.databaseUrl, 'select 1 from outbox where done_at is null');
        return open.length === 0 ? true : undefined;
      });
    };
    const first = await wakeLine(servers.databaseUrl);
    await works();
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      await restart(signal);
      expect(await wakeLine(servers.databaseUrl)).not.toBe(first);
      await works();
    }
    expect(worker.living).toBe(true);
    expect(await worker.kill('SIGTERM')).toMatchObject({ code: 0 });
    await servers.drop();
  });
});

describe.each(onRedis)('Redis going away', (backend) => {
  let rig: Rig;
  let wire: Wire;
  beforeAll(async () => {
    const servers = await takeServers(backend);
    wire = await Wire.open(servers.env['REDIS_URL'] ?? '');
    rig = await Rig.open(backend, { ...servers, env: { ...servers.env, REDIS_URL: wire.url } });
    await rig.startWorker();
  });
  afterAll(async () => {
    await rig.close();
    await wire.cut();
  });

  const allDone = async (subject: Subject): Promise<void> => {
    let looks = 0;
    await probe('all effects', async () => {
      // Not at every look: each time, all that waits would be handed over once more.
      if (looks % 50 === 0) await rig.letTimePass();
      looks += 1;
      return (await subject.rows()).every((row) => row.done) ? true : undefined;
    });
  };

  it('loses and doubles nothing, and the worker goes on by itself', async () => {
    const subject = rig.subject();
    await subject.tell(...manyRecords(ROWS));
    await probe('some effects', async () => ((await subject.effects()).length >= 30 ? true : undefined));
    await wire.cut();
    await subject.tell(...manyRecords(20, ROWS));
    await wire.mend();
    await allDone(subject);
    await expectEachOnce(subject, ROWS + 20);
  });

  it('does not keep a worker process from stopping', async () => {
    const worker = await ChildProcess.app('worker', rig.servers.env).untilReady();
    await wire.cut();
    expect(await worker.kill('SIGTERM')).toMatchObject({ code: 0 });
    await wire.mend();
    // The worker of this process has been cut off too, and is back.
    const subject = rig.subject();
    await subject.tell(...manyRecords(1));
    await allDone(subject);
  });
});
