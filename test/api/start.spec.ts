import { mkdtemp, readFile, rm, stat, chmod } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { RunningCommand, runCommand } from '../support/cli.js';
import { createTestDatabase, queryDatabase, type TestDatabase } from '../support/test-database.js';

jest.setTimeout(240_000);

/** Where a started house answers. */
const addressOf = async (command: RunningCommand): Promise<string> =>
  (await command.says(/Samlingsplats is running: (http:\/\/127\.0\.0\.1:\d+)\n[^]*Stop with Ctrl-C/))[1] ??
  '';

const get = async (url: string): Promise<unknown> => (await fetch(url)).json();
const nobodyAnswers = async (url: string): Promise<boolean> =>
  fetch(url).then(
    () => false,
    () => true,
  );

describe('npm start on the embedded PostgreSQL', () => {
  let base: string;
  let dataDir: string;
  let settings: Record<string, string>;
  let house: RunningCommand;
  let url: string;

  beforeAll(async () => {
    base = await mkdtemp(path.join(os.tmpdir(), 'samlingsplats-start-'));
    // As root PostgreSQL runs as another user, who must be let in.
    await chmod(base, 0o755);
    dataDir = path.join(base, 'data');
    settings = { DATA_DIR: dataDir, PORT: '0' };
    house = new RunningCommand(['start'], settings);
    url = await addressOf(house);
  });
  afterAll(async () => {
    house.signal('SIGTERM');
    await house.ended;
    await rm(base, { recursive: true, force: true, maxRetries: 10 });
  });

  it('is ready when it says so, and names those to sign in as', async () => {
    expect(await get(`${url}/health/ready`)).toEqual({
      status: 'ok',
      checks: { database: 'up', queue: 'up', migrations: 'up' },
    });
    const [said] = await house.says(/^ {2}ragunda .*$/m);
    expect(said).toMatch(/ragunda +Anna Forsviken +Ragunda kommun/);
  });

  it('a second start in the same folder says where the first is, and changes nothing', async () => {
    const { code, out, err } = await runCommand(['start'], settings);
    expect(err).toMatch(/^Samlingsplats is already running at http:\S+ \(pid \d+, .*\n$/);
    expect({ code, out }).toEqual({ code: 75, out: '' });
    expect(await get(`${url}/health/live`)).toEqual({ status: 'ok' });
  });

  it('other commands share its database', async () => {
    expect(await runCommand(['outbox'], settings)).toMatchObject({ code: 0, err: '' });
    expect(await get(`${url}/health/live`)).toEqual({ status: 'ok' });
  });

  it('stops cleanly at Ctrl-C, and whoever was signed in still is after the next start', async () => {
    const response = await fetch(`${url}/auth/dev`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"persona":"ragunda"}',
    });
    const { token } = (await response.json()) as { token: string };
    const secret = path.join(dataDir, 'auth-secret');
    expect((await stat(secret)).mode & 0o777).toBe(0o600);
    const before = await readFile(secret, 'utf8');

    house.signal('SIGINT');
    expect((await house.ended).code).toBe(0);
    expect(await nobodyAnswers(`${url}/health/live`)).toBe(true);

    house = new RunningCommand(['start'], settings);
    url = await addressOf(house);
    expect(await readFile(secret, 'utf8')).toBe(before);
    const asked = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ viewer { signedIn } }"}',
    });
    expect(await asked.json()).toEqual({ data: { viewer: { signedIn: true } } });
  });
});

describe('npm start on a PostgreSQL of DATABASE_URL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
  });
  afterAll(() => database.drop());

  it('makes the database whole, and lets nobody in by persona', async () => {
    const house = new RunningCommand(['start'], { DATABASE_URL: database.url, PORT: '0' });
    const url = await addressOf(house);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${url}/auth/dev`)).status).toBe(404);
    await house.says(/Sign-in by persona is off/);
    expect(await queryDatabase(database.url, 'select 1 from pilot')).toHaveLength(2);
    house.signal('SIGTERM');
    expect((await house.ended).code).toBe(0);
    expect(await nobodyAnswers(`${url}/health/live`)).toBe(true);
  });
});
