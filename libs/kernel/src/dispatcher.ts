import pg from 'pg';
import { asApp } from './app-role.js';
import type { Config } from './config.js';
import { jobContext, type Context } from './context.js';
import { errorCode, type Database, type Tx } from './database.js';
import { faultPoint } from './faults.js';
import type { Logger } from './log.js';
import { MAX_ATTEMPTS, OUTBOX_CHANNEL, PermanentFailure, type Effect, type Effects } from './outbox.js';
import { isProblem } from './problem.js';
import {
  closeAll,
  openQueue,
  openWorker,
  requireQueueTables,
  type QueueHandle,
  type ReceivedJob,
  type WorkerHandle,
} from './queues.js';
import { queueNames, type QueueName } from './queue-settings.js';
import { empty, sql, type Sql } from './sql.js';

/** Rows of one queue that each worker lets wait in it or be worked on: what a queue can lose is never more. */
const HANDED_AT_ONCE = 200;
/** The longest a committed row waits for a worker that was not woken, ms. */
const POLL_MS = 1_000;
/** A row whose job has not come back after this long was lost by the queue and is handed over again. */
const LOST_AFTER = '30 seconds';
/** The longest pause between two attempts: with MAX_ATTEMPTS an outage of an hour heals by itself. */
const LONGEST_PAUSE_SECONDS = 3_600;
/** How long rows wait before they are offered to a queue again that took no jobs. */
const QUEUE_AWAY_SECONDS = 5;
/** How long an attempt to open the wake-up line may take, ms. */
const LINE_TIMEOUT_MS = 5_000;

interface HandedRow {
  readonly id: number;
  readonly queue: QueueName;
  readonly subscriber: string;
  readonly requestId: string;
  readonly handed: number;
}

/**
 * Outbox → job → effect. The row in PostgreSQL is the truth; a job only wakes it. Whatever a queue, a worker or a
 * whole Redis loses is found again here, and whatever arrives twice finds its row done.
 */
export class Dispatcher {
  private readonly queues = new Map<QueueName, QueueHandle>();
  private readonly workers: WorkerHandle[] = [];
  private readonly running = new Set<Promise<unknown>>();
  private line: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private draining: Promise<void> | undefined;
  private again = false;
  private pollDue = true;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly effects: Effects,
    private readonly config: Config,
    private readonly log: Logger,
    private readonly pollMs = POLL_MS,
  ) {}

  /** Opens queues, workers and the wake-up line, then drains once. */
  async start(): Promise<void> {
    await requireQueueTables(this.config);
    for (const name of queueNames) {
      const queue = openQueue(name, this.config);
      queue.on('error', (error: Error) =>
        this.log.warn({ queue: name, code: error.name }, 'queue connection failed'),
      );
      this.queues.set(name, queue);
      const worker = openWorker(name, this.config, (job) => this.keepTrack(this.runEffect(job)));
      worker.on('error', (error: Error) =>
        this.log.warn({ queue: name, code: error.name }, 'worker connection failed'),
      );
      // Whatever waits because the queue was full can be handed over now.
      worker.on('drained', () => this.wake());
      this.workers.push(worker);
    }
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.timer = setInterval(() => {
      this.pollDue = true;
      this.wake();
    }, this.pollMs);
    this.wake();
  }

  /** Takes no more jobs, lets running effects finish, then closes everything. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.log.info({ running: this.running.size }, 'stopping; what runs may finish');
    for (const worker of this.workers) void worker.close().catch(() => undefined);
    await Promise.allSettled(this.running);
    await closeAll(this.workers);
    await this.draining;
    await this.line?.end().catch(() => undefined);
    await closeAll([...this.queues.values()]);
  }

  private keepTrack(effect: Promise<unknown>): Promise<unknown> {
    this.running.add(effect);
    return effect.finally(() => this.running.delete(effect));
  }

  /** Opens the line on which a commit wakes this worker. Without it, polling carries on; every drain tries again. */
  private async openLine(): Promise<void> {
    if (this.line !== undefined) return;
    const line = new pg.Client({
      ...asApp(this.config.databaseUrl),
      application_name: 'samlingsplats-wake',
      connectionTimeoutMillis: LINE_TIMEOUT_MS,
      keepAlive: true,
    });
    line.on('notification', () => this.wake());
    line.on('error', () => {
      if (this.line === line) this.line = undefined;
    });
    try {
      await line.connect();
      await line.query(`listen ${OUTBOX_CHANNEL}`);
      this.line = line;
    } catch (error) {
      await line.end().catch(() => undefined);
      this.log.warn({ code: nameOf(error) }, 'the wake-up line is down; polling every second');
    }
  }

  /** Drains soon; calls while a drain runs are answered by one more drain. */
  private wake(): void {
    if (this.stopped) return;
    if (this.draining !== undefined) {
      this.again = true;
      return;
    }
    this.draining = this.drain().finally(() => {
      this.draining = undefined;
      if (this.again) {
        this.again = false;
        this.wake();
      }
    });
  }

  private async drain(): Promise<void> {
    await this.openLine();
    try {
      if (this.pollDue) {
        this.pollDue = false;
        await this.giveBackLost();
      }
      await this.handOver();
    } catch (error) {
      this.log.warn({ code: nameOf(error) }, 'the outbox could not be drained; trying again within a second');
    }
  }

  /** Takes back rows whose job never came. A row whose effect runs inside its transaction is locked, so not lost. */
  private async giveBackLost(): Promise<void> {
    const lost = await this.database.write(jobContext('give-back-lost'), (tx) =>
      tx.execute(sql`
        with lost as materialized (
          select id from outbox where done_at is null and parked_at is null
            and enqueued_at < now() - ${LOST_AFTER}::interval for update skip locked)
        update outbox set enqueued_at = null from lost where outbox.id = lost.id`),
    );
    if (lost !== 0) this.log.warn({ rows: lost }, 'jobs did not come back in time; handed over again');
  }

  /**
   * Hands the oldest waiting row of each record to its queue, up to what the queue may hold: marks first, adds after.
   * A crash between the two is a lost job like any other and heals after LOST_AFTER. Rows for a subscriber that this
   * version does not know wait for a newer worker.
   */
  private async handOver(): Promise<void> {
    const queues = queueNames.map((name) => ({ name, subscribers: this.effects.subscribersOf(name) }));
    // The head of a record's line is looked up row by row, and the lists are cut per queue: with these two the plan
    // does not hang on statistics, which a table that was empty a moment ago does not have.
    const rows = await this.database.write(jobContext('hand-over'), (tx) =>
      tx.query<HandedRow>(sql`
        with head as materialized (
          select picked.id, queue.name
          from jsonb_to_recordset(${JSON.stringify(queues)}::jsonb) as queue(name text, subscribers text[])
          cross join lateral (
            select o.id from outbox o
            where o.done_at is null and o.parked_at is null and o.enqueued_at is null and o.next_at <= now()
              and o.subscriber = any(queue.subscribers)
              and o.id = (
                select first.id from outbox first
                where first.record_id = o.record_id and first.subscriber = o.subscriber
                  and first.done_at is null and first.parked_at is null
                order by first.id limit 1)
            order by o.id
            limit greatest(0, ${HANDED_AT_ONCE} - (
              select count(*) from outbox handed
              where handed.done_at is null and handed.parked_at is null and handed.enqueued_at is not null
                and handed.subscriber = any(queue.subscribers)))
            for update of o skip locked) picked)
        update outbox set enqueued_at = now(), handed = handed + 1 from head where outbox.id = head.id
        returning outbox.id, head.name as queue, subscriber, request_id as "requestId", handed`),
    );
    if (!Array.isArray(rows)) return;
    for (const [name, queue] of this.queues) {
      const batch = rows.filter((row) => row.queue === name).sort((a, b) => a.id - b.id);
      if (batch.length === 0) continue;
      const jobs = batch.map((row) => ({
        name: row.subscriber,
        data: { outboxId: row.id, requestId: row.requestId },
        opts: { jobId: `row-${row.id}-${row.handed}` },
      }));
      try {
        await queue.addBulk(jobs);
      } catch (error) {
        this.log.warn({ queue: name, code: nameOf(error) }, 'the queue takes no jobs; trying again soon');
        await this.giveBack(
          jobContext('hand-over'),
          batch.map((row) => row.id),
          QUEUE_AWAY_SECONDS,
        );
      }
    }
  }

  /** Runs the effect of one row, unless another worker has it or it is done. */
  async runEffect(job: ReceivedJob): Promise<'done' | 'not-ours' | 'failed'> {
    const { outboxId, requestId } = job.data;
    const ctx = jobContext(job.name, requestId);
    const effect = this.effects.get(job.name);
    if (effect === undefined) {
      await this.giveBack(ctx, [outboxId], 1);
      return 'not-ours';
    }
    const started = Date.now();
    try {
      if (job.stalledCounter >= MAX_ATTEMPTS) throw new PermanentFailure('WORKER_KILLED');
      if (!(await this.perform(effect, ctx, outboxId))) return 'not-ours';
      this.log.debug({ outboxId, subscriber: job.name, ms: Date.now() - started }, 'effect done');
      return 'done';
    } catch (error) {
      await this.recordFailure(ctx, outboxId, error);
      return 'failed';
    }
  }

  /** False when another worker holds the row or it is done. */
  private async perform(effect: Effect<unknown>, ctx: Context, outboxId: number): Promise<boolean> {
    const { subscriber, run, runOutside } = effect;
    if (runOutside !== undefined) {
      const row = await this.database.read(ctx, (tx) => openRow(tx, outboxId, subscriber));
      if (row === undefined) return false;
      await faultPoint(this.config, 'before', subscriber);
      await runOutside(ctx, payloadOf(effect, row));
    }
    const done = await this.database.write(ctx, async (tx) => {
      const row = await openRow(tx, outboxId, subscriber, sql`for update skip locked`);
      if (row === undefined) return undefined;
      if (runOutside === undefined) await faultPoint(this.config, 'before', subscriber);
      await run?.(tx, payloadOf(effect, row));
      await faultPoint(this.config, 'inside', subscriber);
      return markDone(tx, outboxId);
    });
    if (done === undefined || isProblem(done)) return false;
    await faultPoint(this.config, 'after', subscriber);
    if (done.more) this.wake();
    return true;
  }

  /**
   * Takes rows out of a queue for a moment: one that takes no jobs, or whose job came to a worker of an older version.
   */
  private async giveBack(ctx: Context, ids: readonly number[], seconds: number): Promise<void> {
    await this.database.write(ctx, (tx) =>
      tx.execute(sql`
        update outbox set enqueued_at = null, next_at = now() + ${seconds} * interval '1 second'
        where id = any(${ids}::bigint[]) and done_at is null and parked_at is null`),
    );
  }

  /** Counts the failure; the row comes back after a growing pause, or is parked where operators see it. */
  private async recordFailure(ctx: Context, outboxId: number, error: unknown): Promise<void> {
    const permanent = error instanceof PermanentFailure;
    const code = permanent ? error.message : nameOf(error);
    const result = await this.database.write(ctx, (tx) =>
      tx.query<{ subscriber: string; attempts: number; parked: boolean }>(sql`
        update outbox set attempts = attempts + 1, last_error = ${code}, enqueued_at = null,
          next_at = now() + least(power(4, attempts), ${LONGEST_PAUSE_SECONDS}) * interval '1 second',
          parked_at = case when ${permanent} or attempts + 1 >= ${MAX_ATTEMPTS} then ${tx.now}::timestamptz end
        where id = ${outboxId} and done_at is null and parked_at is null
        returning subscriber, attempts, parked_at is not null as parked`),
    );
    const row = Array.isArray(result) ? result[0] : undefined;
    if (row === undefined) return;
    this.log[row.parked ? 'error' : 'warn'](
      { outboxId, ...row, code },
      row.parked ? 'effect parked' : 'effect failed',
    );
  }
}

interface OpenRow {
  readonly payload: unknown;
}

/** The row as long as it waits for its effect. */
async function openRow(
  tx: Tx,
  outboxId: number,
  subscriber: string,
  lock: Sql = empty,
): Promise<OpenRow | undefined> {
  const [row] = await tx.query<OpenRow>(sql`
    select payload from outbox
    where id = ${outboxId} and subscriber = ${subscriber} and done_at is null and parked_at is null ${lock}`);
  return row;
}

function payloadOf(effect: Effect<unknown>, row: OpenRow): unknown {
  const payload = effect.event.payload.safeParse(row.payload);
  if (!payload.success) throw new PermanentFailure('PAYLOAD_INVALID');
  return payload.data;
}

/** Marks the row done; tells whether another one waits behind it in the same line. */
async function markDone(tx: Tx, outboxId: number): Promise<{ more: boolean }> {
  const [done] = await tx.query<{ more: boolean }>(sql`
    update outbox o set done_at = ${tx.now} where id = ${outboxId} returning exists (
      select 1 from outbox next where next.record_id = o.record_id and next.subscriber = o.subscriber
        and next.id > o.id and next.done_at is null and next.parked_at is null) as more`);
  return done ?? { more: false };
}

/** What may be logged and kept of an error: its kind, never its message, which may quote data. */
function nameOf(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error';
  const code = errorCode(error);
  return code === undefined ? name : `${name} ${code}`;
}
