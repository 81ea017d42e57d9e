import { inflateRawSync } from 'node:zlib';
import { LIMITS } from './table.js';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The end record is 22 bytes, with a comment of up to 65,535 behind it. */
const END_SIZE = 22;
/** All parts of a workbook together, unpacked. */
const MOST_UNPACKED = 100 * 1024 * 1024;
/** Rows between the first and the last cell that holds something; empty rows between are common, a million are not. */
const MOST_ROWS_APART = LIMITS.rows * 10;
const FILLED_CELL = /<c r="([A-Z]+)(\d+)"[^>]*>\s*<(?:v|f|is)\b/g;

/**
 * What makes a workbook dangerous to read, asked before it is: a small file can unpack to gigabytes, and one cell far
 * out makes the reader fill millions of empty ones.
 */
export function inspectXlsx(bytes: Uint8Array): 'BROKEN' | 'TOO_LARGE' | 'TOO_SPREAD' | 'FINE' {
  try {
    return inspect(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // The sizes in the directory can lie; zlib keeps to the limit it is given.
    return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'BROKEN';
  }
}

function inspect(file: Buffer): 'BROKEN' | 'TOO_LARGE' | 'TOO_SPREAD' | 'FINE' {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_SIZE > file.length || file.readUInt32LE(end) !== END_OF_DIRECTORY) return 'BROKEN';
  let left = MOST_UNPACKED;
  let offset = file.readUInt32LE(end + 16);
  for (let entry = file.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    if (file.readUInt32LE(offset) !== DIRECTORY_ENTRY) return 'BROKEN';
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((at) => file.readUInt16LE(offset + at)) as [
      number,
      number,
      number,
    ];
    const name = file.toString('utf8', offset + 46, offset + 46 + nameSize);
    const content = unpack(file, offset, left);
    left -= content.length;
    if (left <= 0) return 'TOO_LARGE';
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name) && isSpread(content.toString('utf8'))) return 'TOO_SPREAD';
    offset += 46 + nameSize + extraSize + noteSize;
  }
  return 'FINE';
}

function unpack(file: Buffer, entry: number, most: number): Buffer {
  const method = file.readUInt16LE(entry + 10);
  const size = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  if (file.readUInt32LE(local) !== LOCAL_ENTRY) throw new Error('No local entry.');
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
}

function isSpread(sheet: string): boolean {
  for (const [, column = '', row = ''] of sheet.matchAll(FILLED_CELL)) {
    if (column.length > 2 || Number(row) > MOST_ROWS_APART) return true;
  }
  return false;
}
