import { chmod, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { shareEmbedded, startEmbedded, StartProblem, type EmbeddedServer } from '#embedded';
import { lives, WatchedProcess } from './watched-process.js';

/** A data folder of one test, with the embedded servers that the test starts in it. */
export class DataPlace {
  dataDir: string;
  /** What the starts in this process have told an operator. */
  readonly lines: string[] = [];
  private readonly servers: EmbeddedServer[] = [];
  private readonly processes: WatchedProcess[] = [];

  private constructor(readonly base: string) {
    this.dataDir = path.join(base, 'data');
  }

  static async make(): Promise<DataPlace> {
    const base = await mkdtemp(path.join(os.tmpdir(), 'samlingsplats-'));
    await chmod(base, 0o755);
    return new DataPlace(base);
  }

  /** Starts in this process. */
  async start(port?: number): Promise<EmbeddedServer> {
    const server = await startEmbedded({
      dataDir: this.dataDir,
      log: (line) => this.lines.push(line),
      durable: false,
      ...(port === undefined ? {} : { port }),
    });
    this.servers.push(server);
    return server;
  }

  /** What a short command does. The caller stops it. */
  share(): Promise<Pick<EmbeddedServer, 'url' | 'stop'>> {
    return shareEmbedded({ dataDir: this.dataDir, log: (line) => this.lines.push(line), durable: false });
  }

  /** Starts in a process of its own, which can be killed. */
  startElsewhere(env: NodeJS.ProcessEnv = {}, folder = this.dataDir): WatchedProcess {
    const child = new WatchedProcess('start-embedded.mjs', [folder], env);
    this.processes.push(child);
    return child;
  }

  /** What a start is refused with. */
  async refusal(): Promise<StartProblem> {
    try {
      await this.start();
    } catch (error) {
      if (error instanceof StartProblem) return error;
      throw error;
    }
    throw new Error('It started.');
  }

  has(...parts: string[]): Promise<boolean> {
    return stat(path.join(this.dataDir, ...parts)).then(
      () => true,
      () => false,
    );
  }

  /** The folder in which a first start makes the database, while it does. */
  async freshFolder(): Promise<string | undefined> {
    return (await readdir(this.dataDir).catch(() => [])).find((name) => name.startsWith('postgres.new-'));
  }

  /** Ends and removes all. */
  async clear(): Promise<void> {
    for (const child of this.processes.splice(0)) await child.kill();
    for (const server of this.servers.splice(0)) await server.stop();
    const note = path.join(this.dataDir, 'postgres/cluster/postmaster.pid');
    const left = Number((await readFile(note, 'utf8').catch(() => '')).split('\n')[0]);
    if (left > 0 && left !== process.pid && (await lives(left))) process.kill(left, 'SIGKILL');
    await rm(this.base, { recursive: true, force: true, maxRetries: 10 });
  }
}
