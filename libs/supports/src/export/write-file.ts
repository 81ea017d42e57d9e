import { stringify } from 'csv-stringify/sync';
import writeXlsx, { type Cell } from 'write-excel-file/node';
import { fieldsOf, type Field, type SheetKind, type Value, type Values } from '../import/fields.js';

export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** County names by code, for sheets: people read names. */
export type CountyNames = ReadonlyMap<string, string>;

/** Longest text that a cell of an Excel file can hold. */
export const MOST_XLSX_CELL = 32_767;

/** What a file is for whoever receives it. */
export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** Writes items as a file that the import reads back without a change. */
export async function writeFile(
  format: ExportFormat,
  kind: SheetKind,
  items: readonly Values[],
  counties: CountyNames,
): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return writeCsv(kind, items, counties);
    case 'xlsx':
      return writeSheet(kind, items, counties);
    case 'json':
      return writeJson(kind, items, counties);
  }
}

/** A value in the words of a sheet. */
function textOf(field: Field, value: Value, counties: CountyNames): string {
  if (field.type === 'counties') return countyText(value, counties);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** No county is the whole country, which must be said: a blank cell says nothing. */
const countyText = (value: Value, counties: CountyNames): string =>
  Array.isArray(value) && value.length > 0
    ? value.map((code: string) => counties.get(code) ?? code).join('; ')
    : 'nationellt';

/** Whatever a spreadsheet would run as a formula. The import takes one apostrophe away again. */
const FORMULA = /^'*[=+\-@\t\r]/;
const escapeFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function writeCsv(kind: SheetKind, items: readonly Values[], counties: CountyNames): Uint8Array {
  const fields = fieldsOf(kind);
  const rows = items.map((item) =>
    fields.map((field) => escapeFormula(textOf(field, item[field.key] ?? null, counties))),
  );
  const text = stringify([fields.map((field) => field.header.sv), ...rows], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
  });
  return Buffer.from(text, 'utf8');
}

/** Excel reads `_x0041_` in a text as a code for A; the underscore itself is written so. */
const escapeCodes = (text: string): string => text.replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

function sheetCell(field: Field, value: Value, counties: CountyNames): Cell {
  if (field.type === 'day' && typeof value === 'string') {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  if (typeof value === 'number') {
    return { value, type: Number, format: field.type === 'kronor' ? '#,##0' : '0' };
  }
  const text = textOf(field, value, counties);
  return text === '' ? null : { value: escapeCodes(text), type: String };
}

const WIDE = new Set(['text', 'owner', 'address']);

function writeSheet(kind: SheetKind, items: readonly Values[], counties: CountyNames): Promise<Uint8Array> {
  const fields = fieldsOf(kind);
  const header = fields.map((field): Cell => ({ value: field.header.sv, type: String, fontWeight: 'bold' }));
  const rows = items.map((item) =>
    fields.map((field) => sheetCell(field, item[field.key] ?? null, counties)),
  );
  return writeXlsx([header, ...rows], {
    sheet: kind === 'supports' ? 'Stöd' : 'Statsbidrag',
    columns: fields.map((field) => ({ width: WIDE.has(field.type) ? 40 : 18 })),
    stickyRowsCount: 1,
  }).toBuffer();
}

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
