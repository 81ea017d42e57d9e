import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { AccessService } from '#access';
import {
  conditions,
  Database,
  empty,
  enumOf,
  loaderOf,
  sql,
  type Context,
  type GraphQLRequestContext,
  type Orders,
  type Placed,
  type Slice,
  type Tx,
} from '#kernel';
import { supportRules } from '../supports.rules.js';
import {
  catalogueColumns,
  itemsByIds,
  itemsThatAre,
  withFreshness,
  type CatalogueRow,
  type StoredItem,
} from './catalogue-row.js';
import { searchHits } from './search.js';

export interface CatalogueFilter {
  readonly kind?: 'SUPPORT' | 'GRANT' | null;
  /** Any of these. */
  readonly themes?: readonly string[] | null;
  /** Any of these. */
  readonly audience?: readonly string[] | null;
  /** Owned or kept by it. */
  readonly ownerId?: string | null;
}

/** How the catalogue is asked for. */
export interface CatalogueAsked {
  readonly filter?: CatalogueFilter | null;
  readonly search?: string | null;
}

/** Reads of the catalogue. Supports and grants are public facts: whoever is signed in sees all of them. */
@Injectable()
export class SupportsService {
  private readonly editable = {};

  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
  ) {}

  /** The items with these ids, inside the caller's transaction. */
  byIds(tx: Tx, ids: readonly string[]): Promise<CatalogueRow[]> {
    return itemsByIds(tx, ids);
  }

  /** The request's loader of items by id. */
  loader(request: GraphQLRequestContext): DataLoader<string, CatalogueRow | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, CatalogueRow | undefined>(async (ids) => {
        const rows = withFreshness(await this.database.readOne<StoredItem>(request.ctx, itemsThatAre(ids)));
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id));
      });
    });
  }

  /** The request's loader of whether the caller may edit an item. */
  mayEdit(request: GraphQLRequestContext): DataLoader<string, boolean> {
    return loaderOf(request, this.editable, () => {
      return new DataLoader<string, boolean>(async (ids) => {
        const allowed = await this.database.read(request.ctx, (tx) =>
          this.access.allowed(tx, supportRules.edit, ids),
        );
        const set = new Set(allowed);
        return ids.map((id) => set.has(id));
      });
    });
  }

  /** The catalogue: what a search finds, where one is asked for. */
  list(ctx: Context, { filter, search }: CatalogueAsked, slice: Slice): Promise<(CatalogueRow & Placed)[]> {
    const asked = words(search);
    const filtered = conditions<CatalogueFilter>(filter, {
      kind: (kind) => sql`catalogue_item.kind = ${kind}`,
      themes: (themes) => sql`catalogue_item.themes && ${[...themes]}::text[]`,
      audience: (audience) => sql`catalogue_item.audience && ${[...audience]}::text[]`,
      ownerId: (id) => sql`catalogue_item.keeper_id = ${id}::uuid or exists (
        select 1 from catalogue_owner o where o.item_id = catalogue_item.id and o.organisation_id = ${id}::uuid)`,
    });
    return this.database.read(ctx, async (tx) =>
      withFreshness(
        await tx.query<StoredItem & Placed>(sql`
          ${asked === undefined ? empty : sql`with hit as (${searchHits(asked)})`}
          select ${catalogueColumns}, ${slice.keyset} as keyset
          from catalogue_item ${asked === undefined ? empty : sql`join hit on hit.id = catalogue_item.id`}
          where true ${filtered} ${slice.after} order by ${slice.order} limit ${slice.limit}`),
      ),
    );
  }
}

const words = (search: string | null | undefined): string | undefined =>
  search == null || search.trim() === '' ? undefined : search;

export type CatalogueSortCode = 'BEST' | 'NAME' | 'CHECKED';

export const CatalogueSort = enumOf<CatalogueSortCode>(
  'CatalogueSort',
  'In which order the catalogue stands.',
  {
    BEST: 'The best answers to the search first; by name where nothing is searched for.',
    NAME: 'By name, å ä ö last.',
    CHECKED: 'Read at its source last first.',
  },
);

const byName = { by: sql`catalogue_item.name`, as: 'text' } as const;

/** Orders of the catalogue; the best answers are there only where something is searched for. */
export const catalogueOrders = ({ search }: CatalogueAsked): Orders<CatalogueSortCode> => ({
  id: sql`catalogue_item.id`,
  by: {
    BEST: words(search) === undefined ? [byName] : [{ by: sql`hit.rank`, as: 'number', down: true }, byName],
    NAME: [byName],
    CHECKED: [
      // In days; never read is last.
      {
        by: sql`coalesce(catalogue_item.checked_on - date '2000-01-01', -1000000)`,
        as: 'number',
        down: true,
      },
      byName,
    ],
  },
});
