import { createGunzip } from 'node:zlib';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { CommandProblem, EXIT } from '../../exit-codes.js';

/**
 * A backup is one gzip file of lines (`zcat` shows it): a header, then for each table its rows as PostgreSQL's COPY
 * writes them, ended by `\.`, and a last line that says that nothing is missing.
 */
export const FORMAT = 1;
export const END_OF_ROWS = Buffer.from('\\.\n');
export const END_OF_FILE = Buffer.from('{"end":true}\n');

const header = z.object({
  samlingsplats: z.literal('backup'),
  format: z.number().int(),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: z.number().int().min(0) }),
  ),
  sequences: z.array(z.object({ name: z.string(), value: z.number().int(), called: z.boolean() })),
});

/** What a backup says about itself. */
export type BackupHeader = z.output<typeof header>;

export const headerLine = (about: BackupHeader): Buffer => Buffer.from(`${JSON.stringify(about)}\n`);

/** How many bytes of rows are handed on at once. */
const BATCH_BYTES = 64 * 1024;
const NEWLINE = 10;

/** Reads a backup from its beginning to its end, in that order. */
export class BackupReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(
    source: Readable,
    private readonly name: string,
  ) {
    const gunzip = createGunzip();
    source.once('error', (error) => gunzip.destroy(error));
    this.chunks = source.pipe(gunzip)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** What the backup says about itself. @throws CommandProblem when it is none */
  async header(): Promise<BackupHeader> {
    const line = await this.line();
    const parsed = header.safeParse(jsonOf(line));
    if (!parsed.success) throw this.problem('it does not begin as one');
    if (parsed.data.format !== FORMAT) {
      throw this.problem(`its format is ${parsed.data.format}, and this version reads ${FORMAT}`);
    }
    return parsed.data;
  }

  /** The rows of the next table, in batches. @throws CommandProblem when the file ends before they do */
  async *rows(): AsyncGenerator<Buffer> {
    let batch: Buffer[] = [];
    let size = 0;
    for (;;) {
      const line = await this.line();
      if (line.equals(END_OF_ROWS)) break;
      batch.push(line);
      size += line.length;
      if (size < BATCH_BYTES) continue;
      yield Buffer.concat(batch);
      batch = [];
      size = 0;
    }
    if (size > 0) yield Buffer.concat(batch);
  }

  /** @throws CommandProblem unless the file ends here as it should */
  async end(): Promise<void> {
    if (!(await this.line()).equals(END_OF_FILE)) throw this.problem('it holds more than it says');
  }

  private async line(): Promise<Buffer> {
    for (;;) {
      const end = this.rest.indexOf(NEWLINE);
      if (end >= 0) {
        const line = this.rest.subarray(0, end + 1);
        this.rest = this.rest.subarray(end + 1);
        return line;
      }
      const next = await this.chunks.next().catch((error: unknown) => {
        throw this.problem((error as NodeJS.ErrnoException).message);
      });
      if (next.done === true) throw this.problem('it ends in the middle');
      this.rest = Buffer.concat([this.rest, next.value]);
    }
  }

  private problem(why: string): CommandProblem {
    return new CommandProblem(EXIT.data, `${this.name} is not a whole backup of Samlingsplats: ${why}.`);
  }
}

function jsonOf(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return null;
  }
}
