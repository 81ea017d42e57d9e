import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asker } from './support/protect.js';

const { organisation, pilots } = asker;

const needs = `
  select n.id, n.pilot_id, n.title, n.county_code, n.themes, n.next_step as step, o.id as waits_on_id,
    o.name as waits_on_name, n.waits_since, n.due_at
  from need n
  join organisation o on o.id = case n.next_party when 'BOARD' then n.board_id else n.organisation_id end
  where n.late = 'GATHERING' and n.next_party in ('BOARD', 'MUNICIPALITY') and n.state <> 'REFERRED'`;
const requests = `
  select r.id, n.pilot_id, n.title, n.county_code, n.themes, r.next_step, o.id, o.name, r.waits_since, r.due_at
  from referral r join need n on n.id = r.need_id
  join contact_point c on c.id = r.contact_point_id
  join organisation o on o.id = case r.next_party when 'CONTACT_POINTS' then c.organisation_id
    when 'BOARD' then n.board_id else n.organisation_id end
  where r.late = 'GATHERING' and r.next_party is not null and n.next_party is not null`;
/** Results that are owed to those who answered. Of the pilot's own survey whom it waits on has no name here. */
const results = `
  select s.id, s.pilot_id, s.title, o.county_code, '{}'::text[], s.next_step, o.id, coalesce(o.name, ''), s.closed_at, s.due_at
  from survey_round s left join organisation o on o.id = s.holder_id
  where s.late = 'GATHERING' and s.state = 'CLOSED'`;

const viewOf = (...kinds: readonly string[]): string => `
  create view app.to_raise with (security_barrier) as
  select waiting.* from (${kinds.join(' union all ')}) waiting
  where waiting.pilot_id = any (${pilots}) and (${organisation} is null
    or exists (select 1 from organisation o where o.id = ${organisation} and o.kinds && '{COUNTY_BOARD,AGENCY}'))`;

const COLUMNS = 'late, due_at, closed_at, next_step';

/** The list to raise knows survey results that are owed, beside needs and requests. */
export class LateResults1795181130000 implements MigrationInterface {
  name = 'LateResults1795181130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "survey_round" ADD "late" text NOT NULL DEFAULT 'NONE'`);
    await runner.query(`grant select (${COLUMNS}) on survey_round to samlingsplats_summary`);
    await this.replaceView(runner, viewOf(needs, requests, results));
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.replaceView(runner, viewOf(needs, requests));
    await runner.query(`revoke select (${COLUMNS}) on survey_round from samlingsplats_summary`);
    await runner.query('ALTER TABLE "survey_round" DROP COLUMN "late"');
  }

  private async replaceView(runner: QueryRunner, view: string): Promise<void> {
    await runner.query('drop view app.to_raise');
    await runner.query('grant create on schema app to samlingsplats_summary');
    await runner.query(view);
    await runner.query('alter view app.to_raise owner to samlingsplats_summary');
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query('grant select on app.to_raise to samlingsplats_app');
  }
}
