import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, protect, unprotect, type Policy } from './support/protect.js';

const { id, organisation, pilots, subject } = asker;

/** In a pilot in which the caller acts for the organisation; in none, to whoever acts in any. */
const inPilots = (column: string): string =>
  `(${column} = any (${pilots}) or (${column} is null and ${pilots} <> '{}'))`;

/** The board that holds it, in person. */
const holder: Policy = {
  may: 'select insert update',
  rows: `${isOf('person')} and holder_id = ${organisation} and ${inPilots('pilot_id')}`,
};
/** Whoever facilitates the pilot that holds it: acts for no organisation. */
const facilitator: Policy = {
  may: 'select insert update',
  rows: `${isOf('person')} and holder_id is null and ${organisation} is null and pilot_id = any (${pilots})`,
};

/** What belongs to an organisation that ends goes to its successor. */
const operator: Policy = { may: 'select update', rows: isOf('operator') };

const ofInvitationSeen = (table: string): string =>
  `exists (select 1 from survey_invitation i where i.id = ${table}.invitation_id)`;
/** Of an invitation to the caller's municipality. */
const ofMyMunicipality = (table: string): string =>
  `${isOf('person')} and exists (select 1 from survey_invitation i
    where i.id = ${table}.invitation_id and i.organisation_id = ${organisation})`;
/** Of an invitation in the caller's county. */
const ofMyCounty = (table: string): string =>
  `${isOf('person')} and exists (select 1 from survey_invitation i
    where i.id = ${table}.invitation_id and i.board_id = ${organisation})`;
const ofMyLink = `${isOf('link')} and invitation_id = ${subject}`;

/** What is the municipality's alone: no board, no job, no operator. */
const writing = (table: string): Readonly<Record<string, Policy>> => ({
  municipality: { may: 'select insert update', rows: ofMyMunicipality(table) },
  link: { may: 'select insert update', rows: ofMyLink },
});

const policies: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  survey: { holder, facilitator, job: { may: 'select', rows: isOf('job') }, operator },
  survey_version: {
    round: {
      may: 'select',
      rows: 'exists (select 1 from survey_round r where r.survey_id = survey_version.survey_id)',
    },
    maker: {
      may: 'select insert update',
      rows: 'exists (select 1 from survey s where s.id = survey_version.survey_id)',
    },
  },
  survey_round: {
    holder,
    facilitator,
    // Those it went to see it, and the boards of their counties.
    invited: {
      may: 'select',
      rows: 'exists (select 1 from survey_invitation i where i.round_id = survey_round.id)',
    },
    job: { may: 'select update', rows: isOf('job') },
    operator,
  },
  survey_invitation: {
    holder,
    facilitator,
    board: {
      may: 'select update',
      rows: `${isOf('person')} and board_id = ${organisation} and state <> 'PREPARED' and ${inPilots('pilot_id')}`,
    },
    municipality: {
      may: 'select update',
      rows: `${isOf('person')} and organisation_id = ${organisation} and state not in ('PREPARED', 'REVOKED')
        and ${inPilots('told_in_id')}`,
    },
    link: {
      may: 'select update',
      rows: `${isOf('link')} and id = ${subject} and state not in ('PREPARED', 'REVOKED')`,
    },
    job: { may: 'select update', rows: isOf('job') },
    operator,
  },
  survey_link: {
    link: { may: 'select', rows: `${isOf('link')} and id::text = ${id}` },
    identify: { may: 'select', rows: isOf('identify') },
    job: { may: 'select insert', rows: isOf('job') },
  },
  survey_draft: writing('survey_draft'),
  survey_writer: writing('survey_writer'),
  survey_submission: {
    invitation: { may: 'select', rows: ofInvitationSeen('survey_submission') },
    municipality: { may: 'insert', rows: ofMyMunicipality('survey_submission') },
    board: { may: 'insert', rows: ofMyCounty('survey_submission') },
    link: { may: 'insert', rows: ofMyLink },
  },
  survey_need: {
    invitation: { may: 'select', rows: ofInvitationSeen('survey_need') },
    municipality: { may: 'insert', rows: ofMyMunicipality('survey_need') },
    board: { may: 'insert', rows: ofMyCounty('survey_need') },
    link: { may: 'insert', rows: ofMyLink },
    job: { may: 'insert', rows: isOf('job') },
    views: { may: 'select', rows: 'true', to: 'samlingsplats_summary' },
  },
};

/** What a link may see and correct of needs: those of its own invitation. A view, so that no need costs more than one look. */
const myNeeds = `
  create view app.my_survey_needs with (security_barrier) as
  select s.need_id from survey_need s,
    (select app.subject_id() as subject where app.actor_kind() = 'link' offset 0) me
  where s.invitation_id = me.subject`;
const ofMyInvitation = (needId: string): string =>
  `exists (select 1 from app.my_survey_needs mine where mine.need_id = ${needId})`;

const further: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  need: {
    survey_link: { may: 'select update', rows: `submitted_at is not null and ${ofMyInvitation('need.id')}` },
    survey_link_telling: {
      may: 'insert',
      rows: `${ofMyInvitation('need.id')} and source = 'SURVEY' and submitted_at is not null
        and exists (select 1 from survey_invitation i where i.id = ${subject}
          and i.organisation_id = need.organisation_id and i.board_id = need.board_id
          and i.told_in_id is not distinct from need.pilot_id)`,
    },
  },
  need_version: { survey_link: { may: 'insert', rows: ofMyInvitation('need_version.need_id') } },
  // What the link tells of those needs is received by the county board.
  paper: { survey_link: { may: 'insert', rows: ofMyInvitation('paper.record_id') } },
  // The pilot's name stands in the survey of its facilitator.
  pilot: {
    survey_link: {
      may: 'select',
      rows: `${isOf('link')} and exists (select 1 from survey_invitation i where i.pilot_id = pilot.id)`,
    },
  },
};

const TABLES: readonly string[] = [
  `CREATE TABLE "survey" ("id" uuid NOT NULL, "holder_id" uuid, "pilot_id" uuid, "template" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "survey_has_holder" CHECK (holder_id is not null or pilot_id is not null), CONSTRAINT "PK_f0da32b9181e9c02ecf0be11ed3" PRIMARY KEY ("id"))`,
  `CREATE TABLE "survey_version" ("survey_id" uuid NOT NULL, "version" integer NOT NULL, "questions" jsonb NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "frozen_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_cc1a75405393db9604160127621" PRIMARY KEY ("survey_id", "version"))`,
  `CREATE TABLE "survey_round" ("id" uuid NOT NULL, "survey_id" uuid NOT NULL, "survey_version" integer NOT NULL, "holder_id" uuid, "pilot_id" uuid, "earlier_round_id" uuid, "title" text NOT NULL, "state" text NOT NULL, "version" integer NOT NULL DEFAULT '1', "purpose" text NOT NULL DEFAULT '', "voluntary" boolean NOT NULL DEFAULT false, "estimated_minutes" integer, "selection" text NOT NULL DEFAULT '', "planned_feedback" text NOT NULL DEFAULT '', "feedback_on" date, "consulted" boolean, "consulted_on" date, "consultation_outcome" text, "why_not_consulted" text, "opens_on" date, "due_on" date, "reminder_days" integer array NOT NULL DEFAULT '{7,2}', "next_party" text, "next_step" text, "due_at" TIMESTAMP WITH TIME ZONE, "result" text, "what_we_do" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "fed_back_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "survey_round_minutes" CHECK (estimated_minutes between 1 and 240), CONSTRAINT "survey_round_next_is_whole" CHECK ((next_party is null) = (next_step is null)), CONSTRAINT "PK_3e0f933d636e7564d2b182e6dbd" PRIMARY KEY ("id"))`,
  `CREATE INDEX "survey_round_survey" ON "survey_round"  ("survey_id") `,
  `CREATE INDEX "survey_round_at_work" ON "survey_round"  ("state", "due_at") WHERE state in ('PLANNED', 'OPEN')`,
  `CREATE INDEX "survey_round_of_pilot" ON "survey_round"  ("pilot_id", "created_at", "id") `,
  `CREATE INDEX "survey_round_by_holder" ON "survey_round"  ("holder_id", "created_at", "id") `,
  `CREATE TABLE "survey_invitation" ("id" uuid NOT NULL, "round_id" uuid NOT NULL, "holder_id" uuid, "pilot_id" uuid, "told_in_id" uuid, "organisation_id" uuid NOT NULL, "organisation_name" text NOT NULL, "county_code" text NOT NULL, "board_id" uuid NOT NULL, "state" text NOT NULL, "address" text, "links_from" TIMESTAMP WITH TIME ZONE, "sent_at" TIMESTAMP WITH TIME ZONE, "opened_at" TIMESTAMP WITH TIME ZONE, "started_at" TIMESTAMP WITH TIME ZONE, "submitted_at" TIMESTAMP WITH TIME ZONE, "reminders" integer NOT NULL DEFAULT '0', "last_reminded_at" TIMESTAMP WITH TIME ZONE, "reason" text, "bounce" text, "earlier" jsonb, "submissions" integer NOT NULL DEFAULT '0', "to_confirm" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_cec5c4bf3e2b8193d2b88f11c22" PRIMARY KEY ("id"))`,
  `CREATE INDEX "survey_invitation_by_board" ON "survey_invitation"  ("board_id") `,
  `CREATE INDEX "survey_invitation_by_organisation" ON "survey_invitation"  ("organisation_id", "sent_at") `,
  `CREATE UNIQUE INDEX "survey_invitation_once" ON "survey_invitation"  ("round_id", "organisation_id") `,
  `CREATE TABLE "survey_link" ("id" uuid NOT NULL, "token_hash" text NOT NULL, "invitation_id" uuid NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_8f3352c16dfb26e1952c0598733" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "survey_link_token" ON "survey_link"  ("token_hash") `,
  `CREATE INDEX "survey_link_invitation" ON "survey_link"  ("invitation_id") `,
  `CREATE TABLE "survey_draft" ("invitation_id" uuid NOT NULL, "version" integer NOT NULL, "survey_version" integer NOT NULL, "values" jsonb NOT NULL, "needs" jsonb NOT NULL, "writer_name" text NOT NULL, "writer_role" text NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, "sent" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_7e787df8f1cb25e1b1549fce5b3" PRIMARY KEY ("invitation_id"))`,
  `CREATE TABLE "survey_writer" ("invitation_id" uuid NOT NULL, "name" text NOT NULL, "role" text NOT NULL, "last_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_29dea30e8e6594f7bc9d866e30b" PRIMARY KEY ("invitation_id", "name", "role"))`,
  `CREATE TABLE "survey_submission" ("invitation_id" uuid NOT NULL, "number" integer NOT NULL, "survey_version" integer NOT NULL, "values" jsonb NOT NULL, "needs" jsonb NOT NULL, "channel" text NOT NULL, "writer_name" text NOT NULL, "writer_role" text NOT NULL, "entered_by_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_c706f698ace3fe613addb1c001e" PRIMARY KEY ("invitation_id", "number"))`,
  `CREATE TABLE "survey_need" ("invitation_id" uuid NOT NULL, "need_id" uuid NOT NULL, "key" uuid NOT NULL, "known" boolean NOT NULL, "place" integer NOT NULL, CONSTRAINT "PK_15237463137f4a8b94cee540b05" PRIMARY KEY ("invitation_id", "need_id"))`,
  `CREATE UNIQUE INDEX "survey_need_key" ON "survey_need"  ("invitation_id", "key") `,
  `CREATE INDEX "survey_need_by_need" ON "survey_need"  ("need_id") `,
  `ALTER TABLE "survey" ADD CONSTRAINT "survey_of_holder" FOREIGN KEY ("holder_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey" ADD CONSTRAINT "survey_in_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_version" ADD CONSTRAINT "survey_version_of_survey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_round" ADD CONSTRAINT "survey_round_of_survey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_round" ADD CONSTRAINT "survey_round_of_holder" FOREIGN KEY ("holder_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_round" ADD CONSTRAINT "survey_round_in_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_round" ADD CONSTRAINT "survey_round_after" FOREIGN KEY ("earlier_round_id") REFERENCES "survey_round"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_invitation" ADD CONSTRAINT "survey_invitation_to_round" FOREIGN KEY ("round_id") REFERENCES "survey_round"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_invitation" ADD CONSTRAINT "survey_invitation_of_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_invitation" ADD CONSTRAINT "survey_invitation_in_county" FOREIGN KEY ("county_code") REFERENCES "county"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_invitation" ADD CONSTRAINT "survey_invitation_of_board" FOREIGN KEY ("board_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_link" ADD CONSTRAINT "survey_link_to_invitation" FOREIGN KEY ("invitation_id") REFERENCES "survey_invitation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_draft" ADD CONSTRAINT "survey_draft_of_invitation" FOREIGN KEY ("invitation_id") REFERENCES "survey_invitation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_writer" ADD CONSTRAINT "survey_writer_of_invitation" FOREIGN KEY ("invitation_id") REFERENCES "survey_invitation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_submission" ADD CONSTRAINT "survey_submission_of_invitation" FOREIGN KEY ("invitation_id") REFERENCES "survey_invitation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_submission" ADD CONSTRAINT "survey_submission_entered_by" FOREIGN KEY ("entered_by_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_need" ADD CONSTRAINT "survey_need_of_invitation" FOREIGN KEY ("invitation_id") REFERENCES "survey_invitation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "survey_need" ADD CONSTRAINT "survey_need_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED`,
];

const UNDO: readonly string[] = [
  `ALTER TABLE "survey_need" DROP CONSTRAINT "survey_need_need"`,
  `ALTER TABLE "survey_need" DROP CONSTRAINT "survey_need_of_invitation"`,
  `ALTER TABLE "survey_submission" DROP CONSTRAINT "survey_submission_entered_by"`,
  `ALTER TABLE "survey_submission" DROP CONSTRAINT "survey_submission_of_invitation"`,
  `ALTER TABLE "survey_writer" DROP CONSTRAINT "survey_writer_of_invitation"`,
  `ALTER TABLE "survey_draft" DROP CONSTRAINT "survey_draft_of_invitation"`,
  `ALTER TABLE "survey_link" DROP CONSTRAINT "survey_link_to_invitation"`,
  `ALTER TABLE "survey_invitation" DROP CONSTRAINT "survey_invitation_of_board"`,
  `ALTER TABLE "survey_invitation" DROP CONSTRAINT "survey_invitation_in_county"`,
  `ALTER TABLE "survey_invitation" DROP CONSTRAINT "survey_invitation_of_organisation"`,
  `ALTER TABLE "survey_invitation" DROP CONSTRAINT "survey_invitation_to_round"`,
  `ALTER TABLE "survey_round" DROP CONSTRAINT "survey_round_after"`,
  `ALTER TABLE "survey_round" DROP CONSTRAINT "survey_round_in_pilot"`,
  `ALTER TABLE "survey_round" DROP CONSTRAINT "survey_round_of_holder"`,
  `ALTER TABLE "survey_round" DROP CONSTRAINT "survey_round_of_survey"`,
  `ALTER TABLE "survey_version" DROP CONSTRAINT "survey_version_of_survey"`,
  `ALTER TABLE "survey" DROP CONSTRAINT "survey_in_pilot"`,
  `ALTER TABLE "survey" DROP CONSTRAINT "survey_of_holder"`,
  `DROP INDEX "public"."survey_need_by_need"`,
  `DROP INDEX "public"."survey_need_key"`,
  `DROP TABLE "survey_need"`,
  `DROP TABLE "survey_submission"`,
  `DROP TABLE "survey_writer"`,
  `DROP TABLE "survey_draft"`,
  `DROP INDEX "public"."survey_link_invitation"`,
  `DROP INDEX "public"."survey_link_token"`,
  `DROP TABLE "survey_link"`,
  `DROP INDEX "public"."survey_invitation_once"`,
  `DROP INDEX "public"."survey_invitation_by_organisation"`,
  `DROP INDEX "public"."survey_invitation_by_board"`,
  `DROP TABLE "survey_invitation"`,
  `DROP INDEX "public"."survey_round_by_holder"`,
  `DROP INDEX "public"."survey_round_of_pilot"`,
  `DROP INDEX "public"."survey_round_at_work"`,
  `DROP INDEX "public"."survey_round_survey"`,
  `DROP TABLE "survey_round"`,
  `DROP TABLE "survey_version"`,
  `DROP TABLE "survey"`,
];

export class Surveys1795180400000 implements MigrationInterface {
  name = 'Surveys1795180400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const [table, named] of Object.entries(policies)) await protect(runner, table, named);
    await runner.query('grant select (invitation_id, need_id) on survey_need to samlingsplats_summary');
    await runner.query('grant create on schema app to samlingsplats_summary');
    await runner.query(myNeeds);
    await runner.query('alter view app.my_survey_needs owner to samlingsplats_summary');
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query('grant select on app.my_survey_needs to samlingsplats_app');
    for (const [table, named] of Object.entries(further)) await allow(runner, table, named);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, named] of Object.entries(further))
      for (const [who, { may }] of Object.entries(named))
        for (const command of may.split(' '))
          await runner.query(`drop policy ${table}_${who}_${command} on ${table}`);
    await runner.query('drop view app.my_survey_needs');
    await runner.query('revoke select (invitation_id, need_id) on survey_need from samlingsplats_summary');
    for (const [table, named] of Object.entries(policies)) await unprotect(runner, table, named);
    for (const statement of UNDO) await runner.query(statement);
  }
}
