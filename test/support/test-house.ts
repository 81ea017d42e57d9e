import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApi } from '../../apps/api/src/api.js';
import { createWorker } from '../../apps/worker/src/worker.js';
import { AccessService } from '#access';
import { houseSchema } from '#house';
import { createDataSource, Database, parseConfig, type Config } from '#kernel';
import { lowerServices, lowerRowSecurity } from './gates.js';
import { Person } from './person.js';
import { createTestDatabase, queryDatabase, type TestDatabase } from './test-database.js';

const SECRET = 'for-tests-only-for-tests-only-for-tests';

/** A running house – API and, unless told otherwise, worker – in this process, on a database of its own. */
export class TestHouse {
  private constructor(
    readonly config: Config,
    readonly url: string,
    readonly api: NestExpressApplication,
    private readonly worker: { stop(): Promise<void> } | undefined,
    private readonly database: TestDatabase,
  ) {}

  /**
   * Opens a house. `env` sets further variables; `worker: false` leaves effects undone. `only` leaves one of the gates
   * standing: row-level security (guard and services say yes to all), or the services (tables without policies).
   */
  static async open(
    options: { worker?: boolean; env?: Record<string, string>; only?: 'row-security' | 'services' } = {},
  ): Promise<TestHouse> {
    const database = await createTestDatabase();
    if (options.only === 'services') await lowerRowSecurity(database.url);
    const config = parseConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      AUTH_DEV: '1',
      AUTH_SECRET: SECRET,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...options.env,
    });
    const api = await createApi(config);
    if (options.only === 'row-security') lowerServices(api.get(AccessService));
    await api.listen(0, '127.0.0.1');
    const { port } = api.getHttpServer().address() as AddressInfo;
    const worker = options.worker === false ? undefined : await createWorker(config);
    await worker?.start();
    return new TestHouse(config, `http://127.0.0.1:${port}`, api, worker, database);
  }

  /** Signs a persona in: `ragunda`, `jamtland`, `spsm` … */
  as(persona: string): Promise<Person> {
    return Person.signIn(this.url, persona);
  }

  /** Somebody who has not signed in. */
  anybody(): Person {
    return new Person(this.url, undefined);
  }

  /** Moves the shared clock. */
  async moveClock(now: string | null): Promise<void> {
    const response = await fetch(`${this.url}/dev/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now }),
    });
    if (!response.ok) throw new Error(`The clock did not move: ${response.status} ${await response.text()}`);
  }

  /** Caught mail, newest first. */
  async mail(): Promise<{ to: string; subject: string; text: string }[]> {
    const response = await fetch(`${this.url}/dev/mail`, { headers: { accept: 'application/json' } });
    return ((await response.json()) as { mails: { to: string; subject: string; text: string }[] }).mails;
  }

  /** Works as the login that owns the database, as `migrate` and `seed` do. */
  async asOwner<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const source = await createDataSource(this.config, houseSchema, 4).initialize();
    try {
      return await work(new Database(source));
    } finally {
      await source.destroy();
    }
  }

  /** Looks at the database past every rule. */
  sql<R extends object>(text: string, values: unknown[] = []): Promise<R[]> {
    return queryDatabase<R>(this.database.url, text, values);
  }

  async close(): Promise<void> {
    await this.worker?.stop();
    await this.api.close();
    await this.database.drop();
  }
}
