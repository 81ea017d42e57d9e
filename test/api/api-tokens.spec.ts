import { jest } from '@jest/globals';
import { gained, tried } from '../builders/entry.js';
import { matched, NO_ID, outcomeOf, PILOT, RAGUNDA, SPSM } from '../builders/loop.js';
import { somebody } from '../builders/people.js';
import { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let ragunda: Person;
let spsm: Person;
const NOW = '2026-11-20T08:00:00Z';

beforeAll(async () => {
  house = await TestHouse.open();
  ragunda = await house.as('ragunda');
  spsm = await house.as('spsm');
});
beforeEach(() => house.moveClock(NOW));
afterAll(() => house.close());

const wanted = (more: object = {}): object => ({
  name: 'Ärendesystemet',
  scopes: ['catalogue.read'],
  days: 30,
  ...more,
});

const tokenOf = async (
  by: Person,
  ...scopes: string[]
): Promise<{ id: string; machine: Person; secret: string }> => {
  const made = await gained<{ id: string; secret: string }>(by, 'createApiToken', wanted({ scopes }));
  return { ...made, machine: new Person(house.url, made.secret) };
};

/** `yes`, or the code of the refusal. */
const may = async (person: Person, query: string): Promise<string> =>
  (await person.ask(query)).errors?.[0]?.extensions.code ?? 'yes';

const CATALOGUE = '{ catalogue(first: 1) { nodes { id name owners { name } } } }';
const DIRECTORY = '{ counties { name } }';
const NEEDS = '{ needs(first: 10) { nodes { id state referrals { id } history { action } } } }';

describe('a token is made', () => {
  it.each<[string, () => Promise<Person>, object, string]>([
    ['not without sign-in', () => Promise.resolve(house.anybody()), {}, 'error UNAUTHENTICATED'],
    ['not by observers', () => house.as('observer'), {}, 'error FORBIDDEN'],
    ['not by those of no party', () => house.as('administrator'), {}, 'error FORBIDDEN'],
    [
      'not for what machines cannot be given',
      () => house.as('ragunda'),
      { scopes: ['needs.tell'] },
      'InvalidInput INVALID_INPUT',
    ],
    [
      'not for what there is not',
      () => house.as('ragunda'),
      { scopes: ['everything'] },
      'InvalidInput INVALID_INPUT',
    ],
    ['not for nothing', () => house.as('ragunda'), { scopes: [] }, 'InvalidInput INVALID_INPUT'],
    ['not for longer than a year', () => house.as('ragunda'), { days: 366 }, 'InvalidInput INVALID_INPUT'],
    ['not without a name', () => house.as('ragunda'), { name: ' ' }, 'InvalidInput INVALID_INPUT'],
    [
      'not by a machine',
      async () => (await tokenOf(ragunda, 'catalogue.read')).machine,
      {},
      'error FORBIDDEN',
    ],
    ['by a contact', () => house.as('ragunda'), {}, 'ApiTokenCreated'],
  ])('%s', async (_, by, about, outcome) => {
    expect(await tried(await by(), 'createApiToken', wanted(about))).toBe(outcome);
  });

  it('and shown once: only its hash stays', async () => {
    const { secret, id } = await tokenOf(ragunda, 'catalogue.read');
    expect(secret).toMatch(/^spl_[\w-]{43}$/);
    const kept = JSON.stringify([
      await house.sql('select * from api_token'),
      await house.sql('select * from audit_entry'),
      await house.sql('select * from idempotency_key'),
    ]);
    expect([kept.includes(id), kept.includes(secret)]).toEqual([true, false]);
    const { apiTokens } = await ragunda.get<{ apiTokens: { id: string; prefix: string }[] }>(
      '{ apiTokens { id prefix } }',
    );
    expect(apiTokens.find((token) => token.id === id)?.prefix).toBe(secret.slice(0, 10));
  });

  it('and a repeated request makes no second one, and shows no secret', async () => {
    const keyed = ragunda.with({ 'idempotency-key': 'twice' });
    const first = await gained(keyed, 'createApiToken', wanted());
    const again = await gained(keyed, 'createApiToken', wanted());
    expect([again.id, again.secret, first.secret === '']).toEqual([first.id, '', false]);
  });
});

describe('a machine', () => {
  it('may what its token names, and nothing else', async () => {
    const { machine } = await tokenOf(ragunda, 'catalogue.read');
    expect([await may(machine, CATALOGUE), await may(machine, DIRECTORY), await may(machine, NEEDS)]).toEqual(
      ['yes', 'FORBIDDEN', 'FORBIDDEN'],
    );
    for (const query of [
      '{ viewer { signedIn } }',
      '{ pilots { id } }',
      '{ apiTokens { id } }',
      '{ passkeys { id } }',
    ])
      expect(await may(machine, query)).toBe('FORBIDDEN');
  });

  it("sees the needs its own municipality has sent: no drafts, nobody else's", async () => {
    const mine = await matched(ragunda, { pilotId: PILOT });
    const other = await matched(await house.as('laholm'));
    await ragunda.get(
      'mutation ($input: SaveNeedDraftInput!) { saveNeedDraft(input: $input) { __typename } }',
      { input: { text: 'Ett utkast.' } },
    );
    const { machine } = await tokenOf(ragunda, 'needs.see');
    const { needs } = await machine.get<{ needs: { nodes: { id: string; state: string }[] } }>(NEEDS);
    const ids = needs.nodes.map(({ id }) => id);
    expect([ids.includes(mine.id), ids.includes(other.id)]).toEqual([true, false]);
    expect(needs.nodes.map(({ state }) => state)).not.toContain('DRAFT');
    const foreign = 'query ($id: ID!) { need(id: $id) { id } }';
    expect((await machine.get<{ need: unknown }>(foreign, { id: other.id })).need).toBeNull();
    expect((await machine.get<{ need: unknown }>(foreign, { id: NO_ID })).need).toBeNull();
  });

  it('that may see may not change', async () => {
    const need = await matched(ragunda);
    const { machine } = await tokenOf(ragunda, 'needs.see', 'catalogue.read', 'directory.read');
    for (const name of ['withdrawNeed', 'reopenNeed'] as const)
      expect(await outcomeOf(machine, name, { needId: need.id, reason: 'Nej.' })).toBe('error FORBIDDEN');
  });

  it('edits what its organisation owns, and no more', async () => {
    const [own] = await house.sql<{ id: string; name: string }>(
      `select i.id, i.name from catalogue_item i join catalogue_owner o on o.item_id = i.id where o.organisation_id = $1 limit 1`,
      [SPSM],
    );
    const edit = async (machine: Person): Promise<string> => {
      const { data, errors } = await machine.ask<{
        updateCatalogueItem: { __typename: string; code?: string };
      }>(
        `mutation ($input: UpdateCatalogueItemInput!) { updateCatalogueItem(input: $input) { __typename ... on Problem { code } } }`,
        { input: { id: own?.id, version: 1, confirmChecked: true } },
      );
      return (
        errors?.[0]?.extensions.code ??
        data?.updateCatalogueItem.code ??
        data?.updateCatalogueItem.__typename ??
        ''
      );
    };
    const scopes = ['catalogue.edit', 'catalogue.read'];
    expect(await edit((await tokenOf(ragunda, ...scopes)).machine)).toBe('CATALOGUE_ITEM_NOT_YOURS');
    expect(await edit((await tokenOf(spsm, 'catalogue.read')).machine)).toBe('FORBIDDEN');
    expect(await edit((await tokenOf(spsm, ...scopes)).machine)).toMatch(/SupportOffer|Grant/);
  });

  it.each<[string, (token: { id: string; secret: string }) => Promise<unknown>]>([
    ['has been revoked', ({ id }) => gained(ragunda, 'revokeApiToken', { tokenId: id })],
    ['has ended', () => house.moveClock('2026-12-25T08:00:00Z')],
  ])('is nobody once its token %s', async (_, over) => {
    const token = await tokenOf(ragunda, 'catalogue.read');
    expect(await may(token.machine, CATALOGUE)).toBe('yes');
    await over(token);
    expect(await may(token.machine, CATALOGUE)).toBe('UNAUTHENTICATED');
  });

  it.each(['spl_', 'spl_guess', 'spl_' + 'a'.repeat(43), 'spl_%00', "spl_' or 1=1 --"])(
    'is nobody with a guessed token: %p',
    async (guess) => {
      expect(await may(new Person(house.url, guess), CATALOGUE)).toBe('UNAUTHENTICATED');
    },
  );

  it('is written down with its id, and its use to the minute', async () => {
    const { id, machine } = await tokenOf(spsm, 'catalogue.read');
    const used = async (): Promise<string | undefined> =>
      (
        await house.sql<{ at: Date | null }>('select last_used_at as at from api_token where id = $1', [id])
      )[0]?.at
        ?.toISOString()
        .slice(0, 16);
    const seen = [await used()];
    await may(machine, CATALOGUE);
    seen.push(await used());
    await house.moveClock('2026-11-20T09:30:30Z');
    await may(machine, CATALOGUE);
    seen.push(await used());
    expect(seen).toEqual([undefined, '2026-11-20T08:00', '2026-11-20T09:30']);
  });
});

describe('tokens of others', () => {
  it('are neither seen nor revoked; missing and foreign read alike', async () => {
    const { id } = await tokenOf(ragunda, 'catalogue.read');
    for (const tokenId of [id, NO_ID])
      expect(await tried(spsm, 'revokeApiToken', { tokenId })).toBe('NotFound TOKEN_NOT_FOUND');
    const { apiTokens } = await spsm.get<{ apiTokens: { id: string }[] }>('{ apiTokens { id } }');
    expect(apiTokens.map((token) => token.id)).not.toContain(id);
    const colleague = await somebody(house, 'nyckelkollega', { pilotId: PILOT, organisationId: RAGUNDA });
    expect(await tried(colleague, 'revokeApiToken', { tokenId: id })).toBe('ApiTokens');
    expect(await tried(colleague, 'revokeApiToken', { tokenId: id })).toBe('NotFound TOKEN_NOT_FOUND');
  });
});
