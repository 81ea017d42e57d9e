import { jest } from '@jest/globals';
import { HELA_LANDET } from '#pilots';
import { challengeOf, gathered, seenChallenge } from '../builders/challenges.js';
import { gained } from '../builders/entry.js';
import {
  anOffer,
  castOf,
  didToReferral,
  JAMTLAND,
  matched,
  needOf,
  NO_ID,
  PILOT,
  pointOf,
  RAGUNDA,
  refer,
  referralOf,
  referralTo,
  seen,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { personId, somebody, takesPart } from '../builders/people.js';
import { invitationsOf, openRound, round } from '../builders/surveys.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let facilitator: Person;
let sent: string;
let idle: string;
let request: string;
let draft: string;
/** Needs by heading; challenges, rounds and the engagement beside them. */
const needs: Record<string, string> = {};
const others = { goesOn: '', ends: '', ours: '', pilots: '', engagement: '', taken: '' };

const ENDS = 'Piloten tar slut och frågan är löst.';
const SECRET = 'Elever med hög skolfrånvaro: det står bara i texten.';

beforeAll(async () => {
  house = await TestHouse.open();
  await house.moveClock('2026-11-20T08:00:00Z');
  cast = await castOf(house);
  // Both go on in the pilot of the whole country.
  await takesPart(house, 'jamtland', { pilotId: HELA_LANDET, organisationId: JAMTLAND });
  await takesPart(house, 'ragunda', { pilotId: HELA_LANDET, organisationId: RAGUNDA });
  facilitator = await house.as('facilitator');
  sent = (await matched(cast.ragunda, { pilotId: PILOT, title: 'Förd vidare', text: SECRET })).id;
  await refer(cast.jamtland, sent, [SPSM]);
  request = (await referralTo(cast.jamtland, sent, SPSM)).id;
  idle = (await matched(cast.ragunda, { pilotId: PILOT, title: 'Väntar' })).id;
  draft = (
    await cast.ragunda.get<{ saveNeedDraft: { id: string } }>(
      `mutation { saveNeedDraft(input: { text: "Ett utkast", pilotId: "${PILOT}" }) { ... on Need { id } } }`,
    )
  ).saveNeedDraft.id;
  for (const title of ['Ihop', 'Isär', 'Pågår'])
    needs[title] = (await matched(cast.ragunda, { pilotId: PILOT, title })).id;
  others.goesOn = (await gathered(cast.jamtland, [needs['Ihop'] ?? ''])).id;
  others.ends = (await gathered(cast.jamtland, [needs['Isär'] ?? ''])).id;
  await refer(cast.jamtland, needs['Pågår'] ?? '', [SPSM]);
  others.taken = (await referralTo(cast.jamtland, needs['Pågår'] ?? '', SPSM)).id;
  await didToReferral(cast.spsm, 'offerSupport', anOffer(others.taken));
  await didToReferral(cast.ragunda, 'takeUpOffer', { referralId: others.taken });
  const asked = { pilotId: PILOT, organisationIds: [RAGUNDA] };
  others.ours = (await openRound(cast.jamtland, { ...asked, title: 'Länsstyrelsens fråga' })).id;
  others.pilots = (await openRound(facilitator, { ...asked, title: 'Pilotens fråga' })).id;
  await gained(facilitator, 'invite', {
    pilotId: PILOT,
    organisationId: RAGUNDA,
    address: 'ny@ragunda.example',
    roles: ['CONTACT'],
  });
  await settled(house);
  others.engagement = (await house.sql<{ id: string }>('select id from engagement'))[0]?.id ?? '';
});
afterAll(() => house.close());

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
}

const did = async (
  person: Person,
  name: 'decideAtClosing' | 'closePilot',
  input: object,
): Promise<string> => {
  const type = name === 'closePilot' ? 'ClosePilotInput' : 'DecideAtClosingInput';
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code } } }`;
  const { data, errors } = await person.ask<Record<string, Outcome>>(query, { input });
  return errors?.[0]?.extensions.code ?? data?.[name]?.code ?? data?.[name]?.__typename ?? '';
};

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly heading: string;
  readonly partyName: string | null;
  readonly goesOn: boolean;
  readonly ownerName: string | null;
  readonly reason: string | null;
}

const items = async (person: Person, filter = 'kinds: [NEED]'): Promise<readonly Item[]> =>
  (
    await person.get<{ closingItems: { nodes: Item[] } }>(
      `{ closingItems(pilotId: "${PILOT}", first: 100, sort: TITLE, filter: { ${filter} }) {
        nodes { id kind heading partyName goesOn ownerName reason } } }`,
    )
  ).closingItems.nodes;

describe('whoever takes over', () => {
  interface Page {
    readonly handOver: {
      readonly before: readonly { pointName: string; personName: string }[];
      readonly history: readonly { text: string }[];
      readonly agreements: readonly { text: string; days: number | null }[];
    } | null;
    readonly openCases: { readonly nodes: readonly { kind: string; title: string; ours: boolean }[] };
  }
  const page = (person: Person, pilot = PILOT): Promise<Page> =>
    person.get<Page>(`{
      handOver(pilotId: "${pilot}") { before { pointName personName } history { text } agreements { text days } dates { text } }
      openCases(sort: TITLE) { nodes { kind title ours } } }`);

  it('sees the open cases of the organisation, what happened, what is agreed', async () => {
    const board = await page(cast.jamtland);
    expect(board.openCases.nodes.filter(({ kind }) => kind === 'NEED')).toEqual([
      { kind: 'NEED', title: 'Förd vidare', ours: false },
      { kind: 'NEED', title: 'Ihop', ours: true },
      { kind: 'NEED', title: 'Isär', ours: true },
      { kind: 'NEED', title: 'Pågår', ours: true },
      { kind: 'NEED', title: 'Väntar', ours: true },
    ]);
    expect(board.handOver?.history.map(({ text }) => text)).toContain('Förd vidare: Fördes vidare');
    expect(board.handOver?.agreements).toContainEqual({ text: 'Länsstyrelsen sorterar ett behov', days: 14 });
    const agency = await page(cast.spsm);
    expect(agency.openCases.nodes).toEqual([
      { kind: 'REFERRAL', title: 'Förd vidare', ours: true },
      { kind: 'ENGAGEMENT', title: 'Pågår', ours: true },
    ]);
    expect(agency.handOver?.history.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Förd vidare: förfrågan – Skickad',
        'Pågår: förfrågan – Kommunen har tagit upp det',
        'Pågår: insatsen – Pågår',
      ]),
    );
    expect((await page(cast.ragunda)).openCases.nodes).toContainEqual({
      kind: 'ENGAGEMENT',
      title: 'Pågår',
      ours: true,
    });
    expect((await page(await house.as('halland'))).openCases.nodes).toEqual([]);
    expect((await page(cast.jamtland, NO_ID)).handOver).toBeNull();
  });

  it('sees who was there before once a contact point is handed over; the open case is theirs, the leaver is out', async () => {
    const newcomer = await somebody(house, 'spsm-ny', { pilotId: PILOT, organisationId: SPSM });
    expect((await page(newcomer)).openCases.nodes).toEqual([]);
    const [from, to] = await Promise.all(['spsm', 'spsm-ny'].map((handle) => personId(house, handle)));
    const input = { contactPointId: pointOf(SPSM), fromPersonId: from, toPersonId: to };
    const query =
      'mutation ($input: HandOverContactPointInput!) { handOverContactPoint(input: $input) { __typename } }';
    expect(await cast.spsm.get(query, { input })).toEqual({
      handOverContactPoint: { __typename: 'ContactPoint' },
    });
    await settled(house);
    expect(
      (await house.mail()).find(({ subject }) => subject === 'Du tar över en kontaktpunkt'),
    ).toMatchObject({
      to: 'spsm-ny@personer.example',
      text: expect.stringContaining('/overlamning'),
    });
    expect((await page(cast.spsm)).openCases.nodes).toEqual([]);
    const theirs = await page(newcomer);
    expect(theirs.openCases.nodes.map(({ kind }) => kind)).toEqual(['REFERRAL', 'ENGAGEMENT']);
    expect(theirs.handOver?.before).toContainEqual(
      expect.objectContaining({ personName: 'Lena Stödhammar' }),
    );
  });

  it('is nobody who only looks on', async () => {
    const observer = await house.as('observer');
    expect((await observer.ask('{ openCases { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a pilot that closes', () => {
  it('is the facilitator’s to close, on paper first: headings, never texts', async () => {
    expect((await items(facilitator)).map(({ heading, goesOn }) => [heading, goesOn])).toEqual([
      ['Förd vidare', true],
      ['Ihop', true],
      ['Isär', true],
      ['Pågår', true],
      ['Väntar', true],
    ]);
    expect(JSON.stringify(await items(facilitator))).not.toContain('skolfrånvaro');
    for (const person of [cast.jamtland, cast.ragunda, await house.as('administrator')])
      expect(await did(person, 'closePilot', { pilotId: PILOT })).toBe('FORBIDDEN');
    expect(await did(facilitator, 'closePilot', { pilotId: NO_ID })).toBe('PILOT_NOT_FOUND');
    expect(await did(facilitator, 'decideAtClosing', { pilotId: PILOT, itemIds: [NO_ID] })).toBe(
      'CLOSING_ITEM_NOT_FOUND',
    );
  });

  it('knows challenges, surveys and engagements too, each with whose it is', async () => {
    const found = await items(facilitator, 'kinds: [CHALLENGE, SURVEY, ENGAGEMENT]');
    expect(found.map(({ kind, heading, goesOn }) => [kind, heading, goesOn])).toEqual([
      ['CHALLENGE', 'Elevhälsa i små kommuner', true],
      ['CHALLENGE', 'Elevhälsa i små kommuner', true],
      ['SURVEY', 'Länsstyrelsens fråga', true],
      ['SURVEY', 'Pilotens fråga', false],
      ['ENGAGEMENT', 'Pågår', true],
    ]);
    expect(found.map(({ partyName }) => partyName)).toEqual([
      'Länsstyrelsen i Jämtlands län',
      'Länsstyrelsen i Jämtlands län',
      'Länsstyrelsen i Jämtlands län',
      null,
      expect.stringContaining('Ragunda'),
    ]);
    const pilotsOwn = { pilotId: PILOT, itemIds: [others.pilots] };
    expect(await did(facilitator, 'decideAtClosing', pilotsOwn)).toBe('NOBODY_TO_HAND_OVER_TO');
    for (const decided of [
      { itemIds: [others.goesOn, others.ours, needs['Ihop'], needs['Isär'], needs['Pågår']] },
      { itemIds: [others.ends, others.pilots, others.engagement], endReason: ENDS },
    ])
      expect(await did(facilitator, 'decideAtClosing', { pilotId: PILOT, ...decided })).toBe('PilotClosing');
  });

  it('is refused while anything has neither an owner nor a reasoned end', async () => {
    expect(await did(facilitator, 'closePilot', { pilotId: PILOT })).toBe('PILOT_HAS_OPEN_ITEMS');
    expect(await did(facilitator, 'decideAtClosing', { pilotId: PILOT, itemIds: [sent] })).toBe(
      'PilotClosing',
    );
    expect(await did(facilitator, 'closePilot', { pilotId: PILOT })).toBe('PILOT_HAS_OPEN_ITEMS');
    expect((await items(facilitator, 'decided: false')).map(({ id }) => id)).toEqual([idle]);
  });

  it('hands nothing over to a municipality that takes part nowhere else', async () => {
    await house.sql(
      'update membership set ends_on = starts_on where pilot_id = $1 and organisation_id = (select organisation_id from need where id = $2)',
      [HELA_LANDET, idle],
    );
    expect(await did(facilitator, 'decideAtClosing', { pilotId: PILOT, itemIds: [idle] })).toBe(
      'NOBODY_TO_HAND_OVER_TO',
    );
    await house.sql(
      'update membership set ends_on = null where pilot_id = $1 and organisation_id = (select organisation_id from need where id = $2)',
      [HELA_LANDET, idle],
    );
  });

  it('leaves nothing: what was handed over goes on with its board, the rest ends with its reason', async () => {
    const reason = 'Piloten tar slut och kommunen har löst det själv.';
    const decided = { pilotId: PILOT, itemIds: [idle], endReason: reason };
    expect(await did(facilitator, 'decideAtClosing', decided)).toBe('PilotClosing');
    expect((await items(facilitator)).map(({ ownerName, reason }) => [ownerName, reason])).toEqual([
      ...Array.from({ length: 4 }, () => ['Länsstyrelsen i Jämtlands län', null]),
      [null, reason],
    ]);
    const twice = await Promise.all([
      did(facilitator, 'closePilot', { pilotId: PILOT }),
      did(facilitator, 'closePilot', { pilotId: PILOT }),
    ]);
    expect(twice.sort()).toEqual(['PILOT_IS_CLOSED', 'PilotClosing']);
    await settled(house);
    expect(await items(facilitator, '')).toEqual([]);
    const [open] = await house.sql<{ count: number }>(
      'select count(*)::int as count from need where pilot_id = $1 and next_party is not null and submitted_at is not null',
      [PILOT],
    );
    expect(open?.count).toBe(0);
    const goesOn = await seen(cast.jamtland, sent);
    expect([goesOn.state, goesOn.history.map(({ action }) => action)]).toEqual([
      'REFERRED',
      expect.arrayContaining(['need.leavePilot']),
    ]);
    expect((await referralOf(cast.jamtland, request))?.state).toBe('SENT');
    expect((await seen(cast.ragunda, draft)).state).toBe('DRAFT');
    expect(await needOf(cast.jamtland, draft)).toBeNull();
    const ended = await seen(cast.ragunda, idle);
    expect([ended.state, ended.history.at(-1)]).toEqual([
      'CLOSED',
      expect.objectContaining({ action: 'need.endWithPilot', reason }),
    ]);
    expect(
      (await house.mail()).filter(({ subject }) => subject.startsWith('Ett behov har avslutats')),
    ).toHaveLength(1);
  });

  it('hands challenges, surveys and engagements over, or ends them with a reason that those concerned are told', async () => {
    expect(await seenChallenge(cast.jamtland, others.goesOn)).toMatchObject({ state: 'GATHERED' });
    expect(await challengeOf(cast.jamtland, others.ends)).toMatchObject({ state: 'CLOSED' });
    expect((await seen(cast.jamtland, needs['Ihop'] ?? '')).state).toBe('IN_CHALLENGE');
    // Its challenge ended, the need did not: it is to be sorted as before.
    expect((await seen(cast.jamtland, needs['Isär'] ?? '')).state).toBe('MATCHED');
    expect((await round(cast.jamtland, others.ours)).state).toBe('OPEN');
    expect((await invitationsOf(cast.jamtland, others.ours)).map(({ state }) => state)).toEqual(['SENT']);
    expect((await round(facilitator, others.pilots)).state).toBe('ARCHIVED');
    const { referral } = await cast.ragunda.get<{ referral: { engagement: object } | null }>(
      `{ referral(id: "${others.taken}") { engagement { state outcome outcomeText } } }`,
    );
    expect(referral?.engagement).toEqual({ state: 'ENDED', outcome: 'TOO_EARLY', outcomeText: ENDS });
    const told = (await house.mail()).filter(({ text, subject }) => /pilot|avslutad/i.test(text + subject));
    const to = (subject: string): string[] =>
      told.filter((mail) => mail.subject.includes(subject)).map((mail) => mail.to);
    expect(to('Inbjudan gäller inte längre')).toEqual(['ny@ragunda.example']);
    expect(to('En gemensam utmaning har avslutats').length).toBe(2);
    expect(to('En insats har avslutats').length).toBe(1);
    expect(to('En enkät har avslutats').length).toBe(1);
    expect(told.find(({ subject }) => subject.startsWith('En enkät'))?.text).toContain(ENDS);
    const [board, ...more] = told.filter(({ text }) => text.includes('Det här går vidare hos er'));
    expect(more).toEqual([]);
    expect(board?.text).toMatch(/– Länsstyrelsens fråga[^]*avslutades[^]*– Väntar/);
  });

  it('takes no more needs, and lets nobody in', async () => {
    const answer = await cast.ragunda.get<{ tellNeed: { code?: string } }>(
      `mutation { tellNeed(input: { text: "För sent", pilotId: "${PILOT}" }) { ... on Problem { code } } }`,
    );
    expect(answer.tellNeed.code).toBe('NOT_IN_PILOT');
    expect(await needOf(await house.as('halland'), sent)).toBeNull();
  });

  it('is carried out once, however often the job runs', async () => {
    const audits = (): Promise<{ count: number }[]> =>
      house.sql("select count(*)::int as count from audit_entry where action ~ 'leavePilot|[wW]ithPilot'");
    const before = await audits();
    // The same event once more, as a job of its own.
    const again = await house.sql(
      `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
       select topic, subscriber, record_id, payload, request_id, now(), now() from outbox where topic = 'pilot.closed'
       returning id`,
    );
    expect(again.length).toBeGreaterThan(0);
    await settled(house);
    expect(await audits()).toEqual(before);
  });
});
