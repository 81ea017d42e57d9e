import { periodOf } from './dates.js';

const now = new Date('2026-11-20T12:00:00Z');

describe('the time somebody deputises', () => {
  it.each<[string, string | null, string, [string, string] | undefined]>([
    [
      'from now to the end of today',
      null,
      '2026-11-20',
      ['2026-11-20T12:00:00.000Z', '2026-11-20T22:59:59.000Z'],
    ],
    [
      'from now where the first day is past',
      '2026-11-01',
      '2026-11-21',
      ['2026-11-20T12:00:00.000Z', '2026-11-21T22:59:59.000Z'],
    ],
    [
      'from the morning of a later day',
      '2026-12-01',
      '2026-12-24',
      ['2026-11-30T23:00:00.000Z', '2026-12-24T22:59:59.000Z'],
    ],
    ['for a whole year', null, '2027-11-20', ['2026-11-20T12:00:00.000Z', '2027-11-20T22:59:59.000Z']],
    ['not when it is over', null, '2026-11-19', undefined],
    ['not the wrong way round', '2026-12-02', '2026-12-01', undefined],
    ['not for more than a year', null, '2027-11-23', undefined],
  ])('is %s', (_, from, until, expected) => {
    const period = periodOf(now, from, until);
    expect(period && [period.since.toISOString(), period.until.toISOString()]).toEqual(expected);
  });
});
