import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { exitWithParent } from '#embedded';
import { restartDelay, type Backoff } from './backoff.js';
import { KeyPresses } from './key-press.js';

/** A child exits with this code (EX_CONFIG) when a restart cannot help: it has printed why. */
export const DO_NOT_RESTART = 78;
/** Deaths in a row, before it ever served, after which a process is given up. */
const HOPELESS = 5;
/** A process that served this long begins its backoff anew. */
const STEADY_MS = 30_000;

/** A process to keep running. */
export interface ManagedProcess {
  /** For the lines an operator reads: `API`, `worker`. */
  readonly name: string;
  /** Arguments of Node: flags, the file, its arguments. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The process calls `tellParentReady()` once it serves; otherwise it counts as ready when spawned. */
  readonly tellsReady?: boolean;
}

/** What goes with the processes. */
export interface SupervisorOptions {
  /** Receives one line for each thing worth telling an operator. */
  readonly log: (line: string) => void;
  /** Runs when all processes have ended: stop the embedded database here. */
  readonly afterwards?: () => Promise<void>;
  readonly backoff?: Backoff;
  /** How long each process has for a clean end. */
  readonly graceMs?: number;
}

/** Running processes. */
export interface Supervision {
  /** True when every process serves for the first time; false when it was stopped before that. */
  readonly ready: Promise<boolean>;
  /** The exit code of the whole, when all has ended: 0 after Ctrl-C. */
  readonly done: Promise<number>;
  /** Stops all in order: the processes as listed, then `afterwards`. May be called again. */
  stop(exitCode?: number): Promise<void>;
}

/**
 * Keeps the processes running: whoever dies is started again. Ctrl-C, SIGTERM and a killed parent stop all in order; a
 * second Ctrl-C kills. The processes call `exitWithParent()`, so that nothing outlives a killed supervisor.
 */
export function superviseProcesses(
  processes: readonly ManagedProcess[],
  options: SupervisorOptions,
): Supervision {
  return new Supervisor(processes, options);
}

class Supervisor implements Supervision {
  readonly ready: Promise<boolean>;
  readonly done: Promise<number>;
  private readonly options: SupervisorOptions;
  private readonly keepers: readonly Keeper[];
  private readonly presses = new KeyPresses();
  private stopping: Promise<void> | null = null;
  private settleDone: (code: number) => void = () => undefined;

  constructor(processes: readonly ManagedProcess[], options: SupervisorOptions) {
    this.options = options;
    this.done = new Promise((resolve) => (this.settleDone = resolve));
    this.keepers = processes.map((one) => new Keeper(one, options, (code) => void this.stop(code)));
    this.ready = Promise.all(this.keepers.map((keeper) => keeper.ready)).then((all) => !all.includes(false));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, this.onSignal);
    process.on('exit', this.killAll);
    exitWithParent(() => this.stop());
    for (const keeper of this.keepers) keeper.begin();
  }

  stop(exitCode = 0): Promise<void> {
    this.stopping ??= this.end(exitCode);
    return this.stopping;
  }

  private async end(exitCode: number): Promise<void> {
    for (const keeper of this.keepers) keeper.restartNoMore();
    for (const keeper of this.keepers) await keeper.end();
    await this.options.afterwards?.();
    // The signals stay ours until the process ends: a late echo of Ctrl-C must not turn a clean end into a death.
    this.settleDone(exitCode);
  }

  private readonly onSignal = (): void => {
    if (!this.presses.isNew(performance.now())) return;
    if (this.stopping === null) {
      this.options.log('Stopping … (Ctrl-C again to stop at once)');
      void this.stop();
    } else {
      this.killAll();
    }
  };

  private readonly killAll = (): void => {
    for (const keeper of this.keepers) keeper.kill();
  };
}

/** Keeps one process running. */
class Keeper {
  readonly ready: Promise<boolean>;
  private readonly managed: ManagedProcess;
  private readonly options: SupervisorOptions;
  private readonly giveUp: (exitCode: number) => void;
  private child: ChildProcess | null = null;
  private ended: Promise<void> = Promise.resolve();
  private deaths = 0;
  private served = false;
  private readonly cancelled = new AbortController();
  private settleReady: (ready: boolean) => void = () => undefined;

  constructor(managed: ManagedProcess, options: SupervisorOptions, giveUp: (exitCode: number) => void) {
    this.managed = managed;
    this.options = options;
    this.giveUp = giveUp;
    this.ready = new Promise((resolve) => (this.settleReady = resolve));
  }

  begin(): void {
    if (this.cancelled.signal.aborted) return;
    const { args, env, tellsReady = false } = this.managed;
    const began = performance.now();
    const child = spawn(process.execPath, [...args], {
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Its own group: Ctrl-C in a terminal goes to everybody, and the order of stopping is decided here.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.child = child;
    child.on('message', (message) => {
      if (message === 'ready') this.serves();
    });
    if (!tellsReady) child.once('spawn', () => this.serves());
    this.ended = new Promise((resolve) => {
      const onEnd = (code: number | null, how: string): void => {
        this.child = null;
        resolve();
        this.afterDeath(code, how, performance.now() - began);
      };
      child.once('error', (error) => onEnd(null, error.message));
      child.once('exit', (code, signal) =>
        onEnd(code, signal === null ? `code ${code}` : `signal ${signal}`),
      );
    });
  }

  restartNoMore(): void {
    this.cancelled.abort();
    this.settleReady(false);
  }

  async end(): Promise<void> {
    this.child?.kill('SIGTERM');
    const late = new AbortController();
    const patience = pause(this.options.graceMs ?? 10_000, 'late', { signal: late.signal }).catch(
      () => 'cancelled',
    );
    if ((await Promise.race([this.ended, patience])) === 'late') {
      this.options.log(`${this.managed.name} does not stop by itself and is killed.`);
      this.kill();
      await this.ended;
    }
    late.abort();
  }

  kill(): void {
    this.child?.kill('SIGKILL');
  }

  private serves(): void {
    this.served = true;
    this.settleReady(true);
  }

  private afterDeath(code: number | null, how: string, livedMs: number): void {
    if (this.cancelled.signal.aborted) return;
    const { name } = this.managed;
    if (code === DO_NOT_RESTART) {
      this.options.log(`${name} cannot run with these settings (see the line above); stopping.`);
      this.giveUp(DO_NOT_RESTART);
      return;
    }
    this.deaths = livedMs > STEADY_MS ? 1 : this.deaths + 1;
    if (!this.served && this.deaths >= HOPELESS) {
      this.options.log(
        `${name} ended ${this.deaths} times before it served (${how}); stopping. The lines above say why.`,
      );
      this.giveUp(1);
      return;
    }
    const delay = restartDelay(this.deaths, this.options.backoff ?? { firstMs: 500, longestMs: 5_000 });
    this.options.log(`${name} ended unexpectedly (${how}); starting it again …`);
    pause(delay, undefined, { signal: this.cancelled.signal }).then(
      () => this.begin(),
      () => undefined,
    );
  }
}
