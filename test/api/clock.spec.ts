import { jest } from '@jest/globals';
import { Clock } from '#kernel';
import {
  aNeed,
  castOf,
  did,
  matched,
  pointOf,
  refer,
  referralTo,
  seen,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { at } from '../builders/time.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

const move = async (body: unknown): Promise<{ status: number; answer: { now?: string; code?: string } }> => {
  const response = await fetch(`${house.url}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as { now?: string } };
};

describe('the clock', () => {
  it('is moved for API, worker and command alike, and runs on from there', async () => {
    const { answer } = await move({ now: '2030-05-01T10:00:00+02:00' });
    expect(answer.now).toMatch(/^2030-05-01T08:00:0\d/);
    const now = await house.api.get(Clock, { strict: false }).now();
    expect(now >= new Date(answer.now ?? '')).toBe(true);
    const need = await matched(cast.ragunda);
    const [told] = await house.sql<{ created: Date; looked: Date }>(
      'select created_at as created, suggestions_at as looked from need where id = $1',
      [need.id],
    );
    // The API wrote the one, the worker the other.
    for (const moment of [told?.created, told?.looked])
      expect(moment?.toISOString()).toMatch(/^2030-05-01T08:0/);
  });

  it('is put back', async () => {
    const { answer } = await move({ now: null });
    const [row] = await house.sql<{ away: boolean }>(`select shift <> interval '0' as away from clock`);
    expect([row?.away, Math.abs(Date.now() - Date.parse(answer.now ?? '')) < 60_000]).toEqual([false, true]);
  });

  it.each([
    {},
    { now: 'tomorrow' },
    { now: '2026-11-20' },
    { now: 1 },
    { now: '2026-11-20T08:00:00' },
    null,
    [],
  ])('is moved to an instant: %j is none', async (body) => {
    const before = await house.sql('select * from clock');
    expect(await move(body)).toMatchObject({ status: 400 });
    expect(await house.sql('select * from clock')).toEqual(before);
  });

  it('has no door, nor has sign-in by persona or caught mail, where development is off', async () => {
    const real = await TestHouse.open({ worker: false, env: { AUTH_DEV: '0' } });
    try {
      for (const [door, method] of [
        ['/dev/clock', 'POST'],
        ['/auth/dev', 'POST'],
        ['/auth/dev', 'GET'],
        ['/dev/mail', 'GET'],
      ] as const)
        expect([door, (await fetch(`${real.url}${door}`, { method })).status]).toEqual([door, 404]);
      expect((await fetch(`${real.url}/health/live`)).status).toBe(200);
    } finally {
      await real.close();
    }
  });
});

describe('times of requests count working days, as the contact point states them', () => {
  it.each([
    ['over a weekend', '2026-11-20T08:00:00Z', 1, '2026-11-23T22:59:59.000Z'],
    ['over All Saints, a Saturday', '2026-10-30T08:00:00Z', 1, '2026-11-02T22:59:59.000Z'],
    ['over July', '2026-06-30T08:00:00Z', 1, '2026-08-03T21:59:59.000Z'],
    ['sent in July', '2026-07-15T08:00:00Z', 2, '2026-08-04T21:59:59.000Z'],
    ['over Midsummer', '2026-06-18T08:00:00Z', 1, '2026-06-22T21:59:59.000Z'],
    ['over Christmas and New Year', '2026-12-17T08:00:00Z', 10, '2027-01-07T22:59:59.000Z'],
    ['over Easter and into summer time', '2027-03-24T08:00:00Z', 2, '2027-03-30T21:59:59.000Z'],
    ['over Ascension Day', '2027-05-05T08:00:00Z', 1, '2027-05-07T21:59:59.000Z'],
    ['over 6 June', '2028-06-05T08:00:00Z', 1, '2028-06-07T21:59:59.000Z'],
    ['sent just after midnight in Stockholm', '2026-11-22T23:30:00Z', 1, '2026-11-24T22:59:59.000Z'],
  ])('%s: from %s, %i → %s', async (_, now, days, due) => {
    await house.moveClock(now);
    await house.sql('update contact_point set answer_working_days = $2 where id = $1', [pointOf(SPSM), days]);
    const { id } = await matched(cast.ragunda);
    const need = await refer(cast.jamtland, id, [SPSM]);
    expect([need.next?.dueAt, (await referralTo(cast.spsm, id, SPSM)).next?.dueAt]).toEqual([due, due]);
  });
});

describe('other times count calendar days, to the end of a day in Stockholm', () => {
  it.each([
    ['into winter time', '2026-10-20T08:00:00Z', '2026-11-03T22:59:59.000Z'],
    ['ending on the day of 25 hours', '2026-10-11T08:00:00Z', '2026-10-25T22:59:59.000Z'],
    ['into summer time', '2027-03-20T08:00:00Z', '2027-04-03T21:59:59.000Z'],
    ['ending on the day of 23 hours', '2027-03-14T08:00:00Z', '2027-03-28T21:59:59.000Z'],
    ['told just after midnight in Stockholm', '2026-11-19T23:30:00Z', '2026-12-04T22:59:59.000Z'],
    ['told on a leap day', '2028-02-29T08:00:00Z', '2028-03-14T22:59:59.000Z'],
  ])('%s: from %s → %s', async (_, now, due) => {
    await house.moveClock(now);
    const { id } = await aNeed(cast.ragunda);
    await did(cast.ragunda, 'withdrawNeed', { needId: id, reason: 'x' });
    expect((await matched(cast.ragunda)).next?.dueAt).toBe(due);
  });

  it('run out when that day ends there, on the day the clocks change too', async () => {
    await house.moveClock('2026-10-11T08:00:00Z');
    const { id } = await matched(cast.ragunda);
    await at(house, '2026-10-25T22:59:58Z');
    expect((await seen(cast.jamtland, id)).next?.overdue).toBe(false);
    await at(house, '2026-10-25T23:01:30Z');
    expect((await seen(cast.jamtland, id)).next?.overdue).toBe(true);
  });
});
