import { deflateRawSync } from 'node:zlib';
import writeXlsx from 'write-excel-file/node';
import { inspectXlsx } from './inspect-xlsx.js';
import { readFile } from './read-file.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const codeOf = async (file: Uint8Array) => {
  const table = await readFile(file);
  return 'code' in table ? table.code : `a table of ${table.rows.length}`;
};

/** A zip archive with one part; `claims` is what its directory says of the size. */
function zipOf(name: string, content: Buffer, claims = content.length): Buffer {
  const packed = deflateRawSync(content);
  const header = (signature: number, size: number) => {
    const record = Buffer.alloc(size);
    record.writeUInt32LE(signature);
    return record;
  };
  const local = header(0x04034b50, 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claims, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = header(0x02014b50, 46);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claims, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = Buffer.concat([local, Buffer.from(name), packed]);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(start.length, 16);
  return Buffer.concat([start, entry, Buffer.from(name), end]);
}

describe('files that cannot be read say why', () => {
  it.each([
    ['', 'EMPTY_FILE'],
    ['   \n\n', 'EMPTY_FILE'],
    ['a;b\n"aldrig stängt;c\nd;e', 'CSV_BROKEN'],
    ['[{"name": }]', 'JSON_BROKEN'],
    ['{"name": "x"}', 'JSON_NOT_A_LIST'],
    ['[1, 2]', 'JSON_NOT_A_LIST'],
    ['PK\u0003\u0004 not a zip at all', 'XLSX_BROKEN'],
  ])('%j is %s', async (text, code) => {
    expect(await codeOf(bytes(text))).toBe(code);
  });

  it('recognises old Excel files by their first bytes', async () => {
    expect(await codeOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('OLD_EXCEL');
  });

  it('refuses files above the limit without reading them', async () => {
    expect(await codeOf(Buffer.alloc(5 * 1024 * 1024 + 1, 'a;'))).toBe('FILE_TOO_LARGE');
    expect(await codeOf(bytes(JSON.stringify(Array.from({ length: 5_001 }, () => ({})))))).toBe(
      'TOO_MANY_ROWS',
    );
  });

  it('refuses JSON whose objects have no keys in common, before it becomes a huge table', async () => {
    const records = Array.from({ length: 300 }, (_, i) => ({ [`key${i}`]: 1 }));
    expect(await codeOf(bytes(JSON.stringify(records)))).toBe('TOO_MANY_COLUMNS');
  });

  it('refuses a workbook that unpacks to more than the limit, whatever it claims', () => {
    const bomb = zipOf('xl/sharedStrings.xml', Buffer.alloc(101 * 1024 * 1024), 10);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(inspectXlsx(bomb)).toBe('TOO_LARGE');
  });

  it('refuses a workbook with a filled cell far out, which would become millions of empty ones', () => {
    const sheet = (cell: string) =>
      zipOf(
        'xl/worksheets/sheet1.xml',
        Buffer.from(`<sheetData><row><c r="${cell}" t="n"><v>1</v></c></row></sheetData>`),
      );
    expect(inspectXlsx(sheet('B50001'))).toBe('TOO_SPREAD');
    expect(inspectXlsx(sheet('XFD2'))).toBe('TOO_SPREAD');
    expect(inspectXlsx(sheet('ZZ5000'))).toBe('FINE');
  });
});

describe('text files', () => {
  const rows = [
    ['Namn', 'Ägare'],
    ['Går bra', 'Brå'],
  ];
  it.each([
    ['UTF-8 with a byte order mark', bytes('\ufeffNamn;Ägare\r\nGår bra;Brå\r\n')],
    ['UTF-8 without', bytes('Namn;Ägare\nGår bra;Brå')],
    ['Windows-1252', Buffer.from('Namn;Ägare\r\nGår bra;Brå\r\n', 'latin1')],
    ['UTF-16, as Excel saves Unicode text', Buffer.from('\ufeffNamn\tÄgare\r\nGår bra\tBrå\r\n', 'utf16le')],
    ['commas', bytes('Namn,Ägare\n"Går bra",Brå\n')],
    ['a line that names the separator', bytes('sep=;\r\nNamn;Ägare\r\nGår bra;Brå\r\n')],
  ])('reads %s', async (_, file) => {
    expect(await readFile(file)).toEqual({ format: 'csv', rows });
  });

  it('is not misled by commas in quoted headers or by texts with more of the other separator', async () => {
    const table = await readFile(bytes('Namn;"Mål, syfte, nytta, mening";Typ\nett, två, tre, fyra, fem;b;c'));
    expect(table).toMatchObject({
      rows: [
        ['Namn', 'Mål, syfte, nytta, mening', 'Typ'],
        ['ett, två, tre, fyra, fem', 'b', 'c'],
      ],
    });
  });

  it('keeps empty lines, which a sheet counts as rows', async () => {
    expect(await readFile(bytes('a;b\n\nc;d'))).toMatchObject({ rows: [['a', 'b'], [''], ['c', 'd']] });
  });

  it('takes away one apostrophe that our export put before a formula, and no other', async () => {
    const table = await readFile(bytes(`a;b\n'=1+1;''=x\n'citat';5'`));
    expect(table).toMatchObject({
      rows: [
        ['a', 'b'],
        ['=1+1', "'=x"],
        ["'citat'", "5'"],
      ],
    });
  });
});

it('reads the first sheet of a workbook with its types', async () => {
  const day = new Date('2026-03-12T00:00:00Z');
  const file = await writeXlsx([
    ['Namn', 'Dag', 'Tal'],
    [],
    ['Å', { value: day, type: Date, format: 'yyyy-mm-dd' }, 7],
  ]).toBuffer();
  expect(await readFile(file)).toEqual({
    format: 'xlsx',
    rows: [
      ['Namn', 'Dag', 'Tal'],
      [null, null, null],
      ['Å', day, 7],
    ],
  });
});

it('reads a JSON list as a table of its keys', async () => {
  expect(await readFile(bytes('[{"name":"a","themes":["x","y"]},{"name":"b","state":true}]'))).toEqual({
    format: 'json',
    keys: ['name', 'themes', 'state'],
    rows: [
      ['name', 'themes', 'state'],
      ['a', ['x', 'y'], null],
      ['b', null, true],
    ],
  });
});
