import { shareEmbedded, type EmbeddedServer } from '#embedded';
import { houseSchema } from '#house';
import { createDataSource, pendingMigrations, type Config } from '#kernel';
import { CommandProblem, EXIT } from '../exit-codes.js';
import { readSettings } from '../settings.js';
import { stopEarly } from '../stop-early.js';
import { requirePostgres } from './reach.js';

/** Settings with a database that answers. */
export type Connected = Config & { readonly databaseUrl: string };

/**
 * Runs a command's work on the database of the settings: that of DATABASE_URL, or the embedded one – shared with an
 * `npm start` that runs it, otherwise started for as long as the work takes. `migrated` refuses an older schema;
 * `asOwner` takes the login of DATABASE_OWNER_URL where that is set.
 */
export async function withDatabase<T>(
  options: { readonly migrated: boolean; readonly asOwner?: boolean },
  work: (config: Connected) => Promise<T>,
): Promise<T> {
  const config = readSettings();
  let embedded: Pick<EmbeddedServer, 'stop'> | undefined;
  const callOff = stopEarly(async () => embedded?.stop());
  try {
    let databaseUrl = options.asOwner === true ? ownerUrl(config) : config.databaseUrl;
    if (databaseUrl === undefined) {
      const shared = await shareEmbedded({ dataDir: config.dataDir, log: say });
      embedded = shared;
      databaseUrl = shared.url;
    } else {
      await requirePostgres(databaseUrl);
    }
    const connected = { ...config, databaseUrl };
    if (options.migrated) await requireMigrated(connected);
    return await work(connected);
  } finally {
    await embedded?.stop();
    callOff();
  }
}

/** The address with the login that owns the tables. */
export const ownerUrl = (config: Config): string | undefined => config.databaseOwnerUrl ?? config.databaseUrl;

/** Lines about what a command does go beside its output. */
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function requireMigrated(config: Config): Promise<void> {
  const dataSource = await createDataSource(config, houseSchema, 1).initialize();
  try {
    const pending = await pendingMigrations(dataSource);
    if (pending.length === 0) return;
    throw new CommandProblem(
      EXIT.settings,
      `The database lacks ${pending.length} migration(s). Run "npm run cli -- migrate" first.`,
    );
  } finally {
    await dataSource.destroy();
  }
}
