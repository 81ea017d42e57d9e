import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  mkdir,
  mkdtemp,
  open,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import type { RunUser } from './run-user.js';
import { StartProblem, systemCode } from './start-problem.js';

/** Where everything lies below the data folder. */
export interface Layout {
  readonly dataDir: string;
  /** Held while a server of ours runs. */
  readonly lock: string;
  /** Everything below: made in one piece, removed in one piece. */
  readonly database: string;
  readonly cluster: string;
  readonly password: string;
  readonly port: string;
  readonly serverLog: string;
}

/** The paths below a data folder. */
export function layoutOf(dataDir: string): Layout {
  const root = path.resolve(dataDir);
  const database = path.join(root, 'postgres');
  return {
    dataDir: root,
    lock: path.join(root, 'postgres.lock'),
    database,
    cluster: path.join(database, 'cluster'),
    password: path.join(database, 'password'),
    port: path.join(database, 'port'),
    serverLog: path.join(database, 'server.log'),
  };
}

/** Makes the data folder if need be and checks that it can be used at all. @throws StartProblem DATA_DIR_… */
export async function openDataDir(layout: Layout): Promise<void> {
  const { dataDir } = layout;
  try {
    if (!(await stat(dataDir).catch(() => null))) await makeFolder(dataDir);
    if (!(await stat(dataDir)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new StartProblem(
        'DATA_DIR_NOT_A_FOLDER',
        `${dataDir} cannot be the data folder: a file stands there. Move it away, or set DATA_DIR to another folder.`,
      );
    }
    throw new StartProblem(
      'DATA_DIR_NOT_WRITABLE',
      `The data folder ${dataDir} cannot be written (${code ?? 'unknown reason'}). Give yourself the right to it, or set DATA_DIR to another folder.`,
    );
  }
  if (await exists(path.join(dataDir, 'PG_VERSION'))) {
    throw new StartProblem(
      'DATABASE_FOREIGN',
      `${dataDir} is itself the database of another PostgreSQL and is left alone. Set DATA_DIR to another folder.`,
    );
  }
}

/** Like `mkdir -p`, which in Node never ends where the system refuses a folder with ENOENT (below /proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const parent = path.dirname(folder);
    if (systemCode(error) === 'EEXIST') return;
    if (systemCode(error) !== 'ENOENT' || (await exists(parent))) throw error;
    await makeFolder(parent);
    await mkdir(folder);
  }
  // A strict umask would shut out the user that root lends PostgreSQL to.
  if (process.getuid?.() === 0) await chmod(folder, 0o755);
}

/** Whether the database exists. One that is not whole, or not ours to open, is refused. @throws StartProblem DATABASE_… */
export async function inspectDatabase(layout: Layout, major: string): Promise<'absent' | 'present'> {
  const { database, cluster } = layout;
  const found = await stat(database).catch(() => null);
  if (found === null) return 'absent';
  const startOver = `Move ${database} away to start with an empty database, or put a backup in its place`;
  if (!found.isDirectory())
    throw new StartProblem('DATABASE_HALF_MADE', `${database} is a file, not a database. ${startOver}.`);
  const uid = process.getuid?.();
  if (uid !== undefined && uid !== 0 && found.uid !== uid) {
    throw new StartProblem(
      'DATA_DIR_OTHER_OWNER',
      `The database in ${database} belongs to another user (number ${found.uid}): an earlier start was run by root or by somebody else. Run "sudo chown -R $(id -u) ${layout.dataDir}", start as that user, or set DATA_DIR to another folder.`,
    );
  }
  const names = await readdir(database);
  if (names.length === 0) return 'absent';
  const version = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  const complete = version !== '' && (await exists(path.join(cluster, 'global', 'pg_control')));
  if (!complete || !names.includes('password')) {
    const missing = complete ? 'its password file is missing' : 'PG_VERSION or pg_control is missing';
    throw new StartProblem(
      'DATABASE_HALF_MADE',
      `The database in ${database} is half-made or not ours: ${missing}. ${startOver}.`,
    );
  }
  if (version !== major) {
    throw new StartProblem(
      'DATABASE_VERSION',
      `The database in ${database} was made by PostgreSQL ${version}, and this version of Samlingsplats runs ${major}. Make a backup with the version that made it ("npm run cli -- backup"), move the folder away, and put it back with "npm run cli -- restore".`,
    );
  }
  return 'present';
}

/**
 * Makes the database beside its place and moves it there in one step, so that a start killed at any moment leaves
 * either nothing or a whole database.
 */
export async function createDatabase(
  layout: Layout,
  binaries: Binaries,
  user: RunUser,
  { durable, log }: { durable: boolean; log: (line: string) => void },
): Promise<void> {
  const fresh = await mkdtemp(`${layout.database}.new-`);
  try {
    const made = layoutOfFresh(fresh);
    await writeFile(made.password, randomBytes(24).toString('hex'), { mode: 0o600 });
    await mkdir(made.cluster, { mode: 0o700 });
    for (const target of [fresh, made.password, made.cluster]) await user.own(target);
    const ctype = await runInitdb(binaries, user, made, durable);
    if (ctype === 'C')
      log('This machine has no UTF-8 locale: text search will take quotation marks and dashes for letters.');
    if (durable) await syncFolder(fresh);
    await rename(fresh, layout.database);
    if (durable) await syncFolder(layout.dataDir);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Removes what killed starts left beside the database. Only under the lock: a living start has its own there. */
export async function removeLeftovers(layout: Layout): Promise<void> {
  for (const name of await readdir(layout.dataDir)) {
    const made =
      name.startsWith(`${path.basename(layout.database)}.new-`) || /^postgres-programs-.*\.new-/.test(name);
    // An initdb that outlived its parent may still write there: what cannot go now goes at the next start.
    if (made)
      await rm(path.join(layout.dataDir, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

const layoutOfFresh = (fresh: string): Pick<Layout, 'cluster' | 'password'> => ({
  cluster: path.join(fresh, 'cluster'),
  password: path.join(fresh, 'password'),
});

/**
 * Order by code point and the same everywhere (`builtin`, C.UTF-8); Swedish order is asked for by name (`sv-x-icu`).
 * The character classes come from the system: text search splits words by them and takes every quotation mark and
 * dash for a letter where they are plain `C`. So the first locale that this machine has is used.
 */
const CTYPES = ['C.UTF-8', 'en_US.UTF-8', 'sv_SE.UTF-8', 'C'];

async function runInitdb(
  binaries: Binaries,
  user: RunUser,
  made: Pick<Layout, 'cluster' | 'password'>,
  durable: boolean,
): Promise<string> {
  for (const ctype of CTYPES) {
    try {
      const { program, args, options } = user.as(binaries.initdb, [
        `--pgdata=${made.cluster}`,
        `--pwfile=${made.password}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        `--lc-ctype=${ctype}`,
        ...(durable ? [] : ['--no-sync']),
      ]);
      await promisify(execFile)(program, args, {
        ...options,
        cwd: path.dirname(made.cluster),
        env: { ...process.env, LC_ALL: 'C' },
      });
      return ctype;
    } catch (error) {
      const said = `${(error as { stderr?: string }).stderr ?? ''}\n${String(error)}`;
      if (/invalid locale name/.test(said) && ctype !== 'C') continue;
      const line = /error: (.*)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? '';
      throw new StartProblem(
        'INITDB_FAILED',
        `The embedded PostgreSQL could not make its database: ${line}. Put that right (often a full disk) and start again.`,
      );
    }
  }
  throw new Error('unreachable: C is always tried last');
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file systems do not need it either.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const exists = (target: string): Promise<boolean> =>
  access(target).then(
    () => true,
    () => false,
  );
