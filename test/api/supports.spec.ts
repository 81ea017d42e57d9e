import { jest } from '@jest/globals';
import { agencyId } from '#directory';
import { Database, operatorContext, sql } from '#kernel';
import { catalogueItemId, searchDocument } from '#supports';
import {
  countRows,
  listenToCatalogue,
  readItem,
  readPage,
  seededItem,
  updateItem,
  type Item,
} from '../support/catalogue.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let spsm: Person;

beforeAll(async () => {
  house = await TestHouse.open({ worker: false });
  listenToCatalogue(house);
  spsm = await house.as('spsm');
});
afterAll(() => house.close());

const found = async (search: string): Promise<string[]> =>
  (await readPage(spsm, { search })).nodes.map(({ name }) => name);

/** All pages, a few rows at a time. */
const everything = async (variables: Record<string, unknown>): Promise<Item[]> => {
  const items: Item[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await readPage(spsm, { ...variables, first: 17, after });
    items.push(...nodes);
    if (!pageInfo.hasNextPage) return items;
    after = pageInfo.endCursor;
  }
};

describe('the catalogue', () => {
  it('holds the real supports and grants, each once', async () => {
    const items = await everything({});
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter((item) => item.__typename === 'SupportOffer')).toHaveLength(130);
    expect(items.filter((item) => item.__typename === 'Grant')).toHaveLength(97);
  });

  it('knows one owner, all boards jointly, or a keeper where nobody is known to own it', async () => {
    expect(await seededItem(spsm, 'spsm-specialpedagogisk-radgivning')).toMatchObject({
      owners: [{ shortName: 'SPSM' }],
      keeper: null,
    });
    expect((await seededItem(spsm, 'lst-andts-samordnare')).owners).toHaveLength(21);
    const [esf] = await house.sql<{ id: string }>(
      `select id from catalogue_item where owner_label = 'ESF-rådet' limit 1`,
    );
    expect(
      (await readPage(spsm, { filter: { ownerId: agencyId('Svenska ESF-rådet') } })).nodes.map(
        ({ id }) => id,
      ),
    ).toContain(esf?.id);
    const kept = (await readPage(spsm, { search: 'Regeringskansliet' })).nodes;
    expect(kept).toHaveLength(3);
    for (const item of kept)
      expect(item).toMatchObject({ owners: [], keeper: { shortName: 'Statskontoret' } });
  });

  it('says where an offer is bound to a county, and which stages are only guessed', async () => {
    const item = await seededItem(spsm, 'lst-skane-trygga-goda-uppvaxtvillkor');
    expect(item).toMatchObject({ counties: [{ name: 'Skåne län' }], stagesDerived: true });
    expect(item.stages.length).toBeGreaterThan(0);
  });

  it('comes in Swedish order and narrows by kind, theme, target group and owner', async () => {
    const { nodes } = await readPage(spsm, {
      filter: { kind: 'GRANT', themes: ['skola'], audience: ['barn_6_12', 'alla'] },
    });
    const names = nodes.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
    const wanted = await countRows(
      house,
      `catalogue_item where kind = 'GRANT' and 'skola' = any(themes) and audience && '{barn_6_12,alla}'`,
    );
    expect([nodes.length, wanted > 0]).toEqual([wanted, true]);
    const own = await readPage(spsm, { filter: { ownerId: agencyId('MUCF') } });
    expect(own.nodes.every((item) => item.owners.some(({ shortName }) => shortName === 'MUCF'))).toBe(true);
    expect(own.nodes).toHaveLength(18);
  });
});

describe('search', () => {
  it.each([
    ['whole words in another form', 'specialpedagogiska rådgivningar', 'Specialpedagogisk rådgivning'],
    [
      'a part of a word',
      'elevhälsokomp',
      'Att höja skolans elevhälsokompetens – ett processarbete för likvärdig utbildning',
    ],
    ['the stem inside another word', 'skolan frånvaro', 'Främja närvaro och utreda frånvaro'],
  ])('finds %s first', async (_, search, name) => {
    expect((await found(search))[0]).toBe(name);
  });

  it('finds what an owner has, by its full name', async () => {
    expect(await found('Myndigheten för ungdoms- och civilsamhällesfrågor')).toEqual(
      expect.arrayContaining(
        (await readPage(spsm, { filter: { ownerId: agencyId('MUCF') } })).nodes.map(({ name }) => name),
      ),
    );
  });

  it('leaves out words with a minus and keeps quoted words together', async () => {
    const all = await found('föräldrar');
    const some = await found('föräldrar -barn');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    for (const { name, description } of (await readPage(spsm, { search: 'föräldrar -barn' })).nodes)
      expect(`${name} ${description}`.toLowerCase()).not.toMatch(/\bbarn\b/);
    expect(await found('"hälsa psykisk"')).toEqual([]);
  });

  it('takes wildcards, quotes and nonsense as plain text', async () => {
    for (const search of ['%', '_', "'; drop table zz", '\\', '((', '-', '"', '\u0000', 'xyzzy'])
      expect([search, await found(search)]).toEqual([search, []]);
  });

  it('turns pages without losing or repeating anything', async () => {
    const items = await everything({ search: 'stöd till barn och unga' });
    expect(items.length).toBeGreaterThan(3 * 17);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('can use the index for whole words: the query says to the letter what the migration built', async () => {
    const lines = await house.api.get(Database).read(operatorContext, async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`);
      return tx.query<{ 'QUERY PLAN': string }>(sql`
        explain select id from catalogue_item where ${searchDocument} @@ websearch_to_tsquery('swedish', 'skola')`);
    });
    expect(lines.map((line) => line['QUERY PLAN']).join('\n')).toContain('catalogue_item_document');
  });
});

describe('editing', () => {
  const ID = catalogueItemId('spsm-specialpedagogisk-utredning');
  const JOINT = catalogueItemId('lst-est-inforande');

  it('is for contacts of the owner: others see the item and are told whose it is', async () => {
    for (const other of ['mucf', 'ragunda', 'jamtland']) {
      const person = await house.as(other);
      expect(await seededItem(person, 'spsm-specialpedagogisk-utredning')).toMatchObject({
        mayEdit: false,
        version: 1,
      });
      expect(await updateItem(person, { id: ID, version: 1, name: 'Vårt' })).toMatchObject({
        __typename: 'NotPossible',
        code: 'CATALOGUE_ITEM_NOT_YOURS',
      });
    }
    expect((await seededItem(spsm, 'spsm-specialpedagogisk-utredning')).mayEdit).toBe(true);
  });

  it('is not for observers or whoever has not signed in', async () => {
    const mutation = `mutation { updateCatalogueItem(input: { id: "${ID}", version: 1, name: "x" }) { __typename } }`;
    expect((await (await house.as('observer')).ask(mutation)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await house.anybody().ask(mutation)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await house.anybody().ask('{ catalogue { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('is for each of several owners, and for the keeper where there is none', async () => {
    const jamtland = await house.as('jamtland');
    expect(await updateItem(jamtland, { id: JOINT, version: 1, effortNote: 'En samordnare' })).toMatchObject({
      version: 2,
    });
    const [kept] = (await readPage(spsm, { search: 'Regeringskansliet' })).nodes;
    const keeper = await house.as('statskontoret');
    expect(await updateItem(keeper, { id: kept?.id, version: 1, endedOn: '2025-12-31' })).toMatchObject({
      version: 2,
    });
    expect(await updateItem(jamtland, { id: kept?.id, version: 2, endedOn: null })).toMatchObject({
      __typename: 'NotPossible',
    });
  });

  it('ends at once with the assignment', async () => {
    const mucf = await house.as('mucf');
    const [own] = (await readPage(spsm, { filter: { ownerId: agencyId('MUCF') } })).nodes;
    const mayEdit = async () => (await readItem(mucf, own?.id)).mayEdit;
    expect(await mayEdit()).toBe(true);
    const mine = `person_id = (select id from person where handle = 'mucf')`;
    await house.sql(`update participant set until = now() where ${mine}`);
    expect(await mayEdit()).toBe(false);
    await house.sql(`update participant set until = null where ${mine}`);
  });

  it('names every wrong field and changes nothing', async () => {
    const wrong = {
      id: ID,
      version: 1,
      name: '  ',
      description: 'x'.repeat(100_001),
      themes: ['skola', 'hittepå'],
      stages: ['SLUTET'],
    };
    const result = await updateItem(spsm, wrong);
    expect(result.fields?.map(({ path, code }) => [path, code])).toEqual([
      ['name', 'REQUIRED'],
      ['description', 'TOO_LONG'],
      ['themes.1', 'NOT_ALLOWED'],
      ['stages.0', 'NOT_ALLOWED'],
    ]);
    expect((await seededItem(spsm, 'spsm-specialpedagogisk-utredning')).version).toBe(1);
  });

  it('tells a missing item from a malformed id', async () => {
    expect(await updateItem(spsm, { id: '018f0000-0000-7000-8000-000000000000', version: 1 })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await updateItem(spsm, { id: 'abc', version: 1 })).toMatchObject({
      fields: [{ path: 'id', code: 'WRONG_FORMAT' }],
    });
  });

  it('refuses what a grant does not have', async () => {
    const [grant] = (await readPage(spsm, { filter: { kind: 'GRANT', ownerId: agencyId('SPSM') } })).nodes;
    expect(await updateItem(spsm, { id: grant?.id, version: 1, capacity: 'full' })).toMatchObject({
      fields: [{ path: 'capacity', code: 'ONLY_FOR_SUPPORTS' }],
    });
  });

  it('writes the change, an audit row without texts and an event, once for one key', async () => {
    const keyed = spsm.with({ 'Idempotency-Key': 'one-edit' });
    const input = { id: ID, version: 1, capacity: ' Fullt till maj ', stages: ['METHOD', 'READINESS'] };
    const first = await updateItem(keyed, input);
    expect(first).toMatchObject({
      version: 2,
      capacity: 'Fullt till maj',
      stages: ['READINESS', 'METHOD'],
      stagesDerived: false,
    });
    expect(await updateItem(keyed, input)).toMatchObject({ version: 2 });
    const audit = await house.sql(`select action, detail from audit_entry where subject_id = $1`, [ID]);
    expect(audit).toEqual([
      { action: 'catalogue.edited', detail: { fields: 'stages,capacity', version: 2 } },
    ]);
    expect(await countRows(house, `outbox where subscriber = 'spec-listener' and record_id = $1`, ID)).toBe(
      1,
    );
  });

  it('shows the text that stands there to whoever comes second', async () => {
    const before = await seededItem(spsm, 'spsm-specialpedagogisk-utredning');
    expect(
      await updateItem(spsm, { id: ID, version: before.version - 1, description: 'Min text' }),
    ).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: before.version,
      currentText: before.description,
    });
  });

  it('leaves the version alone when nothing changes, and clears with null', async () => {
    const { version, name } = await seededItem(spsm, 'spsm-specialpedagogisk-utredning');
    expect(await updateItem(spsm, { id: ID, version, name, capacity: 'Fullt till maj' })).toMatchObject({
      version,
    });
    expect(await updateItem(spsm, { id: ID, version, capacity: null })).toMatchObject({
      version: version + 1,
      capacity: null,
    });
  });
});

it('grows old after a year, but for past rounds, and is fresh again when its owner confirms it', async () => {
  const past = await countRows(
    house,
    `catalogue_item where verified and kind = 'GRANT' and closes_on < '2026-01-01'`,
  );
  await house.moveClock('2027-11-25T08:00:00Z');
  const item = await seededItem(spsm, 'spsm-resurscenter');
  expect(item.freshness).toBe('OLD');
  const grants = (await everything({ filter: { kind: 'GRANT' } })).filter(
    ({ freshness }) => freshness === 'CHECKED',
  );
  expect(grants.length).toBeGreaterThanOrEqual(past);
  const confirmed = await updateItem(spsm, { id: item.id, version: item.version, confirmChecked: true });
  expect(confirmed).toMatchObject({ freshness: 'CHECKED', checkedOn: '2027-11-25' });
  await house.moveClock(null);
});
