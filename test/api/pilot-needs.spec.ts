import { jest } from '@jest/globals';
import { HELA_LANDET } from '#pilots';
import {
  aNeed,
  castOf,
  did,
  FINDABLE,
  matched,
  needOf,
  NO_ID,
  outcomeOf,
  PILOT,
  RAGUNDA,
  seen,
  type Cast,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

interface PilotNeed {
  readonly id: string;
  readonly heading: string;
  readonly text: string | null;
  readonly themes: string[];
  readonly state: string;
  readonly county: { code: string };
}
interface Page {
  readonly nodes: PilotNeed[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const QUERY = `query ($pilotId: ID!, $first: Int, $after: String, $filter: PilotNeedFilterInput) {
  pilotNeeds(pilotId: $pilotId, first: $first, after: $after, filter: $filter) {
    nodes { id heading text themes state county { code } } pageInfo { hasNextPage endCursor } } }`;
const page = async (person: Person, variables: object = {}): Promise<Page> =>
  (await person.get<{ pilotNeeds: Page }>(QUERY, { pilotId: PILOT, first: 100, ...variables })).pilotNeeds;
const inPilot = async (person: Person, id: string): Promise<PilotNeed | undefined> =>
  (await page(person)).nodes.find((need) => need.id === id);

const told = (about: object = {}) => matched(cast.ragunda, { pilotId: PILOT, themes: ['skola'], ...about });

describe('a need told in a pilot', () => {
  it('is seen by other boards, agencies and the facilitator: heading, theme, county, state – not its text', async () => {
    const { id } = await told();
    for (const who of ['halland', 'spsm', 'jamtland', 'facilitator']) {
      const person = await house.as(who);
      expect(await inPilot(person, id)).toEqual({
        id,
        heading: 'Elevhälsa',
        text: null,
        themes: ['skola'],
        state: 'MATCHED',
        county: { code: '23' },
      });
    }
    expect(await needOf(await house.as('halland'), id)).toBeNull();
  });

  it('shows no word of its text in place of a heading', async () => {
    const { id } = await told({ title: '' });
    expect((await inPilot(cast.spsm, id))?.heading).toBe('Behov utan rubrik');
    await did(cast.ragunda, 'shareNeedText', { needId: id, shared: true });
    expect((await inPilot(cast.spsm, id))?.heading).toMatch(/^Vi behöver stöd/);
  });

  it('is not shown to municipalities, to those in another pilot, to onlookers or to whoever is not signed in', async () => {
    await told();
    for (const who of ['laholm', 'ragunda']) expect((await page(await house.as(who))).nodes).toEqual([]);
    expect((await page(cast.spsm, { pilotId: NO_ID })).nodes).toEqual([]);
    const codes = await Promise.all(
      [await house.as('observer'), house.anybody()].map(
        async (person) => (await person.ask(QUERY, { pilotId: PILOT })).errors?.[0]?.extensions.code,
      ),
    );
    expect(codes).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
  });

  it('is not shown before it is told or confirmed, and no longer when it is taken back', async () => {
    const draft = await did(cast.ragunda, 'saveNeedDraft', { text: FINDABLE, pilotId: PILOT });
    const removed = await did(cast.ragunda, 'saveNeedDraft', { text: FINDABLE, pilotId: PILOT });
    await did(cast.ragunda, 'removeDraft', { needId: removed.id });
    const heard = await did(cast.jamtland, 'writeDownNeed', {
      pilotId: PILOT,
      municipalityId: RAGUNDA,
      text: FINDABLE,
      saidBy: 'Rektorn',
    });
    const withdrawn = await told();
    await did(cast.ragunda, 'withdrawNeed', { needId: withdrawn.id, reason: 'Löst.' });
    const elsewhere = await aNeed(cast.ragunda, { pilotId: HELA_LANDET });
    const free = await aNeed(cast.ragunda);
    for (const { id } of [draft, removed, heard, withdrawn, elsewhere, free])
      expect(await inPilot(cast.spsm, id)).toBeUndefined();
    await did(cast.ragunda, 'confirmHeardNeed', { needId: heard.id, textShared: true });
    expect((await inPilot(cast.spsm, heard.id))?.text).toBe(FINDABLE);
  });

  it('is shown only while its municipality takes part', async () => {
    const { id } = await told();
    const takesPart = (until: string | null): Promise<object[]> =>
      house.sql('update membership set ends_on = $1 where pilot_id = $2 and organisation_id = $3', [
        until,
        PILOT,
        RAGUNDA,
      ]);
    await takesPart('2024-01-01');
    expect(await inPilot(cast.spsm, id)).toBeUndefined();
    await takesPart(null);
    expect((await inPilot(cast.spsm, id))?.id).toBe(id);
  });

  it('is found by county and theme, and leafed through', async () => {
    const { id } = await told({ themes: ['kultur'] });
    const bracke = await house.as('bracke');
    const other = await matched(bracke, { pilotId: PILOT, themes: ['fritid'] });
    const ids = async (variables: object): Promise<string[]> =>
      (await page(cast.spsm, variables)).nodes.map((need) => need.id);
    expect(await ids({ filter: { themes: ['kultur'] } })).toEqual([id]);
    expect(await ids({ filter: { themes: ['fritid', 'kultur'], countyCode: '23' } })).toEqual([other.id, id]);
    expect(await ids({ filter: { themes: ['kultur'], countyCode: '13' } })).toEqual([]);
    const first = await page(cast.spsm, { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(cast.spsm, { first: 1, after: first.pageInfo.endCursor });
    expect([first.nodes[0]?.id, second.nodes[0]?.id]).toEqual([other.id, id]);
  });
});

describe('the text of a need', () => {
  it('is shown to more where the municipality says so, when it tells, corrects or later, and is hidden again', async () => {
    const { id } = await told({ textShared: true });
    expect((await inPilot(cast.spsm, id))?.text).toBe(FINDABLE);
    await did(cast.ragunda, 'correctNeed', { needId: id, version: 1, text: 'Annat', textShared: false });
    expect((await inPilot(cast.spsm, id))?.text).toBeNull();
    await did(cast.ragunda, 'shareNeedText', { needId: id, shared: true });
    expect((await inPilot(cast.spsm, id))?.text).toBe('Annat');
    // Saying the same again is no act.
    await did(cast.ragunda, 'shareNeedText', { needId: id, shared: true });
    await did(cast.ragunda, 'shareNeedText', { needId: id, shared: false });
    const { history } = await seen(cast.jamtland, id);
    expect(history.map(({ action }) => action).filter((action) => action.includes('hareText'))).toEqual([
      'need.shareText',
      'need.unshareText',
    ]);
  });

  it('may be shared from the draft on', async () => {
    const { id } = await did(cast.ragunda, 'saveNeedDraft', {
      text: FINDABLE,
      pilotId: PILOT,
      textShared: true,
    });
    await did(cast.ragunda, 'saveNeedDraft', { needId: id, version: 1, title: 'Elever' });
    await did(cast.ragunda, 'submitNeed', { needId: id, version: 2 });
    await settled(house);
    expect(await inPilot(cast.spsm, id)).toMatchObject({ heading: 'Elever', text: FINDABLE });
  });

  it('is only the municipality’s to share', async () => {
    const { id } = await told();
    for (const person of [cast.jamtland, cast.spsm, await house.as('laholm')])
      expect(await outcomeOf(person, 'shareNeedText', { needId: id, shared: true })).toBe(
        'NotFound NEED_NOT_FOUND',
      );
    expect((await inPilot(cast.spsm, id))?.text).toBeNull();
  });
});

describe('what has no role', () => {
  it.each(['Tillsynsenheten', 'Enheten för social TILLSYN', 'Supervision'])(
    'supervision gets no way in: %s',
    async (name) => {
      const making = house.sql('update contact_point set name = $1 where organisation_id = $2', [
        name,
        RAGUNDA,
      ]);
      await expect(making).rejects.toThrow('contact_point_is_not_supervision');
    },
  );

  it('a facilitator facilitates for no party', async () => {
    const making = house.sql(
      "update participant set roles = '{FACILITATOR}' where pilot_id = $1 and organisation_id = $2",
      [PILOT, RAGUNDA],
    );
    await expect(making).rejects.toThrow('participant_facilitator_is_neutral');
  });
});
