import { Injectable } from '@nestjs/common';
import { hasRole, pilotsWithRole, type Rule } from '#access';
import {
  conditions,
  Database,
  enumOf,
  holds,
  inSwedish,
  searched,
  sql,
  type Context,
  type Orders,
  type Placed,
  type Slice,
  type Text,
} from '#kernel';
import type { NeedStep } from '#needs';
import type { ReferralStep } from '#referrals';
import type { RoundStep } from '#surveys';

export const toRaiseRule: Rule = {
  code: 'pilots.toRaise',
  who: {
    sv: 'Processledaren, och kontaktpersoner för länsstyrelser och myndigheter i piloten',
    en: 'The facilitator, and contacts of county boards and agencies in the pilot',
  },
  what: {
    sv: 'ser listan att lyfta på samlingsplatsmötet: rubrik, län, tema och vem det väntar på – aldrig texten',
    en: 'see the list to raise at the gathering: heading, county, theme and whom it waits on – never the text',
  },
  actors: (actor) => hasRole('FACILITATOR')(actor) || hasRole('CONTACT')(actor),
};

/** A need without a heading shows none: its first words are its text. */
const UNTITLED: Text = { sv: 'Behov utan rubrik', en: 'Need without a heading' };

/** Whom a survey of the pilot's own waits on. */
const FACILITATOR: Text = { sv: 'Processledaren', en: 'The facilitator' };

/** Which of them. */
export interface RaisedFilter {
  readonly countyCode?: string | null;
  readonly themes?: readonly string[] | null;
  readonly waitsOnId?: string | null;
}

export type RaisedSortCode = 'DUE' | 'WAITING' | 'COUNTY' | 'WAITS_ON';

export const RaisedSort = enumOf<RaisedSortCode>('RaisedSort', 'In which order the list to raise stands.', {
  DUE: 'What was due first on top.',
  WAITING: 'What has waited longest on top.',
  COUNTY: 'By county, å ä ö last.',
  WAITS_ON: 'By whom it waits on, å ä ö last.',
});

const due = { by: sql`raised.due_at`, as: 'instant' } as const;

export const raisedOrders: Orders<RaisedSortCode> = {
  id: sql`raised.id`,
  by: {
    DUE: [due],
    WAITING: [{ by: sql`raised.waits_since`, as: 'instant' }],
    COUNTY: [{ by: sql`coalesce(county.name, '')`, as: 'text' }, due],
    WAITS_ON: [{ by: sql`raised.waits_on_name`, as: 'text' }, due],
  },
};

/** Something that has waited so long that those who meet should talk about it. */
export interface RaisedRow extends Placed {
  readonly id: string;
  /** Never the first words of the text. */
  readonly heading: string;
  /** Null: of the whole pilot. */
  readonly countyCode: string | null;
  readonly countyName: string | null;
  readonly themes: string[];
  readonly step: NeedStep | ReferralStep | RoundStep;
  readonly waitsOnId: string | null;
  readonly waitsOnName: string;
  readonly waitingSince: Date;
  readonly dueAt: Date;
}

/** The list *to raise at the gathering*. No authority commands another: it only shows what waits, on whom, since when. */
@Injectable()
export class ToRaiseService {
  constructor(private readonly database: Database) {}

  async list(
    ctx: Context,
    asked: {
      readonly pilotId: string;
      readonly filter?: RaisedFilter | null;
      readonly search?: string | null;
    },
    slice: Slice,
  ): Promise<RaisedRow[]> {
    const { actor } = ctx;
    const mine = ['FACILITATOR', 'CONTACT'].some((role) =>
      pilotsWithRole(role, actor).includes(asked.pilotId),
    );
    const filtered = conditions<RaisedFilter>(asked.filter, {
      countyCode: (code) => sql`raised.county_code = ${code}`,
      themes: (themes) => sql`raised.themes && ${[...themes]}::text[]`,
      waitsOnId: (id) => sql`raised.waits_on_id = ${id}::uuid`,
    });
    const found = searched(
      asked.search,
      (words) => sql`${inSwedish(sql`raised.title`, words)} or ${holds(sql`raised.waits_on_name`, words)}`,
    );
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<Omit<RaisedRow, 'heading'> & { title: string }>(sql`
        select raised.id, raised.title, raised.county_code as "countyCode", county.name as "countyName", raised.themes,
          raised.step, raised.waits_on_id as "waitsOnId", raised.waits_on_name as "waitsOnName",
          raised.waits_since as "waitingSince", raised.due_at as "dueAt", ${slice.keyset} as keyset
        from app.to_raise raised left join county on county.code = raised.county_code
        where raised.pilot_id = ${asked.pilotId} and ${mine} and (${actor.organisationId === null} or exists (
            select 1 from organisation me where me.id = ${actor.organisationId} and me.kinds && '{COUNTY_BOARD,AGENCY}'))
          ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
    return rows.map(({ title, waitsOnName, ...row }) => ({
      ...row,
      waitsOnName: waitsOnName === '' ? FACILITATOR[ctx.locale] : waitsOnName,
      heading: title.trim() === '' ? UNTITLED[ctx.locale] : title,
    }));
  }
}
