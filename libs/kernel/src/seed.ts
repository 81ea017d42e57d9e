import type { Tx } from './database.js';
import { join, raw, sql } from './sql.js';

/** What seeding did to one table. */
export interface SeedReport {
  readonly table: string;
  /** Rows inserted or brought up to date. */
  readonly changed: number;
  /** Rows left as people have edited them. */
  readonly keptEdited: number;
}

const IDENTIFIER = /^[a-z_]+$/;

/**
 * Loads reference rows. Each row remembers, in its column `reference`, what it was last seeded with: a row that still
 * looks like that is brought up to date, a row that somebody edited is left alone. Seeding twice changes nothing.
 * @param rows objects keyed by column name; all have the same keys, `id` among them.
 */
export async function seedRows(
  tx: Tx,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<SeedReport> {
  const first = rows[0];
  if (first === undefined) return { table, changed: 0, keptEdited: 0 };
  const columns = Object.keys(first).filter((column) => column !== 'id');
  if (![table, ...columns].every((name) => IDENTIFIER.test(name)))
    throw new Error(`Not an identifier in ${table}.`);
  const list = raw(columns.join(', '));
  const target = raw(table);
  const fieldsOf = (alias: string) =>
    sql`jsonb_build_object(${join(columns.map((column) => raw(`'${column}', ${alias}.${column}`)))})`;
  const changed = await tx.execute(sql`
    insert into ${target} (id, ${list}, reference)
    select incoming.id, ${raw(columns.map((column) => `incoming.${column}`).join(', '))}, ${fieldsOf('incoming')}
    from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb) incoming
    on conflict (id) do update set ${raw([...columns, 'reference'].map((c) => `${c} = excluded.${c}`).join(', '))}
    where ${target}.reference = ${fieldsOf(table)} and ${target}.reference is distinct from excluded.reference`);
  const [kept] = await tx.query<{ count: number }>(sql`
    select count(*) as count from ${target}
    where ${target}.reference is not null and ${target}.reference <> ${fieldsOf(table)}`);
  return { table, changed, keptEdited: kept?.count ?? 0 };
}
