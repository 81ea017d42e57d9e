import * as fs from 'node:fs';
import path from 'node:path';
import { at, readJson, Refusal, ROOT, say } from './basics.mjs';
import { identify, isAlive, killGroup } from './processes.mjs';

const LOCK = at('.data', 'bootstrap.lock');
/** Remains of broken locks guard against a slow taker; an hour later nobody can be that slow. */
const REMAINS_KEPT_MS = 3_600_000;

/**
 * Does the work while no other start installs or builds. The lock is a folder, as in libs/embedded (`folder-lock.ts`
 * tells why that is safe); it is written again here because nothing is compiled yet. An npm that a killed start left
 * running is ended first.
 */
export async function underLock(work) {
  const mine = makeBeside();
  fs.writeFileSync(path.join(mine, 'owner.json'), JSON.stringify(identify(process.pid)));
  let told = false;
  while (!rename(mine, LOCK)) {
    const number = numberOf(LOCK);
    const owner = readJson(path.join(LOCK, 'owner.json'));
    const npm = readJson(path.join(LOCK, 'npm.json'));
    // Read while one lock went and the next one came: that one's owner may well live.
    if (number === null || numberOf(LOCK) !== number) continue;
    if (owner !== null && isAlive(owner)) {
      if (!told) say(`Another start (pid ${owner.pid}) is installing or building; waiting for it …`);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
    } else {
      if (npm !== null && isAlive(npm)) killGroup(npm.pid);
      breakLock(number);
    }
  }
  try {
    await work();
  } finally {
    const aside = `${LOCK}.dead-${path.basename(mine)}`;
    fs.renameSync(LOCK, aside);
    fs.rmSync(aside, { recursive: true, force: true });
  }
}

/** The number by which the file system knows the folder; null when it is gone. */
const numberOf = (folder) => fs.statSync(folder, { bigint: true, throwIfNoEntry: false })?.ino ?? null;

/**
 * Puts a dead owner's lock aside, under its number: that works once, so that a slow second taker cannot break the lock
 * of the first. It gets something to hold before: a folder can be renamed onto an empty one.
 */
function breakLock(number) {
  try {
    fs.writeFileSync(path.join(LOCK, 'broken'), '');
  } catch {
    // Somebody else has put it aside.
  }
  rename(LOCK, `${LOCK}.dead-${number}`);
}

/** Notes the npm that is at work, for whoever finds the lock after a kill. */
export const noteNpm = (pid) => fs.writeFileSync(path.join(LOCK, 'npm.json'), JSON.stringify(identify(pid)));

/** A folder of our own beside the lock; old remains go. */
function makeBeside() {
  const folder = path.dirname(LOCK);
  try {
    fs.mkdirSync(folder, { recursive: true });
    const mine = fs.mkdtempSync(`${LOCK}.new-`);
    const now = fs.statSync(mine).ctimeMs;
    for (const name of fs.readdirSync(folder).filter((one) => one.startsWith('bootstrap.lock.'))) {
      const found = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
      if (found === undefined || now - found.ctimeMs < REMAINS_KEPT_MS) continue;
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    }
    return mine;
  } catch (error) {
    throw new Refusal(
      `Something must be installed or built, and ${folder} cannot be written (${error.code}). Start as the user the project belongs to, or give yourself the right to ${ROOT}.`,
    );
  }
}

/** Renames; false when the target holds something or the source is gone. */
function rename(from, to) {
  try {
    fs.renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code) || (error.code === 'ENOENT' && from === LOCK))
      return false;
    throw error;
  }
}
