import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatReport, importCatalogueFile, sheetKinds } from '#supports';
import { CommandProblem, EXIT } from '../exit-codes.js';
import { succeeded, withHouse } from '../house/with-house.js';
import { print } from '../print.js';
import { userPath } from '../settings.js';

/** `samlingsplats import <kind> <file> [--dry-run] [--owner <organisation>]` */
export async function importFile(
  kind: string,
  file: string,
  options: { dryRun: boolean; owner?: string },
): Promise<void> {
  const sheet = sheetKinds.find((known) => known === kind);
  if (sheet === undefined) throw new Error(`No import of ${kind}.`);
  const bytes = await readUserFile(file);
  const fileName = path.basename(file);
  const report = await withHouse(async (app) =>
    succeeded(await importCatalogueFile(app, { ...options, kind: sheet, fileName, bytes })),
  );
  print(formatReport(report, 'en'));
  if (report.errors.length > 0) {
    throw new CommandProblem(
      EXIT.data,
      `${file} was not imported: ${report.errors.length} error(s), listed above.`,
    );
  }
}

/** A file the user named. @throws CommandProblem when it cannot be read */
export async function readUserFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(userPath(file));
  } catch (error) {
    throw new CommandProblem(
      EXIT.noInput,
      `${userPath(file)} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
    );
  }
}
