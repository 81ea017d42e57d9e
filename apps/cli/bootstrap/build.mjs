import * as fs from 'node:fs';
import path from 'node:path';
import { at, hash, read, readJson, Refusal, ROOT, say } from './basics.mjs';
import { runNpm } from './npm.mjs';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json'];
const SERVER = [
  'apps/api',
  'apps/worker',
  'apps/cli',
  'libs',
  'migrations',
  'nest-cli.json',
  '.swcrc',
  ...SETTINGS,
];
const CLIENT = ['apps/client', 'schema.graphql', ...SETTINGS];

/** Builds what is older than its sources: the server always, the client where a browser will ask for it. */
export const buildTasks = (command) => [
  buildTask('server', SERVER),
  ...(command === 'start' || command === 'test' ? [buildTask('client', CLIENT)] : []),
];

function buildTask(part, sources) {
  const script = `build:${part}`;
  const stamp = at('dist', `.built-${part}`);
  const wanted = () => hash(sources.flatMap((source) => describeFiles(at(source))));
  return {
    needed: () => script in readJson(at('package.json')).scripts && read(stamp) !== wanted(),
    run: async () => {
      // From before the build: whatever is changed while it runs is built the next time.
      const building = wanted();
      say(`Building the ${part} …`);
      fs.rmSync(stamp, { force: true });
      const result = await runNpm(['run', '--silent', script]);
      if (result.code !== 0) {
        say(result.output.trim());
        throw new Refusal(`The ${part} could not be built; the lines above say why.`);
      }
      fs.mkdirSync(path.dirname(stamp), { recursive: true });
      fs.writeFileSync(stamp, building);
    },
  };
}

/** Name, size and time of every source file below: enough to see a change, and quick. */
function describeFiles(target) {
  const found = fs.statSync(target, { throwIfNoEntry: false });
  if (found === undefined || /\.spec\.tsx?$/.test(target)) return [];
  if (!found.isDirectory()) return [`${path.relative(ROOT, target)} ${found.size} ${found.mtimeMs}`];
  return fs
    .readdirSync(target)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .sort()
    .flatMap((name) => describeFiles(path.join(target, name)));
}
