import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { FederatedHouse, refused, settingsOf } from '../support/federated-house.js';
import { TestHouse } from '../support/test-house.js';
import type { TestIssuer } from '../support/test-issuer.js';
import { WebBrowser } from '../support/web-browser.js';

jest.setTimeout(60_000);

let at: FederatedHouse;
let issuer: TestIssuer;
beforeAll(async () => {
  at = await FederatedHouse.open();
  ({ issuer } = at);
});
afterAll(() => at.close());
afterEach(async () => {
  issuer.down = undefined;
  issuer.userInfo = {};
  await at.house.moveClock(null);
});

const begin: FederatedHouse['begin'] = (...args) => at.begin(...args);
const arrive: FederatedHouse['arrive'] = (...args) => at.arrive(...args);
const isIn: FederatedHouse['isIn'] = (begun) => at.isIn(begun);

describe('a token that is not trusted', () => {
  const tokens: Record<string, (all: JWTPayload) => Promise<string> | string> = {
    'of another issuer': (all) => issuer.sign({ ...all, iss: 'https://evil.example' }),
    'for another client': (all) => issuer.sign({ ...all, aud: 'someone-else' }),
    'of another sign-in': (all) => issuer.sign({ ...all, nonce: 'another' }),
    'without a nonce': ({ nonce: _, ...all }) => issuer.sign(all),
    'that has expired': (all) => issuer.sign({ ...all, iat: seconds() - 900, exp: seconds() - 600 }),
    'of tomorrow': (all) => issuer.sign({ ...all, nbf: seconds() + 600 }),
    'without a subject': (all) => issuer.sign({ ...all, sub: undefined as never }),
    'signed by nobody': (all) => issuer.unsigned(all),
    'signed with the public key as a secret': (all) => issuer.confused(all),
    'signed with the client’s secret': (all) => issuer.confused(all, 'for-tests-only'),
    'signed with a key nobody published': (all) => issuer.sign(all, { ...at.other.key, kid: issuer.key.kid }),
    'that was tampered with': async (all) => {
      const [head, body, signature] = (await issuer.sign(all)).split('.');
      const changed = { ...JSON.parse(Buffer.from(body ?? '', 'base64url').toString()), sub: 'sub-other' };
      return `${head}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${signature}`;
    },
    'that is none': () => 'not-a-token',
    'that is missing': () => '',
  };

  it.each(Object.entries(tokens))('%s lets nobody in', async (_, token) => {
    const begun = await begin('kommun', '?till=/behov');
    expect(await arrive(begun, {}, token)).toBe(refused('untrusted', '/behov'));
    expect(await isIn(begun)).toBe(false);
  });

  it('may be some seconds off', async () => {
    const begun = await begin();
    expect(await arrive(begun, { iat: seconds() - 80, exp: seconds() - 10 })).toBe('/');
    const early = await begin();
    expect(await arrive(early, { nbf: seconds() + 10 })).toBe('/');
  });

  it('of new keys counts at once, of old ones no more', async () => {
    await arrive(await begin());
    const { key: old } = issuer;
    await issuer.rotate();
    const begun = await begin();
    expect(await arrive(begun)).toBe('/');
    const late = await begin();
    expect(await arrive(late, {}, (all) => issuer.sign(all, old))).toBe(refused('untrusted'));
  });
});

it('we are known by our own key, where the provider takes one: signed for it, for a moment', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const file = join(mkdtempSync(join(tmpdir(), 'key-')), 'key.json');
  writeFileSync(file, JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'ours', alg: 'ES256' }));
  const settings = settingsOf('nyckel', issuer, { clientSecret: undefined, clientKeyFile: file });
  const env = { OIDC_PROVIDERS: JSON.stringify([{ ...settings, organisationRequired: false }]) };
  const house = await TestHouse.open({ worker: false, env });
  try {
    const browser = new WebBrowser();
    const begun = await browser.send(`${house.url}/auth/sign-in/nyckel`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    await browser.send(`${house.url}/auth/callback/nyckel?code=with-key&state=${state}`);
    const exchange = issuer.exchanges.find((one) => one.get('code') === 'with-key');
    const { payload, protectedHeader } = await jwtVerify(exchange?.get('client_assertion') ?? '', publicKey);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: 'ours' });
    expect(payload).toMatchObject({ iss: 'plats', sub: 'plats', aud: issuer.url });
    expect(exchange?.get('client_secret')).toBeNull();
  } finally {
    await house.close();
  }
});

const seconds = (): number => Math.floor(Date.now() / 1000);

describe('a provider tells of a sign-out', () => {
  const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const tell = async (token: string): Promise<number> => {
    const response = await fetch(`${at.house.url}/auth/back-channel/kommun`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ logout_token: token }),
    });
    return response.status;
  };
  const logout = (claims: JWTPayload): Promise<string> =>
    issuer.sign({ jti: crypto.randomUUID(), events: EVENTS, ...claims });

  it('and that session ends here, no other', async () => {
    const [here, there] = [await begin(), await begin()];
    await arrive(here, { sid: 'sid-here' });
    await arrive(there, { sid: 'sid-there' });
    expect(await tell(await logout({ sid: 'sid-there' }))).toBe(200);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  });

  it('or that somebody is gone, and all their sessions end', async () => {
    const both = [await begin(), await begin()];
    for (const begun of both) await arrive(begun);
    expect(await tell(await logout({ sub: 'sub-anna' }))).toBe(200);
    expect(await Promise.all(both.map((begun) => isIn(begun)))).toEqual([false, false]);
  });

  it('but nobody else does', async () => {
    const begun = await begin();
    await arrive(begun, { sid: 'sid-kept' });
    const sid = { sid: 'sid-kept' };
    const forged = await Promise.all([
      issuer.confused({ jti: 'a', events: EVENTS, ...sid }),
      at.other.sign({ jti: 'a', events: EVENTS, ...sid }),
      logout({ ...sid, iss: at.other.url }),
      logout({ ...sid, aud: 'someone-else' }),
      logout({ ...sid, iat: seconds() - 3600 }),
      logout({ ...sid, nonce: 'n' }),
      logout({ ...sid, events: {} }),
      logout({}),
      new SignJWT({ ...sid }).setProtectedHeader({ alg: 'RS256' }).sign(issuer.key.privateKey),
    ]);
    forged.push(issuer.unsigned({ jti: 'a', events: EVENTS, ...sid }), 'none');
    for (const [index, token] of forged.entries()) expect([index, await tell(token)]).toEqual([index, 400]);
    expect(await isIn(begun)).toBe(true);
  });
});
