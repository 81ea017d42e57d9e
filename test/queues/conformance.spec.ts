import { jest } from '@jest/globals';
import { Effects, notPossible, parkedRows, PermanentFailure, retryParked, sql } from '#kernel';
import { probe } from '../support/probe.js';
import { everyBackend, LONG } from './support/backends.js';
import { addJobs, emptyQueues, jobsLeft } from './support/queue-doors.js';
import { Rig, testContext, type Happened } from './support/rig.js';

jest.setTimeout(LONG ? 600_000 : 60_000);

const about = (record: string, count: number): Happened[] =>
  Array.from({ length: count }, (_, n) => ({ record, n }));

process.stdout.write(`Queues are proved on: ${everyBackend.map((backend) => backend.name).join(', ')}.\n`);

describe.each(everyBackend)('outbox → job → effect, queues on $name', (backend) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.open(backend);
    await rig.startWorker();
  });
  afterEach(() => rig.tidy());
  afterAll(() => rig.close());

  describe('what is committed', () => {
    it('reaches each of its effects once', async () => {
      const subject = rig.subject();
      await subject.tell(...about('a', 1), ...about('b', 1));
      await subject.allDone();
      expect(await subject.effects()).toHaveLength(2);
    });

    it('has no effect when the use case answers a problem or fails', async () => {
      const subject = rig.subject();
      const problem = await rig.write(async (tx) => {
        await rig.outbox.emit(tx, subject.event, 'r', { record: 'r', n: 0 });
        return notPossible('NO', { sv: 'Nej', en: 'No' });
      });
      expect(problem).toMatchObject({ code: 'NO' });
      const failed = rig.write(async (tx) => {
        await rig.outbox.emit(tx, subject.event, 'r', { record: 'r', n: 1 });
        throw new Error('on purpose');
      });
      await expect(failed).rejects.toThrow('on purpose');
      await subject.tell({ record: 'r', n: 2 });
      await subject.allDone();
      expect(await subject.effects()).toEqual([{ record: 'r', n: 2 }]);
      expect(await subject.rows()).toHaveLength(1);
    });

    it('leaves nothing of a failed attempt: the effect rolls back with it', async () => {
      let failing = true;
      const subject = rig.subject(() => {
        if (failing) throw new Error('on purpose');
        return Promise.resolve();
      });
      await subject.tell({ record: 'r', n: 0 });
      await probe('the first attempt', async () => (await subject.rows()).find((row) => row.attempts === 1));
      expect(await subject.effects()).toEqual([]);
      failing = false;
      await rig.letTimePass();
      await subject.allDone();
      expect(await subject.effects()).toHaveLength(1);
    });
  });

  describe('the order of a record', () => {
    it('is kept with two workers and many records at once', async () => {
      await rig.startWorker();
      const running = new Set<string>();
      const overlaps: string[] = [];
      const subject = rig.subject(async (tx, { record }) => {
        if (running.has(record)) overlaps.push(record);
        running.add(record);
        await tx.query(sql`select 1`);
        running.delete(record);
      });
      const records = Array.from({ length: 8 }, (_, index) => `r${index}`);
      for (let n = 0; n < 6; n += 1) await subject.tell(...records.map((record) => ({ record, n })));
      await subject.allDone();
      const effects = await subject.effects();
      for (const record of records) {
        expect(effects.filter((one) => one.record === record)).toEqual(about(record, 6));
      }
      expect(overlaps).toEqual([]);
    });

    it('holds back what follows a failing row, and nobody else', async () => {
      let failing = true;
      const subject = rig.subject((_, { record, n }) => {
        if (failing && record === 'stuck' && n === 0) throw new Error('on purpose');
        return Promise.resolve();
      });
      await subject.tell(...about('stuck', 3), ...about('free', 3));
      await probe('the first attempt', async () => (await subject.rows()).find((row) => row.attempts === 1));
      await probe('the other record', async () =>
        (await subject.effects()).length === 3 ? true : undefined,
      );
      expect(await subject.effects()).toEqual(about('free', 3));
      const held = (await subject.rows()).filter((row) => row.record === 'stuck');
      expect(held.map((row) => row.handed)).toEqual([1, 0, 0]);

      failing = false;
      await rig.letTimePass();
      await subject.allDone();
      expect((await subject.effects()).slice(3)).toEqual(about('stuck', 3));
    });

    it('does not bind two subscribers to each other', async () => {
      const held = rig.gate();
      const slow = rig.subject(() => held.pass());
      await slow.tell(...about('r', 2));
      const quick = rig.subject();
      await quick.tell(...about('r', 2));
      await quick.allDone();
      expect(await slow.effects()).toEqual([]);
      held.open();
      await slow.allDone();
    });
  });

  describe('what fails', () => {
    it('is tried again after growing pauses, parked after eight attempts, and lets the next row go on', async () => {
      let failing = true;
      const subject = rig.subject((_, { n }) => {
        if (failing && n === 0) throw new TypeError('a text that may quote personal data');
        return Promise.resolve();
      });
      await subject.tell(...about('r', 2));
      const pauses: number[] = [];
      for (let attempt = 1; attempt < 8; attempt += 1) {
        const row = await probe(`attempt ${attempt}`, async () =>
          (await subject.rows()).find((one) => one.attempts === attempt),
        );
        expect(row).toMatchObject({ parked: false, waits: true, lastError: 'TypeError' });
        pauses.push(row.pause);
        await rig.letTimePass();
      }
      expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
      expect(pauses.at(-1)).toBeGreaterThan(3_000);

      await probe('the next row', async () =>
        (await subject.rows()).find((row) => row.done) === undefined ? undefined : true,
      );
      expect(await subject.effects()).toEqual([{ record: 'r', n: 1 }]);
      const parked = (await parkedRows(rig.database, testContext)).filter(
        (row) => row.subscriber === subject.subscriber,
      );
      expect(parked).toEqual([
        expect.objectContaining({ recordId: 'r', attempts: 8, lastError: 'TypeError' }),
      ]);

      failing = false;
      await retryParked(rig.database, testContext);
      await subject.allDone();
      expect(await subject.effects()).toEqual([
        { record: 'r', n: 1 },
        { record: 'r', n: 0 },
      ]);
    });

    it('is parked at once when trying again cannot help', async () => {
      const subject = rig.subject(() => {
        throw new PermanentFailure('NEVER');
      });
      await subject.tell({ record: 'r', n: 0 });
      const row = await probe('the parked row', async () => (await subject.rows()).find((one) => one.parked));
      expect(row).toMatchObject({ attempts: 1, lastError: 'NEVER' });
    });

    it('is parked at once when its payload cannot be read', async () => {
      const subject = rig.subject();
      await rig.sql(
        `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
         values ($1, $2, 'r', '{"n":"no number"}', 'test', now(), now())`,
        [subject.event.topic, subject.subscriber],
      );
      const row = await probe('the parked row', async () => (await subject.rows()).find((one) => one.parked));
      expect(row).toMatchObject({ attempts: 1, lastError: 'PAYLOAD_INVALID' });
    });

    it('is parked when it has killed eight workers', async () => {
      const held = rig.gate();
      const subject = rig.subject(() => held.pass());
      const worker = await rig.startWorker();
      // The line is blocked by a first row, so that the second is run by nobody but us.
      await subject.tell(...about('r', 2));
      const [, second] = await subject.rows();
      const job = { name: subject.subscriber, data: { outboxId: second?.id ?? 0, requestId: 'test' } };
      expect(await worker.runEffect({ ...job, stalledCounter: 8 })).toBe('failed');
      expect((await subject.rows())[1]).toMatchObject({ parked: true, lastError: 'WORKER_KILLED' });
      held.open();
    });
  });

  describe('what comes twice', () => {
    it('has one effect, also while the first is still running', async () => {
      const held = rig.gate();
      const subject = rig.subject(() => held.pass());
      const worker = await rig.startWorker();
      await subject.tell({ record: 'r', n: 0 });
      await probe('the effect to run', () => Promise.resolve(held.came === 1 ? true : undefined));
      const [row] = await subject.rows();
      const job = {
        name: subject.subscriber,
        data: { outboxId: row?.id ?? 0, requestId: 'test' },
        stalledCounter: 0,
      };
      expect(await worker.runEffect(job)).toBe('not-ours');
      held.open();
      await subject.allDone();
      expect(await worker.runEffect(job)).toBe('not-ours');
      expect(await subject.effects()).toHaveLength(1);
    });

    it(`has one effect with ${LONG ? '10,000' : '1,000'} rows whose jobs all come twice`, async () => {
      const count = LONG ? 10_000 : 1_000;
      const subject = rig.subject();
      const records = Array.from({ length: count }, (_, n) => ({ record: `r${n}`, n }));
      await subject.tell(...records);
      const ids = (await subject.rows()).map((row) => row.id);
      await addJobs(rig.config, subject, ids, 'again');
      await subject.allDone();
      const effects = await subject.effects();
      expect(effects).toHaveLength(count);
      expect(new Set(effects.map((one) => one.record)).size).toBe(count);
      await probe(
        'the queues to be empty',
        async () => ((await jobsLeft(rig.servers)) === 0 ? true : undefined),
        // Twenty thousand jobs, each of which is taken, found done, and put aside.
        LONG ? 300_000 : undefined,
      );
    });
  });

  describe('what queues cannot do', () => {
    it('never holds more than 200 rows of one queue, and lets the other queues go on', async () => {
      const held = rig.gate();
      const slow = rig.subject(() => held.pass(), { queue: 'matching' });
      await slow.tell(...Array.from({ length: 250 }, (_, n) => ({ record: `r${n}`, n })));
      const other = rig.subject();
      await other.tell(...about('a', 2));
      await other.allDone();
      const rows = await slow.rows();
      expect(rows.filter((row) => !row.waits)).toHaveLength(200);
      held.open();
      await slow.allDone();
      expect(await slow.effects()).toHaveLength(250);
    });

    it('loses no row when the queue is emptied', async () => {
      const held = rig.gate();
      const subject = rig.subject(() => held.pass(), { queue: 'mail' });
      await subject.tell(...Array.from({ length: 40 }, (_, n) => ({ record: `r${n}`, n })));
      await probe('jobs that wait', async () =>
        held.came > 0 && (await subject.rows()).every((row) => !row.waits) ? true : undefined,
      );
      await emptyQueues(rig.servers);
      held.open();
      // Those that ran finish; the others have no job any more until their time is up.
      await rig.letTimePass();
      await subject.allDone();
      expect(await subject.effects()).toHaveLength(40);
    });

    it('keeps a row for a subscriber of a newer version, wherever its job goes', async () => {
      const newer = new Effects();
      const subject = rig.subject(undefined, { effects: newer });
      await rig.sql(
        `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
         values ('newer', $1, 'r', '{"record":"r","n":0}', 'test', now(), now())`,
        [subject.subscriber],
      );
      const known = rig.subject();
      await known.tell({ record: 'r', n: 0 });
      await known.allDone();
      const [row] = await subject.rows();
      expect(row).toMatchObject({ handed: 0, waits: true, done: false });

      // A newer worker handed it over, and this older one got the job: it lets go of the row.
      await rig.sql('update outbox set enqueued_at = now(), handed = 1 where id = $1', [row?.id]);
      await addJobs(rig.config, subject, [row?.id ?? 0], 'newer');
      await probe('the row to be given back', async () =>
        (await subject.rows()).find((one) => one.waits && one.pause > -60) === undefined ? undefined : true,
      );
      expect(await subject.effects()).toEqual([]);

      // In the end the older one is gone.
      await rig.stopWorkers();
      await rig.startWorker({ effects: newer });
      await rig.letTimePass();
      await subject.allDone();
      expect(await subject.effects()).toHaveLength(1);
    });
  });
});

describe.each(everyBackend)('being woken, queues on $name', (backend) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.open(backend);
  });
  afterAll(() => rig.close());

  const lines = (): Promise<{ pid: number }[]> =>
    rig.sql(
      `select pid from pg_stat_activity
       where application_name = 'samlingsplats-wake' and datname = current_database() and state = 'idle'`,
    );
  const line = (): Promise<number> => probe('the wake-up line', async () => (await lines())[0]?.pid);

  it('happens on commit, without polling', async () => {
    const worker = await rig.startWorker({ pollMs: 1_000_000_000 });
    await line();
    const subject = rig.subject();
    for (let n = 0; n < 5; n += 1) {
      await subject.tell({ record: 'r', n });
      await subject.allDone();
    }
    await worker.stop();
    expect(await lines()).toEqual([]);
  });

  it('is made up for by polling when nobody wakes, and the line is opened again when it was cut', async () => {
    await rig.startWorker();
    const first = await line();
    const subject = rig.subject();
    await rig.sql('select pg_terminate_backend($1::int)', [first]);
    await rig.sql(
      `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
       values ($1, $2, 'r', '{"record":"r","n":0}', 'test', now(), now())`,
      [subject.event.topic, subject.subscriber],
    );
    await subject.allDone();
    expect(await subject.effects()).toHaveLength(1);
    expect(await line()).not.toBe(first);
  });
});
