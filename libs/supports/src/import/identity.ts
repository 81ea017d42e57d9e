import type { Text } from '#kernel';
import type { Owner } from './cells.js';
import { normaliseName } from './fields.js';
import type { ExistingItem } from './item-state.js';
import type { SheetRow } from './read-rows.js';
import type { Issue } from './table.js';

/** The owners of an item as one comparable text; a keeper stands in where there is no owner. */
export const ownerKey = (owner: Owner): string =>
  owner.organisationIds.length > 0
    ? [...owner.organisationIds].sort().join(',')
    : `keeper:${owner.keeperId ?? ''}`;

const externalIdOf = (row: SheetRow): string | undefined => row.values.externalId as string | undefined;
const nameOf = (row: SheetRow): string => normaliseName((row.values.name as string | undefined) ?? '');

/** What is already in the catalogue, found by how a list names it. */
export class Identities {
  private readonly byExternalId = new Map<string, ExistingItem[]>();
  private readonly byName = new Map<string, ExistingItem[]>();

  constructor(existing: readonly ExistingItem[]) {
    for (const item of existing) {
      const externalId = item.values.externalId;
      if (typeof externalId === 'string') push(this.byExternalId, externalId, item);
      const names = new Set([item.normalisedName, normaliseName(String(item.values.name))]);
      for (const name of names) push(this.byName, name, item);
    }
  }

  /**
   * The items that a row means; more than one where that cannot be told. Owner and external id; else owner and name –
   * the one in the owner's list before the one it has got here.
   */
  find(row: SheetRow, owner: Owner): readonly ExistingItem[] {
    const externalId = externalIdOf(row);
    const name = nameOf(row);
    const mine = (item: ExistingItem) => ownerKey(item.owner) === ownerKey(owner);
    const sameName = (this.byName.get(name) ?? []).filter(mine);
    if (externalId !== undefined) {
      const sameId = this.byExternalId.get(externalId) ?? [];
      const exact = sameId.filter(mine);
      if (exact.length > 0) return exact;
      // A co-owner may have come or gone. Another owner's list may use the same id: then the name differs.
      const shared = sameId.filter((item) => item.normalisedName === name && overlaps(item.owner, owner));
      if (shared.length > 0) return shared;
      return sameName.filter((item) => item.values.externalId === null);
    }
    const underThatName = sameName.filter((item) => item.normalisedName === name);
    return underThatName.length > 0 ? underThatName : sameName;
  }
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

const overlaps = (a: Owner, b: Owner): boolean =>
  a.organisationIds.some((id) => b.organisationIds.includes(id));

/** Rows of one list that mean the same item: an error at the later one, naming both. */
export class SeenRows {
  private readonly rows = new Map<string, number>();

  /** Notes the row and answers what is wrong when an earlier one means the same. */
  note(row: SheetRow, owner: Owner, item: ExistingItem | undefined): Issue | undefined {
    const externalId = externalIdOf(row);
    const named = `${ownerKey(owner)}/${nameOf(row)}`;
    // Rows of one name may differ by their ids; a row that has only the name may be any of them.
    const [mine, others] =
      externalId === undefined
        ? [[`bare/${named}`, `any/${named}`], [`any/${named}`]]
        : [
            [`id/${ownerKey(owner)}/${externalId}`, `any/${named}`],
            [`id/${ownerKey(owner)}/${externalId}`, `bare/${named}`],
          ];
    const same = item === undefined ? [] : [`item/${item.id}`];
    const first = [...others, ...same]
      .map((key) => this.rows.get(key))
      .find((earlier) => earlier !== undefined);
    if (first !== undefined) return double(row, first);
    for (const key of [...mine, ...same]) this.rows.set(key, row.row);
    return undefined;
  }
}

const double = (row: SheetRow, first: number): Issue => ({
  cell: row.cell(row.has('externalId') ? 'externalId' : 'name'),
  row: row.row,
  code: 'DOUBLE_ROW',
  text: {
    sv: `Raderna ${first} och ${row.row} gäller samma post. Ta bort den ena, eller ge dem olika externa id.`,
    en: `Rows ${first} and ${row.row} are about the same item. Remove one of them, or give them different external ids.`,
  } satisfies Text,
});
