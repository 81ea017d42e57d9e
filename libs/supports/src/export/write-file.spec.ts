import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { carryOut, references, sheetOf } from '../../../../test/builders/catalogue.js';
import type { References } from '../import/cells.js';
import type { SheetKind } from '../import/fields.js';
import type { ExistingItem } from '../import/item-state.js';
import { planImport } from '../import/plan.js';
import { readFile } from '../import/read-file.js';
import { readRows } from '../import/read-rows.js';
import type { RawCell, Table } from '../import/table.js';
import { writeFile, type ExportFormat } from './write-file.js';

/** Every label is an organisation of its own. */
const anyOwner: References = {
  ...references,
  owner: (label) => ({ organisationIds: [label], keeperId: null }),
};
const counties = new Map(references.counties.map(({ code, name }) => [code, name]));
const formats: ExportFormat[] = ['csv', 'xlsx', 'json'];

const plan = (kind: SheetKind, table: Table, existing: readonly ExistingItem[]) => {
  const sheet = readRows(table, kind, anyOwner);
  return { sheet, plan: planImport({ kind, rows: sheet.rows, existing, checkedOn: '2026-11-20' }) };
};

const tableOf = async (bytes: Uint8Array): Promise<Table> => {
  const table = await readFile(bytes);
  if ('code' in table) throw new Error(table.text.en);
  return table;
};

const written = async (format: ExportFormat, kind: SheetKind, items: readonly ExistingItem[]) => {
  const bytes = await writeFile(
    format,
    kind,
    items.map(({ values }) => values),
    counties,
  );
  if ('code' in bytes) throw new Error(bytes.text.en);
  return bytes;
};

/** Writes the items and imports the file again. */
const again = async (kind: SheetKind, format: ExportFormat, items: readonly ExistingItem[]) => {
  return plan(kind, await tableOf(await written(format, kind, items)), items);
};

describe.each(['supports', 'grants'] as const)('the real %s', (kind) => {
  it.each(formats)('come back from %s without a change', async (format) => {
    const data = await readBytes(join(import.meta.dirname, '../../data', `${kind}.json`), 'utf8');
    // The builder knows three counties; the rest of the geography is told whole.
    const known = data.replaceAll(
      /"geography": "(?!nationellt|Hallands|Skåne)[^"]*"/g,
      '"geography": "nationellt"',
    );
    const first = plan(kind, await tableOf(Buffer.from(known)), []);
    expect(first.sheet.errors).toEqual([]);
    const items = carryOut([], first.plan);
    const { sheet, plan: second } = await again(kind, format, items);
    expect([sheet.errors, sheet.ignoredColumns, second.errors, second.conflicts]).toEqual([[], [], [], []]);
    expect([second.creates.length, second.updates.length, second.unchanged]).toEqual([0, 0, items.length]);
  });
});

describe('texts that a spreadsheet would take for something else', () => {
  const texts = [
    '=1+1',
    '+46 8 123',
    '-hälsa',
    '@namn',
    "'=x",
    "''+y",
    "'citat'",
    'a;b,"c"\nd',
    '_x0041_ kod',
    '1/2',
    '007',
  ];
  const rows = texts.map((text, index): RawCell[] => [`id${index}`, text, 'SPSM', text]);
  const items = carryOut(
    [],
    plan('supports', sheetOf(['Externt id', 'Namn', 'Ägare', 'Beskrivning'], ...rows), []).plan,
  );

  it.each(formats)('come back from %s as they were', async (format) => {
    const { plan: second } = await again('supports', format, items);
    expect(second.updates.flatMap(({ changes }) => changes)).toEqual([]);
    expect(second.unchanged).toBe(texts.length);
  });

  it('never begin a CSV cell with what runs as a formula', async () => {
    const bytes = await written('csv', 'supports', items);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.match(/(?:^|;|\n)"?[=+@-]/g)).toBeNull();
    expect(text).toContain(";'=1+1;");
  });
});
