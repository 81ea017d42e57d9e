import { jest } from '@jest/globals';
import { RAGUNDA } from '../builders/loop.js';
import { FROM_OUR_PAGES } from '../support/cookies.js';
import { TestHouse } from '../support/test-house.js';
import { WebBrowser } from '../support/web-browser.js';

jest.setTimeout(60_000);

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open({ worker: false });
});
afterAll(() => house.close());

const viewer = async (
  browser: WebBrowser,
): Promise<{ signedIn: boolean; organisation: { id: string } | null }> => {
  const response = await browser.send(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...FROM_OUR_PAGES },
    body: JSON.stringify({
      query: '{ viewer { signedIn organisation { id } sessions { method current } } }',
    }),
  });
  return ((await response.json()) as { data: { viewer: never } }).data.viewer;
};

/** Walks from our own door to the provider's page. */
const toPersonas = (browser: WebBrowser, query = ''): Promise<{ url: string; response: Response }> =>
  browser.follow(`${house.url}/auth/sign-in/dev${query}`);

/** Chooses a persona there, and comes back. */
const choose = (
  browser: WebBrowser,
  page: string,
  persona: string,
): Promise<{ url: string; response: Response }> =>
  browser.follow(`${page}/as/${persona}`, (url) => /\/auth\/|\/dev\/oidc/.test(url));

describe('the embedded provider', () => {
  it('is offered in both languages', async () => {
    const { providers } = (await (await fetch(`${house.url}/auth/providers`)).json()) as {
      providers: object[];
    };
    expect(providers).toEqual([{ id: 'dev', name: { sv: 'Exempelpersoner', en: 'Example people' } }]);
  });

  it('lets a persona in the whole way: code, PKCE, state, nonce – and no token in the browser', async () => {
    const browser = new WebBrowser();
    const begun = await browser.send(`${house.url}/auth/sign-in/dev?till=/behov?a=b`);
    const location = new URL(begun.headers.get('location') ?? '');
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
    const { url: page, response } = await browser.follow(location.href);
    expect(await response.text()).toContain('Ragunda kommun');
    const { url } = await choose(browser, page, 'ragunda');
    expect(url).toBe(`${house.url}/behov?a=b`);
    expect(await viewer(browser)).toMatchObject({
      signedIn: true,
      organisation: { id: RAGUNDA },
      sessions: [{ method: 'DEV', current: true }],
    });
    expect(browser.cookie('samlingsplats-way-in')).toBeUndefined();
    expect(browser.cookie('samlingsplats-session')).toMatch(/^[\w-]{43}$/);
  });

  it('speaks the language asked for, loads nothing from elsewhere and obeys the policy', async () => {
    const { response } = await toPersonas(new WebBrowser({ 'accept-language': 'en' }));
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await response.text();
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('County board');
    expect(text).not.toMatch(/<script|<style|style=|https?:\/\//);
  });

  it('gives somebody new no rights: who is no persona is nobody', async () => {
    const browser = new WebBrowser();
    const { url: page } = await toPersonas(browser);
    const { url } = await choose(browser, page, 'finns-inte');
    expect(url).not.toContain('/behov');
    expect((await viewer(browser)).signedIn).toBe(false);
  });

  it('signs out here, and the cookie is worth nothing any more', async () => {
    const browser = new WebBrowser();
    await choose(browser, (await toPersonas(browser)).url, 'jamtland');
    const kept = browser.cookieHeader(house.url);
    const refused = await browser.send(`${house.url}/auth/sign-out`, { method: 'POST' });
    expect(refused.status).toBe(403);
    expect((await viewer(browser)).signedIn).toBe(true);
    const left = await browser.send(`${house.url}/auth/sign-out`, {
      method: 'POST',
      headers: FROM_OUR_PAGES,
    });
    expect(await left.json()).toEqual({ location: '/logga-in' });
    expect(browser.cookie('samlingsplats-session')).toBeUndefined();
    const thief = new WebBrowser({ cookie: kept });
    thief.set(kept.split('=')[0] ?? '', kept.split('=')[1] ?? '');
    expect((await viewer(thief)).signedIn).toBe(false);
    // Signing out without having signed in goes well, too.
    const again = await browser.send(`${house.url}/auth/sign-out`, {
      method: 'POST',
      headers: FROM_OUR_PAGES,
    });
    expect(again.status).toBe(200);
  });

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
  ])('comes back to our own site whatever was asked for: %s', async (till) => {
    const browser = new WebBrowser();
    const { url: page } = await toPersonas(browser, `?till=${encodeURIComponent(till)}`);
    const { url } = await choose(browser, page, 'spsm');
    expect(url).toBe(`${house.url}/`);
  });

  it('answers only to our own address', async () => {
    const browser = new WebBrowser();
    const begun = await browser.send(`${house.url}/auth/sign-in/dev`);
    const location = new URL(begun.headers.get('location') ?? '');
    for (const elsewhere of [
      'https://evil.example/auth/callback/dev',
      'http://127.0.0.1.evil.example/auth/callback/dev',
      `${house.url}/auth/callback/dev/more`,
      `${house.url}/auth/callback/dev?x=1`,
    ]) {
      location.searchParams.set('redirect_uri', elsewhere);
      const { url } = await browser.follow(location.href, (to) => to.startsWith(house.url));
      expect(url.startsWith(`${house.url}/dev/oidc/auth`)).toBe(true);
    }
  });

  it('has no page for whoever has not begun', async () => {
    const response = await fetch(`${house.url}/dev/oidc/interaction/hittepå`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Börja om');
  });
});

describe('an unknown provider', () => {
  it('is not there, and takes nobody anywhere', async () => {
    for (const path of ['/auth/sign-in/none', '/auth/sign-in/..%2Fdev']) {
      const response = await fetch(`${house.url}${path}`, { redirect: 'manual' });
      expect([path, response.status]).toEqual([path, 404]);
    }
  });
});

describe('off this machine', () => {
  it('there is no embedded provider, in production no persona at all', async () => {
    for (const env of [
      {
        NODE_ENV: 'production',
        AUTH_DEV: '0',
        DATABASE_ONE_LOGIN: '1',
        PUBLIC_URL: 'https://plats.example',
      },
      { HOST: '0.0.0.0' },
    ]) {
      const other = await TestHouse.open({ worker: false, env });
      try {
        const list = await (await fetch(`${other.url}/auth/providers`)).json();
        const door = await fetch(`${other.url}/auth/sign-in/dev`, { redirect: 'manual' });
        const discovery = await fetch(`${other.url}/dev/oidc/.well-known/openid-configuration`);
        expect([list, door.status, discovery.status]).toEqual([{ providers: [] }, 404, 404]);
      } finally {
        await other.close();
      }
    }
  });
});
