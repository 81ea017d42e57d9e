import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, type Policy } from './support/protect.js';

const { organisation, pilots, administered } = asker;

type Named = readonly (readonly [table: string, who: string, policy: Policy])[];

/** Parts are seen by those who work in the pilot; tokens by those who work for the organisation, not by onlookers. */
const NEW: Named = [
  [
    'participant',
    'colleagues',
    { may: 'select', rows: `organisation_id = ${organisation} and pilot_id = any (${pilots})` },
  ],
  [
    'api_token',
    'organisation',
    {
      may: 'select insert update',
      rows: `${isOf('person')} and organisation_id = ${organisation} and ${pilots} <> '{}'`,
    },
  ],
];

const OLD: Named = [
  ['participant', 'colleagues', { may: 'select', rows: `organisation_id = ${organisation}` }],
  [
    'api_token',
    'organisation',
    { may: 'select insert update', rows: `${isOf('person')} and organisation_id = ${organisation}` },
  ],
];

/**
 * That somebody acts for an organisation, not in which pilot: for whoever works for that organisation, and for
 * administrators who know the person in theirs. Who is a colleague, and who holds a contact point no longer, hangs on it.
 */
const actsFor = `
  create view app.acts_for with (security_barrier) as
  select p.person_id, p.organisation_id, p.since, p.until from participant p
  where (p.organisation_id = ${organisation} and ${pilots} <> '{}')
    or exists (select 1 from participant known where known.person_id = p.person_id
      and known.organisation_id = p.organisation_id and known.pilot_id = any (${administered}))`;

export class PartsAndTokens1795178660000 implements MigrationInterface {
  name = 'PartsAndTokens1795178660000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema app to samlingsplats_summary');
    await runner.query(actsFor);
    await runner.query('alter view app.acts_for owner to samlingsplats_summary');
    await runner.query('revoke create on schema app from samlingsplats_summary');
    await runner.query('grant select on app.acts_for to samlingsplats_app');
    await replaceAll(runner, NEW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceAll(runner, OLD);
    await runner.query('drop view app.acts_for');
  }
}

async function replaceAll(runner: QueryRunner, policies: Named): Promise<void> {
  for (const [table, who, policy] of policies) {
    for (const command of policy.may.split(' '))
      await runner.query(`drop policy ${table}_${who}_${command} on ${table}`);
    await allow(runner, table, { [who]: policy });
  }
}
