import pg from 'pg';
import { ConfigProblem, type Config } from './config.js';

/** The role as which API, worker and commands work: it owns nothing and cannot pass by row-level security. */
export const APP_ROLE = 'samlingsplats_app';

/** What a connection is before it is known who asks: it may read who somebody is, and nothing else. */
const BEFORE_ANYBODY = 'identify';

/** How to connect: an address without start-up options, and the options. */
export interface ServerConnection {
  readonly connectionString: string;
  readonly options?: string;
}

/** Connects as the login itself: to migrate, seed, back up and restore. */
export function asLogin(databaseUrl = ''): ServerConnection {
  const { address, options } = withoutOptions(databaseUrl);
  return { connectionString: address, ...(options === '' ? {} : { options }) };
}

/** Connects as the app role, whichever login the address has, with nobody asking yet. Options of the address stay. */
export function asApp(databaseUrl = ''): ServerConnection {
  const { address, options } = withoutOptions(databaseUrl);
  const ours = `-c role=${APP_ROLE} -c app.actor_kind=${BEFORE_ANYBODY}`;
  return { connectionString: address, options: `${options} ${ours}`.trim() };
}

/** The driver lets options in the address replace those given beside it: they are taken out and put beside. */
function withoutOptions(databaseUrl: string): { address: string; options: string } {
  if (!URL.canParse(databaseUrl)) return { address: databaseUrl, options: '' };
  const url = new URL(databaseUrl);
  const options = url.searchParams.get('options') ?? '';
  if (options === '') return { address: databaseUrl, options };
  url.searchParams.delete('options');
  return { address: url.href, options };
}

interface Facts {
  readonly login: string;
  readonly superuser: boolean;
  /** The login owns tables of the house, or may become the one who does. */
  readonly owns: boolean;
  readonly roleExists: boolean;
  readonly mayBecome: boolean;
  /** The app role, or one it may become, is superuser, bypasses row-level security or owns tables. */
  readonly roleIsMighty: boolean;
}

const OWNS = `exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and c.relowner = r.oid)`;

const FACTS = `
  select session_user::text as login,
    (select rolsuper from pg_roles where rolname = session_user) as superuser,
    exists (select from pg_roles r where pg_has_role(session_user, r.oid, 'member') and ${OWNS}) as owns,
    app.oid is not null as "roleExists",
    coalesce(pg_has_role(session_user, app.oid, 'member'), false) as "mayBecome",
    exists (select from pg_roles r
      where pg_has_role(app.oid, r.oid, 'member') and (r.rolsuper or r.rolbypassrls or ${OWNS})) as "roleIsMighty"
  from (values (1)) always left join pg_roles app on app.rolname = '${APP_ROLE}'`;

const MIGRATE_FIRST = 'Run "samlingsplats migrate", then start again.';

/**
 * Refuses to work on a database in which row-level security would not hold: the last of three gates must not stand
 * open unnoticed. @throws ConfigProblem with one line that says what to do
 */
export async function requireAppRole(config: Config): Promise<void> {
  const facts = await readFacts(config);
  const problem = problemOf(facts, config);
  if (problem !== undefined) throw new ConfigProblem(problem);
}

/** What is wrong with these roles, in one line. */
export function problemOf(facts: Facts, config: Pick<Config, 'production' | 'oneLogin'>): string | undefined {
  const { login } = facts;
  if (!facts.roleExists) return `The database lacks the role ${APP_ROLE}. ${MIGRATE_FIRST}`;
  if (!facts.mayBecome) {
    return `The login "${login}" in DATABASE_URL may not work as ${APP_ROLE}. Let an administrator of the database run: grant ${APP_ROLE} to "${login}";`;
  }
  if (facts.roleIsMighty) {
    return `The role ${APP_ROLE} passes by row-level security: it, or a role granted to it, is superuser, has BYPASSRLS or owns tables. Take that from it; nothing starts before.`;
  }
  if (!config.production || config.oneLogin || !(facts.superuser || facts.owns)) return undefined;
  return `The login "${login}" in DATABASE_URL ${facts.superuser ? 'is superuser' : 'owns the tables'}. Give DATABASE_URL a login of its own and put this one in DATABASE_OWNER_URL (docs/operators.md), or set DATABASE_ONE_LOGIN=1.`;
}

async function readFacts(config: Config): Promise<Facts> {
  const client = new pg.Client({
    ...asLogin(config.databaseUrl),
    application_name: 'samlingsplats-start',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Facts>(FACTS);
    const [facts] = rows;
    if (facts === undefined) throw new Error('PostgreSQL told nothing about its roles.');
    return facts;
  } finally {
    await client.end().catch(() => undefined);
  }
}
