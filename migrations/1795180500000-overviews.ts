import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever works in the pilot: boards and agencies, and its facilitator, who acts for nobody. */
const worksIn = (pilot: string): string => `${pilot} = any ((select app.pilot_ids())::uuid[])
    and ((select app.organisation_id()) is null or exists (
      select 1 from organisation me where me.id = (select app.organisation_id()) and me.kinds && '{COUNTY_BOARD,AGENCY}'))`;

const takesPart = (pilot: string, organisation: string): string => `exists (
      select 1 from membership m where m.pilot_id = ${pilot} and m.organisation_id = ${organisation}
        and m.starts_on <= (select app.today()) and (m.ends_on is null or m.ends_on >= (select app.today())))`;

/** The caller's own county: its board asks. */
const isOurCounty = (county: string): string => `exists (
      select 1 from organisation me where me.id = (select app.organisation_id()) and 'COUNTY_BOARD' = any (me.kinds)
        and me.county_code = ${county})`;

/**
 * Overviews count without reading: no text, no heading, and of other counties no municipality. The same needs as in
 * app.pilot_need: told or confirmed by the municipality, while it takes part; never drafts, nor what was withdrawn.
 */
const views: Readonly<Record<string, string>> = {
  need_figure: `
    select n.id, n.pilot_id, n.county_code, n.themes, n.audience, n.state, n.source, n.late, n.submitted_at,
      n.next_party is not null as open,
      exists (select 1 from referral r where r.need_id = n.id and r.state in ('CAN_CONTRIBUTE', 'ENGAGEMENT')) as offered,
      exists (select 1 from referral r where r.need_id = n.id and r.state <> 'RECALLED') as asked
    from need n
    where ${worksIn('n.pilot_id')} and n.submitted_at is not null
      and n.state not in ('DRAFT', 'REMOVED', 'WITHDRAWN') and (n.heard_by_id is null or n.confirmed_at is not null)
      and ${takesPart('n.pilot_id', 'n.organisation_id')}`,
  // Each municipality that takes part, also those nobody has heard from: unknown is not none.
  municipality_figure: `
    select part.pilot_id, o.county_code,
      case when ${isOurCounty('o.county_code')} then o.id end as organisation_id,
      case when ${isOurCounty('o.county_code')} then o.name end as name,
      count(n.id)::int as told,
      (count(n.id) filter (where n.next_party is not null))::int as open,
      (count(n.id) filter (where ${`exists (select 1 from referral r where r.need_id = n.id and r.state in ('CAN_CONTRIBUTE', 'ENGAGEMENT'))`}
        or exists (select 1 from feedback f where f.need_id = n.id and f.verdict in ('HELPED', 'PARTLY'))))::int as got,
      max(n.submitted_at) as last_told_at
    from (select distinct pilot_id, organisation_id from membership
        where starts_on <= (select app.today()) and (ends_on is null or ends_on >= (select app.today()))) part
    join organisation o on o.id = part.organisation_id and 'MUNICIPALITY' = any (o.kinds)
    left join need n on n.organisation_id = o.id and n.pilot_id = part.pilot_id and n.submitted_at is not null
      and n.state not in ('DRAFT', 'REMOVED', 'WITHDRAWN') and (n.heard_by_id is null or n.confirmed_at is not null)
    where ${worksIn('part.pilot_id')}
    group by part.pilot_id, o.id`,
  // Requests with how long they took: one's own, and those of others without whose they are. 'answerer' tells
  // organisations apart, not which.
  answer_figure: `
    select n.pilot_id, c.organisation_id = (select app.organisation_id()) as own,
      dense_rank() over (partition by n.pilot_id order by md5(c.organisation_id::text || (select app.today())::text)) as answerer,
      r.sent_at, r.answered_at, r.state, r.late
    from referral r join need n on n.id = r.need_id join contact_point c on c.id = r.contact_point_id
    where ${worksIn('n.pilot_id')} and r.state <> 'RECALLED'`,
};

const COLUMNS: Readonly<Record<string, string>> = {
  need: `id, organisation_id, pilot_id, county_code, themes, audience, state, source, late, heard_by_id, confirmed_at,
    submitted_at, next_party`,
  referral: 'id, need_id, contact_point_id, state, late, sent_at, answered_at',
  feedback: 'need_id, verdict',
  membership: 'pilot_id, organisation_id, starts_on, ends_on',
  organisation: 'id, name, kinds, county_code',
  contact_point: 'id, organisation_id',
};

export class Overviews1795180500000 implements MigrationInterface {
  name = 'Overviews1795180500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS))
      await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
    await runner.query(
      'create policy feedback_figures_select on feedback for select to samlingsplats_summary using (true)',
    );
    await runner.query('grant create on schema app to samlingsplats_summary');
    for (const [name, select] of Object.entries(views)) {
      await runner.query(`create view app.${name} with (security_barrier) as ${select}`);
      await runner.query(`alter view app.${name} owner to samlingsplats_summary`);
      await runner.query(`grant select on app.${name} to samlingsplats_app`);
    }
    await runner.query('revoke create on schema app from samlingsplats_summary');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(views)) await runner.query(`drop view app.${name}`);
    await runner.query('drop policy feedback_figures_select on feedback');
    await runner.query('revoke select (need_id, verdict) on feedback from samlingsplats_summary');
    await runner.query('revoke select (audience, source) on need from samlingsplats_summary');
    await runner.query('revoke select (county_code) on organisation from samlingsplats_summary');
  }
}
