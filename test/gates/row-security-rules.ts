/** Runs a query as somebody who sees everything. */
export type Query = <R extends object>(text: string) => Promise<R[]>;

/** Tables without row-level security, and why they need none. */
export const OPEN_TABLES: Readonly<Record<string, string>> = {
  migration: 'Which migrations ran. The app role has no privilege on it; app.migrations() tells the names.',
  county: "Sweden's counties, published by SCB and shown to everybody. The app role may only read them.",
  rate_limit: 'Counters of how often somebody asks, under hashed keys; they tell nothing about anybody.',
  audit_chain:
    'Ends of the audit chains: counters and hashes. Only the trigger of audit_entry moves them; the app role reads.',
};

/** Functions that run with the rights of whoever migrated, and why. */
const MIGHTY: Readonly<Record<string, string>> = {
  'app.migrations': 'API and worker ask which migrations ran, and may not read the table.',
  'app.drafts_follow': 'Drafts follow their organisation without being shown to the operator.',
  'app.drafts_leave': 'Drafts leave a closed pilot without being shown to the job.',
  'app.chain_audit_entry': 'Nobody but the trigger moves the ends of the audit chains.',
};

/** Columns that are shown to those who may not see the record by these views at most, and why. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  // The municipality lets it be shown to more.
  'need.text': ['app.pilot_need', 'app.challenge_need_part'],
};

/** Columns that no view shows to those who may not see the record. */
const NEVER_IN_VIEWS: readonly string[] = [
  'need.said_by',
  'need.question',
  'need.answer',
  'referral.message',
  'challenge.message',
  'challenge.feedback',
  'referral.question',
  'referral.reply',
  'person.email',
];

interface TableFacts {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: number;
}

/** Tables that are neither protected nor open with a reason. */
export async function unprotectedTables(query: Query): Promise<string[]> {
  const tables = await query<TableFacts>(`
    select c.relname::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p
       where p.polrelid = c.oid and 'samlingsplats_app'::regrole = any(p.polroles)) as policies
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  return tables
    .filter(({ name }) => OPEN_TABLES[name] === undefined)
    .flatMap(({ name, enabled, forced, policies }) => {
      if (!enabled) return [`${name}: no row-level security`];
      if (!forced) return [`${name}: its owner passes by`];
      return policies === 0 ? [`${name}: no policy for samlingsplats_app`] : [];
    });
}

/** Words before a parenthesis that are no functions. */
const NO_FUNCTION = [
  'select',
  'exists',
  'any',
  'all',
  'in',
  'and',
  'or',
  'not',
  'where',
  'from',
  'on',
  'as',
  'array',
];

/** Functions that policies call outside scalar sub-selects: for every row. */
export async function functionsByRow(query: Query): Promise<string[]> {
  const policies = await query<{ name: string; condition: string }>(`
    select c.relname || '.' || p.polname as name,
      concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as condition
    from pg_policy p join pg_class c on c.oid = p.polrelid order by 1`);
  return policies.flatMap(({ name, condition }) => {
    const called = [...withoutScalarSelects(condition).matchAll(/([a-z_][a-z_0-9.]*)\(/gi)]
      .map((match) => match[1] ?? '')
      .filter((word) => !NO_FUNCTION.includes(word.toLowerCase()));
    return [...new Set(called)].map((word) => `${name}: ${word}`);
  });
}

/** A condition without its sub-selects that read no table: PostgreSQL evaluates those once. */
export function withoutScalarSelects(condition: string): string {
  let rest = condition.replaceAll(/'(?:[^']|'')*'/g, "''");
  for (let from = rest.indexOf('( SELECT '); from >= 0; from = rest.indexOf('( SELECT ', from + 1)) {
    const to = closing(rest, from);
    if (/\bFROM\b/.test(rest.slice(from, to))) continue;
    rest = `${rest.slice(0, from)}$${rest.slice(to)}`;
  }
  return rest;
}

/** Where the parenthesis that opens at `from` has closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** What the roles of the house own or may become beside what they should. */
export async function weakRoles(query: Query): Promise<string[]> {
  const attributes = await query<{ problem: string }>(`
    select format('%s may log in, make roles or databases, is superuser or bypasses', rolname) as problem from pg_roles
    where rolname in ('samlingsplats_app', 'samlingsplats_summary', 'samlingsplats_owner')
      and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb or rolreplication)
    union all
    select format('%s is also %s', m.member::regrole, m.roleid::regrole) from pg_auth_members m
    where m.member in ('samlingsplats_app'::regrole, 'samlingsplats_summary'::regrole, 'samlingsplats_owner'::regrole)
    union all
    select format('samlingsplats_app owns %s', c.oid::regclass) from pg_class c
    where c.relowner = 'samlingsplats_app'::regrole and c.relkind <> 'i'
    union all
    select format('samlingsplats_app owns %s', p.oid::regprocedure) from pg_proc p
    where p.proowner = 'samlingsplats_app'::regrole
    union all
    select format('samlingsplats_app owns schema %s', n.nspname) from pg_namespace n
    where n.nspowner = 'samlingsplats_app'::regrole
    union all
    select format('samlingsplats_app may make things in %s', n.nspname) from pg_namespace n
    where n.nspname in ('public', 'app', 'bullmq') and has_schema_privilege('samlingsplats_app', n.oid, 'create')
    union all
    select format('samlingsplats_owner has a privilege on %s', c.oid::regclass) from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege('samlingsplats_owner', c.oid, 'select, insert, update, delete')`);
  return attributes.map(({ problem }) => problem);
}

/** Privileges of the app role that row-level security cannot make up for. */
export async function privilegesTooMany(query: Query): Promise<string[]> {
  const found = await query<{ problem: string }>(`
    select format('%s: %s', t.name, p.privilege) as problem
    from (values
      ('migration', array['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
      ('audit_entry', array['UPDATE', 'DELETE']),
      ('audit_chain', array['INSERT', 'UPDATE', 'DELETE'])) t(name, privileges),
      unnest(t.privileges) p(privilege)
    where has_table_privilege('samlingsplats_app', t.name, p.privilege)
    union all
    select format('%s: %s', c.relname, p.privilege) from pg_class c, unnest(array['TRUNCATE', 'TRIGGER', 'REFERENCES']) p(privilege)
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege('samlingsplats_app', c.oid, p.privilege)`);
  return found.map(({ problem }) => problem);
}

/** Views that show too much, or whose owner may read too much. */
export async function summaryTooMuch(query: Query): Promise<string[]> {
  const columns = await query<{ name: string }>(`
    select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and has_column_privilege('samlingsplats_summary', c.oid, a.attnum, 'select, insert, update') order by 1`);
  const views = await query<{ name: string; barrier: boolean; summary: boolean }>(`
    select c.oid::regclass::text as name, coalesce('security_barrier=true' = any(c.reloptions), false) as barrier,
      c.relowner = 'samlingsplats_summary'::regrole as summary
    from pg_class c where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind in ('v', 'm') order by 1`);
  const shown = await query<{ name: string; view: string }>(`
    select distinct c.relname || '.' || a.attname as name, r.ev_class::regclass::text as view
    from pg_depend d join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
    join pg_class c on c.oid = d.refobjid and d.refclassid = 'pg_class'::regclass
    join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid order by 1, 2`);
  return [
    ...shown
      .filter(({ name, view }) => SHOWN_BY[name]?.includes(view) === false)
      .map(({ name, view }) => `${view} shows ${name}`),
    ...columns
      .filter(({ name }) => NEVER_IN_VIEWS.includes(name))
      .map(({ name }) => `samlingsplats_summary reads ${name}`),
    ...views.filter(({ barrier }) => !barrier).map(({ name }) => `${name} is no barrier`),
    ...views
      .filter(({ summary }) => !summary)
      .map(({ name }) => `${name} does not belong to samlingsplats_summary`),
  ];
}

/** Functions that run as their owner without being known, or that may be led astray by a search path. */
export async function mightyFunctions(query: Query): Promise<string[]> {
  const functions = await query<{ name: string; guarded: boolean }>(`
    select n.nspname || '.' || p.proname as name,
      exists (select from unnest(p.proconfig) setting where setting like 'search_path=%') as guarded
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname in ('public', 'app') order by 1`);
  return functions.flatMap(({ name, guarded }) => [
    ...(MIGHTY[name] === undefined ? [`${name}: not in the list`] : []),
    ...(guarded ? [] : [`${name}: no search_path of its own`]),
  ]);
}
