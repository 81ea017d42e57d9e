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
