import { jest } from '@jest/globals';
import { Sweeper } from '#kernel';
import { HELA_LANDET } from '#pilots';
import {
  anOffer,
  castOf,
  did,
  didToReferral,
  matched,
  MUCF,
  PILOT,
  RAGUNDA,
  refer,
  referralOf,
  referralTo,
  referred,
  seen,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { somebody } from '../builders/people.js';
import { at, settled, swept } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

const TODAY = '2026-11-20T08:00:00Z';
/** Two weeks from today end here, in Stockholm; a week later the board is told, two weeks after that the gathering. */
const [IN_TIME, DUE, TO_BOARD, TO_GATHERING] = [
  '2026-12-04T22:59:58Z',
  '2026-12-05T08:00:00Z',
  '2026-12-12T08:00:00Z',
  '2026-12-26T08:00:00Z',
];

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
beforeEach(async () => {
  await house.moveClock(TODAY);
  // Nobody swept at this time: the same days come again.
  await house.sql('delete from sweep_lease');
  await house.sql('update contact_point set answer_working_days = 15');
});
afterAll(() => house.close());

const told = async (id: string): Promise<string[]> => {
  await settled(house);
  const late = /^(Något väntar på er|Ett behov i länet|En förfrågan väntar|En förfrågan har väntat)/;
  return (await house.mail())
    .filter((mail) => mail.text.includes(id) && late.test(mail.subject))
    .map((mail) => `${mail.to}: ${mail.subject}`)
    .reverse();
};
const lateOf = async (needId: string): Promise<string | undefined> =>
  (await seen(cast.jamtland, needId)).next?.late;

interface Raised {
  readonly id: string;
  readonly heading: string;
  readonly waitsOnName: string;
  readonly stepText: string;
  readonly dueAt: string;
  readonly county: { letter: string };
}
interface Page {
  readonly nodes: Raised[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const RAISED = `query ($pilotId: ID!, $first: Int!, $after: String) { toRaise(pilotId: $pilotId, first: $first, after: $after) {
  nodes { id heading waitsOnName stepText waitingSince dueAt themes county { letter } } pageInfo { hasNextPage endCursor } } }`;
/** What somebody sees of these on the list; others may have waited there before. */
const raised = async (person: Person, ids: readonly string[], pilotId = PILOT): Promise<Raised[]> =>
  (await person.get<{ toRaise: Page }>(RAISED, { pilotId, first: 100 })).toRaise.nodes.filter((item) =>
    ids.includes(item.id),
  );

const [BOARD, MUNICIPALITY, POINT] = [
  'en-vag-in@lansstyrelsen-jamtland.example',
  'en-vag-in@ragunda.example',
  'en-vag-in@spsm.example',
];

describe('what waits longer than agreed becomes visible, step by step', () => {
  it('a need to be sorted: to the board, to the board again, on the list; each once', async () => {
    const { id } = await matched(cast.ragunda, { pilotId: PILOT });
    await at(house, IN_TIME);
    expect([await lateOf(id), await told(id)]).toEqual(['NONE', []]);
    await at(house, DUE);
    expect(await seen(cast.jamtland, id)).toMatchObject({
      state: 'MATCHED',
      next: { overdue: true, late: 'RESPONSIBLE' },
    });
    await at(house, '2026-12-11T22:00:00Z');
    expect([await lateOf(id), await told(id)]).toEqual(['RESPONSIBLE', [`${BOARD}: Något väntar på er`]]);
    await at(house, TO_BOARD);
    await at(house, '2026-12-25T22:00:00Z');
    expect([await lateOf(id), await raised(cast.jamtland, [id])]).toEqual(['BOARD', []]);
    await at(house, TO_GATHERING);
    expect(await lateOf(id)).toBe('GATHERING');
    await at(house, '2027-03-01T08:00:00Z');
    expect(await told(id)).toEqual([
      `${BOARD}: Något väntar på er`,
      `${BOARD}: Ett behov i länet har väntat länge`,
    ]);
    expect(await raised(cast.jamtland, [id])).toMatchObject([
      {
        id,
        heading: 'Elevhälsa',
        waitsOnName: 'Länsstyrelsen i Jämtlands län',
        stepText: 'läsa och föra vidare',
      },
    ]);
    // Nothing is ever moved by it.
    expect((await seen(cast.jamtland, id)).state).toBe('MATCHED');
  });

  it('a question: to the municipality first, then to the board', async () => {
    const { id } = await matched(cast.ragunda, { pilotId: PILOT });
    await did(cast.jamtland, 'askBack', { needId: id, question: 'Vad?' });
    for (const day of [DUE, TO_BOARD, TO_GATHERING]) await at(house, day);
    expect(await told(id)).toEqual([
      `${MUNICIPALITY}: Något väntar på er`,
      `${BOARD}: Ett behov i länet har väntat länge`,
    ]);
    expect(await raised(cast.jamtland, [id])).toMatchObject([{ id, waitsOnName: 'Ragunda kommun' }]);
  });

  it('a need to be confirmed: to the municipality first', async () => {
    const { id } = await did(cast.jamtland, 'writeDownNeed', {
      municipalityId: RAGUNDA,
      pilotId: PILOT,
      text: 'Stöd till unga.',
      saidBy: 'Skolchefen',
    });
    await at(house, DUE);
    expect(await told(id)).toEqual([`${MUNICIPALITY}: Något väntar på er`]);
  });

  it('a request: to the contact point, to the board, on the list; the need shows it too', async () => {
    const { id } = await referred(cast, [SPSM], { pilotId: PILOT });
    const { id: referralId, next } = await referralTo(cast.spsm, id, SPSM);
    expect(next?.dueAt).toBe('2026-12-11T22:59:59.000Z');
    for (const day of ['2026-12-12T08:00:00Z', '2026-12-19T08:00:00Z']) await at(house, day);
    expect((await referralOf(cast.spsm, referralId))?.next).toMatchObject({ overdue: true, late: 'BOARD' });
    expect(await lateOf(id)).toBe('BOARD');
    await at(house, '2027-01-02T08:00:00Z');
    expect(await told(referralId)).toEqual([
      `${POINT}: En förfrågan väntar på er`,
      `${BOARD}: En förfrågan har väntat länge`,
    ]);
    expect(await raised(cast.spsm, [id, referralId])).toMatchObject([
      { id: referralId, waitsOnName: 'Specialpedagogiska skolmyndigheten', stepText: 'svara på förfrågan' },
    ]);
    expect((await seen(cast.jamtland, id)).state).toBe('REFERRED');
  });

  it('what a contact point asked: to the board; an offer: to the municipality', async () => {
    const { id } = await referred(cast, [SPSM, MUCF], { pilotId: PILOT });
    const [asked, offered] = [await referralTo(cast.spsm, id, SPSM), await referralTo(cast.mucf, id, MUCF)];
    await didToReferral(cast.spsm, 'askAboutReferral', { referralId: asked.id, question: 'Vad?' });
    await didToReferral(cast.mucf, 'offerSupport', anOffer(offered.id));
    await at(house, DUE);
    await at(house, '2026-12-21T08:00:00Z');
    expect((await told(asked.id))[0]).toBe(`${BOARD}: En förfrågan väntar på er`);
    expect(await told(offered.id)).toEqual([`${MUNICIPALITY}: En förfrågan väntar på er`]);
  });

  it('never two steps at once, however long nobody looked', async () => {
    const { id } = await matched(cast.ragunda, { pilotId: PILOT });
    const steps = [];
    for (const minute of ['00', '02', '04', '06']) {
      await at(house, `2027-03-01T08:${minute}:00Z`);
      steps.push(await lateOf(id));
    }
    expect(steps).toEqual(['RESPONSIBLE', 'BOARD', 'GATHERING', 'GATHERING']);
  });

  it('once, by however many sweepers', async () => {
    const { id } = await matched(cast.ragunda, { pilotId: PILOT });
    await house.moveClock(DUE);
    const sweeper = house.api.get(Sweeper, { strict: false });
    await Promise.all([1, 2, 3, 4].map(() => sweeper.runDue()));
    await swept(house);
    expect(await told(id)).toHaveLength(1);
  });
});

describe('a move', () => {
  it('ends lateness, and what is late again is told again', async () => {
    const { id } = await matched(cast.ragunda, { pilotId: PILOT });
    await at(house, DUE);
    const asked = await did(cast.jamtland, 'askBack', { needId: id, question: 'Vad?' });
    expect(asked.next).toMatchObject({ overdue: false, late: 'NONE', dueAt: '2026-12-19T22:59:59.000Z' });
    await did(cast.ragunda, 'completeNeed', { needId: id, version: 1, text: 'Så här.' });
    await at(house, '2026-12-20T08:00:00Z');
    expect(await told(id)).toEqual([`${BOARD}: Något väntar på er`, `${BOARD}: Något väntar på er`]);
  });

  it('is not a correction: whoever is late stays late', async () => {
    const { id } = await matched(cast.ragunda, { pilotId: PILOT });
    await at(house, DUE);
    const before = (await seen(cast.jamtland, id)).next;
    await did(cast.ragunda, 'correctNeed', { needId: id, version: 1, text: 'Kvastskaft zzyzx.', title: 'Q' });
    await settled(house);
    expect(await seen(cast.jamtland, id)).toMatchObject({ state: 'UNMATCHED', next: before });
  });

  it('of the one who was late leaves a need as late as those still asked', async () => {
    await house.sql('update contact_point set answer_working_days = 2 where organisation_id = $1', [SPSM]);
    const { id } = await referred(cast, [SPSM, MUCF], { pilotId: PILOT });
    const late = await referralTo(cast.spsm, id, SPSM);
    await at(house, '2026-11-25T08:00:00Z');
    expect(await lateOf(id)).toBe('RESPONSIBLE');
    await didToReferral(cast.spsm, 'cannotContributeNow', {
      referralId: late.id,
      reason: 'TIMING',
      text: 'Nej.',
    });
    expect((await seen(cast.jamtland, id)).next).toMatchObject({
      late: 'NONE',
      overdue: false,
      dueAt: '2026-12-11T22:59:59.000Z',
    });
    await at(house, '2026-12-12T08:00:00Z');
    // Asking one more does not make the late one in time.
    await refer(cast.jamtland, id, [SPSM]);
    expect(await lateOf(id)).toBe('RESPONSIBLE');
  });

  it('that ends the need ends what waited in it', async () => {
    const { id } = await referred(cast, [SPSM], { pilotId: PILOT });
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId));
    await did(cast.jamtland, 'sendFeedback', { needId: id, text: 'Ja.' });
    await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'HELPED' });
    for (const day of ['2026-12-21', '2027-01-01', '2027-02-01', '2027-03-01'])
      await at(house, `${day}T08:00:00Z`);
    expect([await told(referralId), await raised(cast.jamtland, [id, referralId])]).toEqual([[], []]);
  });
});

describe('the list to raise at the gathering', () => {
  /** One need that has waited longest on the board, in the pilot or outside. */
  const raise = async (about: object = {}): Promise<string> => {
    const { id } = await matched(cast.ragunda, { pilotId: PILOT, ...about });
    for (const day of [DUE, TO_BOARD, TO_GATHERING]) await at(house, day);
    return id;
  };

  it('is for the facilitator, the boards and the agencies of the pilot', async () => {
    const id = await raise();
    for (const who of ['facilitator', 'jamtland', 'halland', 'spsm', 'mucf', 'fohm'])
      expect([who, (await raised(await house.as(who), [id])).map((item) => item.id)]).toEqual([who, [id]]);
    for (const who of ['ragunda', 'bracke', 'laholm'])
      expect([who, await raised(await house.as(who), [id])]).toEqual([who, []]);
    for (const person of [await house.as('observer'), house.anybody()])
      expect((await person.ask(RAISED, { pilotId: PILOT, first: 1 })).errors?.[0]?.extensions.code).toMatch(
        /FORBIDDEN|UNAUTHENTICATED/,
      );
  });

  it('is of its pilot: nobody from another sees it, nor does it hold what was told elsewhere', async () => {
    const id = await raise({ pilotId: HELA_LANDET });
    expect(await raised(cast.jamtland, [id])).toEqual([]);
    expect(await raised(cast.jamtland, [id], HELA_LANDET)).toHaveLength(1);
    const elsewhere = await somebody(house, 'annan-pilot', { pilotId: PILOT, organisationId: SPSM });
    expect(await raised(elsewhere, [id], HELA_LANDET)).toEqual([]);
    const onlooker = await somebody(house, 'asker', { pilotId: PILOT, organisationId: SPSM });
    await house.sql(
      `insert into participant (id, pilot_id, person_id, organisation_id, roles, since)
       select gen_random_uuid(), $1, id, $2, '{OBSERVER}', '2020-01-01' from person where handle = 'asker'`,
      [HELA_LANDET, SPSM],
    );
    expect(await raised(onlooker, [id], HELA_LANDET)).toEqual([]);
  });

  it('shows the heading, never the text', async () => {
    const id = await raise({ title: '', text: 'Elevernas hemliga svårigheter.', themes: ['skola'] });
    const answer = await cast.spsm.ask<{ toRaise: Page }>(RAISED, { pilotId: PILOT, first: 100 });
    expect(answer.data?.toRaise.nodes.find((item) => item.id === id)).toMatchObject({
      heading: 'Behov utan rubrik',
      county: { letter: 'Z' },
      themes: ['skola'],
    });
    expect(JSON.stringify(answer)).not.toContain('hemliga');
  });

  it('comes in pages, what has waited longest first', async () => {
    const ids: string[] = [];
    for (const title of ['A', 'B', 'C'])
      ids.push((await matched(cast.ragunda, { pilotId: PILOT, title })).id);
    for (const day of [DUE, TO_BOARD, TO_GATHERING]) await at(house, day);
    const seenIds: string[] = [];
    let after: string | null = null;
    do {
      const page: { toRaise: Page } = await cast.jamtland.get(RAISED, { pilotId: PILOT, first: 1, after });
      seenIds.push(...page.toRaise.nodes.map((item) => item.id));
      after = page.toRaise.pageInfo.hasNextPage ? page.toRaise.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seenIds.filter((id) => ids.includes(id))).toEqual(ids);
    expect(new Set(seenIds).size).toBe(seenIds.length);
  });
});

it('follows the times its pilot agreed on, not those of another', async () => {
  await house.sql(
    `update pilot set times = '{"sort": 2, "lateToBoard": 1, "lateToGathering": 1}' where id = $1`,
    [PILOT],
  );
  const [ours, theirs] = [
    await matched(cast.ragunda, { pilotId: PILOT }),
    await matched(cast.ragunda, { pilotId: HELA_LANDET }),
  ];
  expect([ours.next?.dueAt, theirs.next?.dueAt]).toEqual([
    '2026-11-22T22:59:59.000Z',
    '2026-12-04T22:59:59.000Z',
  ]);
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) await at(house, `${day}T08:00:00Z`);
  expect([await lateOf(ours.id), await lateOf(theirs.id)]).toEqual(['GATHERING', 'NONE']);
  await house.sql(`update pilot set times = '{}' where id = $1`, [PILOT]);
});
