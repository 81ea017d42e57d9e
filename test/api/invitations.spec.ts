import { jest } from '@jest/globals';
import { operatorContext } from '#kernel';
import { HELA_LANDET, InvitationsService } from '#pilots';
import { gained, knock, mailedToken, newcomer, tried } from '../builders/entry.js';
import { JAMTLAND, NO_ID, outcomeOf, PILOT, RAGUNDA } from '../builders/loop.js';
import { somebody } from '../builders/people.js';
import { settled } from '../builders/time.js';
import { FROM_OUR_PAGES } from '../support/cookies.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let anybody: Person;
let ragunda: Person;
let jamtland: Person;
let facilitator: Person;
let administrator: Person;
let observer: Person;

beforeAll(async () => {
  house = await TestHouse.open();
  anybody = house.anybody();
  ragunda = await house.as('ragunda');
  jamtland = await house.as('jamtland');
  facilitator = await house.as('facilitator');
  administrator = await house.as('administrator');
  observer = await house.as('observer');
});
beforeEach(() => house.moveClock('2026-11-20T08:00:00Z'));
afterAll(() => house.close());

let count = 0;
/** An address nobody has had before. */
const address = (): string => `ny-${(count += 1)}@personer.example`;

const toRagunda = (to: string, more: object = {}): object => ({
  address: to,
  pilotId: PILOT,
  organisationId: RAGUNDA,
  roles: ['CONTACT'],
  ...more,
});

/** Invites, and answers the token of the mail. */
const invited = async (by: Person, to: string, more: object = {}): Promise<string> => {
  await gained(by, 'invite', toRagunda(to, more));
  return mailedToken(house, 'inbjudan', to);
};

const preview = async (token: string): Promise<{ pilotName: string; organisationName: string } | null> =>
  (
    await anybody.get<{ invitationByLink: { pilotName: string; organisationName: string } | null }>(
      'query ($token: String!) { invitationByLink(token: $token) { pilotName organisationName roles invitedByName } }',
      { token },
    )
  ).invitationByLink;

const mayActFor = async (person: Person): Promise<string[]> =>
  (
    await person.get<{ viewer: { mayActFor: { id: string }[] } }>('{ viewer { mayActFor { id } } }')
  ).viewer.mayActFor.map(({ id }) => id);

const listed = async (person: Person, pilotId = PILOT): Promise<{ address: string; state: string }[]> =>
  (
    await person.get<{ invitations: { nodes: { address: string; state: string }[] } }>(
      'query ($pilotId: ID!) { invitations(pilotId: $pilotId) { nodes { address state } } }',
      { pilotId },
    )
  ).invitations.nodes;

describe('who may invite', () => {
  const administratorRole = { organisationId: null, roles: ['ADMINISTRATOR'] };

  it.each<[string, () => Person, object, string]>([
    ['nobody without sign-in', () => anybody, {}, 'error UNAUTHENTICATED'],
    ['no observer', () => observer, {}, 'error FORBIDDEN'],
    ['no contact for another organisation', () => jamtland, {}, 'NotPossible INVITATION_NOT_POSSIBLE'],
    [
      'no contact for the pilot itself',
      () => ragunda,
      administratorRole,
      'NotPossible INVITATION_NOT_POSSIBLE',
    ],
    [
      'no contact with a role of the pilot',
      () => ragunda,
      { roles: ['CONTACT', 'FACILITATOR'] },
      'NotPossible ROLES_DO_NOT_FIT',
    ],
    [
      'nobody to a pilot that is not theirs',
      () => ragunda,
      { pilotId: NO_ID },
      'NotPossible INVITATION_NOT_POSSIBLE',
    ],
    [
      'nobody for an organisation that takes no part',
      () => facilitator,
      { organisationId: NO_ID },
      'NotPossible INVITATION_NOT_POSSIBLE',
    ],
    [
      'nobody as a party and of no party',
      () => facilitator,
      { organisationId: null },
      'NotPossible ROLES_DO_NOT_FIT',
    ],
    ['nobody to no role', () => facilitator, { roles: [] }, 'InvalidInput INVALID_INPUT'],
    ['nobody at no address', () => facilitator, { address: 'ragunda' }, 'InvalidInput INVALID_INPUT'],
    [
      'nobody themselves',
      () => ragunda,
      { address: ' Ragunda@Personer.example ' },
      'NotPossible SELF_INVITATION',
    ],
    ['a contact for their own organisation', () => ragunda, {}, 'Invitation'],
    ['the facilitator for any organisation of the pilot', () => facilitator, {}, 'Invitation'],
    ['the administrator for any organisation of the pilot', () => administrator, {}, 'Invitation'],
    ['the administrator for the pilot itself', () => administrator, administratorRole, 'Invitation'],
  ])('%s', async (_, by, more, outcome) => {
    expect(await tried(by(), 'invite', toRagunda(address(), more))).toBe(outcome);
  });

  it('not more than a hundred a day', async () => {
    const busy = await somebody(house, 'flitig', { pilotId: PILOT, organisationId: RAGUNDA });
    await house.sql(
      `insert into invitation (id, address, pilot_id, organisation_id, roles, invited_by_id, created_at, expires_at)
       select gen_random_uuid(), n || '@personer.example', $1, $2, '{CONTACT}', p.id, '2026-11-20T07:00:00Z', '2026-12-01'
       from generate_series(1, 100) n, person p where p.handle = 'flitig'`,
      [PILOT, RAGUNDA],
    );
    expect(await tried(busy, 'invite', toRagunda(address()))).toBe('NotPossible TOO_MANY_INVITATIONS');
    await house.moveClock('2026-11-21T08:00:00Z');
    expect(await tried(busy, 'invite', toRagunda(address()))).toBe('Invitation');
  });
});

describe('who sees invitations', () => {
  it('a contact those of the own organisation, the facilitator all, others none', async () => {
    const to = address();
    await gained(jamtland, 'invite', toRagunda(to, { organisationId: JAMTLAND }));
    const sees = async (person: Person): Promise<boolean> =>
      (await listed(person)).some((row) => row.address === to);
    expect([await sees(jamtland), await sees(facilitator), await sees(administrator)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(await sees(ragunda)).toBe(false);
    expect((await listed(facilitator, HELA_LANDET)).some((row) => row.address === to)).toBe(false);
    expect(
      (await observer.ask(`{ invitations(pilotId: "${PILOT}") { nodes { id } } }`)).errors?.[0]?.extensions
        .code,
    ).toBe('FORBIDDEN');
  });
});

describe('the link', () => {
  it('shows what it is for, to whoever has it, and changes nothing', async () => {
    const token = await invited(ragunda, address());
    const expected = { pilotName: 'Regional samordning', organisationName: 'Ragunda kommun' };
    expect(await preview(token)).toMatchObject(expected);
    expect(await preview(token)).toMatchObject(expected);
  });

  it('is kept as a hash only', async () => {
    const token = await invited(ragunda, address());
    expect(await house.sql('select 1 from invitation where token_hash = $1', [token])).toEqual([]);
    expect(JSON.stringify(await house.sql('select * from audit_entry'))).not.toContain(token);
  });

  it.each<[string, (token: string, id: string) => Promise<unknown>]>([
    ['another', () => Promise.resolve('tampered')],
    ['one that is too old', () => house.moveClock('2026-12-06T08:00:00Z')],
    ['one that was withdrawn', (_, id) => gained(ragunda, 'withdrawInvitation', { invitationId: id })],
    [
      'one that was used',
      async (token) => gained(await newcomer(house, `forst-${count}`), 'acceptInvitation', { token }),
    ],
    [
      'one to a pilot that is over',
      () => house.sql(`update pilot set ends_on = '2026-11-19' where id = $1`, [PILOT]),
    ],
    [
      'one for an organisation that has left',
      () =>
        house.sql(
          `update membership set ends_on = '2026-11-19' where pilot_id = $1 and organisation_id = $2`,
          [PILOT, RAGUNDA],
        ),
    ],
  ])('that is %s lets nobody in', async (which, spoil) => {
    const to = address();
    const { id = '' } = await gained(ragunda, 'invite', toRagunda(to));
    const token = await mailedToken(house, 'inbjudan', to);
    const late = await newcomer(house, `sen-${count}`);
    const spoilt = (await spoil(token, id)) === 'tampered' ? `${token}x` : token;
    try {
      expect(await tried(late, 'acceptInvitation', { token: spoilt })).toBe('NotFound INVITATION_NOT_FOUND');
      expect(await mayActFor(late)).toEqual([]);
      if (!which.includes('pilot') && !which.includes('organisation'))
        expect(await preview(spoilt)).toBeNull();
    } finally {
      await house.sql(`update pilot set ends_on = null where id = $1`, [PILOT]);
      await house.sql(`update membership set ends_on = null where pilot_id = $1`, [PILOT]);
    }
  });

  it('is replaced by a newer one', async () => {
    const to = address();
    const first = await invited(ragunda, to);
    await gained(ragunda, 'invite', toRagunda(to));
    await settled(house);
    const second = await mailedToken(house, 'inbjudan', to);
    expect(second).not.toBe(first);
    expect([await preview(first), (await preview(second))?.pilotName]).toEqual([null, 'Regional samordning']);
  });

  it('opens nothing for whoever sent it', async () => {
    const token = await invited(ragunda, address());
    expect(await tried(ragunda, 'acceptInvitation', { token })).toBe('NotPossible SELF_INVITATION');
    expect(await tried(anybody, 'acceptInvitation', { token })).toBe('NotFound INVITATION_NOT_FOUND');
    expect(await preview(token)).not.toBeNull();
  });

  it('that two use at once lets one in', async () => {
    const token = await invited(ragunda, address());
    const two = [await newcomer(house, `tvilling-a`), await newcomer(house, `tvilling-b`)];
    const outcomes = await Promise.all(two.map((one) => tried(one, 'acceptInvitation', { token })));
    expect(outcomes.sort()).toEqual(['InvitationAccepted', 'NotFound INVITATION_NOT_FOUND']);
  });
});

describe('an invitation accepted', () => {
  it('gives the part, at once, and is written down', async () => {
    const to = address();
    const token = await invited(facilitator, to);
    const colleague = await newcomer(house, 'kollega');
    expect(await mayActFor(colleague)).toEqual([]);
    await gained(colleague, 'acceptInvitation', { token });
    expect(await mayActFor(colleague)).toEqual([RAGUNDA]);
    expect((await listed(facilitator)).find((row) => row.address === to)?.state).toBe('ACCEPTED');
    const acts = await house.sql<{ action: string }>(
      `select action from audit_entry where subject_id = (select id from invitation where address = $1) order by id`,
      [to],
    );
    expect(acts.map(({ action }) => action)).toEqual(['invitation.made', 'invitation.accepted']);
  });

  it('gives nobody the same part twice', async () => {
    const colleague = await newcomer(house, 'dubbel');
    for (const _ of ['once', 'again'])
      await gained(colleague, 'acceptInvitation', { token: await invited(facilitator, address()) });
    const parts = await house.sql(
      `select 1 from participant p join person on person.id = p.person_id where handle = 'dubbel'`,
    );
    expect(parts).toHaveLength(1);
  });

  it('is told to those who are there already', async () => {
    await gained(await newcomer(house, 'anmäld'), 'acceptInvitation', {
      token: await invited(facilitator, address()),
    });
    await settled(house);
    const told = (await house.mail()).filter((mail) => mail.text.includes('anmäld deltar nu'));
    expect(told.map((mail) => mail.to)).toContain('ragunda@personer.example');
    expect(told.map((mail) => mail.to)).not.toContain('jamtland@personer.example');
  });
});

describe('an invitation accepted without sign-in', () => {
  it.each<[string, object, Record<string, string>, string]>([
    ['from another page', {}, { 'sec-fetch-site': 'cross-site' }, 'CROSS_SITE_REQUEST'],
    ['without a name', { name: null }, FROM_OUR_PAGES, 'NAME_NEEDED'],
    ['with a name of blanks', { name: '  ' }, FROM_OUR_PAGES, 'INVALID_INPUT'],
    ['with another token', { token: 'another' }, FROM_OUR_PAGES, 'INVITATION_NOT_FOUND'],
    ['without a token', { token: null }, FROM_OUR_PAGES, 'INVALID_INPUT'],
  ])('is refused %s, and can still be accepted', async (_, about, headers, code) => {
    const token = await invited(ragunda, address());
    const body = { token, name: 'Nils Nyman' };
    const refused = await knock(house, 'invitation', { ...body, ...about }, headers);
    expect([refused.outcome, refused.person]).toEqual([code, undefined]);
    expect((await knock(house, 'invitation', body)).outcome).toBe('in');
    expect((await knock(house, 'invitation', body)).outcome).toBe('INVITATION_NOT_FOUND');
  });

  it('lets in to tell and answer, not to invite', async () => {
    const token = await invited(facilitator, address());
    const { person: nils } = await knock(house, 'invitation', { token, name: 'Nils Nyman' });
    if (nils === undefined) throw new Error('Nils was not let in.');
    expect(await mayActFor(nils)).toEqual([RAGUNDA]);
    expect(await outcomeOf(nils, 'tellNeed', { text: 'Vi behöver stöd.' })).toBe('Need SUBMITTED');
    expect(await tried(nils, 'invite', toRagunda(address()))).toBe('error ASSURANCE_TOO_LOW');
    expect(
      (await nils.ask(`{ invitations(pilotId: "${PILOT}") { nodes { id } } }`)).errors?.[0]?.extensions.code,
    ).toBe('ASSURANCE_TOO_LOW');
  });

  it('by somebody who is here already adds the part to them', async () => {
    await newcomer(house, 'redan');
    const token = await invited(facilitator, 'redan@personer.example');
    expect((await knock(house, 'invitation', { token })).outcome).toBe('in');
    const people = await house.sql('select 1 from person where lower(email) = $1', [
      'redan@personer.example',
    ]);
    expect(people).toHaveLength(1);
  });
});

describe('from the command line', () => {
  it('the first administrator is invited, and invites the others once known well enough', async () => {
    const service = house.api.get(InvitationsService, { strict: false });
    const token = await service.inviteByOperator(operatorContext, {
      address: 'forsta@personer.example',
      pilotId: PILOT,
      roles: ['ADMINISTRATOR'],
    });
    const { person, outcome } = await knock(house, 'invitation', { token, name: 'Första Administratören' });
    expect(outcome).toBe('in');
    const { viewer } = (await person?.get<{ viewer: { desks: string[] } }>('{ viewer { desks } }')) ?? {};
    expect(viewer?.desks).toEqual(['ADMINISTRATOR']);
  });
});

describe('an invitation withdrawn', () => {
  it('by those it is in the hands of, once', async () => {
    const { id = '' } = await gained(ragunda, 'invite', toRagunda(address()));
    const withdraw = { invitationId: id };
    expect(await tried(jamtland, 'withdrawInvitation', withdraw)).toBe('NotFound INVITATION_NOT_FOUND');
    expect(await tried(jamtland, 'withdrawInvitation', { invitationId: NO_ID })).toBe(
      'NotFound INVITATION_NOT_FOUND',
    );
    expect(await tried(administrator, 'withdrawInvitation', withdraw)).toBe('Invitation');
    expect(await tried(ragunda, 'withdrawInvitation', withdraw)).toBe('NotFound INVITATION_NOT_FOUND');
  });
});
