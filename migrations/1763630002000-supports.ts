import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Supports1763630002000 implements MigrationInterface {
  name = 'Supports1763630002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "catalogue_item" ("id" uuid NOT NULL, "kind" text NOT NULL, "external_id" text, "source" text, "name" text NOT NULL, "normalised_name" text NOT NULL, "description" text NOT NULL, "owner_label" text NOT NULL, "keeper_id" uuid, "type" text, "perspective" text, "recipients" text array NOT NULL DEFAULT '{}', "audience" text array NOT NULL DEFAULT '{}', "themes" text array NOT NULL DEFAULT '{}', "protective_factors" text array NOT NULL DEFAULT '{}', "risk_factors" text array NOT NULL DEFAULT '{}', "steering_steps" text array NOT NULL DEFAULT '{}', "stages" text array NOT NULL DEFAULT '{}', "stages_derived" boolean NOT NULL DEFAULT false, "county_codes" text array NOT NULL DEFAULT '{}', "delivery" text, "effort" text, "effort_note" text, "cost" text, "capacity" text, "by_state" boolean, "source_url" text, "verified" boolean NOT NULL DEFAULT false, "checked_on" date, "ended_on" date, "opens_on" date, "closes_on" date, "decision_on" date, "report_due_on" date, "funding_year" integer, "total_amount_sek" bigint, "co_funding" text, "application_mode" text, "reporting_requirement" text, "imported" jsonb NOT NULL DEFAULT '{}', "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "catalogue_item_amount" CHECK (total_amount_sek >= 0), CONSTRAINT "catalogue_item_kind" CHECK (kind in ('SUPPORT', 'GRANT')), CONSTRAINT "PK_cceea29e4ef241d5781d8393ef7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "catalogue_item_keeper" ON "catalogue_item"  ("keeper_id") `);
    await runner.query(
      `CREATE INDEX "catalogue_item_document" ON "catalogue_item" USING gin ((setweight(to_tsvector('swedish'::regconfig, name), 'A') || setweight(to_tsvector('swedish'::regconfig, owner_label), 'B') || setweight(to_tsvector('swedish'::regconfig, description), 'C')))`,
    );
    await runner.query(
      `CREATE TABLE "catalogue_owner" ("item_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, CONSTRAINT "PK_44797ab91051d1a9d4de2d01ae6" PRIMARY KEY ("item_id", "organisation_id"))`,
    );
    await runner.query(
      `CREATE INDEX "catalogue_owner_organisation" ON "catalogue_owner"  ("organisation_id") `,
    );
    await runner.query(
      `ALTER TABLE "catalogue_item" ADD CONSTRAINT "catalogue_item_keeper_organisation" FOREIGN KEY ("keeper_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "catalogue_owner" ADD CONSTRAINT "catalogue_owner_item" FOREIGN KEY ("item_id") REFERENCES "catalogue_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "catalogue_owner" ADD CONSTRAINT "catalogue_owner_of_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "catalogue_owner" DROP CONSTRAINT "catalogue_owner_of_organisation"`);
    await runner.query(`ALTER TABLE "catalogue_owner" DROP CONSTRAINT "catalogue_owner_item"`);
    await runner.query(`ALTER TABLE "catalogue_item" DROP CONSTRAINT "catalogue_item_keeper_organisation"`);
    await runner.query(`DROP INDEX "public"."catalogue_owner_organisation"`);
    await runner.query(`DROP TABLE "catalogue_owner"`);
    await runner.query(`DROP INDEX "public"."catalogue_item_document"`);
    await runner.query(`DROP INDEX "public"."catalogue_item_keeper"`);
    await runner.query(`DROP TABLE "catalogue_item"`);
  }
}
