/**
 * `npm run check`: what can be judged without running anything, one line each; what is red says why. Goes on to the
 * end, so that one run shows everything.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** The longest first: two are run at a time. */
const CHECKS = [
  ['lint', []],
  ['types', []],
  ['format', []],
  ['boundaries', []],
  ['supply', []],
  ['codegen', ['--', '--check']],
  ['secrets', []],
  ['texts', []],
];

const red = [];
const waiting = CHECKS.values();
await Promise.all([judge(), judge()]);

/** Takes one check after the other, as long as there are any. */
async function judge() {
  for (const [name, args] of waiting) {
    const started = performance.now();
    const run = spawn('npm', ['run', '--silent', name, ...args], { shell: process.platform === 'win32' });
    const [out, err, [status]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')]);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    // What was not asked is said, also where all is well.
    const notAsked = /^Not asked.*$/m.exec(out)?.[0];
    if (status === 0 && notAsked !== undefined) console.log(`  ${notAsked}`);
    if (status === 0) continue;
    console.log(`${out}${err}`.trim());
    red.push(name);
  }
}

if (red.length > 0) {
  console.log(`Red: ${red.join(', ')}. Each alone: npm run <name>.`);
  process.exit(1);
}
