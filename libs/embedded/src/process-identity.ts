import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { systemCode } from './start-problem.js';

/** A process, told apart from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, as the system writes it; null where the system does not tell. */
  readonly began: string | null;
}

/** The start time in `/proc/<pid>/stat`, in ticks since boot; null for a zombie, which only waits to be buried. */
export function beganFromStat(stat: string): string | null {
  // The name, in brackets, may itself hold blanks and brackets: count from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}

/** The process with this number, or null when there is none (any more). */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  if (!Number.isSafeInteger(pid) || pid <= 0 || !answers(pid)) return null;
  if (process.platform === 'linux') {
    try {
      const [stat, boot] = await Promise.all([
        readFile(`/proc/${pid}/stat`, 'utf8'),
        readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      ]);
      const began = beganFromStat(stat);
      return began === null ? null : { pid, began: `${boot.trim()}/${began}` };
    } catch {
      // Gone meanwhile, or /proc is closed to us.
      return answers(pid) ? { pid, began: null } : null;
    }
  }
  if (process.platform === 'win32') return { pid, began: null };
  const line = await ps(pid, 'stat=,lstart=');
  if (line === null || line.startsWith('Z')) return null;
  return { pid, began: line.replace(/^\S+\s+/, '') };
}

/** Whether the very same process still lives. */
export async function stillLives(known: ProcessIdentity): Promise<boolean> {
  const now = await identify(known.pid);
  return now !== null && (now.began === null || known.began === null || now.began === known.began);
}

/** One line of `ps` about a process; null when it is gone. */
export async function ps(pid: number, columns: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', columns, '-p', String(pid)], {
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stdout.trim() === '' ? null : stdout.trim();
  } catch {
    return null;
  }
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return systemCode(error) === 'EPERM';
  }
}
