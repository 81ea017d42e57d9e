#!/usr/bin/env node
/**
 * The way in: `node apps/cli/bootstrap.mjs <start|test|demo|cli …>`. Plain JavaScript for whatever Node the machine has;
 * it installs and builds what is missing, then hands over to Node 24 from npm. Quick when there is nothing to do.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { at, NODE_24, Refusal, ROOT, say } from './bootstrap/basics.mjs';
import { buildTasks } from './bootstrap/build.mjs';
import { underLock } from './bootstrap/lock.mjs';
import { installTask, scriptTask } from './bootstrap/packages.mjs';
import { isAlive, npmAbove } from './bootstrap/processes.mjs';

async function main([command = 'start', ...args]) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Refusal(
      `Node ${process.version} is too old: Samlingsplats needs Node 20 or newer on the machine (it then runs on a Node 24 of its own). Install one from https://nodejs.org and run the command again.`,
    );
  }
  const npm = npmAbove();
  // `npm run cli -- start` needs what `npm start` needs.
  const asked = command === 'cli' ? (args[0] ?? command) : command;
  const tasks = [installTask(), scriptTask(asked), ...buildTasks(asked)];
  if (await anyNeeded(tasks)) {
    await underLock(async () => {
      // Asked again: whoever held the lock before may have done it.
      for (const task of tasks) if (await task.needed()) await task.run();
    });
  }
  const main = ['--enable-source-maps', at('dist', 'apps', 'cli', 'src', 'main.js')];
  const ours = { test: at('test', 'run.mjs'), bench: at('test', 'bench', 'run.mjs') }[command];
  if (ours !== undefined) await handOver([ours, ...args], npm);
  else await handOver([...main, ...(command === 'cli' ? [] : [command]), ...args], npm);
}

async function anyNeeded(tasks) {
  for (const task of tasks) if (await task.needed()) return true;
  return false;
}

/** Runs the program on Node 24, with our terminal, and ends as it ends. */
function handOver(args, npm) {
  const parents = [process.pid, ...(npm === null ? [] : [npm.pid])].join(',');
  const child = spawn(NODE_24, args, {
    cwd: ROOT,
    // The channel closes when this process is killed: the program notices (`exitWithParent`).
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      SAMLINGSPLATS_PARENTS: parents,
      // Files are named from where the user stands; npm and this process have gone to the project's folder.
      SAMLINGSPLATS_CWD: process.env.INIT_CWD ?? process.cwd(),
      // What was compiled once is kept: command, API and worker load sooner.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? at('node_modules', '.cache', 'compiled'),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (npm !== null) {
    const watch = setInterval(() => {
      if (isAlive(npm)) return;
      clearInterval(watch);
      child.kill('SIGTERM');
    }, 500);
  }
  return new Promise((_, reject) => {
    child.once('error', (error) =>
      reject(new Refusal(`${NODE_24} does not run (${error.code}). Run: npm ci`)),
    );
    child.once('exit', (code, signal) =>
      process.exit(signal === null ? code : 128 + constants.signals[signal]),
    );
  });
}

main(process.argv.slice(2)).catch((error) => {
  say(error instanceof Refusal ? error.message : error.stack);
  process.exit(1);
});
