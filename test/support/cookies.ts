import { Person } from './person.js';
import type { TestHouse } from './test-house.js';

/** What our own pages send along with everything they do. */
export const FROM_OUR_PAGES = { 'sec-fetch-site': 'same-origin' };

/** A persona in a browser: signed in by the cookie of a session. */
export interface InBrowser {
  /** `name=secret`, as the browser sends it. */
  readonly cookie: string;
  /** The whole header that set it. */
  readonly setCookie: string;
  /** Speaks to the API from our own pages. */
  readonly person: Person;
}

/** Signs a persona in with a cookie; `headers` are what the browser sent along. */
export async function inBrowser(
  house: TestHouse,
  persona: string,
  headers: Record<string, string> = {},
): Promise<InBrowser> {
  const response = await fetch(`${house.url}/auth/dev/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`${persona} could not sign in: ${response.status}`);
  const [setCookie = ''] = response.headers.getSetCookie();
  const [cookie = ''] = setCookie.split(';');
  return { cookie, setCookie, person: personWith(house, cookie) };
}

/** Whoever sends this cookie from our own pages. */
export const personWith = (house: TestHouse, cookie: string): Person =>
  new Person(house.url, undefined, { ...FROM_OUR_PAGES, cookie });
