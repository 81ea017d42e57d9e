import { jest } from '@jest/globals';
import type { Server } from 'node:http';
import pg from 'pg';
import { houseSchema } from '#house';
import { createAppDataSource } from '#kernel';
import { castOf } from '../builders/loop.js';
import { probe } from '../support/probe.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open({ worker: false });
});
afterAll(() => house.close());

const json = { 'content-type': 'application/json' };

/** Every kind of door, also those that answer with a refusal. */
const DOORS: readonly [string, RequestInit?][] = [
  ['/'],
  ['/behov/123'],
  ['/icon.svg'],
  ['/assets/none.js'],
  ['/health/live'],
  ['/health/ready'],
  ['/auth/dev'],
  ['/auth/none'],
  ['/dev/mail'],
  ['/graphql'],
  ['/graphql', { method: 'POST', headers: json, body: '{"query":"{ viewer { signedIn } }"}' }],
  ['/graphql', { method: 'POST', headers: json, body: '{' }],
  ['/graphql', { method: 'POST', headers: json, body: 'x'.repeat(600_000) }],
  ['/graphql', { method: 'OPTIONS' }],
  ['/none'],
];
const name = ([path, init]: (typeof DOORS)[number]): string => `${init?.method ?? 'GET'} ${path}`;

describe.each(DOORS.map((door) => [name(door), door] as const))('%s', (_, [path, init]) => {
  let headers: Headers;
  beforeAll(async () => {
    ({ headers } = await fetch(`${house.url}${path}`, init));
  });

  it('lets in nothing from elsewhere and lies in no frame', () => {
    const policy = headers.get('content-security-policy') ?? '';
    const directives = new Map(
      policy.split(';').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    for (const ours of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'form-action'])
      expect([ours, directives.get(ours)]).toEqual([ours, "'self'"]);
    for (const none of ['frame-ancestors', 'base-uri'])
      expect([none, directives.get(none)]).toEqual([none, "'none'"]);
    expect(policy).not.toMatch(/unsafe|http|data:|\*/);
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('tells the browser to keep its distance', () => {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toMatch(
      /camera=\(\).*geolocation=\(\).*publickey-credentials-get=\(self\)/,
    );
    expect(headers.get('x-powered-by')).toBeNull();
    // Only where there is TLS: production.
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('is open to no other site', () => {
    for (const header of headers.keys()) expect(header).not.toMatch(/^access-control-/);
  });

  it('is kept by no cache where it is about somebody', () => {
    const personal = /^\/(graphql|auth|dev)/.test(path);
    expect(headers.get('cache-control') === 'no-store').toBe(personal);
  });
});

it('another site that asks first is told nothing', async () => {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

it('a body that cannot be read, or is too large, is told so in the language of the caller, without a word of it', async () => {
  const sent = (body: string, language: string): Promise<Response> =>
    fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { ...json, 'accept-language': language },
      body,
    });
  expect(await (await sent('{"query": hemligt', 'sv')).json()).toMatchObject({
    code: 'BAD_REQUEST',
    message: 'Anropet går inte att läsa: det ska vara JSON i UTF-8.',
  });
  const large = await sent(JSON.stringify({ query: 'x'.repeat(600_000) }), 'en');
  expect([large.status, ((await large.json()) as { code: string }).code]).toEqual([413, 'REQUEST_TOO_LARGE']);
});

describe('the server', () => {
  it('cuts off whoever trickles, and keeps no connection for good', () => {
    const server = house.api.getHttpServer() as Server;
    expect(server).toMatchObject({
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      timeout: 120_000,
      maxHeadersCount: 100,
    });
  });

  it('works on connections that give up on a statement, and on a forgotten transaction', async () => {
    const source = await createAppDataSource(house.config, houseSchema, 1).initialize();
    const [settings] = (await source.query(
      `select current_setting('statement_timeout') as statement,
         current_setting('idle_in_transaction_session_timeout') as idle`,
    )) as object[];
    await source.destroy();
    expect(settings).toEqual({ statement: '30s', idle: '1min' });
  });

  it('tells the caller to come again when PostgreSQL gives up', async () => {
    const { jamtland } = await castOf(house);
    const blocker = new pg.Client({ connectionString: house.config.databaseUrl });
    await blocker.connect();
    await blocker.query('begin; lock table need');
    const answer = jamtland.ask('{ needs { nodes { id } } }');
    await probe('a statement that PostgreSQL gave up', async () => {
      const given = await house.sql(
        `select pg_cancel_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and application_name = 'samlingsplats'`,
      );
      return given.length > 0 ? given : undefined;
    });
    expect((await answer).errors?.[0]).toMatchObject({
      message: expect.stringContaining('Försök igen om en stund'),
      extensions: { code: 'BUSY' },
    });
    await blocker.end();
  });
});
