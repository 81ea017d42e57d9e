import { newId } from '#kernel';
import { HELA_LANDET } from '#pilots';
import { gained } from '../builders/entry.js';
import { BRACKE, HALLAND, JAMTLAND, LAHOLM, MUCF, PILOT, pointOf, RAGUNDA, SPSM } from '../builders/loop.js';
import { takesPart } from '../builders/people.js';
import { agencyId, municipalityId } from '#directory';
import { FROM_OUR_PAGES, inBrowser } from '../support/cookies.js';
import type { TestHouse } from '../support/test-house.js';
import type { Marks } from './marks.js';

/** The two pilots of the examples. */
export const [A, B] = [PILOT, HELA_LANDET] as [string, string];

/** A municipality whose membership of pilot A has ended. */
const KROKOM = municipalityId('2309');
const ADJUNCT = municipalityId('2326');
const ENDORSING = municipalityId('2313');

/** Whoever asks, as facts; what follows from them is said in rules.ts, and found out by asking. */
export interface Who {
  readonly name: string;
  /** The person behind it; somebody may ask in several ways. */
  readonly person: string | null;
  readonly signedIn: boolean;
  /** The organisation acted for. */
  readonly organisation: string | null;
  readonly kind: 'MUNICIPALITY' | 'COUNTY_BOARD' | 'AGENCY' | null;
  /** Roles for that organisation (or for none), by pilot. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Every pilot the person takes part in, for whichever organisation. */
  readonly pilots: readonly string[];
  /** Every role in any of them, for whichever organisation. */
  readonly anyRoles: readonly string[];
  /** Of a machine: what its token names, and nothing else. */
  readonly scopes?: readonly string[];
  /** Whether signed in by a link in a mail only. */
  readonly byLink?: true;
  /** Contact points held, or deputised for. */
  readonly points: readonly string[];
  /** How the person shows who they are. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Part {
  readonly pilot: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly ended?: boolean;
}

interface Somebody {
  readonly kind: Who['kind'];
  /** Already there in the reference data; otherwise made here. */
  readonly seeded?: boolean;
  readonly parts: readonly Part[];
  readonly points?: readonly { readonly of: string; readonly deputy?: boolean; readonly ended?: boolean }[];
  /** Whether the organisation looks on in its pilots, and so everybody who acts for it. */
  readonly looksOn?: true;
  /** The organisation asked to act for, by header. */
  readonly actsFor?: string;
}

const contact = (organisation: string, ...pilots: string[]): Part[] =>
  pilots.map((pilot) => ({ pilot, organisation, roles: ['CONTACT'] }));
const inRole = (role: string, organisation: string | null, ...pilots: string[]): Part[] =>
  pilots.map((pilot) => ({ pilot, organisation, roles: [role] }));
const seeded = (kind: Who['kind'], organisation: string): Somebody => ({
  kind,
  seeded: true,
  parts: contact(organisation, A, B),
  points: [{ of: organisation }],
});

/** Every kind of person there is, by what makes them different from another. */
const PEOPLE: Readonly<Record<string, Somebody>> = {
  ragunda: seeded('MUNICIPALITY', RAGUNDA),
  bracke: seeded('MUNICIPALITY', BRACKE),
  laholm: seeded('MUNICIPALITY', LAHOLM),
  jamtland: seeded('COUNTY_BOARD', JAMTLAND),
  halland: seeded('COUNTY_BOARD', HALLAND),
  spsm: seeded('AGENCY', SPSM),
  mucf: seeded('AGENCY', MUCF),
  facilitator: { kind: null, seeded: true, parts: inRole('FACILITATOR', null, A, B) },
  administrator: { kind: null, seeded: true, parts: inRole('ADMINISTRATOR', null, A, B) },
  // The same organisations, but only in another pilot.
  'ragunda-elsewhere': { kind: 'MUNICIPALITY', parts: contact(RAGUNDA, B) },
  'jamtland-elsewhere': { kind: 'COUNTY_BOARD', parts: contact(JAMTLAND, B) },
  'spsm-elsewhere': { kind: 'AGENCY', parts: contact(SPSM, B) },
  // Colleagues without the contact point, and with it for a while.
  'spsm-colleague': { kind: 'AGENCY', parts: contact(SPSM, A) },
  'spsm-deputy': { kind: 'AGENCY', parts: contact(SPSM, A), points: [{ of: SPSM, deputy: true }] },
  'spsm-former-deputy': {
    kind: 'AGENCY',
    parts: contact(SPSM, A),
    points: [{ of: SPSM, deputy: true, ended: true }],
  },
  // Onlookers, also of a party; an onlooker here is no contact here because of being one elsewhere.
  observer: { kind: null, seeded: true, parts: inRole('OBSERVER', agencyId('SKR'), A) },
  watcher: { kind: null, parts: inRole('OBSERVER', null, A) },
  'ragunda-onlooker': { kind: 'MUNICIPALITY', parts: inRole('OBSERVER', RAGUNDA, A) },
  'jamtland-onlooker': { kind: 'COUNTY_BOARD', parts: inRole('OBSERVER', JAMTLAND, A) },
  'ragunda-both': {
    kind: 'MUNICIPALITY',
    parts: [...inRole('OBSERVER', RAGUNDA, A), ...contact(RAGUNDA, B)],
  },
  // Whose part has ended.
  'ragunda-former': {
    kind: null,
    parts: contact(RAGUNDA, A).map((part) => ({ ...part, ended: true })),
  },
  'left-pilot': { kind: null, parts: contact(KROKOM, A).map((part) => ({ ...part, ended: true })) },
  // Of organisations that stand behind the pilot without taking part, or are called in for some questions: they look
  // on, whatever role the person has.
  adjunct: { kind: 'MUNICIPALITY', parts: contact(ADJUNCT, A), looksOn: true },
  endorsing: { kind: 'MUNICIPALITY', parts: contact(ENDORSING, A), looksOn: true },
  // Who acts for several acts for one at a time, and for none that is not theirs.
  'spsm-and-ragunda': {
    kind: 'AGENCY',
    parts: [...contact(RAGUNDA, A), ...contact(SPSM, A)],
    points: [{ of: SPSM }],
    actsFor: SPSM,
  },
  'laholm-as-jamtland': { kind: null, parts: contact(LAHOLM, A), actsFor: JAMTLAND },
};

/** Whether somebody's part is to look on, and no more. */
export const looksOn = (name: string): boolean =>
  PEOPLE[name]?.parts.some(({ roles }) => roles.includes('OBSERVER')) === true;

/** Makes everybody and signs them in. Names and mail addresses of those made here are marked. */
export async function gather(house: TestHouse, marks: Marks): Promise<Who[]> {
  await dateMemberships(house);
  const people: Who[] = [];
  for (const [name, about] of Object.entries(PEOPLE)) {
    if (about.seeded !== true) await make(house, marks, name, about);
    people.push(await signedIn(house, name, about));
  }
  const nobody = {
    person: null,
    signedIn: false,
    organisation: null,
    kind: null,
    roles: {},
    pilots: [],
    anyRoles: [],
    points: [],
  };
  return [
    ...people,
    ...(await inBrowsers(house, people)),
    await byLink(house, people),
    ...(await machines(house)),
    { ...nobody, name: 'anonymous', headers: {} },
    { ...nobody, name: 'forged', headers: { authorization: `Bearer ${forgedToken}` } },
  ];
}

const named = (people: readonly Who[], name: string): Who => {
  const who = people.find((each) => each.name === name);
  if (who === undefined) throw new Error(`Nobody is called ${name}.`);
  return who;
};

/** Signed in by nothing more than a link in a mail. */
async function byLink(house: TestHouse, people: readonly Who[]): Promise<Who> {
  const { cookie } = await inBrowser(house, 'bracke');
  await house.sql(
    `update session set assurance = 'link' where person_id = (select id from person where handle = 'bracke')`,
  );
  const headers = { ...FROM_OUR_PAGES, cookie };
  return { ...named(people, 'bracke'), name: 'bracke-by-link', byLink: true, headers };
}

/** Machines of a municipality and of a board, with every scope there is. */
const machines = (house: TestHouse): Promise<Who[]> =>
  Promise.all(
    ['ragunda', 'jamtland'].map(async (owner): Promise<Who> => {
      const person = await house.as(owner);
      const { tokenScopes } = await person.get<{ tokenScopes: { code: string }[] }>(
        '{ tokenScopes { code } }',
      );
      const scopes = tokenScopes.map(({ code }) => code);
      const made = await gained(person, 'createApiToken', { name: owner, days: 30, scopes });
      return {
        name: `${owner}-machine`,
        person: null,
        signedIn: true,
        organisation: owner === 'ragunda' ? RAGUNDA : JAMTLAND,
        kind: null,
        roles: {},
        pilots: [],
        anyRoles: [],
        scopes,
        points: [],
        headers: { authorization: `Bearer ${made.secret}` },
      };
    }),
  );

/** Some of them in a browser as well: the cookie of a session instead of a token. */
const inBrowsers = (house: TestHouse, people: readonly Who[]): Promise<Who[]> =>
  Promise.all(
    ['ragunda', 'halland'].map(async (name) => {
      const who = named(people, name);
      const { cookie } = await inBrowser(house, name);
      return { ...who, name: `${name}-in-browser`, headers: { ...FROM_OUR_PAGES, cookie } };
    }),
  );

const forgedToken = `${Buffer.from(JSON.stringify({ sub: newId(), exp: 99_999_999_999 })).toString('base64url')}.AAAA`;

/** The organisations whose part in pilot A is not a full one today. */
const dateMemberships = async (house: TestHouse): Promise<void> => {
  for (const [organisation, participation, endsOn] of [
    [KROKOM, 'FULL', '2024-01-01'],
    [ADJUNCT, 'ADJUNCT', null],
    [ENDORSING, 'ENDORSES', null],
  ])
    await house.sql(
      `insert into membership (id, pilot_id, organisation_id, participation_class, starts_on, ends_on)
       values ($1, $2, $3, $4, '2020-01-01', $5)`,
      [newId(), A, organisation, participation, endsOn],
    );
};

async function make(house: TestHouse, marks: Marks, name: string, about: Somebody): Promise<void> {
  const id = newId();
  await house.sql(`insert into person (id, handle, name, email, fictitious) values ($1, $2, $3, $4, true)`, [
    id,
    name,
    `${name} ${marks.plant(`person ${name}`, 'personName')}`,
    `${marks.plant(`person ${name}`, 'mailAddress')}@personer.example`,
  ]);
  for (const { pilot, organisation, roles, ended } of about.parts) {
    await takesPart(house, name, { pilotId: pilot, organisationId: organisation, roles });
    if (ended === true)
      await house.sql(
        `update participant set until = now() - interval '1 hour' where person_id = $1 and pilot_id = $2`,
        [id, pilot],
      );
  }
  for (const point of about.points ?? [])
    await house.sql(
      `insert into contact_point_holder (id, contact_point_id, person_id, deputy, since, until)
       values ($1, $2, $3, $4, '2020-01-01', $5)`,
      [newId(), pointOf(point.of), id, point.deputy ?? false, point.ended === true ? '2021-01-01' : null],
    );
}

async function signedIn(house: TestHouse, name: string, about: Somebody): Promise<Who> {
  const response = await fetch(`${house.url}/auth/dev`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: name }),
  });
  const { token } = (await response.json()) as { token: string };
  const parts = about.parts.filter((part) => part.ended !== true);
  const organisations = parts.map((part) => part.organisation);
  const asked = about.actsFor ?? organisations[0] ?? null;
  const organisation = organisations.includes(asked) ? asked : null;
  const mine = parts.filter((part) => part.organisation === organisation);
  return {
    name,
    person: name,
    signedIn: true,
    organisation,
    kind: about.kind,
    roles: Object.fromEntries(
      mine.map(({ pilot, roles }) => [pilot, about.looksOn === true ? ['OBSERVER'] : roles]),
    ),
    pilots: [...new Set(parts.map((part) => part.pilot))],
    anyRoles: about.looksOn === true ? ['OBSERVER'] : parts.flatMap(({ roles }) => roles),
    points: (about.points ?? [])
      .filter((point) => point.of === organisation && point.ended !== true)
      .map((point) => pointOf(point.of)),
    headers: {
      authorization: `Bearer ${token}`,
      ...(about.actsFor === undefined ? {} : { 'x-organisation': about.actsFor }),
    },
  };
}
