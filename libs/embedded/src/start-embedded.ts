import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { askVersion, findBinaries } from './binaries.js';
import {
  createDatabase,
  inspectDatabase,
  layoutOf,
  openDataDir,
  removeLeftovers,
  type Layout,
} from './database-folder.js';
import { livingOwner, takeFolderLock, type FolderLock } from './folder-lock.js';
import { freePort, tryPort } from './ports.js';
import {
  lastReason,
  mayPass,
  spawnPostmaster,
  stopLeftBehind,
  stopPostmaster,
  type Postmaster,
  type ServerSettings,
} from './postmaster.js';
import { identify, type ProcessIdentity } from './process-identity.js';
import { chooseRunUser } from './run-user.js';
import { StartProblem } from './start-problem.js';

/** The database of the product inside the embedded server. */
const DATABASE = 'samlingsplats';
/** After `kill -9` of a server its helpers hold the shared memory a moment longer: that long a refusal is not final. */
const REFUSAL_PATIENCE_MS = 8_000;
/** A server that takes longer than this to answer is recovering; say so, and keep waiting. */
const SILENCE_MS = 5_000;

/** How to start the embedded PostgreSQL. */
export interface EmbeddedOptions {
  /** The product's data folder (`DATA_DIR`); the database lies in `postgres/` below it. */
  readonly dataDir: string;
  /** Receives one line for each thing worth telling an operator. */
  readonly log: (line: string) => void;
  /** A fixed port. Without it, the one of the last start if still free, otherwise any. */
  readonly port?: number;
  /** False for tests: faster, and a power cut may destroy the database. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  /** Where the product will answer (`http://127.0.0.1:3000`): told to whoever starts it a second time. */
  readonly address?: string;
  /** Called when the server died and could not be started again. */
  readonly onLost?: (problem: StartProblem) => void;
}

/** A running embedded PostgreSQL. A server that is killed comes back by itself at the same url. */
export interface EmbeddedServer {
  /** `postgres://…` to the database `samlingsplats`, as its owner. Secret: it holds the password. */
  readonly url: string;
  /** The server process of this moment. */
  readonly pid: number;
  /** Stops the server and gives the data folder free. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the data folder, making the database the first time. Whatever `kill -9` left of an earlier start
 * is put right.
 *
 * @throws StartProblem when it cannot, with one line that says what to do
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const layout = layoutOf(options.dataDir);
  await openDataDir(layout);
  const binaries = await findBinaries();
  const user = await chooseRunUser([layout.database, layout.dataDir], [layout.dataDir, binaries.folder]);
  const lock = await takeFolderLock(layout.lock, options.address ?? null);
  if (!('release' in lock)) {
    const where = lock.address === null ? '' : ` at ${lock.address}`;
    throw new StartProblem(
      'ALREADY_RUNNING',
      `Samlingsplats is already running${where} (pid ${lock.pid}, data folder ${layout.dataDir}). Use that one, stop it with "kill ${lock.pid}", or set DATA_DIR to another folder.`,
    );
  }
  try {
    await removeLeftovers(layout);
    const { durable = true, maxConnections = 100 } = options;
    const settings = { layout, binaries, user, durable, maxConnections };
    if ((await inspectDatabase(layout, await askVersion(binaries, user))) === 'absent') {
      options.log('Making the database (first time: a few seconds) …');
      await createDatabase(layout, binaries, user, { durable, log: options.log });
    }
    const password = (await readFile(layout.password, 'utf8')).trim();
    const server = new RunningServer(settings, password, lock, options);
    await server.begin();
    return server;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * The embedded server for a short command (`samlingsplats import`): that of a product that runs on this data folder, or
 * one of its own for as long as it needs. Two commands at once take turns: the first would take the server away from the
 * second. `stop` leaves a server that is not its own alone.
 *
 * @throws StartProblem as `startEmbedded`
 */
export async function shareEmbedded(options: EmbeddedOptions): Promise<Pick<EmbeddedServer, 'url' | 'stop'>> {
  for (;;) {
    const running = await joinEmbedded(options);
    if (running !== null) return { ...running, stop: () => Promise.resolve() };
    try {
      return await startEmbedded(options);
    } catch (error) {
      // Another command was first.
      if (!(error instanceof StartProblem) || error.code !== 'ALREADY_RUNNING') throw error;
    }
  }
}

/** The server of a product that runs on this data folder; null when none does, after the commands before us. */
async function joinEmbedded({ dataDir, log }: EmbeddedOptions): Promise<{ url: string } | null> {
  const layout = layoutOf(dataDir);
  let told = false;
  for (;;) {
    const owner = await livingOwner(layout.lock);
    if (owner === null) return null;
    if (owner.address === null) {
      if (!told) log(`Another command (pid ${owner.pid}) uses the data folder; waiting for it …`);
      told = true;
    } else {
      const [port, password] = await Promise.all(
        [layout.port, layout.password].map(async (file) =>
          (await readFile(file, 'utf8').catch(() => '')).trim(),
        ),
      );
      if (port && password) {
        const url = urlOf(Number(port), password);
        if (await answers(url)) return { url };
      }
    }
    await pause(100);
  }
}

class RunningServer implements EmbeddedServer {
  private readonly settings: ServerSettings;
  private readonly password: string;
  private readonly lock: FolderLock;
  private readonly options: EmbeddedOptions;
  private port = 0;
  private postmaster: Postmaster | null = null;
  private stopping: Promise<void> | null = null;
  private restarting: Promise<void> = Promise.resolve();

  constructor(settings: ServerSettings, password: string, lock: FolderLock, options: EmbeddedOptions) {
    this.settings = settings;
    this.password = password;
    this.lock = lock;
    this.options = options;
  }

  get url(): string {
    return urlOf(this.port, this.password);
  }

  get pid(): number {
    return this.postmaster?.pid ?? 0;
  }

  async begin(): Promise<void> {
    process.on('exit', this.onExit);
    try {
      await this.run(async () => (this.port = await choosePort(this.settings.layout, this.options.port)));
      await writeFile(this.settings.layout.port, `${this.port}\n`);
      await this.settings.user.own(this.settings.layout.port);
      await this.ensureDatabase();
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  stop(): Promise<void> {
    this.stopping ??= this.restarting.then(() => this.end()).then(() => this.lock.release());
    return this.stopping;
  }

  /** Starts the server and waits until it answers; a refusal is tried again for a while. */
  private async run(pickPort: () => Promise<number>): Promise<void> {
    const deadline = performance.now() + REFUSAL_PATIENCE_MS;
    for (;;) {
      await stopLeftBehind(this.settings, this.options.log);
      const postmaster = await spawnPostmaster(this.settings, await pickPort());
      this.postmaster = postmaster;
      const ended = await this.untilReady(postmaster);
      if (ended === null) {
        void postmaster.ended.then((how) => this.onDeath(postmaster, how));
        return;
      }
      this.postmaster = null;
      if (this.stopping !== null) return;
      const why = lastReason(await postmaster.said());
      if (performance.now() > deadline || !mayPass(ended, why)) {
        throw new StartProblem(
          'POSTGRES_FAILED',
          `The embedded PostgreSQL does not start: ${why ?? ended}. Its log is ${this.settings.layout.serverLog}.`,
        );
      }
      await pause(200);
    }
  }

  /** Makes the product's database where it is missing: a start may have been killed before it came that far. */
  private async ensureDatabase(triesLeft = 5): Promise<void> {
    if (await answers(this.url)) return;
    const client = new pg.Client({
      connectionString: urlOf(this.port, this.password, 'postgres'),
      ssl: false,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const known = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
      if (known.rowCount === 0) await client.query(`create database ${DATABASE}`);
    } catch (error) {
      // The server may have been killed right now; it comes back.
      if (triesLeft === 1) throw error;
      await pause(200);
      await this.restarting;
      await this.ensureDatabase(triesLeft - 1);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Null once the server answers; how it ended when it did not come that far. */
  private async untilReady(postmaster: Postmaster): Promise<string | null> {
    const maintenance = urlOf(this.port, this.password, 'postgres');
    const patience = performance.now() + SILENCE_MS;
    let told = false;
    for (;;) {
      const ended = await Promise.race([postmaster.ended, pause(25, null)]);
      if (ended !== null) return ended;
      if (await answers(maintenance)) return null;
      if (!told && performance.now() > patience) {
        told = true;
        this.options.log(
          'PostgreSQL is putting its data in order after an unclean end; this may take a while …',
        );
      }
    }
  }

  private onDeath(postmaster: Postmaster, how: string): void {
    if (this.stopping !== null || this.postmaster !== postmaster) return;
    this.options.log(`PostgreSQL ended unexpectedly (${how}); starting it again …`);
    this.restarting = this.run(() => Promise.resolve(this.port)).then(
      () => this.options.log('PostgreSQL is back.'),
      (error: unknown) => {
        const problem =
          error instanceof StartProblem ? error : new StartProblem('POSTGRES_FAILED', String(error));
        this.options.log(problem.message);
        this.options.onLost?.(problem);
      },
    );
  }

  private async end(): Promise<void> {
    process.off('exit', this.onExit);
    const server = this.postmaster;
    this.postmaster = null;
    if (server === null) return;
    const identity: ProcessIdentity | null = await identify(server.pid);
    if (identity !== null) await stopPostmaster(this.settings, identity);
    await server.ended;
  }

  /** A process that ends without `stop` (an uncaught error) takes its server along as well as it can. */
  private readonly onExit = (): void => {
    this.postmaster?.process.kill('SIGINT');
  };
}

async function choosePort(layout: Layout, fixed: number | undefined): Promise<number> {
  if (fixed !== undefined) {
    if (typeof (await tryPort(fixed)) === 'number') return fixed;
    throw new StartProblem(
      'PORT_TAKEN',
      `Port ${fixed} on 127.0.0.1, meant for the embedded PostgreSQL, is taken. Choose another.`,
    );
  }
  const last = Number(await readFile(layout.port, 'utf8').catch(() => ''));
  const usable = Number.isInteger(last) && last > 1023 && last < 65_536;
  return usable && (await tryPort(last)) === last ? last : freePort();
}

/** Whether the database takes our password and answers. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, ssl: false, connectionTimeoutMillis: 5_000 });
  // A connection cut in the middle is an answer too: no.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const urlOf = (port: number, password: string, database = DATABASE): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
