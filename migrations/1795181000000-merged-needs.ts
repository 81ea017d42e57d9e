import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What shows or counts the needs of a pilot: what is told twice is there once. */
const VIEWS = ['pilot_need', 'need_figure', 'municipality_figure'];
const WITH = `'DRAFT'::text, 'REMOVED'::text`;
const WITHOUT = `'DRAFT'::text, 'MERGED'::text, 'REMOVED'::text`;

/** Which states a view leaves out; everything else in it stays as it is. */
async function leaveOut(runner: QueryRunner, before: string, after: string): Promise<void> {
  for (const view of VIEWS) {
    const [found] = (await runner.query(`select pg_get_viewdef('app.${view}'::regclass) as definition`)) as [
      { definition: string },
    ];
    if (!found.definition.includes(before)) throw new Error(`app.${view} names no states to leave out.`);
    await runner.query(
      `create or replace view app.${view} with (security_barrier) as ${found.definition.replaceAll(before, after)}`,
    );
  }
}

/** A need told twice points to the one that goes on for both. */
export class MergedNeeds1795181000000 implements MigrationInterface {
  name = 'MergedNeeds1795181000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "need" ADD "merged_into_id" uuid`);
    await runner.query(`ALTER TABLE "need" ADD "merged_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "need" ADD "merge_reason" text`);
    await runner.query(
      `CREATE INDEX "need_merged_into_index" ON "need"  ("merged_into_id") WHERE merged_into_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "need_merge_is_whole" CHECK ((state = 'MERGED') = (merged_into_id is not null) and (merged_into_id is null) = (merged_at is null) and merged_into_id is distinct from id)`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "need_merged_into" FOREIGN KEY ("merged_into_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await leaveOut(runner, WITH, WITHOUT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveOut(runner, WITHOUT, WITH);
    await runner.query(`ALTER TABLE "need" DROP CONSTRAINT "need_merged_into"`);
    await runner.query(`ALTER TABLE "need" DROP CONSTRAINT "need_merge_is_whole"`);
    await runner.query(`DROP INDEX "public"."need_merged_into_index"`);
    for (const column of ['merge_reason', 'merged_at', 'merged_into_id'])
      await runner.query(`ALTER TABLE "need" DROP COLUMN "${column}"`);
  }
}
