import path from 'node:path';
import { startEmbedded, StartProblem, tryPort, type EmbeddedServer } from '#embedded';
import { projectRoot, type Config } from '#kernel';
import { prepareDatabase } from '../database/prepare.js';
import { requirePostgres, requireRedis } from '../database/reach.js';
import { ownerUrl } from '../database/with-database.js';
import { requireFreePort } from '../start/port.js';
import { superviseProcesses, type Supervision } from '../start/supervisor.js';
import { stopEarly } from '../stop-early.js';
import { readAuthSecret } from './auth-secret.js';

/** API and worker, running and watched over. */
export interface OpenHouse {
  /** Where the API answers, for requests from this machine. */
  readonly url: string;
  readonly supervision: Supervision;
}

export interface OpenHouseOptions {
  /** Receives one line for each thing worth telling. */
  readonly log: (line: string) => void;
  /** The environment that API and worker get, beside what is decided here. */
  readonly env: NodeJS.ProcessEnv;
  /** False where the data goes with the house: faster. */
  readonly durable?: boolean;
  /** Runs when everything has ended. */
  readonly afterwards?: () => Promise<void>;
}

/**
 * Brings up the whole house: database, schema, reference data, API and worker. Whatever has been started is stopped
 * again when something is in the way, and when Ctrl-C comes in the middle.
 *
 * @throws StartProblem, CommandProblem or ConfigProblem with one line that says what to do
 */
export async function openHouse(config: Config, options: OpenHouseOptions): Promise<OpenHouse> {
  const { log } = options;
  let embedded: EmbeddedServer | undefined;
  let supervision: Supervision | undefined;
  const stop = async (): Promise<void> => {
    await embedded?.stop();
    await options.afterwards?.();
  };
  const callOff = stopEarly(stop);
  try {
    if (config.databaseUrl === undefined) {
      embedded = await startEmbedded({
        dataDir: config.dataDir,
        log,
        address: config.publicUrl,
        durable: options.durable ?? true,
        onLost: () => void supervision?.stop(1),
      });
    } else {
      await requirePostgres(config.databaseUrl);
      if (config.databaseOwnerUrl !== undefined) await requirePostgres(config.databaseOwnerUrl);
    }
    if (config.redisUrl !== undefined) await requireRedis(config.redisUrl);
    const databaseUrl = embedded?.url ?? config.databaseUrl ?? '';
    const port = await choosePort(config);
    await prepareDatabase(
      { ...config, databaseUrl: embedded?.url ?? ownerUrl(config) },
      { migrate: true, seed: true },
    );
    const env = {
      ...options.env,
      DATABASE_URL: databaseUrl,
      ...(embedded === undefined ? {} : { EMBEDDED: '1', DATABASE_ONE_LOGIN: '1' }),
      DATA_DIR: config.dataDir,
      HOST: config.host,
      PORT: String(port),
      ...(config.dev ? { AUTH_SECRET: config.authSecret ?? (await readAuthSecret(config.dataDir)) } : {}),
    };
    supervision = superviseProcesses(
      ['API', 'worker'].map((name) => ({ name, args: programOf(name.toLowerCase()), env, tellsReady: true })),
      { log, afterwards: stop },
    );
    return { url: `http://${reachable(config.host)}:${port}`, supervision };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    callOff();
  }
}

/** The port of the API, free now. */
async function choosePort({ host, port }: Config): Promise<number> {
  await requireFreePort(host, port);
  if (port !== 0) return port;
  const free = await tryPort(0, host);
  if (typeof free === 'number') return free;
  throw new StartProblem('PORT_TAKEN', `No port is free on ${host} (${free}).`);
}

const programOf = (app: string): string[] => [
  '--enable-source-maps',
  path.join(projectRoot, 'dist', 'apps', app, 'src', 'main.js'),
];

/** A host to ask for one to listen on: "all addresses" is none that can be asked. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
