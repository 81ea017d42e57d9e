import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { BackupReader, type BackupHeader } from '../database/backup/file.js';
import { dump } from '../database/backup/dump.js';
import { load } from '../database/backup/load.js';
import { prepareDatabase } from '../database/prepare.js';
import { withDatabase } from '../database/with-database.js';
import { CommandProblem, EXIT } from '../exit-codes.js';
import { writeWhole } from '../files.js';
import { print } from '../print.js';
import { userPath } from '../settings.js';

/** `samlingsplats backup <file> [--force]` */
export const backup = (file: string, options: { force: boolean }): Promise<void> =>
  withDatabase({ migrated: false, asOwner: true }, async ({ databaseUrl }) => {
    const target = userPath(file);
    const about = await writeWhole(target, { force: options.force, secret: true }, (growing) =>
      dump(databaseUrl, growing),
    );
    print(`Backed up ${amount(about)} to ${target}. Keep it safe: it holds all needs and all people.`);
  });

/** `samlingsplats restore <file> [--force]` */
export async function restore(file: string, options: { force: boolean }): Promise<void> {
  const source = userPath(file);
  const found = await stat(source).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new CommandProblem(EXIT.noInput, `There is no file ${source}.`);
  }
  const reader = new BackupReader(createReadStream(source), source);
  const about = await reader.header();
  await withDatabase({ migrated: false, asOwner: true }, async (config) => {
    await load(config, reader, about, options);
    await prepareDatabase(config, { migrate: true, seed: false });
    print(`Restored ${amount(about)} as of ${about.madeAt}.`);
  });
}

const amount = ({ tables }: BackupHeader): string =>
  `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows in ${tables.length} tables`;
