import autocannon from 'autocannon';
import pg from 'pg';
import { report, signIn } from './house.mjs';

const NEEDS = 100_000;
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 8;
const API = 3511;
const BARE = 3512;

/** What the board's desk asks for: 50 needs with organisation, who acts next, and the top three suggestions. */
export const INBOX = `query Inbox { inbox(first: 50) { nodes { id title state municipality { id name }
  next { party step dueAt overdue } suggestions { id rank score item { id name } } } } }`;

/** A need of the first page of an inbox. */
export const oneOf = (answer) => answer.data.inbox.nodes[0].id;

/** 100,000 needs over all counties, three suggestions each, made by SQL. Answers the board's id. */
export async function fill(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: filled } = await client.query(`select count(*) >= ${NEEDS} as full from need`);
    if (!filled[0].full) await fillWith(client);
    const { rows } = await client.query(
      `select id from organisation where short_name = 'Länsstyrelsen Jämtland'`,
    );
    return rows[0].id;
  } finally {
    await client.end();
  }
}

async function fillWith(client) {
  await client.query(`
    insert into need (id, organisation_id, municipality_name, county_code, board_id, pilot_id, source, title, text, themes,
      state, sorted_state, next_party, next_step, due_at, waits_since, created_at, submitted_at, confirmed_at)
    select gen_random_uuid(), m.id, m.name, m.county_code, b.id, p.id, 'FREE', 'Behov ' || i, repeat('Vi behöver stöd i skolan. ', 12),
      '{skola}', 'MATCHED', 'MATCHED', 'BOARD', 'SORT', now() + i * interval '7 seconds', now(), now(), now(), now()
    from generate_series(1, ${NEEDS}) i
    join lateral (select * from organisation where 'MUNICIPALITY' = any(kinds) order by id offset i % 290 limit 1) m on true
    join organisation b on b.county_code = m.county_code and 'COUNTY_BOARD' = any(b.kinds)
    cross join (select id from pilot where slug = 'hela-landet') p`);
  await client.query(`
    insert into support_match (id, need_id, item_id, origin, score, rank, reasons, engine, need_version, created_at)
    select gen_random_uuid(), n.id, c.id, 'SUGGESTED', 10 - k, k, '[{"code":"WORDS","words":["skolan"]}]', 'bench', 1, now()
    from (select id, row_number() over () as i from need) n cross join generate_series(1, 3) k
    join (select id, row_number() over (order by id) as i from catalogue_item) c on c.i = (n.i * 3 + k) % 200 + 1`);
  await client.query('vacuum analyze');
}

const load = async (options) => {
  const result = await autocannon({ connections: CONNECTIONS, duration: SECONDS, ...options });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.url}: ${result.non2xx} refused, ${result.errors} failed.`);
  return result.requests.average;
};

const best = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The inbox through GraphQL with rules on, beside one statement over bare HTTP; alternating rounds, the median of each. */
export async function benchInbox(house) {
  const boardId = await fill(house.databaseUrl);
  const api = await house.start(
    'dist/apps/api/src/main.js',
    { PORT: String(API) },
    `http://127.0.0.1:${API}/health/ready`,
  );
  const bare = await house.start(
    'test/bench/bare-inbox.mjs',
    { PORT: String(BARE), BOARD_ID: boardId },
    `http://127.0.0.1:${BARE}/ready`,
  );
  const token = await signIn(`http://127.0.0.1:${API}`, 'jamtland');
  const graphql = {
    url: `http://127.0.0.1:${API}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: INBOX }),
  };
  const answer = await (await fetch(graphql.url, graphql)).json();
  const bareAnswer = await (await fetch(`http://127.0.0.1:${BARE}/`)).json();
  const ids = (data) =>
    data.data.inbox.nodes.map((node) => [
      node.id,
      node.municipality.name,
      node.suggestions.map((s) => s.item.id),
    ]);
  if (JSON.stringify(ids(answer)) !== JSON.stringify(ids(bareAnswer)))
    throw new Error('The two inboxes differ.');
  await load({ ...graphql, duration: 2 });
  await load({ url: `http://127.0.0.1:${BARE}/`, duration: 2 });
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await load(graphql));
    theirs.push(await load({ url: `http://127.0.0.1:${BARE}/` }));
  }
  report('inbox-100k-needs', best(ours), 'requests/s', best(theirs));
  await api.stop();
  await bare.stop();
}
