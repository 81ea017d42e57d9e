/**
 * `npm run check`: what can be judged without running anything, one line each; what is red says why. Goes on to the
 * end, so that one run shows everything.
 */
import { spawnSync } from 'node:child_process';

const CHECKS = [
  ['format', []],
  ['types', []],
  ['lint', []],
  ['boundaries', []],
  ['texts', []],
  ['codegen', ['--', '--check']],
  ['secrets', []],
  ['supply', []],
];

const red = CHECKS.filter(([name, args]) => {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name, ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  // What was not asked is said, also where all is well.
  const notAsked = /^Not asked.*$/m.exec(stdout)?.[0];
  if (status === 0 && notAsked !== undefined) console.log(`  ${notAsked}`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trim());
  return status !== 0;
});

if (red.length > 0) {
  console.log(`Red: ${red.map(([name]) => name).join(', ')}. Each alone: npm run <name>.`);
  process.exit(1);
}
