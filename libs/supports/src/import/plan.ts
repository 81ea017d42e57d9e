import type { Text } from '#kernel';
import { deriveStages } from '../stages.js';
import type { Owner } from './cells.js';
import {
  emptyOf,
  fieldByKey,
  fieldsOf,
  normaliseName,
  sameValue,
  type FieldKey,
  type SheetKind,
  type Value,
  type Values,
} from './fields.js';
import { Identities, SeenRows } from './identity.js';
import type { ExistingItem, ItemState } from './item-state.js';
import type { SheetRow } from './read-rows.js';
import type { Issue } from './table.js';

/** A field that a row changes. */
export interface FieldChange {
  readonly field: FieldKey;
  readonly from: Value;
  readonly to: Value;
}

/** A field that was edited here since it was last imported and differs in the list. It is left as edited here. */
export interface Conflict {
  readonly cell: string;
  readonly row: number;
  readonly name: string;
  readonly field: FieldKey;
  readonly here: Value;
  readonly file: Value;
  /** Whether the list has changed too; otherwise it only still says what it said last time. */
  readonly changedInFile: boolean;
}

/** What a row makes of an item. */
export interface PlannedItem {
  /** Null for an item that is new. */
  readonly id: string | null;
  readonly row: number;
  readonly state: ItemState;
  readonly changes: readonly FieldChange[];
}

/** Everything an import does, decided before anything is done. */
export interface ImportPlan {
  readonly creates: readonly PlannedItem[];
  readonly updates: readonly PlannedItem[];
  /** Nothing a person would see changes; only what is remembered of the list. */
  readonly settles: readonly PlannedItem[];
  readonly unchanged: number;
  readonly conflicts: readonly Conflict[];
  readonly errors: readonly Issue[];
}

export interface PlanInput {
  readonly kind: SheetKind;
  readonly rows: readonly SheetRow[];
  readonly existing: readonly ExistingItem[];
  /** The owner of rows that name none: its label and whom it means. */
  readonly defaultOwner?: { readonly label: string; readonly owner: Owner };
  /** The day on which rows marked as checked count as checked, where they do not say. */
  readonly checkedOn: string;
}

/** What a type is called that the list does not say: unknown is not none. */
export const UNKNOWN_TYPE = 'okänt';

const REQUIRED: readonly FieldKey[] = ['name', 'description'];

/**
 * Decides what a list changes. Rows that the list lacks stay untouched, a blank cell clears nothing, and what people
 * edited here since the last import stays as edited. The same list again changes nothing.
 */
export function planImport(input: PlanInput): ImportPlan {
  const plan = {
    creates: [] as PlannedItem[],
    updates: [] as PlannedItem[],
    settles: [] as PlannedItem[],
    unchanged: 0,
  };
  const conflicts: Conflict[] = [];
  const errors: Issue[] = [];
  const identities = new Identities(input.existing);
  const seen = new SeenRows();
  for (const row of input.rows) {
    const owner = row.owner ?? (row.has('ownerLabel') ? undefined : input.defaultOwner?.owner);
    if (owner === undefined) {
      if (!row.has('ownerLabel')) errors.push(required(row, 'ownerLabel'));
      continue;
    }
    if (row.values.name === undefined && row.values.externalId === undefined) {
      if (!row.has('name')) errors.push(required(row, 'name'));
      continue;
    }
    const found = identities.find(row, owner);
    if (found.length > 1) {
      errors.push(ambiguous(row, found.length));
      continue;
    }
    const item = found[0];
    const double = seen.note(row, owner, item);
    if (double !== undefined) {
      errors.push(double);
      continue;
    }
    const planned =
      item === undefined
        ? createItem(row, owner, input, errors)
        : updateItem(row, owner, item, input, conflicts);
    const reversed = reversedDates(row, planned.state.values);
    if (reversed !== undefined) errors.push(reversed);
    if (planned.id === null) plan.creates.push(planned);
    else if (planned.changes.length > 0) plan.updates.push(planned);
    else {
      plan.unchanged += 1;
      if (item !== undefined && isSettled(planned.state, item)) plan.settles.push(planned);
    }
  }
  return { ...plan, conflicts, errors };
}

function createItem(row: SheetRow, owner: Owner, input: PlanInput, errors: Issue[]): PlannedItem {
  for (const key of REQUIRED) if (!row.has(key)) errors.push(required(row, key));
  const said: Values = { ...row.values };
  said.ownerLabel ??= input.defaultOwner?.label ?? '';
  if (input.kind === 'supports') said.type ??= UNKNOWN_TYPE;
  if (said.verified === true) said.checkedOn ??= input.checkedOn;
  const values: Values = {};
  for (const field of fieldsOf(input.kind)) values[field.key] = said[field.key] ?? emptyOf(field);
  const stagesDerived = row.values.stages === undefined;
  if (stagesDerived) values.stages = stagesOf(values);
  const changes = Object.entries(said).map(([field, to]) => ({
    field: field as FieldKey,
    from: emptyOf(fieldByKey(field as FieldKey)),
    to,
  }));
  const normalisedName = normaliseName(String(said.name ?? ''));
  return {
    id: null,
    row: row.row,
    changes,
    state: { values, imported: said, normalisedName, owner, stagesDerived },
  };
}

function updateItem(
  row: SheetRow,
  owner: Owner,
  item: ExistingItem,
  input: PlanInput,
  conflicts: Conflict[],
): PlannedItem {
  const values: Values = { ...item.values };
  const imported: Values = { ...item.imported };
  const changes: FieldChange[] = [];
  let stagesDerived = item.stagesDerived;
  const change = (field: FieldKey, to: Value) => {
    changes.push({ field, from: values[field] ?? null, to });
    values[field] = to;
  };
  for (const field of fieldsOf(input.kind)) {
    const { key } = field;
    const file = row.values[key];
    if (file === undefined) continue;
    const here = values[key] ?? emptyOf(field);
    const before = imported[key] ?? emptyOf(field);
    const guessed = key === 'stages' && stagesDerived;
    if (sameValue(file, here)) {
      if (!guessed) imported[key] = file;
    } else if (guessed || sameValue(here, before)) {
      change(key, file);
      imported[key] = file;
      if (guessed) stagesDerived = false;
    } else {
      conflicts.push({
        cell: row.cell(key),
        row: row.row,
        name: String(item.values.name),
        field: key,
        here,
        file,
        changedInFile: !sameValue(file, before),
      });
    }
  }
  if (values.verified === true && values.checkedOn === null) {
    change('checkedOn', input.checkedOn);
    imported.checkedOn = input.checkedOn;
  }
  const stages = stagesOf(values);
  if (stagesDerived && !sameValue(stages, values.stages ?? [])) change('stages', stages);
  const named = row.values.name;
  return {
    id: item.id,
    row: row.row,
    changes,
    state: {
      values,
      imported,
      normalisedName: named === undefined ? item.normalisedName : normaliseName(String(named)),
      // The label is what a list says; who that is may have changed since, by a merger.
      owner: changes.some(({ field }) => field === 'ownerLabel') ? owner : item.owner,
      stagesDerived,
    },
  };
}

const stagesOf = (values: Values): readonly string[] =>
  deriveStages((values.steeringSteps ?? []) as readonly string[], (values.type ?? null) as string | null);

/** Whether the list says something new that was already so here. */
const isSettled = (state: ItemState, item: ItemState): boolean =>
  state.normalisedName !== item.normalisedName ||
  Object.entries(state.imported).some(([key, value]) => {
    const before = item.imported[key as FieldKey];
    return before === undefined || !sameValue(before, value);
  });

const required = (row: SheetRow, key: FieldKey): Issue => {
  const { header } = fieldByKey(key);
  return {
    cell: row.cell(key),
    row: row.row,
    code: 'REQUIRED',
    text: {
      sv: `Rad ${row.row} saknar ${header.sv.toLowerCase()}. Fyll i kolumnen ${header.sv}.`,
      en: `Row ${row.row} lacks ${header.en.toLowerCase()}. Fill in the column ${header.en}.`,
    },
  };
};

const ambiguous = (row: SheetRow, count: number): Issue => ({
  cell: row.cell('name'),
  row: row.row,
  code: 'AMBIGUOUS',
  text: {
    sv: `Rad ${row.row} kan gälla ${count} poster i katalogen. Skriv postens externa id.`,
    en: `Row ${row.row} may be about ${count} items of the catalogue. Write the item's external id.`,
  } satisfies Text,
});

function reversedDates(row: SheetRow, { opensOn, closesOn }: Values): Issue | undefined {
  // A date that could not be read has its own error; the one before it says nothing here.
  if ((['opensOn', 'closesOn'] as const).some((key) => row.has(key) && row.values[key] === undefined))
    return undefined;
  if (typeof opensOn !== 'string' || typeof closesOn !== 'string' || opensOn <= closesOn) return undefined;
  return {
    cell: row.cell('closesOn'),
    row: row.row,
    code: 'CLOSES_BEFORE_IT_OPENS',
    text: {
      sv: `Sista ansökningsdag ${closesOn} ligger före ${opensOn}, då ansökan öppnar. Rätta den ena.`,
      en: `The last day to apply, ${closesOn}, is before ${opensOn}, when applications open. Correct one of them.`,
    },
  };
}
