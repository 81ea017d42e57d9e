import {
  functionsByRow,
  mightyFunctions,
  OPEN_TABLES,
  privilegesTooMany,
  summaryTooMuch,
  unprotectedTables,
  weakRoles,
} from './row-security-rules.js';
import { createTestDatabase, queryDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
const query = <R extends object>(text: string): Promise<R[]> => queryDatabase<R>(database.url, text);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Changes the database, looks, and changes it back. */
async function seeded(change: string, back: string, look: () => Promise<string[]>): Promise<string[]> {
  await query(change);
  try {
    return await look();
  } finally {
    await query(back);
  }
}

describe('every table', () => {
  it('is under row-level security, also for its owner, or open with a reason', async () => {
    expect(await unprotectedTables(query)).toEqual([]);
    for (const reason of Object.values(OPEN_TABLES)) expect(reason.length).toBeGreaterThan(20);
  });

  it.each([
    ['a new table', 'create table diary (id uuid)', 'drop table diary', ['diary: no row-level security']],
    [
      'one whose owner passes',
      'alter table need no force row level security',
      'alter table need force row level security',
      ['need: its owner passes by'],
    ],
    [
      'one without a policy',
      'create table diary (id uuid); alter table diary enable row level security; alter table diary force row level security',
      'drop table diary',
      ['diary: no policy for samlingsplats_app'],
    ],
  ])('is missed: %s', async (_what, change, back, expected) => {
    expect(await seeded(change, back, () => unprotectedTables(query))).toEqual(expected);
  });

  it('is not called open where it no longer is there', async () => {
    const tables = await query<{ name: string }>(
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    const names = tables.map(({ name }) => name);
    expect(Object.keys(OPEN_TABLES).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('policies', () => {
  it('call no function for each row', async () => {
    expect(await functionsByRow(query)).toEqual([]);
  });

  it.each([
    ['organisation_id = app.organisation_id()', ['app.organisation_id']],
    ['lower(title) = (select app.actor_id())', ['lower']],
    [
      `exists (select 1 from pilot where pilot.id = need.pilot_id and starts_with(slug, 'a'))`,
      ['starts_with'],
    ],
    ['organisation_id = (select app.organisation_id())', []],
    [`scope_is = (select app.actor_kind() || coalesce(app.actor_id(), ''))`.replace('scope_is', 'title'), []],
  ])('are read rightly: %s', async (condition, expected) => {
    const found = await seeded(
      `create policy seeded on need to samlingsplats_app using (${condition})`,
      'drop policy seeded on need',
      () => functionsByRow(query),
    );
    expect(found).toEqual(expected.map((name) => `need.seeded: ${name}`));
  });
});

describe('the app role', () => {
  it('owns nothing, is nobody else, and cannot pass by', async () => {
    expect(await weakRoles(query)).toEqual([]);
  });

  it('is missed when it owns a table', async () => {
    const change = 'create table diary (id uuid); alter table diary owner to samlingsplats_app';
    expect(await seeded(change, 'drop table diary', () => weakRoles(query))).toEqual([
      'samlingsplats_app owns diary',
    ]);
  });

  it('may neither read which migrations ran, nor change the audit, nor empty a table', async () => {
    expect(await privilegesTooMany(query)).toEqual([]);
  });

  it.each([
    ['update on audit_entry', 'audit_entry: UPDATE'],
    ['delete on audit_entry', 'audit_entry: DELETE'],
    ['insert on audit_chain', 'audit_chain: INSERT'],
    ['select on migration', 'migration: SELECT'],
    ['truncate on need', 'need: TRUNCATE'],
  ])('is missed when it is granted %s', async (privilege, expected) => {
    const look = (): Promise<string[]> => privilegesTooMany(query);
    const found = await seeded(
      `grant ${privilege} to samlingsplats_app`,
      `revoke ${privilege} from samlingsplats_app`,
      look,
    );
    expect(found).toEqual([expected]);
  });
});

describe('views of parts of records', () => {
  it('are barriers, belong to a role that may read their columns only', async () => {
    expect(await summaryTooMuch(query)).toEqual([]);
  });

  it.each([
    [
      'who said it',
      'grant select (said_by) on need to samlingsplats_summary',
      'revoke select (said_by) on need from samlingsplats_summary',
      ['samlingsplats_summary reads need.said_by'],
    ],
    [
      'another view of texts',
      'create view app.leak with (security_barrier) as select text from need; alter view app.leak owner to samlingsplats_summary',
      'drop view app.leak',
      ['app.leak shows need.text'],
    ],
    [
      'a view without a barrier',
      'create view app.leak as select id from organisation; grant select on app.leak to samlingsplats_app',
      'drop view app.leak',
      ['app.leak is no barrier', 'app.leak does not belong to samlingsplats_summary'],
    ],
  ])('are missed: %s', async (_what, change, back, expected) => {
    expect(await seeded(change, back, () => summaryTooMuch(query))).toEqual(expected);
  });
});

it('functions that run as their owner are known, and look nowhere else', async () => {
  expect(await mightyFunctions(query)).toEqual([]);
  const change = `create function app.seeded() returns int language sql security definer as 'select 1'`;
  expect(await seeded(change, 'drop function app.seeded()', () => mightyFunctions(query))).toEqual([
    'app.seeded: not in the list',
    'app.seeded: no search_path of its own',
  ]);
});
