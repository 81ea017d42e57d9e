/**
 * `npm run test:matrix` and `npm run test:matrix:full`: the access matrix alone, ending with one JSON line. A run that
 * did not come to its end has no line and fails.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const form = process.argv[2] === 'full' ? 'full' : 'short';
const place = await mkdtemp(join(tmpdir(), 'matrix-'));
const report = join(place, 'report.json');

const bootstrap = fileURLToPath(new URL('../../apps/cli/bootstrap.mjs', import.meta.url));
const tests = spawn(process.execPath, [bootstrap, 'test', '--selectProjects', 'matrix'], {
  stdio: 'inherit',
  env: { ...process.env, TEST_MATRIX: form, TEST_MATRIX_REPORT: report },
});
const [code] = await once(tests, 'exit');
const line = await readFile(report, 'utf8').catch(() => undefined);
await rm(place, { recursive: true });
if (line !== undefined) console.log(line);
process.exit(code === 0 && line !== undefined ? 0 : 1);
