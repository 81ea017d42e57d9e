import type { JWTPayload } from 'jose';
import { newId } from '#kernel';
import { JAMTLAND, PILOT, RAGUNDA } from '../builders/loop.js';
import { personId, somebody, takesPart } from '../builders/people.js';
import { FROM_OUR_PAGES } from './cookies.js';
import { TestHouse } from './test-house.js';
import { TestIssuer } from './test-issuer.js';
import { WebBrowser } from './web-browser.js';

/** A browser that has been sent to a provider. */
export interface Begun {
  readonly browser: WebBrowser;
  readonly state: string;
  readonly nonce: string;
}

/** One provider of the settings. */
export const settingsOf = (id: string, { url }: TestIssuer, more: object = {}): object => ({
  id,
  name: { sv: id, en: id },
  issuer: url,
  clientId: 'plats',
  clientSecret: 'for-tests-only',
  ...more,
});

/** Where whoever is not let in is sent. */
export const refused = (why: string, till = '/'): string =>
  `/logga-in?${new URLSearchParams({ fel: why, till }).toString()}`;

export const ORG_NUMBER = 'https://id.oidc.se/claim/orgNumber';
/** As the Swedish profile writes them. */
export const NUMBERS = { ragunda: '2120000001', jamtland: '2021000002' };

/**
 * A house with two issuers: `kommun` at the first, `kraver` there too but only with an organisation, `annan` at the
 * second. Anna has the account `sub-anna` at the first, and acts for Ragunda and for the board of Jämtland.
 */
export class FederatedHouse {
  private constructor(
    readonly house: TestHouse,
    readonly issuer: TestIssuer,
    readonly other: TestIssuer,
  ) {}

  static async open(): Promise<FederatedHouse> {
    const [issuer, other] = [await TestIssuer.open(), await TestIssuer.open()];
    const providers = [
      settingsOf('kommun', issuer, { organisationRequired: false }),
      settingsOf('kraver', issuer),
      settingsOf('annan', other, { organisationRequired: false }),
    ];
    const env = { OIDC_PROVIDERS: JSON.stringify(providers) };
    const house = await TestHouse.open({ worker: false, env });
    const set = 'update organisation set organisation_number = $1 where id = $2';
    await house.sql(set, ['212000-0001', RAGUNDA]);
    await house.sql(set, ['202100-0002', JAMTLAND]);
    await somebody(house, 'anna', { pilotId: PILOT, organisationId: RAGUNDA });
    await takesPart(house, 'anna', { pilotId: PILOT, organisationId: JAMTLAND });
    const opened = new FederatedHouse(house, issuer, other);
    await opened.link('anna', 'sub-anna');
    return opened;
  }

  /** Gives a person an account at the first issuer. */
  async link(handle: string, subject: string): Promise<void> {
    await this.house.sql(
      `insert into identity (id, issuer, subject, person_id, linked_at, used_at) values ($1, $2, $3, $4, now(), now())`,
      [newId(), this.issuer.url, subject, await personId(this.house, handle)],
    );
  }

  /** Sends a browser to a provider. */
  async begin(provider = 'kommun', query = ''): Promise<Begun> {
    const browser = new WebBrowser();
    const response = await browser.send(`${this.house.url}/auth/sign-in/${provider}${query}`);
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    return { browser, state: searchParams.get('state') ?? '', nonce: searchParams.get('nonce') ?? '' };
  }

  /** Where a browser is sent that comes back with this. */
  async back(browser: WebBrowser, query: Record<string, string>, provider = 'kommun'): Promise<string> {
    const search = new URLSearchParams(query).toString();
    const response = await browser.send(`${this.house.url}/auth/callback/${provider}?${search}`);
    if (response.status !== 303) throw new Error(`Coming back was answered with ${response.status}.`);
    return response.headers.get('location') ?? '';
  }

  /** Comes back with a code for which the first issuer says `claims`; answers where one is sent. */
  arrive(
    begun: Begun,
    claims: JWTPayload = {},
    token: (all: JWTPayload) => Promise<string> | string = (all) => this.issuer.sign(all),
    provider = 'kommun',
  ): Promise<string> {
    this.issuer.says(() => token({ sub: 'sub-anna', nonce: begun.nonce, ...claims }));
    return this.back(begun.browser, { code: newId(), state: begun.state }, provider);
  }

  /** Who this browser is. */
  async viewer(browser: WebBrowser): Promise<Record<string, unknown>> {
    const response = await browser.send(`${this.house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...FROM_OUR_PAGES },
      body: JSON.stringify({
        query:
          '{ viewer { signedIn person { name } organisation { id } mayActFor { id } sessions { method } } }',
      }),
    });
    return ((await response.json()) as { data: { viewer: Record<string, unknown> } }).data.viewer;
  }

  async isIn({ browser }: Begun): Promise<unknown> {
    return (await this.viewer(browser))['signedIn'];
  }

  async close(): Promise<void> {
    await this.house.close();
    await this.issuer.close();
    await this.other.close();
  }
}
