import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { AccessService } from '#access';
import {
  Database,
  decodeCursor,
  empty,
  isProblem,
  loaderOf,
  pageSize,
  sql,
  toPage,
  type Context,
  type GraphQLRequestContext,
  type Keyset,
  type Outcome,
  type Page,
  type PageArgs,
  type Sql,
  type Tx,
} from '#kernel';
import { supportRules } from '../supports.rules.js';
import { catalogueColumns, itemsByIds, withFreshness, type CatalogueRow } from './catalogue-row.js';
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

type RankedRow = CatalogueRow & { readonly rank: number };

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
        const rows = await this.database.read(request.ctx, (tx) => itemsByIds(tx, ids));
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

  /** A page of the catalogue: the best answers to a search first, otherwise in Swedish order of names. */
  async list(
    ctx: Context,
    page: PageArgs,
    search: string | null | undefined,
    filter: CatalogueFilter,
  ): Promise<Outcome<Page<CatalogueRow>>> {
    const first = pageSize(page.first);
    const after = page.after == null ? undefined : decodeCursor(page.after, 'number', 'text', 'id');
    if (isProblem(after)) return after;
    const asked = search == null || search.trim() === '' ? undefined : search;
    const rank = asked === undefined ? sql`0::float8` : sql`hit.rank`;
    const rows = await this.database.read(ctx, async (tx) =>
      withFreshness(
        tx,
        await tx.query<Omit<RankedRow, 'freshness'>>(sql`
          ${asked === undefined ? empty : sql`with hit as (${searchHits(asked)})`}
          select ${catalogueColumns}, ${rank} as rank
          from catalogue_item ${asked === undefined ? empty : sql`join hit on hit.id = catalogue_item.id`}
          where true ${filtered(filter)} ${after === undefined ? empty : sql`and ${follows(rank, after)}`}
          order by rank desc, catalogue_item.name collate "sv-x-icu", catalogue_item.id limit ${first + 1}`),
      ),
    );
    return toPage(rows, first, (row) => [row.rank, row.name, row.id]);
  }
}

const filtered = ({ kind, themes, audience, ownerId }: CatalogueFilter): Sql => sql`
  ${kind == null ? empty : sql`and catalogue_item.kind = ${kind}`}
  ${themes == null || themes.length === 0 ? empty : sql`and catalogue_item.themes && ${themes}::text[]`}
  ${audience == null || audience.length === 0 ? empty : sql`and catalogue_item.audience && ${audience}::text[]`}
  ${
    ownerId == null
      ? empty
      : sql`and (catalogue_item.keeper_id = ${ownerId} or exists (
          select 1 from catalogue_owner o where o.item_id = catalogue_item.id and o.organisation_id = ${ownerId}))`
  }`;

/** Whether a row comes after a cursor, in the order of the list. */
const follows = (rank: Sql, [lastRank, name, id]: Keyset): Sql => sql`(${rank} < ${lastRank}::float8
  or (${rank} = ${lastRank}::float8
    and (catalogue_item.name collate "sv-x-icu", catalogue_item.id) > (${name}::text collate "sv-x-icu", ${id}::uuid)))`;
