import { readCell, readOwner, type Owner, type References } from './cells.js';
import { fieldOfHeader, type Field, type FieldKey, type SheetKind, type Values } from './fields.js';
import { failedFormula, type Wrong } from './read.js';
import {
  addressOf,
  fileIssue,
  isBlank,
  LIMITS,
  rowNumber,
  tooManyColumns,
  tooManyRows,
  type Issue,
  type RawCell,
  type Table,
} from './table.js';

/** One row of a list, read. Fields that are blank or wrong are missing from `values`. */
export interface SheetRow {
  /** Row number in the file, from 1. */
  readonly row: number;
  readonly values: Values;
  readonly owner: Owner | undefined;
  /** The address of a field's cell; of the row's first cell where the list has no such column. */
  readonly cell: (key: FieldKey) => string;
  /** Whether the field's cell holds something, right or wrong. */
  readonly has: (key: FieldKey) => boolean;
}

/** A list, read. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly errors: Issue[];
  /** What was taken in, but deserves a look. */
  readonly notices: readonly Issue[];
  /** Headers that nothing is read from. */
  readonly ignoredColumns: readonly string[];
}

/** The header may stand below a title: it is the first of these rows in which two columns are known. */
const HEADER_WITHIN = 10;

interface Column {
  readonly index: number;
  readonly field: Field;
}

interface Header {
  readonly row: number;
  readonly columns: readonly Column[];
  readonly unknown: readonly string[];
}

const noRows = (issue: Issue): Sheet => ({ rows: [], errors: [issue], notices: [], ignoredColumns: [] });

/** Reads every row of a list, collecting all that is wrong rather than stopping at the first. */
export function readRows(table: Table, kind: SheetKind, references: References): Sheet {
  const header = findHeader(table, kind);
  if ('code' in header) return noRows(header);
  const errors: Issue[] = [];
  const notices: Issue[] = [];
  const rows: SheetRow[] = [];
  for (let index = header.row + 1; index < table.rows.length; index += 1) {
    const cells = table.rows[index] ?? [];
    if (cells.every(isBlank)) continue;
    if (rows.length === LIMITS.rows) return noRows(tooManyRows());
    const row = rowNumber(table, index);
    const values: Values = {};
    let owner: Owner | undefined;
    for (const { index: column, field } of header.columns) {
      const cell = cells[column];
      if (cell === undefined || isBlank(cell)) continue;
      const note = (list: Issue[], wrong: Wrong) =>
        list.push({ cell: addressOf(table, index, column), row, code: wrong.code, text: wrong.text });
      const read = isFailedFormula(cell) ? { wrong: failedFormula } : readCell(field, cell, references);
      for (const notice of ('notices' in read && read.notices) || []) note(notices, notice);
      if (read.wrong !== undefined) {
        note(errors, read.wrong);
        continue;
      }
      values[field.key] = read.value;
      if (field.type !== 'owner') continue;
      const owners = readOwner(String(read.value), references);
      if (owners.wrong === undefined) owner = owners.value;
      else note(errors, owners.wrong);
    }
    const columnOf = (key: FieldKey) => header.columns.find(({ field }) => field.key === key)?.index;
    rows.push({
      row,
      values,
      owner,
      cell: (key) => addressOf(table, index, columnOf(key) ?? 0),
      has: (key) => !isBlank(cells[columnOf(key) ?? -1]),
    });
  }
  if (rows.length === 0) return noRows(noDataRows());
  return { rows, errors, notices, ignoredColumns: header.unknown };
}

const noDataRows = () =>
  fileIssue('NO_ROWS', {
    sv: 'Under rubrikraden finns inga rader. Kontrollera att rätt blad ligger först i filen.',
    en: 'There are no rows below the header. Check that the right sheet comes first in the file.',
  });

/** `#REF!`, `#SAKNAS!`, `#N/A`: what a spreadsheet shows where a formula failed. */
const isFailedFormula = (cell: RawCell): boolean =>
  typeof cell === 'string' && /^#(?:N\/A|[\p{Lu}\d/]+[!?])$/u.test(cell.trim());

function findHeader(table: Table, kind: SheetKind): Header | Issue {
  for (let row = 0; row < Math.min(HEADER_WITHIN, table.rows.length); row += 1) {
    const header = headerOf(table, row, kind);
    if (header.columns.length < 2) continue;
    if ((table.rows[row]?.length ?? 0) > LIMITS.columns) return tooManyColumns();
    return wrongList(header, kind) ?? doubleColumn(table, header) ?? header;
  }
  return fileIssue('NO_HEADER', {
    sv: 'Ingen rubrikrad hittades. Den första raden ska ha rubriker som Namn, Ägare och Beskrivning.',
    en: 'No header row was found. The first row must have headers such as Name, Owner and Description.',
  });
}

function headerOf(table: Table, row: number, kind: SheetKind): Header {
  const columns: Column[] = [];
  const unknown: string[] = [];
  for (const [index, cell] of (table.rows[row] ?? []).entries()) {
    if (isBlank(cell)) continue;
    const field = fieldOfHeader(kind, String(cell));
    if (field === undefined) unknown.push(String(cell).trim().slice(0, 100));
    else columns.push({ index, field });
  }
  return { row, columns, unknown };
}

/** A list of grants read as supports would make a support of every grant. */
function wrongList({ columns, unknown }: Header, kind: SheetKind): Issue | undefined {
  const other: SheetKind = kind === 'supports' ? 'grants' : 'supports';
  const theirs = unknown.filter((name) => fieldOfHeader(other, name) !== undefined).length;
  const ours = columns.filter(({ field }) => field.sheets.length === 1).length;
  if (theirs < 2 || theirs <= ours) return undefined;
  return fileIssue('WRONG_LIST', {
    sv: `Filen ser ut som en lista över ${other === 'grants' ? 'statsbidrag' : 'stöd'}. Läs in den som ${other}.`,
    en: `The file looks like a list of ${other}. Import it as ${other}.`,
  });
}

function doubleColumn(table: Table, { row, columns }: Header): Issue | undefined {
  const seen = new Map<FieldKey, number>();
  for (const { index, field } of columns) {
    const first = seen.get(field.key);
    if (first !== undefined) {
      const [a, b] = [addressOf(table, row, first), addressOf(table, row, index)];
      return {
        cell: b,
        row: rowNumber(table, row),
        code: 'DOUBLE_COLUMN',
        text: {
          sv: `Kolumnerna ${a} och ${b} betyder samma sak (${field.header.sv}). Byt rubrik på den ena eller ta bort den.`,
          en: `Columns ${a} and ${b} mean the same (${field.header.en}). Rename one of them or remove it.`,
        },
      };
    }
    seen.set(field.key, index);
  }
  return undefined;
}
