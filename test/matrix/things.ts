import { createHash } from 'node:crypto';
import { newId } from '#kernel';
import { gained } from '../builders/entry.js';
import { RAGUNDA } from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { TestHouse } from '../support/test-house.js';
import type { Marks } from './marks.js';
import { A, B, type Who } from './people.js';

/** Anything that is not about a need: whose it is decides. */
export interface ThingFacts {
  readonly kind: 'Session' | 'Participant' | 'Invitation' | 'ApiToken' | 'Passkey' | 'Paper';
  readonly name: string;
  readonly id: string;
  /** What came with the reference data is expected in lists, and acted on by nobody. */
  readonly shape: 'thing' | 'seeded';
  /** The person whose it is. */
  readonly person: string | null;
  readonly organisation: string | null;
  readonly pilot: string | null;
  /** What stands in it and what it is about, where it was received from others. */
  readonly text?: string;
  readonly record?: string;
  /** Among the few that are listed when asked for from `LATER` on. */
  readonly recent?: boolean;
  /** The link of the mail, where it went out by mail. */
  readonly token?: string;
}

/** Everything that is told besides needs. */
export async function tellThings(house: TestHouse, marks: Marks): Promise<ThingFacts[]> {
  await invite(house, marks);
  await makeKeys(house);
  await house.sql(
    `insert into registrar select id, 'registrator@myndighet.example', false, false, current_date from organisation`,
  );
  await settled(house);
  return [
    ...(await sessions(house)),
    ...(await participants(house)),
    ...(await invitations(house)),
    ...(await tokens(house)),
    ...(await passkeys(house)),
    ...(await papers(house)),
  ];
}

/** Invited to a municipality, and to look after a pilot. */
async function invite(house: TestHouse, marks: Marks): Promise<void> {
  const address = (name: string): string => `${marks.plant(name, 'invitedAddress')}@personer.example`;
  const invitation = (name: string, pilotId: string, organisationId: string | null): object => ({
    pilotId,
    organisationId,
    address: address(`invitation ${name}`),
    roles: [organisationId === null ? 'FACILITATOR' : 'CONTACT'],
  });
  const facilitator = await house.as('facilitator');
  await gained(facilitator, 'invite', invitation('ragunda/A', A, RAGUNDA));
  await gained(facilitator, 'invite', invitation('ragunda/B', B, RAGUNDA));
  await gained(facilitator, 'invite', invitation('nobody/A', A, null));
}

/** Passkeys of two people. No device holds them: they are listed, renamed and removed, not used. */
async function makeKeys(house: TestHouse): Promise<void> {
  for (const handle of ['ragunda', 'halland'])
    await house.sql(
      `insert into passkey (id, person_id, credential_id, public_key, counter, transports, name, created_at)
       select $1, id, $2, 'x', 0, '{}', 'Nyckel', now() from person where handle = $2`,
      [newId(), handle],
    );
}

interface Row {
  readonly id: string;
  readonly handle: string | null;
  readonly organisation: string | null;
  readonly pilot: string | null;
  readonly name: string;
}

const things = (kind: ThingFacts['kind'], rows: readonly Row[]): ThingFacts[] =>
  rows.map(({ id, handle, organisation, pilot, name }) => ({
    kind,
    name,
    id,
    shape: 'thing',
    person: handle,
    organisation,
    pilot,
  }));

/** Sessions in browsers: see people.ts. */
const sessions = async (house: TestHouse): Promise<ThingFacts[]> =>
  things(
    'Session',
    await house.sql<Row>(`
      select s.id, p.handle, null as organisation, null as pilot, 'session of ' || p.handle as name
      from session s join person p on p.id = s.person_id order by s.id`),
  );

/** Machines' tokens: see people.ts. */
const tokens = async (house: TestHouse): Promise<ThingFacts[]> =>
  things(
    'ApiToken',
    await house.sql<Row>(`
      select id, null as handle, organisation_id as organisation, null as pilot, 'token ' || name as name
      from api_token order by id`),
  );

const passkeys = async (house: TestHouse): Promise<ThingFacts[]> =>
  things(
    'Passkey',
    await house.sql<Row>(`
      select k.id, p.handle, null as organisation, null as pilot, 'passkey of ' || p.handle as name
      from passkey k join person p on p.id = k.person_id order by k.id`),
  );

/** Far ahead: papers received then are listed alone. */
export const LATER = '2040-01-01';

/**
 * What organisations have received. One of each in each pilot is asked about; a few of each, which come later than all
 * others, are expected in lists: what stands on a page must not hang on how many there are.
 */
const papers = async (house: TestHouse): Promise<ThingFacts[]> => {
  await house.sql(
    `update paper set received_at = $1::date + interval '12 hours' from (
       select id, row_number() over (partition by organisation_id, pilot_id order by received_at desc, id desc) as place from paper) newest
     where newest.id = paper.id and newest.place <= 5`,
    [LATER],
  );
  const rows = await house.sql<Row & { text: string; record: string; first: boolean; recent: boolean }>(
    `select p.id, p.record_id as record, null as handle, p.organisation_id as organisation, p.pilot_id as pilot, p.about || p.parts::text as text,
      row_number() over (partition by p.organisation_id, p.pilot_id order by p.received_at, p.id) = 1 as first,
      p.received_at > $1::date as recent,
      'paper ' || p.act || ' to ' || o.short_name || ' ' || p.id as name
    from paper p join organisation o on o.id = p.organisation_id order by p.id`,
    [LATER],
  );
  return things('Paper', rows).map((thing, index) => ({
    ...thing,
    text: rows[index]?.text ?? '',
    record: rows[index]?.record ?? '',
    recent: rows[index]?.recent ?? false,
    shape: rows[index]?.first === true ? 'thing' : 'seeded',
  }));
};

/** Whose parts are asked about one by one; the others are only expected in lists. */
const ASKED_ABOUT = ['ragunda', 'laholm', 'spsm-colleague', 'ragunda-elsewhere', 'facilitator'];

const participants = async (house: TestHouse): Promise<ThingFacts[]> =>
  things(
    'Participant',
    await house.sql<Row>(`
      select a.id, p.handle, a.organisation_id as organisation, a.pilot_id as pilot,
        'part of ' || p.handle || ' in ' || case a.pilot_id when '${A}' then 'A' else 'B' end as name
      from participant a join person p on p.id = a.person_id
      where a.until is null order by a.id`),
  ).map((part) => (ASKED_ABOUT.includes(part.person ?? '') ? part : { ...part, shape: 'seeded' }));

async function invitations(house: TestHouse): Promise<ThingFacts[]> {
  const rows = await house.sql<Row & { address: string }>(`
    select id, null as handle, organisation_id as organisation, pilot_id as pilot, address, '' as name
    from invitation order by id`);
  const tokens = await mailedTokens(house, 'select id, token_hash as hash from invitation');
  return things('Invitation', rows).map((thing) => {
    const { organisation, pilot, id } = thing;
    const token = tokens.get(id);
    const name = `invitation ${organisation === null ? 'nobody' : 'ragunda'}/${pilot === A ? 'A' : 'B'}`;
    return { ...thing, name, ...(token === undefined ? {} : { token }) };
  });
}

/** Tokens that went out by mail, by the record they open: the house keeps only their hashes. */
export async function mailedTokens(house: TestHouse, hashes: string): Promise<Map<string, string>> {
  const known = new Map(
    (await house.sql<{ id: string; hash: string }>(hashes)).map(({ id, hash }) => [hash, id]),
  );
  const words = (await house.mail()).flatMap((mail) => mail.text.match(/[A-Za-z0-9_-]{32,}/g) ?? []);
  return new Map(
    words.flatMap((token) => {
      const id = known.get(createHash('sha256').update(token).digest('hex'));
      return id === undefined ? [] : [[id, token] as const];
    }),
  );
}

/** What was received stays with whoever received it: read in the pilots in which one acts for it, held a point or not. */
export const isReceivedBy = (who: Who, { organisation, pilot }: ThingFacts): boolean =>
  who.organisation !== null &&
  organisation === who.organisation &&
  (pilot === null ? Object.values(who.roles).flat() : (who.roles[pilot] ?? [])).includes('CONTACT');
