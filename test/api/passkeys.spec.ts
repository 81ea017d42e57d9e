import { jest } from '@jest/globals';
import { byLink, gained, knock, tried } from '../builders/entry.js';
import { NO_ID, PILOT, RAGUNDA } from '../builders/loop.js';
import { personId, somebody } from '../builders/people.js';
import { Authenticator, type Quirks } from '../support/authenticator.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

const SITE = 'https://plats.example';
const NOW = '2026-11-20T08:00:00Z';

let house: TestHouse;
let count = 0;

beforeAll(async () => {
  house = await TestHouse.open({ env: { PUBLIC_URL: SITE } });
});
beforeEach(() => house.moveClock(NOW));
afterAll(() => house.close());

/** A new contact of Ragunda. */
const contact = async (): Promise<{ handle: string; email: string; person: Person }> => {
  const handle = `nyckel-${(count += 1)}`;
  const person = await somebody(house, handle, { pilotId: PILOT, organisationId: RAGUNDA });
  return { handle, email: `${handle}@personer.example`, person };
};

/** What the server answers when a passkey is begun: the options, or the code of the refusal. */
const begun = async (person: Person): Promise<string> => {
  const { data, errors } = await person.ask<{ beginPasskey: { json?: string; code?: string } }>(
    'mutation { beginPasskey { ... on PasskeyOptions { json } ... on Problem { code } } }',
  );
  return errors?.[0]?.extensions.code ?? data?.beginPasskey.code ?? data?.beginPasskey.json ?? '';
};

const added = async (person: Person, device: Authenticator, quirks: Quirks = {}): Promise<string> => {
  const response = device.register(await begun(person), quirks);
  return tried(person, 'addPasskey', { name: 'Min dator', responseJson: JSON.stringify(response) });
};

/** A contact with a passkey, and the device it is on. */
const withPasskey = async (): Promise<{
  device: Authenticator;
  handle: string;
  email: string;
  person: Person;
}> => {
  const someone = await contact();
  const device = new Authenticator(SITE);
  expect(await added(someone.person, device)).toBe('Passkeys');
  return { ...someone, device };
};

const options = async (): Promise<{ challenge: string }> =>
  (await knock(house, 'passkey/options', {})).body as { challenge: string };

const entered = async (device: Authenticator, quirks: Quirks = {}): Promise<string> =>
  (await knock(house, 'passkey', device.signIn(await options(), quirks))).outcome;

const mine = async (person: Person): Promise<{ id: string; name: string; lastUsedAt: string | null }[]> =>
  (
    await person.get<{ passkeys: { id: string; name: string; lastUsedAt: string | null }[] }>(
      '{ passkeys { id name lastUsedAt } }',
    )
  ).passkeys;

describe('a passkey is added', () => {
  it.each<[string, Quirks]>([
    ['on another site', { origin: 'https://plats.example.evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['without showing who one is', { verified: false }],
    ['for a challenge nobody gave', { challenge: 'bm90IGdpdmVu' }],
  ])('not %s', async (_, quirks) => {
    const { person } = await contact();
    expect(await added(person, new Authenticator(SITE), quirks)).toBe('NotPossible PASSKEY_NOT_ADDED');
    expect(await mine(person)).toEqual([]);
  });

  it('not with an answer that has been used, or given to another, or is too late', async () => {
    const [first, second] = [await contact(), await contact()];
    const device = new Authenticator(SITE);
    const input = { name: 'x', responseJson: JSON.stringify(device.register(await begun(first.person))) };
    expect(await tried(second.person, 'addPasskey', input)).toBe('NotPossible PASSKEY_NOT_ADDED');
    expect(await tried(first.person, 'addPasskey', input)).toBe('Passkeys');
    expect(await tried(first.person, 'addPasskey', input)).toBe('NotPossible PASSKEY_NOT_ADDED');
    const late = {
      name: 'x',
      responseJson: JSON.stringify(new Authenticator(SITE).register(await begun(second.person))),
    };
    await house.moveClock('2026-11-20T08:05:30Z');
    expect(await tried(second.person, 'addPasskey', late)).toBe('NotPossible PASSKEY_NOT_ADDED');
  });

  it.each(['', 'no json', '[]', '{"id":"x"}', 'null'])('not with %p', async (responseJson) => {
    const { person } = await contact();
    expect(await tried(person, 'addPasskey', { name: 'x', responseJson })).toBe('InvalidInput INVALID_INPUT');
  });

  it('not by those who have no duty that needs one', async () => {
    expect(await begun(house.anybody())).toBe('UNAUTHENTICATED');
    expect(await begun(await house.as('observer'))).toBe('FORBIDDEN');
  });

  it('not twice the same', async () => {
    const { device } = await withPasskey();
    const other = await contact();
    const response = device.register(await begun(other.person));
    const input = { name: 'x', responseJson: JSON.stringify(response) };
    expect(await tried(other.person, 'addPasskey', input)).toBe('NotPossible PASSKEY_NOT_ADDED');
  });

  it('by somebody signed in by a link: the first, and no other', async () => {
    const { email } = await contact();
    const byMail = await byLink(house, email);
    const device = new Authenticator(SITE);
    expect(await added(byMail, device)).toBe('Passkeys');
    expect(await begun(byMail)).toBe('SIGN_IN_SURELY_FIRST');
    const { person } = await knock(house, 'passkey', device.signIn(await options()));
    expect(person === undefined ? '' : await added(person, new Authenticator(SITE))).toBe('Passkeys');
  });

  it('not by a link where the organisation signs somebody in', async () => {
    const { handle, email } = await contact();
    await house.sql(
      `insert into identity (id, issuer, subject, person_id, linked_at, used_at)
       values (gen_random_uuid(), 'https://idp.example', $1, $2, now(), now())`,
      [handle, await personId(house, handle)],
    );
    expect(await begun(await byLink(house, email))).toBe('SIGN_IN_SURELY_FIRST');
  });
});

describe('signing in with a passkey', () => {
  it.each<[string, Quirks, string]>([
    ['on another site', { origin: 'https://evil.example' }, 'PASSKEY_REFUSED'],
    ['for another site', { rpId: 'evil.example' }, 'PASSKEY_REFUSED'],
    ['without showing who one is', { verified: false }, 'PASSKEY_REFUSED'],
    ['for a challenge nobody gave', { challenge: 'bm90IGdpdmVu' }, 'PASSKEY_REFUSED'],
    ['as somebody else', { userHandle: Buffer.from(NO_ID).toString('base64url') }, 'PASSKEY_REFUSED'],
    ['as nobody', { userHandle: '' }, 'PASSKEY_REFUSED'],
  ])('is refused %s', async (_, quirks, outcome) => {
    const { device } = await withPasskey();
    expect(await entered(device, quirks)).toBe(outcome);
    expect(await entered(device)).toBe('in');
  });

  it('is refused with a key that is not known', async () => {
    expect(await entered(new Authenticator(SITE))).toBe('PASSKEY_REFUSED');
  });

  it('is refused with a copy of the key: its count goes back', async () => {
    const { device } = await withPasskey();
    expect(await entered(device, { counter: 7 })).toBe('in');
    expect([await entered(device, { counter: 7 }), await entered(device, { counter: 3 })]).toEqual([
      'PASSKEY_REFUSED',
      'PASSKEY_REFUSED',
    ]);
    expect(await entered(device, { counter: 8 })).toBe('in');
  });

  it('is refused again with what was sent before, also where that was refused, and when it is late', async () => {
    const { device } = await withPasskey();
    const sent = device.signIn(await options());
    expect((await knock(house, 'passkey', sent)).outcome).toBe('in');
    expect((await knock(house, 'passkey', sent)).outcome).toBe('PASSKEY_REFUSED');
    const challenge = await options();
    expect((await knock(house, 'passkey', device.signIn(challenge, { verified: false }))).outcome).toBe(
      'PASSKEY_REFUSED',
    );
    expect((await knock(house, 'passkey', device.signIn(challenge))).outcome).toBe('PASSKEY_REFUSED');
    const late = device.signIn(await options());
    await house.moveClock('2026-11-20T08:05:30Z');
    expect((await knock(house, 'passkey', late)).outcome).toBe('PASSKEY_REFUSED');
  });

  it('is refused with a changed signature, and from another page', async () => {
    const { device } = await withPasskey();
    const sent = device.signIn(await options());
    const changed = {
      ...sent,
      response: { ...sent.response, signature: sent.response['signature']?.slice(0, -2) },
    };
    expect((await knock(house, 'passkey', changed)).outcome).toBe('PASSKEY_REFUSED');
    const elsewhere = device.signIn(await options());
    expect((await knock(house, 'passkey', elsewhere, { 'sec-fetch-site': 'cross-site' })).outcome).toBe(
      'CROSS_SITE_REQUEST',
    );
  });

  it.each([{}, { id: 'x' }, { id: 1, response: null }])('is refused with %p', async (body) => {
    expect((await knock(house, 'passkey', body)).outcome).toBe('INVALID_INPUT');
  });

  it('lets in to administer, and is remembered', async () => {
    const { device } = await withPasskey();
    const { person } = await knock(house, 'passkey', device.signIn(await options()));
    if (person === undefined) throw new Error('Nobody came in.');
    const invitation = {
      address: 'ny@personer.example',
      pilotId: PILOT,
      organisationId: RAGUNDA,
      roles: ['CONTACT'],
    };
    expect(await tried(person, 'invite', invitation)).toBe('Invitation');
    expect((await mine(person)).map(({ lastUsedAt }) => lastUsedAt?.slice(0, 10))).toEqual(['2026-11-20']);
  });
});

describe('a passkey', () => {
  it("is its owner's to see, rename and remove; missing and foreign read alike", async () => {
    const { person, device } = await withPasskey();
    const other = (await contact()).person;
    const [{ id = '' } = {}] = await mine(person);
    for (const passkeyId of [id, NO_ID]) {
      expect(await tried(other, 'renamePasskey', { passkeyId, name: 'Min' })).toBe(
        'NotFound PASSKEY_NOT_FOUND',
      );
      expect(await tried(other, 'removePasskey', { passkeyId })).toBe('NotFound PASSKEY_NOT_FOUND');
    }
    expect(await mine(other)).toEqual([]);
    await gained(person, 'renamePasskey', { passkeyId: id, name: 'Telefonen' });
    expect(await mine(person)).toMatchObject([{ name: 'Telefonen' }]);
    await gained(person, 'removePasskey', { passkeyId: id });
    expect(await entered(device)).toBe('PASSKEY_REFUSED');
  });

  it('is not removed by somebody signed in by a link', async () => {
    const { person, email } = await withPasskey();
    const [{ id = '' } = {}] = await mine(person);
    const byMail = await byLink(house, email);
    expect(await tried(byMail, 'removePasskey', { passkeyId: id })).toBe('error ASSURANCE_TOO_LOW');
    expect(await mine(byMail)).toHaveLength(1);
  });
});
