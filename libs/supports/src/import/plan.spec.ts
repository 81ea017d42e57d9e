import { carryOut, references, sheetOf } from '../../../../test/builders/catalogue.js';
import type { SheetKind, Values } from './fields.js';
import type { ExistingItem } from './item-state.js';
import { planImport, type ImportPlan } from './plan.js';
import { readRows } from './read-rows.js';
import type { RawCell } from './table.js';

const HEADER = ['Externt id', 'Namn', 'Ägare', 'Beskrivning', 'Kostnad', 'Tema'];
const TODAY = '2026-11-20';

const planOf = (existing: readonly ExistingItem[], header: string[], ...rows: RawCell[][]): ImportPlan => {
  const sheet = readRows(sheetOf(header, ...rows), 'supports', references);
  expect(sheet.errors).toEqual([]);
  return planImport({ kind: 'supports', rows: sheet.rows, existing, checkedOn: TODAY });
};

/** The catalogue after one import. */
const after = (...rows: RawCell[][]): ExistingItem[] => carryOut([], planOf([], HEADER, ...rows));
const edited = (items: readonly ExistingItem[], values: Values): ExistingItem[] =>
  items.map((item) => ({ ...item, values: { ...item.values, ...values } }));
const counts = (plan: ImportPlan) => [
  plan.creates.length,
  plan.updates.length,
  plan.unchanged,
  plan.settles.length,
];
const errors = (plan: ImportPlan) => plan.errors.map(({ cell, code }) => [cell, code]);

const ROW: RawCell[] = ['a1', 'Rådgivning', 'SPSM', 'Vi kommer.', 'gratis', 'skola'];
const but = (changes: Record<number, RawCell>): RawCell[] => ROW.map((cell, index) => changes[index] ?? cell);

describe('rows that cannot be taken in', () => {
  it('a new item needs name, owner and description', () => {
    const plan = planOf(
      [],
      HEADER,
      ['a1', null, 'SPSM', 'b', null, null],
      [null, null, 'SPSM', 'b', null, null],
      ['a2', 'n', null, 'b', null, null],
      ['a3', 'n', 'SPSM', null, null, null],
    );
    expect(errors(plan)).toEqual([
      ['B2', 'REQUIRED'],
      ['B3', 'REQUIRED'],
      ['C4', 'REQUIRED'],
      ['D5', 'REQUIRED'],
    ]);
  });

  it('two rows about the same item name each other, by id', () => {
    const plan = planOf([], HEADER, ROW, but({ 0: 'a2' }), but({ 1: 'Annat namn' }));
    expect(errors(plan)).toEqual([['A4', 'DOUBLE_ROW']]);
    expect(plan.errors[0]?.text.sv).toContain('Raderna 2 och 4');
  });

  it('two rows about the same item name each other, by name', () => {
    const bare = (name: string): RawCell[] => [null, name, 'SPSM', 'b', null, null];
    expect(errors(planOf([], HEADER, bare('Rådgivning'), bare(' RÅDGIVNING! ')))).toEqual([
      ['B3', 'DOUBLE_ROW'],
    ]);
    expect(errors(planOf([], HEADER, ROW, bare('Rådgivning')))).toEqual([['B3', 'DOUBLE_ROW']]);
    expect(errors(planOf([], HEADER, bare('Rådgivning'), ROW))).toEqual([['A3', 'DOUBLE_ROW']]);
  });

  it('two rows that find the same item in different ways name each other', () => {
    const items = edited(after(ROW), { name: 'Nytt namn här' });
    expect(errors(planOf(items, HEADER, ROW, [null, 'Nytt namn här', 'SPSM', 'b', null, null]))).toEqual([
      ['B3', 'DOUBLE_ROW'],
    ]);
  });

  it('a row that may be about several items asks for the id', () => {
    const items = after(ROW, but({ 0: 'a2' }));
    expect(errors(planOf(items, HEADER, [null, 'Rådgivning', 'SPSM', 'b', null, null]))).toEqual([
      ['B2', 'AMBIGUOUS'],
    ]);
  });

  describe('a round that closes before it opens', () => {
    const grants = (existing: readonly ExistingItem[], header: string[], row: RawCell[]) => {
      const { rows } = readRows(sheetOf(header, row), 'grants' satisfies SheetKind, references);
      return planImport({ kind: 'grants', rows, existing, checkedOn: TODAY });
    };
    const header = ['Namn', 'Ägare', 'Syfte', 'Öppnar', 'Stänger'];
    const items = carryOut([], grants([], header, ['Bidrag', 'SPSM', 's', '2026-03-01', '2026-04-01']));

    it('is wrong, seen over what the row leaves unsaid', () => {
      const plan = grants(items, header, ['Bidrag', 'SPSM', null, null, '2026-02-01']);
      expect(errors(plan)).toEqual([['E2', 'CLOSES_BEFORE_IT_OPENS']]);
    });

    it('is not told apart while one of the dates cannot be read, which has its own error', () => {
      const plan = grants(items, header, ['Bidrag', 'SPSM', null, '2026-05-01', 'v. 36']);
      expect(errors(plan)).toEqual([]);
    });
  });
});

describe('identity', () => {
  it('is owner and external id, whatever the name becomes', () => {
    const plan = planOf(after(ROW), HEADER, but({ 1: 'Ny rådgivning' }));
    expect(counts(plan)).toEqual([0, 1, 0, 0]);
    expect(plan.updates[0]?.changes).toEqual([{ field: 'name', from: 'Rådgivning', to: 'Ny rådgivning' }]);
  });

  it('keeps the same id of different owners apart', () => {
    expect(counts(planOf(after(ROW), HEADER, but({ 2: 'Skolverket', 1: 'Annat' })))).toEqual([1, 0, 0, 0]);
  });

  it('keeps a board’s own offer apart from the joint one with the same id, unless it has the same name', () => {
    const joint = after(but({ 2: 'Länsstyrelserna' }));
    expect(counts(planOf(joint, HEADER, but({ 2: 'Länsstyrelsen Halland', 1: 'Vårt eget' })))).toEqual([
      1, 0, 0, 0,
    ]);
    expect(counts(planOf(joint, HEADER, but({ 2: 'Länsstyrelsen Halland' })))).toEqual([0, 1, 0, 0]);
  });

  it('is owner and name without an id: case, punctuation and spaces do not matter, å ä ö do', () => {
    const bare = (name: string): RawCell[] => [null, name, 'SPSM', 'Vi kommer.', 'gratis', 'skola'];
    const items = after(bare('Stöd – på plats'));
    expect(counts(planOf(items, HEADER, bare('  stöd   PÅ plats.')))).toEqual([0, 1, 0, 0]);
    expect(counts(planOf(items, HEADER, bare('Stod på plats')))).toEqual([1, 0, 0, 0]);
  });

  it('gives an item without an id the one that its list now has', () => {
    const items = after([null, ...ROW.slice(1)]);
    const plan = planOf(items, HEADER, ROW);
    expect(plan.updates[0]?.changes).toEqual([{ field: 'externalId', from: null, to: 'a1' }]);
  });

  it('outlives a new name here: the list still finds it by its own', () => {
    const items = edited(after([null, ...ROW.slice(1)]), { name: 'Bättre namn' });
    const plan = planOf(items, HEADER, [null, ...ROW.slice(1)]);
    expect(counts(plan)).toEqual([0, 0, 1, 0]);
    expect(plan.conflicts.map(({ field, here, file }) => [field, here, file])).toEqual([
      ['name', 'Bättre namn', 'Rådgivning'],
    ]);
  });

  it('of what nobody owns is its keeper', () => {
    const items = after(but({ 2: 'Regeringskansliet' }));
    expect(items[0]?.owner).toEqual({ organisationIds: [], keeperId: 'keeper' });
    expect(counts(planOf(items, HEADER, but({ 2: 'Regeringskansliet' })))).toEqual([0, 0, 1, 0]);
  });
});

describe('what a list changes', () => {
  it('nothing the second time', () => {
    const rows = [ROW, but({ 0: 'a2', 1: 'Annan' })];
    const items = after(...rows);
    const again = planOf(items, HEADER, ...rows);
    expect(counts(again)).toEqual([0, 0, 2, 0]);
    expect([again.conflicts, again.errors]).toEqual([[], []]);
  });

  it('nothing of rows that it lacks, nothing where its cell is blank', () => {
    const items = after(ROW, but({ 0: 'a2', 1: 'Annan' }));
    const plan = planOf(items, HEADER, ['a1', null, 'SPSM', '', null, ' ']);
    expect(counts(plan)).toEqual([0, 0, 1, 0]);
    expect(carryOut(items, plan)).toEqual(items);
  });

  it('what it says differently, when nobody has edited it here', () => {
    const plan = planOf(after(ROW), HEADER, but({ 4: '500 kr', 5: 'psykisk hälsa; skola' }));
    expect(plan.updates[0]?.changes).toEqual([
      { field: 'themes', from: ['skola'], to: ['psykisk_hälsa', 'skola'] },
      { field: 'cost', from: 'gratis', to: '500 kr' },
    ]);
  });

  it('never what was edited here; both values are shown, and whether the list has changed too', () => {
    const items = edited(after(ROW), { cost: 'Licens krävs' });
    const same = planOf(items, HEADER, ROW);
    const changed = planOf(items, HEADER, but({ 4: '500 kr' }));
    expect(counts(same)).toEqual([0, 0, 1, 0]);
    expect(same.conflicts).toEqual([
      {
        cell: 'E2',
        row: 2,
        name: 'Rådgivning',
        field: 'cost',
        here: 'Licens krävs',
        file: 'gratis',
        changedInFile: false,
      },
    ]);
    expect(changed.conflicts.map(({ file, changedInFile }) => [file, changedInFile])).toEqual([
      ['500 kr', true],
    ]);
    expect(carryOut(items, changed)).toEqual(items);
  });

  it('still the other fields of a row with a conflict', () => {
    const items = edited(after(ROW), { cost: 'Licens krävs' });
    const plan = planOf(items, HEADER, but({ 3: 'Ny text' }));
    const [item] = carryOut(items, plan);
    expect(item?.values).toMatchObject({ cost: 'Licens krävs', description: 'Ny text' });
    expect(counts(planOf(carryOut(items, plan), HEADER, but({ 3: 'Ny text' })))).toEqual([0, 0, 1, 0]);
  });

  it('is a conflict too where a field was written here that no list had said', () => {
    const bare = ['a1', 'Rådgivning', 'SPSM', 'Vi kommer.', null, null];
    const items = edited(after(bare), { cost: 'Licens krävs' });
    expect(planOf(items, HEADER, ROW).conflicts.map(({ field }) => field)).toEqual(['cost']);
  });

  it('ends the conflict when the list says what stands here, and then follows the list again', () => {
    const items = edited(after(ROW), { cost: 'Licens krävs' });
    const agreed = planOf(items, HEADER, but({ 4: 'Licens krävs' }));
    expect([counts(agreed), agreed.conflicts]).toEqual([[0, 0, 1, 1], []]);
    const settled = carryOut(items, agreed);
    expect(counts(planOf(settled, HEADER, but({ 4: 'Licens krävs' })))).toEqual([0, 0, 1, 0]);
    expect(counts(planOf(settled, HEADER, but({ 4: '500 kr' })))).toEqual([0, 1, 0, 0]);
  });

  it('no owners where the label is the same, whatever has become of them here', () => {
    const items = after(ROW).map((item) => ({
      ...item,
      owner: { organisationIds: ['spsm'], keeperId: null },
    }));
    const plan = planOf(items, HEADER, but({ 4: '500 kr' }));
    expect(plan.updates[0]?.state.owner).toEqual(items[0]?.owner);
  });
});

describe('what a list leaves unsaid', () => {
  const STEPS = ['Namn', 'Ägare', 'Beskrivning', 'Styrsteg', 'Typ'];

  it('is a type that is unknown, and no check', () => {
    expect(after(ROW)[0]?.values).toMatchObject({
      type: 'okänt',
      verified: false,
      checkedOn: null,
      countyCodes: [],
    });
  });

  it('is the day of a check: today', () => {
    const [item] = carryOut([], planOf([], [...HEADER, 'Kontrollerad'], [...ROW, 'ja']));
    expect(item?.values).toMatchObject({ verified: true, checkedOn: TODAY });
  });

  it('are the stages: guessed from the steering steps, and again when they change', () => {
    const items = carryOut([], planOf([], STEPS, ['x', 'SPSM', 'b', 'nulägesanalys', 'utbildning']));
    expect(items[0]).toMatchObject({ values: { stages: ['READINESS'] }, stagesDerived: true });
    const plan = planOf(items, STEPS, ['x', 'SPSM', 'b', 'genomförande', 'utbildning']);
    expect(carryOut(items, plan)[0]?.values.stages).toEqual(['METHOD']);
  });

  it('are no longer the stages once a list states them, without a conflict', () => {
    const items = carryOut([], planOf([], STEPS, ['x', 'SPSM', 'b', 'nulägesanalys', null]));
    const plan = planOf(items, ['Namn', 'Ägare', 'Skede'], ['x', 'SPSM', 'Metod']);
    expect(plan.conflicts).toEqual([]);
    const [item] = carryOut(items, plan);
    expect(item).toMatchObject({ values: { stages: ['METHOD'] }, stagesDerived: false });
  });
});
