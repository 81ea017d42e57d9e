import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, protect, unprotect, type Policy } from './support/protect.js';

const { organisation, pilots, subject } = asker;

/** Documents that an organisation received, for those who act for it: in their pilots, or in none. */
const ours = `${isOf('person')} and organisation_id = ${organisation}
  and (pilot_id = any (${pilots}) or (pilot_id is null and ${pilots} <> '{}'))`;
const ofOurs = 'exists (select 1 from paper where paper.id = paper_number.paper_id)';

/** Whoever sends enters a document in another's register, and never reads it there. */
const policies: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  paper: {
    organisation: { may: 'select update', rows: ours },
    sender: { may: 'insert', rows: `${isOf('person')} and sender_id = ${organisation}` },
    link: { may: 'insert', rows: `${isOf('link')} and record_id = ${subject}` },
    job: { may: 'select insert', rows: isOf('job') },
    operator: { may: 'select update', rows: isOf('operator') },
  },
  paper_number: {
    organisation: { may: 'select insert delete', rows: `${isOf('person')} and ${ofOurs}` },
    job: { may: 'select', rows: isOf('job') },
  },
  registrar: {
    // Whoever sends must know whether a copy is wanted.
    known: { may: 'select', rows: isOf('person', 'link', 'job') },
    organisation: {
      may: 'insert update delete',
      rows: `${isOf('person')} and organisation_id = ${organisation}`,
    },
    job: { may: 'update', rows: isOf('job') },
  },
};

/** The one who follows a link says whether it helped. */
const feedbackByLink: Policy = { may: 'update', rows: `${isOf('link')} and need_id = ${subject}` };

const TABLES = [
  `CREATE TABLE "paper" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "received_at" TIMESTAMP WITH TIME ZONE NOT NULL, "pilot_id" uuid, "sender_id" uuid NOT NULL, "sender_name" text NOT NULL, "act" text NOT NULL, "about" text NOT NULL, "record_type" text NOT NULL, "record_id" uuid NOT NULL, "parts" jsonb NOT NULL, "text_finds" text array NOT NULL DEFAULT '{}', "text_reason" text, "secrecy_provision" text, "secrecy_marked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "paper_secrecy_is_whole" CHECK ((secrecy_provision is null) = (secrecy_marked_at is null)), CONSTRAINT "PK_ca8320a8e49e70e3de2d843a80a" PRIMARY KEY ("id"))`,
  `CREATE INDEX "paper_register" ON "paper"  ("organisation_id", "received_at", "id") `,
  `CREATE TABLE "paper_number" ("id" uuid NOT NULL, "paper_id" uuid NOT NULL, "number" text NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "added_by_id" uuid NOT NULL, CONSTRAINT "PK_3e58acd66b2b02de94d08e4fe6a" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "paper_number_once" ON "paper_number"  ("paper_id", "number") `,
  `CREATE TABLE "registrar" ("organisation_id" uuid NOT NULL, "mailbox" text NOT NULL, "copies" boolean NOT NULL, "daily_list" boolean NOT NULL, "listed_until" date NOT NULL, CONSTRAINT "PK_1073d50bb0021abbc21fca03889" PRIMARY KEY ("organisation_id"))`,
  `ALTER TABLE "need" ADD "danger" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "need_link" ADD "purpose" text NOT NULL DEFAULT 'CONFIRM'`,
  `ALTER TABLE "paper" ADD CONSTRAINT "paper_of_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "paper" ADD CONSTRAINT "paper_in_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "paper" ADD CONSTRAINT "paper_from_organisation" FOREIGN KEY ("sender_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "paper_number" ADD CONSTRAINT "paper_number_of_paper" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "paper_number" ADD CONSTRAINT "paper_number_added_by" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "registrar" ADD CONSTRAINT "registrar_of_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const TABLES_AWAY = [
  `DROP TABLE "registrar"`,
  `DROP TABLE "paper_number"`,
  `DROP TABLE "paper"`,
  `ALTER TABLE "need_link" DROP COLUMN "purpose"`,
  `ALTER TABLE "need" DROP COLUMN "danger"`,
];

export class Papers1795180100000 implements MigrationInterface {
  name = 'Papers1795180100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const [table, named] of Object.entries(policies)) await protect(runner, table, named);
    await allow(runner, 'feedback', { link: feedbackByLink });
    // What was received stays as it was received: only its holder, its mark and nothing else ever changes.
    await runner.query('revoke update, delete on paper from samlingsplats_app');
    await runner.query(
      'grant update (organisation_id, secrecy_provision, secrecy_marked_at) on paper to samlingsplats_app',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy feedback_link_update on feedback');
    for (const [table, named] of Object.entries(policies)) await unprotect(runner, table, named);
    for (const statement of TABLES_AWAY) await runner.query(statement);
  }
}
