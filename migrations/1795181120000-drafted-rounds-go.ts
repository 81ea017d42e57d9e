import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, type Policy } from './support/protect.js';

const { organisation, pilots } = asker;

/** The board that holds it, in a pilot in which it acts or in none; or whoever facilitates the pilot that holds it. */
const held = `${isOf('person')} and (
  (holder_id = ${organisation} and (pilot_id = any (${pilots}) or (pilot_id is null and ${pilots} <> '{}')))
  or (holder_id is null and ${organisation} is null and pilot_id = any (${pilots})))`;
const noRound = (id: string): string => `not exists (select 1 from survey_round r where r.survey_id = ${id})`;

/** A round that nobody has been sent anything of may be removed by whoever makes it, and the survey with its last one. */
const removing: Readonly<Record<string, Policy>> = {
  survey_invitation: { may: 'delete', rows: `${held} and sent_at is null and submissions = 0` },
  survey_round: { may: 'delete', rows: `${held} and state = 'DRAFT'` },
  survey_version: {
    may: 'delete',
    rows: `exists (select 1 from survey s where s.id = survey_version.survey_id) and ${noRound('survey_version.survey_id')}`,
  },
  survey: { may: 'delete', rows: `${held} and ${noRound('survey.id')}` },
};

export class DraftedRoundsGo1795181120000 implements MigrationInterface {
  name = 'DraftedRoundsGo1795181120000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, policy] of Object.entries(removing)) {
      await runner.query(`grant delete on ${table} to samlingsplats_app`);
      await allow(runner, table, { removing: policy });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(removing)) {
      await runner.query(`drop policy ${table}_removing_delete on ${table}`);
      await runner.query(`revoke delete on ${table} from samlingsplats_app`);
    }
  }
}
