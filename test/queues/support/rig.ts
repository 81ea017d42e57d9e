import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { houseSchema } from '#house';
import {
  createDataSource,
  createLogger,
  Database,
  defineEvent,
  Dispatcher,
  Effects,
  jobContext,
  newId,
  Outbox,
  parseConfig,
  sql,
  type Config,
  type EventType,
  type Outcome,
  type QueueName,
  type Tx,
} from '#kernel';
import { probe } from '../../support/probe.js';
import { queryDatabase } from '../../support/test-database.js';
import { gate, type Gate } from './gate.js';
import { LONG, takeServers, type Backend, type OwnServers } from './backends.js';

/** What is told in these tests: the n-th thing that happened to a record. */
export interface Happened {
  readonly record: string;
  readonly n: number;
}

/** One row of the outbox as it stands. */
export interface Row {
  readonly id: number;
  readonly record: string;
  readonly attempts: number;
  readonly handed: number;
  /** In no queue. */
  readonly waits: boolean;
  readonly done: boolean;
  readonly parked: boolean;
  readonly lastError: string | null;
  /** Seconds until the next attempt. */
  readonly pause: number;
}

export const testContext = jobContext('test');

/** An event with one subscriber, and what came of it. */
export interface Subject {
  readonly subscriber: string;
  readonly event: EventType<Happened>;
  /** Tells it in a transaction of its own. */
  tell(...happened: Happened[]): Promise<void>;
  /** Its rows in the outbox, oldest first. */
  rows(): Promise<Row[]>;
  /** The effects it had, in the order in which they were written. */
  effects(): Promise<Happened[]>;
  /** Waits until every row is done. */
  allDone(): Promise<void>;
}

/** The bare machinery – data path, outbox, dispatcher – with effects that only leave a row each. */
export class Rig {
  readonly outbox: Outbox;
  readonly database: Database;
  private readonly dispatchers: Dispatcher[] = [];
  private readonly gates: Gate[] = [];

  private constructor(
    readonly config: Config,
    readonly effects: Effects,
    readonly dataSource: DataSource,
    readonly servers: OwnServers,
  ) {
    this.outbox = new Outbox(effects);
    this.database = new Database(dataSource);
  }

  static async open(backend: Backend, servers?: OwnServers): Promise<Rig> {
    const own = servers ?? (await takeServers(backend));
    const config = parseConfig(own.env);
    const dataSource = await createDataSource(config, houseSchema, 24).initialize();
    const rig = new Rig(config, new Effects(), dataSource, own);
    await rig.sql(
      'create table if not exists happening (id bigserial primary key, subscriber text, record text, n int)',
    );
    return rig;
  }

  /** Starts a worker in this process. */
  async startWorker(options: { effects?: Effects; pollMs?: number } = {}): Promise<Dispatcher> {
    const { config, database } = this;
    const log = createLogger('worker', config);
    const dispatcher = new Dispatcher(database, options.effects ?? this.effects, config, log, options.pollMs);
    this.dispatchers.push(dispatcher);
    await dispatcher.start();
    return dispatcher;
  }

  /** Stops every worker of this rig. */
  async stopWorkers(): Promise<void> {
    await Promise.all(this.dispatchers.splice(0).map((dispatcher) => dispatcher.stop()));
  }

  /** A gate that `tidy` opens at the latest. */
  gate(): Gate {
    const made = gate();
    this.gates.push(made);
    return made;
  }

  /** After each test: lets everything go on and stops all workers but the first. */
  async tidy(): Promise<void> {
    for (const made of this.gates) made.open();
    await Promise.all(this.dispatchers.splice(1).map((dispatcher) => dispatcher.stop()));
  }

  /** Registers a subject; `run` runs in the effect's transaction, after its row is written. */
  subject(
    run: (tx: Tx, happened: Happened) => Promise<void> = () => Promise.resolve(),
    options: { queue?: QueueName; effects?: Effects } = {},
  ): Subject {
    const subscriber = `do-${newId()}`;
    const event = defineEvent(`${subscriber}.told`, z.object({ record: z.string(), n: z.number() }));
    (options.effects ?? this.effects).add({
      subscriber,
      event,
      queue: options.queue ?? 'effects',
      run: async (tx, happened) => {
        await tx.execute(
          sql`insert into happening (subscriber, record, n) values (${subscriber}, ${happened.record}, ${happened.n})`,
        );
        await run(tx, happened);
      },
    });
    const rows = (): Promise<Row[]> =>
      this.sql<Row>(
        `select id::int, record_id as record, attempts, handed, enqueued_at is null as waits, done_at is not null as done,
           parked_at is not null as parked, last_error as "lastError",
           extract(epoch from next_at - now())::float as pause
         from outbox where subscriber = $1 order by id`,
        [subscriber],
      );
    return {
      subscriber,
      event,
      rows,
      tell: async (...happened) => {
        await this.write(async (tx) => {
          for (const one of happened) await this.outbox.emit(tx, event, one.record, one);
        });
      },
      effects: () =>
        this.sql<Happened>('select record, n from happening where subscriber = $1 order by id', [subscriber]),
      allDone: async () => {
        const open = 'select 1 from outbox where subscriber = $1 and done_at is null limit 1';
        await probe(
          `all rows of ${subscriber}`,
          async () => ((await this.sql(open, [subscriber])).length === 0 ? true : undefined),
          LONG ? 300_000 : undefined,
        );
      },
    };
  }

  write<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.database.write(testContext, work);
  }

  /** Looks at the database past every rule. */
  sql<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
    return queryDatabase<R>(this.servers.databaseUrl, text, values);
  }

  /** Makes every waiting row due now and every handed one lost: what minutes would do. */
  async letTimePass(): Promise<void> {
    await letTimePass(this.servers.databaseUrl);
  }

  async close(): Promise<void> {
    await this.tidy();
    await this.stopWorkers();
    await this.dataSource.destroy();
    await this.servers.drop();
  }
}

/** Makes every waiting row due now and every handed one lost: what minutes would do. Waits for effects that run. */
export async function letTimePass(databaseUrl: string): Promise<void> {
  await queryDatabase(
    databaseUrl,
    `with passed as (
       update outbox set next_at = least(next_at, now()), enqueued_at = enqueued_at - interval '1 minute'
       where done_at is null and parked_at is null returning 1)
     select pg_notify('outbox', '') from passed limit 1`,
  );
}
