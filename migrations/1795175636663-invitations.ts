import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Invitations1795175636663 implements MigrationInterface {
  name = 'Invitations1795175636663';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "invitation" ("id" uuid NOT NULL, "address" text NOT NULL, "pilot_id" uuid NOT NULL, "organisation_id" uuid, "roles" text array NOT NULL, "invited_by_id" uuid, "token_hash" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "accepted_by_id" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "invitation_ends_once" CHECK (accepted_at is null or withdrawn_at is null), CONSTRAINT "invitation_has_roles" CHECK (cardinality(roles) > 0), CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "invitation_token" ON "invitation"  ("token_hash") `);
    await runner.query(`CREATE INDEX "invitation_pilot" ON "invitation"  ("pilot_id", "organisation_id") `);
    await runner.query(`ALTER TABLE "participant" ADD "delegated_by_id" uuid`);
    await runner.query(
      `CREATE INDEX "participant_delegated_by" ON "participant"  ("delegated_by_id") WHERE delegated_by_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "participant_delegated" FOREIGN KEY ("delegated_by_id") REFERENCES "participant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_to_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_for_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_by_person" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by" FOREIGN KEY ("accepted_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "invitation" DROP CONSTRAINT "invitation_accepted_by"`);
    await runner.query(`ALTER TABLE "invitation" DROP CONSTRAINT "invitation_by_person"`);
    await runner.query(`ALTER TABLE "invitation" DROP CONSTRAINT "invitation_for_organisation"`);
    await runner.query(`ALTER TABLE "invitation" DROP CONSTRAINT "invitation_to_pilot"`);
    await runner.query(`ALTER TABLE "participant" DROP CONSTRAINT "participant_delegated"`);
    await runner.query(`DROP INDEX "public"."participant_delegated_by"`);
    await runner.query(`ALTER TABLE "participant" DROP COLUMN "delegated_by_id"`);
    await runner.query(`DROP INDEX "public"."invitation_pilot"`);
    await runner.query(`DROP INDEX "public"."invitation_token"`);
    await runner.query(`DROP TABLE "invitation"`);
  }
}
