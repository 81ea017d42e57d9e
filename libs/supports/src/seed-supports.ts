import { fixedId, readDataFile, type SeedReport, type Tx } from '#kernel';
import type { SheetKind, Values } from './import/fields.js';
import { readFile } from './import/read-file.js';
import { planTable } from './import/run.js';
import { applyPlan, lockCatalogue } from './import/store.js';

/** The day the reference data was compiled: what is marked as verified was read at its source by then. */
const COMPILED_ON = '2026-11-20';

/** The id of a seeded support or grant, by its id in the reference data. */
export const catalogueItemId = (externalId: string): string => fixedId(`catalogue/${externalId}`);

const idOf = (values: Values): string => catalogueItemId(String(values.externalId));

/**
 * The real supports and grants of the reference data, through the import: safe to run again, and what people have
 * edited stays. Needs the directory. Emits no events: nobody has told a need yet when a database is first seeded.
 */
export async function seedSupports(tx: Tx): Promise<SeedReport[]> {
  await lockCatalogue(tx);
  const kinds: readonly SheetKind[] = ['supports', 'grants'];
  let changed = 0;
  let keptEdited = 0;
  for (const kind of kinds) {
    const fileName = `${kind}.json`;
    const table = await readFile(Buffer.from(await readDataFile('supports', fileName)));
    if ('code' in table) throw new Error(`${fileName}: ${table.text.en}`);
    const { sheet, plan } = await planTable(tx, kind, table, { checkedOn: COMPILED_ON });
    const [error] = [...sheet.errors, ...plan.errors];
    if (error !== undefined) throw new Error(`${fileName} ${error.cell ?? ''}: ${error.text.en}`);
    const { created, updated } = await applyPlan(tx, kind, plan, fileName, idOf);
    changed += created.length + updated.length;
    keptEdited += new Set(plan.conflicts.map(({ row }) => row)).size;
  }
  return [{ table: 'catalogue_item', changed, keptEdited }];
}
