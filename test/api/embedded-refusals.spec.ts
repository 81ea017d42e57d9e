import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DataPlace } from '../support/data-place.js';

const MINUTES = 180_000;
const root = process.getuid?.() === 0;

let place: DataPlace;

beforeEach(async () => {
  place = await DataPlace.make();
});
afterEach(() => place.clear(), MINUTES);

describe('a folder that cannot be used', () => {
  it('is a file', async () => {
    await writeFile(place.dataDir, '');
    expect(await place.refusal()).toMatchObject({
      code: 'DATA_DIR_NOT_A_FOLDER',
      message: expect.stringContaining(place.dataDir),
    });
  });

  it('cannot be written', async () => {
    // Root may write anywhere but where nobody can.
    place.dataDir = root ? '/proc/samlingsplats' : place.dataDir;
    if (!root) await mkdir(place.dataDir, { mode: 0o555 });
    expect(await place.refusal()).toMatchObject({
      code: 'DATA_DIR_NOT_WRITABLE',
      message: expect.stringContaining('set DATA_DIR'),
    });
  });

  it('is the database of another PostgreSQL', async () => {
    await mkdir(place.dataDir);
    await writeFile(path.join(place.dataDir, 'PG_VERSION'), '15\n');
    expect(await place.refusal()).toMatchObject({ code: 'DATABASE_FOREIGN' });
    expect(await readdir(place.dataDir)).toEqual(['PG_VERSION']);
  });

  it.each([
    ['holds something else', 'postgres/letter.txt', 'DATABASE_HALF_MADE', 'Move '],
    ['holds only part of a database', 'postgres/cluster/base/1', 'DATABASE_HALF_MADE', 'Move '],
  ])('%s', async (_, file, code, advice) => {
    await mkdir(path.join(place.dataDir, path.dirname(file)), { recursive: true });
    await writeFile(path.join(place.dataDir, file), '15\n');
    expect(await place.refusal()).toMatchObject({ code, message: expect.stringContaining(advice) });
    expect(await place.has(file)).toBe(true);
  });

  it.each([
    ['lost its version', 'cluster/PG_VERSION', null, 'DATABASE_HALF_MADE'],
    ['lost its password', 'password', null, 'DATABASE_HALF_MADE'],
    ['was made by another version', 'cluster/PG_VERSION', '15\n', 'DATABASE_VERSION'],
    ['is damaged', 'cluster/global/pg_control', 'x', 'POSTGRES_FAILED'],
  ])(
    '%s',
    async (_, file, content, code) => {
      await (await place.start()).stop();
      const target = path.join(place.dataDir, 'postgres', file);
      if (content === null) await rm(target);
      else await writeFile(target, content);
      const problem = await place.refusal();
      expect(problem.code).toBe(code);
      expect(problem.message).toContain(place.dataDir);
      expect(problem.message).not.toContain('\n');
      // The refused start has not kept the folder.
      expect(await readdir(place.dataDir)).toEqual(['postgres']);
    },
    MINUTES,
  );
});
