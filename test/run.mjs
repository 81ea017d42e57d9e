/**
 * `npm test [-- jest arguments]`: brings up what the tests need, runs them, takes it down.
 * An embedded PostgreSQL of the tests' own, a template database in it (migrated and seeded), and – where they answer
 * on the standard local ports – a real PostgreSQL and Redis for the conformance suites. For the browser tests also a
 * running house (API and worker as processes, on a database of its own), unless HOUSE_URL names one.
 * Needs a built dist/ (`npm test` builds first).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startEmbedded } from '../dist/libs/embedded/src/index.js';
import { projectRoot } from '../dist/libs/kernel/src/index.js';
import { openBrowserHouse } from './support/browser-house.mjs';
import { makeTemplate } from './support/make-template.mjs';

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    const done = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => done(true));
    socket.once('timeout', () => done(false));
    socket.once('error', () => done(false));
  });

const embedded = await startEmbedded({
  dataDir: process.env.TEST_DATA_DIR ?? join(projectRoot, '.data', 'test'),
  log: () => undefined,
  durable: false,
  maxConnections: 300,
});
let house;
const stop = async () => {
  await house?.stop();
  await embedded.stop();
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());

let code = 1;
try {
  const realPostgres = (await answers(5432)) ? 'postgres://postgres@127.0.0.1:5432/postgres' : undefined;
  const realRedis = (await answers(6379)) ? 'redis://127.0.0.1:6379' : undefined;
  await makeTemplate(embedded.url);
  console.log(
    `Tests on embedded PostgreSQL 18${realPostgres ? ', PostgreSQL on port 5432' : ''}${realRedis ? ', Redis on port 6379' : ''}.`,
  );
  const asked = process.argv.slice(2);
  const narrowed = asked.some(
    (argument) => !argument.startsWith('-') || argument.startsWith('--selectProjects'),
  );
  const browser = !narrowed || asked.some((argument) => argument.includes('browser'));
  if (browser && process.env.HOUSE_URL === undefined) house = await openBrowserHouse(embedded.url);
  const jest = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...asked],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        TEST_DATABASE_URL: embedded.url,
        ...(house === undefined ? {} : { HOUSE_URL: house.url }),
        ...(realPostgres === undefined ? {} : { TEST_REAL_POSTGRES_URL: realPostgres }),
        ...(realRedis === undefined ? {} : { TEST_REDIS_URL: realRedis }),
      },
    },
  );
  [code] = await once(jest, 'exit');
} finally {
  await stop();
}
process.exit(code ?? 1);
