import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { report, signIn } from './house.mjs';

const NEEDS_EACH = 3;
const AT_ONCE = 8;
const API = 3527;
/** The example pilot with all of the country. */
const HELA_LANDET = 'hela-landet';

const TEXTS = [
  'Elever på högstadiet är borta mer och mer, och elevhälsan hinner inte med.',
  'Vi saknar någon som kan leda föräldrastödet vidare när projektet tar slut.',
  'Ungdomar har ingenstans att vara på kvällarna, och fritidsledarna är få.',
];

/**
 * A round to all municipalities: every link answered with three needs, every need looked for by the worker. Beside it as
 * many needs told one by one by people who are signed in – what a link, drafts' versions and one transaction cost.
 */
export async function benchSurveys(house) {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  const base = `http://127.0.0.1:${API}`;
  const api = await house.start('dist/apps/api/src/main.js', { PORT: String(API) }, `${base}/health/ready`);
  const worker = await house.start('dist/apps/worker/src/main.js', {});
  const ask = asker(base);
  const tokens = await openRound(client, ask, await signIn(base, 'facilitator'));

  const answered = await timed(async () => {
    await inParallel(tokens, (token) => answer(ask, token));
    await untilMatched(client);
  });
  const needs = tokens.length * NEEDS_EACH;
  const [{ n }] = (await client.query(`select count(*)::int as n from need where source = 'SURVEY'`)).rows;
  if (n !== needs) throw new Error(`${n} needs instead of ${needs}: lost or doubled.`);

  const token = await signIn(base, 'ragunda');
  const told = await timed(async () => {
    await inParallel(Array.from({ length: needs }), (_, index) =>
      ask(
        'mutation ($input: TellNeedInput!) { tellNeed(input: $input) { ... on Need { id } } }',
        { input: { text: TEXTS[index % 3] } },
        token,
      ),
    );
    await untilMatched(client);
  });
  report('survey-round-answered-and-matched', needs / answered, 'needs/s', needs / told);
  report('survey-round-of-the-country', answered, 's');
  await worker.stop();
  await api.stop();
  await client.end();
}

async function openRound(client, ask, facilitator) {
  const { rows } = await client.query('select id from pilot where slug = $1', [HELA_LANDET]);
  const act = async (name, type, input) => {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ... on SurveyRound { id version } ... on Problem { code } } }`;
    const outcome = (await ask(document, { input }, facilitator))[name];
    if (outcome.code !== undefined) throw new Error(`${name}: ${outcome.code}`);
    return outcome;
  };
  const { id: roundId, version } = await act('beginSurveyRound', 'BeginSurveyRoundInput', {
    title: 'Vad behöver ni?',
    pilotId: rows[0].id,
  });
  await act('saveSurveyRound', 'SaveSurveyRoundInput', {
    roundId,
    version,
    purpose: 'Mätning',
    voluntary: true,
    estimatedMinutes: 10,
    selection: 'Alla',
    plannedFeedback: 'Senare',
    consultation: { consulted: false, whyNone: 'Mätning' },
    dueOn: '2100-01-31',
  });
  await act('inviteToSurvey', 'InviteToSurveyInput', { roundId, selection: {} });
  await act('planSurveyRound', 'SurveyRoundIdInput', { roundId });
  await act('openSurveyRound', 'SurveyRoundIdInput', { roundId });
  const mails = () =>
    client.query(`select body from mail where dedupe_key like 'mail-survey-invited/%' and state = 'CAUGHT'`);
  const [{ n }] = (
    await client.query('select count(*)::int as n from survey_invitation where round_id = $1', [roundId])
  ).rows;
  while ((await mails()).rowCount < n) await pause(50);
  return (await mails()).rows.map(({ body }) => /\/enkat#(\S+)/.exec(body)[1]);
}

async function answer(ask, token) {
  const { surveyToAnswer: seen } = await ask(
    'query ($token: String) { surveyToAnswer(token: $token) { draftVersion definitionVersion } }',
    { token },
  );
  const { submitSurvey } = await ask(
    'mutation ($input: SubmitSurveyInput!) { submitSurvey(input: $input) { ... on SurveyToAnswer { state } ... on Problem { code } } }',
    {
      input: {
        token,
        version: seen.draftVersion,
        definitionVersion: seen.definitionVersion,
        writer: { name: 'Alva Prov', role: 'Strateg' },
        values: [],
        needs: TEXTS.map((text) => ({ key: randomUUID(), text })),
      },
    },
  );
  if (submitSurvey.state !== 'SUBMITTED') throw new Error(`Not answered: ${submitSurvey.code}`);
}

const asker = (base) => async (query, variables, token) => {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
};

async function inParallel(items, work) {
  const waiting = [...items.entries()];
  const one = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

const untilMatched = async (client) => {
  while ((await client.query(`select 1 from need where state = 'SUBMITTED' limit 1`)).rowCount > 0)
    await pause(20);
};

const timed = async (work) => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};
