import { Injectable } from '@nestjs/common';
import { hasRole, pilotsWithRole, type Rule } from '#access';
import {
  Database,
  decodeCursor,
  empty,
  isProblem,
  pageSize,
  sql,
  toPage,
  type Context,
  type Outcome,
  type Page,
  type PageArgs,
  type Text,
} from '#kernel';
import type { NeedStep } from '#needs';
import type { ReferralStep } from '#referrals';

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

/** Something that has waited so long that those who meet should talk about it. */
export interface RaisedRow {
  readonly id: string;
  readonly title: string;
  readonly countyCode: string;
  readonly themes: string[];
  readonly step: NeedStep | ReferralStep;
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
    pilotId: string,
    page: PageArgs,
  ): Promise<Outcome<Page<RaisedRow & { heading: string }>>> {
    const first = pageSize(page.first);
    const after = page.after == null ? undefined : decodeCursor(page.after, 'instant', 'id');
    if (isProblem(after)) return after;
    const { actor } = ctx;
    const mine = ['FACILITATOR', 'CONTACT'].some((role) => pilotsWithRole(role, actor).includes(pilotId));
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<RaisedRow>(sql`
        select id, title, county_code as "countyCode", themes, step, waits_on_id as "waitsOnId",
          waits_on_name as "waitsOnName", waits_since as "waitingSince", due_at as "dueAt"
        from app.to_raise
        where pilot_id = ${pilotId} and ${mine} and (${actor.organisationId === null} or exists (
            select 1 from organisation me where me.id = ${actor.organisationId} and me.kinds && '{COUNTY_BOARD,AGENCY}'))
          ${after === undefined ? empty : sql`and (due_at, id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`}
        order by due_at, id limit ${first + 1}`),
    );
    const headed = rows.map((row) => ({
      ...row,
      heading: row.title.trim() === '' ? UNTITLED[ctx.locale] : row.title,
    }));
    return toPage(headed, first, (row) => [row.dueAt.toISOString(), row.id]);
  }
}
