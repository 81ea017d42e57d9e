import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';
import type { Context } from './context.js';
import { settingsOf } from './settings.js';
import type { Sql } from './sql.js';

/** For prepared statements: one plan for whoever asks, instead of a new one for each of their values. */
const GENERIC_PLAN = `set_config('plan_cache_mode', 'force_generic_plan', true)`;

/** Of how many statements a process remembers the name. */
const MOST_NAMES = 2_000;

/**
 * Sends what `send` asks for in one packet. The connections are in pipeline mode (see data-source.ts); corking the
 * socket meanwhile spares a system call for each statement, the dearest part of a short answer.
 */
export function together<T>(
  client: PoolClient,
  send: () => readonly Promise<T>[],
): Promise<PromiseSettledResult<T>[]> {
  const { stream } = (client as PoolClient & { readonly connection: { readonly stream: Writable } })
    .connection;
  stream.cork();
  try {
    return Promise.allSettled(send());
  } finally {
    stream.uncork();
  }
}

const names = new Map<string, string>();

/** A prepared statement is known by its text: the same shape of a question is planned once per connection. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  if (names.size >= MOST_NAMES) names.clear();
  names.set(text, name);
  return name;
}

/** A statement with its values. */
type Statement = Pick<Sql, 'text' | 'values'>;

/** Rows of a statement that is prepared where it is new to the connection. */
export async function runPrepared<R extends object>(
  client: PoolClient,
  { text, values }: Statement,
): Promise<R[]> {
  return (await client.query<R>({ name: nameOf(text), text, values })).rows;
}

/** Sets who asks, for the transaction. */
export function settingsStatement(ctx: Context): Statement {
  const settings = Object.entries(settingsOf(ctx.actor));
  const set = settings.map(([name], index) => `set_config('${name}', $${index + 1}, true)`);
  return { text: `select ${set.join(', ')}, ${GENERIC_PLAN}`, values: settings.map(([, value]) => value) };
}
