import { join, newId, raw, sql, type Tx } from '#kernel';
import { fields, fieldsOf, type FieldKey, type SheetKind, type Value, type Values } from './fields.js';
import { ownerKey } from './identity.js';
import type { ExistingItem } from './item-state.js';
import type { ImportPlan, PlannedItem } from './plan.js';
import type { SheetRow } from './read-rows.js';

/** The kind of item in a list. */
export const itemKind = (kind: SheetKind): 'SUPPORT' | 'GRANT' => (kind === 'supports' ? 'SUPPORT' : 'GRANT');

interface StoredItem {
  readonly item: Readonly<Record<string, Value>>;
  readonly imported: Values;
  readonly owners: string[];
}

/** The items that belong to the owners of some rows (or to their keeper). */
export async function loadExisting(
  tx: Tx,
  kind: SheetKind,
  owners: readonly { organisationIds: readonly string[]; keeperId: string | null }[],
): Promise<ExistingItem[]> {
  const organisationIds = [...new Set(owners.flatMap((owner) => owner.organisationIds))];
  const keeperIds = [...new Set(owners.flatMap((owner) => owner.keeperId ?? []))];
  const rows = await tx.query<StoredItem>(sql`
    select to_jsonb(i) - 'imported' as item, i.imported,
      array(select o.organisation_id from catalogue_owner o where o.item_id = i.id order by o.organisation_id) as owners
    from catalogue_item i
    where i.kind = ${itemKind(kind)} and (i.keeper_id = any(${keeperIds}::uuid[]) or exists (
      select 1 from catalogue_owner o where o.item_id = i.id and o.organisation_id = any(${organisationIds}::uuid[])))
    order by i.id`);
  return rows.map(({ item, imported, owners: organisations }) => ({
    id: String(item['id']),
    values: valuesOf(kind, item),
    imported,
    normalisedName: String(item['normalised_name']),
    owner: { organisationIds: organisations, keeperId: (item['keeper_id'] ?? null) as string | null },
    stagesDerived: item['stages_derived'] === true,
  }));
}

/** The values of a row of the table, by field. */
export function valuesOf(kind: SheetKind, item: Readonly<Record<string, Value>>): Values {
  const values: Values = {};
  for (const { key, column } of fieldsOf(kind)) values[key] = item[column] ?? null;
  return values;
}

/** Nobody else may change the catalogue until the transaction ends: what was planned must still be true. */
export const lockCatalogue = (tx: Tx): Promise<number> =>
  tx.execute(sql`lock table catalogue_item, catalogue_owner in share row exclusive mode`);

/** Writes a plan. `idOf` gives new items their id. Answers the ids of what a person would see as new or changed. */
export async function applyPlan(
  tx: Tx,
  kind: SheetKind,
  plan: ImportPlan,
  source: string,
  idOf: (values: Values) => string = newId,
): Promise<{ created: string[]; updated: string[] }> {
  const created = plan.creates.map((item) => ({ ...item, id: idOf(item.state.values) }));
  const updated = plan.updates.flatMap((item) => (item.id === null ? [] : [{ ...item, id: item.id }]));
  const settled = plan.settles.flatMap((item) => (item.id === null ? [] : [{ ...item, id: item.id }]));
  await insertItems(tx, kind, created, source);
  await updateItems(tx, kind, updated, source);
  await settleItems(tx, settled);
  const moved = updated.filter((item) => item.changes.some(({ field }) => field === 'ownerLabel'));
  await replaceOwners(tx, [...created, ...moved]);
  return { created: created.map(({ id }) => id), updated: updated.map(({ id }) => id) };
}

type Placed = PlannedItem & { readonly id: string };

/** Columns that hold fields, in one order. */
const valueColumns = fields.map((field) => field.column);
const importColumns = ['normalised_name', 'keeper_id', 'stages_derived', 'imported', 'source'];

/** The table's row of a planned item. Columns of the other kind stay empty. */
function rowOf(kind: SheetKind, item: Placed, source: string): Record<string, unknown> {
  const { values, imported, normalisedName, owner, stagesDerived } = item.state;
  const mine = new Set<FieldKey>(fieldsOf(kind).map(({ key }) => key));
  return {
    ...Object.fromEntries(
      fields.map((field) => [
        field.column,
        mine.has(field.key)
          ? (values[field.key] ?? null)
          : ['terms', 'counties'].includes(field.type)
            ? []
            : null,
      ]),
    ),
    id: item.id,
    normalised_name: normalisedName,
    keeper_id: owner.keeperId,
    stages_derived: stagesDerived,
    imported,
    source,
  };
}

const incoming = (rows: readonly Record<string, unknown>[]) =>
  sql`jsonb_populate_recordset(null::catalogue_item, ${JSON.stringify(rows)}::jsonb) incoming`;

async function insertItems(tx: Tx, kind: SheetKind, items: readonly Placed[], source: string): Promise<void> {
  if (items.length === 0) return;
  const columns = ['id', ...valueColumns, ...importColumns];
  await tx.execute(sql`
    insert into catalogue_item (kind, version, created_at, updated_at, ${raw(columns.join(', '))})
    select ${itemKind(kind)}, 1, ${tx.now}, ${tx.now}, ${raw(columns.map((column) => `incoming.${column}`).join(', '))}
    from ${incoming(items.map((item) => rowOf(kind, item, source)))}`);
}

async function updateItems(tx: Tx, kind: SheetKind, items: readonly Placed[], source: string): Promise<void> {
  if (items.length === 0) return;
  const set = [...valueColumns, ...importColumns].map((column) => raw(`${column} = incoming.${column}`));
  await tx.execute(sql`
    update catalogue_item i set version = i.version + 1, updated_at = ${tx.now}, ${join(set)}
    from ${incoming(items.map((item) => rowOf(kind, item, source)))} where i.id = incoming.id`);
}

async function settleItems(tx: Tx, items: readonly Placed[]): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ id, state }) => ({
    id,
    imported: state.imported,
    normalised_name: state.normalisedName,
  }));
  await tx.execute(sql`
    update catalogue_item i set imported = incoming.imported, normalised_name = incoming.normalised_name
    from ${incoming(rows)} where i.id = incoming.id`);
}

async function replaceOwners(tx: Tx, items: readonly Placed[]): Promise<void> {
  if (items.length === 0) return;
  const pairs = items.flatMap(({ id, state }) =>
    state.owner.organisationIds.map((organisation) => ({ item_id: id, organisation_id: organisation })),
  );
  await tx.execute(
    sql`delete from catalogue_owner where item_id = any(${items.map(({ id }) => id)}::uuid[])`,
  );
  await tx.execute(sql`
    insert into catalogue_owner (item_id, organisation_id)
    select item_id, organisation_id from jsonb_populate_recordset(null::catalogue_owner, ${JSON.stringify(pairs)}::jsonb)`);
}

/** The distinct owners of some rows. */
export function ownersOf(rows: readonly SheetRow[]): NonNullable<SheetRow['owner']>[] {
  const byKey = new Map(
    rows.flatMap((row) => (row.owner === undefined ? [] : [[ownerKey(row.owner), row.owner]])),
  );
  return [...byKey.values()];
}
