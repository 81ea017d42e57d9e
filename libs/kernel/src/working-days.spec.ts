import { DateTime } from 'luxon';
import { addDays, addWorkingDays, dayOf, isWorkingDay, STOCKHOLM } from './working-days.js';

const working = (day: string): boolean =>
  isWorkingDay(DateTime.fromISO(day, { zone: STOCKHOLM }), { july: 'on' });

describe('working days', () => {
  it.each(['2026-12-24', '2026-12-31', '2026-06-19', '2026-06-06', '2026-05-14', '2026-11-21'])(
    '%s is off',
    (day) => {
      expect(working(day)).toBe(false);
    },
  );

  it.each(['2026-11-20', '2026-12-23', '2027-01-07', '2026-07-15'])('%s is worked', (day) => {
    expect(working(day)).toBe(true);
  });

  it('skips weekends and holidays: ten working days from 17 December end on 7 January', () => {
    // 18, 21, 22, 23, 28, 29, 30 December, 4, 5, 7 January (24–27, 31, 1–3 and 6 are off).
    expect(dayOf(addWorkingDays(new Date('2026-12-17T10:00:00Z'), 10))).toBe('2027-01-07');
  });

  it('does not count July: one working day from 30 June ends in August', () => {
    expect(dayOf(addWorkingDays(new Date('2026-06-30T10:00:00Z'), 1))).toBe('2026-08-03');
  });

  it('ends the day in Stockholm, on both sides of a clock change', () => {
    expect(addDays(new Date('2026-10-24T10:00:00Z'), 0).toISOString()).toBe('2026-10-24T21:59:59.000Z');
    expect(addDays(new Date('2026-10-24T10:00:00Z'), 1).toISOString()).toBe('2026-10-25T22:59:59.000Z');
    expect(addDays(new Date('2026-03-28T10:00:00Z'), 1).toISOString()).toBe('2026-03-29T21:59:59.000Z');
  });

  it('takes the Swedish day of an instant just after midnight there', () => {
    expect(dayOf(new Date('2026-11-19T23:30:00Z'))).toBe('2026-11-20');
  });
});
