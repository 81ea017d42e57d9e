import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The moment on the clock that API, worker and command share. */
const now = `
  create function app.now() returns timestamptz language sql stable parallel safe
    begin atomic select now() + shift from public.clock; end`;

/** Whoever asks administers this pilot right now. `participant` is read as the owner of the view. */
const administers = (pilot: string): string => `exists (
  select 1 from participant p where p.person_id::text = (select app.actor_id()) and (select app.actor_kind()) = 'person'
    and p.pilot_id = ${pilot} and p.organisation_id is null and 'ADMINISTRATOR' = any (p.roles)
    and p.since <= (select app.now()) and (p.until is null or p.until > (select app.now())))`;

/** That there is a record in a pilot, and whose it is – for those who administer the pilot. Never drafts. */
const recordToOpen = `
  create view app.record_to_open with (security_barrier) as
  select 'need' as subject_type, n.id as subject_id, n.id as need_id, n.pilot_id, n.organisation_id from need n
  where n.submitted_at is not null and ${administers('n.pilot_id')}
  union all
  select 'referral', r.id, n.id, n.pilot_id, n.organisation_id from referral r join need n on n.id = r.need_id
  where n.submitted_at is not null and ${administers('n.pilot_id')}`;

const COLUMNS: Readonly<Record<string, string>> = {
  need: 'id, pilot_id, organisation_id, submitted_at',
  referral: 'id, need_id',
  participant: 'person_id, pilot_id, organisation_id, roles, since, until',
};

/** A record that the caller has opened, for as long as the hour lasts. Whoever acts for an organisation has opened none. */
const opened = (table: string): string => `(select app.organisation_id()) is null and exists (
  select 1 from break_glass b where b.subject_type = '${table}' and b.subject_id = ${table}.id
    and b.person_id::text = (select app.actor_id()) and b.ends_at > (select app.now()))`;

const OWN = `(select app.actor_kind()) = 'person' and person_id::text = (select app.actor_id())`;

const POLICIES: readonly (readonly [name: string, table: string, does: string])[] = [
  ['break_glass_owner', 'break_glass', 'to samlingsplats_owner using (true) with check (true)'],
  ['break_glass_own_select', 'break_glass', `for select to samlingsplats_app using (${OWN})`],
  [
    'break_glass_own_insert',
    'break_glass',
    `for insert to samlingsplats_app with check (${OWN} and exists (select 1 from app.record_to_open g
      where g.subject_type = break_glass.subject_type and g.subject_id = break_glass.subject_id
        and g.pilot_id = break_glass.pilot_id))`,
  ],
  [
    'need_break_glass_select',
    'need',
    `for select to samlingsplats_app using (submitted_at is not null and ${opened('need')})`,
  ],
  [
    'referral_break_glass_select',
    'referral',
    `for select to samlingsplats_app using (${opened('referral')})`,
  ],
  ['participant_break_glass_select', 'participant', 'for select to samlingsplats_summary using (true)'],
];

export class BreakGlass1795177500000 implements MigrationInterface {
  name = 'BreakGlass1795177500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "break_glass" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "pilot_id" uuid NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "reason" text NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_d2f2ad4d4dd7744ca883b1b2fe7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "break_glass_of_person" ON "break_glass"  ("person_id", "subject_id") `);
    await runner.query(
      `ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_by_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_in_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('revoke update, delete on break_glass from samlingsplats_app');
    await runner.query(now);
    for (const [table, columns] of Object.entries(COLUMNS))
      await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
    await runner.query('grant create on schema app to samlingsplats_summary');
    await runner.query(recordToOpen);
    await runner.query('alter view app.record_to_open owner to samlingsplats_summary');
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query('grant select on app.record_to_open to samlingsplats_app');
    await runner.query('alter table break_glass enable row level security');
    await runner.query('alter table break_glass force row level security');
    for (const [name, table, does] of POLICIES)
      await runner.query(`create policy ${name} on ${table} ${does}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, table] of POLICIES) await runner.query(`drop policy ${name} on ${table}`);
    await runner.query('drop view app.record_to_open');
    await runner.query('revoke select on participant from samlingsplats_summary');
    await runner.query('drop function app.now()');
    await runner.query('DROP TABLE "break_glass"');
  }
}
