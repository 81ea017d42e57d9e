import { spawn } from 'node:child_process';
import { Refusal, ROOT, WINDOWS } from './basics.mjs';
import { noteNpm } from './lock.mjs';
import { killGroup } from './processes.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs the npm that started us, or the one on the path, and collects what it says. */
export function runNpm(args) {
  const own = process.env.npm_execpath;
  const viaNode = own !== undefined && /\.c?js$/.test(own);
  const child = spawn(viaNode ? process.execPath : 'npm', [...(viaNode ? [own] : []), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: WINDOWS && !viaNode,
    // Its own group, so that it can be ended with all that it started.
    detached: !WINDOWS,
  });
  const stop = () => {
    killGroup(child.pid);
    process.exit(130);
  };
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.once('error', () =>
      reject(new Refusal('npm was not found. Install Node with npm from https://nodejs.org.')),
    );
    child.once('spawn', () => noteNpm(child.pid));
    for (const signal of SIGNALS) process.once(signal, stop);
    child.once('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve({ code, output });
    });
  });
}

/** The first line in which npm says why it failed. */
export function npmReason(output) {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
    .filter(
      (line) => line !== '' && !/^(npm warn|A complete log|\/|(code|errno|syscall|path|dest) )/.test(line),
    );
  return lines[0] === undefined ? 'npm gave no reason' : lines[0].replace(/\.$/, '');
}
