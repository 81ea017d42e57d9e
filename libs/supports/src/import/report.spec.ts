import { references, sheetOf } from '../../../../test/builders/catalogue.js';
import { planImport } from './plan.js';
import { readRows } from './read-rows.js';
import { formatReport, reportOf } from './report.js';
import type { RawCell } from './table.js';

const HEADER = ['Namn', 'Ägare', 'Beskrivning', 'Handläggare'];
const about = { kind: 'supports', fileName: 'stöd.csv', dryRun: false } as const;

const report = (dryRun: boolean, ...rows: RawCell[][]) => {
  const sheet = readRows(sheetOf(HEADER, ...rows), 'supports', references);
  const plan = planImport({ kind: 'supports', rows: sheet.rows, existing: [], checkedOn: '2026-11-20' });
  return reportOf({ ...about, dryRun }, sheet, plan);
};

it('counts nothing as done when a single row is wrong, and says so', () => {
  const wrong = report(false, ['x', 'SPSM', 'a'], ['y', 'Fel', 'b']);
  expect(wrong).toMatchObject({ written: false, created: 0, rows: 2, changes: [] });
  expect(formatReport(wrong, 'sv')).toContain('Ingenting är sparat. Rätta felen');
  expect(formatReport(wrong, 'sv')).toContain('  B3  Ingen organisation heter ”Fel”.');
  expect(formatReport(wrong, 'en')).toContain('  B3  No organisation is called “Fel”.');
});

it('answers a dry run as the real one, but for what it wrote', () => {
  const rows: RawCell[][] = [['x', 'SPSM', 'a', 'Anna']];
  const [dry, real] = [report(true, ...rows), report(false, ...rows)];
  expect({ ...dry, dryRun: false, written: true }).toEqual(real);
  expect([dry.written, real.written, dry.created]).toEqual([false, true, 1]);
  expect(formatReport(dry, 'sv').split('\n')).toEqual([
    'stöd.csv (stöd): rader 1, nya 1, ändrade 0, oförändrade 0, fel 0.',
    'Provkörning: ingenting är sparat.',
    '',
    'Ändringar (1):',
    '  2  x: ny',
    '',
    'Kolumner som inte lästes (1):',
    '  Handläggare',
  ]);
});

it('shows what both sides say in a conflict, those that the list changed first', () => {
  const conflict = {
    cell: 'C2',
    row: 2,
    name: 'x',
    field: 'cost',
    here: 'a',
    file: null,
    changedInFile: false,
  } as const;
  const text = formatReport(
    {
      ...report(false, ['x', 'SPSM', 'a']),
      conflicts: [conflict, { ...conflict, cell: 'C9', file: 'b', changedInFile: true }],
    },
    'sv',
  );
  expect(text).toContain(
    'C9  x – Kostnad: här ”a”, i filen ”b”\n  C2  x – Kostnad: här ”a”, i filen tomt (oförändrat i filen)',
  );
});

it('counts the rest of a long list', () => {
  const rows = Array.from({ length: 130 }, (_, index): RawCell[] => [`namn ${index}`, 'Fel', 'a']);
  expect(formatReport(report(false, ...rows), 'sv')).toContain('… och 30 till');
});
