import type { Client } from 'pg';

/** A table of the house, as a backup needs to know it. */
export interface TableShape {
  readonly name: string;
  /** Columns that hold values of their own; generated ones are left out. */
  readonly columns: readonly string[];
  /** Other tables its rows point to. */
  readonly needs: readonly string[];
}

/** Where a counter of the database stands. */
export interface SequenceState {
  readonly name: string;
  readonly value: number;
  readonly called: boolean;
}

/** TypeORM's list of what ran: a matter of the schema, not of the data. */
const MIGRATIONS = 'migration';

/** All tables of the house, those that others point to first. The queues' own (schema bullmq) are not data. */
export async function readTables(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select c.relname::text as name,
       array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select distinct r.relname::text from pg_constraint k join pg_class r on r.oid = k.confrelid
         where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> $1
     order by c.relname`,
    [MIGRATIONS],
  );
  return inOrder(rows);
}

/** Puts tables after those they point to. @throws when they point in a circle: rows could not be put back one by one */
export function inOrder(tables: readonly TableShape[]): TableShape[] {
  const ordered: TableShape[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waiting = new Set(left.map((table) => table.name));
    const free = left.filter((table) => !table.needs.some((name) => waiting.has(name)));
    if (free.length === 0)
      throw new Error(`Tables point at each other in a circle: ${[...waiting].join(', ')}.`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** The counters of the house. They run outside transactions, so they may be ahead of the rows, never behind. */
export async function readSequences(client: Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select sequencename::text as name, last_value::text as value from pg_sequences
     where schemaname = 'public' order by sequencename`,
  );
  return rows
    .filter(({ name }) => !name.startsWith(`${MIGRATIONS}_`))
    .map(({ name, value }) => ({ name, value: Number(value ?? 1), called: value !== null }));
}

/** Names of the migrations that made the schema, in order; null where none ever ran. */
export async function readMigrations(client: Client): Promise<string[] | null> {
  const { rows: found } = await client.query(
    'select 1 from pg_tables where schemaname = $1 and tablename = $2',
    ['public', MIGRATIONS],
  );
  if (found.length === 0) return null;
  const { rows } = await client.query<{ name: string }>(`select name from public.${MIGRATIONS} order by id`);
  return rows.map((row) => row.name);
}

/**
 * Whether whoever is connected sees every row: row-level security holds for owners too, and `samlingsplats_owner` is
 * granted to whoever migrates. A backup that silently lacked rows would be none.
 */
export async function seesEverything(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ all: boolean }>(
    `select not exists (select from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity)
       or exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls))
       or exists (select from pg_roles r where r.rolname = 'samlingsplats_owner' and pg_has_role(r.oid, 'usage')) as all`,
  );
  return rows[0]?.all === true;
}

/** Values are written and read alike on every server. */
export const PLAIN_VALUES = `
  set local datestyle = iso; set local intervalstyle = postgres; set local timezone = utc;
  set local extra_float_digits = 3; set local statement_timeout = 0`;
