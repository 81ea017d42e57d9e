import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeConfig, type Config } from '#kernel';
import { DemoFailure } from '../demo/caller.js';
import { runDemo, type DemoFigures } from '../demo/run-demo.js';
import { CommandProblem, EXIT } from '../exit-codes.js';
import { openHouse } from '../house/open-house.js';
import { untilReady } from '../house/until-ready.js';
import { print, say } from '../print.js';
import { readSettings } from '../settings.js';

const FOLDER = 'samlingsplats-demo-';

/** `samlingsplats demo [--needs n] [--no-story]`: answers the exit code. */
export async function demo(options: { needs?: number; story: boolean }): Promise<number> {
  const began = performance.now();
  await removeLeftovers();
  const dataDir = await mkdtemp(path.join(tmpdir(), `${FOLDER}${process.pid}-`));
  // As root PostgreSQL runs as another user, who must be let in.
  if (process.getuid?.() === 0) await chmod(dataDir, 0o755);
  const env = environment(dataDir);
  const config: Config = readSettings(env);
  const remove = (): Promise<void> => rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
  const house = await openHouse(config, { log: say, env, durable: false, afterwards: remove });
  const { supervision } = house;
  const told = new AbortController();
  let figures: DemoFigures | undefined;
  try {
    const stopped = supervision.done.then(() => undefined);
    const api = { url: house.url, signal: told.signal };
    const ready = await untilReady(house);
    figures = ready ? await Promise.race([runDemo(api, { ...options, print }), stopped]) : undefined;
  } catch (error) {
    if (!(error instanceof DemoFailure)) throw error;
    throw new CommandProblem(EXIT.fault, `The demo failed: ${error.message}`);
  } finally {
    told.abort();
    await supervision.stop();
  }
  if (figures === undefined) throw new CommandProblem(EXIT.fault, 'The demo was stopped before its end.');
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  print(JSON.stringify({ ...figures, seconds }));
  return EXIT.ok;
}

/** The environment without any setting of ours: the demo touches no real server and sends no mail. */
function environment(dataDir: string): NodeJS.ProcessEnv {
  const ours = ['NODE_ENV', 'LOG_LEVEL', ...describeConfig().map(({ name }) => name)];
  const others = Object.entries(process.env).filter(([name]) => !ours.includes(name));
  return {
    ...Object.fromEntries(others),
    DATA_DIR: dataDir,
    PORT: '0',
    AUTH_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'error',
  };
}

/** Folders of demos that were killed. A PostgreSQL left behind in one ends by itself once its folder is gone. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${FOLDER}(\\d+)-`).exec(name)?.[1]);
    if (!(pid > 0) || isAlive(pid)) continue;
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
