import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { WINDOWS } from './basics.mjs';

/** The npm that runs us: killing it must end us too. It stands above the shell it runs scripts in; null without npm. */
export function npmAbove() {
  if (process.env.npm_lifecycle_event === undefined || WINDOWS) return null;
  const parent = lookAt(process.ppid);
  if (parent === null) return null;
  // The shell carries the script in its command line; some shells replace themselves by it.
  return identify(parent.command.includes('bootstrap.mjs') ? parent.ppid : process.ppid);
}

/** A process, told apart from a later one with the same number. */
export function identify(pid) {
  const found = WINDOWS ? null : lookAt(pid);
  return { pid, began: found === null ? null : found.began };
}

/** Whether the very same process still lives; a zombie does not. */
export function isAlive({ pid, began }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const found = WINDOWS ? null : lookAt(pid);
  return found === null || (!found.state.startsWith('Z') && (began === null || found.began === began));
}

/** Kills a process with all that it started. */
export function killGroup(pid) {
  try {
    process.kill(WINDOWS ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function lookAt(pid) {
  try {
    if (process.platform === 'linux') {
      // The name, in brackets, may itself hold blanks and brackets: count from the last one.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return { state: fields[0], ppid: Number(fields[1]), began: fields[19], command };
    }
    const columns = 'stat=,ppid=,lstart=,command=';
    const line = execFileSync('ps', ['-o', columns, '-p', String(pid)], {
      encoding: 'utf8',
      env: { LC_ALL: 'C' },
    });
    const [, state, ppid, began, command] = /^\s*(\S+)\s+(\d+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d+)\s+(.*)$/m.exec(
      line,
    );
    return { state, ppid: Number(ppid), began, command };
  } catch {
    return null;
  }
}
