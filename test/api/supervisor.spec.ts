import { until, WatchedProcess } from '../support/watched-process.js';

const MINUTES = 180_000;
const processes: WatchedProcess[] = [];

afterEach(async () => {
  for (const one of processes.splice(0)) await one.kill();
}, MINUTES);

function supervise(...modes: string[]): WatchedProcess {
  const one = new WatchedProcess('supervise.mjs', modes);
  processes.push(one);
  return one;
}

/** The pids that the child has had, in order. */
const pidsOf = (one: WatchedProcess, name: string): number[] =>
  one.said.flatMap((event) => (typeof event[name] === 'number' ? [event[name]] : []));

describe('the supervisor', () => {
  it(
    'starts a process again that was killed, and leaves the other alone',
    async () => {
      const one = supervise('serve', 'serve');
      expect(await one.hears('ready')).toEqual({ ready: true });
      const [first = 0] = pidsOf(one, 'A');
      process.kill(first, 'SIGKILL');
      await until('a second A', () => pidsOf(one, 'A').length === 2);
      expect(pidsOf(one, 'A')[1]).not.toBe(first);
      expect(pidsOf(one, 'B')).toHaveLength(1);
      expect(one.said).toContainEqual({ line: 'A ended unexpectedly (signal SIGKILL); starting it again …' });
    },
    MINUTES,
  );

  it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'stops in order at %s: the processes as listed, then the database',
    async (signal) => {
      const one = supervise('serve', 'serve');
      await one.hears('ready');
      await one.kill(signal);
      expect(await one.ended).toEqual({ code: 0, signal: null });
      expect(one.said.filter((event) => 'stopped' in event || 'afterwards' in event)).toEqual([
        { stopped: 'A' },
        { stopped: 'B' },
        { afterwards: true },
      ]);
    },
    MINUTES,
  );

  it(
    'kills at the second Ctrl-C',
    async () => {
      const one = supervise('stubborn', 'serve');
      await one.hears('ready');
      let ended = false;
      void one.ended.then(() => (ended = true));
      one.signal('SIGINT');
      await one.hears('ignored');
      // Pressed until it is far enough from the first to be a second one.
      await until('the end', () => ended || (one.signal('SIGINT'), false));
      // How it ended is open: one press too many may meet it when Node has let go of the signals.
      expect(one.said).toContainEqual({ afterwards: true });
    },
    MINUTES,
  );

  it(
    'killed itself, takes its processes along',
    async () => {
      const one = supervise('serve', 'serve');
      await one.hears('ready');
      // Resolves only when nobody holds its output any more.
      await one.kill('SIGKILL');
      expect(one.said.filter((event) => 'stopped' in event)).toHaveLength(2);
      expect(one.said).not.toContainEqual({ afterwards: true });
    },
    MINUTES,
  );

  it(
    'stops all when a process says that its settings are wrong',
    async () => {
      const one = supervise('wrong-settings', 'serve');
      expect(await one.ended).toEqual({ code: 78, signal: null });
      expect(one.said).toContainEqual({ ready: false });
      expect(one.said).toContainEqual({ afterwards: true });
      expect(one.said.filter((event) => 'line' in event)).toHaveLength(1);
    },
    MINUTES,
  );

  it(
    'gives up on a process that never comes to serve',
    async () => {
      const one = supervise('broken', 'serve');
      expect(await one.ended).toEqual({ code: 1, signal: null });
      const restarts = one.said.filter((event) => String(event['line']).startsWith('A ended unexpectedly'));
      expect(restarts).toHaveLength(4);
    },
    MINUTES,
  );
});
