/** The dates of one round of a grant, as its agency published them. */
interface Dated {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly fundingYear: number | null;
  readonly freshness: 'CHECKED' | 'UNVERIFIED' | 'OLD';
}

export interface Round {
  /** Only a round whose published last day has not passed is ever called open or coming. */
  readonly phase: 'open' | 'coming' | 'closed' | 'unknown';
  readonly year: number | undefined;
}

/** Which round of a grant this is on a day (`2026-11-20`). Without dates it is never open: the year says how old it is. */
export function roundOf(grant: Dated, today: string): Round {
  const yearOf = (value: string | null): number | undefined =>
    value === null ? undefined : Number(value.slice(0, 4));
  const year = grant.fundingYear ?? yearOf(grant.closesOn) ?? yearOf(grant.opensOn);
  if (grant.closesOn !== null && grant.closesOn < today) return { phase: 'closed', year };
  if (grant.closesOn !== null && grant.opensOn !== null) {
    return { phase: grant.opensOn <= today ? 'open' : 'coming', year };
  }
  // The year of a source nobody has checked is no evidence that there was a round that year.
  if (grant.freshness === 'UNVERIFIED') return { phase: 'unknown', year };
  return { phase: year !== undefined && year < Number(today.slice(0, 4)) ? 'closed' : 'unknown', year };
}
