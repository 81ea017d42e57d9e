import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { houseSchema, seedHouse } from '../../dist/libs/house/src/index.js';
import {
  createDataSource,
  Database,
  migrate,
  migrateQueues,
  parseConfig,
  projectRoot,
} from '../../dist/libs/kernel/src/index.js';

/** The database every test database is copied from. */
export const TEMPLATE = 'sp_template';

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile());

/** What the template is made of: when it changes, the template is made anew. */
const fingerprint = () => {
  const hash = createHash('sha256');
  for (const folder of ['dist/migrations', 'dist/libs', 'libs']) {
    for (const file of filesBelow(join(projectRoot, folder)).sort()) {
      if (/\.(js|csv|json|jsonl)$/.test(file)) hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
};

/** Makes the template – migrated and seeded – unless it is there already. Leftover test databases go. */
export async function makeTemplate(serverUrl) {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query("select datname from pg_database where datname like 'sp\\_test\\_%'");
    for (const { datname } of rows) await admin.query(`drop database "${datname}" with (force)`);
    const wanted = fingerprint();
    const found = await admin.query(
      "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1",
      [TEMPLATE],
    );
    if (found.rows[0]?.mark === wanted) return;
    await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
    await admin.query(`create database ${TEMPLATE}`);
    const url = new URL(serverUrl);
    url.pathname = `/${TEMPLATE}`;
    const config = parseConfig({ DATABASE_URL: url.href, NODE_ENV: 'test' });
    const dataSource = await createDataSource(config, houseSchema, 2).initialize();
    await migrate(dataSource);
    await migrateQueues(config);
    await seedHouse(new Database(dataSource));
    await dataSource.destroy();
    await admin.query(`comment on database ${TEMPLATE} is '${wanted}'`);
  } finally {
    await admin.end();
  }
}
