import 'reflect-metadata';
import { OrganisationKind } from '#directory';
import { Desk } from './pilot.types.js';
import { desksOf } from './pilots.resolver.js';

const { MUNICIPALITY, REGION, COUNTY_BOARD, AGENCY } = OrganisationKind;

describe('the desks of a person', () => {
  it.each<[string, string[], OrganisationKind[], Desk[]]>([
    ['a contact of a municipality', ['CONTACT'], [MUNICIPALITY], [Desk.MUNICIPALITY]],
    [
      'a contact of Gotland, municipality and region',
      ['CONTACT'],
      [MUNICIPALITY, REGION],
      [Desk.MUNICIPALITY],
    ],
    ['a contact of a county board', ['CONTACT'], [COUNTY_BOARD], [Desk.BOARD]],
    ['a contact of an agency', ['CONTACT'], [AGENCY], [Desk.AGENCY]],
    ['a facilitator, of no party', ['FACILITATOR'], [], [Desk.FACILITATOR]],
    ['an administrator, of no party', ['ADMINISTRATOR'], [], [Desk.ADMINISTRATOR]],
    ['an observer', ['OBSERVER'], [OrganisationKind.ASSOCIATION], [Desk.OBSERVER]],
    ['a contact who also facilitates', ['CONTACT', 'FACILITATOR'], [AGENCY], [Desk.AGENCY, Desk.FACILITATOR]],
    ['somebody without a role', [], [MUNICIPALITY], []],
  ])('%s', (_, roles, kinds, desks) => {
    expect(desksOf(roles, kinds)).toEqual(desks);
  });
});
