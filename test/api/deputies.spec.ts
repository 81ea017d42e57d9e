import { jest } from '@jest/globals';
import { gained, tried } from '../builders/entry.js';
import {
  BRACKE,
  castOf,
  NO_ID,
  outcomeOf,
  PILOT,
  pointOf,
  RAGUNDA,
  referralOf,
  referralTo,
  referred,
  SPSM,
} from '../builders/loop.js';
import { personId, somebody, takesPart } from '../builders/people.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let ragunda: Person;
let spsm: Person;
let facilitator: Person;
let count = 0;

/** Somebody of Ragunda who only reads along, until given more. */
const reader = (organisationId = RAGUNDA): Promise<Person> =>
  somebody(house, `lasare-${(count += 1)}`, { pilotId: PILOT, organisationId, roles: ['OBSERVER'] });
const newest = (): Promise<string> => personId(house, `lasare-${count}`);

const NOW = '2026-11-20T08:00:00Z';

beforeAll(async () => {
  house = await TestHouse.open();
  ragunda = await house.as('ragunda');
  spsm = await house.as('spsm');
  facilitator = await house.as('facilitator');
});
beforeEach(() => house.moveClock(NOW));
afterAll(() => house.close());

const mayTell = async (person: Person): Promise<boolean> =>
  (await outcomeOf(person, 'tellNeed', { text: 'Vi behöver stöd.' })).startsWith('Need');

const partsOf = async (
  person: Person,
  handle: string,
): Promise<{ id: string; mayEnd: boolean; until: string | null; inPlaceOf: { name: string } | null }[]> => {
  const id = await personId(house, handle);
  const { participants } = await person.get<{
    participants: {
      nodes: {
        id: string;
        mayEnd: boolean;
        until: string | null;
        person: { id: string };
        inPlaceOf: { name: string } | null;
      }[];
    };
  }>(
    `query ($id: ID!) { participants(pilotId: $id, first: 100) {
      nodes { id mayEnd until person { id } inPlaceOf { name } } } }`,
    { id: PILOT },
  );
  return participants.nodes.filter((part) => part.person.id === id);
};

describe('a part handed to a colleague for a while', () => {
  it.each<[string, () => Person, object, string]>([
    [
      'not to somebody of another organisation',
      () => ragunda,
      { personId: 'bracke' },
      'NotPossible NOT_A_COLLEAGUE',
    ],
    ['not to oneself', () => ragunda, { personId: 'ragunda' }, 'NotPossible NOT_A_COLLEAGUE'],
    ['not to nobody', () => ragunda, { personId: undefined }, 'NotPossible NOT_A_COLLEAGUE'],
    ['not in another pilot', () => ragunda, { pilotId: NO_ID }, 'NotPossible PART_NOT_DELEGABLE'],
    ['not until yesterday', () => ragunda, { untilOn: '2026-11-19' }, 'NotPossible DATES_DO_NOT_FIT'],
    ['not for two years', () => ragunda, { untilOn: '2028-11-19' }, 'NotPossible DATES_DO_NOT_FIT'],
    ['not by those of no party', () => facilitator, {}, 'error FORBIDDEN'],
  ])('%s', async (_, by, about, outcome) => {
    await reader();
    const { personId: handle = `lasare-${count}`, ...more } = about as { personId?: string };
    const id = 'personId' in about && about.personId === undefined ? NO_ID : await personId(house, handle);
    const input = { pilotId: PILOT, personId: id, untilOn: '2026-12-01', ...more };
    expect(await tried(by(), 'delegatePart', input)).toBe(outcome);
  });

  it('begins and ends with its days, by the shared clock', async () => {
    const colleague = await reader();
    const period = { fromOn: '2026-12-01', untilOn: '2026-12-02' };
    await gained(ragunda, 'delegatePart', { pilotId: PILOT, personId: await newest(), ...period });
    const may = [];
    for (const instant of [
      NOW,
      '2026-11-30T22:59:00Z',
      '2026-11-30T23:00:00Z',
      '2026-12-02T22:58:00Z',
      '2026-12-02T23:00:00Z',
    ]) {
      await house.moveClock(instant);
      may.push(await mayTell(colleague));
    }
    expect(may).toEqual([false, false, true, true, false]);
  });

  it('says in whose place, and goes no further', async () => {
    const deputy = await reader();
    const input = { pilotId: PILOT, personId: await newest(), untilOn: '2026-12-02' };
    await gained(ragunda, 'delegatePart', input);
    expect(await tried(ragunda, 'delegatePart', input)).toBe('NotPossible HOLDS_IT_ALREADY');
    const parts = await partsOf(ragunda, `lasare-${count}`);
    expect(parts.map(({ inPlaceOf }) => inPlaceOf?.name)).toEqual([undefined, 'Anna Forsviken']);
    await reader();
    expect(await tried(deputy, 'delegatePart', { ...input, personId: await newest() })).toBe(
      'NotPossible PART_NOT_DELEGABLE',
    );
  });

  it('ends at once when it is ended, and with the part it came from', async () => {
    const leaving = await somebody(house, 'avgar', { pilotId: PILOT, organisationId: RAGUNDA });
    const first = await reader();
    const firstId = await newest();
    const second = await reader();
    for (const id of [firstId, await newest()])
      await gained(leaving, 'delegatePart', { pilotId: PILOT, personId: id, untilOn: '2026-12-02' });
    expect([await mayTell(first), await mayTell(second)]).toEqual([true, true]);
    const [, delegated] = await partsOf(ragunda, `lasare-${count}`);
    await gained(ragunda, 'endParticipation', { participantId: delegated?.id });
    expect([await mayTell(first), await mayTell(second)]).toEqual([true, false]);
    const [own] = await partsOf(leaving, 'avgar');
    await gained(leaving, 'endParticipation', { participantId: own?.id });
    expect([await mayTell(first), await mayTell(leaving)]).toEqual([false, false]);
  });
});

describe('the end of a part', () => {
  const partOf = async (handle: string): Promise<string> => {
    const [row] = await house.sql<{ id: string }>(
      `select p.id from participant p join person on person.id = p.person_id where handle = $1 and pilot_id = $2`,
      [handle, PILOT],
    );
    return row?.id ?? '';
  };

  it('is not in the hands of other organisations or observers; missing and foreign read alike', async () => {
    const observer = await reader();
    await reader();
    const participantId = await partOf(`lasare-${count}`);
    for (const by of [spsm, observer])
      expect(await tried(by, 'endParticipation', { participantId })).toBe('NotFound PARTICIPANT_NOT_FOUND');
    expect(await tried(ragunda, 'endParticipation', { participantId: NO_ID })).toBe(
      'NotFound PARTICIPANT_NOT_FOUND',
    );
    expect(await tried(house.anybody(), 'endParticipation', { participantId })).toBe('error UNAUTHENTICATED');
  });

  it.each<[string, () => Promise<Person>]>([
    ['the person', () => house.as(`lasare-${count}`)],
    ['a contact of the organisation', () => house.as('ragunda')],
    ['the facilitator', () => house.as('facilitator')],
    ['the administrator', () => house.as('administrator')],
  ])('is in the hands of %s', async (_, by) => {
    await reader();
    const participantId = await partOf(`lasare-${count}`);
    expect(await tried(await by(), 'endParticipation', { participantId })).toBe('ParticipationEnded');
    expect(await tried(ragunda, 'endParticipation', { participantId })).toBe(
      'NotFound PARTICIPANT_NOT_FOUND',
    );
  });

  it('takes the contact points of the organisation with it', async () => {
    await somebody(house, 'punkt', { pilotId: PILOT, organisationId: SPSM, points: [pointOf(SPSM)] });
    await gained(spsm, 'endParticipation', { participantId: await partOf('punkt') });
    const held = await house.sql(
      `select 1 from contact_point_holder h join person p on p.id = h.person_id where p.handle = 'punkt' and h.until is null`,
    );
    expect(held).toEqual([]);
  });
});

describe('who sees who takes part', () => {
  it('a contact the own organisation, those who look after the pilot everybody, a reader themselves', async () => {
    const mine = await reader();
    const handle = `lasare-${count}`;
    expect(await partsOf(ragunda, handle)).toHaveLength(1);
    expect(await partsOf(facilitator, handle)).toHaveLength(1);
    expect(await partsOf(mine, handle)).toMatchObject([{ mayEnd: true }]);
    expect(await partsOf(mine, 'ragunda')).toEqual([]);
    expect(await partsOf(spsm, handle)).toEqual([]);
  });
});

describe('a deputy for a contact point', () => {
  let referralId: string;
  beforeAll(async () => {
    await house.moveClock(NOW);
    const need = await referred(await castOf(house));
    referralId = (await referralTo(await house.as('jamtland'), need.id, SPSM)).id;
  });
  const sees = async (person: Person): Promise<boolean> => (await referralOf(person, referralId)) !== null;

  const deputy = async (more: object = {}): Promise<object> => ({
    contactPointId: pointOf(SPSM),
    personId: await newest(),
    untilOn: '2026-12-02',
    ...more,
  });

  it('is a colleague, appointed by contacts of that organisation', async () => {
    await reader(BRACKE);
    expect(await tried(spsm, 'appointDeputy', await deputy())).toBe('NotPossible NOT_A_COLLEAGUE');
    await reader(SPSM);
    expect(await tried(ragunda, 'appointDeputy', await deputy())).toBe('NotFound CONTACT_POINT_NOT_FOUND');
    expect(await tried(spsm, 'appointDeputy', await deputy({ contactPointId: NO_ID }))).toBe(
      'NotFound CONTACT_POINT_NOT_FOUND',
    );
    expect(await tried(facilitator, 'appointDeputy', await deputy())).toBe('error FORBIDDEN');
    expect(await tried(spsm, 'appointDeputy', await deputy({ untilOn: '2026-11-01' }))).toBe(
      'NotPossible DATES_DO_NOT_FIT',
    );
    expect(await tried(spsm, 'appointDeputy', await deputy())).toBe('ContactPoint');
    expect(await tried(spsm, 'appointDeputy', await deputy())).toBe('NotPossible HOLDS_IT_ALREADY');
  });

  it('holds it from the first day to the last, and no longer when ended', async () => {
    const colleague = await reader(SPSM);
    await takesPart(house, `lasare-${count}`, { pilotId: PILOT, organisationId: SPSM });
    await gained(spsm, 'appointDeputy', await deputy({ fromOn: '2026-12-01' }));
    const seen = [await sees(colleague)];
    await house.moveClock('2026-12-01T08:00:00Z');
    seen.push(await sees(colleague));
    await gained(spsm, 'endContactPointHolder', { contactPointId: pointOf(SPSM), personId: await newest() });
    seen.push(await sees(colleague));
    expect(seen).toEqual([false, true, false]);
    const input = { contactPointId: pointOf(SPSM), personId: await newest() };
    expect(await tried(spsm, 'endContactPointHolder', input)).toBe('NotFound PARTICIPANT_NOT_FOUND');
  });

  it('may take over for good; whoever leaves loses it at once', async () => {
    const leaver = await somebody(house, 'lamnar', {
      pilotId: PILOT,
      organisationId: SPSM,
      points: [pointOf(SPSM)],
    });
    const colleague = await reader(SPSM);
    await takesPart(house, `lasare-${count}`, { pilotId: PILOT, organisationId: SPSM });
    await gained(spsm, 'appointDeputy', await deputy());
    const change = {
      contactPointId: pointOf(SPSM),
      fromPersonId: await personId(house, 'lamnar'),
      toPersonId: await newest(),
    };
    expect(await tried(ragunda, 'handOverContactPoint', change)).toBe('NotFound CONTACT_POINT_NOT_FOUND');
    await gained(spsm, 'handOverContactPoint', change);
    await house.moveClock('2027-06-01T08:00:00Z');
    expect([await sees(leaver), await sees(colleague)]).toEqual([false, true]);
    expect(await tried(spsm, 'handOverContactPoint', change)).toBe('NotPossible HOLDS_IT_ALREADY');
  });
});
