import { DateTime } from 'luxon';

/** CHECKED: read at its source within a year. UNVERIFIED: never. OLD: longer ago. */
export type FreshnessCode = 'CHECKED' | 'UNVERIFIED' | 'OLD';

/** What freshness is judged by. */
export interface Checked {
  readonly kind: 'SUPPORT' | 'GRANT';
  readonly verified: boolean;
  readonly checkedOn: string | null;
  readonly closesOn: string | null;
  readonly fundingYear: number | null;
}

/** How long a check lasts, in months. */
export const CHECK_LASTS_MONTHS = 12;

/** Whether a grant's round is over: what is known of it will not change again. Unknown dates leave it open. */
export const isPastRound = (item: Checked, today: string): boolean =>
  item.kind === 'GRANT' &&
  (item.closesOn === null
    ? (item.fundingYear ?? Infinity) < Number(today.slice(0, 4))
    : item.closesOn < today);

/** How far an item can be trusted today. A past round does not grow old: it is past. */
export function freshnessOf(item: Checked, today: string): FreshnessCode {
  if (!item.verified || item.checkedOn === null) return 'UNVERIFIED';
  const limit = DateTime.fromISO(today).minus({ months: CHECK_LASTS_MONTHS }).toISODate() ?? '';
  return item.checkedOn < limit && !isPastRound(item, today) ? 'OLD' : 'CHECKED';
}
