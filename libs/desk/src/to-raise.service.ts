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
        select * from (
          select need.id, need.title, need.county_code as "countyCode", need.themes, need.next_step as step,
            o.id as "waitsOnId", o.name as "waitsOnName", need.waits_since as "waitingSince", need.due_at as "dueAt"
          from need join organisation o on o.id = case need.next_party when 'BOARD' then need.board_id else need.organisation_id end
          where need.pilot_id = ${pilotId} and need.late = 'GATHERING' and need.next_party in ('BOARD', 'MUNICIPALITY')
            and need.state <> 'REFERRED'
          union all
          select referral.id, need.title, need.county_code, need.themes, referral.next_step,
            o.id, o.name, referral.waits_since, referral.due_at
          from referral join need on need.id = referral.need_id
            join contact_point c on c.id = referral.contact_point_id
            join organisation o on o.id = case referral.next_party when 'CONTACT_POINTS' then c.organisation_id
              when 'BOARD' then need.board_id else need.organisation_id end
          where need.pilot_id = ${pilotId} and referral.late = 'GATHERING' and referral.next_party is not null
            and need.next_party is not null
        ) raised
        where ${mine} and (${actor.organisationId === null} or exists (
            select 1 from organisation me where me.id = ${actor.organisationId} and me.kinds && '{COUNTY_BOARD,AGENCY}'))
          ${after === undefined ? empty : sql`and ("dueAt", id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`}
        order by "dueAt", id limit ${first + 1}`),
    );
    const headed = rows.map((row) => ({
      ...row,
      heading: row.title.trim() === '' ? UNTITLED[ctx.locale] : row.title,
    }));
    return toPage(headed, first, (row) => [row.dueAt.toISOString(), row.id]);
  }
}
