import { isProblem } from './problem.js';
import { writeSheet, type Sheet, type SheetValue } from './sheet.js';

const sheet: Sheet<SheetValue> = { name: 'Prov', columns: [{ header: 'Text', value: (value) => value }] };

const csv = async (...values: SheetValue[]): Promise<string[]> => {
  const bytes = await writeSheet('csv', sheet, values);
  if (isProblem(bytes)) throw new Error(bytes.code);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n').slice(1, -1);
};

describe('a sheet', () => {
  it('disarms whatever a spreadsheet would run, and nothing else', async () => {
    expect(await csv('=1+1', '+46', '-å', '@namn', "'=x", '\tx', 'a=b', -5)).toEqual([
      "'=1+1",
      "'+46",
      "'-å",
      "'@namn",
      "''=x",
      "'\tx",
      'a=b',
      '-5',
    ]);
  });

  it('shows instants in Swedish time, on both sides of the change of the clock', async () => {
    expect(await csv(new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T01:30:00Z'))).toEqual([
      '2026-10-25 02:30',
      '2026-10-25 02:30',
    ]);
    expect(await csv(new Date('2026-12-31T23:30:00Z'))).toEqual(['2027-01-01 00:30']);
  });

  it('writes lists in one cell, and nothing for nothing', async () => {
    expect(await csv(['Skola', 'Fritid'], null, [])).toEqual(['"Skola; Fritid"', '', '']);
  });

  it('cuts nothing: a text that Excel cannot hold is refused, CSV holds it', async () => {
    const long = 'å'.repeat(32_768);
    const refused = await writeSheet('xlsx', sheet, ['kort', long]);
    expect(isProblem(refused) && [refused.code, refused.text.sv]).toEqual([
      'TEXT_TOO_LONG_FOR_XLSX',
      expect.stringContaining('rad 3'),
    ]);
    expect(await csv(long)).toEqual([long]);
  });
});
