import { spawn, type ChildProcess } from 'node:child_process';
import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanSmallProject, makeSmallProject, POSTGRES } from '../support/small-project.js';
import { lives, until } from '../support/watched-process.js';

const MINUTES = 180_000;
let project = '';
const runs: Run[] = [];

beforeAll(async () => {
  project = await makeSmallProject();
}, MINUTES);
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 10 }));
afterEach(async () => {
  await rm(path.join(project, 'hold'), { force: true });
  for (const run of runs.splice(0)) await run.kill('SIGKILL');
}, MINUTES);

/** One start of the project, with what it has said. */
class Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  output = '';
  private errors = '';

  constructor(args: readonly string[], env: NodeJS.ProcessEnv = {}, program = process.execPath) {
    const script = program === process.execPath ? ['apps/cli/bootstrap.mjs'] : [];
    this.child = spawn(program, [...script, ...args], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Whatever the machine of the test has set.
      env: { ...process.env, DATABASE_URL: '', npm_config_ignore_scripts: 'false', ...env },
    });
    this.child.stdout?.on('data', (data) => (this.output += String(data)));
    this.child.stderr?.on('data', (data) => (this.errors += String(data)));
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code, signal) => resolve({ code, signal })),
    );
    runs.push(this);
  }

  /** The lines meant for a person. */
  get lines(): string[] {
    return this.errors.split('\n').filter((line) => line !== '');
  }

  /** What the program said under this key. */
  says(key: string): Promise<unknown> {
    return until(`${key} in «${this.output}» «${this.errors}»`, () => {
      const found = this.output.split('\n').find((line) => line.startsWith(`{"${key}"`));
      return found === undefined ? null : ((JSON.parse(found) as Record<string, unknown>)[key] ?? null);
    });
  }

  /** Sends the signal and waits for the end: of the process and of all that share its output. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    this.child.kill(signal);
    await this.ended;
  }
}

async function run(...args: string[]): Promise<{ code: number | null; lines: string[]; output: string }> {
  const one = new Run(args);
  const { code } = await one.ended;
  return { code, lines: one.lines, output: one.output };
}

const source = (): string => path.join(project, 'libs/program.js');
const exists = (file: string): Promise<boolean> =>
  stat(path.join(project, file)).then(
    () => true,
    () => false,
  );
const INSTALLING = 'Installing packages (first time: about a minute) …';
const INSTALLING_AGAIN = 'Installing packages (missing or outdated: about a minute) …';
const BUILDING = 'Building the server …';

describe('the bootstrap of a fresh clone', () => {
  beforeEach(() => cleanSmallProject(project));

  it(
    'installs, builds and hands over; the next time it only hands over',
    async () => {
      const first = await run('cli', 'first', '3');
      expect(first.lines).toEqual([INSTALLING, BUILDING]);
      expect(first.code).toBe(3);
      expect(first.output).toContain('"arguments":["first","3"]');
      const second = await run('demo', '5');
      expect(second.lines).toEqual([]);
      expect(second.code).toBe(5);
      expect(second.output).toContain('"arguments":["demo","5"]');
    },
    MINUTES,
  );

  it(
    'heals an installation that was killed, with the npm it left running',
    async () => {
      await writeFile(path.join(project, 'hold'), '');
      const killed = new Run(['cli', 'killed']);
      const script = Number(
        await until('npm at work', () => readFile(path.join(project, 'holding'), 'utf8').catch(() => null)),
      );
      killed.child.kill('SIGKILL');
      await until('its end', () => killed.child.signalCode);
      const next = new Run(['cli', 'next', '0']);
      await until('the end of the npm left running', async () => !(await lives(script)));
      await rm(path.join(project, 'hold'));
      expect(await next.ended).toEqual({ code: 0, signal: null });
      expect(next.lines).toEqual([INSTALLING_AGAIN, BUILDING]);
    },
    MINUTES,
  );

  it(
    'lets one of two install, and the other wait',
    async () => {
      const both = [new Run(['cli', 'one', '0']), new Run(['cli', 'two', '0'])];
      const codes = await Promise.all(both.map(async (one) => (await one.ended).code));
      expect(codes).toEqual([0, 0]);
      expect(both.flatMap((one) => one.lines).filter((line) => line === INSTALLING)).toHaveLength(1);
    },
    MINUTES,
  );

  it(
    'says in one line what to do where install scripts are blocked, and goes on once they are not',
    async () => {
      const blocked = new Run(['cli', 'blocked'], { npm_config_ignore_scripts: 'true' });
      expect(await blocked.ended).toEqual({ code: 1, signal: null });
      expect(blocked.lines.at(-1)).toContain(`Run: npm rebuild node ${POSTGRES} --ignore-scripts=false`);
      expect(blocked.lines).toHaveLength(3);
      const next = await run('cli', 'next', '0');
      expect(next.lines).toEqual([`Running the install scripts of node and ${POSTGRES} …`, BUILDING]);
      expect(next.code).toBe(0);
    },
    MINUTES,
  );
});

describe('the bootstrap of an installed project', () => {
  beforeAll(async () => {
    await cleanSmallProject(project);
    await run('cli', 'prepare');
  }, MINUTES);

  it(
    'builds what has changed, and says which lines are wrong',
    async () => {
      const right = await readFile(source(), 'utf8');
      await appendFile(source(), '// MISTAKE\n');
      const wrong = await run('cli', 'wrong', '0');
      expect(wrong.code).toBe(1);
      expect(wrong.lines).toEqual([
        BUILDING,
        'libs/program.js: a mistake',
        'The server could not be built; the lines above say why.',
      ]);
      expect(wrong.output).toBe('');
      await writeFile(source(), right);
      expect((await run('cli', 'right', '0')).lines).toEqual([BUILDING]);
      expect((await run('cli', 'again', '0')).lines).toEqual([]);
    },
    MINUTES,
  );

  it(
    'takes over what npm installed by hand, and repairs what is missing',
    async () => {
      await rm(path.join(project, 'node_modules/.samlingsplats-installed'));
      expect((await run('cli', 'by-hand', '0')).lines).toEqual([]);
      await rm(path.join(project, 'node_modules/.samlingsplats-installed'));
      await rm(path.join(project, 'node_modules', POSTGRES), { recursive: true });
      expect((await run('cli', 'half', '0')).lines).toEqual([INSTALLING_AGAIN]);
      expect(await exists(`node_modules/${POSTGRES}/native/bin/hydrated`)).toBe(true);
    },
    MINUTES,
  );

  it(
    'passes a signal on and ends as the program ends',
    async () => {
      const one = new Run(['cli', 'wait']);
      await one.says('program');
      await one.kill('SIGTERM');
      expect(await one.ended).toEqual({ code: 7, signal: null });
    },
    MINUTES,
  );

  it(
    'killed, takes the program along',
    async () => {
      const one = new Run(['cli', 'wait']);
      await one.says('program');
      // Resolves only when nobody holds its output any more.
      await one.kill('SIGKILL');
      expect(await one.says('parentGone')).toBe(true);
    },
    MINUTES,
  );

  it(
    'ends when the npm that runs it is killed',
    async () => {
      const one = new Run(['run', 'cli', '--', 'wait'], {}, 'npm');
      await one.says('program');
      await one.kill('SIGKILL');
      expect(await one.says('signal')).toBe('SIGTERM');
    },
    MINUTES,
  );
});
