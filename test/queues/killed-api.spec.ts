import { createServer, type AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { newId } from '#kernel';
import { did, FINDABLE, type Need } from '../builders/loop.js';
import { Person } from '../support/person.js';
import { createTestDatabase, queryDatabase, type TestDatabase } from '../support/test-database.js';
import { ChildProcess } from './support/child-process.js';
import { Wire } from './support/wire.js';

jest.setTimeout(120_000);

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

describe('an API that is killed while it does what it was asked', () => {
  let database: TestDatabase;
  let wire: Wire;
  let env: Record<string, string>;
  let url: string;
  let api: ChildProcess;
  /** Kills the API when it hears this answer of PostgreSQL after asking this; the answer never arrives. */
  let killAt: { asked: string; answer: string } | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    wire = await Wire.open(database.url, (answer, asked) => {
      if (killAt === undefined || !asked.includes(killAt.asked)) return false;
      if (!answer.includes(killAt.answer)) return false;
      killAt = undefined;
      void api.kill();
      return true;
    });
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    env = {
      NODE_ENV: 'test',
      DATABASE_URL: wire.url,
      PORT: String(port),
      AUTH_DEV: '1',
      AUTH_SECRET: 'for-tests-only-for-tests-only-for-tests',
      LOG_LEVEL: 'warn',
    };
    api = await ChildProcess.app('api', env).untilReady();
  });
  afterAll(async () => {
    await api.kill();
    await wire.cut();
    await database.drop();
  });

  const counts = async (): Promise<Record<string, number> | undefined> =>
    (
      await queryDatabase<Record<string, number>>(
        database.url,
        `select (select count(*)::int from need) as needs, (select count(*)::int from audit_entry) as audits,
           (select count(*)::int from outbox) as events, (select count(*)::int from idempotency_key) as keys`,
      )
    )[0];

  const tellUntilKilled = async (person: Person, text: string): Promise<void> => {
    await expect(did<Need>(person, 'tellNeed', { text })).rejects.toThrow('fetch failed');
    expect(await api.ended).toMatchObject({ signal: 'SIGKILL' });
    api = await ChildProcess.app('api', env).untilReady();
  };

  it('after the commit, before its answer: the same request again answers the same, with one effect', async () => {
    const ragunda = (await Person.signIn(url, 'ragunda')).with({ 'Idempotency-Key': newId() });
    const before = await counts();
    killAt = { asked: 'needs.tell', answer: 'COMMIT' };
    await tellUntilKilled(ragunda, FINDABLE);
    const after = await counts();
    expect(after?.['needs']).toBe((before?.['needs'] ?? 0) + 1);
    const { id } = await did<Need>(ragunda, 'tellNeed', { text: FINDABLE });
    expect(await counts()).toEqual(after);
    expect(await queryDatabase(database.url, 'select 1 from need where id = $1', [id])).toHaveLength(1);
  });

  it('before the commit: nothing is left, and the same request again has its one effect', async () => {
    const ragunda = (await Person.signIn(url, 'ragunda')).with({ 'Idempotency-Key': newId() });
    const before = await counts();
    killAt = { asked: 'insert into outbox', answer: 'SELECT 1' };
    await tellUntilKilled(ragunda, `${FINDABLE} Igen.`);
    expect(await counts()).toEqual(before);
    await did<Need>(ragunda, 'tellNeed', { text: `${FINDABLE} Igen.` });
    const after = await counts();
    expect(after?.['needs']).toBe((before?.['needs'] ?? 0) + 1);
    expect(after?.['keys']).toBe((before?.['keys'] ?? 0) + 1);
  });
});
