import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, type Policy } from './support/protect.js';

/** Who asks: as scalar sub-selects in a policy, as columns of one row in a view. */
type Me = Readonly<Record<'kind' | 'organisation' | 'pilots' | 'opened' | 'subject', string>>;

/** Who sees a need, and why. A draft is the municipality's alone, also after it was thrown away. */
const sees = (need: string, me: Me): Readonly<Record<string, string>> => {
  const told = `${need}.submitted_at is not null`;
  return {
    // An array, not "in (…)": that would fetch the organisation three times.
    party: `${me.organisation} = any (array[${need}.organisation_id, case when ${told} then ${need}.board_id end,
        case when ${told} then ${need}.heard_by_id end])
      and (${need}.pilot_id = any (${me.pilots}) or (${need}.pilot_id is null and ${me.pilots} <> '{}'))`,
    point: `${told} and exists (select 1 from app.my_shares s where s.need_id = ${need}.id)`,
    other: `${told} and case ${me.kind}
      when 'token' then ${need}.organisation_id = ${me.organisation}
      when 'link' then ${need}.id = ${me.subject}
      when 'job' then true
      when 'operator' then true
      else false end`,
    opened: `${told} and ${need}.id = any (${me.opened})`,
  };
};

/** One row with whoever asks, fetched once for a statement: a sub-select in `from` would be fetched for every row. */
const me = `with me as materialized (select app.actor_kind() as kind, app.organisation_id() as organisation,
  app.pilot_ids() as pilots, app.opened_ids() as opened, app.subject_id() as subject)`;

const VIEWS: Readonly<Record<string, string>> = {
  // Needs that the caller sees, for the policies of what hangs on a need: the same conditions as the need's own, at
  // a fraction of what it costs to bring those up inside another policy.
  my_needs: `${me} select n.id, n.organisation_id, n.board_id from need n, me
    where ${Object.values(
      sees('n', {
        kind: 'me.kind',
        organisation: 'me.organisation',
        pilots: 'me.pilots',
        opened: 'me.opened',
        subject: 'me.subject',
      }),
    )
      .map((condition) => `(${condition})`)
      .join(' or ')}`,
  // The history of a need as its page shows it: no person, no before and after.
  need_trail: `select a.id, a.at, a.action, a.organisation_id, a.reason, a.subject_id from audit_entry a
    where a.subject_type = 'need' and exists (select 1 from app.my_needs n where n.id = a.subject_id)`,
};

/** What the views read, as samlingsplats_summary: columns, and rows. */
const READ_BY_VIEWS: Readonly<Record<string, readonly [columns: string, rows: string]>> = {
  need: ['heard_by_id', `organisation_id = ${asker.organisation}`],
  audit_entry: ['id, at, action, organisation_id, reason, subject_type, subject_id', `subject_type = 'need'`],
};

/** Which records somebody has opened is found out with who they are, and goes with every question: no policy looks. */
const IDENTIFY: Readonly<Record<string, Policy>> = {
  identify: { may: 'select', rows: isOf('identify') },
};

const ofMyNeeds = 'exists (select 1 from app.my_needs n where n.id = need_id)';

/** Table and who: what they may read now, and what took its place. */
const NEW: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  need: sees('need', asker),
  feedback: { need: ofMyNeeds },
  support_match: { need: ofMyNeeds },
  referral: {
    need: `${asker.kind} = 'person' and exists (select 1 from app.my_needs n
      where n.id = need_id and ${asker.organisation} = any (array[n.organisation_id, n.board_id]))`,
    break_glass: `id = any (${asker.opened})`,
  },
};

const { kind, organisation, pilots, subject, id } = asker;
const inPilots = `(pilot_id = any (${pilots}) or (pilot_id is null and ${pilots} <> '{}'))`;
const told = 'submitted_at is not null';
const ofNeedSeen = 'exists (select 1 from need where need.id = need_id)';
const opened = (table: string): string => `${organisation} is null and exists (
  select 1 from break_glass b where b.subject_type = '${table}' and b.subject_id = ${table}.id
    and b.person_id::text = ${id} and b.ends_at > (select app.now()))`;
const OLD: typeof NEW = {
  need: {
    municipality: `organisation_id = ${organisation} and ${inPilots}`,
    board: `board_id = ${organisation} and ${told} and ${inPilots}`,
    officer: `heard_by_id = ${organisation} and ${told} and ${inPilots}`,
    point: `${told} and exists (select 1 from app.my_shares s where s.need_id = need.id)`,
    token: `${kind} in ('token') and organisation_id = ${organisation} and ${told}`,
    link: `id = ${subject} and ${told}`,
    machinery: `${kind} in ('job', 'operator') and ${told}`,
    break_glass: `${told} and ${opened('need')}`,
  },
  feedback: { need: ofNeedSeen },
  support_match: { need: ofNeedSeen },
  referral: {
    need: `${kind} in ('person') and exists (select 1 from need where need.id = referral.need_id
      and (need.organisation_id = ${organisation} or need.board_id = ${organisation}))`,
    break_glass: opened('referral'),
  },
};

/**
 * Row-level security is brought up anew for every statement: each scalar sub-select and each table that a policy names
 * costs, whether a row meets it or not. Measured, a need's page spent as much on that as on its rows.
 */
export class CheaperPolicies1795178650000 implements MigrationInterface {
  name = 'CheaperPolicies1795178650000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.opened_ids() returns uuid[] language sql stable parallel safe
        return nullif(current_setting('app.opened_ids', true), '')::uuid[]`);
    await allow(runner, 'break_glass', IDENTIFY);
    for (const [table, [columns, rows]] of Object.entries(READ_BY_VIEWS)) {
      await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
      await runner.query(
        `create policy ${table}_my_views on ${table} for select to samlingsplats_summary using (${rows})`,
      );
    }
    await runner.query('grant create on schema app to samlingsplats_summary');
    for (const [name, select] of Object.entries(VIEWS)) {
      await runner.query(`create view app.${name} with (security_barrier) as ${select}`);
      await runner.query(`alter view app.${name} owner to samlingsplats_summary`);
      await runner.query(`grant select on app.${name} to samlingsplats_app`);
    }
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await replace(runner, OLD, NEW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, NEW, OLD);
    await runner.query('drop policy break_glass_identify_select on break_glass');
    for (const name of Object.keys(VIEWS).reverse()) await runner.query(`drop view app.${name}`);
    for (const [table, [columns]] of Object.entries(READ_BY_VIEWS)) {
      await runner.query(`drop policy ${table}_my_views on ${table}`);
      await runner.query(`revoke select (${columns}) on ${table} from samlingsplats_summary`);
    }
    await runner.query('drop function app.opened_ids()');
  }
}

async function replace(runner: QueryRunner, gone: typeof NEW, come: typeof NEW): Promise<void> {
  for (const [table, named] of Object.entries(gone))
    for (const who of Object.keys(named))
      await runner.query(`drop policy ${table}_${who}_select on ${table}`);
  for (const [table, named] of Object.entries(come))
    for (const [who, rows] of Object.entries(named))
      await runner.query(
        `create policy ${table}_${who}_select on ${table} for select to samlingsplats_app using (${rows})`,
      );
}
