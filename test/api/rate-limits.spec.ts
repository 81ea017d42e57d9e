import 'reflect-metadata';
import { jest } from '@jest/globals';
import { Database, Limiter, newId, type Allowance, type RateLimit } from '#kernel';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let limiter: Limiter;

beforeAll(async () => {
  house = await TestHouse.open({ worker: false });
  limiter = new Limiter(house.api.get(Database, { strict: false }));
});
afterAll(() => house.close());

const NOON = '2026-11-20T12:00:00Z';
const after = (seconds: number): string => new Date(Date.parse(NOON) + seconds * 1000).toISOString();

/** Ten at once, one more every six minutes: nothing is regained while a test runs. */
const TEN: RateLimit = { name: 'spec', burst: 10, seconds: 3600 };

const takeAll = async (subject: string, times: number, limit = TEN): Promise<Allowance[]> => {
  const answers = [];
  for (let time = 0; time < times; time += 1) answers.push(await limiter.take(limit, subject));
  return answers;
};
const allowed = (answers: readonly Allowance[]): number => answers.filter((one) => one.allowed).length;

describe('a limit', () => {
  beforeEach(() => house.moveClock(NOON));

  it('lets so many through at once, and tells the next when to come back', async () => {
    const subject = newId();
    const answers = await takeAll(subject, 11);
    expect(allowed(answers)).toBe(10);
    const last = answers.at(-1);
    const seconds = last?.allowed === false ? last.retryAfterSeconds : 0;
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(360);
    // A minute more: the clock runs on while this runs.
    await house.moveClock(after(seconds + 60));
    expect(allowed(await takeAll(subject, 2))).toBe(1);
    await house.moveClock(after(3600 + 420));
    expect(allowed(await takeAll(subject, 11))).toBe(10);
  });

  it('is not prolonged by knocking: whoever is refused often waits no longer', async () => {
    const subject = newId();
    await takeAll(subject, 60);
    await house.moveClock(after(420));
    expect(allowed(await takeAll(subject, 1))).toBe(1);
  });

  it('counts each subject and each limit on its own', async () => {
    const subject = newId();
    await takeAll(subject, 10);
    expect(allowed(await takeAll(newId(), 1))).toBe(1);
    expect(allowed(await takeAll(subject, 1, { ...TEN, name: 'another' }))).toBe(1);
    expect(allowed(await takeAll(subject, 1))).toBe(0);
  });

  it('lets no more through however many ask at the same moment', async () => {
    const subject = newId();
    const answers = await Promise.all(Array.from({ length: 40 }, () => limiter.take(TEN, subject)));
    expect(allowed(answers)).toBe(10);
  });

  it('is forgiven when the clock goes back: nobody waits longer than the limit is long', async () => {
    const subject = newId();
    await takeAll(subject, 10);
    await house.moveClock(after(-86_400));
    const [answer] = await takeAll(subject, 1);
    expect(answer).toEqual({ allowed: false, retryAfterSeconds: 3600 });
  });

  it('keeps no address: hashes only', async () => {
    await limiter.take(TEN, '192.0.2.7');
    expect(JSON.stringify(await house.sql('select * from rate_limit'))).not.toContain('192.0.2.7');
  });
});

describe('requests of one caller', () => {
  const QUERY = JSON.stringify({ query: '{ viewer { signedIn } }' });
  let tight: TestHouse;
  beforeAll(async () => {
    // One hundredth: six a minute for a person, three for an address.
    tight = await TestHouse.open({ worker: false, env: { RATE_LIMIT_PERCENT: '1', TRUST_PROXY: '1' } });
  });
  afterAll(() => tight.close());
  beforeEach(() => tight.moveClock(NOON));

  const asked = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${tight.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: QUERY,
    });
  const tokenOf = async (persona: string): Promise<string> => {
    const response = await fetch(`${tight.url}/auth/dev`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${persona.length}` },
      body: JSON.stringify({ persona }),
    });
    return `Bearer ${((await response.json()) as { token: string }).token}`;
  };
  /** How many of so many are answered. */
  const answered = async (times: number, headers: Record<string, string>): Promise<number> => {
    const answers = [];
    for (let time = 0; time < times; time += 1) answers.push((await asked(headers)).status);
    return answers.filter((status) => status === 200).length;
  };

  it('who has not signed in are counted by address, as the trusted proxy tells it', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    // The last of the list is what our proxy saw; what a caller wrote before it counts for nothing.
    await answered(30, from('192.0.2.1'));
    const refused = await asked({ ...from('203.0.113.9, 192.0.2.1'), 'accept-language': 'en' });
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: `There were too many requests in a short time. Wait ${seconds} seconds and try again.`,
          extensions: { code: 'RATE_LIMITED', retryAfterSeconds: seconds },
        },
      ],
    });
    expect((await asked(from('192.0.2.2'))).status).toBe(200);
    await tight.moveClock(after(120));
    expect((await asked(from('192.0.2.1'))).status).toBe(200);
  });

  it('who have signed in are counted each for themselves: nobody locks out another, from wherever', async () => {
    const headers = { authorization: await tokenOf('ragunda'), 'x-forwarded-for': '192.0.2.3' };
    const beside = { authorization: await tokenOf('jamtland'), 'x-forwarded-for': '192.0.2.3' };
    await answered(60, headers);
    expect((await asked(headers)).status).toBe(429);
    expect((await asked(beside)).status).toBe(200);
    // Somebody else's knocking at the same address, signed in or not, is not theirs.
    await answered(30, { 'x-forwarded-for': '192.0.2.3' });
    expect((await asked(beside)).status).toBe(200);
  });

  it('doors at which nobody is known are limited by address, in the language of the caller', async () => {
    const door = (): Promise<Response> =>
      fetch(`${tight.url}/auth/dev`, { headers: { 'x-forwarded-for': '192.0.2.4' } });
    for (let time = 0; time < 30; time += 1) await (await door()).text();
    const refused = await door();
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({
      code: 'RATE_LIMITED',
      message: expect.stringMatching(/^Det kom för många anrop på kort tid\. Vänta \d+ sekunder/),
    });
  });
});
