import { jest } from '@jest/globals';
import { agencyId, ReorganiseService } from '#directory';
import { jobContext, operatorContext } from '#kernel';
import {
  CatalogueImport,
  exportCatalogueFile,
  importCatalogueFile,
  seedSupports,
  type ExportFormat,
  type SheetKind,
} from '#supports';
import {
  countRows,
  done,
  importText,
  listenToCatalogue,
  readItem,
  readPage,
  seededItem,
  updateItem,
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

describe('import', () => {
  const HEADER = 'Externt id;Namn;Ägare;Beskrivning;Tema;Kostnad';

  it('is for whoever runs the service', async () => {
    const request = {
      kind: 'supports',
      fileName: 'x.csv',
      bytes: Buffer.from(HEADER),
      dryRun: true,
    } as const;
    const outcome = await house.api
      .get(CatalogueImport, { strict: false })
      .importSheet(jobContext('some-job'), request);
    expect(outcome).toMatchObject({ kind: 'NotPossible', code: 'IMPORT_NOT_YOURS' });
  });

  it('writes nothing at all while one cell is wrong', async () => {
    const before = await countRows(house, 'catalogue_item');
    const report = await importText(
      house,
      `${HEADER}\nx1;Bra;SPSM;Text;;\nx2;Fel;Okända verket;Text;;\nx3;Också;;Text;;`,
    );
    expect(report).toMatchObject({ written: false, created: 0 });
    expect(report.errors.map(({ cell, code }) => [cell, code])).toEqual([
      ['C3', 'UNKNOWN_OWNER'],
      ['C4', 'REQUIRED'],
    ]);
    expect(await countRows(house, 'catalogue_item')).toBe(before);
  });

  it('answers dry as it then does, and nothing the second time', async () => {
    const text = `${HEADER}\nn1;Ny rådgivning;SPSM, Skolverket;Vi kommer.;skola;gratis\n`;
    const dry = await importText(house, text, { dryRun: true });
    expect(await countRows(house, `catalogue_item where external_id = 'n1'`)).toBe(0);
    const real = await importText(house, text);
    expect({ ...dry, dryRun: false, written: true }).toEqual(real);
    expect(real).toMatchObject({ written: true, created: 1, errors: [] });
    expect(await importText(house, text)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 1,
      conflicts: [],
    });
    const [item] = (await readPage(spsm, { search: 'Ny rådgivning' })).nodes;
    expect(item).toMatchObject({
      freshness: 'UNVERIFIED',
      owners: [{ shortName: 'SPSM' }, { shortName: 'Skolverket' }],
    });
    expect(
      await countRows(house, `audit_entry where subject_id = $1 and action = 'catalogue.imported'`, item?.id),
    ).toBe(1);
    expect(
      await countRows(house, `outbox where subscriber = 'spec-listener' and record_id = $1`, item?.id),
    ).toBe(1);
  });

  it('leaves what was edited here, shows both, and makes whoever edits meanwhile aware', async () => {
    await importText(house, `${HEADER}\nk1;Kurs;SPSM;Gammal text;skola;gratis`);
    const [item] = (await readPage(spsm, { search: 'Kurs Gammal' })).nodes;
    expect(await updateItem(spsm, { id: item?.id, version: 1, description: 'Vår text' })).toMatchObject({
      version: 2,
    });
    const report = await importText(house, `${HEADER}\nk1;Kurs;SPSM;Listans text;skola;500 kr`);
    expect(report.conflicts).toMatchObject([
      { cell: 'D2', field: 'description', here: 'Vår text', file: 'Listans text', changedInFile: true },
    ]);
    expect(report).toMatchObject({
      updated: 1,
      changes: [{ fields: [{ field: 'cost', from: 'gratis', to: '500 kr' }] }],
    });
    expect(await updateItem(spsm, { id: item?.id, version: 2, capacity: 'x' })).toMatchObject({
      __typename: 'StaleVersion',
      currentText: 'Vår text',
    });
  });

  it('takes an owner for rows that name none, and says when nobody is called so', async () => {
    const text = 'Namn;Beskrivning\nUtan ägare;Text';
    expect((await importText(house, text)).errors.map(({ code }) => code)).toEqual(['REQUIRED']);
    expect(
      (await importText(house, text, { owner: 'Ingen' })).errors.map(({ cell, code }) => [cell, code]),
    ).toContainEqual([null, 'UNKNOWN_OWNER']);
    expect(await importText(house, text, { owner: 'MUCF', dryRun: true })).toMatchObject({
      errors: [],
      created: 1,
    });
  });

  it('makes one item of two imports at the same time', async () => {
    const text = `${HEADER}\nsame;Samtidigt;SPSM;Text;;`;
    const reports = await Promise.all([
      importText(house, text),
      importText(house, text),
      importText(house, text),
    ]);
    expect(reports.map(({ created }) => created).sort()).toEqual([0, 0, 1]);
    expect(await countRows(house, `catalogue_item where external_id = 'same'`)).toBe(1);
  });

  it('of the reference data leaves what people have edited', async () => {
    const seed = async () =>
      done(await house.asOwner((database) => database.write(operatorContext, (tx) => seedSupports(tx))));
    const [first] = await seed();
    expect(first?.changed).toBe(0);
    const item = await seededItem(spsm, 'spsm-studiepaket-npf');
    await updateItem(spsm, { id: item.id, version: item.version, description: 'Vår egen text' });
    expect(await seed()).toEqual([
      { table: 'catalogue_item', changed: 0, keptEdited: (first?.keptEdited ?? 0) + 1 },
    ]);
    expect((await seededItem(spsm, 'spsm-studiepaket-npf')).description).toBe('Vår egen text');
  });
});

describe.each<[SheetKind, ExportFormat]>([
  ['supports', 'csv'],
  ['supports', 'xlsx'],
  ['supports', 'json'],
  ['grants', 'csv'],
  ['grants', 'xlsx'],
  ['grants', 'json'],
])('export of %s as %s', (kind, format) => {
  it('comes back without a change', async () => {
    const file = done(await exportCatalogueFile(house.api, kind, format));
    const report = done(
      await importCatalogueFile(house.api, {
        kind,
        fileName: file.fileName,
        bytes: file.bytes,
        dryRun: false,
      }),
    );
    expect(report).toMatchObject({
      rows: file.rows,
      created: 0,
      updated: 0,
      unchanged: file.rows,
      errors: [],
      conflicts: [],
      ignoredColumns: [],
    });
    expect(file.fileName).toMatch(new RegExp(`^(stod|statsbidrag)-\\d{4}-\\d{2}-\\d{2}\\.${format}$`));
  });
});

describe('when organisations change', () => {
  it('items follow a merger, and lists that still use the old name find them', async () => {
    const [fromId, intoId] = [agencyId('Skolforskningsinstitutet'), agencyId('Skolverket')];
    const ownedBefore = await countRows(house, 'catalogue_owner where organisation_id = $1', fromId);
    expect(ownedBefore).toBeGreaterThan(0);
    const data = done(await exportCatalogueFile(house.api, 'supports', 'csv'));
    done(
      await house.api.get(ReorganiseService, { strict: false }).merge(operatorContext, { fromId, intoId }),
    );
    expect(await countRows(house, 'catalogue_owner where organisation_id = $1', fromId)).toBe(0);
    const again = { kind: 'supports', fileName: 'stod.csv', bytes: data.bytes, dryRun: true } as const;
    expect(done(await importCatalogueFile(house.api, again))).toMatchObject({
      created: 0,
      updated: 0,
      errors: [],
    });
  });

  it('items of an organisation that closes get the keeper, unless others own them too', async () => {
    const id = agencyId('CAN');
    const [own] = await house.sql<{ item_id: string }>(
      'select item_id from catalogue_owner where organisation_id = $1',
      [id],
    );
    await importText(house, 'Namn;Ägare;Beskrivning\nGemensamt;CAN; Text\n'.replace('CAN;', '"CAN;SPSM";'));
    done(await house.api.get(ReorganiseService, { strict: false }).close(operatorContext, { id }));
    expect(await readItem(spsm, own?.item_id)).toMatchObject({
      owners: [],
      keeper: { shortName: 'Statskontoret' },
    });
    const [joint] = (await readPage(spsm, { search: 'Gemensamt' })).nodes.filter(
      ({ name }) => name === 'Gemensamt',
    );
    expect(joint).toMatchObject({ owners: [{ shortName: 'SPSM' }], keeper: null });
  });

  it('whoever the keeper goes up in keeps on', async () => {
    const intoId = agencyId('Kammarkollegiet');
    const fromId = agencyId('Statskontoret');
    const kept = await countRows(house, 'catalogue_item where keeper_id = $1', fromId);
    done(
      await house.api.get(ReorganiseService, { strict: false }).merge(operatorContext, { fromId, intoId }),
    );
    expect(await countRows(house, 'catalogue_item where keeper_id = $1', intoId)).toBe(kept);
    await importText(house, 'Namn;Ägare;Beskrivning\nHerrelöst;Regeringskansliet;Text');
    expect((await readPage(spsm, { search: 'Herrelöst' })).nodes[0]).toMatchObject({
      keeper: { shortName: 'Kammarkollegiet' },
    });
  });
});
