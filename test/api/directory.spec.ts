import { jest } from '@jest/globals';
import { agencyId, countyBoardId, municipalityId, ReorganiseService } from '#directory';
import { isProblem, operatorContext } from '#kernel';
import { HELA_LANDET } from '#pilots';
import {
  aNeed,
  anOffer,
  BRACKE,
  castOf,
  did,
  didToReferral,
  FINDABLE,
  FOHM,
  matched,
  MUCF,
  needOf,
  NO_ID,
  outcomeOf,
  PILOT,
  pointOf,
  RAGUNDA,
  refer,
  referralTo,
  referred,
  seen,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { at, settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let reorganise: ReorganiseService;

const TODAY = '2026-11-20T08:00:00Z';
/** Each test changes organisations of its own. */
const [MFOF, SKOLVERKET, BOVERKET, POLISEN, MFD, TILLVAXTVERKET, VINNOVA] = [
  'MFoF',
  'Skolverket',
  'Boverket',
  'Polisen',
  'MFD',
  'Tillväxtverket',
  'Vinnova',
].map(agencyId) as [string, string, string, string, string, string, string];
const [ARE, KROKOM, STROMSUND, BERG, HARJEDALEN, OSTERSUND] = [
  '2321',
  '2309',
  '2313',
  '2326',
  '2361',
  '2380',
].map(municipalityId) as [string, string, string, string, string, string];

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  reorganise = house.api.get(ReorganiseService, { strict: false });
});
beforeEach(() => house.moveClock(TODAY));
afterAll(() => house.close());

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kinds: string[];
  readonly closedOn: string | null;
  readonly mergedInto: { id: string } | null;
  readonly contactPoints: { id: string }[];
  readonly before: string;
  readonly today: string;
  readonly after: string;
}
const organisationOf = async (id: string, person: Person = cast.jamtland): Promise<Organisation> => {
  const query = `query ($id: ID!) { organisation(id: $id) { id name shortName kinds closedOn mergedInto { id } contactPoints { id }
    before: nameOn(on: "2026-11-19") today: nameOn(on: "2026-11-20") after: nameOn(on: "2027-01-01") } }`;
  return (await person.get<{ organisation: Organisation }>(query, { id })).organisation;
};
const listed = async (search: string): Promise<string[]> =>
  (
    await cast.jamtland.get<{ organisations: { nodes: { id: string }[] } }>(
      'query ($search: String!) { organisations(first: 100, search: $search) { nodes { id } } }',
      { search },
    )
  ).organisations.nodes.map((node) => node.id);
const codeOf = async (outcome: Promise<unknown>): Promise<string> => {
  const result = await outcome;
  return isProblem(result) ? result.code : 'done';
};
const rename = (id: string, name: string, from?: string): Promise<string> =>
  codeOf(
    reorganise.rename(operatorContext, {
      id,
      name,
      shortName: name,
      ...(from === undefined ? {} : { from }),
    }),
  );

describe('what there is', () => {
  it('21 counties with their boards, 290 municipalities, and Gotland both municipality and region', async () => {
    const { counties } = await cast.jamtland.get<{ counties: { code: string }[] }>('{ counties { code } }');
    const boards = counties.map(({ code }) => countyBoardId(code));
    expect(counties).toHaveLength(21);
    expect(
      (await Promise.all(boards.map((id) => organisationOf(id)))).every(
        (board) => board.kinds[0] === 'COUNTY_BOARD',
      ),
    ).toBe(true);
    const gotland = await organisationOf(municipalityId('0980'));
    expect([...gotland.kinds].sort()).toEqual(['MUNICIPALITY', 'REGION']);
    const kinds = await cast.jamtland.get<Record<'regions' | 'island', { nodes: { id: string }[] }>>(`{
      regions: organisations(filter: { kind: REGION }, first: 100) { nodes { id } }
      island: organisations(filter: { kind: MUNICIPALITY, countyCode: "09" }) { nodes { id } } }`);
    expect(kinds.regions.nodes).toHaveLength(21);
    expect(kinds.regions.nodes).toContainEqual({ id: gotland.id });
    expect(kinds.island.nodes).toEqual([{ id: gotland.id }]);
  });

  it('Gotland tells a need to its county board, at a municipality’s desk', async () => {
    const gotland = await house.as('gotland');
    const viewer = await gotland.get('{ viewer { desks organisation { id } } }');
    expect(viewer).toEqual({
      viewer: { desks: ['MUNICIPALITY'], organisation: { id: municipalityId('0980') } },
    });
    const need = await matched(gotland);
    expect(need.next?.organisations).toMatchObject([{ id: countyBoardId('09') }]);
  });

  it('contact points that fit a county come first; others of another county are left out', async () => {
    await house.sql(`update contact_point set county_codes = '{13}' where id = $1`, [pointOf(SPSM)]);
    await house.sql(`update contact_point set county_codes = '{23}' where id = $1`, [pointOf(MUCF)]);
    const { contactPoints } = await cast.jamtland.get<{ contactPoints: { id: string }[] }>(
      '{ contactPoints(countyCode: "23") { id } }',
    );
    const ids = contactPoints.map(({ id }) => id);
    expect(ids[0]).toBe(pointOf(MUCF));
    expect([ids.includes(pointOf(SPSM)), ids.includes(pointOf(FOHM))]).toEqual([false, true]);
    await house.sql(`update contact_point set county_codes = '{}'`);
  });
});

describe('a new name', () => {
  it('is today’s, and past views keep the name of their date', async () => {
    const are = await house.as('are');
    const { id } = await matched(are);
    await refer(cast.jamtland, id, [SKOLVERKET]);
    expect(await rename(ARE, 'Åredalens kommun')).toBe('done');
    expect(await rename(SKOLVERKET, 'Myndigheten för lärande')).toBe('done');
    expect(await organisationOf(ARE)).toMatchObject({
      name: 'Åredalens kommun',
      before: 'Åre kommun',
      today: 'Åredalens kommun',
    });
    const need = await seen(cast.jamtland, id);
    expect([need.municipalityName, need.referrals[0]?.toName]).toEqual(['Åre kommun', 'Statens skolverk']);
    const told = await aNeed(are);
    expect(told.municipalityName).toBe('Åredalens kommun');
    expect(await listed('Åredalen')).toEqual([ARE]);
  });

  it('set for a coming day takes effect on that day', async () => {
    expect(await rename(KROKOM, 'Hammarstrands kommun', '2027-01-01')).toBe('done');
    expect(await organisationOf(KROKOM)).toMatchObject({
      name: 'Krokoms kommun',
      today: 'Krokoms kommun',
      after: 'Hammarstrands kommun',
    });
    await at(house, '2026-12-31T22:59:00Z');
    expect((await organisationOf(KROKOM)).name).toBe('Krokoms kommun');
    await at(house, '2027-01-01T00:30:00Z');
    expect(await organisationOf(KROKOM)).toMatchObject({
      name: 'Hammarstrands kommun',
      before: 'Krokoms kommun',
    });
  });

  it('may follow another; each day has its own', async () => {
    await rename(STROMSUND, 'Ett', '2026-11-20');
    await rename(STROMSUND, 'Två', '2026-12-24');
    await at(house, '2026-12-25T08:00:00Z');
    expect(await organisationOf(STROMSUND)).toMatchObject({
      name: 'Två',
      before: 'Strömsunds kommun',
      today: 'Ett',
      after: 'Två',
    });
  });

  it('needs an organisation', async () => {
    expect(await rename(NO_ID, 'Ingen')).toBe('ORGANISATION_NOT_FOUND');
  });
});

describe('a merger', () => {
  it('of agencies: points, holders, open requests and memberships follow', async () => {
    const { id } = await referred(cast, [MFOF, SPSM], { pilotId: PILOT });
    const { id: referralId } = await referralTo(cast.jamtland, id, MFOF);
    const mfof = await house.as('mfof');
    expect(await codeOf(reorganise.merge(operatorContext, { fromId: MFOF, intoId: FOHM }))).toBe('done');

    expect(await organisationOf(MFOF)).toMatchObject({
      closedOn: '2026-11-20',
      mergedInto: { id: FOHM },
      contactPoints: [],
    });
    expect((await organisationOf(FOHM)).contactPoints).toContainEqual({ id: pointOf(MFOF) });
    const need = await seen(cast.jamtland, id);
    expect(need.state).toBe('REFERRED');
    expect(need.next?.organisations?.map((organisation) => organisation.id).sort()).toEqual(
      [FOHM, SPSM].sort(),
    );
    // The person goes on in the new organisation, with the case.
    const viewer = await mfof.get<{ viewer: object }>(
      '{ viewer { organisation { id } pilots { id } desks } }',
    );
    expect(viewer.viewer).toMatchObject({ organisation: { id: FOHM }, desks: ['AGENCY'] });
    expect((await didToReferral(mfof, 'offerSupport', anOffer(referralId))).state).toBe('CAN_CONTRIBUTE');
    const members = await house.sql(
      `select 1 from membership where organisation_id = $1 and pilot_id = $2 and ends_on is null`,
      [FOHM, PILOT],
    );
    expect(members).toHaveLength(1);
  });

  it('of two that were both asked: the need waits on the one there is', async () => {
    const { id } = await referred(cast, [BOVERKET, POLISEN]);
    await codeOf(reorganise.merge(operatorContext, { fromId: BOVERKET, intoId: POLISEN }));
    expect(
      (await seen(cast.jamtland, id)).next?.organisations?.map((organisation) => organisation.id),
    ).toEqual([POLISEN]);
  });

  it('of municipalities: needs and mail links go on with the successor, under the name they had', async () => {
    const bracke = await house.as('bracke');
    const { id } = await matched(bracke, { pilotId: PILOT });
    const { id: heard } = await did(cast.jamtland, 'writeDownNeed', {
      municipalityId: BRACKE,
      pilotId: PILOT,
      text: FINDABLE,
      saidBy: 'Rektorn',
    });
    await settled(house);
    const [mail] = (await house.mail()).filter((each) => each.text.includes('/bekrafta#'));
    const token = /#(\S+)/.exec(mail?.text ?? '')?.[1];
    expect(await needOf(cast.ragunda, id)).toBeNull();
    expect(await codeOf(reorganise.merge(operatorContext, { fromId: BRACKE, intoId: RAGUNDA }))).toBe('done');
    expect(await seen(cast.ragunda, id)).toMatchObject({
      municipalityName: 'Bräcke kommun',
      state: 'MATCHED',
    });
    expect((await seen(bracke, id)).id).toBe(id);
    expect(await outcomeOf(house.anybody(), 'answerHeardNeed', { token, answer: 'CONFIRM' })).toBe(
      'HeardNeedAnswered',
    );
    expect((await seen(cast.ragunda, heard)).confirmed).toBe(true);
    expect((await aNeed(bracke)).municipalityName).toBe('Ragunda kommun');
    const query = `query ($id: ID!) { need(id: $id) { municipality { id name } history { organisation { id } } } }`;
    const { need } = await cast.ragunda.get<{ need: { municipality: object; history: object[] } }>(query, {
      id,
    });
    expect(need.municipality).toEqual({ id: RAGUNDA, name: 'Ragunda kommun' });
    // What was done was done by those who were there.
    expect(need.history[0]).toEqual({ organisation: { id: BRACKE } });
  });

  it('is over the next day: the old one is not listed, and nothing is told for it', async () => {
    await reorganise.merge(operatorContext, { fromId: BERG, intoId: HARJEDALEN });
    await house.moveClock('2026-11-21T08:00:00Z');
    expect(await listed('Berg')).not.toContain(BERG);
    const input = { municipalityId: BERG, text: 'x', saidBy: 'y' };
    expect(await outcomeOf(cast.jamtland, 'writeDownNeed', input)).toBe('NotPossible NOT_MUNICIPALITY');
  });

  it('is done once, between two that exist', async () => {
    const merge = (fromId: string, intoId: string): Promise<string> =>
      codeOf(reorganise.merge(operatorContext, { fromId, intoId }));
    expect(await merge(NO_ID, HARJEDALEN)).toBe('ORGANISATION_NOT_FOUND');
    expect(await merge(HARJEDALEN, NO_ID)).toBe('ORGANISATION_NOT_FOUND');
    expect(await merge(HARJEDALEN, HARJEDALEN)).not.toBe('done');
    const both = await Promise.all([merge(OSTERSUND, HARJEDALEN), merge(OSTERSUND, HARJEDALEN)]);
    expect(both.sort()).toEqual(['ORGANISATION_CLOSED', 'done']);
    expect(await merge(MFD, OSTERSUND)).toBe('ORGANISATION_CLOSED');
  });

  it('is done whole or not at all', async () => {
    reorganise.register({
      name: 'breaks',
      run: (_tx, fromId) =>
        fromId === MFD ? Promise.reject(new Error('a module could not follow')) : Promise.resolve(),
    });
    await expect(reorganise.merge(operatorContext, { fromId: MFD, intoId: FOHM })).rejects.toThrow(
      'could not follow',
    );
    expect(await organisationOf(MFD)).toMatchObject({
      closedOn: null,
      contactPoints: [{ id: pointOf(MFD) }],
    });
    expect(await house.sql('select 1 from audit_entry where subject_id = $1', [MFD])).toEqual([]);
  });
});

describe('an end without a successor', () => {
  it('closes the points; what waited on it is no answer, and the board is told', async () => {
    const [alone, beside] = [
      await referred(cast, [TILLVAXTVERKET]),
      await referred(cast, [TILLVAXTVERKET, SPSM]),
    ];
    const { id: referralId } = await referralTo(cast.jamtland, alone.id, TILLVAXTVERKET);
    await settled(house);
    expect(await codeOf(reorganise.close(operatorContext, { id: TILLVAXTVERKET }))).toBe('done');
    await settled(house);
    expect(await seen(cast.jamtland, alone.id)).toMatchObject({
      state: 'ANSWERED',
      referrals: [{ state: 'NO_ANSWER' }],
      next: { party: 'BOARD', step: 'SEND_FEEDBACK' },
    });
    const other = await seen(cast.jamtland, beside.id);
    expect([other.state, other.next?.organisations?.map(({ shortName }) => shortName)]).toEqual([
      'REFERRED',
      ['SPSM'],
    ]);
    const mail = (await house.mail()).find((each) => each.text.includes(referralId));
    expect(mail).toMatchObject({
      to: 'en-vag-in@lansstyrelsen-jamtland.example',
      subject: 'Ett svar har kommit',
    });
    expect((await organisationOf(TILLVAXTVERKET)).contactPoints).toEqual([]);
    expect(
      await outcomeOf(cast.jamtland, 'referNeed', {
        needId: beside.id,
        contactPointIds: [pointOf(TILLVAXTVERKET)],
        message: 'x',
      }),
    ).toBe('NotFound CONTACT_POINT_NOT_FOUND');
    expect(await codeOf(reorganise.close(operatorContext, { id: TILLVAXTVERKET }))).toBe(
      'ORGANISATION_CLOSED',
    );
  });

  it('ends its part in every pilot, and with it what its people may see', async () => {
    const vinnova = await house.as('vinnova');
    const { id } = await referred(cast, [VINNOVA], { pilotId: HELA_LANDET });
    expect((await needOf(vinnova, id))?.id).toBe(id);
    await reorganise.close(operatorContext, { id: VINNOVA });
    await house.moveClock('2026-11-21T08:00:00Z');
    const { errors } = await vinnova.ask(`{ need(id: "${id}") { id } }`);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await seen(cast.jamtland, id)).toMatchObject({
      referrals: [{ toName: expect.stringContaining('innovationssystem') }],
    });
    expect((await refer(cast.jamtland, (await matched(cast.ragunda)).id, [SPSM])).state).toBe('REFERRED');
  });
});
