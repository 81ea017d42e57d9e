import { dayOf, endOfDay, startOfDay } from '#kernel';

/** The longest anybody deputises. */
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/** A time with an end, in instants. */
export interface Period {
  readonly since: Date;
  readonly until: Date;
}

/**
 * From a first to a last day in Stockholm, both whole; from today on it begins at once. Undefined where they do not
 * fit: already over, the wrong way round, or longer than a year.
 */
export function periodOf(now: Date, fromOn: string | null | undefined, untilOn: string): Period | undefined {
  const today = dayOf(now);
  const first = fromOn == null || fromOn < today ? today : fromOn;
  if (untilOn < first) return undefined;
  const since = first === today ? now : startOfDay(first);
  const until = endOfDay(untilOn);
  return until.getTime() - now.getTime() > MAX_DAYS * DAY_MS ? undefined : { since, until };
}
