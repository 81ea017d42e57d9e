import type { Database, Sweep } from '#kernel';
import { sql } from '#kernel';
import { hashOf, newSecret } from '../sessions/session-secret.js';
import { signInContext } from '../sessions/sessions.service.js';
import type { Checks } from './relying-party.js';

/** How long somebody may take to sign in at their provider, minutes. */
export const WAY_IN_MINUTES = 15;
const ROWS = 10_000;

/** A sign-in under way, as it was begun. */
export interface WayIn extends Checks {
  readonly provider: string;
  readonly returnTo: string;
  readonly invitation: string | null;
}

/** Remembers a sign-in under way; answers the secret for the browser's cookie. */
export async function rememberWayIn(database: Database, way: WayIn): Promise<string> {
  const secret = newSecret();
  await database.write(signInContext(way.state), (tx) =>
    tx.execute(sql`
      insert into way_in (secret_hash, provider, state, nonce, verifier, redirect_uri, return_to, invitation, begun_at)
      values (${hashOf(secret)}, ${way.provider}, ${way.state}, ${way.nonce}, ${way.verifier}, ${way.redirectUri},
        ${way.returnTo}, ${way.invitation}, ${tx.now})`),
  );
  return secret;
}

/** The sign-in under way in this browser. Used up by being asked for: coming back twice finds nothing. */
export async function takeWayIn(database: Database, secret: string): Promise<WayIn | undefined> {
  const hash = hashOf(secret);
  const taken = await database.write(signInContext(hash), (tx) =>
    tx.query<WayIn & { late: boolean }>(sql`
      delete from way_in where secret_hash = ${hash}
      returning provider, state, nonce, verifier, redirect_uri as "redirectUri", return_to as "returnTo", invitation,
        begun_at < ${tx.now}::timestamptz - ${WAY_IN_MINUTES} * interval '1 minute' as late`),
  );
  const [way] = Array.isArray(taken) ? taken : [];
  return way === undefined || way.late ? undefined : way;
}

/** Removes those that nobody came back from. */
export const lostWaysIn: Sweep = {
  name: 'lost-ways-in',
  everySeconds: 3600,
  run: async (tx) => {
    await tx.execute(sql`delete from way_in where secret_hash in (
      select secret_hash from way_in where begun_at < ${tx.now}::timestamptz - interval '1 day' limit ${ROWS})`);
  },
};
