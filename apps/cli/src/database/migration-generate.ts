import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDataSource, projectRoot, type Config } from '#kernel';
import { houseSchema, schemaDrift } from '#house';
import { withDatabase } from './with-database.js';
import { print } from '../print.js';

/**
 * For developers: writes a migration with what the entities have and the (migrated) database lacks. Read it before you
 * commit it, give it its place in migrations/index.ts, and add by hand what the schema builder does not know
 * (expression indexes, backfills).
 */
export const generateMigration = (name: string): Promise<void> =>
  withDatabase({ migrated: true, asOwner: true }, async (config) => print(await generate(config, name)));

async function generate(config: Config, name: string): Promise<string> {
  const dataSource = await createDataSource(config, houseSchema, 2).initialize();
  try {
    const { up, down } = await schemaDrift(dataSource);
    if (up.length === 0) return 'Entities and database agree: nothing to generate.';
    const stamp = Date.now();
    const className = `${name.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}${stamp}`;
    const file = join(projectRoot, 'migrations', `${stamp}-${name}.ts`);
    await writeFile(file, migrationSource(className, up, down));
    return `Wrote ${file}. Read it, then add ${className} to migrations/index.ts.`;
  } finally {
    await dataSource.destroy();
  }
}

const statements = (queries: readonly string[]): string =>
  queries.map((query) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');

const migrationSource = (className: string, up: readonly string[], down: readonly string[]): string =>
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${statements(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${statements(down)}
  }
}
`;
