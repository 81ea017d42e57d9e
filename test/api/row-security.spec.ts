import { jest } from '@jest/globals';
import { Database, jobContext, newId, operatorContext, raw, sql, type Context, type Sql } from '#kernel';
import { HELA_LANDET } from '#pilots';
import {
  BRACKE,
  castOf,
  did,
  FINDABLE,
  HALLAND,
  JAMTLAND,
  matched,
  MUCF,
  NO_ID,
  PILOT,
  pointOf,
  RAGUNDA,
  referralTo,
  referred,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { personId } from '../builders/people.js';
import { settled } from '../builders/time.js';
import { aLink, aPerson, aToken, nobody } from '../support/contexts.js';
import { queryDatabase } from '../support/test-database.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let database: Database;
let cast: Cast;
/** Names of Ragunda's records, by id. */
const names = new Map<string, string>();
const ids: Record<string, string> = {};
let people: Record<string, Context>;

const remember = (name: string, id: string): void => {
  names.set(id, name);
  ids[name] = id;
};

beforeAll(async () => {
  house = await TestHouse.open();
  database = house.api.get(Database, { strict: false });
  cast = await castOf(house);
  const { ragunda, jamtland, spsm } = cast;
  const told = { pilotId: PILOT, text: FINDABLE };
  remember('draft', (await did(ragunda, 'saveNeedDraft', told)).id);
  remember('thrown away', (await did(ragunda, 'saveNeedDraft', told)).id);
  await did(ragunda, 'removeDraft', { needId: ids['thrown away'] });
  const heard = { ...told, municipalityId: RAGUNDA, saidBy: 'Rektorn' };
  remember('heard', (await did(spsm, 'writeDownNeed', heard)).id);
  remember('matched', (await matched(ragunda, told)).id);
  remember('sent', (await referred(cast, [SPSM, MUCF], told)).id);
  remember('asked spsm', (await referralTo(jamtland, ids['sent'] ?? '', SPSM)).id);
  remember('asked mucf', (await referralTo(jamtland, ids['sent'] ?? '', MUCF)).id);
  remember('fed back', (await matched(ragunda, told)).id);
  await did(jamtland, 'answerNeed', { needId: ids['fed back'], text: 'Ja' });
  await did(jamtland, 'sendFeedback', { needId: ids['fed back'], text: 'Ja' });
  await settled(house);
  const [link] = await house.sql<{ id: string }>('select id from need_link');
  const id = await personId(house, 'ragunda');
  const here = (organisationId: string, points: string[] = []): Context =>
    aPerson(id, { organisationId, pilotIds: [PILOT], points });
  people = {
    municipality: here(RAGUNDA),
    'municipality in another pilot': aPerson(id, { organisationId: RAGUNDA, pilotIds: [HELA_LANDET] }),
    'municipality whose part has ended': aPerson(id, { organisationId: RAGUNDA }),
    'another municipality': here(BRACKE),
    board: here(JAMTLAND),
    'board in another pilot': aPerson(id, { organisationId: JAMTLAND, pilotIds: [HELA_LANDET] }),
    'another board': here(HALLAND),
    'who wrote it down': here(SPSM),
    'contact point': aPerson(id, { organisationId: SPSM, points: [pointOf(SPSM)] }),
    'another contact point': here(MUCF, [pointOf(MUCF)]),
    facilitator: aPerson(id, { pilotIds: [PILOT] }),
    link: aLink(link?.id ?? '', ids['heard'] ?? ''),
    'link to nothing': aLink(NO_ID, NO_ID),
    job: jobContext('some-job'),
    operator: operatorContext,
    machine: aToken(NO_ID, RAGUNDA),
    anybody: nobody,
  };
});
afterAll(() => house.close());

/** Who sees which of Ragunda's records in a statement that answers their ids as `id`. Who sees none is left out. */
async function seenBy(statement: Sql): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const [who, ctx] of Object.entries(people)) {
    const rows = await database.read(ctx, (tx) => tx.query<{ id: string }>(statement));
    const found = [...new Set(rows.map(({ id }) => names.get(id)))].filter((name) => name !== undefined);
    if (found.length > 0) seen[who] = found.sort();
  }
  return seen;
}

const OPEN = ['fed back', 'heard', 'matched', 'sent'];

describe('reading, past every check of the services', () => {
  it('shows needs to those they concern, drafts to the municipality alone', async () => {
    expect(await seenBy(sql`select id from need`)).toEqual({
      municipality: ['draft', 'fed back', 'heard', 'matched', 'sent', 'thrown away'],
      board: OPEN,
      'who wrote it down': ['heard'],
      'contact point': ['sent'],
      'another contact point': ['sent'],
      link: ['heard'],
      job: OPEN,
      operator: OPEN,
      machine: OPEN,
    });
  });

  it.each([
    [
      'need_version',
      [
        'municipality',
        'board',
        'who wrote it down',
        'contact point',
        'another contact point',
        'link',
        'job',
        'operator',
        'machine',
      ],
    ],
    [
      'support_match',
      [
        'municipality',
        'board',
        'who wrote it down',
        'contact point',
        'another contact point',
        'link',
        'job',
        'operator',
        'machine',
      ],
    ],
    ['feedback', ['municipality', 'board', 'job', 'operator', 'machine']],
    ['need_share', ['board', 'contact point', 'another contact point', 'job']],
    ['need_link', ['link', 'job']],
  ])('shows %s with its need', async (table, seers) => {
    const seen = await seenBy(sql`select need_id as id from ${raw(table)}`);
    expect(Object.keys(seen).sort()).toEqual([...seers].filter((who) => seen[who] !== undefined).sort());
    expect(Object.keys(seen).length).toBeGreaterThan(0);
  });

  it('shows requests to their point, the board and the municipality', async () => {
    const both = ['asked mucf', 'asked spsm'];
    expect(await seenBy(sql`select id from referral`)).toEqual({
      municipality: both,
      board: both,
      'contact point': ['asked spsm'],
      'another contact point': ['asked mucf'],
      job: both,
      operator: both,
    });
  });

  it('shows how all requests of a need stand to those it was sent to, without what they say', async () => {
    const standing = await seenBy(sql`select need_id as id from app.referral_standing`);
    expect(Object.keys(standing)).toEqual([
      'municipality',
      'board',
      'contact point',
      'another contact point',
      'job',
      'operator',
    ]);
  });

  it('shows what happened to a record to those who see it', async () => {
    const seen = await seenBy(sql`select subject_id as id from audit_entry where actor_kind <> 'person'
      or organisation_id = ${JAMTLAND} or organisation_id = ${RAGUNDA}`);
    expect(seen['municipality in another pilot']).toBeUndefined();
    expect(seen['another board']).toBeUndefined();
    expect(seen['job']).toBeUndefined();
    expect(seen['board']).toEqual(expect.arrayContaining(['matched', 'sent', 'fed back', 'asked spsm']));
    expect(seen['board']).not.toContain('draft');
    expect(seen['contact point']).toEqual(['asked spsm', 'sent']);
  });

  it.each([
    ['mail', ['job']],
    ['outbox', ['job', 'operator']],
    ['sweep_lease', ['job']],
    ['participant', ['municipality', 'job', 'operator']],
    ['pilot', ['municipality', 'job', 'operator']],
    ['contact_point', ['municipality', 'link', 'job', 'operator']],
    ['contact_point_holder', ['municipality', 'job', 'operator']],
    ['person', ['municipality', 'job', 'operator']],
  ])('shows rows of %s only to %j', async (table, seers) => {
    const seen: string[] = [];
    for (const who of ['municipality', 'link', 'job', 'operator', 'anybody']) {
      const rows = await database.read(people[who] ?? nobody, (tx) =>
        tx.query(sql`select 1 from ${raw(table)} limit 1`),
      );
      if (rows.length > 0) seen.push(who);
    }
    expect(seen).toEqual(seers);
  });

  it('shows pilots, memberships and groups to those who take part', async () => {
    const counts = async (who: string): Promise<number[]> =>
      Promise.all(
        ['pilot', 'membership', 'pilot_group', 'group_member'].map(
          async (table) =>
            (await database.read(people[who] ?? nobody, (tx) => tx.query(sql`select 1 from ${raw(table)}`)))
              .length,
        ),
      );
    expect((await counts('municipality'))[0]).toBe(1);
    expect((await counts('municipality')).every((count) => count > 0)).toBe(true);
    expect(await counts('municipality whose part has ended')).toEqual([0, 0, 0, 0]);
    expect(await counts('link')).toEqual([0, 0, 0, 0]);
  });

  it('of whoever has not been identified yet shows who somebody is, and nothing else', async () => {
    const count = async (table: string): Promise<number> =>
      (await database.identify(sql`select 1 from ${raw(table)} limit 1`)).length;
    const tables = [
      'need',
      'referral',
      'feedback',
      'mail',
      'audit_entry',
      'outbox',
      'pilot',
      'support_match',
    ];
    expect(await Promise.all(tables.map(count))).toEqual(tables.map(() => 0));
    const known = ['person', 'participant', 'membership', 'contact_point_holder', 'need_link'];
    expect(await Promise.all(known.map(count))).toEqual(known.map(() => 1));
  });

  it('shows nothing where a transaction was never told who asks', async () => {
    const url = new URL(house.config.databaseUrl ?? '');
    url.searchParams.set('options', '-c role=samlingsplats_app');
    const rows = await queryDatabase(url.href, 'select id from need union all select id from person');
    expect(rows).toEqual([]);
  });
});

describe('the list to raise', () => {
  it('shows its columns to those who meet, and never the text', async () => {
    await house.sql(`update need set late = 'GATHERING' where id = $1`, [ids['matched']]);
    expect(await seenBy(sql`select id from app.to_raise`)).toEqual({
      board: ['matched'],
      'another board': ['matched'],
      'who wrote it down': ['matched'],
      'another contact point': ['matched'],
      facilitator: ['matched'],
    });
    const rows = await database.read(people['facilitator'] ?? nobody, (tx) =>
      tx.query(sql`select * from app.to_raise`),
    );
    expect(Object.keys(rows[0] ?? {})).not.toContain('text');
  });
});

describe('writing, past every check of the services', () => {
  /** Rows touched, or the code with which PostgreSQL refuses. */
  const attempt = async (who: string, statement: Sql): Promise<number | string> => {
    let touched: number | string = 0;
    await database
      .write(people[who] ?? nobody, async (tx) => {
        touched = await tx.execute(statement);
        throw new Error('undo');
      })
      .catch((error: unknown) => {
        const { code } = error as { code?: string };
        if (code !== undefined) touched = code;
      });
    return touched;
  };
  const whoMay = async (statement: Sql): Promise<string[]> => {
    const able: string[] = [];
    for (const who of Object.keys(people)) if ((await attempt(who, statement)) === 1) able.push(who);
    return able;
  };

  it.each([
    ['a draft', 'draft', ['municipality']],
    [
      'a need',
      'sent',
      ['municipality', 'board', 'contact point', 'another contact point', 'job', 'operator'],
    ],
    ['a need to confirm', 'heard', ['municipality', 'board', 'who wrote it down', 'link', 'job', 'operator']],
  ])('changes %s for those who act on it', async (_what, name, able) => {
    expect(await whoMay(sql`update need set question = 'x' where id = ${ids[name]}`)).toEqual(able);
  });

  it('changes a request for its point, its board, its municipality and the machinery', async () => {
    expect(await whoMay(sql`update referral set question = 'x' where id = ${ids['asked spsm']}`)).toEqual([
      'municipality',
      'board',
      'contact point',
      'job',
      'operator',
    ]);
  });

  it('deletes no need, no request, no version for anybody', async () => {
    for (const table of ['need', 'referral', 'need_version', 'feedback', 'person'])
      expect(await whoMay(sql`delete from ${raw(table)} where true`)).toEqual([]);
  });

  it('gives no need away, and takes none', async () => {
    const give = sql`update need set organisation_id = ${BRACKE}, board_id = ${HALLAND} where id = ${ids['matched']}`;
    expect(await attempt('municipality', give)).toBe('42501');
    expect(await attempt('another municipality', give)).toBe(0);
    const back = sql`update need set submitted_at = null where id = ${ids['matched']}`;
    expect(await attempt('board', back)).toBe('42501');
  });

  it('makes a need only for one’s own municipality, or as the one who wrote it down', async () => {
    const need = (organisationId: string, heardById: string | null): Sql => sql`
      insert into need (id, organisation_id, municipality_name, county_code, board_id, pilot_id, source, heard_by_id, title, text,
        state, waits_since, created_at, submitted_at)
      values (${newId()}, ${organisationId}, 'x', '23', ${JAMTLAND}, ${PILOT}, 'FREE', ${heardById}, '', 'x', 'HEARD', now(), now(), now())`;
    expect(await whoMay(need(RAGUNDA, null))).toEqual(['municipality']);
    expect(await whoMay(need(BRACKE, SPSM))).toEqual(['another municipality', 'who wrote it down']);
    expect(await attempt('job', need(RAGUNDA, null))).toBe('42501');
  });

  it('sends on only what is the board’s, and what is passed on', async () => {
    const request = (from: string, passedOn: string | null): Sql => sql`
      insert into referral (id, need_id, contact_point_id, to_name, from_id, message, passed_on_from_id, state, waits_since, sent_at)
      values (${newId()}, ${ids['sent']}, ${pointOf(BRACKE)}, 'x', ${from}, 'x', ${passedOn}, 'RECALLED', now(), now())`;
    expect(await whoMay(request(JAMTLAND, null))).toEqual(['board']);
    expect(await whoMay(request(HALLAND, null))).toEqual([]);
    expect(await whoMay(request(JAMTLAND, ids['asked spsm'] ?? ''))).toEqual(['board', 'contact point']);
    const share = sql`insert into need_share (need_id, contact_point_id, since) values (${ids['sent']}, ${pointOf(BRACKE)}, now())`;
    // The job carries out a challenge for every board.
    expect(await whoMay(share)).toEqual(['board', 'contact point', 'another contact point', 'job']);
    expect(
      await whoMay(
        sql`delete from need_share where need_id = ${ids['sent']} and contact_point_id = ${pointOf(SPSM)}`,
      ),
    ).toEqual(['board', 'job']);
  });

  it('signs the audit with nobody else’s name, and changes no row of it', async () => {
    const entry = (kind: string, organisationId: string | null): Sql => sql`
      insert into audit_entry (id, at, actor_kind, actor_id, organisation_id, action, subject_type, subject_id, detail, request_id)
      values (${newId()}, now(), ${kind}, ${people['municipality']?.actor.id}, ${organisationId}, 'x', 'need', ${ids['sent']}, '{}', 'x')`;
    expect(await attempt('municipality', entry('person', RAGUNDA))).toBe(1);
    expect(await attempt('municipality', entry('person', JAMTLAND))).toBe('42501');
    expect(await attempt('municipality', entry('operator', null))).toBe('42501');
    expect(await attempt('operator', sql`update audit_entry set reason = null`)).toBe('42501');
    expect(await attempt('operator', sql`delete from audit_entry`)).toBe('42501');
  });

  it('keeps idempotency keys apart', async () => {
    const key = (scope: string): Sql =>
      sql`insert into idempotency_key (scope, key, input_hash, created_at) values (${scope}, 'k', 'h', now())`;
    const id = people['municipality']?.actor.id ?? '';
    expect(await attempt('municipality', key(`person/${id}/needs.tell`))).toBe(1);
    expect(await attempt('municipality', key(`person/${NO_ID}/needs.tell`))).toBe('42501');
    expect(await attempt('anybody', key('anonymous//needs.answerByLink'))).toBe(1);
  });

  it('moves the clock, renames and seeds for operators only', async () => {
    expect(await whoMay(sql`update clock set shift = '1 hour'`)).toEqual(['operator']);
    expect(await whoMay(sql`update contact_point set name = 'x' where id = ${pointOf(SPSM)}`)).toEqual([
      'operator',
    ]);
    expect(
      await attempt('operator', sql`insert into county (code, letter, name) values ('99', 'Å', 'x')`),
    ).toBe('42501');
    expect(await attempt('operator', sql`select name from migration`)).toBe('42501');
    expect(
      await attempt('board', sql`select app.drafts_follow(${RAGUNDA}::uuid, ${BRACKE}::uuid, now())`),
    ).toBe('42501');
  });
});
