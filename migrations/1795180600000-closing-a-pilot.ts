import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, protect, unprotect, type Policy } from './support/protect.js';

const decisions: Readonly<Record<string, Policy>> = {
  facilitator: {
    may: 'select insert update',
    rows: `pilot_id = any (${asker.administered}) and ${asker.organisation} is null`,
  },
  job: { may: 'select', rows: isOf('job') },
};

/** Whoever closes a pilot ends it, and what organisations take part in it. */
const closing: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  pilot: { facilitator: { may: 'update', rows: `id = any (${asker.administered})` } },
  membership: { facilitator: { may: 'update', rows: `pilot_id = any (${asker.administered})` } },
};

/** Takes part in another pilot, with somebody who acts for it there: else nobody could see what was handed over. */
const actsElsewhere = (organisation: string): string => `exists (
    select 1 from membership m join participant p on p.pilot_id = m.pilot_id and p.organisation_id = m.organisation_id
    where m.organisation_id = ${organisation} and m.pilot_id <> n.pilot_id
      and m.starts_on <= (select app.today()) and (m.ends_on is null or m.ends_on >= (select app.today()))
      and 'CONTACT' = any (p.roles) and (p.until is null or p.until > (select now() + c.shift from clock c)))`;

/**
 * What is open in a pilot, for its facilitator: heading, county, on whom it waits, and whether it can go on between the
 * municipality and its board, who both take part elsewhere. Never the text; what is not confirmed has no heading here.
 */
const view = `
  create view app.closing_item with (security_barrier) as
  select n.id, n.pilot_id, n.county_code, n.themes, n.state, n.board_id, b.name as board_name, n.waits_since,
    case when n.heard_by_id is null or n.confirmed_at is not null then n.title else '' end as title,
    ${actsElsewhere('n.organisation_id')} and ${actsElsewhere('n.board_id')} as goes_on
  from need n join organisation b on b.id = n.board_id
  where n.pilot_id = any ((select app.pilot_ids())::uuid[]) and (select app.organisation_id()) is null
    and n.submitted_at is not null and n.next_party is not null`;

/** Drafts leave a closed pilot, so that their municipality goes on seeing them. The job does it and sees none of them. */
const draftsLeave = `
  create function app.drafts_leave(from_pilot uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if app.actor_kind() is distinct from 'job' then
      raise exception using errcode = '42501', message = 'Drafts leave a pilot only by a job.';
    end if;
    update public.need set pilot_id = null where pilot_id = from_pilot and submitted_at is null
      and exists (select 1 from public.pilot where id = from_pilot and closed_at is not null);
  end $$`;

export class ClosingAPilot1795180600000 implements MigrationInterface {
  name = 'ClosingAPilot1795180600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "pilot" ADD "closed_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `CREATE TABLE "pilot_closing_item" ("pilot_id" uuid NOT NULL, "need_id" uuid NOT NULL, "owner_id" uuid, "reason" text, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pilot_closing_item_owner_or_end" CHECK ((owner_id is null) <> (reason is null)), CONSTRAINT "PK_pilot_closing_item" PRIMARY KEY ("pilot_id", "need_id"))`,
    );
    await runner.query(
      `ALTER TABLE "pilot_closing_item" ADD CONSTRAINT "pilot_closing_item_of_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pilot_closing_item" ADD CONSTRAINT "pilot_closing_item_about_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pilot_closing_item" ADD CONSTRAINT "pilot_closing_item_to_owner" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('grant select, insert, update on pilot_closing_item to samlingsplats_app');
    await protect(runner, 'pilot_closing_item', decisions);
    for (const [table, policies] of Object.entries(closing)) await allow(runner, table, policies);
    await runner.query(
      'grant select (pilot_id, organisation_id, roles, until) on participant to samlingsplats_summary',
    );
    await runner.query('grant create on schema app to samlingsplats_summary');
    await runner.query(view);
    await runner.query('alter view app.closing_item owner to samlingsplats_summary');
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query('grant select on app.closing_item to samlingsplats_app');
    await runner.query(draftsLeave);
    await runner.query('revoke execute on function app.drafts_leave from public');
    await runner.query('grant execute on function app.drafts_leave to samlingsplats_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.drafts_leave');
    await runner.query('drop view app.closing_item');
    await runner.query(
      'revoke select (pilot_id, organisation_id, roles, until) on participant from samlingsplats_summary',
    );
    for (const table of Object.keys(closing))
      await runner.query(`drop policy ${table}_facilitator_update on ${table}`);
    await unprotect(runner, 'pilot_closing_item', decisions);
    await runner.query('drop table pilot_closing_item');
    await runner.query('ALTER TABLE "pilot" DROP COLUMN "closed_at"');
  }
}
