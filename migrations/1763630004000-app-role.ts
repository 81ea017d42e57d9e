import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `app`: as which API and worker work. `summary`: owns the views that show parts of records. `owner`: whoever migrates. */
const ROLES = ['samlingsplats_app', 'samlingsplats_summary', 'samlingsplats_owner'];

/**
 * Roles belong to the whole server: another database of it may make them at the same moment. A login that may not
 * make or grant them is told, in one line, what an administrator should run; prepare.ts knows the code SP001.
 */
const makeRoles = `
  do $$
  declare
    wanted text;
    lacking text := '';
    tries int := 0;
  begin
    foreach wanted in array array['${ROLES.join("', '")}'] loop
      loop
        begin
          if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I nologin', wanted);
          end if;
          if not pg_has_role(current_user, wanted, 'usage') then
            execute format('grant %I to current_user', wanted);
          end if;
          exit;
        exception
          when unique_violation or duplicate_object or internal_error then
            tries := tries + 1;
            if tries > 100 then raise; end if;
            perform pg_sleep(0.02);
          when insufficient_privilege then
            if not exists (select from pg_roles where rolname = wanted) then
              lacking := lacking || format('create role %I nologin; ', wanted);
            end if;
            lacking := lacking || format('grant %I to %I; ', wanted, current_user);
            exit;
        end;
      end loop;
    end loop;
    if lacking <> '' then
      raise exception using errcode = 'SP001', message = format(
        'The login "%s" may not make the roles of Samlingsplats. Let an administrator of the server run: %s– then migrate again.',
        current_user, lacking);
    end if;
  end $$`;

/** What `Database` sets in every transaction, as policies read it: (select app.actor_kind()), once per statement. */
const settings = [
  ['actor_kind', 'text'],
  ['actor_id', 'text'],
  ['organisation_id', 'uuid'],
  ['pilot_ids', 'uuid[]'],
  ['all_pilot_ids', 'uuid[]'],
  ['contact_point_ids', 'uuid[]'],
  ['subject_id', 'uuid'],
] as const;

const settingFunction = ([name, type]: (typeof settings)[number]): string => `
  create function app.${name}() returns ${type} language sql stable parallel safe
    return nullif(current_setting('app.${name}', true), '')::${type}`;

export class AppRole1763630004000 implements MigrationInterface {
  name = 'AppRole1763630004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(makeRoles);
    await runner.query('create schema app');
    for (const setting of settings) await runner.query(settingFunction(setting));
    // API and worker ask which migrations ran, and may not touch their table.
    await runner.query(`
      create function app.migrations() returns setof text language sql stable security definer
        set search_path = pg_catalog, pg_temp
        as 'select name::text from public.migration order by id'`);
    await runner.query(`
      grant usage on schema public, app to samlingsplats_app, samlingsplats_summary;
      grant select, insert, update, delete on all tables in schema public to samlingsplats_app;
      revoke all on migration from samlingsplats_app;
      revoke update, delete on audit_entry from samlingsplats_app;
      alter default privileges in schema public
        grant select, insert, update, delete on tables to samlingsplats_app`);
  }

  /** The roles stay: other databases of the server may have them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop owned by samlingsplats_app, samlingsplats_summary, samlingsplats_owner');
    await runner.query('drop schema app cascade');
  }
}
