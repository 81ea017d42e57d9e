import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import {
  Database,
  decodeCursor,
  empty,
  isProblem,
  loaderOf,
  pageSize,
  raw,
  sql,
  toPage,
  type Context,
  type GraphQLRequestContext,
  type Outcome,
  type Page,
  type PageArgs,
  type Tx,
} from '#kernel';
import type { OrganisationKind } from './organisation-kind.js';

/** An organisation as of today. */
export interface OrganisationRow {
  readonly id: string;
  readonly kinds: OrganisationKind[];
  readonly name: string;
  readonly shortName: string;
  readonly organisationNumber: string | null;
  readonly municipalityCode: string | null;
  readonly countyCode: string | null;
  readonly website: string | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly populationSource: string | null;
  readonly skrGroup: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly closedOn: string | null;
  readonly mergedIntoId: string | null;
}

export interface CountyRow {
  readonly code: string;
  readonly letter: string;
  readonly name: string;
}

export interface OrganisationFilter {
  readonly search?: string | null;
  readonly kind?: OrganisationKind | null;
  readonly countyCode?: string | null;
}

/** Columns of an OrganisationRow, for reads that join organisations under the alias `o`. */
export const organisationColumns = raw(`o.id, o.kinds, o.name, o.short_name as "shortName",
  o.organisation_number as "organisationNumber", o.municipality_code as "municipalityCode",
  o.county_code as "countyCode", o.website, o.population, o.population_year as "populationYear",
  o.population_source as "populationSource", o.skr_group as "skrGroup", o.latitude, o.longitude,
  o.closed_on as "closedOn", o.merged_into_id as "mergedIntoId"`);

/** Reads of organisations and counties. They are public facts: no rule narrows them. */
@Injectable()
export class OrganisationsService {
  private readonly countyKind = {};

  constructor(private readonly database: Database) {}

  /** The organisations with these ids, inside the caller's transaction. */
  byIds(tx: Tx, ids: readonly string[]): Promise<OrganisationRow[]> {
    return tx.query<OrganisationRow>(
      sql`select ${organisationColumns} from organisation o where o.id = any(${ids}::uuid[])`,
    );
  }

  /** The request's loader of organisations by id. */
  loader(request: GraphQLRequestContext): DataLoader<string, OrganisationRow | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, OrganisationRow | undefined>(async (ids) => {
        const rows = await this.database.read(request.ctx, (tx) => this.byIds(tx, ids));
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id));
      });
    });
  }

  /** The request's loader of counties by code. */
  countyLoader(request: GraphQLRequestContext): DataLoader<string, CountyRow | undefined> {
    return loaderOf(request, this.countyKind, () => {
      return new DataLoader<string, CountyRow | undefined>(async (codes) => {
        const byCode = new Map((await this.counties(request.ctx)).map((row) => [row.code, row]));
        return codes.map((code) => byCode.get(code));
      });
    });
  }

  /** All counties, in the order of their codes. */
  counties(ctx: Context): Promise<CountyRow[]> {
    return this.database.read(ctx, (tx) =>
      tx.query<CountyRow>(sql`select code, letter, name from county order by code`),
    );
  }

  /** A page of organisations that exist today, in Swedish order of their names. */
  async list(
    ctx: Context,
    page: PageArgs,
    filter: OrganisationFilter,
  ): Promise<Outcome<Page<OrganisationRow>>> {
    const first = pageSize(page.first);
    const after = page.after == null ? undefined : decodeCursor(page.after, 'text', 'id');
    if (isProblem(after)) return after;
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<OrganisationRow>(sql`
        select ${organisationColumns} from organisation o
        where (o.closed_on is null or o.closed_on >= ${tx.today}::date)
          ${filter.kind == null ? empty : sql`and ${filter.kind} = any(o.kinds)`}
          ${filter.countyCode == null ? empty : sql`and o.county_code = ${filter.countyCode}`}
          ${filter.search == null ? empty : sql`and (o.name ilike ${pattern(filter.search)} or o.short_name ilike ${pattern(filter.search)})`}
          ${after === undefined ? empty : sql`and (o.name collate "sv-x-icu", o.id) > (${after[0]}::text collate "sv-x-icu", ${after[1]}::uuid)`}
        order by o.name collate "sv-x-icu", o.id limit ${first + 1}`),
    );
    return toPage(rows, first, (row) => [row.name, row.id]);
  }

  /** Full and short name on a day (Stockholm). A day before the first known name answers the first known name. */
  async nameOn(
    ctx: Context,
    id: string,
    day: string,
  ): Promise<{ name: string; shortName: string } | undefined> {
    const [row] = await this.database.read(ctx, (tx) =>
      tx.query<{ name: string; shortName: string }>(sql`
        select coalesce(n.name, o.name) as name, coalesce(n.short_name, o.short_name) as "shortName"
        from organisation o left join lateral (
          select name, short_name from organisation_name
          where organisation_id = o.id and (until_on is null or until_on >= ${day}::date)
            and (from_on is null or from_on <= ${day}::date)
          order by until_on nulls last limit 1) n on true
        where o.id = ${id}`),
    );
    return row;
  }
}

/** A search text as an ILIKE pattern that finds it anywhere; wildcards in it are plain characters. */
const pattern = (search: string): string => `%${search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
