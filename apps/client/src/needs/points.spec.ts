import type { OrganisationKind } from '../generated/graphql.js';
import { fittingFirst, ofTheState } from './points.js';

const point = (id: string, kind: OrganisationKind = 'AGENCY') => ({
  id,
  name: id,
  organisation: { id, name: id, shortName: id, kinds: [kind] },
  counties: [],
  themes: [],
  answerWorkingDays: 15,
});
type Suggestions = Parameters<typeof fittingFirst>[1];
const suggestion = (owner: string, rank: number, judgement: 'NONE' | 'CONFIRMED' | 'REJECTED' = 'NONE') =>
  ({ rank, judgement, item: { owners: [{ id: owner }] } }) as unknown as Suggestions[number];

const ids = (points: readonly { readonly id: string }[]): string[] => points.map(({ id }) => id);

describe('contact points to choose among', () => {
  const points = ['a', 'b', 'c', 'd'].map((id) => point(id));

  it('are those of the state', () => {
    expect(
      ids(ofTheState([point('kommun', 'MUNICIPALITY'), point('lst', 'COUNTY_BOARD'), point('a')])),
    ).toEqual(['lst', 'a']);
  });

  it('begin with those who give what was suggested, best first', () => {
    const { fitting, others } = fittingFirst(points, [suggestion('c', 1), suggestion('b', 2)]);
    expect(ids(fitting)).toEqual(['c', 'b']);
    expect(ids(others)).toEqual(['a', 'd']);
  });

  it('take support that very many give together as a sign of none of them', () => {
    const shared = {
      ...suggestion('a', 1),
      item: { owners: points.map(({ id }) => ({ id })) },
    } as unknown as Suggestions[number];
    expect(ids(fittingFirst(points, [shared, suggestion('d', 2)]).fitting)).toEqual(['d']);
  });

  it('put what a person confirmed before what the job suggested, and forget what was rejected', () => {
    const { fitting } = fittingFirst(points, [
      suggestion('c', 1),
      suggestion('b', 2, 'CONFIRMED'),
      suggestion('a', 3, 'REJECTED'),
    ]);
    expect(ids(fitting)).toEqual(['b', 'c']);
  });
});
