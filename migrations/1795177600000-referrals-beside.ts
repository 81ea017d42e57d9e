import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For whoever holds a contact point, beside each of its own requests: what other organisations were asked, offer or
 * answered for the same municipality, in the same pilot and for the same need or a theme in common. Who, how far, what
 * is offered and when – nothing of the needs.
 */
const referralBeside = `
  create view app.referral_beside with (security_barrier) as
  select mine.id as beside_id, r.id, r.to_name, r.state, r.offer, r.sent_at, r.answered_at
  from referral mine
  join need asked on asked.id = mine.need_id
  join contact_point here on here.id = mine.contact_point_id
  join need n on n.organisation_id = asked.organisation_id and n.pilot_id is not distinct from asked.pilot_id
    and (n.id = asked.id or n.themes && asked.themes)
  join referral r on r.need_id = n.id
  join contact_point there on there.id = r.contact_point_id
  where mine.contact_point_id = any ((select app.contact_point_ids())::uuid[]) and mine.state <> 'RECALLED'
    and n.submitted_at is not null and n.state not in ('REMOVED', 'WITHDRAWN')
    and r.state <> 'RECALLED' and there.organisation_id <> here.organisation_id`;

const COLUMNS: Readonly<Record<string, string>> = {
  need: 'id, organisation_id, pilot_id, themes, state, submitted_at',
  referral: 'id, need_id, contact_point_id, to_name, state, offer, sent_at, answered_at',
  contact_point: 'id, organisation_id',
};

export class ReferralsBeside1795177600000 implements MigrationInterface {
  name = 'ReferralsBeside1795177600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS))
      await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
    await runner.query('grant create on schema app to samlingsplats_summary');
    await runner.query(referralBeside);
    await runner.query('alter view app.referral_beside owner to samlingsplats_summary');
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query('grant select on app.referral_beside to samlingsplats_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view app.referral_beside');
    await runner.query('revoke select (to_name, offer, sent_at) on referral from samlingsplats_summary');
  }
}
