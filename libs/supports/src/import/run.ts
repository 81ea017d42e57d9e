import type { Tx } from '#kernel';
import { readOwner } from './cells.js';
import type { SheetKind } from './fields.js';
import { planImport, type ImportPlan } from './plan.js';
import { readRows, type Sheet } from './read-rows.js';
import { loadReferences } from './references.js';
import { loadExisting, ownersOf } from './store.js';
import type { Table } from './table.js';

/** A list, read and planned against the catalogue as it stands in the transaction. Writes nothing. */
export async function planTable(
  tx: Tx,
  kind: SheetKind,
  table: Table,
  options: { readonly checkedOn: string; readonly owner?: string },
): Promise<{ sheet: Sheet; plan: ImportPlan }> {
  const references = await loadReferences(tx);
  const sheet = readRows(table, kind, references);
  const named = options.owner === undefined ? undefined : readOwner(options.owner, references);
  if (named?.wrong !== undefined) sheet.errors.push({ cell: null, row: null, ...named.wrong });
  const owners = [...ownersOf(sheet.rows), ...(named?.value === undefined ? [] : [named.value])];
  const plan = planImport({
    kind,
    rows: sheet.rows,
    existing: await loadExisting(tx, kind, owners),
    checkedOn: options.checkedOn,
    ...(named?.value === undefined
      ? {}
      : { defaultOwner: { label: options.owner ?? '', owner: named.value } }),
  });
  return { sheet, plan };
}
