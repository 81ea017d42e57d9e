import { Injectable } from '@nestjs/common';
import { pilotsWithRole } from '#access';
import { labelOf } from '#directory';
import {
  conditions,
  Database,
  enumOf,
  inSwedish,
  searched,
  sql,
  type Context,
  type ListSheet,
  type Orders,
  type Placed,
  type Slice,
} from '#kernel';
import { headingForOthers } from '../need-record.js';
import type { NeedState } from '../need-states.js';
import { NEED_STATE_TEXTS } from '../need-texts.js';

/** What others in a pilot see of a need. */
export interface PilotNeedRow extends Placed {
  readonly id: string;
  readonly heading: string;
  /** Only where the municipality lets it be shown to more. */
  readonly text: string | null;
  readonly themes: string[];
  readonly countyCode: string;
  readonly countyName: string;
  readonly state: NeedState;
  readonly submittedAt: Date;
}

/** Which of them. */
export interface PilotNeedFilter {
  readonly countyCode?: string | null;
  readonly themes?: readonly string[] | null;
  readonly audience?: readonly string[] | null;
  readonly states?: readonly NeedState[] | null;
  readonly withoutOffer?: boolean | null;
}

export type PilotNeedSortCode = 'NEWEST' | 'OLDEST' | 'COUNTY';

export const PilotNeedSort = enumOf<PilotNeedSortCode>(
  'PilotNeedSort',
  'In which order the needs of a pilot stand.',
  {
    NEWEST: 'Submitted last first.',
    OLDEST: 'Submitted first first.',
    COUNTY: 'By county, å ä ö last.',
  },
);

export const pilotNeedOrders: Orders<PilotNeedSortCode> = {
  id: sql`n.id`,
  by: {
    NEWEST: [{ by: sql`n.submitted_at`, as: 'instant', down: true }],
    OLDEST: [{ by: sql`n.submitted_at`, as: 'instant' }],
    COUNTY: [
      { by: sql`county.name`, as: 'text' },
      { by: sql`n.submitted_at`, as: 'instant', down: true },
    ],
  },
};

/** The needs of a pilot as a file. */
export const pilotNeedSheet: ListSheet<PilotNeedRow> = {
  name: { sv: 'Behov i piloten', en: 'Needs in the pilot' },
  columns: [
    { header: { sv: 'Rubrik', en: 'Heading' }, type: 'wide', value: (need) => need.heading },
    { header: { sv: 'Län', en: 'County' }, value: (need) => need.countyName },
    {
      header: { sv: 'Teman', en: 'Themes' },
      value: (need, locale) => need.themes.map((code) => labelOf('themes', code, locale)),
    },
    { header: { sv: 'Läge', en: 'State' }, value: (need, locale) => NEED_STATE_TEXTS[need.state][locale] },
    { header: { sv: 'Inskickat', en: 'Submitted' }, type: 'instant', value: (need) => need.submittedAt },
    { header: { sv: 'Behovet', en: 'The need' }, type: 'wide', value: (need) => need.text },
  ],
};

/** The needs of a pilot as those see them whom they do not concern themselves: where the same is needed, and what. */
@Injectable()
export class PilotNeedsService {
  constructor(private readonly database: Database) {}

  /** Nothing where the caller does not work in the pilot, or for a municipality. */
  async list(
    ctx: Context,
    asked: {
      readonly pilotId: string;
      readonly filter?: PilotNeedFilter | null;
      readonly search?: string | null;
    },
    slice: Slice,
  ): Promise<PilotNeedRow[]> {
    const { actor, locale } = ctx;
    const { pilotId } = asked;
    const neutral = actor.organisationId === null && pilotsWithRole('FACILITATOR', actor).includes(pilotId);
    const party = actor.organisationId !== null && pilotsWithRole('CONTACT', actor).includes(pilotId);
    const filtered = conditions<PilotNeedFilter>(asked.filter, {
      countyCode: (code) => sql`n.county_code = ${code}`,
      themes: (themes) => sql`n.themes && ${[...themes]}::text[]`,
      states: (states) => sql`n.state = any(${[...states]}::text[])`,
      audience: (audience) =>
        sql`n.id in (select f.id from app.need_figure f where f.audience && ${[...audience]}::text[])`,
      withoutOffer: (only) =>
        only ? sql`n.id in (select f.id from app.need_figure f where not f.offered)` : sql`true`,
    });
    const found = searched(asked.search, (words) =>
      inSwedish(sql`n.title || ' ' || coalesce(n.text, '')`, words),
    );
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<Omit<PilotNeedRow, 'heading'> & { title: string }>(sql`
        select n.id, n.title, n.text, n.themes, n.county_code as "countyCode", county.name as "countyName", n.state,
          n.submitted_at as "submittedAt", ${slice.keyset} as keyset
        from app.pilot_need n join county on county.code = n.county_code
        where n.pilot_id = ${pilotId} and (${neutral} or (${party} and exists (
            select 1 from organisation me where me.id = ${actor.organisationId} and me.kinds && '{COUNTY_BOARD,AGENCY}')))
          ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
    return rows.map(({ title, ...row }) => ({
      ...row,
      heading: headingForOthers({ title, text: row.text }, locale),
    }));
  }
}
