import 'reflect-metadata';
import { jest } from '@jest/globals';
import { Column, Entity, type DataSource } from 'typeorm';
import { houseSchema, schemaDrift } from '#house';
import { ClockEntity, createDataSource, migrate, type Schema } from '#kernel';
import { createTestDatabase, queryDatabase, type TestDatabase } from '../support/test-database.js';

jest.setTimeout(120_000);

@Entity('clock')
class ClockWithMore extends ClockEntity {
  @Column('text', { name: 'more' })
  more!: string;
}

/** Everything a migration may have left behind: tables, indexes, functions, types, text search, extensions. */
const LEFT = `
  select relname as name from pg_class where relnamespace = 'public'::regnamespace and relname !~ '^migration'
    and not exists (select from pg_index i where i.indexrelid = pg_class.oid and i.indrelid = 'migration'::regclass)
  union all select proname from pg_proc where pronamespace = 'public'::regnamespace
  union all select typname from pg_type where typnamespace = 'public'::regnamespace and typname !~ '^_?migration'
  union all select cfgname from pg_ts_config where cfgnamespace = 'public'::regnamespace
  union all select dictname from pg_ts_dict where dictnamespace = 'public'::regnamespace
  union all select extname from pg_extension where extname <> 'plpgsql'`;

const open = (url: string, schema: Schema = houseSchema): Promise<DataSource> =>
  createDataSource({ databaseUrl: url }, schema, 2).initialize();

/** What the schema builder would do to the database. */
async function driftOf(url: string, schema?: Schema): Promise<string[]> {
  const source = await open(url, schema);
  try {
    return (await schemaDrift(source)).up;
  } finally {
    await source.destroy();
  }
}

const servers = [
  ['the embedded PostgreSQL 18', process.env['TEST_DATABASE_URL']],
  ['the PostgreSQL of this machine', process.env['TEST_REAL_POSTGRES_URL']],
].filter((server): server is [string, string] => server[1] !== undefined);

it('has a server to migrate', () => expect(servers.length).toBeGreaterThan(0));

describe.each(servers)('migrations on %s', (_, server) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true, server });
  });
  afterAll(() => database.drop());

  it('go up from empty, down to nothing, and up again', async () => {
    const source = await open(database.url);
    try {
      const all = houseSchema.migrations as readonly unknown[];
      expect(await migrate(source)).toHaveLength(all.length);
      for (const _migration of all) await source.undoLastMigration();
      expect(await queryDatabase(database.url, LEFT)).toEqual([]);
      await queryDatabase(database.url, 'create function left_behind() returns int return 1');
      expect(await queryDatabase(database.url, LEFT)).toEqual([{ name: 'left_behind' }]);
      expect(await migrate(source)).toHaveLength(all.length);
    } finally {
      await source.destroy();
    }
  });

  it('make what the entities say', async () => {
    expect(await driftOf(database.url)).toEqual([]);
  });

  it('are missed when an entity has one more column', async () => {
    const entities = houseSchema.entities.map((entity) => (entity === ClockEntity ? ClockWithMore : entity));
    expect(await driftOf(database.url, { ...houseSchema, entities })).toEqual([
      'ALTER TABLE "clock" ADD "more" text NOT NULL',
    ]);
  });

  it.each([
    ['a column', 'alter table clock add column extra text', /DROP COLUMN "extra"/],
    ['a null', 'alter table outbox alter column topic drop not null', /"topic" SET NOT NULL/],
    ['a default', 'alter table outbox alter column attempts drop default', /"attempts" SET DEFAULT/],
    ['an index', 'drop index outbox_open', /CREATE INDEX "outbox_open"/],
    ['a check', 'alter table organisation drop constraint organisation_has_kind', /CHECK \(cardinality/],
    [
      'a foreign key',
      'alter table organisation drop constraint organisation_county',
      /FOREIGN KEY \("county_code"\)/,
    ],
  ])('are missed when the database differs by %s', async (_what, change, statement) => {
    await queryDatabase(database.url, change);
    const drift = await driftOf(database.url);
    expect(drift).toEqual([expect.stringMatching(statement)]);
    for (const repair of drift) await queryDatabase(database.url, repair);
    expect(await driftOf(database.url)).toEqual([]);
  });
});

it('two who migrate at once take turns', async () => {
  const database = await createTestDatabase({ empty: true });
  const sources = await Promise.all([open(database.url), open(database.url)]);
  try {
    const done = await Promise.all(sources.map(migrate));
    expect(done.map((names) => names.length).sort()).toEqual([
      0,
      (houseSchema.migrations as unknown[]).length,
    ]);
  } finally {
    await Promise.all(sources.map((source) => source.destroy()));
    await database.drop();
  }
});
