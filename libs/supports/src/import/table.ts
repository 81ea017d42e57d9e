import type { Text } from '#kernel';

/** What a cell can hold before anybody has read it. */
export type RawCell = string | number | boolean | Date | readonly string[] | null;

/** A file as rows of cells; the first row is the first row of the sheet, whatever it holds. */
export interface Table {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly rows: readonly (readonly RawCell[])[];
  /** For JSON, whose cells have no letters. */
  readonly keys?: readonly string[];
}

/** Something about a cell, row or file that its owner should know, with what to do about it. */
export interface Issue {
  /** `C7`; `[3].name` in JSON; null where it concerns the whole file. */
  readonly cell: string | null;
  /** Row number in the file, from 1; null where it concerns the whole file. */
  readonly row: number | null;
  /** Stable, for machines. */
  readonly code: string;
  /** For people: what is wrong and what to do. */
  readonly text: Text;
}

/** How large a list may be. */
export const LIMITS = { rows: 5_000, columns: 200, bytes: 5 * 1024 * 1024, cell: 100_000 } as const;

export const fileIssue = (code: string, text: Text): Issue => ({ cell: null, row: null, code, text });

export const tooManyRows = (): Issue =>
  fileIssue('TOO_MANY_ROWS', {
    sv: `Filen har fler än ${LIMITS.rows} rader. Dela den i flera.`,
    en: `The file has more than ${LIMITS.rows} rows. Split it into several.`,
  });

export const tooManyColumns = (): Issue =>
  fileIssue('TOO_MANY_COLUMNS', {
    sv: `Filen har fler än ${LIMITS.columns} kolumner. Ta bort dem som inte hör till listan.`,
    en: `The file has more than ${LIMITS.columns} columns. Remove those that do not belong to the list.`,
  });

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The address of a cell as a person finds it: `C7` in a sheet, `[5].name` in JSON. Both indexes from 0. */
export function addressOf(table: Pick<Table, 'keys'>, row: number, column: number): string {
  if (table.keys === undefined) return `${letters(column)}${row + 1}`;
  const key = table.keys[column] ?? '';
  return row === 0 ? key : `[${row - 1}].${key}`;
}

/** The number of a row as a person counts: rows of the sheet, or objects of the JSON list, from 1. */
export const rowNumber = (table: Pick<Table, 'keys'>, row: number): number =>
  table.keys === undefined ? row + 1 : row;

/** Whether a cell says nothing. */
export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === undefined ||
  cell === null ||
  (typeof cell === 'string' && cell.trim() === '') ||
  (Array.isArray(cell) && cell.every((part: string) => part.trim() === ''));

/** Control characters but tab and line feed, and halves of characters: no file format or database carries them. */
const UNKEEPABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A text as it is kept: one form of å ä ö, line feeds, nothing invisible that breaks, no space at its ends. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(UNKEEPABLE, '').trim();
