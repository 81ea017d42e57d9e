import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { probe } from './probe.js';

/** As `probe`, for looks that answer false or null, or at once, while it is not there yet. */
export const until = <T>(
  what: string,
  look: () => Promise<T> | T,
  patienceMs = 60_000,
): Promise<NonNullable<T>> =>
  probe(
    what,
    async () => {
      const seen = await look();
      return seen === false ? undefined : (seen ?? undefined);
    },
    patienceMs,
  );

/** Whether there is such a process. */
export async function lives(pid: number): Promise<boolean> {
  // A process that was killed may stay listed until its parent buries it.
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (state !== null) return !state.includes(') Z ');
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux';
  } catch {
    return false;
  }
}

/** A process of a test, with what it has said so far: one JSON object per line of its output. */
export class WatchedProcess {
  readonly said: Record<string, unknown>[] = [];
  readonly errors: string[] = [];
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  readonly pid: number;
  private readonly child: ChildProcess;

  /** Runs a script of `test/support` on the sources. */
  constructor(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const hook = [
      '--conditions=source',
      '--no-warnings',
      '--import',
      path.resolve('test/support/run-sources.mjs'),
    ];
    this.child = spawn(process.execPath, [...hook, path.resolve('test/support', script), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.pid = this.child.pid ?? 0;
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code, signal) => resolve({ code, signal })),
    );
    if (this.child.stdout === null || this.child.stderr === null) throw new Error('no pipes');
    createInterface(this.child.stdout).on('line', (line) =>
      this.said.push(JSON.parse(line) as Record<string, unknown>),
    );
    createInterface(this.child.stderr).on('line', (line) => this.errors.push(line));
  }

  /** The first thing said that has this key. */
  hears(key: string): Promise<Record<string, unknown>> {
    return until(
      `"${key}" from process ${this.pid}, which said ${JSON.stringify(this.said)} ${this.errors.join(' ')}`,
      () => this.said.find((one) => key in one),
    );
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Sends the signal and waits for the end: of the process and of all that share its output. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.child.kill(signal);
    await this.ended;
  }
}
