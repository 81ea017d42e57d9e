import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf } from './support/protect.js';

const { organisation, subject } = asker;

/** What was told, word for word: for the municipality and its board, and for whoever follows the municipality's link. */
const parties = `exists (select 1 from app.my_needs n where n.id = need_version.need_id
  and (n.organisation_id = ${organisation} or n.board_id = ${organisation}))`;
const seen = 'exists (select 1 from need where need.id = need_version.need_id)';

export class HiddenWords1795180800000 implements MigrationInterface {
  name = 'HiddenWords1795180800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "need" ADD "hidden_words" text array NOT NULL DEFAULT '{}'`);
    await runner.query('drop policy need_version_need_select on need_version');
    await allow(runner, 'need_version', {
      parties: { may: 'select', rows: parties },
      mailed: { may: 'select', rows: `${isOf('link')} and need_id = ${subject}` },
      surveyed: {
        may: 'select',
        rows: 'exists (select 1 from app.my_survey_needs mine where mine.need_id = need_version.need_id)',
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy need_version_parties_select on need_version');
    await runner.query('drop policy need_version_mailed_select on need_version');
    await runner.query('drop policy need_version_surveyed_select on need_version');
    await allow(runner, 'need_version', { need: { may: 'select', rows: seen } });
    await runner.query(`ALTER TABLE "need" DROP COLUMN "hidden_words"`);
  }
}
