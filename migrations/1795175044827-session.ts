import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Session1795175044827 implements MigrationInterface {
  name = 'Session1795175044827';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "identity" ("id" uuid NOT NULL, "issuer" text NOT NULL, "subject" text NOT NULL, "person_id" uuid NOT NULL, "organisation_number" text, "linked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_ff16a44186b286d5e626178f726" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "identity_of_person" ON "identity"  ("person_id") `);
    await runner.query(`CREATE UNIQUE INDEX "identity_account" ON "identity"  ("issuer", "subject") `);
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL, "secret_hash" text NOT NULL, "person_id" uuid NOT NULL, "assurance" text NOT NULL, "provider" text, "provider_sid" text, "identity_id" uuid, "only_for_id" uuid, "device" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_why" text, CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "session_secret_hash" ON "session"  ("secret_hash") `);
    await runner.query(`CREATE INDEX "session_ends" ON "session"  ("ends_at") `);
    await runner.query(
      `CREATE INDEX "session_at_provider" ON "session"  ("provider", "provider_sid") WHERE ended_at is null`,
    );
    await runner.query(`CREATE INDEX "session_of_person" ON "session"  ("person_id") WHERE ended_at is null`);
    await runner.query(
      `ALTER TABLE "identity" ADD CONSTRAINT "identity_belongs_to" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_of" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_by_identity" FOREIGN KEY ("identity_id") REFERENCES "identity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_only_for" FOREIGN KEY ("only_for_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "session_only_for"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "session_by_identity"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "session_of"`);
    await runner.query(`ALTER TABLE "identity" DROP CONSTRAINT "identity_belongs_to"`);
    await runner.query(`DROP INDEX "public"."session_of_person"`);
    await runner.query(`DROP INDEX "public"."session_at_provider"`);
    await runner.query(`DROP INDEX "public"."session_ends"`);
    await runner.query(`DROP INDEX "public"."session_secret_hash"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP INDEX "public"."identity_account"`);
    await runner.query(`DROP INDEX "public"."identity_of_person"`);
    await runner.query(`DROP TABLE "identity"`);
  }
}
