import 'reflect-metadata';
import type { Actor, PersonActor } from '#kernel';
import {
  actsForOrganisation,
  hasRole,
  isAnyone,
  isPerson,
  mayTry,
  needsAssurance,
  type Rule,
} from './rule.js';

const person = (
  organisationId: string | null,
  participations: PersonActor['participations'] = [],
): PersonActor => ({
  kind: 'person',
  id: 'p',
  organisationId,
  participations,
  contactPointIds: [],
  assurance: 'federated',
  sessionId: null,
});

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

  const text = { sv: '', en: '' };
  const rule = (more: Partial<Rule> = {}): Rule => ({
    code: 'some.rule',
    who: text,
    what: text,
    actors: isPerson,
    ...more,
  });
  const token = (...scopes: string[]): Actor => ({ kind: 'token', id: 't', organisationId: 'org', scopes });

  it.each<[string, Rule, Actor, boolean]>([
    ['what its token names', rule({ machines: 'read' }), token('some.rule'), true],
    ['nothing else', rule({ machines: 'read' }), token('another.rule'), false],
    ['nothing that is closed to machines', rule(), token('some.rule'), false],
    ['not even what everybody may', rule({ actors: isAnyone }), token('some.rule'), false],
  ])('a machine may %s', (_, asked, actor, expected) => {
    expect(mayTry(asked, actor)).toBe(expected);
  });

  it.each<[PersonActor['assurance'], boolean]>([
    ['link', false],
    ['passkey', true],
    ['federated', true],
    ['dev', true],
  ])('to administer, somebody known by %s may: %p', (assurance, expected) => {
    const actor = { ...person('org'), assurance };
    expect(mayTry(rule({ assured: true }), actor)).toBe(expected);
    expect(needsAssurance(rule({ assured: true }), actor)).toBe(!expected);
    expect(mayTry(rule(), actor)).toBe(true);
  });

  it('surely known is not enough where the rule is for others', () => {
    const others = rule({ assured: true, actors: () => false });
    expect(mayTry(others, person('org'))).toBe(false);
    expect(needsAssurance(others, { ...person('org'), assurance: 'link' })).toBe(false);
  });
});
