import { jest } from '@jest/globals';
import { HELA_LANDET } from '#pilots';
import {
  anOffer,
  aRefusal,
  castOf,
  did,
  didToReferral,
  documentOf,
  FINDABLE,
  JAMTLAND,
  matched,
  MUCF,
  mutationNames,
  needOf,
  NO_ID,
  PILOT,
  pointOf,
  RAGUNDA,
  referralOf,
  referralTo,
  referred,
  SPSM,
  type MutationName,
} from '../builders/loop.js';
import { somebody, takesPart } from '../builders/people.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let people: Record<string, Person>;

/** One record of Ragunda's in each state that some mutation needs, told in the pilot. */
const records: Record<string, string> = {};

/** Those whom the loop concerns. Everybody else in `people` is a stranger to these records. */
const PARTIES = ['ragunda', 'jamtland', 'spsm'];

beforeAll(async () => {
  house = await TestHouse.open();
  const cast = await castOf(house);
  const { ragunda, jamtland, spsm } = cast;
  const told = { pilotId: PILOT };
  records['draft'] = (await did(ragunda, 'saveNeedDraft', { ...told, text: FINDABLE })).id;
  records['heard'] = (
    await did(jamtland, 'writeDownNeed', {
      ...told,
      municipalityId: RAGUNDA,
      text: FINDABLE,
      saidBy: 'Rektorn',
    })
  ).id;
  records['matched'] = (await matched(ragunda, told)).id;
  records['asked'] = (await matched(ragunda, told)).id;
  await did(jamtland, 'askBack', { needId: records['asked'], question: 'Vad?' });
  for (const state of ['answered', 'fedBack', 'closed']) {
    const { id } = await matched(ragunda, told);
    records[state] = id;
    await did(jamtland, 'answerNeed', { needId: id, text: 'Ja' });
    if (state !== 'answered') await did(jamtland, 'sendFeedback', { needId: id, text: 'Ja' });
    if (state === 'closed') await did(ragunda, 'sayIfItHelped', { needId: id, verdict: 'HELPED' });
  }
  for (const state of ['sent', 'needsToKnow', 'offered']) {
    const { id } = await referred(cast, [SPSM], told);
    records[`${state}Need`] = id;
    const { id: referralId } = await referralTo(jamtland, id, SPSM);
    records[state] = referralId;
    if (state === 'needsToKnow')
      await didToReferral(spsm, 'askAboutReferral', { referralId, question: 'Vad?' });
    if (state === 'offered') await didToReferral(spsm, 'offerSupport', anOffer(referralId));
  }
  await settled(house);
  const [match] = await house.sql<{ id: string }>('select id from support_match where need_id = $1', [
    records['matched'],
  ]);
  const [item] = await house.sql<{ id: string }>('select id from catalogue_item order by id limit 1');
  Object.assign(records, { match: match?.id, item: item?.id });

  const stranger = (handle: string, organisationId: string | null, pilotId: string, roles = ['CONTACT']) =>
    somebody(house, handle, { organisationId, pilotId, roles });
  const named = ['bracke', 'laholm', 'halland', 'mucf', 'fohm', 'observer', 'facilitator'];
  people = {
    ragunda,
    jamtland,
    spsm,
    anybody: house.anybody(),
    ...Object.fromEntries(
      await Promise.all(named.map(async (name) => [name, await house.as(name)] as const)),
    ),
    // The same organisations, but only in another pilot; colleagues without the contact point; onlookers.
    ragundaElsewhere: await stranger('ragunda-annan', RAGUNDA, HELA_LANDET),
    jamtlandElsewhere: await stranger('jamtland-annan', JAMTLAND, HELA_LANDET),
    spsmElsewhere: await stranger('spsm-annan', SPSM, HELA_LANDET),
    spsmColleague: await stranger('spsm-kollega', SPSM, PILOT),
    ragundaOnlooker: await stranger('ragunda-observator', RAGUNDA, PILOT, ['OBSERVER']),
    jamtlandOnlooker: await stranger('jamtland-observator', JAMTLAND, PILOT, ['OBSERVER']),
    // An onlooker here is not a contact here because of being one elsewhere.
    ragundaBoth: await stranger('ragunda-bada', RAGUNDA, PILOT, ['OBSERVER']),
    jamtlandBoth: await stranger('jamtland-bada', JAMTLAND, PILOT, ['OBSERVER']),
  };
  await takesPart(house, 'ragunda-bada', { organisationId: RAGUNDA, pilotId: HELA_LANDET });
  await takesPart(house, 'jamtland-bada', { organisationId: JAMTLAND, pilotId: HELA_LANDET });
});
afterAll(() => house.close());

type Input = (id: string) => object;
const need =
  (extra: object = {}): Input =>
  (needId) => ({ needId, ...extra });
const referral =
  (extra: object = {}): Input =>
  (referralId) => ({ referralId, ...extra });
const reason = 'Därför.';

/** Each mutation: who may, on which record, with what. Everything typed is right; only the person is wrong. */
const MUTATIONS: Readonly<Partial<Record<MutationName, [string[], string, Input]>>> = {
  saveNeedDraft: [['ragunda'], 'draft', need({ version: 1, text: 'Annat' })],
  submitNeed: [['ragunda'], 'draft', need({ version: 1 })],
  removeDraft: [['ragunda'], 'draft', need()],
  correctNeed: [['ragunda'], 'matched', need({ version: 1, text: 'Annat' })],
  completeNeed: [['ragunda'], 'asked', need({ version: 1, text: 'Svar' })],
  withdrawNeed: [['ragunda'], 'matched', need({ reason })],
  shareNeedText: [['ragunda'], 'matched', need({ shared: true })],
  confirmHeardNeed: [['ragunda'], 'heard', need()],
  sayIfItHelped: [['ragunda'], 'fedBack', need({ verdict: 'HELPED' })],
  reopenNeed: [['ragunda', 'jamtland'], 'closed', need({ reason })],
  withdrawHeardNeed: [['jamtland'], 'heard', need({ reason })],
  askBack: [['jamtland'], 'matched', need({ question: 'Vad?' })],
  takeBackQuestion: [['jamtland'], 'asked', need()],
  takeUpInDialogue: [['jamtland'], 'matched', need({ dialogueOn: '2027-02-01' })],
  answerNeed: [['jamtland'], 'matched', need({ text: 'Svar' })],
  mergeNeed: [
    ['jamtland'],
    'matched',
    (needId) => ({ needId, version: 1, intoId: records['answered'], reason }),
  ],
  hideWords: [['jamtland'], 'matched', need({ words: ['skola'], reason })],
  sendFeedback: [['jamtland'], 'answered', need({ text: 'Svar' })],
  referNeed: [['jamtland'], 'matched', need({ contactPointIds: [pointOf(MUCF)], message: 'Kan ni?' })],
  openReferral: [['spsm'], 'sent', referral()],
  offerSupport: [['spsm'], 'sent', anOffer],
  cannotContributeNow: [['spsm'], 'sent', aRefusal],
  askAboutReferral: [['spsm'], 'sent', referral({ question: 'Vad?' })],
  passOnReferral: [['spsm'], 'sent', referral({ contactPointId: pointOf(MUCF), text: 'De.' })],
  replyToReferral: [['ragunda', 'jamtland'], 'needsToKnow', referral({ reply: 'Så.' })],
  handBackReferral: [['spsm'], 'sent', referral({ reason })],
  recallReferral: [['jamtland'], 'sent', referral({ reason })],
  closeWaiting: [['jamtland'], 'sent', referral({ reason })],
  takeUpOffer: [['ragunda'], 'offered', referral()],
  declineOffer: [['ragunda'], 'offered', referral({ notNow: true, reason: 'OTHER', text: 'Nej.' })],
  judgeSuggestion: [['jamtland'], 'match', (matchId) => ({ matchId, judgement: 'CONFIRMED' })],
  addSupportToNeed: [['jamtland'], 'matched', (needId) => ({ needId, itemId: records['item'] })],
};

/** Mutations that concern no record of an id: what they make belongs to whoever makes it, or a link opens it. */
const MAKE: readonly MutationName[] = ['tellNeed', 'writeDownNeed', 'answerHeardNeed', 'sayByLink'];

/** Everything of these records that a mutation could change. */
const everything = async (): Promise<unknown> => [
  await house.sql('select * from need order by id'),
  await house.sql('select * from referral order by id'),
  await house.sql('select * from support_match order by id'),
  await house.sql('select count(*) as audits from audit_entry'),
  await house.sql('select count(*) as rows from outbox'),
];

it('every mutation of the loop has its twin below', () => {
  expect([...Object.keys(MUTATIONS), ...MAKE].sort()).toEqual([...mutationNames].sort());
});

describe.each(Object.entries(MUTATIONS))('%s', (name, [whoMay, record, input]) => {
  it('is refused to everybody else, in the words for a record that is not there, and changes nothing', async () => {
    const before = await everything();
    const wrong: string[] = [];
    for (const [who, person] of Object.entries(people)) {
      if (whoMay.includes(who)) continue;
      const ask = (id: string) =>
        person.ask<Record<string, { __typename: string }>>(documentOf(name as MutationName), {
          input: input(id),
        });
      const [foreign, missing] = [await ask(records[record] ?? ''), await ask(NO_ID)];
      const code = foreign.errors?.[0]?.extensions.code ?? foreign.data?.[name]?.__typename;
      const expected = who === 'anybody' ? ['UNAUTHENTICATED'] : ['FORBIDDEN', 'NotFound'];
      if (code === undefined || !expected.includes(code)) wrong.push(`${who}: ${code}`);
      if (JSON.stringify(foreign) !== JSON.stringify(missing))
        wrong.push(`${who}: ${JSON.stringify([foreign, missing]).slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
    expect(await everything()).toEqual(before);
  });
});

it('a municipality’s and an officer’s own beginnings are refused to onlookers, the facilitator and strangers', async () => {
  const before = await everything();
  const told = { pilotId: PILOT, text: 'x' };
  const written = { pilotId: PILOT, municipalityId: RAGUNDA, text: 'x', saidBy: 'y' };
  const outcomes: Record<string, string> = {};
  for (const [name, input] of [
    ['tellNeed', told],
    ['writeDownNeed', written],
  ] as const)
    for (const who of Object.keys(people)) {
      const answer = await people[who]?.ask<Record<string, { __typename: string; code?: string }>>(
        documentOf(name),
        { input },
      );
      const code = answer?.errors?.[0]?.extensions.code ?? answer?.data?.[name]?.code;
      if (code !== undefined) outcomes[`${name} ${who}`] = code;
    }
  // Whoever could tell or write something down here made a new record: only parties and others of the pilot could.
  const ids = await house.sql<{ id: string; municipality_name: string; handle: string }>(
    `select need.id, municipality_name, p.handle from need join person p on p.id = written_by_id where text = 'x' order by p.handle`,
  );
  expect(ids.map((row) => `${row.handle} ${row.municipality_name}`)).toEqual([
    'bracke Bräcke kommun',
    'fohm Ragunda kommun',
    'halland Ragunda kommun',
    'jamtland Ragunda kommun',
    'laholm Laholms kommun',
    'mucf Ragunda kommun',
    'ragunda Ragunda kommun',
    'spsm Ragunda kommun',
    'spsm-kollega Ragunda kommun',
  ]);
  for (const { id } of ids) {
    await settled(house);
    for (const table of [
      'support_match where need_id',
      'need_version where need_id',
      'need_link where need_id',
      'need where id',
    ])
      await house.sql(`delete from ${table} = $1`, [id]);
  }
  expect(outcomes).toMatchObject({
    'tellNeed ragundaElsewhere': 'NOT_IN_PILOT',
    'tellNeed ragundaBoth': 'NOT_IN_PILOT',
    'tellNeed ragundaOnlooker': 'FORBIDDEN',
    'tellNeed facilitator': 'FORBIDDEN',
    'tellNeed anybody': 'UNAUTHENTICATED',
    'writeDownNeed jamtlandElsewhere': 'NOT_IN_PILOT',
    'writeDownNeed jamtlandOnlooker': 'FORBIDDEN',
    'writeDownNeed laholm': 'MAY_NOT_WRITE_DOWN',
  });
  expect((await house.sql('select id from need')).length).toBe(((before as unknown[][])[0] ?? []).length);
});

describe('reading', () => {
  /** Who sees which record. Onlookers see what is published, not what their organisation works with. */
  const SEERS: Readonly<Record<string, string[]>> = {
    draft: ['ragunda'],
    matched: ['jamtland', 'ragunda'],
    sentNeed: ['jamtland', 'ragunda', 'spsm'],
  };

  const whoSees = async (look: (person: Person) => Promise<unknown>): Promise<string[]> => {
    const seers: string[] = [];
    for (const [who, person] of Object.entries(people))
      // A person who may not even try is refused with an error; one who may see nothing gets null.
      if ((await look(person).catch(() => null)) !== null) seers.push(who);
    return seers.sort();
  };

  it.each(Object.entries(SEERS))('a need that is %s is seen by its own', async (record, seers) => {
    expect(await whoSees((person) => needOf(person, records[record] ?? ''))).toEqual(seers);
  });

  it('a request is seen by its point, its board and its municipality', async () => {
    expect(await whoSees((person) => referralOf(person, records['sent'] ?? ''))).toEqual(SEERS['sentNeed']);
  });

  it('lists hold nothing that is not seen one by one', async () => {
    const ids = new Set(Object.values(records));
    const list = async (person: Person, field: string): Promise<string[]> =>
      (
        (
          await person.ask<Record<string, { nodes: { id: string }[] }>>(
            `{ ${field}(first: 100) { nodes { id } } }`,
          )
        ).data?.[field]?.nodes ?? []
      )
        .map((node) => node.id)
        .filter((id) => ids.has(id));
    const found: Record<string, number[]> = {};
    for (const [who, person] of Object.entries(people)) {
      const lists = await Promise.all(['needs', 'inbox', 'referrals'].map((field) => list(person, field)));
      const counts = lists.map((items) => items.length);
      if (counts.some((count) => count > 0)) found[who] = counts;
    }
    // needs · inbox · referrals
    expect(found).toEqual({
      ragunda: [10, 0, 0],
      jamtland: [1, 8, 0],
      spsm: [0, 0, 3],
    });
    expect(PARTIES.every((who) => who in found)).toBe(true);
  });

  it('asks for signing in where it is needed, and for nothing where it is not', async () => {
    const anybody = house.anybody();
    const codes = await Promise.all(
      [
        `{ need(id: "${NO_ID}") { id } }`,
        `{ referral(id: "${NO_ID}") { id } }`,
        '{ needs { nodes { id } } }',
        '{ inbox { nodes { id } } }',
        '{ referrals { nodes { id } } }',
        `{ toRaise(pilotId: "${NO_ID}") { nodes { id } } }`,
        '{ pilots { id } }',
        `{ pilot(id: "${NO_ID}") { id } }`,
        '{ organisations { nodes { id } } }',
        `{ organisation(id: "${NO_ID}") { id } }`,
        '{ counties { code } }',
        '{ contactPoints { id } }',
        '{ viewer { signedIn } }',
        '{ vocabulary { themes { code } } }',
        '{ heardNeed(token: "x") { text } }',
      ].map(async (query) => (await anybody.ask(query)).errors?.[0]?.extensions.code ?? 'open'),
    );
    expect(codes).toEqual([...Array<string>(12).fill('UNAUTHENTICATED'), 'open', 'open', 'open']);
  });

  it('tells in the caller’s language that signing in is needed', async () => {
    const query = '{ pilots { id } }';
    expect((await house.anybody().ask(query)).errors?.[0]?.message).toContain('inte inloggad');
    expect(
      (await house.anybody().with({ 'accept-language': 'en' }).ask(query)).errors?.[0]?.message,
    ).toContain('not signed in');
  });
});
