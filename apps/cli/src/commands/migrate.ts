import { prepareDatabase } from '../database/prepare.js';
import { withDatabase } from '../database/with-database.js';
import { print } from '../print.js';

/** `samlingsplats migrate` */
export const migrateDatabase = (): Promise<void> =>
  withDatabase({ migrated: false, asOwner: true }, async (config) => {
    const { migrations } = await prepareDatabase(config, { migrate: true, seed: false });
    for (const name of migrations) print(`Ran ${name}.`);
    print(migrations.length === 0 ? 'The database is up to date.' : `${migrations.length} migration(s) ran.`);
  });

/** `samlingsplats seed` */
export const seedDatabase = (): Promise<void> =>
  withDatabase({ migrated: true, asOwner: true }, async (config) => {
    const { seeded } = await prepareDatabase(config, { migrate: false, seed: true });
    for (const { table, changed, keptEdited } of seeded) {
      print(`${table}: ${changed} written${keptEdited > 0 ? `, ${keptEdited} left as edited` : ''}`);
    }
  });
