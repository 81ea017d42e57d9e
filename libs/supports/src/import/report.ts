import type { Locale, Text } from '#kernel';
import { fieldByKey, type SheetKind, type Value } from './fields.js';
import type { Conflict, FieldChange, ImportPlan, PlannedItem } from './plan.js';
import type { Sheet } from './read-rows.js';
import type { Issue } from './table.js';

/** A row that is new, or that changes something. */
export interface RowChange {
  readonly row: number;
  readonly action: 'CREATE' | 'UPDATE';
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

/** What an import did, or – as a dry run – would do. Both answer alike but for `dryRun` and `written`. */
export interface ImportReport {
  readonly kind: SheetKind;
  readonly fileName: string;
  readonly dryRun: boolean;
  /** Whether anything was written: never by a dry run, never when a single row is wrong. */
  readonly written: boolean;
  /** Rows read, the header aside. */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly errors: readonly Issue[];
  readonly notices: readonly Issue[];
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly RowChange[];
  readonly ignoredColumns: readonly string[];
}

const rowChange =
  (action: RowChange['action']) =>
  (item: PlannedItem): RowChange => ({
    row: item.row,
    action,
    name: String(item.state.values.name ?? ''),
    fields: item.changes,
  });

/** Puts a report together. With any error nothing is, or would be, written. */
export function reportOf(
  about: Pick<ImportReport, 'kind' | 'fileName' | 'dryRun'>,
  sheet: Sheet,
  plan: ImportPlan | undefined,
): ImportReport {
  const errors = [...sheet.errors, ...(plan?.errors ?? [])].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const done = errors.length === 0 ? plan : undefined;
  const changes = [
    ...(done?.creates ?? []).map(rowChange('CREATE')),
    ...(done?.updates ?? []).map(rowChange('UPDATE')),
  ].sort((a, b) => a.row - b.row);
  return {
    ...about,
    written: !about.dryRun && errors.length === 0,
    rows: sheet.rows.length,
    created: done?.creates.length ?? 0,
    updated: done?.updates.length ?? 0,
    unchanged: done?.unchanged ?? 0,
    errors,
    notices: sheet.notices,
    conflicts: plan?.conflicts ?? [],
    changes,
    ignoredColumns: sheet.ignoredColumns,
  };
}

/** Lines of one kind that are shown; the rest is counted. */
const MOST_LINES = 100;
/** Characters of a value that are shown. */
const MOST_SHOWN = 60;

const words = {
  supports: { sv: 'stöd', en: 'supports' },
  grants: { sv: 'statsbidrag', en: 'grants' },
  dryRun: { sv: 'Provkörning: ingenting är sparat.', en: 'Dry run: nothing has been saved.' },
  nothing: {
    sv: 'Ingenting är sparat. Rätta felen och läs in filen igen.',
    en: 'Nothing has been saved. Correct the errors and import the file again.',
  },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  errors: { sv: 'Fel', en: 'Errors' },
  conflicts: {
    sv: 'Ändrat här sedan förra inläsningen; lämnat som det står här',
    en: 'Edited here since the last import; left as it stands here',
  },
  notices: { sv: 'Inläst, men se efter', en: 'Taken in, but have a look' },
  changes: { sv: 'Ändringar', en: 'Changes' },
  ignored: { sv: 'Kolumner som inte lästes', en: 'Columns not read' },
  here: { sv: 'här', en: 'here' },
  file: { sv: 'i filen', en: 'in the file' },
  old: { sv: 'oförändrat i filen', en: 'unchanged in the file' },
  created: { sv: 'ny', en: 'new' },
  empty: { sv: 'tomt', en: 'empty' },
} as const satisfies Record<string, Text>;

/** A report as lines to read, in the reader's language. */
export function formatReport(report: ImportReport, locale: Locale): string {
  const say = (word: keyof typeof words) => words[word][locale];
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...shown(lines, locale)];
  const conflictLine = (conflict: Conflict): string => {
    const name = fieldByKey(conflict.field).header[locale];
    const note = conflict.changedInFile ? '' : ` (${say('old')})`;
    return `${conflict.cell}  ${conflict.name} – ${name}: ${say('here')} ${show(conflict.here, locale)}, ${say('file')} ${show(conflict.file, locale)}${note}`;
  };
  const changeLine = (change: RowChange): string => {
    if (change.action === 'CREATE') return `${change.row}  ${change.name}: ${say('created')}`;
    const fields = change.fields.map(
      ({ field, from, to }) =>
        `${fieldByKey(field).header[locale]} ${show(from, locale)} → ${show(to, locale)}`,
    );
    return `${change.row}  ${change.name}: ${fields.join('; ')}`;
  };
  const issueLine = ({ cell, text }: Issue): string =>
    cell === null ? text[locale] : `${cell}  ${text[locale]}`;
  const conflicts = [...report.conflicts].sort((a, b) => Number(b.changedInFile) - Number(a.changedInFile));
  return [
    headLine(report, locale),
    say(report.dryRun ? 'dryRun' : report.written ? 'saved' : 'nothing'),
    ...block(say('errors'), report.errors.map(issueLine)),
    ...block(say('conflicts'), conflicts.map(conflictLine)),
    ...block(say('notices'), report.notices.map(issueLine)),
    ...block(say('changes'), report.changes.map(changeLine)),
    ...block(say('ignored'), report.ignoredColumns),
  ].join('\n');
}

function headLine(report: ImportReport, locale: Locale): string {
  const { fileName, rows, created, updated, unchanged, errors } = report;
  const counts =
    locale === 'sv'
      ? `rader ${rows}, nya ${created}, ändrade ${updated}, oförändrade ${unchanged}, fel ${errors.length}`
      : `rows ${rows}, new ${created}, changed ${updated}, unchanged ${unchanged}, errors ${errors.length}`;
  return `${fileName} (${words[report.kind][locale]}): ${counts}.`;
}

const shown = (lines: readonly string[], locale: Locale): string[] => {
  const rest = lines.length - MOST_LINES;
  const more = { sv: `… och ${rest} till`, en: `… and ${rest} more` };
  return [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [more[locale]] : [])].map((line) => `  ${line}`);
};

const show = (value: Value, locale: Locale): string => {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  if (text === '') return words.empty[locale];
  const line = text.replaceAll('\n', ' ');
  return `”${line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line}”`;
};
