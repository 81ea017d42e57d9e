import type { AccessService } from '#access';
import { sql, type Actor, type Sql } from '#kernel';
import { queryDatabase } from './test-database.js';

interface OpenRule {
  assured?: true;
  actors: (actor: Actor) => boolean;
  records?: { rows: (actor: Actor) => Sql };
}

/**
 * Takes two of three gates away, for as long as this test file runs: every rule of a house says yes to everybody and to
 * every record, at the handler (`@Access`), in `allowed`, and where a list filters by it. What a caller still does not
 * see or do, row-level security keeps. There is no switch for this outside the tests.
 */
export function lowerServices(access: Pick<AccessService, 'all'>): void {
  for (const rule of access.all() as unknown as OpenRule[]) {
    rule.actors = () => true;
    delete rule.assured;
    if (rule.records !== undefined) rule.records.rows = () => sql`true`;
  }
}

/** Takes row-level security from a test database: what a caller still does not see or do, the services keep. */
export async function lowerRowSecurity(url: string): Promise<void> {
  await queryDatabase(
    url,
    `do $$ declare t regclass; begin
      for t in select oid from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity loop
        execute format('alter table %s disable row level security', t);
      end loop;
    end $$`,
  );
}
