import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What others who work in a pilot see of the needs told in it: heading, themes, county, state – and the text only where
 * the municipality lets it be shown to more. Only what the municipality itself has told or confirmed, and only while it
 * takes part. For boards and agencies; whoever acts for nobody in the pilot is its facilitator.
 */
const pilotNeed = `
  create view app.pilot_need with (security_barrier) as
  select n.id, n.pilot_id, n.county_code, n.themes, n.state, n.title,
    case when n.text_shared then n.text end as text, n.submitted_at
  from need n
  where n.pilot_id = any ((select app.pilot_ids())::uuid[]) and n.submitted_at is not null
    and n.state not in ('DRAFT', 'REMOVED', 'WITHDRAWN') and (n.heard_by_id is null or n.confirmed_at is not null)
    and exists (
      select 1 from membership m where m.pilot_id = n.pilot_id and m.organisation_id = n.organisation_id
        and m.starts_on <= (select app.today()) and (m.ends_on is null or m.ends_on >= (select app.today())))
    and ((select app.organisation_id()) is null or exists (
      select 1 from organisation o where o.id = (select app.organisation_id()) and o.kinds && '{COUNTY_BOARD,AGENCY}'))`;

/** The calendar day of the shared clock in Stockholm, as the programs count it. */
const today = `
  create function app.today() returns date language sql stable parallel safe
    begin atomic select ((now() + shift) at time zone 'Europe/Stockholm')::date from public.clock; end`;

const COLUMNS: Readonly<Record<string, string>> = {
  need: `id, organisation_id, pilot_id, county_code, title, text, text_shared, themes, state, heard_by_id, confirmed_at,
    submitted_at`,
  membership: 'pilot_id, organisation_id, starts_on, ends_on',
  organisation: 'id, kinds',
  clock: 'shift',
};

export class SharedTexts1795177000000 implements MigrationInterface {
  name = 'SharedTexts1795177000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "need" ADD "text_shared" boolean NOT NULL DEFAULT false`);
    await runner.query(`DROP INDEX "public"."need_pilot"`);
    await runner.query(`CREATE INDEX "need_pilot" ON "need"  ("pilot_id", "submitted_at", "id") `);
    await runner.query(
      `ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_is_not_supervision" CHECK (name !~* '(tillsyn|supervis)')`,
    );
    await runner.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "participant_facilitator_is_neutral" CHECK (not ('FACILITATOR' = any (roles)) or organisation_id is null)`,
    );
    await runner.query(today);
    for (const [table, columns] of Object.entries(COLUMNS))
      await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
    for (const table of ['membership', 'clock'])
      await runner.query(
        `create policy ${table}_pilot_need_select on ${table} for select to samlingsplats_summary using (true)`,
      );
    await runner.query('grant create on schema app to samlingsplats_summary');
    await runner.query(pilotNeed);
    await runner.query('alter view app.pilot_need owner to samlingsplats_summary');
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query('grant select on app.pilot_need to samlingsplats_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view app.pilot_need');
    for (const table of ['membership', 'clock'])
      await runner.query(`drop policy ${table}_pilot_need_select on ${table}`);
    await runner.query('revoke select on membership, clock from samlingsplats_summary');
    await runner.query('revoke select (text, text_shared) on need from samlingsplats_summary');
    await runner.query('drop function app.today()');
    await runner.query(`ALTER TABLE "participant" DROP CONSTRAINT "participant_facilitator_is_neutral"`);
    await runner.query(`ALTER TABLE "contact_point" DROP CONSTRAINT "contact_point_is_not_supervision"`);
    await runner.query(`DROP INDEX "public"."need_pilot"`);
    await runner.query(`CREATE INDEX "need_pilot" ON "need"  ("pilot_id") `);
    await runner.query(`ALTER TABLE "need" DROP COLUMN "text_shared"`);
  }
}
