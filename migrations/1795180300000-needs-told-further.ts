import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = ['tried', 'planning_moment', 'urgency', 'anchored_with'];

/** What a municipality may say of a need beside its text: what was tried, when it must be known, how soon, with whom it is anchored. */
export class NeedsToldFurther1795180300000 implements MigrationInterface {
  name = 'NeedsToldFurther1795180300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['need', 'need_version'])
      for (const column of COLUMNS) await runner.query(`ALTER TABLE "${table}" ADD "${column}" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['need', 'need_version'])
      for (const column of COLUMNS) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "${column}"`);
  }
}
