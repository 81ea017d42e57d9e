import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asker, isOf, protect, unprotect, type Policy } from './support/protect.js';

const { id, organisation, pilots, allPilots, administered, points, subject } = asker;

/** Told in a pilot in which the caller acts for the organisation; told in none, to whoever acts in any. */
const inPilots = `(pilot_id = any (${pilots}) or (pilot_id is null and ${pilots} <> '{}'))`;
/** A draft is the municipality's alone, also after it was thrown away: only what was told has this instant. */
const told = 'submitted_at is not null';
/** Whoever sees the need sees the row. The need's own policies decide. */
const ofNeedSeen = (table: string): string => `exists (select 1 from need where need.id = ${table}.need_id)`;
const ofNeedOf = (table: string, ...parties: readonly string[]): string =>
  `exists (select 1 from need where need.id = ${table}.need_id and (${parties.map((party) => `need.${party} = ${organisation}`).join(' or ')}))`;

const ofSubjectSeen = (table: string): string =>
  `${isOf('person', 'token')} and subject_type = '${table}' and exists (select 1 from ${table} where ${table}.id = audit_entry.subject_id)`;

const everyone: Policy = { may: 'select', rows: 'true' };
const inViews: Policy = { may: 'select', rows: 'true', to: 'samlingsplats_summary' };
const operatorWrites: Policy = { may: 'insert update', rows: isOf('operator') };

/** Table by table: who may do what with which rows. Whoever is not named sees nothing. */
const policies: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  need: {
    municipality: { may: 'select insert update', rows: `organisation_id = ${organisation} and ${inPilots}` },
    board: { may: 'select update', rows: `board_id = ${organisation} and ${told} and ${inPilots}` },
    officer: {
      may: 'select insert update',
      rows: `heard_by_id = ${organisation} and ${told} and ${inPilots}`,
    },
    point: {
      may: 'select update',
      rows: `${told} and exists (select 1 from app.my_shares s where s.need_id = need.id)`,
    },
    token: { may: 'select', rows: `${isOf('token')} and organisation_id = ${organisation} and ${told}` },
    link: { may: 'select update', rows: `id = ${subject} and ${told}` },
    machinery: { may: 'select update', rows: `${isOf('job', 'operator')} and ${told}` },
    views: { ...inViews, rows: told },
  },
  need_version: {
    need: { may: 'select', rows: ofNeedSeen('need_version') },
    writer: { may: 'insert', rows: ofNeedOf('need_version', 'organisation_id', 'heard_by_id') },
    link: { may: 'insert', rows: `need_id = ${subject}` },
  },
  need_share: {
    point: { may: 'select', rows: `contact_point_id = any (${points})` },
    board: { may: 'select insert delete', rows: ofNeedOf('need_share', 'board_id') },
    passing_on: {
      may: 'insert',
      rows: 'exists (select 1 from app.my_shares mine where mine.need_id = need_share.need_id)',
    },
    job: { may: 'select delete', rows: isOf('job') },
    views: inViews,
  },
  feedback: {
    need: { may: 'select', rows: ofNeedSeen('feedback') },
    board: { may: 'insert', rows: ofNeedOf('feedback', 'board_id') },
    municipality: { may: 'update', rows: ofNeedOf('feedback', 'organisation_id') },
    job: { may: 'update', rows: isOf('job') },
  },
  need_link: {
    link: { may: 'select update', rows: `need_id = ${subject} and id::text = ${id}` },
    identify: { may: 'select', rows: isOf('identify') },
    job: { may: 'select insert', rows: isOf('job') },
  },
  support_match: {
    need: { may: 'select', rows: ofNeedSeen('support_match') },
    board: { may: 'insert update', rows: ofNeedOf('support_match', 'board_id') },
    job: { may: 'insert update delete', rows: isOf('job') },
  },
  referral: {
    point: { may: 'select update', rows: `contact_point_id = any (${points})` },
    need: { may: 'select update', rows: ofNeedOf('referral', 'organisation_id', 'board_id') },
    sender: { may: 'insert', rows: `from_id = ${organisation} and ${ofNeedOf('referral', 'board_id')}` },
    passing_on: {
      may: 'insert',
      rows: `exists (select 1 from app.my_referrals mine
        where mine.id = referral.passed_on_from_id and mine.need_id = referral.need_id)`,
    },
    machinery: { may: 'select update', rows: isOf('job', 'operator') },
    views: inViews,
  },
  mail: { job: { may: 'select insert update', rows: isOf('job') } },
  audit_entry: {
    actor: {
      may: 'insert',
      rows: `actor_kind = ${asker.kind} and actor_id is not distinct from ${id}
        and organisation_id is not distinct from ${organisation}`,
    },
    need: { may: 'select', rows: ofSubjectSeen('need') },
    referral: { may: 'select', rows: ofSubjectSeen('referral') },
    invitation: { may: 'select', rows: ofSubjectSeen('invitation') },
    participant: { may: 'select', rows: ofSubjectSeen('participant') },
    session: { may: 'select', rows: ofSubjectSeen('session') },
    catalogue: {
      may: 'select',
      rows: `subject_type = 'catalogue_item' and exists (select 1 from catalogue_item i where i.id = audit_entry.subject_id and (i.keeper_id = ${organisation}
        or exists (select 1 from catalogue_owner o where o.item_id = i.id and o.organisation_id = ${organisation})))`,
    },
    operator: { may: 'select', rows: isOf('operator') },
  },
  session: {
    self: { may: 'select update', rows: `${isOf('person')} and person_id::text = ${id}` },
    identify: { may: 'select', rows: isOf('identify') },
    job: { may: 'all', rows: isOf('job') },
  },
  api_token: {
    organisation: {
      may: 'select insert update',
      rows: `${isOf('person')} and organisation_id = ${organisation}`,
    },
    identify: { may: 'select', rows: isOf('identify') },
    machinery: { may: 'select update', rows: isOf('job', 'operator') },
  },
  sign_in_link: { job: { may: 'all', rows: isOf('job') } },
  passkey: {
    self: { may: 'all', rows: `${isOf('person')} and person_id::text = ${id}` },
    job: { may: 'select update', rows: isOf('job') },
  },
  passkey_challenge: { job: { may: 'select insert delete', rows: isOf('job') } },
  way_in: { job: { may: 'select insert delete', rows: isOf('job') } },
  identity: {
    self: { may: 'select', rows: `${isOf('person')} and person_id::text = ${id}` },
    identify: { may: 'select', rows: isOf('identify') },
    job: { may: 'select insert update', rows: isOf('job') },
  },
  outbox: {
    actor: { may: 'insert', rows: isOf('person', 'token', 'link', 'job', 'operator') },
    job: { may: 'select update delete', rows: isOf('job') },
    operator: { may: 'select update', rows: isOf('operator') },
  },
  sweep_lease: { job: { may: 'select insert update', rows: isOf('job') } },
  idempotency_key: {
    // A scope begins with who asked, "person/<id>/"; "0" is the sign after "/".
    own: {
      may: 'select insert update',
      rows: `scope collate "C" >= (select app.actor_kind() || '/' || coalesce(app.actor_id(), '') || '/')
        and scope collate "C" < (select app.actor_kind() || '/' || coalesce(app.actor_id(), '') || '0')`,
    },
    job: { may: 'select delete', rows: isOf('job') },
  },
  clock: { everyone, operator: { may: 'update', rows: isOf('operator') } },
  person: {
    self: { may: 'select', rows: `${isOf('person')} and id::text = ${id}` },
    holders: {
      may: 'select',
      rows: `${isOf('person', 'token')} and exists (select 1 from contact_point_holder h where h.person_id = person.id)`,
    },
    participants: {
      may: 'select',
      rows: 'exists (select 1 from participant p where p.person_id = person.id)',
    },
    inviters: {
      may: 'select',
      rows: 'exists (select 1 from invitation i where i.invited_by_id = person.id)',
    },
    machinery: { may: 'select', rows: isOf('identify', 'job', 'operator') },
    // Whoever accepts an invitation and is not known yet.
    job: { may: 'insert', rows: isOf('job') },
  },
  contact_point_holder: {
    known: { may: 'select', rows: isOf('identify', 'person', 'token', 'job', 'operator') },
    organisation: {
      may: 'insert update',
      rows: `exists (select 1 from contact_point c where c.id = contact_point_id and c.organisation_id = ${organisation})`,
    },
    self: { may: 'update', rows: `${isOf('person')} and person_id::text = ${id}` },
    administrator: {
      may: 'update',
      rows: `exists (select 1 from participant p
        where p.person_id = contact_point_holder.person_id and p.pilot_id = any (${administered}))`,
    },
    operator: operatorWrites,
  },
  participant: {
    self: { may: 'select update', rows: `${isOf('person')} and person_id::text = ${id}` },
    delegated: {
      may: 'select update',
      rows: 'exists (select 1 from app.my_parts mine where mine.id = participant.delegated_by_id)',
    },
    colleagues: { may: 'select', rows: `organisation_id = ${organisation}` },
    organisation: {
      may: 'insert update',
      rows: `organisation_id = ${organisation} and pilot_id = any (${pilots})`,
    },
    administrator: { may: 'select update', rows: `pilot_id = any (${administered})` },
    machinery: { may: 'select', rows: isOf('identify', 'job', 'operator') },
    job: { may: 'insert', rows: isOf('job') },
    operator: { may: 'update', rows: isOf('operator') },
    views: inViews,
  },
  invitation: {
    organisation: {
      may: 'select insert update',
      rows: `organisation_id = ${organisation} and pilot_id = any (${pilots})`,
    },
    administrator: { may: 'select insert update', rows: `pilot_id = any (${administered})` },
    inviter: { may: 'select', rows: `${isOf('person')} and invited_by_id::text = ${id}` },
    job: { may: 'select update', rows: isOf('job') },
    operator: { may: 'select insert update', rows: isOf('operator') },
  },
  membership: {
    pilot: { may: 'select', rows: `pilot_id = any (${allPilots})` },
    machinery: { may: 'select', rows: isOf('identify', 'job', 'operator') },
    operator: { may: 'update', rows: isOf('operator') },
  },
  pilot: {
    pilot: { may: 'select', rows: `id = any (${allPilots})` },
    machinery: { may: 'select', rows: isOf('job', 'operator') },
    views: inViews,
  },
  pilot_group: {
    pilot: { may: 'select', rows: `pilot_id = any (${allPilots})` },
    operator: { may: 'select update', rows: isOf('operator') },
  },
  group_member: {
    group: {
      may: 'select',
      rows: 'exists (select 1 from pilot_group where pilot_group.id = group_member.group_id)',
    },
    operator: { may: 'update', rows: isOf('operator') },
  },
  contact_point: {
    known: { may: 'select', rows: isOf('identify', 'person', 'token', 'link', 'job', 'operator') },
    operator: operatorWrites,
    views: inViews,
  },
  // Published by others: everybody may read them, so that reading costs nothing. Writing is another matter.
  // The job lets names set in advance take effect.
  organisation: {
    everyone,
    operator: operatorWrites,
    job: { may: 'update', rows: isOf('job') },
    views: inViews,
  },
  organisation_name: { everyone, operator: operatorWrites },
  catalogue_item: {
    everyone,
    owner_organisation: {
      may: 'update',
      rows: `keeper_id = ${organisation} or exists (select 1 from catalogue_owner o
        where o.item_id = catalogue_item.id and o.organisation_id = ${organisation})`,
    },
    operator: operatorWrites,
  },
  catalogue_owner: { everyone, operator: { may: 'insert delete', rows: isOf('operator') } },
};

/**
 * Parts of records for those who may not see all of them. Each view is a `security_barrier` and belongs to
 * samlingsplats_summary, which may read these columns and no others.
 */
const columnsInViews: Readonly<Record<string, string>> = {
  need: `id, organisation_id, board_id, pilot_id, county_code, title, themes, state, next_party, next_step, late,
    waits_since, due_at, submitted_at`,
  need_share: 'need_id, contact_point_id',
  referral: `id, need_id, contact_point_id, state, next_party, next_step, late, waits_since, due_at, answered_at`,
  pilot: 'id, times',
  participant: 'id, person_id',
  organisation: 'id, name, kinds',
  contact_point: 'id, organisation_id',
};

const views: Readonly<Record<string, string>> = {
  // What was sent to the caller's contact points. Policies look here: the tables' own policies look back at them.
  my_shares: `select need_id, contact_point_id from need_share where contact_point_id = any (${points})`,
  my_parts: `select id from participant where ${isOf('person')} and person_id::text = ${id}`,
  my_referrals: `select id, need_id from referral where contact_point_id = any (${points})`,
  // How it stands with all requests about a need: whoever answers the last one moves the need on. No text, no answer.
  referral_standing: `
    select r.need_id, r.contact_point_id, r.state, r.due_at, r.late, r.answered_at from referral r
    where ${isOf('job', 'operator')}
      or exists (select 1 from app.my_shares s where s.need_id = r.need_id)
      or exists (select 1 from need n where n.id = r.need_id
        and (n.organisation_id = ${organisation} or n.board_id = ${organisation}) and ${inPilots})`,
  // Agreed times of pilots in which the caller takes part, or from which something was sent to the caller.
  pilot_times: `
    select p.id, p.times from pilot p
    where p.id = any (${allPilots}) or ${isOf('job', 'operator')}
      or exists (select 1 from need n where n.pilot_id = p.id and n.id = ${subject})
      or exists (select 1 from app.my_shares s join need n on n.id = s.need_id where n.pilot_id = p.id)`,
  // The list to raise at the gathering: what waits, on whom, since when – never the text.
  to_raise: `
    select waiting.* from (
      select n.id, n.pilot_id, n.title, n.county_code, n.themes, n.next_step as step, o.id as waits_on_id,
        o.name as waits_on_name, n.waits_since, n.due_at
      from need n
      join organisation o on o.id = case n.next_party when 'BOARD' then n.board_id else n.organisation_id end
      where n.late = 'GATHERING' and n.next_party in ('BOARD', 'MUNICIPALITY') and n.state <> 'REFERRED'
      union all
      select r.id, n.pilot_id, n.title, n.county_code, n.themes, r.next_step, o.id, o.name, r.waits_since, r.due_at
      from referral r join need n on n.id = r.need_id
      join contact_point c on c.id = r.contact_point_id
      join organisation o on o.id = case r.next_party when 'CONTACT_POINTS' then c.organisation_id
        when 'BOARD' then n.board_id else n.organisation_id end
      where r.late = 'GATHERING' and r.next_party is not null and n.next_party is not null) waiting
    where waiting.pilot_id = any (${pilots}) and (${organisation} is null
      or exists (select 1 from organisation o where o.id = ${organisation} and o.kinds && '{COUNTY_BOARD,AGENCY}'))`,
};

/**
 * Drafts of an organisation that ends: they go to its successor, or away. Whoever runs the service does it and never
 * sees them. Answers their ids, for the audit.
 */
const draftsFollow = `
  create function app.drafts_follow(from_id uuid, into_id uuid, at timestamptz) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if app.actor_kind() is distinct from 'operator' then
      raise exception using errcode = '42501', message = 'Drafts follow an organisation only by an operator.';
    end if;
    update public.need set board_id = into_id where board_id = from_id and submitted_at is null and into_id is not null;
    if into_id is null then
      return query update public.need set state = 'REMOVED', next_party = null, next_step = null, due_at = null,
        waits_since = at where organisation_id = from_id and state = 'DRAFT' returning id;
    else
      return query update public.need set organisation_id = into_id
        where organisation_id = from_id and submitted_at is null returning id;
    end if;
  end $$`;

export class RowLevelSecurity1795177700000 implements MigrationInterface {
  name = 'RowLevelSecurity1795177700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.administered_pilot_ids() returns uuid[] language sql stable parallel safe
        return nullif(current_setting('app.administered_pilot_ids', true), '')::uuid[]`);
    for (const [table, columns] of Object.entries(columnsInViews))
      await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
    await runner.query('grant create on schema app to samlingsplats_summary');
    for (const [name, select] of Object.entries(views)) {
      await runner.query(`create view app.${name} with (security_barrier) as ${select}`);
      await runner.query(`alter view app.${name} owner to samlingsplats_summary`);
      await runner.query(`grant select on app.${name} to samlingsplats_app`);
    }
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query(draftsFollow);
    await runner.query('revoke execute on function app.drafts_follow from public');
    await runner.query('grant execute on function app.drafts_follow to samlingsplats_app');
    for (const [table, named] of Object.entries(policies)) await protect(runner, table, named);
    await runner.query('revoke insert, update, delete on county, audit_chain from samlingsplats_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('grant insert, update, delete on county, audit_chain to samlingsplats_app');
    for (const [table, named] of Object.entries(policies)) await unprotect(runner, table, named);
    for (const name of Object.keys(views).reverse()) await runner.query(`drop view app.${name}`);
    for (const table of Object.keys(columnsInViews))
      await runner.query(`revoke select on ${table} from samlingsplats_summary`);
    await runner.query('drop function app.drafts_follow, app.administered_pilot_ids');
  }
}
