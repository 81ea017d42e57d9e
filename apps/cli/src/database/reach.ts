import { Redis } from 'ioredis';
import pg from 'pg';
import { CommandProblem, EXIT } from '../exit-codes.js';

const PATIENCE_MS = 5_000;
const OLDEST_POSTGRES = 150_000;

/** Checks that the PostgreSQL of DATABASE_URL can be used. @throws CommandProblem with one line, never with the password */
export async function requirePostgres(url: string): Promise<void> {
  const { host, port, user, name } = postgresAddress(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; name: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
    );
    const [server] = rows;
    if (server === undefined || server.number < OLDEST_POSTGRES) {
      throw new CommandProblem(
        EXIT.settings,
        `The server in DATABASE_URL is PostgreSQL ${server?.name ?? 'of unknown version'}; Samlingsplats needs 15 to 18.`,
      );
    }
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    const code = codeOf(error);
    const at = `${host}:${port}`;
    if (code === '28P01' || code === '28000') {
      throw new CommandProblem(
        EXIT.settings,
        `PostgreSQL at ${at} refuses user "${user}": wrong name or password, or not allowed from here. Correct DATABASE_URL.`,
      );
    }
    if (code === '3D000') {
      throw new CommandProblem(
        EXIT.settings,
        `PostgreSQL at ${at} has no database "${name}". Make it (createdb ${name}), or correct DATABASE_URL.`,
      );
    }
    if (code === '57P03') {
      throw new CommandProblem(
        EXIT.unavailable,
        `PostgreSQL at ${at} is starting up; try again in a moment.`,
      );
    }
    throw new CommandProblem(
      EXIT.unavailable,
      `No PostgreSQL answers at ${at} (${code ?? messageOf(error)}). Start it, or correct DATABASE_URL; without DATABASE_URL an embedded one is used.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Checks that the Redis of REDIS_URL can be used. @throws CommandProblem with one line, never with the password */
export async function requireRedis(url: string): Promise<void> {
  const at = redisAddress(url);
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // Says why; what `connect` rejects with only says that it did not work.
  let why: unknown;
  redis.on('error', (error: unknown) => (why ??= error));
  try {
    await redis.connect();
    await redis.ping();
    // A database number that is not there is only told beside.
    if (why !== undefined) throw new Error('unusable');
  } catch (error) {
    const reason = why ?? error;
    const said = messageOf(reason);
    if (/WRONGPASS|NOAUTH|ERR AUTH|NOPERM/.test(said)) {
      throw new CommandProblem(
        EXIT.settings,
        `Redis at ${at} refuses the user or password in REDIS_URL. Correct it.`,
      );
    }
    if (/DB index|invalid DB/i.test(said)) {
      throw new CommandProblem(
        EXIT.settings,
        `Redis at ${at} has no database with the number in REDIS_URL. Correct it.`,
      );
    }
    throw new CommandProblem(
      EXIT.unavailable,
      `No Redis answers at ${at} (${codeOf(reason) ?? said}). Start it, or correct REDIS_URL; without REDIS_URL the queues live in PostgreSQL.`,
    );
  } finally {
    redis.disconnect();
  }
}

function postgresAddress(url: string): { host: string; port: string; user: string; name: string } {
  try {
    const { hostname, port, username, pathname } = new URL(url);
    const user = decodeURIComponent(username);
    const name = decodeURIComponent(pathname.slice(1)) || user;
    return { host: hostname || 'localhost', port: port || '5432', user, name };
  } catch {
    throw new CommandProblem(
      EXIT.settings,
      'DATABASE_URL cannot be read. It should look like postgres://user:password@host:5432/database, with special characters in the password written as %XX.',
    );
  }
}

function redisAddress(url: string): string {
  try {
    const { hostname, port } = new URL(url);
    return `${hostname || 'localhost'}:${port || '6379'}`;
  } catch {
    throw new CommandProblem(
      EXIT.settings,
      'REDIS_URL cannot be read. It should look like redis://user:password@host:6379/0.',
    );
  }
}

/** The code of a failed call; of several addresses tried in vain, the code of the first. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && !hasCode(error)) return codeOf(error.errors[0]);
  return hasCode(error) ? error.code : undefined;
}

const hasCode = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
