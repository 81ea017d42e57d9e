import { writeFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { askGraphql, send, type Response } from '../matrix/ask.js';
import { clear, layGround } from '../matrix/ground.js';
import { NOWHERE } from '../matrix/records.js';
import type { Ground } from '../matrix/report.js';
import type { Who } from '../matrix/people.js';
import { FROM_OUR_PAGES, inBrowser } from '../support/cookies.js';
import { WebBrowser } from '../support/web-browser.js';
import { holdsNothingForeign, isNoFault } from './checks.js';
import { GreedyDocuments } from './documents.js';
import { recording, type Recorded } from './recorder.js';
import { counted, seed, throwAt, times } from './settings.js';
import { addresses, bearers, secrets } from './things.js';

jest.setTimeout(1_800_000);

let ground: Ground;
let recorded: readonly Recorded[];
beforeAll(async () => {
  process.stdout.write(`Seed ${seed}.\n`);
  const { result, requests } = await recording(layGround);
  ground = result;
  recorded = requests;
});
afterAll(async () => {
  const place = process.env['TEST_FUZZ_REPORT'];
  if (place !== undefined) await writeFile(place, JSON.stringify(counted));
  await clear(ground);
});

const anonymous = (headers: Record<string, string> = {}): Who => ({
  name: 'somebody',
  person: null,
  signedIn: false,
  organisation: null,
  kind: null,
  roles: {},
  pilots: [],
  anyRoles: [],
  points: [],
  headers,
});

/** Who the house takes somebody for. */
async function takenFor(headers: Record<string, string>): Promise<string | null> {
  const response = await askGraphql(ground.house.url, anonymous(headers), '{ viewer { person { id } } }', {});
  counted.requests += 1;
  isNoFault(response);
  const { data } = JSON.parse(response.body) as { data?: { viewer: { person: { id: string } | null } } };
  return data?.viewer.person?.id ?? null;
}

describe('ids of others', () => {
  const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

  /** A recorded request with its ids swapped for others, whoever's they are. */
  const swapped = ({ variables }: Recorded, ids: readonly string[]): Readonly<Record<string, unknown>> => {
    let place = 0;
    const text = JSON.stringify(variables).replaceAll(UUID, (id) => ids[place++ % ids.length] ?? id);
    return JSON.parse(text) as Record<string, unknown>;
  };

  it('swapped into what was really asked, open nothing and break nothing', async () => {
    const { records, people, house, standing } = ground;
    expect(recorded.length).toBeGreaterThan(100);
    const ids = [...records.byId.keys(), ...records.personIds.values(), NOWHERE];
    const organisations = records.needs.flatMap(({ municipality, board, sentTo }) => [
      municipality,
      board,
      ...sentTo,
    ]);
    await throwAt(
      times(250, 10_000),
      fc.record({
        request: fc.constantFrom(...recorded),
        who: fc.constantFrom(...people),
        // What the others told first, then everything there is.
        ids: fc.array(fc.constantFrom(...records.needs.map(({ id }) => id), ...organisations, ...ids), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
      async ({ request, who, ids: others }) => {
        const variables = swapped(request, others);
        // Written out in the document as well, where a builder did so.
        const query = request.query.replaceAll(UUID, others[0] ?? NOWHERE);
        const response = await askGraphql(house.url, who, query, variables);
        try {
          holdsNothingForeign(ground, who, `${query} ${JSON.stringify(variables)}`, response);
        } finally {
          await standing.restore();
        }
      },
    );
  });
});

describe('tokens and cookies', () => {
  it('tampered with, made up, signed otherwise or not at all are nobody’s', async () => {
    const token = ground.people[0]?.headers['authorization']?.slice('Bearer '.length) ?? '';
    expect(await takenFor({ authorization: `Bearer ${token}` })).not.toBeNull();
    await throwAt(times(120, 1_500), bearers(token), async (bearer) => {
      expect(await takenFor({ authorization: bearer })).toBeNull();
    });
  });

  it('of a session, tampered with or made up, are nobody’s', async () => {
    const { cookie } = await inBrowser(ground.house, 'bracke');
    expect(await takenFor({ cookie, ...FROM_OUR_PAGES })).not.toBeNull();
    const [name = '', secret = ''] = cookie.split('=');
    await throwAt(times(80, 1_000), secrets(secret), async (made) => {
      expect(await takenFor({ cookie: `${name}=${made}`, ...FROM_OUR_PAGES })).toBeNull();
    });
  });

  it('of an ended session open nothing again, and none is taken over from before signing in', async () => {
    const planted = 'samlingsplats-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const { cookie } = await inBrowser(ground.house, 'bracke', { cookie: planted });
    expect([cookie === planted, await takenFor({ cookie: planted, ...FROM_OUR_PAGES })]).toEqual([
      false,
      null,
    ]);
    const bracke = anonymous({ cookie, ...FROM_OUR_PAGES });
    await send(`${ground.house.url}/auth/sign-out`, bracke, { method: 'POST' });
    expect(await takenFor({ cookie, ...FROM_OUR_PAGES })).toBeNull();
  });
});

describe('the doors of signing in', () => {
  const provider = async (): Promise<string> => {
    const { body } = await send(`${ground.house.url}/auth/providers`, anonymous());
    const [first] = (JSON.parse(body) as { providers: { id: string }[] }).providers;
    if (first === undefined) throw new Error('There is no provider.');
    return first.id;
  };

  /** Where an address leads from ours, as a browser understands it. */
  const leadsTo = (address: string): string => new URL(address, ground.house.url).origin;

  it('send nobody elsewhere, whatever the address says', async () => {
    const at = `${ground.house.url}/auth/sign-in/${await provider()}`;
    await throwAt(times(60, 1_000), addresses, async (till) => {
      const browser = new WebBrowser();
      const begun = await browser.send(`${at}?till=${encodeURIComponent(till)}`);
      expect(begun.status).toBeLessThan(500);
      const state = new URL(begun.headers.get('location') ?? '/', at).searchParams.get('state') ?? '';
      const back = await browser.send(
        `${at.replace('/sign-in/', '/callback/')}?error=access_denied&state=${encodeURIComponent(state)}`,
      );
      counted.requests += 2;
      const location = back.headers.get('location') ?? '';
      expect(leadsTo(location)).toBe(leadsTo('/'));
      const onwards = new URL(location, at).searchParams.get('till') ?? '/';
      expect([onwards, leadsTo(onwards)]).toEqual([onwards, leadsTo('/')]);
      for (const response of [begun, back]) expect(response.headers.has('x-evil')).toBe(false);
    });
  });

  it('let nobody in who was not sent there and back', async () => {
    const id = await provider();
    const word = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.constantFrom('', 'null', '../..', '%00', '\r\nx-evil: 1'),
    );
    const asked = fc.dictionary(
      fc.constantFrom('code', 'state', 'iss', 'error', 'session_state', 'id_token'),
      word,
    );
    await throwAt(times(60, 1_000), fc.tuple(asked, word), async ([query, cookie]) => {
      const response = await send(
        `${ground.house.url}/auth/callback/${id}?${new URLSearchParams(query).toString()}`,
        anonymous({ cookie: `samlingsplats-way-in=${encodeURIComponent(cookie)}` }),
      );
      counted.requests += 1;
      isNoFault(response);
      expect(response.headers).not.toMatch(/set-cookie: [^\n]*session=[^;\n]+/);
      expect(response.headers).not.toMatch(/^x-evil/m);
      expect(response.headers).toMatch(/^location: \/logga-in\?/m);
    });
  });

  it('end nobody’s session on the word of a token that no provider signed', async () => {
    const id = await provider();
    await throwAt(times(60, 1_000), bearers('a.b.c'), async (token) => {
      const response = await send(`${ground.house.url}/auth/back-channel/${id}`, anonymous(), {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ logout_token: token.replace(/^Bearer /, '') }).toString(),
      });
      counted.requests += 1;
      expect(response.status).toBe(400);
    });
  });
});

it('queries that ask for more than there should be are refused, and break nothing', async () => {
  const { schema } = ground.house.api.get(GraphQLSchemaHost, { strict: false });
  const documents = new GreedyDocuments(schema).arbitrary();
  const codes = new Set<string>();
  await throwAt(
    times(150, 3_000),
    fc.record({ query: documents, who: fc.constantFrom(...ground.people) }),
    async ({ query, who }) => {
      const response: Response = await askGraphql(ground.house.url, who, query, {});
      holdsNothingForeign(ground, who, query, response);
      for (const [, code = ''] of response.body.matchAll(/"code":"([A-Z_]+)"/g)) codes.add(code);
    },
  );
  // It was worth throwing: some were answered, some were too much.
  expect(codes).toContain('GRAPHQL_VALIDATION_FAILED');
});
