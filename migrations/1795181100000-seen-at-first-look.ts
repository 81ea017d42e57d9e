import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asker } from './support/protect.js';

const { kind, organisation, pilots, opened, subject } = asker;

/** Who sees a need, and why, each as it stood on its own. A draft is the municipality's alone. */
const SEES: Readonly<Record<string, string>> = {
  party: `${organisation} = any (array[organisation_id, case when submitted_at is not null then board_id end,
      case when submitted_at is not null then heard_by_id end])
    and (pilot_id = any (${pilots}) or (pilot_id is null and ${pilots} <> '{}'))`,
  opened: `submitted_at is not null and id = any (${opened})`,
  other: `submitted_at is not null and case ${kind}
    when 'token' then organisation_id = ${organisation}
    when 'link' then id = ${subject}
    when 'job' then true
    when 'operator' then true
    else false end`,
  point: 'submitted_at is not null and exists (select 1 from app.my_shares s where s.need_id = need.id)',
  survey_link:
    'submitted_at is not null and exists (select 1 from app.my_survey_needs mine where mine.need_id = need.id)',
};

/** What the view reads of a suggestion, as samlingsplats_summary. */
const MATCH_COLUMNS = 'id, need_id, item_id, judgement, score, rank';

/**
 * PostgreSQL asks the policies of a table in an order of its own, and met those that look at other tables first: every
 * statement about needs read all shares of the caller's contact points before it saw that the need was theirs. One
 * policy asks in the order written – the cheap ones first. And suggestions of many needs ask once for each need whether
 * it is seen, through a view, instead of once for each suggestion.
 */
export class SeenAtFirstLook1795181100000 implements MigrationInterface {
  name = 'SeenAtFirstLook1795181100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const who of Object.keys(SEES)) await runner.query(`drop policy need_${who}_select on need`);
    const rows = Object.values(SEES).map((condition) => `(${condition})`);
    await runner.query(
      `create policy need_seen_select on need for select to samlingsplats_app using (${rows.join(' or ')})`,
    );
    await runner.query(`grant select (${MATCH_COLUMNS}) on support_match to samlingsplats_summary`);
    await runner.query(
      'create policy support_match_views_select on support_match for select to samlingsplats_summary using (true)',
    );
    await runner.query('grant create on schema app to samlingsplats_summary');
    // `n.id`, not `m.need_id`: who asks for some needs is answered from these, and then from their suggestions.
    await runner.query(`create view app.need_matches with (security_barrier) as
      select m.id, n.id as need_id, m.item_id, m.judgement, m.score, m.rank
      from app.my_needs n join support_match m on m.need_id = n.id`);
    await runner.query('alter view app.need_matches owner to samlingsplats_summary');
    await runner.query('grant select on app.need_matches to samlingsplats_app');
    await runner.query('revoke create on schema app from samlingsplats_summary');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view app.need_matches');
    await runner.query('drop policy support_match_views_select on support_match');
    await runner.query(`revoke select (${MATCH_COLUMNS}) on support_match from samlingsplats_summary`);
    await runner.query('drop policy need_seen_select on need');
    for (const [who, rows] of Object.entries(SEES))
      await runner.query(
        `create policy need_${who}_select on need for select to samlingsplats_app using (${rows})`,
      );
  }
}
