import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbedded } from '../../dist/libs/embedded/src/index.js';
import { makeTemplate, TEMPLATE } from '../support/make-template.mjs';
import pg from 'pg';

/** Signing in without a provider is for development; graphql-js is measured as production loads it. */
const AS_SERVED = new URL('../support/graphql-as-served.mjs', import.meta.url).href;

/** A house for measuring: embedded PostgreSQL in a folder of its own, durable as in production, API and worker as processes. */
export async function openHouse() {
  const dataDir = await mkdtemp(join(tmpdir(), 'samlingsplats-bench-'));
  const server = await startEmbedded({ dataDir, log: () => undefined, maxConnections: 200 });
  await makeTemplate(server.url);
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database bench template ${TEMPLATE}`);
  await admin.end();
  const url = new URL(server.url);
  url.pathname = '/bench';
  const children = [];
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    AUTH_DEV: '1',
    AUTH_SECRET: 'bench'.repeat(8),
    DATABASE_URL: url.href,
    LOG_LEVEL: 'error',
  };
  return {
    databaseUrl: url.href,
    env,
    /** Starts a process; `serves` is an address that answers 200 when it is ready. */
    async start(script, extra, serves) {
      const child = spawn(process.execPath, ['--import', AS_SERVED, script], {
        env: { ...env, ...extra },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      children.push(child);
      while (serves !== undefined) {
        if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}.`);
        if (
          await fetch(serves).then(
            (response) => response.ok,
            () => false,
          )
        )
          break;
        await pause(50);
      }
      return {
        async stop() {
          child.kill('SIGTERM');
          if (child.exitCode === null) await once(child, 'exit');
        },
      };
    },
    async close() {
      for (const child of children) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A token of a persona. */
export async function signIn(base, persona) {
  const response = await fetch(`${base}/auth/dev`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return (await response.json()).token;
}

/** One figure, as one line of JSON. */
export function report(bench, value, unit, baseline = null) {
  const ratio = baseline === null ? null : Number((value / baseline).toFixed(3));
  const round = (number) => (number === null ? null : Number(number.toFixed(1)));
  console.log(JSON.stringify({ bench, value: round(value), unit, baseline: round(baseline), ratio }));
}
