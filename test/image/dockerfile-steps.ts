import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

interface Step {
  readonly word: string;
  readonly rest: string;
}

interface Stage {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** What a container of the image would run, and where. */
export interface BuiltImage {
  /** The folder that stands for WORKDIR. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly health: readonly string[];
  remove(): Promise<void>;
}

/** The instructions of a Dockerfile by stage; continued lines joined. */
export function readStages(dockerfile: string): Stage[] {
  const lines = dockerfile.replace(/\\\n\s*/g, '').split('\n');
  const steps = lines
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => ({ word: line.split(' ', 1).join(), rest: line.slice(line.indexOf(' ') + 1) }));
  const stages: { name: string; steps: Step[] }[] = [];
  for (const step of steps) {
    if (step.word === 'FROM') stages.push({ name: / AS (\S+)/.exec(step.rest)?.[1] ?? 'last', steps: [] });
    else stages.at(-1)?.steps.push(step);
  }
  return stages;
}

/**
 * Takes the steps of a Dockerfile in empty folders, one per stage, on this machine's own Node: what a container engine
 * would do, without one. Only what is committed (or would be) can be copied in. Knows the instructions our file uses.
 */
export async function buildImage(dockerfile: string): Promise<BuiltImage> {
  const root = await mkdtemp(path.join(tmpdir(), 'samlingsplats-image-'));
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true, maxRetries: 5 });
  try {
    let folder = root;
    let env: Record<string, string> = {};
    let command: string[] = [];
    let health: string[] = [];
    for (const stage of readStages(dockerfile)) {
      const within = (place: string): string => path.join(root, stage.name, place);
      folder = within('/');
      env = {};
      for (const { word, rest } of stage.steps) {
        if (word === 'WORKDIR') {
          folder = within(rest);
          await mkdir(folder, { recursive: true });
        } else if (word === 'COPY') await copy(rest, root, folder);
        else if (word === 'RUN') await run(rest, folder);
        else if (word === 'ENV') {
          for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) env[name] = value;
        } else if (word === 'CMD') command = JSON.parse(rest) as string[];
        else if (word === 'HEALTHCHECK') health = JSON.parse(rest.replace(/^.*?CMD /, '')) as string[];
        else if (!['USER', 'EXPOSE'].includes(word)) throw new Error(`Nobody taught this test ${word}.`);
      }
    }
    return { folder, env, command, health, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** `COPY [--from=stage] what… where`, from the project or from an earlier stage. */
async function copy(rest: string, root: string, folder: string): Promise<void> {
  const from = /^--from=(\S+) /.exec(rest)?.[1];
  const words = rest.replace(/^--from=\S+ /, '').split(' ');
  const target = path.resolve(folder, words.pop() ?? '.');
  for (const word of words) {
    if (from !== undefined)
      await cp(path.join(root, from, word), target, { recursive: true, verbatimSymlinks: true });
    else for (const file of committed(word)) await cp(file, place(file, word, target));
  }
}

const place = (file: string, word: string, target: string): string =>
  path.join(target, file === word ? path.basename(file) : path.relative(word, file));

/** The files of the project at or below a path. */
function committed(word: string): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', word],
    {
      encoding: 'utf8',
    },
  );
  const files = listed.split('\0').filter((file) => file !== '');
  if (files.length === 0) throw new Error(`There is no ${word} to copy.`);
  return files;
}

/** Runs a shell line as the image would: this Node first on the path, nothing of ours in the environment. */
async function run(line: string, cwd: string): Promise<void> {
  await promisify(execFile)('sh', ['-ec', line], { cwd, env: imageEnv(), maxBuffer: 1e8 });
}

/** An environment as in a container: a path with this Node first, a home for npm's cache, and nothing else of ours. */
export function imageEnv(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '', HOME = tmpdir() } = process.env;
  const outside = PATH.split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return { PATH: [path.dirname(process.execPath), ...outside].join(path.delimiter), HOME, ...more };
}
