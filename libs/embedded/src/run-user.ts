import { execFile } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartProblem } from './start-problem.js';

/** A program call, ready for `spawn` and `execFile`. */
export interface Call {
  readonly program: string;
  readonly args: string[];
  readonly options: { uid?: number; gid?: number };
}

/** Who PostgreSQL runs as: this user or, for root (which PostgreSQL refuses), another one. */
export interface RunUser {
  /** The call that runs the program as that user; it keeps the process number of the spawned process. */
  as(program: string, args: string[]): Call;
  /** Hands a path that this process has made to that user. */
  own(target: string): Promise<void>;
}

/** Tried in this order when root starts. No user is created: a start should not change the machine. */
const CANDIDATES = ['postgres', 'nobody'];

/**
 * An ordinary user runs PostgreSQL itself. Root lends it to the owner of the data (so that a start with sudo leaves a
 * user's files the user's), otherwise to `postgres` or `nobody`; when that user cannot get to the folders (a clone
 * below /root), PostgreSQL also gets the one capability it takes to pass closed folders.
 *
 * @param owned - the database folder and those around it, nearest first; the first that exists tells the owner
 * @param reach - folders PostgreSQL must be able to enter
 * @throws StartProblem NO_RUN_USER, DATA_DIR_UNREACHABLE
 */
export async function chooseRunUser(owned: readonly string[], reach: readonly string[]): Promise<RunUser> {
  if (process.getuid?.() !== 0) {
    return { as: (program, args) => ({ program, args, options: {} }), own: () => Promise.resolve() };
  }
  const user = (await ownerOf(owned)) ?? (await firstCandidate());
  const own = (target: string): Promise<void> => chown(target, user.uid, user.gid);
  if (!(await canEnter('/', plainly(user)))) {
    throw new StartProblem(
      'NO_RUN_USER',
      'You are root, PostgreSQL refuses to run as root, and this machine does not let root switch to another user. Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  for (const as of [plainly(user), passing(user, 'dac_read_search'), passing(user, 'dac_override')]) {
    const entered = await Promise.all(reach.map((folder) => canEnter(folder, as)));
    if (!entered.includes(false)) return { as, own };
  }
  throw await unreachable(user, reach);
}

interface Named {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

type As = RunUser['as'];

const plainly =
  ({ uid, gid }: Named): As =>
  (program, args) => ({ program, args, options: { uid, gid } });

/** `setpriv` switches the user but keeps the named capability, where the system has it to give. */
const passing =
  ({ uid, gid }: Named, capability: string): As =>
  (program, args) => {
    const flags = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
    // initdb asks access(2), which drops capabilities of other users than root unless this bit is set.
    const keep = [
      `--inh-caps=+${capability}`,
      `--ambient-caps=+${capability}`,
      '--securebits=+no_setuid_fixup',
    ];
    return { program: 'setpriv', args: [...flags, ...keep, program, ...args], options: {} };
  };

async function ownerOf(folders: readonly string[]): Promise<Named | null> {
  for (const folder of folders) {
    const found = await stat(folder).catch(() => null);
    if (found === null) continue;
    return found.uid === 0 ? null : lookUp(String(found.uid));
  }
  return null;
}

async function firstCandidate(): Promise<Named> {
  for (const name of CANDIDATES) {
    const found = await lookUp(name);
    if (found !== null) return found;
  }
  throw new StartProblem(
    'NO_RUN_USER',
    'You are root, and PostgreSQL refuses to run as root. Create the user postgres (useradd --system postgres) and start again, or start as an ordinary user.',
  );
}

/** A user by name or number; null when the machine does not know it: initdb needs to. */
async function lookUp(user: string): Promise<Named | null> {
  try {
    const ask = async (flag: string): Promise<string> =>
      (await promisify(execFile)('id', [flag, user])).stdout.trim();
    const [name, uid, gid] = await Promise.all([ask('-un'), ask('-u'), ask('-g')]);
    return { name, uid: Number(uid), gid: Number(gid) };
  } catch {
    return null;
  }
}

/** Tries it as that user, so that access lists and groups count too. */
async function canEnter(folder: string, as: As): Promise<boolean> {
  const { program, args, options } = as('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder]);
  try {
    await promisify(execFile)(program, args, { ...options, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

async function unreachable(user: Named, reach: readonly string[]): Promise<StartProblem> {
  const as = plainly(user);
  for (const folder of reach) {
    let closed = folder;
    while (path.dirname(closed) !== closed && !(await canEnter(path.dirname(closed), as)))
      closed = path.dirname(closed);
    if (await canEnter(closed, as)) continue;
    return new StartProblem(
      'DATA_DIR_UNREACHABLE',
      `You are root, so PostgreSQL runs as the user ${user.name}, who may not enter ${closed} on the way to ${folder}. Move the project out of it and set DATA_DIR to a folder outside it (for example DATA_DIR=/var/lib/samlingsplats), or start as an ordinary user.`,
    );
  }
  return new StartProblem(
    'DATA_DIR_UNREACHABLE',
    `The user ${user.name} may not enter ${reach.join(' or ')}. Start as an ordinary user.`,
  );
}
