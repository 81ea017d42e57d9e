import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, isOf, type Policy } from './support/protect.js';

/** Takes part in another pilot, with somebody who acts for it there: else nobody could see what was handed over. */
const actsElsewhere = (organisation: string, pilot: string): string => `exists (
    select 1 from membership m join participant p on p.pilot_id = m.pilot_id and p.organisation_id = m.organisation_id
    where m.organisation_id = ${organisation} and m.pilot_id <> ${pilot}
      and m.starts_on <= (select app.today()) and (m.ends_on is null or m.ends_on >= (select app.today()))
      and 'CONTACT' = any (p.roles) and (p.until is null or p.until > (select now() + c.shift from clock c)))`;

const isFacilitated = (pilot: string): string =>
  `${pilot} = any ((select app.pilot_ids())::uuid[]) and (select app.organisation_id()) is null`;
/** What an officer wrote down and the municipality has not confirmed has no heading for others. */
const heading = `case when n.heard_by_id is null or n.confirmed_at is not null then n.title else '' end`;
const needGoesOn = `${actsElsewhere('n.organisation_id', 'n.pilot_id')} and ${actsElsewhere('n.board_id', 'n.pilot_id')}`;
const openNeed = `${isFacilitated('n.pilot_id')} and n.submitted_at is not null and n.next_party is not null`;

/** What is open in a pilot, of each kind: heading, where it stands, whose it is, and whether they can go on with it. */
const KINDS: readonly string[] = [
  `select 'NEED' as kind, n.id, n.pilot_id, n.county_code, n.state, n.board_id as party_id, n.waits_since,
    ${heading} as title, ${needGoesOn} as goes_on
  from need n where ${openNeed}`,
  `select 'CHALLENGE', c.id, c.pilot_id, o.county_code, c.state, c.owner_id, c.waits_since, c.title,
    ${actsElsewhere('c.owner_id', 'c.pilot_id')}
  from challenge c join organisation o on o.id = c.owner_id
  where ${isFacilitated('c.pilot_id')} and c.state <> 'CLOSED'`,
  // What a board has not planned yet is its own draft, and shown to nobody.
  `select 'SURVEY', r.id, r.pilot_id, o.county_code, r.state, r.holder_id, r.created_at, r.title,
    r.holder_id is not null and ${actsElsewhere('r.holder_id', 'r.pilot_id')}
  from survey_round r left join organisation o on o.id = r.holder_id
  where ${isFacilitated('r.pilot_id')} and (r.state in ('PLANNED', 'OPEN', 'CLOSED') or (r.state = 'DRAFT' and r.holder_id is null))`,
  `select 'ENGAGEMENT', e.id, n.pilot_id, n.county_code, e.state, n.organisation_id, e.begun_at, ${heading},
    ${actsElsewhere('n.organisation_id', 'n.pilot_id')}
  from engagement e join referral r on r.id = e.referral_id join need n on n.id = r.need_id
  where ${isFacilitated('n.pilot_id')} and e.state <> 'ENDED'`,
];

const view = `
  create view app.closing_item with (security_barrier) as
  select item.*, party.name as party_name from (${KINDS.join(' union all ')}) item
  left join organisation party on party.id = item.party_id`;

/** As it was: needs alone. */
const earlierView = `
  create view app.closing_item with (security_barrier) as
  select n.id, n.pilot_id, n.county_code, n.themes, n.state, n.board_id, b.name as board_name, n.waits_since,
    ${heading} as title, ${needGoesOn} as goes_on
  from need n join organisation b on b.id = n.board_id where ${openNeed}`;

const COLUMNS: Readonly<Record<string, string>> = {
  challenge: 'title, state, waits_since',
  survey_round: 'id, pilot_id, holder_id, state, title, created_at',
  engagement: 'id, referral_id, state, begun_at',
};

const inViews: Policy = { may: 'select', rows: 'true', to: 'samlingsplats_summary' };
/** The view reads; a job carries out what was decided. */
const POLICIES: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  survey_round: { views: inViews },
  engagement: { views: inViews, ending: { may: 'update', rows: isOf('job') } },
  survey: { leaving: { may: 'update', rows: isOf('job') } },
};

export class ClosingEverything1795181110000 implements MigrationInterface {
  name = 'ClosingEverything1795181110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop view app.closing_item');
    await runner.query('ALTER TABLE "pilot_closing_item" DROP CONSTRAINT "pilot_closing_item_about_need"');
    await runner.query('ALTER TABLE "pilot_closing_item" RENAME COLUMN "need_id" TO "item_id"');
    await runner.query(`ALTER TABLE "pilot_closing_item" ADD "kind" text NOT NULL DEFAULT 'NEED'`);
    await runner.query('ALTER TABLE "pilot_closing_item" ALTER COLUMN "kind" DROP DEFAULT');
    await runner.query('ALTER TABLE "pilot_closing_item" ADD "party_id" uuid');
    await runner.query(
      `update pilot_closing_item d set party_id = n.board_id from need n where n.id = d.item_id`,
    );
    await runner.query(
      `ALTER TABLE "pilot_closing_item" ADD CONSTRAINT "pilot_closing_item_of_party" FOREIGN KEY ("party_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await this.makeView(runner, view, async () => {
      for (const [table, columns] of Object.entries(COLUMNS))
        await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
    });
    for (const [table, policies] of Object.entries(POLICIES)) await allow(runner, table, policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy survey_leaving_update on survey');
    await runner.query('drop policy engagement_ending_update on engagement');
    await runner.query('drop policy engagement_views_select on engagement');
    await runner.query('drop policy survey_round_views_select on survey_round');
    await runner.query('drop view app.closing_item');
    for (const [table, columns] of Object.entries(COLUMNS))
      await runner.query(`revoke select (${columns}) on ${table} from samlingsplats_summary`);
    await runner.query('ALTER TABLE "pilot_closing_item" DROP CONSTRAINT "pilot_closing_item_of_party"');
    await runner.query('ALTER TABLE "pilot_closing_item" DROP COLUMN "party_id"');
    await runner.query(`delete from pilot_closing_item where kind <> 'NEED'`);
    await runner.query('ALTER TABLE "pilot_closing_item" DROP COLUMN "kind"');
    await runner.query('ALTER TABLE "pilot_closing_item" RENAME COLUMN "item_id" TO "need_id"');
    await runner.query(
      `ALTER TABLE "pilot_closing_item" ADD CONSTRAINT "pilot_closing_item_about_need" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await this.makeView(runner, earlierView, () => Promise.resolve());
  }

  /** Owned by the role that reads for views. */
  private async makeView(runner: QueryRunner, text: string, grant: () => Promise<void>): Promise<void> {
    await grant();
    await runner.query('grant create on schema app to samlingsplats_summary');
    await runner.query(text);
    await runner.query('alter view app.closing_item owner to samlingsplats_summary');
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query('grant select on app.closing_item to samlingsplats_app');
  }
}
