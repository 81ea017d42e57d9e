import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, protect, unprotect, type Policy } from './support/protect.js';

const ofRequestSeen = `${isOf('person')} and exists (select 1 from referral where referral.id = engagement.referral_id)`;
const ofEngagementSeen = `${isOf('person')} and exists (select 1 from engagement where engagement.id = engagement_entry.engagement_id)`;

/** Whoever sees the request sees its engagement; the policies of the request decide. A job begins it. */
const POLICIES: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  engagement: {
    party: { may: 'select update', rows: ofRequestSeen },
    job: { may: 'select insert', rows: isOf('job') },
  },
  engagement_entry: {
    party: { may: 'select', rows: ofEngagementSeen },
    writer: {
      may: 'insert',
      rows: `${ofEngagementSeen} and organisation_id = ${asker.organisation}`,
    },
    operator: { may: 'select update', rows: isOf('operator') },
  },
};

const TRAIL: Policy = {
  may: 'select',
  rows: `${isOf('person')} and subject_type = 'engagement'
    and exists (select 1 from engagement where engagement.id = audit_entry.subject_id)`,
};

export class Engagements1795180700000 implements MigrationInterface {
  name = 'Engagements1795180700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "engagement" ("id" uuid NOT NULL, "referral_id" uuid NOT NULL, "state" text NOT NULL, "stage" text NOT NULL, "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL, "next_on" date, "next_what" text, "outcome" text, "outcome_text" text, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "engagement_end_is_whole" CHECK ((state = 'ENDED') = (outcome is not null)), CONSTRAINT "PK_08aef5bffed6ae054d4022b0b00" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "engagement_of_referral" ON "engagement"  ("referral_id") `);
    await runner.query(
      `CREATE TABLE "engagement_entry" ("id" uuid NOT NULL, "engagement_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "organisation_id" uuid NOT NULL, "kind" text NOT NULL, "stage" text, "text" text, "role" text, "holder" text, "from_on" date, "until_on" date, CONSTRAINT "PK_ac4f63d6b6bb5f91efb2ce50fd3" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "engagement_entry_engagement" ON "engagement_entry"  ("engagement_id", "id") `,
    );
    await runner.query(
      `ALTER TABLE "engagement" ADD CONSTRAINT "engagement_of_the_referral" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "engagement_entry" ADD CONSTRAINT "engagement_entry_of_engagement" FOREIGN KEY ("engagement_id") REFERENCES "engagement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "engagement_entry" ADD CONSTRAINT "engagement_entry_by_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const [table, policies] of Object.entries(POLICIES)) await protect(runner, table, policies);
    await allow(runner, 'audit_entry', { engagement: TRAIL });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy audit_entry_engagement_select on audit_entry');
    for (const [table, policies] of Object.entries(POLICIES)) await unprotect(runner, table, policies);
    await runner.query(`ALTER TABLE "engagement_entry" DROP CONSTRAINT "engagement_entry_by_organisation"`);
    await runner.query(`ALTER TABLE "engagement_entry" DROP CONSTRAINT "engagement_entry_of_engagement"`);
    await runner.query(`ALTER TABLE "engagement" DROP CONSTRAINT "engagement_of_the_referral"`);
    await runner.query(`DROP INDEX "public"."engagement_entry_engagement"`);
    await runner.query(`DROP TABLE "engagement_entry"`);
    await runner.query(`DROP INDEX "public"."engagement_of_referral"`);
    await runner.query(`DROP TABLE "engagement"`);
  }
}
