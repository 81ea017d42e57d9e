import type { MigrationInterface, QueryRunner } from 'typeorm';

export class House1763630001000 implements MigrationInterface {
  name = 'House1763630001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "outbox" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "topic" text NOT NULL, "subscriber" text NOT NULL, "record_id" text NOT NULL, "payload" jsonb NOT NULL, "request_id" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "next_at" TIMESTAMP WITH TIME ZONE NOT NULL, "enqueued_at" TIMESTAMP WITH TIME ZONE, "handed" integer NOT NULL DEFAULT '0', "attempts" integer NOT NULL DEFAULT '0', "last_error" text, "done_at" TIMESTAMP WITH TIME ZONE, "parked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "outbox_handed" ON "outbox"  ("enqueued_at") WHERE done_at is null and parked_at is null and enqueued_at is not null`,
    );
    await runner.query(
      `CREATE INDEX "outbox_ready" ON "outbox"  ("id") WHERE done_at is null and parked_at is null and enqueued_at is null`,
    );
    await runner.query(
      `CREATE INDEX "outbox_open" ON "outbox"  ("record_id", "subscriber", "id") WHERE done_at is null and parked_at is null`,
    );
    await runner.query(
      `CREATE TABLE "sweep_lease" ("name" text NOT NULL, "next_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_95f802b17b0e9ca19ade791e22e" PRIMARY KEY ("name"))`,
    );
    await runner.query(
      `CREATE TABLE "idempotency_key" ("scope" text NOT NULL, "key" text NOT NULL, "input_hash" text NOT NULL, "result" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_2738e797ef2c60d9a902bad976a" PRIMARY KEY ("scope", "key"))`,
    );
    await runner.query(`CREATE INDEX "idempotency_key_created_at" ON "idempotency_key"  ("created_at") `);
    await runner.query(
      `CREATE TABLE "clock" ("single" boolean NOT NULL DEFAULT true, "shift" interval NOT NULL DEFAULT '00:00:00', CONSTRAINT "PK_801af8e453a54c0586c6add99ea" PRIMARY KEY ("single"))`,
    );
    await runner.query(
      `CREATE TABLE "audit_entry" ("id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "actor_kind" text NOT NULL, "actor_id" text, "organisation_id" uuid, "action" text NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "reason" text, "detail" jsonb NOT NULL, "request_id" text NOT NULL, CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "audit_entry_subject" ON "audit_entry"  ("subject_id", "id") `);
    await runner.query(
      `CREATE TABLE "county" ("code" text NOT NULL, "letter" text NOT NULL, "name" text NOT NULL, CONSTRAINT "PK_7173be2c5b2ff6434042412edd1" PRIMARY KEY ("code"))`,
    );
    await runner.query(
      `CREATE TABLE "organisation" ("id" uuid NOT NULL, "kinds" text array NOT NULL, "name" text NOT NULL, "short_name" text NOT NULL, "organisation_number" text, "municipality_code" text, "county_code" text, "website" text, "population" integer, "population_year" integer, "population_source" text, "skr_group" text, "latitude" double precision, "longitude" double precision, "closed_on" date, "merged_into_id" uuid, "reference" jsonb, CONSTRAINT "organisation_has_kind" CHECK (cardinality(kinds) > 0), CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "organisation_municipality_code" ON "organisation"  ("municipality_code") WHERE municipality_code is not null`,
    );
    await runner.query(
      `CREATE TABLE "organisation_name" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "name" text NOT NULL, "short_name" text NOT NULL, "from_on" date, "until_on" date, CONSTRAINT "PK_b101a39d172f58c02a56d59ae6c" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "organisation_name_of" ON "organisation_name"  ("organisation_id", "until_on") `,
    );
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL, "handle" text, "name" text NOT NULL, "email" text, "fictitious" boolean NOT NULL DEFAULT false, "reference" jsonb, CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "person_handle" ON "person"  ("handle") `);
    await runner.query(
      `CREATE TABLE "contact_point" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "name" text NOT NULL, "mailbox" text, "county_codes" text array NOT NULL DEFAULT '{}', "themes" text array NOT NULL DEFAULT '{}', "answer_working_days" integer NOT NULL DEFAULT '15', "closed_on" date, "reference" jsonb, CONSTRAINT "contact_point_answer_time" CHECK (answer_working_days between 1 and 250), CONSTRAINT "PK_a4953bfa453e555c2185e51dd4a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "contact_point_organisation_id" ON "contact_point"  ("organisation_id") `,
    );
    await runner.query(
      `CREATE TABLE "contact_point_holder" ("id" uuid NOT NULL, "contact_point_id" uuid NOT NULL, "person_id" uuid NOT NULL, "deputy" boolean NOT NULL DEFAULT false, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "until" TIMESTAMP WITH TIME ZONE, "reference" jsonb, CONSTRAINT "PK_307a593c953693f8a70b66e11db" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "contact_point_holder_point" ON "contact_point_holder"  ("contact_point_id") `,
    );
    await runner.query(
      `CREATE INDEX "contact_point_holder_person" ON "contact_point_holder"  ("person_id") `,
    );
    await runner.query(
      `CREATE TABLE "pilot" ("id" uuid NOT NULL, "slug" text NOT NULL, "name" text NOT NULL, "about" text NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "example_as_of" date, "parent_id" uuid, "times" jsonb NOT NULL DEFAULT '{}', "reference" jsonb, CONSTRAINT "PK_921e16d425d1f58dcec5fe90bba" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "pilot_slug" ON "pilot"  ("slug") `);
    await runner.query(
      `CREATE TABLE "membership" ("id" uuid NOT NULL, "pilot_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "participation_class" text NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "reference" jsonb, CONSTRAINT "PK_83c1afebef3059472e7c37e8de8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "membership_organisation" ON "membership"  ("organisation_id") `);
    await runner.query(`CREATE INDEX "membership_pilot" ON "membership"  ("pilot_id", "organisation_id") `);
    await runner.query(
      `CREATE TABLE "participant" ("id" uuid NOT NULL, "pilot_id" uuid NOT NULL, "person_id" uuid NOT NULL, "organisation_id" uuid, "roles" text array NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "until" TIMESTAMP WITH TIME ZONE, "reference" jsonb, CONSTRAINT "PK_64da4237f502041781ca15d4c41" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "participant_pilot" ON "participant"  ("pilot_id", "organisation_id") `);
    await runner.query(`CREATE INDEX "participant_person" ON "participant"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "pilot_group" ("id" uuid NOT NULL, "pilot_id" uuid NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "mandate" text NOT NULL, "status" text NOT NULL DEFAULT 'ACTIVE', "convener_id" uuid, "starts_on" date NOT NULL, "ends_on" date, "outcome" text, "reference" jsonb, CONSTRAINT "PK_fb74b00d54c471c627a686b0242" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "pilot_group_pilot" ON "pilot_group"  ("pilot_id") `);
    await runner.query(
      `CREATE TABLE "group_member" ("id" uuid NOT NULL, "group_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "reference" jsonb, CONSTRAINT "PK_65634517a244b69a8ef338d03c3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "group_member_group" ON "group_member"  ("group_id") `);
    await runner.query(
      `ALTER TABLE "organisation" ADD CONSTRAINT "organisation_county" FOREIGN KEY ("county_code") REFERENCES "county"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into" FOREIGN KEY ("merged_into_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_point_holder" ADD CONSTRAINT "contact_point_holder_contact_point" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_point_holder" ADD CONSTRAINT "contact_point_holder_of_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pilot" ADD CONSTRAINT "pilot_parent" FOREIGN KEY ("parent_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "membership_of_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "membership_of_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "participant_in_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "participant_is_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participant" ADD CONSTRAINT "participant_for_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pilot_group" ADD CONSTRAINT "pilot_group_of_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pilot_group" ADD CONSTRAINT "pilot_group_convener" FOREIGN KEY ("convener_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "group_member" ADD CONSTRAINT "group_member_of_group" FOREIGN KEY ("group_id") REFERENCES "pilot_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "group_member" ADD CONSTRAINT "group_member_is_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // The one row of the shared clock: it runs with PostgreSQL's until development moves it.
    await runner.query(`insert into clock default values`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "group_member" DROP CONSTRAINT "group_member_is_organisation"`);
    await runner.query(`ALTER TABLE "group_member" DROP CONSTRAINT "group_member_of_group"`);
    await runner.query(`ALTER TABLE "pilot_group" DROP CONSTRAINT "pilot_group_convener"`);
    await runner.query(`ALTER TABLE "pilot_group" DROP CONSTRAINT "pilot_group_of_pilot"`);
    await runner.query(`ALTER TABLE "participant" DROP CONSTRAINT "participant_for_organisation"`);
    await runner.query(`ALTER TABLE "participant" DROP CONSTRAINT "participant_is_person"`);
    await runner.query(`ALTER TABLE "participant" DROP CONSTRAINT "participant_in_pilot"`);
    await runner.query(`ALTER TABLE "membership" DROP CONSTRAINT "membership_of_organisation"`);
    await runner.query(`ALTER TABLE "membership" DROP CONSTRAINT "membership_of_pilot"`);
    await runner.query(`ALTER TABLE "pilot" DROP CONSTRAINT "pilot_parent"`);
    await runner.query(`ALTER TABLE "contact_point_holder" DROP CONSTRAINT "contact_point_holder_of_person"`);
    await runner.query(
      `ALTER TABLE "contact_point_holder" DROP CONSTRAINT "contact_point_holder_contact_point"`,
    );
    await runner.query(`ALTER TABLE "contact_point" DROP CONSTRAINT "contact_point_organisation"`);
    await runner.query(`ALTER TABLE "organisation_name" DROP CONSTRAINT "organisation_name_organisation"`);
    await runner.query(`ALTER TABLE "organisation" DROP CONSTRAINT "organisation_merged_into"`);
    await runner.query(`ALTER TABLE "organisation" DROP CONSTRAINT "organisation_county"`);
    await runner.query(`DROP INDEX "public"."group_member_group"`);
    await runner.query(`DROP TABLE "group_member"`);
    await runner.query(`DROP INDEX "public"."pilot_group_pilot"`);
    await runner.query(`DROP TABLE "pilot_group"`);
    await runner.query(`DROP INDEX "public"."participant_person"`);
    await runner.query(`DROP INDEX "public"."participant_pilot"`);
    await runner.query(`DROP TABLE "participant"`);
    await runner.query(`DROP INDEX "public"."membership_pilot"`);
    await runner.query(`DROP INDEX "public"."membership_organisation"`);
    await runner.query(`DROP TABLE "membership"`);
    await runner.query(`DROP INDEX "public"."pilot_slug"`);
    await runner.query(`DROP TABLE "pilot"`);
    await runner.query(`DROP INDEX "public"."contact_point_holder_person"`);
    await runner.query(`DROP INDEX "public"."contact_point_holder_point"`);
    await runner.query(`DROP TABLE "contact_point_holder"`);
    await runner.query(`DROP INDEX "public"."contact_point_organisation_id"`);
    await runner.query(`DROP TABLE "contact_point"`);
    await runner.query(`DROP INDEX "public"."person_handle"`);
    await runner.query(`DROP TABLE "person"`);
    await runner.query(`DROP INDEX "public"."organisation_name_of"`);
    await runner.query(`DROP TABLE "organisation_name"`);
    await runner.query(`DROP INDEX "public"."organisation_municipality_code"`);
    await runner.query(`DROP TABLE "organisation"`);
    await runner.query(`DROP TABLE "county"`);
    await runner.query(`DROP INDEX "public"."audit_entry_subject"`);
    await runner.query(`DROP TABLE "audit_entry"`);
    await runner.query(`DROP TABLE "clock"`);
    await runner.query(`DROP INDEX "public"."idempotency_key_created_at"`);
    await runner.query(`DROP TABLE "idempotency_key"`);
    await runner.query(`DROP TABLE "sweep_lease"`);
    await runner.query(`DROP INDEX "public"."outbox_open"`);
    await runner.query(`DROP INDEX "public"."outbox_ready"`);
    await runner.query(`DROP INDEX "public"."outbox_handed"`);
    await runner.query(`DROP TABLE "outbox"`);
  }
}
