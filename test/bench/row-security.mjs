import autocannon from 'autocannon';
import pg from 'pg';
import { INBOX, fill, oneOf } from './inbox.mjs';
import { report, signIn } from './house.mjs';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 8;
const API = 3513;
/** How much dearer row-level security may be. */
const DEAREST = 1.3;

/** What a need's page asks for. */
const NEED = `query Need($id: ID!) { need(id: $id) { id title text state themes actions municipality { id name }
  next { party step dueAt overdue organisations { id shortName } } feedback { text verdict }
  referrals { id state toName } suggestions { id rank score judgement item { id name } }
  history { action text reason at } } }`;

const load = async (options) => {
  const result = await autocannon({ connections: CONNECTIONS, duration: SECONDS, ...options });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.url}: ${result.non2xx} refused, ${result.errors} failed.`);
  return result.requests.average;
};

/** Switches row-level security of the bench's own database on or off, as its superuser; table by table, locking one. */
async function switchRowSecurity(databaseUrl, on) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select oid::regclass::text as name from pg_class
       where relnamespace = 'public'::regnamespace and relforcerowsecurity`,
    );
    for (const { name } of rows)
      await client.query(`alter table ${name} ${on ? 'enable' : 'disable'} row level security`);
  } finally {
    await client.end();
  }
}

/** The inbox and a need's page, with row-level security and without, in alternating rounds; the median of each. */
export async function benchRowSecurity(house) {
  await fill(house.databaseUrl);
  const api = await house.start(
    'dist/apps/api/src/main.js',
    { PORT: String(API) },
    `http://127.0.0.1:${API}/health/ready`,
  );
  const token = await signIn(`http://127.0.0.1:${API}`, 'jamtland');
  const asking = (query, variables = {}) => ({
    url: `http://127.0.0.1:${API}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const first = await (await fetch(asking(INBOX).url, asking(INBOX))).json();
  const id = oneOf(first);
  const pages = { inbox: asking(INBOX), need: asking(NEED, { id }) };
  for (const [name, page] of Object.entries(pages)) {
    const answers = [];
    const rounds = { on: [], off: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const how of round % 2 === 0 ? ['on', 'off'] : ['off', 'on']) {
        await switchRowSecurity(house.databaseUrl, how === 'on');
        answers.push(await (await fetch(page.url, page)).text());
        await load({ ...page, duration: 1 });
        rounds[how].push(await load(page));
      }
    }
    if (new Set(answers).size !== 1 || answers[0].includes('"errors"'))
      throw new Error(`The answers of ${name} differ: ${answers[0].slice(0, 200)}`);
    const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
    const [on, off] = [median(rounds.on), median(rounds.off)];
    report(`row-security-${name}-100k-needs`, on, 'requests/s', off);
    const dearer = off / on;
    console.log(
      JSON.stringify({
        bench: `row-security-${name}-cost`,
        value: Number(dearer.toFixed(3)),
        unit: 'times',
        within: dearer <= DEAREST,
      }),
    );
  }
  await switchRowSecurity(house.databaseUrl, true);
  await api.stop();
}
