import type { INestApplicationContext } from '@nestjs/common';
import { exportCatalogueFile, exportFormats, sheetKinds, type ExportFormat } from '#supports';
import { CommandProblem, EXIT } from '../exit-codes.js';
import { writeWhole } from '../files.js';
import { succeeded, withHouse } from '../house/with-house.js';
import { say } from '../print.js';
import { userPath } from '../settings.js';
import { readContactPoints, readOrganisations } from './export-directory.js';
import { writeList } from './write-list.js';

/** `samlingsplats export <kind> [--format csv|xlsx|json] [--out file] [--force]` */
export async function exportList(
  kind: string,
  options: { format: string; out?: string; force: boolean },
): Promise<void> {
  const format = exportFormats.find((known) => known === options.format) ?? 'csv';
  if (options.out === undefined && format === 'xlsx' && process.stdout.isTTY) {
    throw new CommandProblem(EXIT.usage, 'An Excel file is not for a screen. Add --out <file>.');
  }
  const { bytes, rows } = await withHouse((app) => read(app, kind, format));
  if (options.out === undefined) {
    process.stdout.write(bytes);
    return;
  }
  const target = userPath(options.out);
  await writeWhole(target, { force: options.force, secret: false }, (file) => file.write(bytes));
  say(`${rows} rows in ${target}.`);
}

async function read(
  app: INestApplicationContext,
  kind: string,
  format: ExportFormat,
): Promise<{ bytes: Uint8Array; rows: number }> {
  const sheet = sheetKinds.find((known) => known === kind);
  if (sheet !== undefined) return succeeded(await exportCatalogueFile(app, sheet, format));
  const list = kind === 'organisations' ? await readOrganisations(app) : await readContactPoints(app);
  return { bytes: await writeList(format, list), rows: list.rows.length };
}
