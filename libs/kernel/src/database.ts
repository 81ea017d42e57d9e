import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { escapeLiteral, type PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { z } from 'zod';
import type { Context } from './context.js';
import { parseInput } from './input.js';
import { runPrepared, settingsStatement, together } from './prepared.js';
import { isProblem, notPossible, type Outcome } from './problem.js';
import { settingsOf } from './settings.js';
import type { Sql } from './sql.js';
import { dayOf } from './working-days.js';

/** One open transaction: the only way to the data. */
export interface Tx {
  readonly ctx: Context;
  /** The time of this transaction on the clock that API, worker and command share (see `clock.ts`). */
  readonly now: Date;
  /** The calendar day of `now` in Stockholm, `2026-11-20`. */
  readonly today: string;
  /** Typed access to the module's own entities: `insert`, `update`, `findOneBy`. Never `save`: it hides what it writes. */
  readonly manager: EntityManager;
  /** Rows of a statement. */
  query<R extends object>(statement: Sql): Promise<R[]>;
  /** Runs a statement and tells how many rows it touched: the outcome of a conditional update. */
  execute(statement: Sql): Promise<number>;
  /**
   * Keeps `item` until the use case is done: just before the commit `flush` gets all items kept for it, once. For rows
   * that lock what others wait for: they wait for the tail of the transaction only. Refused in a read.
   */
  atEnd<T>(flush: (tx: Tx, items: readonly T[]) => Promise<void>, item: T): void;
}

/** Makes a use case idempotent: its name and what it was asked, compared when the same key comes again. */
export interface UseCase {
  readonly name: string;
  readonly input: unknown;
}

/** How often a use case is tried when PostgreSQL refuses it for serialisation (40001) or deadlock (40P01). */
const MAX_TRIES = 5;
const RETRYABLE = new Set(['40001', '40P01']);

/** The least pause before a use case is tried again, ms; it grows with each try and differs between those who met. */
const RETRY_PAUSE_MS = 10;

/** How long an idempotency key is remembered. */
export const IDEMPOTENCY_HOURS = 24;

/** A statement of `readOne` and whoever waits for its rows. */
interface Asked {
  readonly statement: Sql;
  readonly resolve: (rows: object[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The one data path. Every read and write runs in a transaction with transaction-local settings
 * (`app.actor_kind`, `app.actor_id` … see `settings.ts`), so that row-level security in PostgreSQL knows who asks.
 * Nothing else may touch repositories or the pool (lint).
 */
export class Database {
  /** What callers have asked for in this turn and what has not been sent yet. */
  private readonly asked = new WeakMap<Context, Asked[]>();

  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in a read-only transaction. */
  async read<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const now = await begin(client, ctx, 'read only');
      try {
        const result = await work(new OpenTx(ctx, now, runner, client, 'read only'));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * Reads with one prepared statement. What is asked for the same caller in the same turn – the loaders of a page – goes
   * together, as with `readTogether`: one connection and one transaction for all of it.
   */
  readOne<R extends object>(ctx: Context, statement: Sql): Promise<R[]> {
    const asked = this.asked.get(ctx) ?? [];
    if (asked.length === 0) {
      this.asked.set(ctx, asked);
      queueMicrotask(() => {
        this.asked.delete(ctx);
        void this.answer(ctx, asked);
      });
    }
    return new Promise<R[]>((resolve, reject) => {
      asked.push({ statement, resolve: resolve as Asked['resolve'], reject });
    });
  }

  /**
   * Reads with prepared statements that need not wait for one another, all as of one moment. Transaction, settings and
   * statements go out together and come back together: one wait, for the pages that people open all day.
   */
  async readTogether<R extends readonly object[]>(
    ctx: Context,
    statements: { readonly [K in keyof R]: Sql },
  ): Promise<{ [K in keyof R]: R[K][] }> {
    const answers = await this.sendTogether(ctx, statements);
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    const rows = answers.map((answer) => answer.status === 'fulfilled' && answer.value);
    return rows as unknown as { [K in keyof R]: R[K][] };
  }

  /** Answers what was asked in one turn. One that fails takes the transaction with it: then each is asked on its own. */
  private async answer(ctx: Context, asked: readonly Asked[]): Promise<void> {
    try {
      const answers = await this.sendTogether(
        ctx,
        asked.map(({ statement }) => statement),
      );
      for (const [index, one] of asked.entries()) {
        const answer = answers[index];
        if (answer?.status === 'fulfilled') one.resolve(answer.value);
        else if (asked.length > 1) void this.answer(ctx, [one]);
        else one.reject(answer?.reason);
      }
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  private async sendTogether(
    ctx: Context,
    statements: readonly Sql[],
  ): Promise<PromiseSettledResult<object[]>[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const [opened, set, ...answers] = await together(client, () => [
        client.query('begin isolation level repeatable read read only').then(({ rows }) => rows as object[]),
        runPrepared(client, settingsStatement(ctx)),
        ...statements.map((statement) => runPrepared(client, statement)),
        // After a failure this rolls back.
        client.query('commit').then(({ rows }) => rows as object[]),
      ]);
      for (const first of [opened, set]) if (first?.status === 'rejected') throw first.reason;
      return answers.slice(0, statements.length);
    } finally {
      await runner.release();
    }
  }

  /**
   * Answers one statement on its own, before it is known who asks: for finding out who that is, and nothing else.
   * The connection is of kind `identify` then, which row-level security lets read little more than that. One round trip instead of a transaction's three, on every request.
   */
  async identify<R extends object>(statement: Sql): Promise<R[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await runPrepared<R>((await runner.connect()) as PoolClient, statement);
    } finally {
      await runner.release();
    }
  }

  /**
   * Counts with one statement, committed at once and on its own: a request that fails was made all the same. For
   * counters that hold nobody's data, and nothing else.
   */
  tally<R extends object>(statement: Sql): Promise<R[]> {
    return this.identify<R>(statement);
  }

  /**
   * Runs a use case in one transaction: its rows, its audit row and its outbox rows commit together or not at all.
   * A returned Problem rolls back. Serialisation failures retry the whole use case. With a `useCase` and an
   * idempotency key in the context, the same request again answers as the first one did, without a second effect.
   */
  async write<T>(
    ctx: Context,
    work: (tx: Tx) => Promise<Outcome<T>>,
    useCase?: UseCase,
  ): Promise<Outcome<T>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.writeOnce(ctx, work, useCase);
      } catch (error) {
        if (attempt >= MAX_TRIES || !RETRYABLE.has(errorCode(error) ?? '')) throw error;
        // Not at once: the other one, that waited for these rows, is woken first and they do not meet again.
        await pause(attempt * RETRY_PAUSE_MS * (1 + Math.random()));
      }
    }
  }

  /**
   * A use case as people ask for it: checks the input (every wrong field at once), then runs `work` in one transaction,
   * once per idempotency key. `name` is stable and dotted: `needs.tell`.
   */
  perform<S extends z.ZodType, T>(
    ctx: Context,
    name: string,
    schema: S,
    raw: unknown,
    work: (tx: Tx, input: z.output<S>) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const input = parseInput(schema, raw);
    if (isProblem(input)) return Promise.resolve(input);
    return this.write<T>(ctx, (tx) => work(tx, input), { name, input });
  }

  private async writeOnce<T>(
    ctx: Context,
    work: (tx: Tx) => Promise<Outcome<T>>,
    useCase: UseCase | undefined,
  ): Promise<Outcome<T>> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const now = await begin(client, ctx, 'read write');
      const tx = new OpenTx(ctx, now, runner, client, 'read write');
      try {
        const key =
          useCase === undefined || ctx.idempotencyKey === undefined ? undefined : keyOf(ctx, useCase);
        const earlier = key === undefined ? undefined : await claimKey<T>(client, key, now);
        const result = earlier !== undefined ? earlier.result : await work(tx);
        if (isProblem(result)) {
          await client.query('rollback');
          return result;
        }
        if (key !== undefined && earlier === undefined) {
          await client.query('update idempotency_key set result = $3 where scope = $1 and key = $2', [
            key.scope,
            key.key,
            JSON.stringify(result ?? null),
          ]);
        }
        await tx.flush();
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }
}

type Flush = (tx: Tx, items: readonly unknown[]) => Promise<void>;

class OpenTx implements Tx {
  private day: string | undefined;
  private readonly kept = new Map<Flush, unknown[]>();

  constructor(
    readonly ctx: Context,
    readonly now: Date,
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly mode: 'read only' | 'read write',
  ) {}

  get today(): string {
    this.day ??= dayOf(this.now);
    return this.day;
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<R extends object>(statement: Sql): Promise<R[]> {
    return (await this.client.query<R>(statement.text, statement.values)).rows;
  }

  async execute(statement: Sql): Promise<number> {
    return (await this.client.query(statement.text, statement.values)).rowCount ?? 0;
  }

  atEnd<T>(flush: (tx: Tx, items: readonly T[]) => Promise<void>, item: T): void {
    if (this.mode === 'read only') throw new Error('A read has nothing to write at its end.');
    const kept = this.kept.get(flush as Flush);
    if (kept === undefined) this.kept.set(flush as Flush, [item]);
    else kept.push(item);
  }

  /** Writes what was kept for the end. */
  async flush(): Promise<void> {
    for (const [flush, items] of this.kept) await flush(this, items);
  }
}

/** Opens a transaction, sets who asks and asks the shared clock – as one text, which is one round trip. */
function beginText(ctx: Context, mode: 'read only' | 'read write'): string {
  const set = Object.entries(settingsOf(ctx.actor)).map(
    ([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`,
  );
  return `begin ${mode}; select ${set.join(', ')}, now() + shift as now from clock`;
}

/** Opens the transaction and answers the time on the shared clock. */
async function begin(client: PoolClient, ctx: Context, mode: 'read only' | 'read write'): Promise<Date> {
  const text = beginText(ctx, mode);
  // pg answers a text of several statements with one result for each.
  const results: unknown = await client.query(text);
  const row: unknown = Array.isArray(results) ? (results.at(-1) as { rows: unknown[] }).rows[0] : undefined;
  const now = (row as { now?: unknown } | undefined)?.now;
  if (!(now instanceof Date)) throw new Error('The clock row is missing: run "samlingsplats migrate".');
  return now;
}

interface Key {
  readonly scope: string;
  readonly key: string;
  readonly hash: string;
}

const keyOf = (ctx: Context, useCase: UseCase): Key => ({
  scope: `${ctx.actor.kind}/${ctx.actor.id ?? ''}/${useCase.name}`,
  key: ctx.idempotencyKey ?? '',
  hash: createHash('sha256').update(JSON.stringify(useCase.input)).digest('hex'),
});

/** Claims a key, or finds what the first request answered. A concurrent twin waits here for the first to commit. */
async function claimKey<T>(
  client: PoolClient,
  key: Key,
  now: Date,
): Promise<{ result: Outcome<T> } | undefined> {
  const inserted = await client.query(
    `insert into idempotency_key (scope, key, input_hash, created_at) values ($1, $2, $3, $4)
     on conflict (scope, key) do nothing`,
    [key.scope, key.key, key.hash, now],
  );
  if (inserted.rowCount === 1) return undefined;
  const { rows } = await client.query<{ input_hash: string; result: T }>(
    'select input_hash, result from idempotency_key where scope = $1 and key = $2',
    [key.scope, key.key],
  );
  const first = rows[0];
  if (first !== undefined && first.input_hash === key.hash) return { result: first.result };
  return {
    result: notPossible('IDEMPOTENCY_KEY_REUSED', {
      sv: 'Samma Idempotency-Key har redan använts för något annat. Skicka igen med en ny nyckel.',
      en: 'This Idempotency-Key has already been used for something else. Send again with a new key.',
    }),
  };
}

/** The SQLSTATE of a PostgreSQL error, if it is one. */
export function errorCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
