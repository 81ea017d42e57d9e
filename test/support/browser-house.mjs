import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '../../dist/libs/kernel/src/index.js';
import { TEMPLATE } from './make-template.mjs';
import { probe } from './probe.ts';

/** A port nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts API and worker from dist/ on a database copied from the template, and waits until they serve. */
export async function openBrowserHouse(serverUrl) {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`create database sp_test_browser template ${TEMPLATE}`);
  await admin.end();
  const database = new URL(serverUrl);
  database.pathname = '/sp_test_browser';
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    AUTH_DEV: '1',
    AUTH_SECRET: 'browser-tests-browser-tests-browser-tests',
    DATABASE_URL: database.href,
    PORT: String(port),
    LOG_LEVEL: 'error',
  };
  delete env.REDIS_URL;
  const children = ['api', 'worker'].map((name) =>
    spawn(process.execPath, [join(projectRoot, 'dist', 'apps', name, 'src', 'main.js')], {
      env,
      stdio: 'inherit',
    }),
  );
  const stop = async () => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  };
  try {
    await probe('the house for the browser tests', async () => {
      if (children.some((child) => child.exitCode !== null)) throw new Error('It ended before it served.');
      const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
      return answer?.ok === true ? true : undefined;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
