import type { Config } from './config.js';
import { jobContext, type Context } from './context.js';
import type { Database, Tx } from './database.js';
import { faultPoint } from './faults.js';
import { newId } from './ids.js';
import type { Logger } from './log.js';
import { sql } from './sql.js';

/** Something looked for at intervals: overdue things, lost things. Bounded: what is left over waits for the next run. */
export interface Sweep {
  readonly name: string;
  readonly everySeconds: number;
  /** Runs in one transaction, under a lease that only one worker holds. */
  readonly run: (tx: Tx) => Promise<void>;
}

const TICK_MS = 1_000;
/** A sweep that failed comes again after this long at the latest: soon, but not every second. */
const PAUSE_AFTER_FAILURE_SECONDS = 60;

/**
 * Runs sweeps from a timer, each under a lease in PostgreSQL: any number of workers, one run. No queue is involved,
 * so an emptied Redis cannot stop them. They follow the shared clock: moving it forward makes them due.
 */
export class Sweeper {
  private readonly sweeps = new Map<string, Sweep>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: Logger,
    private readonly config: Pick<Config, 'faults'> = { faults: undefined },
  ) {}

  add(sweep: Sweep): void {
    if (this.sweeps.has(sweep.name)) throw new Error(`Two sweeps are called ${sweep.name}.`);
    this.sweeps.set(sweep.name, sweep);
  }

  start(): void {
    this.timer = setInterval(() => {
      this.running ??= this.runDue().finally(() => {
        this.running = undefined;
      });
    }, TICK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Runs every sweep that is due now and that no other worker is running. One that fails does not stop the others. */
  async runDue(): Promise<void> {
    for (const sweep of await this.due()) {
      // Each run is a request of its own: what follows from two of them is never taken for the same.
      const ctx = jobContext(sweep.name, newId());
      try {
        await this.database.write(ctx, async (tx) => {
          if (!(await claimLease(tx, sweep))) return;
          await sweep.run(tx);
          await faultPoint(this.config, 'inside', sweep.name);
        });
        await faultPoint(this.config, 'after', sweep.name);
      } catch (error) {
        this.log.error({ sweep: sweep.name, code: (error as Error).name }, 'sweep failed');
        await this.postpone(ctx, sweep);
      }
    }
  }

  private async postpone(ctx: Context, sweep: Sweep): Promise<void> {
    const seconds = Math.min(sweep.everySeconds, PAUSE_AFTER_FAILURE_SECONDS);
    const next = (tx: Tx): Promise<number> =>
      tx.execute(sql`
        update sweep_lease set next_at = ${tx.now}::timestamptz + ${seconds} * interval '1 second'
        where name = ${sweep.name}`);
    // Where even this fails the database is away, and the sweep is due again within a second.
    await this.database.write(ctx, next).catch(() => undefined);
  }

  /** One look for all: most seconds nothing is due. */
  private async due(): Promise<Sweep[]> {
    const ctx = jobContext('sweeps');
    try {
      const waits = await this.database.read(ctx, waitsOf);
      const unknown = [...this.sweeps.keys()].filter((name) => !waits.has(name));
      // Rows of their own transaction: made in that of the first run, they would hold up every other worker.
      if (unknown.length > 0) await this.database.write(ctx, (tx) => addLeases(tx, unknown));
      return [...this.sweeps.values()].filter((sweep) => isDue(sweep, waits.get(sweep.name) ?? 0));
    } catch (error) {
      this.log.warn({ code: (error as Error).name }, 'cannot see which sweeps are due; looking again');
      return [];
    }
  }
}

/** How many seconds each sweep has still to wait. */
async function waitsOf(tx: Tx): Promise<Map<string, number>> {
  const leases = await tx.query<{ name: string; wait: number }>(sql`
    select name, extract(epoch from next_at - ${tx.now}::timestamptz)::float as wait from sweep_lease`);
  return new Map(leases.map((lease) => [lease.name, lease.wait]));
}

const addLeases = (tx: Tx, names: readonly string[]): Promise<number> =>
  tx.execute(sql`
    insert into sweep_lease (name, next_at) select name, ${tx.now} from unnest(${names}::text[]) name
    on conflict do nothing`);

/** Its time has come – or lies so far ahead that the clock must have been moved back. */
const isDue = (sweep: Sweep, waitSeconds: number): boolean =>
  waitSeconds <= 0 || waitSeconds > sweep.everySeconds * 2;

/** Takes the sweep's turn. The row lock is the lease: it ends with the transaction, also when the process is killed. */
async function claimLease(tx: Tx, sweep: Sweep): Promise<boolean> {
  const [lease] = await tx.query<{ wait: number }>(sql`
    select extract(epoch from next_at - ${tx.now}::timestamptz)::float as wait from sweep_lease
    where name = ${sweep.name} for update skip locked`);
  if (lease === undefined || !isDue(sweep, lease.wait)) return false;
  await tx.execute(sql`
    update sweep_lease set last_at = ${tx.now}, next_at = ${tx.now}::timestamptz + ${sweep.everySeconds} * interval '1 second'
    where name = ${sweep.name}`);
  return true;
}
