import type { Database } from './database.js';
import { sql } from './sql.js';
import { operatorContext } from './context.js';

/**
 * The clock of the house is PostgreSQL's, plus a shift that is zero in production. API, worker and command read it
 * at the start of every transaction (`tx.now`), so that all agree and a test can move it without waiting.
 */
export class Clock {
  constructor(private readonly database: Database) {}

  /** The time now, UTC. Inside a use case take `tx.now` instead. */
  now(): Promise<Date> {
    return this.database.read(operatorContext, (tx) => Promise.resolve(tx.now));
  }

  /** Moves the clock for development and tests; it runs on from there. `null` puts it back. */
  async move(to: Date | null): Promise<Date> {
    await this.database.write(operatorContext, async (tx) => {
      await tx.execute(
        to === null
          ? sql`update clock set shift = interval '0'`
          : sql`update clock set shift = ${to}::timestamptz - now()`,
      );
      await tx.execute(sql`select pg_notify('clock', '')`);
    });
    return this.now();
  }
}
