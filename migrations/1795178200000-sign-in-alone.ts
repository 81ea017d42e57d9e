import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, asker, isOf, type Policy } from './support/protect.js';

const isJob = (name: string): string => `${isOf('job')} and ${asker.id} = '${name}'`;

/** Sessions and accounts are the business of the sign-in door alone; of the other jobs only of those that tidy up. */
const narrow: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  session: {
    door: { may: 'select insert update', rows: isJob('sign-in') },
    tidying: { may: 'select delete', rows: isJob('old-sessions') },
  },
  way_in: {
    door: { may: 'select insert delete', rows: isJob('sign-in') },
    tidying: { may: 'select delete', rows: isJob('lost-ways-in') },
  },
  identity: { door: { may: 'select insert update', rows: isJob('sign-in') } },
};

/** What every job could do until now. */
const wide: Readonly<Record<string, Readonly<Record<string, Policy>>>> = {
  session: { job: { may: 'all', rows: isOf('job') } },
  way_in: { job: { may: 'select insert delete', rows: isOf('job') } },
  identity: { job: { may: 'select insert update', rows: isOf('job') } },
};

export class SignInAlone1795178200000 implements MigrationInterface {
  name = 'SignInAlone1795178200000';

  async up(runner: QueryRunner): Promise<void> {
    await exchange(runner, wide, narrow);
  }

  async down(runner: QueryRunner): Promise<void> {
    await exchange(runner, narrow, wide);
  }
}

async function exchange(runner: QueryRunner, from: typeof wide, to: typeof wide): Promise<void> {
  for (const [table, policies] of Object.entries(from))
    for (const [who, { may }] of Object.entries(policies)) {
      const commands = may === 'all' ? ['select', 'insert', 'update', 'delete'] : may.split(' ');
      for (const command of commands)
        await runner.query(`drop policy ${table}_${who}_${command} on ${table}`);
    }
  for (const [table, policies] of Object.entries(to)) await allow(runner, table, policies);
}
