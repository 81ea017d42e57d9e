import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { close, constants, openSync } from 'node:fs';
import { readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import type { Layout } from './database-folder.js';
import { parsePostmasterFile } from './postmaster-file.js';
import { identify, ps, stillLives, type ProcessIdentity } from './process-identity.js';
import type { RunUser } from './run-user.js';

/** Fast shutdown, then immediate, then none: how long each gets. */
const STOP_STEPS = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
] as const;
const LARGEST_LOG = 5_000_000;

/** How a server is run. */
export interface ServerSettings {
  readonly layout: Layout;
  readonly binaries: Binaries;
  readonly user: RunUser;
  readonly durable: boolean;
  readonly maxConnections: number;
}

/** A PostgreSQL server that this process has spawned. */
export interface Postmaster {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Resolves when it has ended, with how. */
  readonly ended: Promise<string>;
  /** What it wrote into its log since it was spawned. */
  said(): Promise<string>;
}

/** Spawns the server; it is not ready yet. */
export async function spawnPostmaster(settings: ServerSettings, port: number): Promise<Postmaster> {
  const { layout, binaries, user } = settings;
  const before = await stat(layout.serverLog).catch(() => null);
  if (before !== null && before.size > LARGEST_LOG) await rename(layout.serverLog, `${layout.serverLog}.1`);
  // A file, not a pipe: the server must be able to write after this process was killed.
  const log = openSync(layout.serverLog, constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY, 0o600);
  await user.own(layout.serverLog);
  const from = (await stat(layout.serverLog)).size;
  const { program, args, options } = user.as(binaries.postgres, serverArguments(settings, port));
  const child = spawn(program, args, {
    ...options,
    cwd: layout.database,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    // Its own group: Ctrl-C in a terminal goes to everybody, and the database must be the last to stop.
    detached: true,
    windowsHide: true,
  });
  close(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `code ${code}` : `signal ${signal}`));
  });
  return {
    process: child,
    pid: child.pid ?? 0,
    ended,
    said: async () => (await readFile(layout.serverLog)).subarray(from).toString('utf8'),
  };
}

function serverArguments(settings: ServerSettings, port: number): string[] {
  const options: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: settings.maxConnections,
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // Failing statements stay out of the log: their texts and details carry what people typed. Callers see them anyway.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    logging_collector: 'off',
    // Not synchronous_commit: without it kill -9 of the server would lose what has been committed.
    ...(settings.durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return [
    '-D',
    settings.layout.cluster,
    ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * Whether a server that ended before it was ready may come up when tried again: it was killed, or what a killed one
 * left is still going away.
 */
export const mayPass = (how: string, reason: string | null): boolean =>
  how === 'signal SIGKILL' ||
  /shared memory block|lock file|TCP\/IP socket|Address already in use/.test(reason ?? '');

/** The last reason a server gave for not starting. */
export function lastReason(said: string): string | null {
  return [...said.matchAll(/(?:FATAL|PANIC):\s+(.*)/g)].at(-1)?.[1] ?? said.trim().split('\n').at(-1) ?? null;
}

/** Stops a server gently, then less so. */
export async function stopPostmaster(
  settings: Pick<ServerSettings, 'layout' | 'binaries'>,
  server: ProcessIdentity,
): Promise<void> {
  if (process.platform === 'win32') {
    const { binaries, layout } = settings;
    await promisify(execFile)(binaries.pgCtl, ['stop', '-D', layout.cluster, '-m', 'fast', '-w']).catch(
      () => undefined,
    );
    return;
  }
  for (const [signal, patience] of STOP_STEPS) {
    if (!(await stillLives(server))) return;
    try {
      process.kill(server.pid, signal);
    } catch {
      return;
    }
    const deadline = performance.now() + patience;
    while (performance.now() < deadline && (await stillLives(server))) await pause(50);
  }
}

/**
 * Stops the server that a killed start left running, so that the next one runs with the settings of today. A process
 * that merely has the number noted in `postmaster.pid` is left alone, and the note is removed: PostgreSQL would wait
 * for it forever.
 */
export async function stopLeftBehind(
  settings: Pick<ServerSettings, 'layout' | 'binaries'>,
  log: (line: string) => void,
): Promise<void> {
  const note = path.join(settings.layout.cluster, 'postmaster.pid');
  const noted = parsePostmasterFile(await readFile(note, 'utf8').catch(() => ''));
  const found = noted === null ? null : await identify(noted.pid);
  if (noted === null || found === null) return;
  if (await servesFolder(found.pid, noted.dataFolder, settings.layout.cluster)) {
    log(`Stopping the PostgreSQL that an earlier start left running (pid ${found.pid}) …`);
    await stopPostmaster(settings, found);
  } else {
    await rm(note, { force: true });
  }
}

/** Whether the process is a PostgreSQL on exactly this folder. */
async function servesFolder(pid: number, notedFolder: string, cluster: string): Promise<boolean> {
  const here = await realpath(cluster);
  if (process.platform === 'linux') {
    try {
      // A postmaster works in its data folder, whatever that was called when it was started.
      return (await readlink(`/proc/${pid}/cwd`)) === here;
    } catch {
      return false;
    }
  }
  if ((await realpath(notedFolder).catch(() => '')) !== here) return false;
  if (process.platform === 'win32') return true;
  return (await ps(pid, 'command='))?.includes('postgres') ?? false;
}
