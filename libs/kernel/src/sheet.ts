import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import writeXlsx, { type Cell } from 'write-excel-file/node';
import { notPossible, type Outcome } from './problem.js';
import { STOCKHOLM } from './working-days.js';

/** A file that a spreadsheet opens. */
export type SheetFormat = 'csv' | 'xlsx';

/** What such a file is for whoever receives it. */
export const SHEET_CONTENT_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a cell may hold. A day is `2026-11-20`; an instant is shown in Swedish time. */
export type SheetValue = string | number | Date | null | readonly string[];

/** A column: what it is called, and what it shows of a row. */
export interface SheetColumn<R> {
  readonly header: string;
  /** Text when absent. `wide` is text that needs room. */
  readonly type?: 'text' | 'wide' | 'day' | 'instant' | 'number' | 'kronor';
  readonly value: (row: R) => SheetValue;
}

/** A table to be written to a file. */
export interface Sheet<R> {
  /** Of the tab in Excel. */
  readonly name: string;
  readonly columns: readonly SheetColumn<R>[];
}

/** Longest text that a cell of an Excel file can hold. */
const MOST_XLSX_CELL = 32_767;

/** Writes rows under their headers. Nothing is cut: a text that Excel cannot hold is refused. */
export async function writeSheet<R>(
  format: SheetFormat,
  sheet: Sheet<R>,
  rows: readonly R[],
): Promise<Outcome<Uint8Array>> {
  if (format === 'csv') return writeCsv(sheet, rows);
  const tooLong = rows.findIndex((row) =>
    sheet.columns.some((column) => textOf(column.value(row)).length > MOST_XLSX_CELL),
  );
  return tooLong === -1 ? writeExcel(sheet, rows) : textTooLong(tooLong + 2);
}

const textTooLong = (line: number) =>
  notPossible('TEXT_TOO_LONG_FOR_XLSX', {
    sv: `På rad ${line} finns en text som är längre än en cell i Excel rymmer. Välj csv.`,
    en: `On line ${line} there is a text longer than a cell of Excel can hold. Choose csv.`,
  });

const local = (instant: Date): DateTime => DateTime.fromJSDate(instant, { zone: STOCKHOLM });

function textOf(value: SheetValue): string {
  if (value === null) return '';
  if (value instanceof Date) return local(value).toFormat('yyyy-MM-dd HH:mm');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : value.join('; ');
}

/** Whatever a spreadsheet would run as a formula. The import of the catalogue takes one apostrophe away again. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** A number is no formula, whatever it begins with. */
const csvCell = (value: SheetValue): string => {
  const text = textOf(value);
  return typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
};

function writeCsv<R>({ columns }: Sheet<R>, rows: readonly R[]): Uint8Array {
  const lines = rows.map((row) => columns.map((column) => csvCell(column.value(row))));
  // As a Swedish Excel opens it by a double click: semicolons, and a mark that says UTF-8.
  const text = stringify([columns.map(({ header }) => header), ...lines], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
  });
  return Buffer.from(text, 'utf8');
}

/** Excel reads `_x0041_` in a text as a code for A; the underscore itself is written so. */
const escapeCodes = (text: string): string => text.replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

function excelCell({ type }: SheetColumn<never>, value: SheetValue): Cell {
  if (type === 'day' && typeof value === 'string')
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (value instanceof Date) {
    const shown = local(value).setZone('utc', { keepLocalTime: true }).toJSDate();
    return { value: shown, type: Date, format: 'yyyy-mm-dd hh:mm' };
  }
  if (typeof value === 'number')
    return {
      value,
      type: Number,
      format: type === 'kronor' ? '#,##0' : Number.isInteger(value) ? '0' : '0.0',
    };
  const text = textOf(value);
  return text === '' ? null : { value: escapeCodes(text), type: String };
}

function writeExcel<R>({ name, columns }: Sheet<R>, rows: readonly R[]): Promise<Uint8Array> {
  const header = columns.map((column): Cell => ({
    value: column.header,
    type: String,
    fontWeight: 'bold',
  }));
  return writeXlsx(
    [header, ...rows.map((row) => columns.map((column) => excelCell(column, column.value(row))))],
    {
      sheet: name,
      columns: columns.map(({ type }) => ({ width: type === 'wide' ? 40 : 18 })),
      stickyRowsCount: 1,
    },
  ).toBuffer();
}
