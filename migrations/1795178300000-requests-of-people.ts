import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asker, isOf } from './support/protect.js';

/** A municipality's and its board's people see the requests about a need. Their machines see the need alone. */
const ofNeed = `exists (select 1 from need where need.id = referral.need_id
  and (need.organisation_id = ${asker.organisation} or need.board_id = ${asker.organisation}))`;

const commands = [
  ['select', 'using'],
  ['update', 'using', 'with check'],
] as const;

export class RequestsOfPeople1795178300000 implements MigrationInterface {
  name = 'RequestsOfPeople1795178300000';

  async up(runner: QueryRunner): Promise<void> {
    await say(runner, `${isOf('person')} and ${ofNeed}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await say(runner, ofNeed);
  }
}

async function say(runner: QueryRunner, rows: string): Promise<void> {
  for (const [command, ...clauses] of commands)
    await runner.query(
      `alter policy referral_need_${command} on referral ${clauses.map((clause) => `${clause} (${rows})`).join(' ')}`,
    );
}
