import pg from 'pg';

/** Tables that are left as they are. */
const LEFT_ALONE = ['clock', 'sweep_lease', 'migrations'];
/** Tables that change whoever asks for whatever: when a session or token was last used, how much somebody asked. */
const BOOKKEEPING = ['idempotency_key', 'session', 'api_token', 'rate_limit'];

/**
 * Remembers how everything stands, tells which tables were touched since, and puts them back: so that one person's
 * success does not change what the next one is asked about, and a refusal that changes something is found out.
 */
export class Standing {
  private constructor(private readonly client: pg.Client) {}

  static async of(databaseUrl: string): Promise<Standing> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(`
      create schema matrix;
      create table matrix.touched (name text primary key);
      create function matrix.touch() returns trigger language plpgsql security definer as $$
        begin insert into matrix.touched values (tg_table_name) on conflict do nothing; return null; end $$;
      create function matrix.restore() returns void language plpgsql security definer as $$
        declare t text; columns text;
        begin
          set local session_replication_role = replica;
          for t in select name from matrix.touched loop
            select string_agg(quote_ident(column_name), ', ') into columns from information_schema.columns
              where table_schema = 'public' and table_name = t and is_generated = 'NEVER';
            execute format('delete from public.%I', t);
            execute format('insert into public.%I (%s) overriding system value select %s from matrix.%I', t, columns, columns, t);
          end loop;
          delete from matrix.touched;
        end $$;`);
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all($1)`,
      [LEFT_ALONE],
    );
    for (const { name } of rows)
      await client.query(`
        create table matrix."${name}" as table public."${name}";
        create trigger matrix_touch after insert or update or delete on public."${name}"
          for each row execute function matrix.touch();`);
    return new Standing(client);
  }

  /** Tables, other than bookkeeping, in which a row was added, changed or removed since the last `restore`. */
  async touched(): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      'select name from matrix.touched where name <> all($1) order by name',
      [BOOKKEEPING],
    );
    return rows.map((row) => row.name);
  }

  async restore(): Promise<void> {
    await this.client.query('select matrix.restore()');
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
