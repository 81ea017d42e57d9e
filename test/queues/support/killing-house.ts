import { createWorker } from '../../../apps/worker/src/worker.js';
import { TestHouse } from '../../support/test-house.js';
import { probe } from '../../support/probe.js';
import { LONG, type Backend } from './backends.js';
import { ChildProcess, type End } from './child-process.js';
import { claimRedis, type OwnRedis } from './own-redis.js';
import { letTimePass } from './rig.js';

/** A house whose API runs in this process and whose workers are processes to be killed. */
export class KillingHouse {
  private readonly workers: ChildProcess[] = [];

  private constructor(
    readonly house: TestHouse,
    private readonly env: Readonly<Record<string, string>>,
    private readonly redis: OwnRedis | undefined,
  ) {}

  /** `env` is for API and workers. */
  static async open(
    backend: Pick<Backend, 'redisUrl'>,
    env: Record<string, string> = {},
  ): Promise<KillingHouse> {
    const redis = backend.redisUrl === undefined ? undefined : await claimRedis(backend.redisUrl);
    const both = {
      ...env,
      ...(redis === undefined ? {} : { REDIS_URL: redis.url, QUEUE_PREFIX: redis.prefix }),
    };
    const house = await TestHouse.open({ worker: false, env: both });
    return new KillingHouse(
      house,
      { NODE_ENV: 'test', DATABASE_URL: house.config.databaseUrl ?? '', LOG_LEVEL: 'warn', ...both },
      redis,
    );
  }

  /** Starts a worker process; does not wait for it. */
  worker(env: Record<string, string> = {}): ChildProcess {
    const worker = ChildProcess.app('worker', { ...this.env, ...env });
    this.workers.push(worker);
    return worker;
  }

  /**
   * Works off the outbox with a worker that nothing happens to, and what is done meanwhile.
   * @throws when a row was parked
   */
  async finish(meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    const healthy = await createWorker(this.house.config);
    try {
      await healthy.start();
      await meanwhile();
      await this.allDone();
    } finally {
      await healthy.stop();
    }
  }

  /**
   * Starts a worker that a power cut hits at this point (`inside:match-need`), or at several at once (by commas), and
   * waits for its end.
   */
  async workerDiesAt(faults: string): Promise<End> {
    const end = await this.worker({ FAULTS: faults }).ended;
    await this.letTimePass();
    return end;
  }

  /** What minutes would do: nobody need wait for a dead worker's locks, or its claims on mails, to run out. */
  async letTimePass(): Promise<void> {
    await this.house.sql(
      `update mail set claimed_at = claimed_at - interval '2 minutes' where state = 'QUEUED'`,
    );
    await letTimePass(this.databaseUrl);
  }

  get databaseUrl(): string {
    return this.env['DATABASE_URL'] ?? '';
  }

  /** Waits until the outbox is empty. @throws when a row was parked */
  async allDone(): Promise<void> {
    await probe(
      'an empty outbox',
      async () => {
        const [row] = await this.house.sql<{ open: number; parked: number }>(
          `select count(*) filter (where done_at is null)::int as open, count(parked_at)::int as parked from outbox`,
        );
        if ((row?.parked ?? 0) > 0) throw new Error('A row was parked.');
        return row?.open === 0 ? true : undefined;
      },
      LONG ? 300_000 : undefined,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.filter((worker) => worker.living).map((worker) => worker.kill()));
    await this.house.close();
    await this.redis?.release();
  }
}
