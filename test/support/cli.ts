import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { describeConfig, projectRoot } from '#kernel';
import { probe } from './probe.js';

const MAIN = path.join(projectRoot, 'dist', 'apps', 'cli', 'src', 'main.js');

/** What a command said, and how it ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a real process, from dist/. Of the settings it has only those given here. */
export class RunningCommand {
  readonly ended: Promise<CommandResult>;
  readonly pid: number;
  private readonly child: ChildProcess;
  private out = '';
  private err = '';

  constructor(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
    const ours = new Set(['NODE_ENV', 'LOG_LEVEL', ...describeConfig().map(({ name }) => name)]);
    const inherited = Object.entries(process.env).filter(([name]) => !ours.has(name));
    this.child = spawn(process.execPath, [MAIN, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...Object.fromEntries(inherited), ...settings },
    });
    this.pid = this.child.pid ?? 0;
    this.child.stdout?.on('data', (data: Buffer) => (this.out += data.toString()));
    this.child.stderr?.on('data', (data: Buffer) => (this.err += data.toString()));
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code) => resolve({ code, out: this.out, err: this.err })),
    );
  }

  /** Waits for something in its output, and answers what the pattern caught. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    let ended = false;
    void this.ended.then(() => (ended = true));
    return probe(
      `${String(pattern)} from a command`,
      async () => {
        const found = pattern.exec(this.out);
        if (found === null && ended) throw new Error(`It ended without ${String(pattern)}: ${this.err}`);
        return found ?? undefined;
      },
      120_000,
    );
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

/** Runs a command to its end. */
export const runCommand = (
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<CommandResult> => new RunningCommand(args, settings).ended;
