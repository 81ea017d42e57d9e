import type { z } from 'zod';
import type { Context } from './context.js';
import type { Database, Tx } from './database.js';
import type { QueueName } from './queue-settings.js';
import { sql } from './sql.js';

/** What happened, as other modules may learn of it: a name in the past tense and ids only – no personal data. */
export interface EventType<P> {
  readonly topic: string;
  readonly payload: z.ZodType<P>;
}

/** Declares an event: `defineEvent('need.submitted', z.object({ needId: z.uuid() }))`. */
export const defineEvent = <P>(topic: string, payload: z.ZodType<P>): EventType<P> => ({ topic, payload });

/**
 * Something that follows from an event. `run` does its work in the transaction that also marks the row done, so its
 * rows appear exactly once. `runOutside` is for effects PostgreSQL cannot roll back (mail): it must claim its own row.
 */
export interface Effect<P> {
  /** Unique and stable: it stands in the rows. Verb-noun, as `match-need`. */
  readonly subscriber: string;
  readonly event: EventType<P>;
  readonly queue: QueueName;
  readonly run?: (tx: Tx, payload: P) => Promise<void>;
  readonly runOutside?: (ctx: Context, payload: P) => Promise<void>;
}

/** An effect whose row could not be read or will never succeed: parked at once instead of tried again. */
export class PermanentFailure extends Error {}

/** A failing effect is parked after this many attempts. */
export const MAX_ATTEMPTS = 8;

/** Channel on which a commit wakes the worker. */
export const OUTBOX_CHANNEL = 'outbox';

/** Who listens to what. Filled when the modules start; the same in API, worker and command. */
export class Effects {
  private readonly byTopic = new Map<string, Effect<unknown>[]>();
  private readonly bySubscriber = new Map<string, Effect<unknown>>();

  /** Registers an effect. @throws when two effects share a name: start-up fails rather than losing one. */
  add<P>(effect: Effect<P>): void {
    if (this.bySubscriber.has(effect.subscriber))
      throw new Error(`Two effects are called ${effect.subscriber}.`);
    const known = effect as Effect<unknown>;
    this.bySubscriber.set(effect.subscriber, known);
    this.byTopic.set(effect.event.topic, [...(this.byTopic.get(effect.event.topic) ?? []), known]);
  }

  get(subscriber: string): Effect<unknown> | undefined {
    return this.bySubscriber.get(subscriber);
  }

  /** Whose rows go to this queue. */
  subscribersOf(queue: QueueName): string[] {
    return [...this.bySubscriber.values()]
      .filter((effect) => effect.queue === queue)
      .map((effect) => effect.subscriber);
  }

  of(topic: string): readonly Effect<unknown>[] {
    return this.byTopic.get(topic) ?? [];
  }
}

/** Writes events into the transaction they belong to. */
export class Outbox {
  constructor(private readonly effects: Effects) {}

  /**
   * One row for each subscriber, in the caller's transaction. Order is kept per record and subscriber.
   * The commit wakes the worker; a worker that sleeps or dies finds the row within a second by polling.
   */
  async emit<P>(tx: Tx, event: EventType<P>, recordId: string, payload: P): Promise<void> {
    const subscribers = this.effects.of(event.topic).map((effect) => effect.subscriber);
    if (subscribers.length === 0) return;
    await tx.execute(sql`
      with written as (
        insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
        select ${event.topic}, s, ${recordId}, ${JSON.stringify(payload)}::jsonb, ${tx.ctx.requestId}, ${tx.now}, now()
        from unnest(${subscribers}::text[]) s returning 1)
      select pg_notify(${OUTBOX_CHANNEL}, '') from written limit 1`);
  }
}

/** A row that failed for good. */
export interface ParkedRow {
  readonly id: number;
  readonly topic: string;
  readonly subscriber: string;
  readonly recordId: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly parkedAt: Date;
}

/** Parked rows, newest first: for operators (`samlingsplats outbox`). */
export const parkedRows = (database: Database, ctx: Context): Promise<ParkedRow[]> =>
  database.read(ctx, (tx) =>
    tx.query<ParkedRow>(sql`
      select id, topic, subscriber, record_id as "recordId", attempts, last_error as "lastError", parked_at as "parkedAt"
      from outbox where parked_at is not null order by parked_at desc limit 100`),
  );

/** Lets parked rows try again. */
export const retryParked = (database: Database, ctx: Context): Promise<unknown> =>
  database.write(ctx, async (tx) => {
    await tx.execute(sql`
      update outbox set parked_at = null, attempts = 0, enqueued_at = null, next_at = now() where parked_at is not null`);
    await tx.execute(sql`select pg_notify(${OUTBOX_CHANNEL}, '')`);
  });
