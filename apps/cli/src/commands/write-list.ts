import { stringify } from 'csv-stringify/sync';
import writeXlsx, { type Cell } from 'write-excel-file/node';
import type { ExportFormat } from '#supports';

type Value = string | number | readonly string[] | null;

/** A table for people and programs: columns by their name in JSON and their heading in a sheet. */
export interface List {
  readonly name: string;
  readonly columns: readonly (readonly [key: string, heading: string])[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** Whatever a spreadsheet would run as a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

const textOf = (value: Value): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));

/** Writes a list as a file. CSV is as Swedish Excel opens it: semicolons, UTF-8 with a mark. */
export async function writeList(format: ExportFormat, { name, columns, rows }: List): Promise<Uint8Array> {
  const valuesOf = (row: List['rows'][number]): Value[] => columns.map(([key]) => row[key] ?? null);
  const headings = columns.map(([, heading]) => heading);
  switch (format) {
    case 'json': {
      const records = rows.map((row) => Object.fromEntries(columns.map(([key]) => [key, row[key] ?? null])));
      return Buffer.from(`${JSON.stringify(records, null, 2)}\n`, 'utf8');
    }
    case 'csv': {
      const lines = rows.map((row) =>
        valuesOf(row)
          .map(textOf)
          .map((text) => (FORMULA.test(text) ? `'${text}` : text)),
      );
      const options = { delimiter: ';', bom: true, record_delimiter: 'windows' } as const;
      return Buffer.from(stringify([headings, ...lines], options), 'utf8');
    }
    case 'xlsx': {
      const header = headings.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
      const body = rows.map((row) => valuesOf(row).map(cellOf));
      const widths = columns.map(([key]) => ({ width: key === 'name' || key === 'organisation' ? 40 : 18 }));
      return writeXlsx([header, ...body], { sheet: name, columns: widths, stickyRowsCount: 1 }).toBuffer();
    }
  }
}

function cellOf(value: Value): Cell {
  if (typeof value === 'number') return { value, type: Number, format: '0' };
  const text = textOf(value);
  return text === '' ? null : { value: text, type: String };
}
