import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beganFromStat, identify, stillLives } from './process-identity.js';

const stat = (state: string, name = 'node'): string =>
  `4711 (${name}) ${state} 1 4711 4711 0 -1 4194560 1 0 0 0 5 2 0 0 20 0 11 0 987654 1 2 3`;

describe('who a process is', () => {
  it('reads the start time, whatever the process calls itself', () => {
    expect(beganFromStat(stat('S'))).toBe('987654');
    expect(beganFromStat(stat('R', 'a (b) c'))).toBe('987654');
  });

  it('counts a zombie as dead', () => {
    expect(beganFromStat(stat('Z'))).toBeNull();
  });

  it('knows a living process again, and not one that only has its number', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const known = await identify(child.pid ?? 0);
    if (known === null) throw new Error('the child is not there');
    expect(await stillLives(known)).toBe(true);
    expect(await stillLives({ ...known, began: 'another time' })).toBe(known.began === null);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await stillLives(known)).toBe(false);
  });

  it.each([0, -1, Number.NaN, 2 ** 30])('finds nobody by the number %d', async (pid) => {
    expect(await identify(pid)).toBeNull();
  });
});
