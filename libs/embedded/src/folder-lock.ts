import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identify, stillLives, type ProcessIdentity } from './process-identity.js';
import { systemCode } from './start-problem.js';

/** Who holds a lock, as written into it. */
export interface LockOwner extends ProcessIdentity {
  readonly id: string;
  /** Where the owner can be reached, for the line a second start prints. */
  readonly address: string | null;
  /** npm and the bootstrap, when they started the owner: once one of them is gone, the owner is about to stop. */
  readonly parents: readonly ProcessIdentity[];
}

/** A lock that this process holds. */
export interface FolderLock {
  release(): Promise<void>;
}

/** How long a start waits for an owner whose npm or bootstrap was killed: it notices and stops by itself. */
const ORPHAN_PATIENCE_MS = 20_000;
/** Remains of broken locks guard against a slow taker; an hour later nobody can be that slow. */
const REMAINS_KEPT_MS = 3_600_000;
/** What a rename onto a folder that holds something fails with; EPERM on Windows. */
const OCCUPIED = ['ENOTEMPTY', 'EEXIST', 'EPERM'];

/**
 * Takes the lock, a folder. It never blocks after `kill -9`: an owner counts only while the very same process lives.
 *
 * Both moves are atomic because a folder cannot be renamed onto one that holds something. Taking: a finished folder is
 * renamed to the lock's name. Breaking: the lock is renamed to the dead owner's name, which works once per owner, so
 * that a slow second taker cannot break the lock of the first.
 *
 * @returns the lock, or its living owner.
 */
export async function takeFolderLock(
  lock: string,
  address: string | null,
  patienceMs = ORPHAN_PATIENCE_MS,
): Promise<FolderLock | LockOwner> {
  const me = await describeMe(address);
  const prepared = `${lock}.new-${me.id}`;
  await mkdir(prepared, { mode: 0o755 });
  await writeFile(path.join(prepared, 'owner.json'), JSON.stringify(me), { mode: 0o644 });
  const deadline = performance.now() + patienceMs;
  try {
    for (;;) {
      if (await tryRename(prepared, lock, OCCUPIED)) {
        await sweepRemains(lock);
        return { release: () => remove(lock, me.id) };
      }
      const owner = await readLockOwner(lock);
      if (owner === 'gone') continue;
      if ('unreadable' in owner) {
        await breakUnreadable(lock, owner.unreadable);
      } else if (!(await stillLives(owner))) {
        await tryRename(lock, `${lock}.dead-${owner.id}`);
      } else if (performance.now() > deadline || !(await isOrphan(owner))) {
        return owner;
      } else {
        await pause(100);
      }
    }
  } finally {
    await rm(prepared, { recursive: true, force: true });
  }
}

/** The owner of the lock if it lives, without taking anything. */
export async function livingOwner(lock: string): Promise<LockOwner | null> {
  const owner = await readLockOwner(lock);
  return typeof owner === 'object' && 'id' in owner && (await stillLives(owner)) ? owner : null;
}

/**
 * The owner of the lock. `unreadable` is the number of a folder that holds none: the same one before and after reading,
 * for a lock that is broken and taken meanwhile reads as nothing too, and its new owner lives.
 */
async function readLockOwner(lock: string): Promise<LockOwner | 'gone' | { unreadable: bigint }> {
  const before = await folderNumber(lock);
  if (before === null) return 'gone';
  try {
    return JSON.parse(await readFile(path.join(lock, 'owner.json'), 'utf8')) as LockOwner;
  } catch {
    return (await folderNumber(lock)) === before ? { unreadable: before } : 'gone';
  }
}

const folderNumber = async (folder: string): Promise<bigint | null> =>
  (await stat(folder, { bigint: true }).catch(() => null))?.ino ?? null;

/**
 * Breaks a lock without an owner: only a power cut leaves one. It gets the folder's number as its name, which works once,
 * and something to hold first: a folder can be renamed onto an empty one.
 */
async function breakUnreadable(lock: string, number: bigint): Promise<void> {
  await writeFile(path.join(lock, 'broken'), '').catch(() => undefined);
  await tryRename(lock, `${lock}.dead-${number}`);
}

async function describeMe(address: string | null): Promise<LockOwner> {
  const began = (await identify(process.pid))?.began ?? null;
  const pids = (process.env['SAMLINGSPLATS_PARENTS'] ?? '').split(',').map(Number);
  const parents = (await Promise.all(pids.map(identify))).filter((found) => found !== null);
  return { id: randomUUID(), pid: process.pid, began, address, parents };
}

async function isOrphan(owner: LockOwner): Promise<boolean> {
  const alive = await Promise.all(owner.parents.map(stillLives));
  return alive.includes(false);
}

async function remove(lock: string, id: string): Promise<void> {
  const aside = `${lock}.dead-${id}`;
  if (await tryRename(lock, aside)) await rm(aside, { recursive: true, force: true });
}

async function sweepRemains(lock: string): Promise<void> {
  const folder = path.dirname(lock);
  const now = (await stat(lock)).ctimeMs;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${path.basename(lock)}.`)) continue;
    const remains = path.join(folder, name);
    const then = (await stat(remains).catch(() => null))?.ctimeMs ?? now;
    if (now - then > REMAINS_KEPT_MS)
      await rm(remains, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Renames; false when that fails in one of the expected ways. */
async function tryRename(from: string, to: string, expected = [...OCCUPIED, 'ENOENT']): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (expected.includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}
