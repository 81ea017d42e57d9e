import { houseSchema, seedHouse } from '#house';
import {
  createDataSource,
  Database,
  errorCode,
  migrate,
  migrateQueues,
  type Config,
  type SeedReport,
} from '#kernel';
import { CommandProblem, EXIT } from '../exit-codes.js';

const INSUFFICIENT_PRIVILEGE = '42501';
/** Of the migration that makes the roles: its message says what an administrator of the server should run. */
const ROLES_LACKING = 'SP001';

/** What was done to bring a database up to date. */
export interface Prepared {
  /** Names of the migrations that ran. */
  readonly migrations: string[];
  /** What seeding did; empty when it was not asked for. */
  readonly seeded: SeedReport[];
}

/**
 * Brings schema and queues up to date and, if asked, loads reference data and the example pilots; rows that people
 * have edited stay as they are. Only this command migrates: API and worker refuse a schema that is not theirs.
 */
export async function prepareDatabase(
  config: Config,
  work: { migrate: boolean; seed: boolean },
): Promise<Prepared> {
  const dataSource = await createDataSource(config, houseSchema, 2).initialize();
  try {
    const migrations = work.migrate ? await migrate(dataSource) : [];
    if (work.migrate) await migrateQueues(config);
    const seeded = work.seed ? await seedHouse(new Database(dataSource)) : [];
    return { migrations, seeded };
  } catch (error) {
    if (errorCode(error) === ROLES_LACKING) throw new CommandProblem(EXIT.settings, (error as Error).message);
    if (errorCode(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new CommandProblem(
      EXIT.settings,
      `The database's login may not make tables: ${(error as Error).message}. Make it the owner of the database.`,
    );
  } finally {
    await dataSource.destroy();
  }
}
