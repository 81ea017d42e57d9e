/**
 * `npm run test:fuzz [-- --seed 42]` and `npm run test:fuzz:long`: throws generated things at the running API, and ends
 * with one JSON line. The same seed throws the same things.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const seed = args.includes('--seed') ? args[args.indexOf('--seed') + 1] : '';
const place = await mkdtemp(join(tmpdir(), 'fuzz-'));
const report = join(place, 'report.json');

const bootstrap = fileURLToPath(new URL('../../apps/cli/bootstrap.mjs', import.meta.url));
const tests = spawn(process.execPath, [bootstrap, 'test', '--selectProjects', 'fuzz'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    TEST_FUZZ: args.includes('long') ? 'long' : 'short',
    TEST_FUZZ_SEED: seed,
    TEST_FUZZ_REPORT: report,
  },
});
const [code] = await once(tests, 'exit');
const line = await readFile(report, 'utf8').catch(() => undefined);
await rm(place, { recursive: true });
if (line !== undefined) console.log(line);
process.exit(code === 0 && line !== undefined ? 0 : 1);
