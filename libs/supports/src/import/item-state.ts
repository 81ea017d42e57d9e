import type { Owner } from './cells.js';
import type { Values } from './fields.js';

/** An item as it stands in the catalogue. */
export interface ItemState {
  readonly values: Values;
  /** What was last taken over from a list, by field. */
  readonly imported: Values;
  readonly normalisedName: string;
  readonly owner: Owner;
  readonly stagesDerived: boolean;
}

export interface ExistingItem extends ItemState {
  readonly id: string;
}
