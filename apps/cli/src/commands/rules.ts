import { AccessService } from '#access';
import { writeWhole } from '../files.js';
import { accessTable } from '../access-table.js';
import { withHouse } from '../house/with-house.js';
import { say } from '../print.js';
import { userPath } from '../settings.js';

/** `samlingsplats rules [--out file]` */
export async function printRules(options: { out?: string }): Promise<void> {
  const table = await withHouse((app) =>
    Promise.resolve(accessTable(app.get(AccessService, { strict: false }))),
  );
  if (options.out === undefined) {
    process.stdout.write(table);
    return;
  }
  const target = userPath(options.out);
  await writeWhole(target, { force: true, secret: false }, (file) => file.write(Buffer.from(table)));
  say(`Wrote ${target}.`);
}
