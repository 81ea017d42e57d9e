import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request may be addressed to a colleague of the board, or to a group of the pilot. */
export class ColleaguesAndGroups1795181200000 implements MigrationInterface {
  name = 'ColleaguesAndGroups1795181200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "referral" ADD "colleague_id" uuid`);
    await runner.query(`ALTER TABLE "referral" ADD "group_id" uuid`);
    await runner.query(
      `CREATE INDEX "referral_to_colleague" ON "referral"  ("colleague_id") WHERE colleague_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "referral" ADD CONSTRAINT "referral_to_colleague_or_group" CHECK (colleague_id is null or group_id is null)`,
    );
    await runner.query(
      `ALTER TABLE "referral" ADD CONSTRAINT "referral_to_the_colleague" FOREIGN KEY ("colleague_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "referral" ADD CONSTRAINT "referral_to_group" FOREIGN KEY ("group_id") REFERENCES "pilot_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const constraint of [
      'referral_to_group',
      'referral_to_the_colleague',
      'referral_to_colleague_or_group',
    ])
      await runner.query(`ALTER TABLE "referral" DROP CONSTRAINT "${constraint}"`);
    await runner.query(`DROP INDEX "public"."referral_to_colleague"`);
    await runner.query(`ALTER TABLE "referral" DROP COLUMN "group_id"`);
    await runner.query(`ALTER TABLE "referral" DROP COLUMN "colleague_id"`);
  }
}
