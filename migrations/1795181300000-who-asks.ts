import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOf } from './support/protect.js';

/** What is read of people and their parts to find out who asks: the views, their tables and columns. */
const VIEWS = {
  asking_person: { table: 'person', columns: 'id' },
  asking_part: {
    table: 'participant',
    columns: 'id, person_id, pilot_id, organisation_id, roles, since, until, delegated_by_id',
  },
};

/** Columns that samlingsplats_summary, to whom the views belong, could not read before. */
const NEWLY_READ = { person: 'id', participant: 'since, delegated_by_id' };

/**
 * Who asks is found out before every request, of one person and their parts. Read from the tables, PostgreSQL set up
 * every rule about who else sees whom, and for those the rules of yet other tables; a view needs to know only that
 * somebody is being identified.
 */
export class WhoAsks1795181300000 implements MigrationInterface {
  name = 'WhoAsks1795181300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create policy person_views_select on person for select to samlingsplats_summary using (true)',
    );
    for (const [table, columns] of Object.entries(NEWLY_READ))
      await runner.query(`grant select (${columns}) on ${table} to samlingsplats_summary`);
    await runner.query('grant create on schema app to samlingsplats_summary');
    for (const [view, { table, columns }] of Object.entries(VIEWS)) {
      await runner.query(
        `create view app.${view} with (security_barrier) as select ${columns} from ${table} where ${isOf('identify')}`,
      );
      await runner.query(`alter view app.${view} owner to samlingsplats_summary`);
      await runner.query(`grant select on app.${view} to samlingsplats_app`);
    }
    await runner.query('revoke create on schema app from samlingsplats_summary');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of Object.keys(VIEWS)) await runner.query(`drop view app.${view}`);
    for (const [table, columns] of Object.entries(NEWLY_READ))
      await runner.query(`revoke select (${columns}) on ${table} from samlingsplats_summary`);
    await runner.query('drop policy person_views_select on person');
  }
}
