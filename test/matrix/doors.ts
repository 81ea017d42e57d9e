/**
 * What is expected of every path outside GraphQL. Read from the router of the running API: a path without a line fails
 * the matrix, and so does a part of the router that serves paths named nowhere here.
 */

import { FROM_OUR_PAGES } from '../support/cookies.js';

/** What is expected of one door. */
export interface Door {
  /** Whether it is there in production. */
  readonly production: boolean;
  /** A request that changes nothing. */
  readonly request?: RequestInit;
  /** The path asked for, where the router has a pattern. */
  readonly path?: string;
  /** What whoever may come in gets, and everybody else; the same for all unless told otherwise. */
  readonly status: number;
  /** Whether it changes something for whoever asks. */
  readonly changes?: true;
  /** Shows everything there is, and so is there in development only. */
  readonly showsAll?: true;
}

/** As our own pages send it. */
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...FROM_OUR_PAGES },
  body: JSON.stringify(body),
});

const development = (door: Omit<Door, 'production'>): Door => ({ production: false, ...door });

/** By method and path, as the router has them. */
export const DOORS: Readonly<Record<string, Door>> = {
  'GET /health/live': { production: true, status: 200 },
  'GET /health/ready': { production: true, status: 200 },
  'GET /auth/providers': { production: true, status: 200 },
  'GET /auth/sign-in/:provider': { production: true, status: 404, path: '/auth/sign-in/nowhere?till=/behov' },
  'POST /auth/sign-in/:provider': {
    production: true,
    status: 404,
    path: '/auth/sign-in/nowhere',
    request: json({ till: '/behov' }),
  },
  'GET /auth/callback/:provider': {
    production: true,
    status: 303,
    path: '/auth/callback/nowhere?code=x&state=y',
  },
  'POST /auth/sign-out': { production: true, status: 200, request: json({}), changes: true },
  'POST /auth/back-channel/:provider': {
    production: true,
    status: 400,
    path: '/auth/back-channel/nowhere',
    request: json({ logout_token: 'x.y.z' }),
  },
  'POST /auth/invitation': {
    production: true,
    status: 400,
    request: json({ token: 'no-such-token', name: 'Nova Ny' }),
  },
  'POST /auth/link': {
    production: true,
    status: 202,
    request: json({ email: 'ingen@personer.example' }),
    changes: true,
  },
  'POST /auth/link/enter': { production: true, status: 400, request: json({ token: 'no-such-token' }) },
  'POST /auth/passkey/options': { production: true, status: 200, request: json({}), changes: true },
  'POST /auth/passkey': { production: true, status: 400, request: json({}) },
  'GET /auth/dev': development({ status: 200, showsAll: true }),
  'POST /auth/dev': development({ status: 400, request: json({ persona: 'nobody-of-that-name' }) }),
  'POST /auth/dev/session': development({ status: 400, request: json({ persona: 'nobody-of-that-name' }) }),
  'POST /dev/clock': development({ status: 400, request: json({ now: 'yesterday' }) }),
  'GET /dev/mail': development({
    status: 200,
    showsAll: true,
    request: { headers: { accept: 'application/json' } },
  }),
};

/** Paths that something is mounted at without being a route. */
export const MOUNTS = ['/graphql', '/graphiql', '/assets', '/auth/back-channel', '/dev/oidc'] as const;
