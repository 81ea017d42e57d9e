import { jest } from '@jest/globals';
import { Database } from '#kernel';
import {
  anOffer,
  aRefusal,
  castOf,
  did,
  didToReferral,
  documentOf,
  matched,
  MUCF,
  NO_ID,
  PILOT,
  pointOf,
  referralTo,
  referred,
  SPSM,
  type MutationName,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { Answer, Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

/** What a connection of the API is asked. */
interface Client {
  query: (...args: unknown[]) => unknown;
}
interface Pool {
  on(event: 'acquire', listener: (client: Client) => void): void;
}

let house: TestHouse;
let statements: string[] = [];
const ids: Record<string, string> = {};

/** Listens to every connection that the API takes from its pool. */
function listen(api: TestHouse['api']): void {
  const database = api.get(Database, { strict: false }) as unknown as {
    dataSource: { driver: { master: Pool } };
  };
  const heard = new WeakSet<Client>();
  database.dataSource.driver.master.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client);
    client.query = (...args) => {
      const [asked] = args as [string | { text?: string }];
      statements.push(typeof asked === 'string' ? asked : (asked.text ?? ''));
      return query(...args);
    };
  });
}

beforeAll(async () => {
  house = await TestHouse.open();
  const cast = await castOf(house);
  const told = { pilotId: PILOT };
  ids['need'] = (await matched(cast.ragunda, told)).id;
  ids['elsewhere'] = (await matched(await house.as('laholm'), told)).id;
  ids['draft'] = (await did(cast.ragunda, 'saveNeedDraft', { ...told, text: 'Blåklocka' })).id;
  const thrown = await did(cast.ragunda, 'saveNeedDraft', { ...told, text: 'Blåklocka' });
  ids['thrown'] = (await did(cast.ragunda, 'removeDraft', { needId: thrown.id })).id;
  const { id } = await referred(cast, [SPSM], told);
  ids['referral'] = (await referralTo(cast.jamtland, id, SPSM)).id;
  const offered = await referred(cast, [SPSM], told);
  ids['offered'] = (await referralTo(cast.spsm, offered.id, SPSM)).id;
  await didToReferral(cast.spsm, 'offerSupport', anOffer(ids['offered']));
  await settled(house);
  const [match] = await house.sql<{ id: string }>('select id from support_match where need_id = $1 limit 1', [
    ids['need'],
  ]);
  const [item] = await house.sql<{ id: string }>('select id from catalogue_item order by id limit 1');
  Object.assign(ids, { match: match?.id, item: item?.id });
  listen(house.api);
});
afterAll(() => house.close());

/** What was answered, and every statement it took. */
async function cost(
  person: Person,
  document: string,
  variables: object,
): Promise<[Answer<unknown>, string[]]> {
  statements = [];
  const answer = await person.ask(document, variables as Record<string, unknown>);
  return [answer, statements];
}

/** By the first mutation or query of a person, settings that are asked for once have been asked for. */
async function alike(
  who: string,
  document: string,
  variables: (id: string) => object,
  foreign: string,
): Promise<void> {
  const person = await house.as(who);
  await cost(person, document, variables(NO_ID));
  const [absent, forAbsent] = await cost(person, document, variables(NO_ID));
  const [others, forOthers] = await cost(person, document, variables(foreign));
  expect(others).toEqual(absent);
  expect(forAbsent.length).toBeGreaterThan(0);
  expect(forOthers).toEqual(forAbsent);
}

const need = (extra: object = {}) => ({ record: 'need', input: (needId: string) => ({ needId, ...extra }) });
const referral = (extra: object = {}) => ({
  record: 'referral',
  input: (referralId: string) => ({ referralId, ...extra }),
});
const reason = 'Därför.';

/** Each mutation by id, and somebody of the right kind to whom the record does not belong. */
const MUTATIONS: readonly (readonly [
  MutationName,
  string,
  { record: string; input: (id: string) => object },
])[] = [
  ['saveNeedDraft', 'bracke', { ...need({ version: 1, text: 'x' }), record: 'draft' }],
  ['submitNeed', 'bracke', { ...need({ version: 1 }), record: 'draft' }],
  ['removeDraft', 'bracke', { ...need(), record: 'draft' }],
  ['correctNeed', 'bracke', need({ version: 1, text: 'x' })],
  ['completeNeed', 'bracke', need({ version: 1, text: 'x' })],
  ['withdrawNeed', 'bracke', need({ reason })],
  ['shareNeedText', 'bracke', need({ shared: true })],
  ['confirmHeardNeed', 'bracke', need()],
  ['hideWords', 'halland', need({ words: ['xx'], reason })],
  ['sayIfItHelped', 'bracke', need({ verdict: 'HELPED' })],
  ['reopenNeed', 'bracke', need({ reason })],
  ['withdrawHeardNeed', 'halland', need({ reason })],
  ['askBack', 'halland', need({ question: 'x' })],
  ['askBack', 'jamtland', { ...need({ question: 'x' }), record: 'draft' }],
  ['takeBackQuestion', 'halland', need()],
  [
    'mergeNeed',
    'halland',
    { record: 'need', input: (needId) => ({ needId, version: 1, intoId: NO_ID, reason }) },
  ],
  [
    'mergeNeed',
    'jamtland',
    { record: 'elsewhere', input: (intoId) => ({ needId: ids['need'], version: 1, intoId, reason }) },
  ],
  ['takeUpInDialogue', 'halland', need({ dialogueOn: '2027-02-01' })],
  ['answerNeed', 'halland', need({ text: 'x' })],
  ['sendFeedback', 'halland', need({ text: 'x' })],
  ['referNeed', 'halland', need({ contactPointIds: [pointOf(MUCF)], message: 'x' })],
  [
    'referNeed',
    'jamtland',
    { ...need({ contactPointIds: [pointOf(MUCF)], message: 'x' }), record: 'thrown' },
  ],
  ['addSupportToNeed', 'halland', { record: 'need', input: (needId) => ({ needId, itemId: ids['item'] }) }],
  [
    'judgeSuggestion',
    'halland',
    { record: 'match', input: (matchId) => ({ matchId, judgement: 'CONFIRMED' }) },
  ],
  ['openReferral', 'mucf', referral()],
  ['offerSupport', 'mucf', { record: 'referral', input: anOffer }],
  ['cannotContributeNow', 'mucf', { record: 'referral', input: aRefusal }],
  ['askAboutReferral', 'mucf', referral({ question: 'x' })],
  ['passOnReferral', 'mucf', referral({ contactPointId: pointOf(MUCF), text: 'x' })],
  ['replyToReferral', 'halland', referral({ reply: 'x' })],
  ['handBackReferral', 'mucf', referral({ reason })],
  ['recallReferral', 'halland', referral({ reason })],
  ['closeWaiting', 'halland', referral({ reason })],
  ['takeUpOffer', 'bracke', { ...referral(), record: 'offered' }],
  [
    'declineOffer',
    'bracke',
    { ...referral({ notNow: false, reason: 'OTHER', text: 'x' }), record: 'offered' },
  ],
];

it.each(MUTATIONS)(
  '%s by %s: what is not theirs takes the statements of what is not there',
  async (name, who, { record, input }) => {
    await alike(who, documentOf(name), (id) => ({ input: input(id) }), ids[record] ?? '');
  },
);

const WHOLE =
  'id title text history { action } referrals { id } suggestions { id } feedback { text } next { party }';
it.each([
  ['need', 'halland', `query ($id: ID!) { need(id: $id) { ${WHOLE} } }`, 'need'],
  ['a draft', 'jamtland', `query ($id: ID!) { need(id: $id) { ${WHOLE} } }`, 'draft'],
  ['a draft thrown away', 'jamtland', `query ($id: ID!) { need(id: $id) { ${WHOLE} } }`, 'thrown'],
  [
    'referral',
    'mucf',
    'query ($id: ID!) { referral(id: $id) { id message need { id } beside { id } } }',
    'referral',
  ],
  ['a need’s trail', 'halland', 'query ($id: ID!) { auditTrail(subjectId: $id) { nodes { id } } }', 'need'],
  [
    'a draft’s trail',
    'jamtland',
    'query ($id: ID!) { auditTrail(subjectId: $id) { nodes { id } } }',
    'draft',
  ],
])(
  '%s asked by %s: what is not theirs takes the statements of what is not there',
  async (_, who, query, record) => {
    await alike(who, query, (id) => ({ id }), ids[record] ?? '');
  },
);

it('pilots of others are as pilots that are not there', async () => {
  const other = '01930000-0000-7000-8000-0000000000ac';
  await house.sql(
    "insert into pilot (id, slug, name, about, starts_on) values ($1, 'andra', 'Andra', '', '2020-01-01')",
    [other],
  );
  for (const [who, query] of [
    ['spsm', 'query ($id: ID!) { pilot(id: $id) { id groups { name } } }'],
    ['spsm', 'query ($id: ID!) { toRaise(pilotId: $id) { nodes { id } } }'],
    ['spsm', 'query ($id: ID!) { pilotNeeds(pilotId: $id) { nodes { id } } }'],
    ['facilitator', 'query ($id: ID!) { pilotNeeds(pilotId: $id) { nodes { id } } }'],
  ] as const)
    await alike(who, query, (id) => ({ id }), other);
});

describe('a draft', () => {
  it('stands in nobody else’s lists, searches or trails, and nobody is told of it', async () => {
    const found: string[] = [];
    for (const who of ['jamtland', 'halland', 'spsm', 'facilitator', 'administrator', 'bracke'])
      for (const query of [
        '{ needs(first: 100, search: "Blåklocka") { nodes { id title text } } }',
        '{ inbox(first: 100, search: "Blåklocka") { nodes { id title } } }',
        `{ pilotNeeds(first: 100, pilotId: "${PILOT}") { nodes { id heading text } } }`,
        `{ toRaise(first: 100, pilotId: "${PILOT}") { nodes { id heading } } }`,
        '{ referrals(first: 100) { nodes { id message } } }',
        `{ auditTrail(subjectId: "${ids['draft']}") { nodes { id } } }`,
      ]) {
        const answer = JSON.stringify(await (await house.as(who)).ask(query));
        const told = ['Blåklocka', ids['draft'] ?? '', ids['thrown'] ?? ''].some((word) =>
          answer.includes(word),
        );
        const trail =
          query.includes('auditTrail') && !answer.includes('"nodes":[]') && !answer.includes('errors');
        if (told || trail) found.push(`${who}: ${query}`);
      }
    expect(found).toEqual([]);
    const mail = await house.sql('select 1 from mail where body like $1 or body like $2', [
      `%${ids['draft']}%`,
      '%Blåklocka%',
    ]);
    expect(mail).toEqual([]);
    const outbox = await house.sql('select 1 from outbox where record_id = any($1)', [
      [ids['draft'], ids['thrown']],
    ]);
    expect(outbox).toEqual([]);
  });

  it('stands in the audit by id and code only', async () => {
    const rows = await house.sql<{ row: string }>(
      'select a::text as row from audit_entry a where subject_id = any($1)',
      [[ids['draft'], ids['thrown']]],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes('Blåklocka'))).toEqual([]);
  });
});
