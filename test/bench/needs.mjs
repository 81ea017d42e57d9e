import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { report, signIn } from './house.mjs';

const NEEDS = 1_000;
const CONNECTIONS = 8;
const API = 3521;

const TEXT =
  'Elever på högstadiet är borta mer och mer, och elevhälsan hinner inte med. Vi behöver någon som hjälper oss att komma igång.';

/** Needs told through the API, beside one INSERT over bare HTTP; then told *and* matched by the worker, end to end. */
export async function benchNeeds(house) {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  const base = `http://127.0.0.1:${API}`;
  const api = await house.start('dist/apps/api/src/main.js', { PORT: String(API) }, `${base}/health/ready`);
  const token = await signIn(base, 'ragunda');
  const tell = {
    url: `${base}/graphql`,
    method: 'POST',
    connections: CONNECTIONS,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: 'mutation Tell($input: TellNeedInput!) { tellNeed(input: $input) { ... on Need { id } } }',
      variables: { input: { text: TEXT, themes: ['skola'] } },
    }),
  };
  const before = await count(client);
  await autocannon({ ...tell, amount: 100 });
  const told = await timed(() => autocannon({ ...tell, amount: NEEDS }));
  const bare = await bareInsert(house.databaseUrl);
  report('needs-told', NEEDS / told, 'needs/s', bare);
  if ((await count(client)) - before !== NEEDS + 100) throw new Error('Needs were lost or doubled.');

  const worker = await house.start('dist/apps/worker/src/main.js', {});
  const matched = await timed(() =>
    until(client, `select count(*) as n from need where state = 'SUBMITTED'`),
  );
  report('needs-matched-by-worker', (NEEDS + 100) / matched, 'needs/s');
  const both = await timed(async () => {
    await autocannon({ ...tell, amount: NEEDS });
    await until(client, `select count(*) as n from need where state = 'SUBMITTED'`);
  });
  report('needs-told-and-matched', NEEDS / both, 'needs/s');
  await worker.stop();
  await api.stop();
  await client.end();
}

const timed = async (work) => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

const count = async (client) => Number((await client.query('select count(*) as n from need')).rows[0].n);

const until = async (client, statement) => {
  const deadline = Date.now() + 120_000;
  while (Number((await client.query(statement)).rows[0].n) > 0) {
    if (Date.now() > deadline) throw new Error('The worker did not finish within two minutes.');
    await pause(20);
  }
};

/** The least that could be done: one INSERT per request, no rules, no audit, no job. */
async function bareInsert(databaseUrl) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
  await pool.query('create table if not exists bench_need (id uuid primary key, text text, at timestamptz)');
  const server = createServer((request, response) => {
    pool
      .query({
        name: 'insert',
        text: 'insert into bench_need values (gen_random_uuid(), $1, now())',
        values: [TEXT],
      })
      .then(() => response.end('{}'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}/`;
  await autocannon({ url, connections: CONNECTIONS, amount: 100 });
  const seconds = await timed(() => autocannon({ url, connections: CONNECTIONS, amount: NEEDS }));
  server.close();
  await pool.query('drop table bench_need');
  await pool.end();
  return NEEDS / seconds;
}
