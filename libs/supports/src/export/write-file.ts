import { SHEET_CONTENT_TYPES, writeSheet, type Outcome, type SheetColumn, type SheetFormat } from '#kernel';
import { fieldsOf, type Field, type SheetKind, type Value, type Values } from '../import/fields.js';

export type ExportFormat = SheetFormat | 'json';

/** County names by code, for sheets: people read names. */
export type CountyNames = ReadonlyMap<string, string>;

/** What a file is for whoever receives it. */
export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  ...SHEET_CONTENT_TYPES,
  json: 'application/json; charset=utf-8',
};

/** Writes items as a file that the import reads back without a change. */
export async function writeFile(
  format: ExportFormat,
  kind: SheetKind,
  items: readonly Values[],
  counties: CountyNames,
): Promise<Outcome<Uint8Array>> {
  if (format === 'json') return writeJson(kind, items, counties);
  const columns = fieldsOf(kind).map((field) => columnOf(field, counties));
  return writeSheet(format, { name: kind === 'supports' ? 'Stöd' : 'Statsbidrag', columns }, items);
}

const TYPES: Partial<Record<Field['type'], NonNullable<SheetColumn<Values>['type']>>> = {
  text: 'wide',
  owner: 'wide',
  address: 'wide',
  day: 'day',
  kronor: 'kronor',
};

const columnOf = (field: Field, counties: CountyNames): SheetColumn<Values> => ({
  header: field.header.sv,
  type: TYPES[field.type] ?? 'text',
  value: (item) => {
    const value = item[field.key] ?? null;
    if (field.type === 'counties') return countyText(value, counties);
    return typeof value === 'boolean' ? (value ? 'ja' : 'nej') : value;
  },
});

/** No county is the whole country, which must be said: a blank cell says nothing. */
const countyText = (value: Value, counties: CountyNames): string =>
  Array.isArray(value) && value.length > 0
    ? value.map((code: string) => counties.get(code) ?? code).join('; ')
    : 'nationellt';

function writeJson(kind: SheetKind, items: readonly Values[], counties: CountyNames): Uint8Array {
  const records = items.map((item) =>
    Object.fromEntries(
      fieldsOf(kind).map((field) => {
        const value = item[field.key] ?? null;
        return [field.json[kind], field.type === 'counties' ? countyText(value, counties) : value];
      }),
    ),
  );
  return Buffer.from(`${JSON.stringify(records, null, 2)}\n`, 'utf8');
}
