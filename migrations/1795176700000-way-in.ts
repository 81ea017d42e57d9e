import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WayIn1795176700000 implements MigrationInterface {
  name = 'WayIn1795176700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "way_in" ("secret_hash" text NOT NULL, "provider" text NOT NULL, "state" text NOT NULL, "nonce" text NOT NULL, "verifier" text NOT NULL, "redirect_uri" text NOT NULL, "return_to" text NOT NULL, "invitation" text, "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_f8cf65e1398e3a6b34bff7ef18a" PRIMARY KEY ("secret_hash"))`,
    );
    await runner.query(`CREATE INDEX "way_in_begun" ON "way_in"  ("begun_at") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."way_in_begun"`);
    await runner.query(`DROP TABLE "way_in"`);
  }
}
