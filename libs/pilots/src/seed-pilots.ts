import { contactPointId, slug } from '#directory';
import { fixedId, seedRows, sql, type SeedReport, type Tx } from '#kernel';
import {
  AGENCIES,
  BOARDS,
  GROUPS,
  MUNICIPALITIES,
  PERSONAS,
  SKR,
  SOCIALSTYRELSEN,
  type GroupSeed,
} from './regional-samordning.js';

/** The pilot the product is modelled on. */
export const REGIONAL_SAMORDNING = fixedId('pilot/regional-samordning');
/** An example with every county board, municipality and agency. */
export const HELA_LANDET = fixedId('pilot/hela-landet');

/** Seeded parts begin here: before anything that the examples show. */
const BEGINNING = '2021-01-01T00:00:00Z';

const FIRST_NAMES = [
  'Alva',
  'Björn',
  'Cecilia',
  'David',
  'Elin',
  'Farid',
  'Greta',
  'Hugo',
  'Ingrid',
  'Johan',
  'Kajsa',
  'Leila',
  'Måns',
  'Nadia',
  'Oskar',
  'Petra',
  'Rolf',
  'Sara',
  'Tove',
  'Ulf',
  'Viktor',
  'Ylva',
  'Åsa',
  'Östen',
];
const LAST_NAMES = [
  'Almdal',
  'Bäckegård',
  'Dalvik',
  'Ekhammar',
  'Furåker',
  'Granefelt',
  'Hedlunda',
  'Isaksås',
  'Kvarnbo',
  'Lövhult',
  'Mossberga',
  'Nyängen',
  'Rönnvall',
  'Skogelid',
  'Tallmo',
  'Videbäck',
  'Åkerhus',
  'Ängslycke',
];

/** A made-up name, the same for the same number. */
const fictitiousName = (index: number): string =>
  `${FIRST_NAMES[index % FIRST_NAMES.length]} ${LAST_NAMES[Math.floor(index / 2) % LAST_NAMES.length]}`;

const personId = (handle: string): string => fixedId(`person/${handle}`);

/** The two example pilots with their organisations, groups and fictitious people. Safe to run again. */
export async function seedPilots(tx: Tx): Promise<SeedReport[]> {
  // By the names of the reference data: a new name here makes nobody somebody else.
  const organisations = await tx.query<{
    id: string;
    short_name: string;
    code: string | null;
    kinds: string[];
  }>(sql`
    select id, reference->>'short_name' as short_name, municipality_code as code, kinds from organisation
    where reference is not null and kinds && '{MUNICIPALITY,COUNTY_BOARD,AGENCY}'
    order by municipality_code nulls first, reference->>'short_name', id`);
  const people = contacts(organisations);
  const seeds = [regionalSamordning(people), helaLandet(organisations, people)];
  const merged = <K extends keyof PilotSeed>(key: K) => seeds.flatMap((seed) => seed[key]);
  return [
    await seedRows(
      tx,
      'person',
      people.map(({ handle, name }) => ({
        id: personId(handle),
        handle,
        name,
        email: `${handle}@personer.example`,
        fictitious: true,
      })),
    ),
    await seedRows(
      tx,
      'contact_point_holder',
      people.flatMap(({ handle, organisationId, role }) =>
        organisationId === null || role !== 'CONTACT'
          ? []
          : [
              {
                id: fixedId(`holder/${organisationId}`),
                contact_point_id: contactPointId(organisationId),
                person_id: personId(handle),
                deputy: false,
                since: BEGINNING,
              },
            ],
      ),
    ),
    await seedRows(tx, 'pilot', merged('pilots')),
    await seedRows(tx, 'membership', merged('memberships')),
    await seedRows(tx, 'participant', merged('participants')),
    await seedRows(tx, 'pilot_group', merged('groups')),
    await seedRows(tx, 'group_member', merged('groupMembers')),
  ];
}

interface Person {
  readonly handle: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly role: string;
}

type Row = Record<string, unknown>;

interface PilotSeed {
  readonly pilots: Row[];
  readonly memberships: Row[];
  readonly participants: Row[];
  readonly groups: Row[];
  readonly groupMembers: Row[];
}

/** The personas, and one made-up contact for every other municipality, board and agency. */
function contacts(
  organisations: readonly { id: string; short_name: string; code: string | null }[],
): Person[] {
  const people: Person[] = [...PERSONAS];
  const taken = new Set(people.map((person) => person.handle));
  const covered = new Set(people.map((person) => person.organisationId));
  for (const [index, organisation] of organisations.entries()) {
    if (covered.has(organisation.id)) continue;
    const plain = slug(organisation.short_name);
    const handle = taken.has(plain) ? `${plain}-${organisation.code ?? index}` : plain;
    taken.add(handle);
    people.push({ handle, name: fictitiousName(index), organisationId: organisation.id, role: 'CONTACT' });
  }
  return people;
}

function regionalSamordning(people: readonly Person[]): PilotSeed {
  const id = REGIONAL_SAMORDNING;
  const members: [string, string, string][] = [
    ...BOARDS.map((board): [string, string, string] => [board, 'LEAD', '2021-01-01']),
    ...AGENCIES.map((agency): [string, string, string] => [agency, 'FULL', '2021-01-01']),
    [SOCIALSTYRELSEN, 'FULL', '2023-09-01'],
    ...MUNICIPALITIES.map((municipality): [string, string, string] => [
      municipality,
      'ADVISES',
      '2023-02-01',
    ]),
    [SKR, 'OBSERVER', '2023-02-01'],
  ];
  return {
    pilots: [
      {
        id,
        slug: 'regional-samordning',
        name: 'Regional samordning',
        about:
          'Länsstyrelser och nationella myndigheter samordnar statens stöd till små kommuner om barn och unga, 0–20 år. Piloten pågick till mars 2024; här visas den som ett exempel, som den såg ut 2023. Personerna är påhittade.',
        starts_on: '2021-01-01',
        ends_on: null,
        example_as_of: '2023-12-31',
        times: {},
      },
    ],
    memberships: members.map(([organisation, participationClass, from]) =>
      membership(id, organisation, participationClass, from),
    ),
    participants: participantsOf(id, people, new Set(members.map(([organisation]) => organisation))),
    groups: GROUPS.map((group) => ({
      id: groupId(group),
      pilot_id: id,
      kind: group.kind,
      name: group.name,
      mandate: group.mandate,
      status: group.status,
      convener_id: group.convener,
      starts_on: group.from,
      ends_on: group.until,
      outcome: group.outcome,
    })),
    groupMembers: GROUPS.flatMap((group) =>
      group.members.map((organisation) => ({
        id: fixedId(`group-member/${group.key}/${organisation}`),
        group_id: groupId(group),
        organisation_id: organisation,
        starts_on: group.from,
        ends_on: group.until,
      })),
    ),
  };
}

function helaLandet(
  organisations: readonly { id: string; kinds: string[] }[],
  people: readonly Person[],
): PilotSeed {
  const id = HELA_LANDET;
  return {
    pilots: [
      {
        id,
        slug: 'hela-landet',
        name: 'Hela landet',
        about:
          'Ett påhittat exempel med alla 21 länsstyrelser, 290 kommuner och de nationella myndigheterna, för att pröva samlingsplatsen i full skala. Personer och behov är påhittade.',
        starts_on: '2024-01-01',
        ends_on: null,
        example_as_of: null,
        times: {},
      },
    ],
    memberships: organisations.map((o) =>
      membership(id, o.id, o.kinds.includes('COUNTY_BOARD') ? 'LEAD' : 'FULL', '2024-01-01'),
    ),
    participants: participantsOf(id, people, new Set(organisations.map((o) => o.id))),
    groups: [],
    groupMembers: [],
  };
}

const groupId = (group: GroupSeed): string => fixedId(`group/${group.key}`);

const membership = (
  pilotId: string,
  organisationId: string,
  participationClass: string,
  from: string,
): Row => ({
  id: fixedId(`membership/${pilotId}/${organisationId}`),
  pilot_id: pilotId,
  organisation_id: organisationId,
  participation_class: participationClass,
  starts_on: from,
  ends_on: null,
});

const participantsOf = (pilotId: string, people: readonly Person[], members: ReadonlySet<string>): Row[] =>
  people
    .filter(({ organisationId }) => organisationId === null || members.has(organisationId))
    .map(({ handle, organisationId, role }) => ({
      id: fixedId(`participant/${pilotId}/${handle}`),
      pilot_id: pilotId,
      person_id: personId(handle),
      organisation_id: organisationId,
      roles: [role],
      since: BEGINNING,
    }));

/** The handles that `GET /auth/dev` offers, in order. */
export const personaHandles: readonly string[] = PERSONAS.map((persona) => persona.handle);
