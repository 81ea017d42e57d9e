import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { newId } from '#kernel';
import { JAMTLAND, PILOT, RAGUNDA } from '../builders/loop.js';
import { somebody } from '../builders/people.js';
import { FROM_OUR_PAGES } from '../support/cookies.js';
import { FederatedHouse, NUMBERS, ORG_NUMBER, refused, settingsOf } from '../support/federated-house.js';
import { TestHouse } from '../support/test-house.js';
import { TestIssuer } from '../support/test-issuer.js';
import { WebBrowser } from '../support/web-browser.js';

const AFFILIATION = 'https://id.oidc.se/claim/orgAffiliation';

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
const back: FederatedHouse['back'] = (...args) => at.back(...args);
const arrive: FederatedHouse['arrive'] = (...args) => at.arrive(...args);
const isIn: FederatedHouse['isIn'] = (begun) => at.isIn(begun);

describe('somebody whose account is known', () => {
  it('comes in, to where they were going', async () => {
    const begun = await begin('kommun', '?till=/behov');
    expect(await arrive(begun)).toBe('/behov');
    expect(await at.viewer(begun.browser)).toMatchObject({
      signedIn: true,
      person: { name: 'anna' },
      sessions: [{ method: 'FEDERATED' }],
    });
    const exchange = issuer.exchanges.at(-1);
    expect(exchange?.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
    expect(exchange?.get('redirect_uri')).toBe(`${at.house.url}/auth/callback/kommun`);
  });

  it('leaves no token behind, in the browser or here', async () => {
    const begun = await begin();
    await arrive(begun, { sid: 'sid-1' });
    expect(begun.browser.cookieHeader(at.house.url)).toMatch(/^samlingsplats-session=[\w-]{43}$/);
    const rows = JSON.stringify(await at.house.sql('select * from session'));
    expect(rows).toContain('sid-1');
    expect(rows).not.toContain('eyJ');
  });

  it('signs out at the provider, too', async () => {
    const begun = await begin();
    await arrive(begun, { sid: 'sid-2' });
    const response = await begun.browser.send(`${at.house.url}/auth/sign-out`, {
      method: 'POST',
      headers: FROM_OUR_PAGES,
    });
    const { location } = (await response.json()) as { location: string };
    const url = new URL(location);
    expect(`${url.origin}${url.pathname}`).toBe(`${issuer.url}/end`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'plats',
      logout_hint: 'sid-2',
      post_logout_redirect_uri: `${at.house.url}/logga-in`,
    });
    expect(await isIn(begun)).toBe(false);
  });

  it('comes in by an account of that provider and no other', async () => {
    const begun = await begin('annan');
    at.other.says(() => at.other.sign({ sub: 'sub-anna', nonce: begun.nonce }));
    const to = await back(begun.browser, { code: newId(), state: begun.state }, 'annan');
    expect(to).toBe(refused('not-invited'));
    expect(await isIn(begun)).toBe(false);
  });
});

describe('the organisation that is vouched for', () => {
  it('is the only one to act for', async () => {
    const begun = await begin();
    await arrive(begun, { [ORG_NUMBER]: NUMBERS.jamtland });
    expect(await at.viewer(begun.browser)).toMatchObject({
      organisation: { id: JAMTLAND },
      mayActFor: [{ id: JAMTLAND }],
    });
  });

  it('stands in the affiliation, and may be told by user info', async () => {
    for (const claims of [{ [AFFILIATION]: `x@y@${NUMBERS.jamtland}` }, {}]) {
      issuer.userInfo = { sub: 'sub-anna', name: 'Anna', [ORG_NUMBER]: NUMBERS.jamtland };
      const begun = await begin('kraver');
      issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: begun.nonce, ...claims }));
      expect(await back(begun.browser, { code: newId(), state: begun.state }, 'kraver')).toBe('/');
      expect(await at.viewer(begun.browser)).toMatchObject({ organisation: { id: JAMTLAND } });
    }
  });

  it.each([
    ['organisation-unknown', { [ORG_NUMBER]: '5560000001' }],
    ['organisation-unclear', { [ORG_NUMBER]: 'abc' }],
    ['organisation-unclear', { [ORG_NUMBER]: '2120000001', [AFFILIATION]: 'x@2021000002' }],
  ])('leads nowhere when it is not one of ours, or two: %s', async (why, claims) => {
    const begun = await begin();
    expect(await arrive(begun, claims)).toBe(refused(why));
    expect(await isIn(begun)).toBe(false);
  });

  it('must be one they act for', async () => {
    await somebody(at.house, 'bertil', { pilotId: PILOT, organisationId: RAGUNDA });
    await at.link('bertil', 'sub-bertil');
    const begun = await begin();
    expect(await arrive(begun, { sub: 'sub-bertil', [ORG_NUMBER]: NUMBERS.jamtland })).toBe(
      refused('organisation-other'),
    );
    expect(await isIn(begun)).toBe(false);
  });

  it('must be told where the settings say so', async () => {
    issuer.userInfo = { sub: 'sub-anna' };
    const begun = await begin('kraver');
    issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: begun.nonce }));
    expect(await back(begun.browser, { code: newId(), state: begun.state }, 'kraver')).toBe(
      refused('organisation-missing'),
    );
  });

  it('is told by user info of the same person alone', async () => {
    issuer.userInfo = { sub: 'sub-someone-else', [ORG_NUMBER]: NUMBERS.jamtland };
    const begun = await begin('kraver');
    issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: begun.nonce }));
    expect(await back(begun.browser, { code: newId(), state: begun.state }, 'kraver')).toBe(
      refused('untrusted'),
    );
  });
});

describe('a way in', () => {
  it('is of the browser that began it', async () => {
    const begun = await begin();
    issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: begun.nonce }));
    const stranger = new WebBrowser();
    expect(await back(stranger, { code: newId(), state: begun.state })).toBe(refused('begun-elsewhere'));
  });

  it('cannot be planted: a code of somebody else’s sign-in is refused', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: theirs.nonce }));
    expect(await back(mine.browser, { code: newId(), state: theirs.state })).toBe(refused('untrusted'));
    const third = await begin();
    issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: theirs.nonce }));
    expect(await back(third.browser, { code: newId(), state: third.state })).toBe(refused('untrusted'));
  });

  it.each([{}, { state: 'x' }, { code: 'x' }, { code: 'x', state: '' }, { code: 'x', state: 'wrong' }])(
    'is not made good by guessing: %p',
    async (query) => {
      const begun = await begin();
      expect(await back(begun.browser, query as Record<string, string>)).toMatch(
        /fel=(untrusted|provider-down)/,
      );
      expect(await isIn(begun)).toBe(false);
    },
  );

  it('is used once: coming back twice, or with a code that was used, lets nobody in', async () => {
    const begun = await begin();
    const cookie = begun.browser.cookie('samlingsplats-way-in') ?? '';
    issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: begun.nonce }));
    const query = { code: newId(), state: begun.state };
    expect(await back(begun.browser, query)).toBe('/');
    begun.browser.set('samlingsplats-way-in', cookie);
    expect(await back(begun.browser, query)).toBe(refused('begun-elsewhere'));
    const again = await begin();
    issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: again.nonce }));
    expect(await back(again.browser, { ...query, state: again.state })).toBe(refused('untrusted'));
  });

  it('is used once also by two at the same time', async () => {
    const begun = await begin();
    const twin = new WebBrowser();
    twin.set('samlingsplats-way-in', begun.browser.cookie('samlingsplats-way-in') ?? '');
    issuer.says(() => issuer.sign({ sub: 'sub-anna', nonce: begun.nonce }));
    const to = await Promise.all(
      [begun.browser, twin].map((browser) => back(browser, { code: newId(), state: begun.state })),
    );
    expect(to.sort()).toEqual(['/', refused('begun-elsewhere')]);
  });

  it('leads back to the provider it was begun at', async () => {
    const begun = await begin('kommun');
    expect(await back(begun.browser, { code: newId(), state: begun.state }, 'annan')).toBe(
      refused('begun-elsewhere'),
    );
  });

  it('is open for a quarter of an hour', async () => {
    const begun = await begin();
    await at.house.moveClock(new Date(Date.now() + 16 * 60_000).toISOString());
    expect(await arrive(begun)).toBe(refused('begun-elsewhere'));
  });

  it('is tried again when the provider is away, and ended when it says no', async () => {
    const begun = await begin('kommun', '?till=/behov');
    issuer.down = 503;
    expect(await arrive(begun)).toBe(refused('provider-down', '/behov'));
    issuer.down = undefined;
    for (const [error, why] of [
      ['access_denied', 'cancelled'],
      ['server_error', 'provider-down'],
    ] as const) {
      const { browser, state } = await begin('kommun', '?till=/behov');
      expect(await back(browser, { error, state })).toBe(refused(why, '/behov'));
    }
  });

  it('does not begin where the provider is away from the start', async () => {
    const away = await TestIssuer.open();
    const settings = [settingsOf('borta', away)];
    await away.close();
    const small = await TestHouse.open({ worker: false, env: { OIDC_PROVIDERS: JSON.stringify(settings) } });
    try {
      const response = await fetch(`${small.url}/auth/sign-in/borta?till=/behov`, { redirect: 'manual' });
      expect(response.headers.get('location')).toBe(refused('provider-down', '/behov'));
    } finally {
      await small.close();
    }
  });
});

describe('somebody nobody knows', () => {
  it('has no rights, and nothing is kept of them', async () => {
    const begun = await begin();
    expect(await arrive(begun, { sub: 'sub-unknown', name: 'Okänd', email: 'a@b.example' })).toBe(
      refused('not-invited'),
    );
    expect(await isIn(begun)).toBe(false);
    expect(await at.house.sql(`select 1 from identity where subject = 'sub-unknown'`)).toEqual([]);
  });

  /** An invitation mailed to an address, for Ragunda. */
  const invite = async (token: string, address: string): Promise<void> => {
    const hash = createHash('sha256').update(token).digest('hex');
    await at.house.sql(
      `insert into invitation (id, address, pilot_id, organisation_id, roles, token_hash, created_at, expires_at)
       values ($1, $2, $3, $4, '{CONTACT}', $5, now(), now() + interval '1 day')`,
      [newId(), address, PILOT, RAGUNDA, hash],
    );
  };
  const isOpen = async (address: string): Promise<boolean> =>
    (await at.house.sql('select 1 from invitation where address = $1 and accepted_at is null', [address]))
      .length > 0;

  /** Comes from the page of an invitation, with these claims. */
  const come = async (
    invitation: string,
    claims: JWTPayload,
  ): Promise<{ to: string; browser: WebBrowser }> => {
    const browser = new WebBrowser();
    const answer = await browser.send(`${at.house.url}/auth/sign-in/kommun`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...FROM_OUR_PAGES },
      body: JSON.stringify({ till: '/behov', invitation }),
    });
    const { location } = (await answer.json()) as { location: string };
    expect(location).not.toContain(invitation);
    const { searchParams } = new URL(location);
    const [state, nonce] = [searchParams.get('state') ?? '', searchParams.get('nonce') ?? ''];
    return { to: await arrive({ browser, state, nonce }, claims), browser };
  };

  it('comes in by an invitation, and from then on by the account alone', async () => {
    await invite('good', 'ny@personer.example');
    const { to, browser } = await come('good', {
      sub: 'sub-new',
      name: 'Nova Ny',
      [ORG_NUMBER]: NUMBERS.ragunda,
    });
    expect(to).toBe('/behov');
    expect(await at.viewer(browser)).toMatchObject({
      person: { name: 'Nova Ny' },
      organisation: { id: RAGUNDA },
    });
    const again = await begin();
    await arrive(again, { sub: 'sub-new' });
    expect(await at.viewer(again.browser)).toMatchObject({ person: { name: 'Nova Ny' } });
    // Used up: another account gets nothing by it.
    expect((await come('good', { sub: 'sub-late' })).to).toBe(refused('invitation', '/behov'));
  });

  it('comes in by no invitation that is none, or for another organisation; that one stays open', async () => {
    await invite('elsewhere', 'annan@personer.example');
    const claims = { sub: 'sub-elsewhere', name: 'Annan', [ORG_NUMBER]: NUMBERS.jamtland };
    for (const token of ['bad', 'elsewhere']) {
      const { to, browser } = await come(token, claims);
      expect(to).toBe(refused('invitation', '/behov'));
      expect((await at.viewer(browser))['signedIn']).toBe(false);
    }
    expect(await isOpen('annan@personer.example')).toBe(true);
    expect(await at.house.sql(`select 1 from identity where subject = 'sub-elsewhere'`)).toEqual([]);
  });

  it('whose account is known takes on the part as who they are', async () => {
    await invite('more', 'anna-igen@personer.example');
    const { browser } = await come('more', { [ORG_NUMBER]: NUMBERS.ragunda });
    expect(await at.viewer(browser)).toMatchObject({ person: { name: 'anna' } });
    expect(await isOpen('anna-igen@personer.example')).toBe(false);
  });

  it('cannot begin with an invitation from another site', async () => {
    const response = await fetch(`${at.house.url}/auth/sign-in/kommun`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ invitation: 'good' }),
    });
    expect(response.status).toBe(403);
  });
});
