import { createHash } from 'node:crypto';
import type { Database } from './database.js';
import { sql } from './sql.js';

/**
 * How often something may be done: `burst` times at once, and regained evenly over `seconds`. `name` is stable: it
 * keeps apart what one subject does in different places.
 */
export interface RateLimit {
  readonly name: string;
  readonly burst: number;
  readonly seconds: number;
}

/** What the limiter says; refused ones are told when to come back. */
export type Allowance =
  { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

/**
 * Limits how often a subject (a person, an organisation, an address) does something. One row per limit and subject in
 * PostgreSQL, shared by all processes and counted by the shared clock; no refusal prolongs the waiting, so that nobody
 * is locked out by others knocking. Subjects are kept as hashes: no address lies in the table.
 */
export class Limiter {
  constructor(private readonly database: Database) {}

  /** Counts `times` at once, on its own: whatever becomes of the request, it was made. */
  async take(limit: RateLimit, subject: string, times = 1): Promise<Allowance> {
    const key = createHash('sha256').update(`${limit.name}\n${subject}`).digest('base64url');
    const cost = (limit.seconds / limit.burst) * times;
    // Full again at `full_at`: each use moves it on, never further than `seconds` from now.
    const [row] = await this.database.tally<{ retryAfter: number | null }>(sql`
      with t as (select now() + shift as now from clock),
      taken as (
        insert into rate_limit as r (key, full_at)
        select ${key}::text, t.now + make_interval(secs => ${cost}::float8) from t
        on conflict (key) do update
          set full_at = greatest(r.full_at, (select now from t)) + make_interval(secs => ${cost}::float8)
          where greatest(r.full_at, (select now from t)) + make_interval(secs => ${cost}::float8)
            <= (select now from t) + make_interval(secs => ${limit.seconds}::float8)
        returning 1)
      select null::float8 as "retryAfter" from taken
      union all
      select extract(epoch from r.full_at - t.now)::float8 + ${cost}::float8 - ${limit.seconds}::float8
      from rate_limit r, t where r.key = ${key} and not exists (select from taken)`);
    // Without any row a twin has just made the first one: it is far from full.
    if (row === undefined || row.retryAfter === null) return { allowed: true };
    return {
      allowed: false,
      retryAfterSeconds: Math.min(limit.seconds, Math.max(1, Math.ceil(row.retryAfter))),
    };
  }
}
