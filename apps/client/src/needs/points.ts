import type { ContactPointsQuery, SuggestionFragment } from '../generated/graphql.js';

export type Point = ContactPointsQuery['contactPoints'][number];

/** Those who answer for the state: a need goes to agencies and county boards, not to other municipalities. */
export const ofTheState = (points: readonly Point[]): readonly Point[] =>
  points.filter(({ organisation }) =>
    organisation.kinds.some((kind) => kind === 'AGENCY' || kind === 'COUNTY_BOARD'),
  );

/** Contact points with those first whose organisation gives what was suggested, in the order of the suggestions. */
export function fittingFirst(
  points: readonly Point[],
  suggestions: readonly Pick<SuggestionFragment, 'rank' | 'judgement' | 'item'>[],
): { readonly fitting: readonly Point[]; readonly others: readonly Point[] } {
  const ranks = new Map<string, number>();
  for (const { judgement, rank, item } of suggestions) {
    if (judgement === 'REJECTED') continue;
    const place = judgement === 'CONFIRMED' ? rank - CONFIRMED_FIRST : rank;
    // What all boards give together points to none of them.
    if (item.owners.length > FEW_OWNERS) continue;
    for (const { id } of item.owners) ranks.set(id, Math.min(place, ranks.get(id) ?? place));
  }
  const rankOf = ({ organisation }: Point): number => ranks.get(organisation.id) ?? Number.POSITIVE_INFINITY;
  const fits = (point: Point): boolean => ranks.has(point.organisation.id);
  return {
    fitting: points.filter(fits).sort((a, b) => rankOf(a) - rankOf(b)),
    others: points.filter((point) => !fits(point)),
  };
}

const FEW_OWNERS = 3;

/** More than there ever are suggestions: what a person confirmed comes before what is only suggested. */
const CONFIRMED_FIRST = 1000;
