import { seedDirectory } from '#directory';
import { operatorContext, type Database, type SeedReport } from '#kernel';
import { seedPilots } from '#pilots';
import { seedSupports } from '#supports';

/** Loads reference data and the example pilots, in one transaction. Rows that people have edited stay as they are. */
export async function seedHouse(database: Database): Promise<SeedReport[]> {
  const reports = await database.write(operatorContext, async (tx) => [
    ...(await seedDirectory(tx)),
    ...(await seedPilots(tx)),
    ...(await seedSupports(tx)),
  ]);
  return Array.isArray(reports) ? reports : [];
}
