import 'reflect-metadata';
import type { Actor, PersonActor } from '#kernel';
import { actsForOrganisation, hasRole, isAnyone, isPerson } from './rule.js';

const person = (
  organisationId: string | null,
  participations: PersonActor['participations'] = [],
): PersonActor => ({ kind: 'person', id: 'p', organisationId, participations, contactPointIds: [] });

const contact = (organisationId: string | null, roles = ['CONTACT']) => ({
  pilotId: 'a',
  organisationId,
  roles,
});
const others: readonly Actor[] = [
  { kind: 'anonymous', id: null, organisationId: null },
  { kind: 'link', id: 'l', organisationId: 'org', subjectId: 's' },
  { kind: 'job', id: 'j', organisationId: null },
  { kind: 'operator', id: 'command', organisationId: null },
];

describe('who may try', () => {
  it('anyone is anyone', () => {
    expect([person(null), ...others].every(isAnyone)).toBe(true);
  });

  it('only somebody signed in is a person', () => {
    expect([person(null), ...others].map(isPerson)).toEqual([true, false, false, false, false]);
  });

  it('only a person acts for an organisation', () => {
    expect([person('org'), person(null), ...others].map(actsForOrganisation)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each<[string, PersonActor, boolean]>([
    ['a contact acting for the organisation', person('org', [contact('org')]), true],
    ['a contact acting for nobody', person(null, [contact('org')]), false],
    [
      'a contact acting for another organisation',
      person('other', [contact('org'), contact('other', [])]),
      false,
    ],
    ['an observer', person('org', [contact('org', ['OBSERVER'])]), false],
    ['one role among several', person('org', [contact('org', ['OBSERVER', 'CONTACT'])]), true],
    ['somebody without a part', person('org'), false],
  ])('a role counts for the organisation acted for now: %s', (_, actor, expected) => {
    expect(hasRole('CONTACT')(actor)).toBe(expected);
  });

  it('nobody but a person has a role', () => {
    expect(others.some(hasRole('CONTACT'))).toBe(false);
  });
});
