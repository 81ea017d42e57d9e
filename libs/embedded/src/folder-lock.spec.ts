import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { livingOwner, takeFolderLock } from './folder-lock.js';
import { identify } from './process-identity.js';

let base = '';
let lock = '';

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'samlingsplats-lock-'));
  lock = path.join(base, 'lock');
});
afterEach(() => rm(base, { recursive: true, force: true }));

async function leaveLock(content: string): Promise<void> {
  await mkdir(lock);
  await writeFile(path.join(lock, 'owner.json'), content);
}
const ownerFile = (pid: number, began: string | null): string =>
  JSON.stringify({ id: 'left', pid, began, address: null, parents: [] });

describe('a folder lock', () => {
  it('is held by one, tells the others who, and can be taken again once given back', async () => {
    const first = await takeFolderLock(lock, 'http://here');
    if (!('release' in first)) throw new Error('not taken');
    expect(await takeFolderLock(lock, null)).toMatchObject({ pid: process.pid, address: 'http://here' });
    await first.release();
    expect(await livingOwner(lock)).toBeNull();
    expect(await takeFolderLock(lock, null)).toHaveProperty('release');
    expect(await readdir(base)).toEqual(['lock']);
  });

  it.each([
    ['is gone', () => ownerFile(2 ** 30, 'any')],
    ['has given its number to a later process', () => ownerFile(process.pid, 'earlier')],
    ['was cut off by a power failure', () => ''],
  ])('does not outlive an owner that %s', async (_, content) => {
    await leaveLock(content());
    expect(await livingOwner(lock)).toBeNull();
    expect(await takeFolderLock(lock, null)).toHaveProperty('release');
  });

  // Many rounds: whoever reads the lock while it changes hands must not break the new one.
  it.each([
    ['a dead owner', ownerFile(2 ** 30, 'any')],
    ['what a power failure left', ''],
  ])('goes to exactly one of many who find %s at once', async (_, content) => {
    for (let round = 0; round < 15; round += 1) {
      await leaveLock(content);
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => takeFolderLock(lock, null)));
      expect(outcomes.filter((one) => 'release' in one)).toHaveLength(1);
      await rm(base, { recursive: true });
      await mkdir(base);
    }
  });

  it('is waited for when a parent of its owner is gone, for a while', async () => {
    const me = await identify(process.pid);
    const parents = [{ pid: 2 ** 30, began: 'any' }];
    await leaveLock(JSON.stringify({ id: 'left', ...me, address: null, parents }));
    const next = takeFolderLock(lock, null);
    await rm(lock, { recursive: true });
    expect(await next).toHaveProperty('release');

    await rm(lock, { recursive: true });
    await leaveLock(JSON.stringify({ id: 'left', ...me, address: null, parents }));
    expect(await takeFolderLock(lock, null, 0)).toMatchObject({ pid: process.pid });
  });
});
