import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import {
  conditions,
  Database,
  enumOf,
  holds,
  loaderOf,
  raw,
  searched,
  sql,
  type Context,
  type GraphQLRequestContext,
  type ListSheet,
  type Orders,
  type Placed,
  type Slice,
  type Sql,
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

/** Which organisations. */
export interface OrganisationFilter {
  readonly kind?: OrganisationKind | null;
  readonly countyCode?: string | null;
  readonly skrGroup?: string | null;
}

/** An organisation in a list. */
export interface ListedOrganisation extends OrganisationRow, Placed {
  readonly countyName: string | null;
}

export type OrganisationSortCode = 'NAME' | 'COUNTY' | 'POPULATION';

export const OrganisationSort = enumOf<OrganisationSortCode>(
  'OrganisationSort',
  'In which order organisations stand.',
  {
    NAME: 'By name, å ä ö last.',
    COUNTY: 'By county, those of the whole country first.',
    POPULATION: 'The most people first.',
  },
);

const byName = { by: sql`o.name`, as: 'text' } as const;

export const organisationOrders: Orders<OrganisationSortCode> = {
  id: sql`o.id`,
  by: {
    NAME: [byName],
    COUNTY: [{ by: sql`coalesce(county.name, '')`, as: 'text' }, byName],
    POPULATION: [{ by: sql`coalesce(o.population, 0)`, as: 'number', down: true }, byName],
  },
};

/** Organisations as a file. */
export const organisationSheet: ListSheet<ListedOrganisation> = {
  name: { sv: 'Organisationer', en: 'Organisations' },
  columns: [
    { header: { sv: 'Namn', en: 'Name' }, type: 'wide', value: (row) => row.name },
    { header: { sv: 'Kort namn', en: 'Short name' }, value: (row) => row.shortName },
    {
      header: { sv: 'Organisationsnummer', en: 'Organisation number' },
      value: (row) => row.organisationNumber,
    },
    { header: { sv: 'Län', en: 'County' }, value: (row) => row.countyName },
    { header: { sv: 'Kommunkod', en: 'Municipality code' }, value: (row) => row.municipalityCode },
    { header: { sv: 'Invånare', en: 'Population' }, type: 'number', value: (row) => row.population },
    { header: { sv: 'SKR-grupp', en: 'SKR group' }, value: (row) => row.skrGroup },
    { header: { sv: 'Webbplats', en: 'Website' }, type: 'wide', value: (row) => row.website },
  ],
};

/** Columns of an OrganisationRow, for reads that join organisations under the alias `o`. */
export const organisationColumns = raw(`o.id, o.kinds, o.name, o.short_name as "shortName",
  o.organisation_number as "organisationNumber", o.municipality_code as "municipalityCode",
  o.county_code as "countyCode", o.website, o.population, o.population_year as "populationYear",
  o.population_source as "populationSource", o.skr_group as "skrGroup", o.latitude, o.longitude,
  o.closed_on as "closedOn", o.merged_into_id as "mergedIntoId"`);

const thatAre = (ids: readonly string[]): Sql =>
  sql`select ${organisationColumns} from organisation o where o.id = any(${ids}::uuid[])`;

/** Reads of organisations and counties. They are public facts: no rule narrows them. */
@Injectable()
export class OrganisationsService {
  private readonly countyKind = {};

  constructor(private readonly database: Database) {}

  /** The organisations with these ids, inside the caller's transaction. */
  byIds(tx: Tx, ids: readonly string[]): Promise<OrganisationRow[]> {
    return tx.query<OrganisationRow>(thatAre(ids));
  }

  /** The request's loader of organisations by id. */
  loader(request: GraphQLRequestContext): DataLoader<string, OrganisationRow | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, OrganisationRow | undefined>(async (ids) => {
        const rows = await this.database.readOne<OrganisationRow>(request.ctx, thatAre(ids));
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

  /** Organisations that exist today. */
  list(
    ctx: Context,
    { filter, search }: { readonly filter?: OrganisationFilter | null; readonly search?: string | null },
    slice: Slice,
  ): Promise<ListedOrganisation[]> {
    const filtered = conditions<OrganisationFilter>(filter, {
      kind: (kind) => sql`${kind} = any(o.kinds)`,
      countyCode: (code) => sql`o.county_code = ${code}`,
      skrGroup: (group) => sql`o.skr_group = ${group}`,
    });
    const found = searched(
      search,
      (words) => sql`${holds(sql`o.name`, words)} or ${holds(sql`o.short_name`, words)}`,
    );
    return this.database.read(ctx, (tx) =>
      tx.query<ListedOrganisation>(sql`
        select ${organisationColumns}, county.name as "countyName", ${slice.keyset} as keyset
        from organisation o left join county on county.code = o.county_code
        where (o.closed_on is null or o.closed_on >= ${tx.today}::date) ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
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
