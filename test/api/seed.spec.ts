import { jest } from '@jest/globals';
import { agencyId, ContactPointsService, ReorganiseService } from '#directory';
import { seedHouse } from '#house';
import { operatorContext, type SeedReport } from '#kernel';
import { catalogueItemId } from '#supports';
import {
  BRACKE,
  castOf,
  FOHM,
  LAHOLM,
  MUCF,
  PILOT,
  pointOf,
  RAGUNDA,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { personId } from '../builders/people.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeEach(async () => {
  house = await TestHouse.open({ worker: false });
  cast = await castOf(house);
});
afterEach(() => house.close());

const seed = (): Promise<SeedReport[]> => house.asOwner(seedHouse);
const changed = (reports: SeedReport[]): Record<string, number> =>
  Object.fromEntries(
    reports.filter((report) => report.changed > 0).map((report) => [report.table, report.changed]),
  );
const kept = (reports: SeedReport[]): Record<string, number> =>
  Object.fromEntries(
    reports.filter((report) => report.keptEdited > 0).map((report) => [report.table, report.keptEdited]),
  );

const TABLES = [
  'county',
  'organisation',
  'contact_point',
  'person',
  'contact_point_holder',
  'pilot',
  'membership',
  'participant',
].concat(['pilot_group', 'group_member', 'catalogue_item', 'catalogue_owner']);
/** Every seeded row as it stands. */
const everything = async (): Promise<object> =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => {
        const key =
          table === 'county' ? 'code' : table === 'catalogue_owner' ? 'item_id, organisation_id' : 'id';
        return [table, await house.sql(`select * from ${table} order by ${key}`)] as const;
      }),
    ),
  );

describe('seeding again', () => {
  it('changes nothing where nobody changed anything', async () => {
    const before = await everything();
    const reports = await seed();
    expect(reports.length).toBeGreaterThan(8);
    expect([changed(reports), kept(reports)]).toEqual([{}, {}]);
    expect(await everything()).toEqual(before);
  });

  it('keeps what people have edited, whatever it is', async () => {
    await house.sql(`update organisation set website = 'ragunda.example' where id = $1`, [RAGUNDA]);
    await house.sql(
      `update contact_point set mailbox = 'vi@spsm.example', answer_working_days = 5 where id = $1`,
      [pointOf(SPSM)],
    );
    await house.sql(
      `update membership set participation_class = 'ADJUNCT', ends_on = '2027-01-01' where pilot_id = $1 and organisation_id = $2`,
      [PILOT, SPSM],
    );
    await house.sql(`update pilot set times = '{"sort": 5}' where id = $1`, [PILOT]);
    await house.sql(`update pilot_group set status = 'STALLED' where name = 'Referensgruppen'`);
    await house.sql(`update person set email = 'anna@kommun.example' where handle = 'ragunda'`);
    const item = catalogueItemId('spsm-specialpedagogisk-radgivning');
    const { updateCatalogueItem } = await cast.spsm.get<{ updateCatalogueItem: { __typename: string } }>(
      `mutation ($input: UpdateCatalogueItemInput!) { updateCatalogueItem(input: $input) { __typename } }`,
      { input: { id: item, version: 1, description: 'Så här säger vi själva.' } },
    );
    expect(updateCatalogueItem.__typename).toBe('SupportOffer');
    const before = await everything();
    const reports = await seed();
    expect(changed(reports)).toEqual({});
    expect(kept(reports)).toMatchObject({
      organisation: 1,
      contact_point: 1,
      membership: 1,
      pilot: 1,
      pilot_group: 1,
      person: 1,
    });
    expect(await everything()).toEqual(before);
  });

  it('brings untouched rows up to date, and those beside an edited one too', async () => {
    // As if seeded by an older edition, and one of them edited since.
    await house.sql(
      `update organisation set website = 'gammal.example', reference = reference || '{"website": "gammal.example"}' where id = any($1)`,
      [[SPSM, FOHM, MUCF]],
    );
    await house.sql(`update organisation set name = 'Vårt eget namn' where id = $1`, [FOHM]);
    const reports = await seed();
    expect([changed(reports), kept(reports)]).toEqual([{ organisation: 2 }, { organisation: 1 }]);
    const rows = await house.sql<{ website: string }>(
      'select website from organisation where id = any($1) order by website',
      [[SPSM, FOHM, MUCF]],
    );
    expect(rows.map(({ website }) => website)).toEqual(['gammal.example', 'mucf.se', 'spsm.se']);
  });

  it('puts back what is missing', async () => {
    await house.sql('delete from contact_point_holder where person_id = $1', [
      await personId(house, 'laholm'),
    ]);
    await house.sql('delete from participant where organisation_id = $1', [LAHOLM]);
    expect(changed(await seed())).toEqual({ contact_point_holder: 1, participant: 2 });
    expect(changed(await seed())).toEqual({});
  });

  it('undoes neither a change of holder, nor a new name, nor a merger, nor an end', async () => {
    const reorganise = house.api.get(ReorganiseService, { strict: false });
    await house.api.get(ContactPointsService, { strict: false }).changeHolder(operatorContext, {
      contactPointId: pointOf(SPSM),
      fromPersonId: await personId(house, 'spsm'),
      toPersonId: await personId(house, 'fohm'),
    });
    await reorganise.rename(operatorContext, { id: RAGUNDA, name: 'Nya Ragunda', shortName: 'Nya Ragunda' });
    await reorganise.rename(operatorContext, { id: FOHM, name: 'Hälsoverket', shortName: 'Hälsoverket' });
    await reorganise.rename(operatorContext, {
      id: agencyId('MFoF'),
      name: 'Familjeverket',
      shortName: 'FAV',
    });
    await reorganise.merge(operatorContext, { fromId: BRACKE, intoId: RAGUNDA });
    await reorganise.close(operatorContext, { id: MUCF });
    const before = await everything();
    expect(changed(await seed())).toEqual({});
    expect(await everything()).toEqual(before);
  });

  it('by two at once ends as by one', async () => {
    await house.sql('delete from group_member');
    const before = (await everything()) as Record<string, object[]>;
    const reports = await Promise.all([seed(), seed()]);
    expect(
      reports
        .flatMap((each) =>
          each.filter(({ table }) => table === 'group_member').map((report) => report.changed),
        )
        .sort(),
    ).toEqual([0, expect.any(Number)]);
    expect({ ...(await everything()), group_member: [] }).toEqual({ ...before, group_member: [] });
  });
});
