import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, protect, unprotect, type Policy } from './support/protect.js';

const { organisation, pilots, points } = asker;

/**
 * Challenges of the caller, and what the caller is in them: keeps it, adds needs to it, was asked about it. Policies look
 * here: the tables' own policies look back at this view. For people; machines know no challenges.
 */
const myChallenges = `
  create view app.my_challenges with (security_barrier) as
  select c.id, c.owner_id = ${organisation} as keeps,
    (c.owner_id = ${organisation} or exists (select 1 from challenge_party p where p.challenge_id = c.id
      and p.organisation_id = ${organisation} and p.until is null and p.part = 'BOARD')) as gathers,
    exists (select 1 from challenge_point q where q.challenge_id = c.id and q.contact_point_id = any (${points})) as asked
  from challenge c
  where ${isOf('person')} and (
    ((c.pilot_id = any (${pilots}) or (c.pilot_id is null and ${pilots} <> '{}'))
      and (c.owner_id = ${organisation} or exists (select 1 from challenge_party p where p.challenge_id = c.id
        and p.organisation_id = ${organisation} and p.until is null)))
    or exists (select 1 from challenge_point q where q.challenge_id = c.id and q.contact_point_id = any (${points})))`;

/**
 * What everybody in a challenge sees of the needs in it: heading, themes, county, state – and the text only where the
 * municipality lets it be shown to more. What an officer wrote down and the municipality has not confirmed, only they see.
 */
const needPart = `
  create view app.challenge_need_part with (security_barrier) as
  select cn.challenge_id, n.id as need_id, n.county_code, n.themes, n.state, n.title,
    case when n.text_shared then n.text end as text
  from challenge_need cn join need n on n.id = cn.need_id
  where cn.left_at is null and exists (select 1 from app.my_challenges m where m.id = cn.challenge_id)
    and n.submitted_at is not null and n.state not in ('REMOVED', 'WITHDRAWN')
    and (n.heard_by_id is null or n.confirmed_at is not null
      or n.board_id = ${organisation} or n.organisation_id = ${organisation} or n.heard_by_id = ${organisation}
      or exists (select 1 from app.my_shares s where s.need_id = n.id))`;

const VIEWS: Readonly<Record<string, string>> = {
  my_challenges: myChallenges,
  challenge_need_part: needPart,
};

/** What the views may read. */
const COLUMNS: Readonly<Record<string, string>> = {
  challenge: 'id, owner_id, pilot_id',
  challenge_need: 'challenge_id, need_id, left_at',
  challenge_party: 'challenge_id, organisation_id, part, until',
  challenge_point: 'challenge_id, contact_point_id',
};

const mine = (table: string, as?: 'keeps' | 'gathers' | 'asked'): string =>
  `exists (select 1 from app.my_challenges m where m.id = ${table}.${table === 'challenge' ? 'id' : 'challenge_id'}${as === undefined ? '' : ` and m.${as}`})`;
const seen = (table: string): Policy => ({ may: 'select', rows: mine(table) });
const machinery: Policy = { may: 'select insert update', rows: isOf('job', 'operator') };
const inViews: Policy = { may: 'select', rows: 'true', to: 'samlingsplats_summary' };
const ofMyPoint = `contact_point_id = any (${points})`;
const ofMyNeed = (table: string): string =>
  `exists (select 1 from need where need.id = ${table}.need_id and need.board_id = ${organisation})`;

const POLICIES: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  challenge: {
    party: seen('challenge'),
    // Also to read: a row that is being made is in no view yet.
    owner: {
      may: 'select insert update',
      rows: `${isOf('person')} and owner_id = ${organisation}
        and (pilot_id = any (${pilots}) or (pilot_id is null and ${pilots} <> '{}'))`,
    },
    machinery,
    views: inViews,
  },
  challenge_picture: {
    party: seen('challenge_picture'),
    owner: { may: 'insert', rows: mine('challenge_picture', 'keeps') },
    machinery,
  },
  challenge_need: {
    party: seen('challenge_need'),
    board: {
      may: 'insert update',
      rows: `${mine('challenge_need', 'gathers')} and ${ofMyNeed('challenge_need')}`,
    },
    // One it was in before: its board takes it out of there, whoever keeps that challenge.
    before: { may: 'select update', rows: `${isOf('person')} and ${ofMyNeed('challenge_need')}` },
    machinery,
    views: inViews,
  },
  challenge_party: {
    party: seen('challenge_party'),
    board: { may: 'insert update', rows: mine('challenge_party', 'gathers') },
    itself: {
      may: 'update',
      rows: `organisation_id = ${organisation} and ${mine('challenge_party')}`,
    },
    machinery,
    views: inViews,
  },
  challenge_point: {
    party: seen('challenge_point'),
    owner: { may: 'insert update', rows: mine('challenge_point', 'keeps') },
    // Whoever is asked may pass the question on, and the lead with it.
    passing_on: { may: 'insert update', rows: mine('challenge_point', 'asked') },
    machinery,
    views: inViews,
  },
  challenge_part: {
    asked: { may: 'select', rows: mine('challenge_part', 'asked') },
    party: {
      may: 'select',
      rows: `${mine('challenge_part')} and exists (select 1 from challenge_answer a
        where a.challenge_id = challenge_part.challenge_id)`,
    },
    point: { may: 'insert', rows: `${isOf('person')} and ${ofMyPoint}` },
    machinery,
  },
  challenge_answer: {
    party: seen('challenge_answer'),
    lead: {
      may: 'insert',
      rows: `${isOf('person')} and ${ofMyPoint} and exists (select 1 from challenge_point q
        where q.challenge_id = challenge_answer.challenge_id and q.contact_point_id = challenge_answer.contact_point_id and q.leads)`,
    },
    machinery,
  },
};

/** Jobs carry out for every board what one of them decided for all. */
const FURTHER: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  referral: { job: { may: 'insert', rows: `${isOf('job')} and challenge_id is not null` } },
  need_share: { carrying: { may: 'insert', rows: isOf('job') } },
  feedback: { telling: { may: 'insert', rows: isOf('job') } },
  audit_entry: {
    challenge: {
      may: 'select',
      rows: `${isOf('person')} and subject_type = 'challenge'
        and exists (select 1 from challenge where challenge.id = audit_entry.subject_id)`,
    },
  },
};

export class Challenges1795180000000 implements MigrationInterface {
  name = 'Challenges1795180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "challenge" ("id" uuid NOT NULL, "owner_id" uuid NOT NULL, "pilot_id" uuid, "title" text NOT NULL, "themes" text array NOT NULL DEFAULT '{}', "version" integer NOT NULL DEFAULT '1', "state" text NOT NULL, "next_party" text, "next_step" text, "due_at" TIMESTAMP WITH TIME ZONE, "waits_since" TIMESTAMP WITH TIME ZONE NOT NULL, "message" text, "feedback" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "challenge_next_is_whole" CHECK ((next_party is null) = (next_step is null) and (next_party is null) = (due_at is null)), CONSTRAINT "PK_5f31455ad09ea6a836a06871b7a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "challenge_in_pilot_index" ON "challenge"  ("pilot_id") `);
    await runner.query(`CREATE INDEX "challenge_of_owner" ON "challenge"  ("owner_id", "created_at", "id") `);
    await runner.query(
      `CREATE TABLE "challenge_picture" ("challenge_id" uuid NOT NULL, "version" integer NOT NULL, "text" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_0d731dd840f0c2debbff7356537" PRIMARY KEY ("challenge_id", "version"))`,
    );
    await runner.query(
      `CREATE TABLE "challenge_need" ("challenge_id" uuid NOT NULL, "need_id" uuid NOT NULL, "joined_at" TIMESTAMP WITH TIME ZONE NOT NULL, "left_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_9e29c670dd7bcb18720279fdf83" PRIMARY KEY ("challenge_id", "need_id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "challenge_need_once" ON "challenge_need"  ("need_id") WHERE left_at is null`,
    );
    await runner.query(
      `CREATE TABLE "challenge_party" ("challenge_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "part" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "until" TIMESTAMP WITH TIME ZONE, "stance" text, "stance_text" text, "stance_version" integer, "stance_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "challenge_party_reserves_with_words" CHECK (stance is distinct from 'RESERVES' or stance_text is not null), CONSTRAINT "challenge_party_stance_is_whole" CHECK ((stance is null) = (stance_version is null)), CONSTRAINT "PK_175f96e30ba4b2aa58809aa96ca" PRIMARY KEY ("challenge_id", "organisation_id"))`,
    );
    await runner.query(
      `CREATE INDEX "challenge_party_organisation" ON "challenge_party"  ("organisation_id") `,
    );
    await runner.query(
      `CREATE TABLE "challenge_point" ("challenge_id" uuid NOT NULL, "contact_point_id" uuid NOT NULL, "to_name" text NOT NULL, "leads" boolean NOT NULL DEFAULT false, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_5ecea71ecc29cfcb90eb18dc72f" PRIMARY KEY ("challenge_id", "contact_point_id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "challenge_point_lead" ON "challenge_point"  ("challenge_id") WHERE leads`,
    );
    await runner.query(`CREATE INDEX "challenge_point_point" ON "challenge_point"  ("contact_point_id") `);
    await runner.query(
      `CREATE TABLE "challenge_part" ("challenge_id" uuid NOT NULL, "contact_point_id" uuid NOT NULL, "version" integer NOT NULL, "offer" jsonb, "reason_code" text, "reason_text" text, "stated_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_cb02b41750e6b2f0a3bc3ab8d6b" PRIMARY KEY ("challenge_id", "contact_point_id", "version"))`,
    );
    await runner.query(
      `CREATE TABLE "challenge_answer" ("challenge_id" uuid NOT NULL, "contact_point_id" uuid NOT NULL, "text" text NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_c9f852623f8a397c1523f434e7a" PRIMARY KEY ("challenge_id"))`,
    );
    await runner.query(`ALTER TABLE "referral" ADD "challenge_id" uuid`);
    await runner.query(
      `CREATE INDEX "referral_of_challenge" ON "referral"  ("challenge_id") WHERE challenge_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "challenge" ADD CONSTRAINT "challenge_kept_by_board" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge" ADD CONSTRAINT "challenge_in_pilot" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_picture" ADD CONSTRAINT "challenge_picture_of_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_need" ADD CONSTRAINT "challenge_need_in_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_need" ADD CONSTRAINT "challenge_need_of_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_party" ADD CONSTRAINT "challenge_party_of_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_party" ADD CONSTRAINT "challenge_party_organisation_is" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_point" ADD CONSTRAINT "challenge_point_of_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_point" ADD CONSTRAINT "challenge_point_to_point" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_part" ADD CONSTRAINT "challenge_part_of_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_part" ADD CONSTRAINT "challenge_part_of_point" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_answer" ADD CONSTRAINT "challenge_answer_to_challenge" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "challenge_answer" ADD CONSTRAINT "challenge_answer_by_point" FOREIGN KEY ("contact_point_id") REFERENCES "contact_point"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const [table, columns] of Object.entries(COLUMNS))
      await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
    await runner.query('grant create on schema app to samlingsplats_summary');
    for (const [name, view] of Object.entries(VIEWS)) {
      await runner.query(view);
      await runner.query(`alter view app.${name} owner to samlingsplats_summary`);
      await runner.query(`grant select on app.${name} to samlingsplats_app`);
    }
    await runner.query('revoke create on schema app from samlingsplats_summary');
    for (const [table, policies] of Object.entries(POLICIES)) await protect(runner, table, policies);
    for (const [table, policies] of Object.entries(FURTHER)) await allow(runner, table, policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, policies] of Object.entries(FURTHER))
      for (const [who, { may }] of Object.entries(policies))
        await runner.query(`drop policy ${table}_${who}_${may} on ${table}`);
    for (const [table, policies] of Object.entries(POLICIES)) await unprotect(runner, table, policies);
    for (const name of Object.keys(VIEWS).reverse()) await runner.query(`drop view app.${name}`);
    await runner.query(`ALTER TABLE "challenge_answer" DROP CONSTRAINT "challenge_answer_by_point"`);
    await runner.query(`ALTER TABLE "challenge_answer" DROP CONSTRAINT "challenge_answer_to_challenge"`);
    await runner.query(`ALTER TABLE "challenge_part" DROP CONSTRAINT "challenge_part_of_point"`);
    await runner.query(`ALTER TABLE "challenge_part" DROP CONSTRAINT "challenge_part_of_challenge"`);
    await runner.query(`ALTER TABLE "challenge_point" DROP CONSTRAINT "challenge_point_to_point"`);
    await runner.query(`ALTER TABLE "challenge_point" DROP CONSTRAINT "challenge_point_of_challenge"`);
    await runner.query(`ALTER TABLE "challenge_party" DROP CONSTRAINT "challenge_party_organisation_is"`);
    await runner.query(`ALTER TABLE "challenge_party" DROP CONSTRAINT "challenge_party_of_challenge"`);
    await runner.query(`ALTER TABLE "challenge_need" DROP CONSTRAINT "challenge_need_of_need"`);
    await runner.query(`ALTER TABLE "challenge_need" DROP CONSTRAINT "challenge_need_in_challenge"`);
    await runner.query(`ALTER TABLE "challenge_picture" DROP CONSTRAINT "challenge_picture_of_challenge"`);
    await runner.query(`ALTER TABLE "challenge" DROP CONSTRAINT "challenge_in_pilot"`);
    await runner.query(`ALTER TABLE "challenge" DROP CONSTRAINT "challenge_kept_by_board"`);
    await runner.query(`DROP INDEX "public"."referral_of_challenge"`);
    await runner.query(`ALTER TABLE "referral" DROP COLUMN "challenge_id"`);
    await runner.query(`DROP TABLE "challenge_answer"`);
    await runner.query(`DROP TABLE "challenge_part"`);
    await runner.query(`DROP INDEX "public"."challenge_point_point"`);
    await runner.query(`DROP INDEX "public"."challenge_point_lead"`);
    await runner.query(`DROP TABLE "challenge_point"`);
    await runner.query(`DROP INDEX "public"."challenge_party_organisation"`);
    await runner.query(`DROP TABLE "challenge_party"`);
    await runner.query(`DROP INDEX "public"."challenge_need_once"`);
    await runner.query(`DROP TABLE "challenge_need"`);
    await runner.query(`DROP TABLE "challenge_picture"`);
    await runner.query(`DROP INDEX "public"."challenge_of_owner"`);
    await runner.query(`DROP INDEX "public"."challenge_in_pilot_index"`);
    await runner.query(`DROP TABLE "challenge"`);
  }
}
