import { jest } from '@jest/globals';
import { Clock, createLogger, newId, sql, Sweeper, type Sweep, type Tx } from '#kernel';
import { probe } from '../support/probe.js';
import { everyPostgres } from './support/backends.js';
import { ChildProcess } from './support/child-process.js';
import { Rig } from './support/rig.js';

jest.setTimeout(60_000);

describe.each(everyPostgres)('sweeps on $name', (backend) => {
  let rig: Rig;
  let clock: Clock;
  beforeAll(async () => {
    rig = await Rig.open(backend);
    clock = new Clock(rig.database);
    await rig.sql('create table swept (sweep text, at timestamptz)');
  });
  afterEach(async () => {
    await rig.tidy();
    await clock.move(null);
  });
  afterAll(() => rig.close());

  /** A worker's sweeper with one sweep of this test's own; every run leaves a row. */
  const sweeperWith = (...sweeps: Sweep[]): Sweeper => {
    const sweeper = new Sweeper(rig.database, createLogger('worker', rig.config));
    for (const sweep of sweeps) sweeper.add(sweep);
    return sweeper;
  };
  const leaveRow = (name: string) => (tx: Tx) =>
    tx.execute(sql`insert into swept (sweep, at) values (${name}, ${tx.now})`).then(() => undefined);
  const sweep = (name = newId(), everySeconds = 60): Sweep => ({ name, everySeconds, run: leaveRow(name) });
  const runs = async (name: string): Promise<number> =>
    (await rig.sql('select 1 from swept where sweep = $1', [name])).length;
  const moveBy = async (seconds: number): Promise<void> => {
    await clock.move(new Date((await clock.now()).getTime() + seconds * 1_000));
  };

  it('run once, however many workers look at the same time', async () => {
    const one = sweep();
    const workers = Array.from({ length: 4 }, () => sweeperWith(one));
    await Promise.all(workers.map((worker) => worker.runDue()));
    expect(await runs(one.name)).toBe(1);
    await moveBy(61);
    await Promise.all(workers.map((worker) => worker.runDue()));
    expect(await runs(one.name)).toBe(2);
  });

  it('are left to the worker that is running them', async () => {
    const held = rig.gate();
    const name = newId();
    const slow = sweeperWith({
      name,
      everySeconds: 60,
      run: async (tx) => {
        await held.pass();
        await leaveRow(name)(tx);
      },
    });
    const running = slow.runDue();
    await probe('the sweep to run', () => Promise.resolve(held.came === 1 ? true : undefined));
    await sweeperWith(sweep(name)).runDue();
    expect(await runs(name)).toBe(0);
    held.open();
    await running;
    await sweeperWith(sweep(name)).runDue();
    expect(await runs(name)).toBe(1);
  });

  it('are free at once when the worker that ran them is killed', async () => {
    const name = newId();
    const child = ChildProcess.script('endless-sweep.mjs', [name], rig.servers.env);
    await child.hears('sweeping');
    await sweeperWith(sweep(name)).runDue();
    expect(await runs(name)).toBe(0);
    await child.kill();
    await probe('the lease', async () => {
      await sweeperWith(sweep(name)).runDue();
      return (await runs(name)) === 1 ? true : undefined;
    });
  });

  it('become due when the clock is moved forward, and are not held up when it is moved back', async () => {
    const one = sweep(undefined, 3_600);
    const worker = sweeperWith(one);
    await worker.runDue();
    await moveBy(3_500);
    await worker.runDue();
    expect(await runs(one.name)).toBe(1);
    await moveBy(101);
    await worker.runDue();
    expect(await runs(one.name)).toBe(2);
    await moveBy(86_400 * 365);
    await worker.runDue();
    expect(await runs(one.name)).toBe(3);
    await clock.move(null);
    await worker.runDue();
    expect(await runs(one.name)).toBe(4);
    await worker.runDue();
    expect(await runs(one.name)).toBe(4);
  });

  it('do not stop each other by failing; a failing one comes back after a pause, and leaves nothing', async () => {
    const name = newId();
    let tries = 0;
    const failing: Sweep = {
      name,
      everySeconds: 3_600,
      run: async (tx) => {
        await leaveRow(name)(tx);
        tries += 1;
        if (tries < 3) throw new Error('on purpose');
      },
    };
    const other = sweep();
    const worker = sweeperWith(failing, other);
    await worker.runDue();
    expect(await runs(other.name)).toBe(1);
    await worker.runDue();
    expect(tries).toBe(1);
    await moveBy(61);
    await worker.runDue();
    expect(tries).toBe(2);
    expect(await runs(name)).toBe(0);
    await moveBy(61);
    await worker.runDue();
    expect(await runs(name)).toBe(1);
  });

  it('run by themselves once a worker has started', async () => {
    const one = sweep();
    const worker = sweeperWith(one);
    worker.start();
    await probe('the first run', async () => ((await runs(one.name)) === 1 ? true : undefined));
    await moveBy(61);
    await probe('the second run', async () => ((await runs(one.name)) === 2 ? true : undefined));
    await worker.stop();
  });

  it('cannot share a name', () => {
    expect(() => sweeperWith(sweep('same'), sweep('same'))).toThrow('Two sweeps are called same.');
  });
});
