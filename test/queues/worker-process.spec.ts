import { jest } from '@jest/globals';
import { did, FINDABLE, type Need } from '../builders/loop.js';
import type { Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import { createTestDatabase, queryDatabase } from '../support/test-database.js';
import { bothKinds } from './support/backends.js';
import { ChildProcess } from './support/child-process.js';
import { KillingHouse } from './support/killing-house.js';
import { connect } from './support/own-database.js';

jest.setTimeout(120_000);

/** What one worker may take of PostgreSQL's connections: see `libs/kernel/README.md`. */
const BUDGET = { postgres: 28, redis: 13 };

describe.each(bothKinds)('a worker process, queues on $name', (backend) => {
  let killing: KillingHouse;
  let ragunda: Person;
  beforeAll(async () => {
    killing = await KillingHouse.open(backend);
    ragunda = await killing.house.as('ragunda');
  });
  afterAll(() => killing.close());

  const tell = async (): Promise<string> => (await did<Need>(ragunda, 'tellNeed', { text: FINDABLE })).id;
  const stateOf = async (id: string): Promise<string | undefined> =>
    (await killing.house.sql<{ state: string }>('select state from need where id = $1', [id]))[0]?.state;

  it('lets a running effect finish when it is told to stop, and takes no new one', async () => {
    const worker = await killing.worker({ LOG_LEVEL: 'info' }).untilReady();
    const holder = await connect(killing.databaseUrl);
    const first = await tell();
    // The effect locks its need: as long as we hold it, the effect runs. It may have been quicker than we.
    await killing.allDone();
    await holder.query('begin');
    await holder.query('select 1 from need where id = $1 for update', [first]);
    await killing.house.sql(
      `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
       select topic, subscriber, record_id, payload, 'again', now(), now() from outbox where record_id = $1`,
      [first],
    );
    const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await probe('the effect to run', async () =>
      (await killing.house.sql(waits)).length === 1 ? true : undefined,
    );

    worker.signal('SIGTERM');
    await worker.hears('stopping');
    const second = await tell();
    expect(worker.living).toBe(true);
    await holder.query('rollback');
    await holder.end();
    expect(await worker.ended).toMatchObject({ code: 0 });
    expect(await killing.house.sql(`select subscriber from outbox where done_at is null`)).toHaveLength(1);
    expect(await stateOf(second)).toBe('SUBMITTED');

    await killing.finish();
    expect(await stateOf(second)).toBe('MATCHED');
  });

  it('keeps to its share of the connections', async () => {
    await Promise.all(Array.from({ length: 30 }, tell));
    const [begun] = await killing.house.sql<{ at: string }>('select now()::text as at');
    let most = 0;
    const finished = killing.finish();
    await probe('all effects', async () => {
      // From here on the API is idle: whoever connects is the worker.
      const [seen] = await killing.house.sql<{ count: number; open: number }>(
        `select (select count(*)::int from outbox where done_at is null) as open,
           (select count(*)::int from pg_stat_activity where datname = current_database()
             and backend_start > $1 and pid <> pg_backend_pid()) as count`,
        [begun?.at],
      );
      most = Math.max(most, seen?.count ?? 0);
      return seen?.open === 0 ? true : undefined;
    });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(backend.redisUrl === undefined ? BUDGET.postgres : BUDGET.redis);
    await finished;
  });
});

describe('a process on a database that is not ready', () => {
  const starts = async (
    app: 'worker' | 'api',
    prepare: (url: string) => Promise<unknown>,
    empty: boolean,
  ): Promise<{ code: number | null; lines: string[] }> => {
    const database = await createTestDatabase({ empty });
    await prepare(database.url);
    const started = ChildProcess.app(app, { NODE_ENV: 'test', DATABASE_URL: database.url, PORT: '0' });
    const { code } = await started.ended;
    await database.drop();
    return { code, lines: started.lines };
  };

  it.each(['worker', 'api'] as const)('%s: refuses one without migrations, in one line', async (app) => {
    const { code, lines } = await starts(app, () => Promise.resolve(), true);
    expect(lines).toEqual([
      expect.stringMatching(/^The database lacks \d+ migration\(s\)\. Run "samlingsplats migrate"/),
    ]);
    expect(code).toBe(78);
  });

  it('worker: refuses one without the tables of the queues, in one line', async () => {
    const { code, lines } = await starts(
      'worker',
      (url) => queryDatabase(url, 'drop schema bullmq cascade'),
      false,
    );
    expect(lines).toEqual([expect.stringMatching(/Run "samlingsplats migrate"/)]);
    expect(code).toBe(78);
  });
});
