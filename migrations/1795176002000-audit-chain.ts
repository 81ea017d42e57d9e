import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Chains the audit: each row holds the SHA-256 of itself and of the row before it, one chain per pilot, per organisation
 * where a record has no pilot, and one for the house. PostgreSQL computes the hashes while it writes, so that nobody who
 * may insert can choose them, and refuses whatever is not an insert. The form that is hashed: libs/audit/README.md.
 */
export class AuditChain1795176002000 implements MigrationInterface {
  name = 'AuditChain1795176002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_chain" ("chain" text NOT NULL, "position" bigint NOT NULL, "hash" text NOT NULL, CONSTRAINT "audit_chain_key" PRIMARY KEY ("chain"))`,
    );
    // Each act of a pilot rewrites its row: room beside it keeps the index out of that.
    await runner.query(`ALTER TABLE "audit_chain" SET (fillfactor = 50)`);
    for (const column of ['delegated_by_id uuid', 'pilot_id uuid', 'owner_id uuid', 'reason_hash text'])
      await runner.query(`ALTER TABLE "audit_entry" ADD ${column}`);
    for (const column of ['chain text', 'position bigint', 'previous_hash text', 'hash text'])
      await runner.query(`ALTER TABLE "audit_entry" ADD ${column}`);
    await runner.query(CANONICAL_JSON);
    await runner.query(AUDIT_CANONICAL);
    await runner.query(CHAIN_ENTRY);
    await runner.query(KEEP_ENTRIES);
    await runner.query(KEEP_CHAINS);
    await runner.query(CHAIN_WHAT_IS_THERE);
    for (const column of ['chain', 'position', 'previous_hash', 'hash'])
      await runner.query(`ALTER TABLE "audit_entry" ALTER COLUMN "${column}" SET NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX "audit_entry_chained" ON "audit_entry" ("chain", "position") `);
    await runner.query(TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const trigger of ['chained', 'kept', 'not_emptied'])
      await runner.query(`DROP TRIGGER "audit_entry_${trigger}" ON "audit_entry"`);
    await runner.query(`DROP TRIGGER "audit_chain_kept" ON "audit_chain"`);
    await runner.query(`DROP TRIGGER "audit_chain_not_emptied" ON "audit_chain"`);
    for (const made of [
      'keep_audit_chains()',
      'keep_audit_entries()',
      'chain_audit_entry()',
      'audit_canonical(audit_entry)',
      'canonical_json(jsonb)',
    ])
      await runner.query(`DROP FUNCTION app.${made}`);
    await runner.query(`DROP INDEX "public"."audit_entry_chained"`);
    for (const column of ['hash', 'previous_hash', 'position', 'chain'])
      await runner.query(`ALTER TABLE "audit_entry" DROP COLUMN "${column}"`);
    for (const column of ['reason_hash', 'owner_id', 'pilot_id', 'delegated_by_id'])
      await runner.query(`ALTER TABLE "audit_entry" DROP COLUMN "${column}"`);
    await runner.query(`DROP TABLE "audit_chain"`);
  }
}

/** JSON with sorted keys and without spaces, as RFC 8785 (JCS) writes texts, whole numbers, lists and objects. */
const CANONICAL_JSON = `
create schema if not exists app;
create function app.canonical_json(value jsonb) returns text language plpgsql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
begin
  case jsonb_typeof(value)
    when 'object' then return (
      select '{' || coalesce(string_agg(to_json(e.key)::text || ':' || app.canonical_json(e.value), ','
        order by e.key collate "C"), '') || '}' from jsonb_each(value) e);
    when 'array' then return (
      select '[' || coalesce(string_agg(app.canonical_json(e.value), ',' order by e.ordinality), '') || ']'
      from jsonb_array_elements(value) with ordinality e);
    else return value::text;
  end case;
end $$`;

/** All columns of a row but its own hash and the text of its reason; those that are null are left out. */
const AUDIT_CANONICAL = `
create function app.audit_canonical(entry public.audit_entry) returns text language sql stable
set search_path = pg_catalog, pg_temp as $$
  select app.canonical_json(jsonb_strip_nulls(jsonb_build_object(
    'id', entry.id,
    'at', to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'actorKind', entry.actor_kind, 'actorId', entry.actor_id, 'organisationId', entry.organisation_id,
    'delegatedById', entry.delegated_by_id, 'pilotId', entry.pilot_id, 'ownerId', entry.owner_id,
    'action', entry.action, 'subjectType', entry.subject_type, 'subjectId', entry.subject_id,
    'reasonHash', entry.reason_hash, 'requestId', entry.request_id,
    'chain', entry.chain, 'position', entry.position, 'previousHash', entry.previous_hash))
    || jsonb_build_object('detail', entry.detail))
$$`;

/**
 * Appends a row to its chain. The end of the chain is locked until the commit: the reason why the audit is written last.
 * Runs as its owner, who alone may move the ends of the chains.
 */
const CHAIN_ENTRY = `
create function app.chain_audit_entry() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare head public.audit_chain;
begin
  new.chain := coalesce('pilot:' || new.pilot_id, 'organisation:' || new.owner_id, 'house');
  insert into public.audit_chain (chain, position, hash) values (new.chain, 0, repeat('0', 64)) on conflict do nothing;
  select * into strict head from public.audit_chain where chain = new.chain for update;
  new.position := head.position + 1;
  new.previous_hash := head.hash;
  new.reason_hash := encode(sha256(convert_to(new.id || ':' || new.reason, 'UTF8')), 'hex');
  new.hash := encode(sha256(convert_to(app.audit_canonical(new), 'UTF8')), 'hex');
  update public.audit_chain set position = new.position, hash = new.hash where chain = new.chain;
  return new;
end $$`;

/** Rows stay as they are. Only the text of a reason may go: its hash remains, and the chain with it. */
const KEEP_ENTRIES = `
create function app.keep_audit_entries() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then
    return new;
  end if;
  raise exception 'The audit is only ever added to: % refused.', tg_op using errcode = 'insufficient_privilege';
end $$`;

/** The end of a chain moves with the rows, by the trigger above and not by hand. */
const KEEP_CHAINS = `
create function app.keep_audit_chains() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if pg_trigger_depth() > 1 and tg_op in ('INSERT', 'UPDATE') then
    return new;
  end if;
  raise exception 'The ends of the audit chains move with the audit: % refused.', tg_op
    using errcode = 'insufficient_privilege';
end $$`;

/** Rows from before the chains: to the pilot and owner of their record, in the order in which they were written. */
const CHAIN_WHAT_IS_THERE = `
do $$
declare entry public.audit_entry; head public.audit_chain;
begin
  update public.audit_entry a set pilot_id = n.pilot_id, owner_id = n.organisation_id
    from public.need n where a.subject_id = n.id;
  update public.audit_entry a set pilot_id = n.pilot_id, owner_id = n.organisation_id
    from public.referral r join public.need n on n.id = r.need_id where a.subject_id = r.id;
  update public.audit_entry set owner_id = organisation_id where pilot_id is null and owner_id is null;
  for entry in select * from public.audit_entry order by id loop
    entry.chain := coalesce('pilot:' || entry.pilot_id, 'organisation:' || entry.owner_id, 'house');
    insert into public.audit_chain (chain, position, hash) values (entry.chain, 0, repeat('0', 64)) on conflict do nothing;
    select * into strict head from public.audit_chain where chain = entry.chain;
    entry.position := head.position + 1;
    entry.previous_hash := head.hash;
    entry.reason_hash := encode(sha256(convert_to(entry.id || ':' || entry.reason, 'UTF8')), 'hex');
    entry.hash := encode(sha256(convert_to(app.audit_canonical(entry), 'UTF8')), 'hex');
    update public.audit_entry set chain = entry.chain, position = entry.position, previous_hash = entry.previous_hash,
      reason_hash = entry.reason_hash, hash = entry.hash where id = entry.id;
    update public.audit_chain set position = entry.position, hash = entry.hash where chain = entry.chain;
  end loop;
end $$`;

const TRIGGERS = `
create trigger audit_entry_chained before insert on public.audit_entry
  for each row execute function app.chain_audit_entry();
create trigger audit_entry_kept before update or delete on public.audit_entry
  for each row execute function app.keep_audit_entries();
create trigger audit_entry_not_emptied before truncate on public.audit_entry
  for each statement execute function app.keep_audit_entries();
create trigger audit_chain_kept before insert or update or delete on public.audit_chain
  for each row execute function app.keep_audit_chains();
create trigger audit_chain_not_emptied before truncate on public.audit_chain
  for each statement execute function app.keep_audit_chains()`;
