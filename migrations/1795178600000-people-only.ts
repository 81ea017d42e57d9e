import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, type Policy } from './support/protect.js';

const { organisation } = asker;

const ofNeedOf = (table: string, ...parties: readonly string[]): string =>
  `exists (select 1 from need where need.id = ${table}.need_id and (${parties.map((party) => `need.${party} = ${organisation}`).join(' or ')}))`;

type Named = readonly (readonly [table: string, who: string, policy: Policy])[];

/** What an organisation's people may, and its machines may not: a token reads needs and keeps the catalogue. */
const POLICIES: Named = [
  [
    'referral',
    'sender',
    { may: 'insert', rows: `from_id = ${organisation} and ${ofNeedOf('referral', 'board_id')}` },
  ],
  [
    'need_version',
    'writer',
    { may: 'insert', rows: ofNeedOf('need_version', 'organisation_id', 'heard_by_id') },
  ],
  ['feedback', 'board', { may: 'insert', rows: ofNeedOf('feedback', 'board_id') }],
  ['feedback', 'municipality', { may: 'update', rows: ofNeedOf('feedback', 'organisation_id') }],
  [
    'contact_point_holder',
    'organisation',
    {
      may: 'insert update',
      rows: `exists (select 1 from contact_point c where c.id = contact_point_id and c.organisation_id = ${organisation})`,
    },
  ],
];

export class PeopleOnly1795178600000 implements MigrationInterface {
  name = 'PeopleOnly1795178600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, who, policy] of POLICIES)
      await replace(runner, table, who, { ...policy, rows: `${isOf('person')} and ${policy.rows}` });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, who, policy] of POLICIES) await replace(runner, table, who, policy);
  }
}

async function replace(runner: QueryRunner, table: string, who: string, policy: Policy): Promise<void> {
  for (const command of policy.may.split(' '))
    await runner.query(`drop policy ${table}_${who}_${command} on ${table}`);
  await allow(runner, table, { [who]: policy });
}
