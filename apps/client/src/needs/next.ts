import type { NextFragment, ReferralOnNeedFragment } from '../generated/graphql.js';

/** Who is to act next, doing what, by when, as it is shown. */
export type Next = Pick<NextFragment, 'party' | 'stepText' | 'dueAt' | 'overdue'> & {
  readonly organisations: readonly { readonly id: string; readonly shortName: string }[];
};

interface Parties {
  readonly to: { readonly organisation: Next['organisations'][number] };
  readonly from: Next['organisations'][number];
  readonly next: ReferralOnNeedFragment['next'];
}

/** The next step of a request, with the organisation that stands behind the part. */
export function nextOfReferral(
  { to, from, next }: Parties,
  municipality: Next['organisations'][number] | undefined,
): Next | null {
  if (next === null) return null;
  const behind = {
    CONTACT_POINTS: [to.organisation],
    BOARD: [from],
    MUNICIPALITY: municipality === undefined ? [] : [municipality],
    SYSTEM: [],
  };
  return { ...next, organisations: behind[next.party] };
}
