import { spawn, type ChildProcess as Spawned } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { projectRoot } from '#kernel';
import { probe } from '../../support/probe.js';

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A process of the built product, or a script beside this file, to be watched and killed. */
export class ChildProcess {
  readonly ended: Promise<End>;
  /** What it wrote, errors included. */
  readonly lines: string[] = [];
  private end: End | undefined;
  private ready = false;

  private constructor(
    private readonly child: Spawned,
    private readonly name: string,
  ) {
    this.ended = new Promise((resolve) =>
      child.once('close', (code, signal) => {
        this.end = { code, signal };
        resolve(this.end);
      }),
    );
    child.on('message', (message) => (this.ready ||= message === 'ready'));
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null) createInterface(stream).on('line', (line) => this.lines.push(line));
    }
  }

  /** `dist/apps/<app>`, with nothing in its environment but what is given. */
  static app(app: 'worker' | 'api', env: Readonly<Record<string, string>>): ChildProcess {
    return ChildProcess.run(join('dist', 'apps', app, 'src', 'main.js'), [], env);
  }

  static script(file: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
    return ChildProcess.run(join('test', 'queues', 'support', file), args, env);
  }

  private static run(
    file: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): ChildProcess {
    const child = spawn(process.execPath, ['--no-warnings', file, ...args], {
      cwd: projectRoot,
      // The channel tells us when it is ready, and takes it along when this process is killed.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { PATH: process.env['PATH'], ...env },
    });
    return new ChildProcess(child, file);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get living(): boolean {
    return this.end === undefined;
  }

  /** Waits until it serves. @throws when it ends before */
  async untilReady(): Promise<this> {
    await this.until('it to be ready', () => this.ready);
    return this;
  }

  /** Waits for a line that it writes. */
  async hears(text: string): Promise<void> {
    await this.until(`it to say "${text}"`, () => this.lines.some((line) => line.includes(text)));
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Sends the signal and waits for the end. */
  kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<End> {
    this.child.kill(signal);
    return this.ended;
  }

  private async until(what: string, look: () => boolean): Promise<void> {
    await probe(`${this.name}: ${what}`, () => {
      if (look()) return Promise.resolve(true);
      if (this.end === undefined) return Promise.resolve(undefined);
      throw new Error(`${this.name} ended (${JSON.stringify(this.end)}): ${this.lines.join('\n')}`);
    });
  }
}
