import { jest } from '@jest/globals';
import { HELA_LANDET } from '#pilots';
import {
  castOf,
  matched,
  needOf,
  NO_ID,
  outcomeOf,
  PILOT,
  RAGUNDA,
  refer,
  referralTo,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { somebody } from '../builders/people.js';
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

interface Viewer {
  readonly signedIn: boolean;
  readonly person: { name: string } | null;
  readonly organisation: { shortName: string } | null;
  readonly roles: string[];
  readonly desks: string[];
  readonly mayActFor: { shortName: string }[];
  readonly pilots: { slug: string }[];
  readonly locale: string;
}
const viewerOf = async (person: Person): Promise<Viewer> =>
  (
    await person.get<{
      viewer: Viewer;
    }>(`{ viewer { signedIn person { name } organisation { shortName } roles desks
      mayActFor { shortName } pilots { slug } locale } }`)
  ).viewer;

describe('who asks', () => {
  it.each([
    ['facilitator', null, 'FACILITATOR', 'FACILITATOR', ['hela-landet', 'regional-samordning']],
    ['jamtland', 'Länsstyrelsen Jämtland', 'CONTACT', 'BOARD', ['hela-landet', 'regional-samordning']],
    ['halland', 'Länsstyrelsen Halland', 'CONTACT', 'BOARD', ['hela-landet', 'regional-samordning']],
    ['spsm', 'SPSM', 'CONTACT', 'AGENCY', ['hela-landet', 'regional-samordning']],
    ['fohm', 'Fohm', 'CONTACT', 'AGENCY', ['hela-landet', 'regional-samordning']],
    ['mucf', 'MUCF', 'CONTACT', 'AGENCY', ['hela-landet', 'regional-samordning']],
    ['ragunda', 'Ragunda', 'CONTACT', 'MUNICIPALITY', ['hela-landet', 'regional-samordning']],
    ['bracke', 'Bräcke', 'CONTACT', 'MUNICIPALITY', ['hela-landet', 'regional-samordning']],
    ['laholm', 'Laholm', 'CONTACT', 'MUNICIPALITY', ['hela-landet', 'regional-samordning']],
    ['observer', 'SKR', 'OBSERVER', 'OBSERVER', ['regional-samordning']],
  ])('%s', async (persona, shortName, role, desk, pilots) => {
    const viewer = await viewerOf(await house.as(persona));
    expect(viewer).toMatchObject({
      signedIn: true,
      organisation: shortName === null ? null : { shortName },
      roles: [role],
      desks: [desk],
      mayActFor: shortName === null ? [] : [{ shortName }],
      locale: 'sv',
    });
    expect(viewer.pilots.map(({ slug }) => slug)).toEqual(pilots);
  });

  it('is nobody, who may know that much', async () => {
    expect(await viewerOf(house.anybody().with({ 'accept-language': 'en' }))).toEqual({
      signedIn: false,
      person: null,
      organisation: null,
      roles: [],
      desks: [],
      mayActFor: [],
      pilots: [],
      locale: 'en',
    });
  });

  it('acts for one of those represented, or for nobody', async () => {
    expect(await viewerOf(cast.ragunda.with({ 'x-organisation': SPSM }))).toMatchObject({
      signedIn: true,
      organisation: null,
      roles: [],
      desks: [],
    });
  });
});

describe('a pilot', () => {
  const PILOT_QUERY = `query ($id: ID!) { pilot(id: $id) { slug exampleAsOf memberships { organisation { shortName kinds } participationClass }
    groups { name kind status convener { shortName } members { shortName } } } }`;

  interface PilotShown {
    readonly slug: string;
    readonly exampleAsOf: string | null;
    readonly memberships: {
      organisation: { shortName: string; kinds: string[] };
      participationClass: string;
    }[];
    readonly groups: {
      name: string;
      kind: string;
      status: string;
      convener: { shortName: string } | null;
      members: object[];
    }[];
  }
  const pilotOf = async (person: Person, id = PILOT): Promise<PilotShown | null> =>
    (await person.get<{ pilot: PilotShown | null }>(PILOT_QUERY, { id })).pilot;

  it('Regional samordning has its real organisations and groups, as of 2023', async () => {
    const pilot = await pilotOf(cast.ragunda);
    const classes = (name: string) =>
      pilot?.memberships
        .filter((each) => each.participationClass === name)
        .map((each) => each.organisation.shortName);
    expect(pilot).toMatchObject({ slug: 'regional-samordning', exampleAsOf: '2023-12-31' });
    expect(classes('LEAD')).toHaveLength(5);
    expect(classes('FULL')).toHaveLength(8);
    expect(classes('ADVISES')).toHaveLength(15);
    expect(classes('OBSERVER')).toEqual(['SKR']);
    expect(pilot?.groups).toHaveLength(8);
    expect(pilot?.groups.find((group) => group.name === 'Kommunernas behov – Jämtland')).toMatchObject({
      kind: 'WORKING',
      status: 'ACTIVE',
      convener: { shortName: 'Länsstyrelsen Jämtland' },
    });
    expect(pilot?.groups.find((group) => group.kind === 'REFERENCE')?.members).toHaveLength(15);
  });

  it('Hela landet has all boards and municipalities', async () => {
    const pilot = await pilotOf(cast.ragunda, HELA_LANDET);
    const count = (kind: string) =>
      pilot?.memberships.filter((each) => each.organisation.kinds.includes(kind)).length;
    expect([count('COUNTY_BOARD'), count('MUNICIPALITY')]).toEqual([21, 290]);
  });

  it('is shown to those who take part in it; missing and foreign read alike', async () => {
    const observer = await house.as('observer');
    expect([
      await pilotOf(observer),
      await pilotOf(observer, HELA_LANDET),
      await pilotOf(observer, NO_ID),
    ]).toEqual([expect.objectContaining({ slug: 'regional-samordning' }), null, null]);
  });

  it('ended groups keep the members they had', async () => {
    const pilot = await pilotOf(cast.spsm);
    const ended = pilot?.groups.filter((group) => group.status === 'ENDED') ?? [];
    expect(ended.map((group) => [group.name, group.members.length])).toEqual([
      ['Kommundialogerna', 5],
      ['Årshjul', 2],
    ]);
    expect(pilot?.groups.slice(-2)).toEqual(ended);
  });
});

describe('nothing leaks between pilots', () => {
  it('a need told in one is not to be seen, found, moved or counted from another', async () => {
    const here = await somebody(house, 'har', { pilotId: PILOT, organisationId: RAGUNDA });
    const there = await somebody(house, 'dar', { pilotId: HELA_LANDET, organisationId: RAGUNDA });
    const { id } = await matched(here, { pilotId: PILOT, title: 'Bara här' });
    const { id: open } = await matched(here, { title: 'I ingen pilot' });
    const list = async (asked: string): Promise<string[]> =>
      (
        await there.get<{ needs: { nodes: { title: string }[] } }>(`{ needs(${asked}) { nodes { title } } }`)
      ).needs.nodes.map((need) => need.title);
    expect(await needOf(there, id)).toBeNull();
    expect((await needOf(there, open))?.id).toBe(open);
    expect(await list('filter: {}')).toEqual(['I ingen pilot']);
    expect(await list(`filter: { pilotId: "${PILOT}" }`)).toEqual([]);
    expect(await list('search: "bara här"')).toEqual([]);
    expect(await outcomeOf(there, 'withdrawNeed', { needId: id, reason: 'x' })).toBe(
      'NotFound NEED_NOT_FOUND',
    );
    expect(await outcomeOf(there, 'tellNeed', { text: 'x', pilotId: PILOT })).toBe(
      'NotPossible NOT_IN_PILOT',
    );
  });

  it('a contact point that a need was sent to sees the need, and no more of the pilot than before', async () => {
    const holder = await somebody(house, 'hallare', {
      pilotId: PILOT,
      organisationId: SPSM,
      points: [
        (
          await house.sql<{ id: string }>('select id from contact_point where organisation_id = $1', [SPSM])
        )[0]?.id ?? '',
      ],
    });
    const { id } = await matched(cast.ragunda, { pilotId: HELA_LANDET });
    await refer(cast.jamtland, id, [SPSM]);
    const query = `query ($id: ID!) { need(id: $id) { id pilot { slug memberships { id } } referrals { id need { pilot { slug } } } } }`;
    const { need } = await holder.get<{ need: { pilot: object | null; referrals: { need: object }[] } }>(
      query,
      { id },
    );
    expect(need.pilot).toBeNull();
    expect(need.referrals.map((referral) => referral.need)).toEqual([{ pilot: null }]);
    expect((await viewerOf(holder)).pilots.map(({ slug }) => slug)).toEqual(['regional-samordning']);
  });

  it('an officer writes down in a pilot that both take part in', async () => {
    const board = await somebody(house, 'lansstyrelsen-dar', {
      pilotId: HELA_LANDET,
      organisationId:
        (
          await house.sql<{ id: string }>(
            `select id from organisation where short_name = 'Länsstyrelsen Jämtland'`,
          )
        )[0]?.id ?? '',
    });
    const input = { municipalityId: RAGUNDA, text: 'x', saidBy: 'y' };
    expect(await outcomeOf(board, 'writeDownNeed', { ...input, pilotId: PILOT })).toBe(
      'NotPossible NOT_IN_PILOT',
    );
    expect(await outcomeOf(board, 'writeDownNeed', { ...input, pilotId: HELA_LANDET })).toBe('Need HEARD');
    // Åmål takes part in Hela landet, not in Regional samordning.
    const [amal] = await house.sql<{ id: string }>(`select id from organisation where short_name = 'Åmål'`);
    expect(
      await outcomeOf(cast.jamtland, 'writeDownNeed', { ...input, municipalityId: amal?.id, pilotId: PILOT }),
    ).toBe('NotPossible NOT_IN_PILOT');
  });

  it('the times of one are not those of another, for requests either', async () => {
    await house.sql(`update pilot set times = '{"offer": 3, "reply": 4, "feedback": 5}' where id = $1`, [
      PILOT,
    ]);
    await house.moveClock('2026-11-20T08:00:00Z');
    const dues = [];
    for (const pilotId of [PILOT, HELA_LANDET, null]) {
      const { id } = await matched(cast.ragunda, { pilotId });
      await refer(cast.jamtland, id, [SPSM]);
      const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
      await outcomeOf(cast.spsm, 'askAboutReferral', { referralId, question: 'Vad?' });
      dues.push((await referralTo(cast.spsm, id, SPSM)).next?.dueAt?.slice(0, 10));
    }
    expect(dues).toEqual(['2026-11-24', '2026-12-04', '2026-12-04']);
  });
});
