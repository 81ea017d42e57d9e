import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Loop1763630003000 implements MigrationInterface {
  name = 'Loop1763630003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "need" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "municipality_name" text NOT NULL, "county_code" text NOT NULL, "board_id" uuid NOT NULL, "pilot_id" uuid, "source" text NOT NULL, "said_by" text, "heard_by_id" uuid, "written_by_id" uuid, "confirmed_at" TIMESTAMP WITH TIME ZONE, "title" text NOT NULL, "text" text NOT NULL, "themes" text array NOT NULL DEFAULT '{}', "audience" text array NOT NULL DEFAULT '{}', "wants" text array NOT NULL DEFAULT '{}', "capacity" text, "version" integer NOT NULL DEFAULT '1', "state" text NOT NULL, "sorted_state" text, "next_party" text, "next_step" text, "due_at" TIMESTAMP WITH TIME ZONE, "waits_on_ids" uuid array NOT NULL DEFAULT '{}', "waits_since" TIMESTAMP WITH TIME ZONE NOT NULL, "late" text NOT NULL DEFAULT 'NONE', "question" text, "dialogue_on" date, "answer" text, "suggestions_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "need_next_is_whole" CHECK ((next_party is null) = (next_step is null)), CONSTRAINT "PK_218b14514f334ee6f39954f86ba" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "need_pilot" ON "need"  ("pilot_id") `);
    await runner.query(
      `CREATE INDEX "need_heard_by" ON "need"  ("heard_by_id") WHERE heard_by_id is not null`,
    );
    await runner.query(
      `CREATE INDEX "need_late" ON "need"  ("due_at") WHERE late <> 'GATHERING' and next_party is not null`,
    );
    await runner.query(
      `CREATE INDEX "need_of_municipality" ON "need"  ("organisation_id", "created_at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "need_board_waits" ON "need"  ("board_id", "due_at", "id") WHERE next_party is not null`,
    );
    await runner.query(
      `CREATE TABLE "need_version" ("need_id" uuid NOT NULL, "version" integer NOT NULL, "title" text NOT NULL, "text" text NOT NULL, "themes" text array NOT NULL, "audience" text array NOT NULL, "wants" text array NOT NULL, "capacity" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by_organisation_id" uuid, CONSTRAINT "PK_35bff969a2953729cabb9433a8c" PRIMARY KEY ("need_id", "version"))`,
    );
    await runner.query(
      `CREATE TABLE "need_share" ("need_id" uuid NOT NULL, "contact_point_id" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_69a8d4617b6db3326f4ddd5b19c" PRIMARY KEY ("need_id", "contact_point_id"))`,
    );
    await runner.query(`CREATE INDEX "need_share_point" ON "need_share"  ("contact_point_id") `);
    await runner.query(
      `CREATE TABLE "feedback" ("id" uuid NOT NULL, "need_id" uuid NOT NULL, "text" text NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, "verdict" text, "verdict_text" text, "verdict_at" TIMESTAMP WITH TIME ZONE, "asked_again_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_8389f9e087a57689cd5be8b2b13" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "feedback_need" ON "feedback"  ("need_id", "sent_at") `);
    await runner.query(
      `CREATE TABLE "need_link" ("id" uuid NOT NULL, "token_hash" text NOT NULL, "need_id" uuid NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_a91ea4628bcd313852e15956137" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "need_link_token" ON "need_link"  ("token_hash") `);
    await runner.query(`CREATE INDEX "need_link_need" ON "need_link"  ("need_id") `);
    await runner.query(
      `CREATE TABLE "support_match" ("id" uuid NOT NULL, "need_id" uuid NOT NULL, "item_id" uuid NOT NULL, "origin" text NOT NULL, "judgement" text NOT NULL DEFAULT 'NONE', "judgement_reason" text, "score" double precision NOT NULL, "rank" integer NOT NULL, "reasons" jsonb NOT NULL, "engine" text NOT NULL, "need_version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "support_match_has_reason" CHECK (origin = 'ADDED' or jsonb_array_length(reasons) > 0), CONSTRAINT "PK_da4db57193a74e3bc18c5d1419f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "support_match_rank" ON "support_match"  ("need_id", "rank", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "support_match_pair" ON "support_match"  ("need_id", "item_id") `,
    );
    await runner.query(
      `CREATE TABLE "mail" ("id" uuid NOT NULL, "dedupe_key" text NOT NULL, "to_address" text NOT NULL, "subject" text NOT NULL, "body" text NOT NULL, "state" text NOT NULL DEFAULT 'QUEUED', "claimed_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_5407da42b983ba54c6c62d462d3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "mail_dedupe" ON "mail"  ("dedupe_key") `);
    await runner.query(`CREATE INDEX "mail_created" ON "mail"  ("created_at", "id") `);
    await runner.query(
      `CREATE TABLE "referral" ("id" uuid NOT NULL, "need_id" uuid NOT NULL, "contact_point_id" uuid NOT NULL, "to_name" text NOT NULL, "from_id" uuid NOT NULL, "message" text NOT NULL, "item_ids" uuid array NOT NULL DEFAULT '{}', "state" text NOT NULL, "next_party" text, "next_step" text, "due_at" TIMESTAMP WITH TIME ZONE, "waits_since" TIMESTAMP WITH TIME ZONE NOT NULL, "late" text NOT NULL DEFAULT 'NONE', "question" text, "reply" text, "offer" jsonb, "reason_code" text, "reason_text" text, "passed_on_from_id" uuid, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "referral_offer_is_whole" CHECK (state <> 'CAN_CONTRIBUTE' or offer is not null), CONSTRAINT "referral_next_is_whole" CHECK ((next_party is null) = (next_step is null) and (next_party is null) = (due_at is null)), CONSTRAINT "PK_a2d3e935a6591168066defec5ad" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "referral_passed_on" ON "referral"  ("passed_on_from_id") WHERE passed_on_from_id is not null`,
    );
    await runner.query(
      `CREATE INDEX "referral_late" ON "referral"  ("due_at") WHERE late <> 'GATHERING' and next_party is not null`,
    );
    await runner.query(
      `CREATE INDEX "referral_to_point" ON "referral"  ("contact_point_id", "due_at", "id") `,
    );
    await runner.query(`CREATE INDEX "referral_of_need" ON "referral"  ("need_id", "sent_at", "id") `);
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "need_of_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "need_in_county" FOREIGN KEY ("county_code") REFERENCES "county"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "need_sorted_by_board" FOREIGN KEY ("board_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "need_in_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "need_heard_by_organisation" FOREIGN KEY ("heard_by_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "need_written_by" FOREIGN KEY ("written_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_version" ADD CONSTRAINT "need_version_of_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_share" ADD CONSTRAINT "need_share_of_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_share" ADD CONSTRAINT "need_share_with_point" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "feedback" ADD CONSTRAINT "feedback_on_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need_link" ADD CONSTRAINT "need_link_to_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "support_match" ADD CONSTRAINT "support_match_of_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "support_match" ADD CONSTRAINT "support_match_to_item" FOREIGN KEY ("item_id") REFERENCES "catalogue_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "referral" ADD CONSTRAINT "referral_of_the_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "referral" ADD CONSTRAINT "referral_to_contact_point" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "referral" ADD CONSTRAINT "referral_from_organisation" FOREIGN KEY ("from_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "referral" ADD CONSTRAINT "referral_passed_on_from" FOREIGN KEY ("passed_on_from_id") REFERENCES "referral"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "referral" DROP CONSTRAINT "referral_passed_on_from"`);
    await runner.query(`ALTER TABLE "referral" DROP CONSTRAINT "referral_from_organisation"`);
    await runner.query(`ALTER TABLE "referral" DROP CONSTRAINT "referral_to_contact_point"`);
    await runner.query(`ALTER TABLE "referral" DROP CONSTRAINT "referral_of_the_need"`);
    await runner.query(`ALTER TABLE "support_match" DROP CONSTRAINT "support_match_to_item"`);
    await runner.query(`ALTER TABLE "support_match" DROP CONSTRAINT "support_match_of_need"`);
    await runner.query(`ALTER TABLE "need_link" DROP CONSTRAINT "need_link_to_need"`);
    await runner.query(`ALTER TABLE "feedback" DROP CONSTRAINT "feedback_on_need"`);
    await runner.query(`ALTER TABLE "need_share" DROP CONSTRAINT "need_share_with_point"`);
    await runner.query(`ALTER TABLE "need_share" DROP CONSTRAINT "need_share_of_need"`);
    await runner.query(`ALTER TABLE "need_version" DROP CONSTRAINT "need_version_of_need"`);
    await runner.query(`ALTER TABLE "need" DROP CONSTRAINT "need_written_by"`);
    await runner.query(`ALTER TABLE "need" DROP CONSTRAINT "need_heard_by_organisation"`);
    await runner.query(`ALTER TABLE "need" DROP CONSTRAINT "need_in_pilot"`);
    await runner.query(`ALTER TABLE "need" DROP CONSTRAINT "need_sorted_by_board"`);
    await runner.query(`ALTER TABLE "need" DROP CONSTRAINT "need_in_county"`);
    await runner.query(`ALTER TABLE "need" DROP CONSTRAINT "need_of_organisation"`);
    await runner.query(`DROP INDEX "public"."referral_of_need"`);
    await runner.query(`DROP INDEX "public"."referral_to_point"`);
    await runner.query(`DROP INDEX "public"."referral_late"`);
    await runner.query(`DROP INDEX "public"."referral_passed_on"`);
    await runner.query(`DROP TABLE "referral"`);
    await runner.query(`DROP INDEX "public"."mail_created"`);
    await runner.query(`DROP INDEX "public"."mail_dedupe"`);
    await runner.query(`DROP TABLE "mail"`);
    await runner.query(`DROP INDEX "public"."support_match_pair"`);
    await runner.query(`DROP INDEX "public"."support_match_rank"`);
    await runner.query(`DROP TABLE "support_match"`);
    await runner.query(`DROP INDEX "public"."need_link_need"`);
    await runner.query(`DROP INDEX "public"."need_link_token"`);
    await runner.query(`DROP TABLE "need_link"`);
    await runner.query(`DROP INDEX "public"."feedback_need"`);
    await runner.query(`DROP TABLE "feedback"`);
    await runner.query(`DROP INDEX "public"."need_share_point"`);
    await runner.query(`DROP TABLE "need_share"`);
    await runner.query(`DROP TABLE "need_version"`);
    await runner.query(`DROP INDEX "public"."need_board_waits"`);
    await runner.query(`DROP INDEX "public"."need_of_municipality"`);
    await runner.query(`DROP INDEX "public"."need_late"`);
    await runner.query(`DROP INDEX "public"."need_heard_by"`);
    await runner.query(`DROP INDEX "public"."need_pilot"`);
    await runner.query(`DROP TABLE "need"`);
  }
}
