import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import { JAMTLAND, PILOT, RAGUNDA } from '../builders/loop.js';
import { personId, somebody, takesPart } from '../builders/people.js';
import { Database, jobContext, operatorContext, sql, type Context } from '#kernel';
import { aPerson, nobody } from '../support/contexts.js';
import { FROM_OUR_PAGES, inBrowser, personWith } from '../support/cookies.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open({ worker: false });
});
afterAll(() => house.close());
afterEach(() => house.moveClock(null));

interface Viewer {
  readonly signedIn: boolean;
  readonly person: { name: string } | null;
  readonly organisation: { id: string } | null;
  readonly sessions: Session[];
}
interface Session {
  readonly id: string;
  readonly device: string;
  readonly method: string;
  readonly current: boolean;
}
const VIEWER = `{ viewer { signedIn person { name } organisation { id }
  sessions { id device method since lastSeen endsAt current } } }`;
const viewer = async (person: Person): Promise<Viewer> =>
  (await person.get<{ viewer: Viewer }>(VIEWER)).viewer;
const isIn = async (person: Person): Promise<boolean> => (await viewer(person)).signedIn;

/** So many minutes from now, for the clock of the house. */
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

const END = `mutation ($id: ID!) { endSession(input: { sessionId: $id }) {
  ... on Sessions { open { id current } } ... on Problem { code } } }`;
const END_OTHERS = `mutation { endOtherSessions { ... on Sessions { open { id current } } } }`;
type Ended = { endSession: { open?: { id: string }[]; code?: string } };

describe('a session', () => {
  it('signs in by a cookie that scripts and other sites cannot reach', async () => {
    const { person, setCookie } = await inBrowser(house, 'ragunda');
    expect(setCookie).toMatch(/^samlingsplats-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await viewer(person)).toMatchObject({ signedIn: true, organisation: { id: RAGUNDA } });
  });

  it('is kept without its secret', async () => {
    const { cookie } = await inBrowser(house, 'bracke');
    const secret = cookie.split('=')[1] ?? '';
    const rows = await house.sql<{ secret_hash: string }>('select * from session');
    expect(JSON.stringify(rows)).not.toContain(secret);
    const hash = createHash('sha256').update(secret).digest('base64url');
    expect(rows.map((row) => row.secret_hash)).toContain(hash);
    // What stands in the table opens nothing.
    expect(await isIn(personWith(house, `samlingsplats-session=${hash}`))).toBe(false);
  });

  it.each(['', 'x', `${'A'.repeat(43)}`, `' or true --`, 'å%00'])(
    'of secret %p is nobody’s',
    async (secret) => {
      expect(await isIn(personWith(house, `samlingsplats-session=${encodeURIComponent(secret)}`))).toBe(
        false,
      );
    },
  );

  it('lasts an hour without use, and no longer', async () => {
    const { person } = await inBrowser(house, 'laholm');
    await house.moveClock(inMinutes(59));
    expect(await isIn(person)).toBe(true);
    await house.moveClock(inMinutes(59 + 59));
    expect(await isIn(person)).toBe(true);
    await house.moveClock(inMinutes(59 + 59 + 61));
    expect(await isIn(person)).toBe(false);
    const refused = await person.ask('{ needs { nodes { id } } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('ends after twelve hours however much it is used', async () => {
    const { person } = await inBrowser(house, 'halland');
    for (let hour = 1; hour < 24; hour += 1) {
      await house.moveClock(inMinutes(hour * 30));
      expect(await isIn(person)).toBe(true);
    }
    await house.moveClock(inMinutes(24 * 30 + 1));
    expect(await isIn(person)).toBe(false);
  });

  it('is noted to be in use at most once a minute', async () => {
    const { person } = await inBrowser(house, 'spsm');
    const seenAt = async (): Promise<string> => {
      const [row] = await house.sql<{ at: Date }>(
        'select max(last_seen_at) as at from session where person_id = $1',
        [await personId(house, 'spsm')],
      );
      return row?.at.toISOString() ?? '';
    };
    const first = await seenAt();
    await viewer(person);
    expect(await seenAt()).toBe(first);
    await house.moveClock(inMinutes(2));
    await viewer(person);
    const second = await seenAt();
    expect(second > first).toBe(true);
    await viewer(person);
    expect(await seenAt()).toBe(second);
  });

  it('has a new secret at every sign-in, whatever the browser sent before, and the old one ends', async () => {
    const planted = `samlingsplats-session=${'B'.repeat(43)}`;
    const first = await inBrowser(house, 'mucf', { cookie: planted });
    expect(first.cookie).not.toBe(planted);
    expect(await isIn(personWith(house, planted))).toBe(false);
    const second = await inBrowser(house, 'mucf', { cookie: first.cookie });
    expect([await isIn(first.person), await isIn(second.person)]).toEqual([false, true]);
  });

  it('gives nothing any more when the assignment has ended', async () => {
    await somebody(house, 'tillfallig', { pilotId: PILOT, organisationId: RAGUNDA });
    const { person } = await inBrowser(house, 'tillfallig');
    expect((await viewer(person)).organisation).toEqual({ id: RAGUNDA });
    await house.sql(`update participant set until = now() where person_id = $1`, [
      await personId(house, 'tillfallig'),
    ]);
    expect((await viewer(person)).organisation).toBeNull();
    const refused = await person.ask('mutation { tellNeed(input: { text: "x" }) { __typename } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('acts for one organisation in each tab', async () => {
    await somebody(house, 'dubbel', { pilotId: PILOT, organisationId: RAGUNDA });
    await takesPart(house, 'dubbel', { pilotId: PILOT, organisationId: JAMTLAND });
    const { person } = await inBrowser(house, 'dubbel');
    const tabs = [RAGUNDA, JAMTLAND].map((id) => viewer(person.with({ 'x-organisation': id })));
    expect((await Promise.all(tabs)).map((tab) => tab.organisation?.id)).toEqual([RAGUNDA, JAMTLAND]);
  });

  it('acts only for the organisation that the provider named, or what that has become', async () => {
    await somebody(house, 'namngiven', { pilotId: PILOT, organisationId: RAGUNDA });
    await takesPart(house, 'namngiven', { pilotId: PILOT, organisationId: JAMTLAND });
    const { person } = await inBrowser(house, 'namngiven');
    const who = await personId(house, 'namngiven');
    const named = (organisationId: string): Promise<unknown> =>
      house.sql('update session set only_for_id = $1 where person_id = $2', [organisationId, who]);
    await named(JAMTLAND);
    expect((await viewer(person)).organisation).toEqual({ id: JAMTLAND });
    expect((await viewer(person.with({ 'x-organisation': RAGUNDA }))).organisation).toBeNull();
    // An organisation that has gone into another: its people go on there.
    const [gone] = await house.sql<{ id: string }>(
      `select id from organisation where name = 'Bräcke kommun'`,
    );
    await house.sql('update organisation set merged_into_id = $1 where id = $2', [RAGUNDA, gone?.id]);
    await named(gone?.id ?? '');
    expect((await viewer(person)).organisation).toEqual({ id: RAGUNDA });
    await house.sql('update organisation set merged_into_id = null where id = $1', [gone?.id]);
    expect((await viewer(person)).organisation).toBeNull();
  });
});

describe('one’s own sessions', () => {
  it('are seen with device and way, and nobody else’s', async () => {
    const agent = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';
    await inBrowser(house, 'fohm', { 'user-agent': agent });
    const { person } = await inBrowser(house, 'fohm', { 'user-agent': 'curl/8' });
    const { sessions } = await viewer(person);
    expect(sessions).toMatchObject([
      { device: '', method: 'DEV', current: true },
      { device: 'Firefox, Windows', method: 'DEV', current: false },
    ]);
    expect((await viewer(house.anybody())).sessions).toEqual([]);
  });

  it('are ended one by one', async () => {
    const lost = await inBrowser(house, 'observer');
    const here = await inBrowser(house, 'observer');
    const id = (await viewer(lost.person)).sessions.find((session) => session.current)?.id;
    const { endSession } = await here.person.get<Ended>(END, { id });
    expect(endSession.open?.map((session) => session.id)).not.toContain(id);
    expect([await isIn(lost.person), await isIn(here.person)]).toEqual([false, true]);
    // Ended twice reads like one that never was.
    expect((await here.person.get<Ended>(END, { id })).endSession.code).toBe('SESSION_NOT_FOUND');
  });

  it('of others are not there', async () => {
    const other = await inBrowser(house, 'ragunda');
    const id = (await viewer(other.person)).sessions.find((session) => session.current)?.id;
    const { person } = await inBrowser(house, 'laholm');
    const missing = await person.ask<Ended>(END, { id: '01930000-0000-7000-8000-000000000000' });
    expect(await person.ask<Ended>(END, { id })).toEqual(missing);
    expect(missing.data?.endSession.code).toBe('SESSION_NOT_FOUND');
    expect(await isIn(other.person)).toBe(true);
    expect((await house.anybody().ask(END, { id })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are ended all but this', async () => {
    const others = [await inBrowser(house, 'facilitator'), await inBrowser(house, 'facilitator')];
    const here = await inBrowser(house, 'facilitator');
    const { endOtherSessions } = await here.person.get<{ endOtherSessions: { open: Session[] } }>(END_OTHERS);
    expect(endOtherSessions.open).toMatchObject([{ current: true }]);
    expect(await Promise.all([...others, here].map(({ person }) => isIn(person)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('leave their traces', async () => {
    const rows = await house.sql<{ action: string; actor_kind: string; detail: Record<string, unknown> }>(
      `select action, actor_kind, detail from audit_entry where subject_type = 'session' order by id`,
    );
    const who = await personId(house, 'ragunda');
    expect(rows).toContainEqual({
      action: 'session.opened',
      actor_kind: 'job',
      detail: { personId: who, assurance: 'dev', provider: null, onlyFor: null },
    });
    expect(rows).toContainEqual({
      action: 'session.ended',
      actor_kind: 'person',
      detail: { why: 'ended-by-owner' },
    });
    expect(rows).toContainEqual({ action: 'session.ended', actor_kind: 'job', detail: { why: 'replaced' } });
  });
});

describe('another site', () => {
  const send = async (
    headers: Record<string, string>,
  ): Promise<{ status: number; code: string | undefined }> => {
    const { cookie } = await inBrowser(house, 'bracke');
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify({ query: VIEWER }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, code: errors?.[0]?.extensions.code };
  };
  const refused = { status: 403, code: 'CROSS_SITE_REQUEST' };

  it.each<[string, Record<string, string>]>([
    ['as browsers call it', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a neighbour on the same domain', { 'sec-fetch-site': 'same-site' }],
    ['in an older browser', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['that says nothing of itself', {}],
  ])('cannot act with the cookie: %s', async (_, headers) => {
    expect(await send(headers)).toEqual(refused);
  });

  it('is not our own, which can', async () => {
    expect(await send(FROM_OUR_PAGES)).toEqual({ status: 200, code: undefined });
    expect(await send({ origin: house.url })).toEqual({ status: 200, code: undefined });
  });

  it('gains nothing with a token, which no browser sends by itself', async () => {
    const ragunda = await house.as('ragunda');
    expect(await isIn(ragunda.with({ origin: 'https://evil.example' }))).toBe(true);
  });
});

it('sessions that ended long ago are removed', async () => {
  await inBrowser(house, 'spsm');
  const count = async (): Promise<number> => (await house.sql('select id from session')).length;
  expect(await count()).toBeGreaterThan(0);
  await house.sql(`update session set ends_at = now() - interval '31 days'`);
  const { person } = await inBrowser(house, 'spsm');
  const { Sweeper } = await import('#kernel');
  await house.api.get(Sweeper).runDue();
  expect(await count()).toBe(1);
  expect(await isIn(person)).toBe(true);
});

it('row-level security alone keeps sessions to their owners and to the door', async () => {
  await inBrowser(house, 'ragunda');
  await inBrowser(house, 'laholm');
  const database = house.api.get(Database, { strict: false });
  const whose = async (ctx: Context): Promise<string[]> => {
    const rows = await database.read(ctx, (tx) =>
      tx.query<{ id: string }>(sql`select distinct person_id as id from session`),
    );
    return rows.map((row) => row.id);
  };
  const ragunda = await personId(house, 'ragunda');
  expect(await whose(aPerson(ragunda))).toEqual([ragunda]);
  expect(await whose(jobContext('sign-in'))).toContain(ragunda);
  for (const ctx of [jobContext('match-need'), operatorContext, nobody])
    expect([ctx.actor, await whose(ctx)]).toEqual([ctx.actor, []]);
  const end = (ctx: Context): Promise<unknown> =>
    database.write(ctx, (tx) =>
      tx.execute(sql`update session set ended_at = ${tx.now} where ended_at is null`),
    );
  for (const ctx of [jobContext('match-need'), operatorContext, nobody]) expect(await end(ctx)).toBe(0);
});
