import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const rootAbove = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));

/** The folder of the project, found from here: the code runs both from source and from dist/. */
export const projectRoot = rootAbove(import.meta.dirname);

/** Reads a data file that a module ships in `libs/<module>/data`. */
export const readDataFile = (module: string, name: string): Promise<string> =>
  readFile(join(projectRoot, 'libs', module, 'data', name), 'utf8');
