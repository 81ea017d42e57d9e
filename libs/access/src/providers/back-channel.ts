import { createLocalJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type { RelyingParty } from './relying-party.js';

/** What a provider says has ended: one session there, or all of one account. */
export interface EndedThere {
  readonly issuer: string;
  readonly sid: string | null;
  readonly subject: string | null;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Signatures with a key of the provider alone: no shared secrets, no unsigned ones. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** How old a logout token may be, seconds. */
const MAX_AGE = 300;

/** What a logout token says (OpenID Connect Back-Channel Logout). @throws when it is not the provider's, for us, now */
export async function readLogoutToken(party: RelyingParty, token: string): Promise<EndedThere> {
  const { issuer, clientId } = party.settings;
  const keys = createLocalJWKSet(await party.keys());
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience: clientId,
    algorithms: ALGORITHMS,
    maxTokenAge: MAX_AGE,
    clockTolerance: 30,
    requiredClaims: ['jti', 'events'],
  });
  // An ID token of the same provider is no logout token.
  if (!isLogout(payload) || 'nonce' in payload) throw new Error('This is no logout token.');
  const { sid, sub } = payload;
  const ended = { issuer, sid: typeof sid === 'string' ? sid : null, subject: sub ?? null };
  if (ended.sid === null && ended.subject === null) throw new Error('It does not say what has ended.');
  return ended;
}

const isLogout = ({ events }: JWTPayload): boolean =>
  typeof events === 'object' && events !== null && EVENT in events;
