import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { inspectXlsx } from './inspect-xlsx.js';
import { failedFormula } from './read.js';
import {
  addressOf,
  fileIssue,
  LIMITS,
  tooManyColumns,
  tooManyRows,
  type Issue,
  type RawCell,
  type Table,
} from './table.js';

/** A file as a table, or why it cannot be one. What the file is, its content tells; its name is not trusted. */
export async function readFile(bytes: Uint8Array): Promise<Table | Issue> {
  if (bytes.length > LIMITS.bytes) {
    return fileIssue('FILE_TOO_LARGE', {
      sv: 'Filen är större än 5 MB. Dela den i flera.',
      en: 'The file is larger than 5 MB. Split it into several.',
    });
  }
  return readAny(bytes);
}

const starts = (bytes: Uint8Array, ...magic: number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

function readAny(bytes: Uint8Array): Promise<Table | Issue> | Table | Issue {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return fileIssue('OLD_EXCEL', {
      sv: 'Filen är en äldre Excel-fil (.xls), eller skyddad med lösenord. Spara den som .xlsx utan lösenord och försök igen.',
      en: 'The file is an old Excel file (.xls), or has a password. Save it as .xlsx without one and try again.',
    });
  }
  const text = decode(bytes);
  if (text.trim() === '') {
    return fileIssue('EMPTY_FILE', {
      sv: 'Filen är tom. Välj en fil med en rubrikrad och minst en rad till.',
      en: 'The file is empty. Choose one with a header row and at least one more row.',
    });
  }
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

/** UTF-8 or UTF-16 with or without a byte order mark; what is no valid UTF-8 is Windows-1252, as Excel writes it. */
function decode(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const DELIMITERS = [';', ',', '\t'] as const;

/** The separator that the first line with any of them uses most, quoted parts aside. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, LIMITS.cell).split('\n');
  const count = (line: string, delimiter: string) =>
    line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1;
  const line = lines.find((one) => DELIMITERS.some((delimiter) => count(one, delimiter) > 0)) ?? '';
  return [...DELIMITERS].sort((a, b) => count(line, b) - count(line, a))[0] ?? ';';
}

/** What our CSV export puts before a text that a spreadsheet would run as a formula; see the kernel's sheet.ts. */
const ESCAPED = /^'(?='*[=+\-@\t\r])/;

function readCsv(text: string): Table | Issue {
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  try {
    const rows = parse(body, {
      delimiter: told?.[1] ?? delimiterOf(body),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LIMITS.bytes,
    });
    return { format: 'csv', rows: rows.map((row) => row.map((cell) => cell.replace(ESCAPED, ''))) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return fileIssue('CSV_BROKEN', {
      sv: `Filen går inte att läsa vid rad ${line}: ett citattecken öppnas men stängs inte. Rätta raden eller spara filen på nytt från kalkylprogrammet.`,
      en: `The file cannot be read at line ${line}: a quotation mark is opened and never closed. Correct the line or save the file anew from the spreadsheet.`,
    });
  }
}

const brokenXlsx = (): Issue =>
  fileIssue('XLSX_BROKEN', {
    sv: 'Filen går inte att läsa som en Excel-fil. Öppna den i kalkylprogrammet, spara den som .xlsx och försök igen.',
    en: 'The file cannot be read as an Excel file. Open it in the spreadsheet, save it as .xlsx and try again.',
  });

async function readXlsx(bytes: Uint8Array): Promise<Table | Issue> {
  const state = inspectXlsx(bytes);
  if (state === 'BROKEN') return brokenXlsx();
  if (state !== 'FINE') {
    return fileIssue('XLSX_TOO_LARGE', {
      sv: 'Excel-filen är för stor, eller har något skrivet långt utanför listan. Kopiera bara listan till en ny fil.',
      en: 'The Excel file is too large, or has something written far outside the list. Copy only the list to a new file.',
    });
  }
  try {
    // The types say that a date cell is the constructor Date; it is an instance.
    const rows = (await readSheet(Buffer.from(bytes))) as unknown as RawCell[][];
    return { format: 'xlsx', rows };
  } catch (error) {
    const at = /at row (\d+), col (\d+)/.exec((error as Error).message);
    return at === null ? brokenXlsx() : brokenCell(Number(at[1]), Number(at[2]));
  }
}

const brokenCell = (row: number, column: number): Issue => ({
  cell: addressOf({}, row - 1, column - 1),
  row,
  ...failedFormula,
});

function readJson(text: string): Table | Issue {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fileIssue('JSON_BROKEN', {
      sv: 'Filen börjar som JSON men går inte att läsa. Kontrollera kommatecken och klamrar.',
      en: 'The file begins like JSON but cannot be read. Check its commas and brackets.',
    });
  }
  if (!Array.isArray(parsed) || !parsed.every(isRecord)) {
    return fileIssue('JSON_NOT_A_LIST', {
      sv: 'JSON-filen ska vara en lista av objekt, ett för varje rad.',
      en: 'The JSON file must be a list of objects, one for each row.',
    });
  }
  if (parsed.length > LIMITS.rows) return tooManyRows();
  const keys = [...new Set(parsed.flatMap((record) => Object.keys(record)))];
  if (keys.length > LIMITS.columns) return tooManyColumns();
  const rows = parsed.map((record) => keys.map((key) => jsonCell(record[key])));
  return { format: 'json', keys, rows: [keys, ...rows] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonCell = (value: unknown): RawCell => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((part): part is string => typeof part === 'string')) return value;
  return JSON.stringify(value);
};
