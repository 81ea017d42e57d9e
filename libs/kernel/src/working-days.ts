import Holidays from 'date-holidays';
import { DateTime } from 'luxon';

/** The time zone in which people live; storage is UTC. */
export const STOCKHOLM = 'Europe/Stockholm';

// Midsummer's, Christmas and New Year's Eve are `bank` holidays in the data but days off in Swedish authorities
// (Semesterlagen 3 a § counts them with Sundays).
const DAYS_OFF = new Set(['public', 'bank']);
const sweden = new Holidays('SE');
/** The days off of a year, as `2026-12-24`. The library works out a whole year for every question: asked once a year. */
const daysOffOf = new Map<number, ReadonlySet<string>>();

function isDayOff(day: DateTime): boolean {
  const known = daysOffOf.get(day.year);
  if (known !== undefined) return known.has(day.toFormat('yyyy-MM-dd'));
  const holidays = sweden.getHolidays(day.year).filter(({ type }) => DAYS_OFF.has(type));
  daysOffOf.set(day.year, new Set(holidays.map(({ date }) => date.slice(0, 10))));
  return isDayOff(day);
}

/** Whether Swedish authorities work that day (a calendar day in Stockholm). July counts as off where asked for. */
export function isWorkingDay(day: DateTime, options: { readonly july: 'off' | 'on' }): boolean {
  if (day.weekday > 5) return false;
  if (options.july === 'off' && day.month === 7) return false;
  return !isDayOff(day);
}

/** The end (23:59:59 in Stockholm) of the `days`-th working day after `from`, as UTC. July does not count. */
export function addWorkingDays(from: Date, days: number): Date {
  let day = DateTime.fromJSDate(from, { zone: STOCKHOLM });
  for (let left = days; left > 0;) {
    day = day.plus({ days: 1 });
    if (isWorkingDay(day, { july: 'off' })) left -= 1;
  }
  return endOf(day);
}

/** The end of the calendar day `days` after `from`, in Stockholm, as UTC. */
export const addDays = (from: Date, days: number): Date =>
  endOf(DateTime.fromJSDate(from, { zone: STOCKHOLM }).plus({ days }));

/** The calendar day in Stockholm, `2026-11-20`. */
export const dayOf = (instant: Date): string =>
  DateTime.fromJSDate(instant, { zone: STOCKHOLM }).toFormat('yyyy-MM-dd');

/** The start of a Stockholm calendar day given as `2026-11-20`, as UTC. */
export const startOfDay = (day: string): Date =>
  DateTime.fromISO(day, { zone: STOCKHOLM }).toUTC().toJSDate();

/** Eight o'clock of a Stockholm calendar day, as UTC: when mail to many goes out. */
export const morningOf = (day: string): Date =>
  DateTime.fromISO(day, { zone: STOCKHOLM }).set({ hour: 8 }).toUTC().toJSDate();

/** The end of a Stockholm calendar day given as `2026-11-20`, as UTC. */
export const endOfDay = (day: string): Date => endOf(DateTime.fromISO(day, { zone: STOCKHOLM }));

const endOf = (day: DateTime): Date => day.endOf('day').set({ millisecond: 0 }).toUTC().toJSDate();
