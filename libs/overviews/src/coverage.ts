import { Injectable } from '@nestjs/common';
import {
  conditions,
  Database,
  enumOf,
  holds,
  raw,
  searched,
  sql,
  type Context,
  type ListSheet,
  type Orders,
  type Placed,
  type Slice,
  type Text,
} from '#kernel';
import { worksIn } from './overviews.rules.js';

export type Standing = 'GOT' | 'WAITS' | 'NOT_GOT' | 'UNKNOWN';

export const StandingEnum = enumOf<Standing>('Standing', 'How it stands with a municipality in a pilot.', {
  GOT: 'Has told of needs and has an offer, or says that something helped.',
  WAITS: 'Has told of needs; none of them has an offer yet, some are under way.',
  NOT_GOT: 'Has told of needs; all have come to their end without an offer.',
  UNKNOWN: 'Has told nothing. Unknown is not none.',
});

const STANDING_TEXTS: Readonly<Record<Standing, Text>> = {
  GOT: { sv: 'Har fått erbjudande', en: 'Has an offer' },
  WAITS: { sv: 'Väntar', en: 'Waits' },
  NOT_GOT: { sv: 'Har inte fått', en: 'Has got nothing' },
  UNKNOWN: { sv: 'Okänt: har inte berättat', en: 'Unknown: has not told' },
};

/** How it stands, of a row of app.municipality_figure. */
const standing = raw(`case when f.told = 0 then 'UNKNOWN' when f.got > 0 then 'GOT'
  when f.open > 0 then 'WAITS' else 'NOT_GOT' end`);

/** A municipality of the board's own county. */
export interface CoveredMunicipality {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly told: number;
  readonly open: number;
  readonly got: number;
  readonly lastToldAt: Date | null;
}

export interface MunicipalityCoverageFilter {
  readonly standings?: readonly Standing[] | null;
}

export type MunicipalityCoverageSortCode = 'NAME' | 'TOLD' | 'STANDING';

export const MunicipalityCoverageSort = enumOf<MunicipalityCoverageSortCode>(
  'MunicipalityCoverageSort',
  'In which order municipalities stand.',
  {
    NAME: 'By name, å ä ö last.',
    TOLD: 'Who has told most first.',
    STANDING: 'Those nobody has heard from first, those with an offer last.',
  },
);

const byName = { by: sql`f.name`, as: 'text' } as const;

export const municipalityCoverageOrders: Orders<MunicipalityCoverageSortCode> = {
  id: sql`f.organisation_id`,
  by: {
    NAME: [byName],
    TOLD: [{ by: sql`f.told`, as: 'number', down: true }, byName],
    STANDING: [{ by: sql`array_position('{UNKNOWN,NOT_GOT,WAITS,GOT}', ${standing})`, as: 'number' }, byName],
  },
};

export const municipalityCoverageSheet: ListSheet<CoveredMunicipality> = {
  name: { sv: 'Kommunerna i länet', en: 'The municipalities of the county' },
  columns: [
    { header: { sv: 'Kommun', en: 'Municipality' }, type: 'wide', value: (row) => row.name },
    { header: { sv: 'Läge', en: 'Standing' }, value: (row, locale) => STANDING_TEXTS[row.standing][locale] },
    { header: { sv: 'Behov', en: 'Needs' }, type: 'number', value: (row) => row.told },
    { header: { sv: 'Pågår', en: 'Open' }, type: 'number', value: (row) => row.open },
    { header: { sv: 'Med erbjudande', en: 'With an offer' }, type: 'number', value: (row) => row.got },
    { header: { sv: 'Berättade senast', en: 'Told last' }, type: 'instant', value: (row) => row.lastToldAt },
  ],
};

/** A county in numbers. */
export interface CoveredCounty {
  readonly code: string;
  readonly name: string;
  readonly municipalities: number;
  readonly got: number;
  readonly waits: number;
  readonly notGot: number;
  readonly unknown: number;
  readonly needs: number;
}

export interface CountyCoverageFilter {
  readonly countyCode?: string | null;
}

export type CountyCoverageSortCode = 'NAME' | 'NEEDS' | 'UNKNOWN';

export const CountyCoverageSort = enumOf<CountyCoverageSortCode>(
  'CountyCoverageSort',
  'In which order counties stand.',
  {
    NAME: 'By name, å ä ö last.',
    NEEDS: 'The most needs first.',
    UNKNOWN: 'The most municipalities that nobody has heard from first.',
  },
);

export const countyCoverageOrders: Orders<CountyCoverageSortCode> = {
  id: sql`c.code`,
  idIs: 'text',
  by: {
    NAME: [{ by: sql`c.name`, as: 'text' }],
    NEEDS: [{ by: sql`c.needs`, as: 'number', down: true }],
    UNKNOWN: [{ by: sql`c.unknown`, as: 'number', down: true }],
  },
};

export const countyCoverageSheet: ListSheet<CoveredCounty> = {
  name: { sv: 'Länen', en: 'The counties' },
  columns: [
    { header: { sv: 'Län', en: 'County' }, type: 'wide', value: (row) => row.name },
    {
      header: { sv: 'Kommuner i piloten', en: 'Municipalities' },
      type: 'number',
      value: (row) => row.municipalities,
    },
    { header: STANDING_TEXTS.GOT, type: 'number', value: (row) => row.got },
    { header: STANDING_TEXTS.WAITS, type: 'number', value: (row) => row.waits },
    { header: STANDING_TEXTS.NOT_GOT, type: 'number', value: (row) => row.notGot },
    { header: STANDING_TEXTS.UNKNOWN, type: 'number', value: (row) => row.unknown },
    { header: { sv: 'Behov', en: 'Needs' }, type: 'number', value: (row) => row.needs },
  ],
};

interface Asked<F> {
  readonly pilotId: string;
  readonly filter?: F | null;
  readonly search?: string | null;
}

/** Who has told, who has got something, who has not, and whom nobody has heard from. */
@Injectable()
export class CoverageService {
  constructor(private readonly database: Database) {}

  /** The municipalities of the board's own county, by name; nobody else sees names. */
  municipalities(
    ctx: Context,
    asked: Asked<MunicipalityCoverageFilter>,
    slice: Slice,
  ): Promise<(CoveredMunicipality & Placed)[]> {
    const filtered = conditions<MunicipalityCoverageFilter>(asked.filter, {
      standings: (standings) => sql`${standing} = any(${[...standings]}::text[])`,
    });
    return this.database.read(ctx, (tx) =>
      tx.query<CoveredMunicipality & Placed>(sql`
        select f.organisation_id as id, f.name, ${standing} as standing, f.told, f.open, f.got,
          f.last_told_at as "lastToldAt", ${slice.keyset} as keyset
        from app.municipality_figure f
        where f.pilot_id = ${asked.pilotId} and ${worksIn(ctx.actor, asked.pilotId)}
          and f.organisation_id is not null and exists (select 1 from organisation me
            where me.id = ${ctx.actor.organisationId} and 'COUNTY_BOARD' = any(me.kinds) and me.county_code = f.county_code)
          ${filtered} ${searched(asked.search, (words) => holds(sql`f.name`, words))} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
  }

  /** The counties in numbers, for everybody who works in the pilot. */
  counties(
    ctx: Context,
    asked: Asked<CountyCoverageFilter>,
    slice: Slice,
  ): Promise<(CoveredCounty & Placed)[]> {
    const filtered = conditions<CountyCoverageFilter>(asked.filter, {
      countyCode: (code) => sql`c.code = ${code}`,
    });
    const of = (code: Standing) => sql`(count(*) filter (where ${standing} = ${code}))::int`;
    return this.database.read(ctx, (tx) =>
      tx.query<CoveredCounty & Placed>(sql`
        with c as (
          select county.code, county.name, count(*)::int as municipalities, ${of('GOT')} as got, ${of('WAITS')} as waits,
            ${of('NOT_GOT')} as "notGot", ${of('UNKNOWN')} as unknown, sum(f.told)::int as needs
          from app.municipality_figure f join county on county.code = f.county_code
          where f.pilot_id = ${asked.pilotId} and ${worksIn(ctx.actor, asked.pilotId)}
          group by county.code, county.name)
        select c.*, ${slice.keyset} as keyset from c
        where true ${filtered} ${searched(asked.search, (words) => holds(sql`c.name`, words))} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
  }
}
