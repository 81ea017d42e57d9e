import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccessService, pilotsWithRole, type Rule } from '#access';
import { recordAudit } from '#audit';
import {
  conditions,
  Database,
  enumOf,
  inSwedish,
  isProblem,
  Outbox,
  searched,
  sql,
  type Context,
  type ListSheet,
  type Orders,
  type Outcome,
  type Placed,
  type Slice,
  type Text,
  type Tx,
} from '#kernel';
import { CHALLENGE_STATE_TEXTS } from '#challenges';
import { ENGAGEMENT_STATE_TEXTS } from '#engagements';
import { headingForOthers, NEED_STATE_TEXTS } from '#needs';
import { pilotEvents } from '#pilots';
import { ROUND_STATE_TEXTS } from '#surveys';
import type { ClosingKind } from './closing-item.entity.js';
import {
  closingItemNotFound,
  nobodyToHandOverTo,
  pilotHasOpenItems,
  pilotIsClosed,
  pilotNotFound,
} from './closing.problems.js';

export const closingRule: Rule = {
  code: 'pilots.close',
  who: {
    sv: 'Pilotens processledare, om den inte bara har loggat in med en länk i mejlen',
    en: 'The facilitator of the pilot, unless signed in by a link in a mail only',
  },
  what: {
    sv: 'avslutar piloten: ser vad som är öppet – behov, utmaningar, enkäter och insatser med rubrik, län och läge, aldrig texten –, lämnar över det till dem det gäller eller avslutar det med ett skäl. Så länge något saknar båda går det inte',
    en: 'closes the pilot: sees what is open – needs, challenges, surveys and engagements with heading, county and state, never the text –, hands it over to those it concerns or ends it with a reason. While something has neither it is refused',
  },
  actors: (actor) => actor.kind === 'person' && isFacilitator(actor),
  assured: true,
  records: {
    table: 'pilot',
    rows: (actor) =>
      sql`pilot.id = any(${actor.organisationId === null ? pilotsWithRole('FACILITATOR', actor) : []}::uuid[])`,
  },
};

const isFacilitator = (actor: Context['actor']): boolean =>
  actor.organisationId === null &&
  actor.kind === 'person' &&
  actor.participations.some((part) => part.organisationId === null && part.roles.includes('FACILITATOR'));

export const ClosingKindEnum = enumOf<ClosingKind>('ClosingKind', 'What is open in a pilot that closes.', {
  NEED: 'A need. Its county board can own it.',
  CHALLENGE: 'A shared challenge. The county board that keeps it can own it.',
  SURVEY: "A round of a survey. The county board that holds it can own it; the pilot's own ends.",
  ENGAGEMENT: 'An engagement. Its municipality can own it.',
});

const KIND_TEXTS: Readonly<Record<ClosingKind, Text>> = {
  NEED: { sv: 'Behov', en: 'Need' },
  CHALLENGE: { sv: 'Gemensam utmaning', en: 'Shared challenge' },
  SURVEY: { sv: 'Enkät', en: 'Survey' },
  ENGAGEMENT: { sv: 'Insats', en: 'Engagement' },
};

const STATE_TEXTS: Readonly<Record<ClosingKind, Readonly<Record<string, Text>>>> = {
  NEED: NEED_STATE_TEXTS,
  CHALLENGE: CHALLENGE_STATE_TEXTS,
  SURVEY: ROUND_STATE_TEXTS,
  ENGAGEMENT: ENGAGEMENT_STATE_TEXTS,
};

/** Something open in a pilot, and what is to become of it. */
export interface ClosingItem extends Placed {
  readonly id: string;
  readonly kind: ClosingKind;
  readonly heading: string;
  readonly countyName: string | null;
  readonly stateText: string;
  readonly partyName: string | null;
  readonly goesOn: boolean;
  readonly ownerName: string | null;
  readonly reason: string | null;
}

export interface ClosingItemFilter {
  readonly kinds?: readonly ClosingKind[] | null;
  readonly decided?: boolean | null;
  readonly countyCode?: string | null;
}

export type ClosingItemSortCode = 'WAITING' | 'COUNTY' | 'TITLE';

export const ClosingItemSort = enumOf<ClosingItemSortCode>('ClosingItemSort', 'In which order they stand.', {
  WAITING: 'What has waited longest first.',
  COUNTY: 'By county, å ä ö last.',
  TITLE: 'By heading, å ä ö last.',
});

const waiting = { by: sql`c.waits_since`, as: 'instant' } as const;

export const closingItemOrders: Orders<ClosingItemSortCode> = {
  id: sql`c.id`,
  by: {
    WAITING: [waiting],
    COUNTY: [{ by: sql`coalesce(county.name, '')`, as: 'text' }, waiting],
    TITLE: [{ by: sql`c.title`, as: 'text' }],
  },
};

export const closingItemSheet: ListSheet<ClosingItem> = {
  name: { sv: 'Öppet i piloten', en: 'Open in the pilot' },
  columns: [
    { header: { sv: 'Vad', en: 'What' }, value: (row, locale) => KIND_TEXTS[row.kind][locale] },
    { header: { sv: 'Rubrik', en: 'Heading' }, type: 'wide', value: (row) => row.heading },
    { header: { sv: 'Län', en: 'County' }, value: (row) => row.countyName },
    { header: { sv: 'Läge', en: 'State' }, value: (row) => row.stateText },
    { header: { sv: 'Lämnas över till', en: 'Handed over to' }, type: 'wide', value: (row) => row.ownerName },
    { header: { sv: 'Avslutas för att', en: 'Ends because' }, type: 'wide', value: (row) => row.reason },
    { header: { sv: 'Id', en: 'Id' }, value: (row) => row.id },
  ],
};

const decideInput = z.object({
  pilotId: z.uuid(),
  itemIds: z.array(z.uuid()).min(1).max(100),
  /** Why it ends; without it those whose it is own it from then on. */
  endReason: z.string().trim().min(1).max(1_000).nullish(),
});

/** Closing a pilot: first on paper – what is open, what becomes of it –, then for good. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly outbox: Outbox,
  ) {}

  /** What is open in a pilot. Nothing for others than its facilitator. */
  async list(
    ctx: Context,
    asked: {
      readonly pilotId: string;
      readonly filter?: ClosingItemFilter | null;
      readonly search?: string | null;
    },
    slice: Slice,
  ): Promise<ClosingItem[]> {
    const filtered = conditions<ClosingItemFilter>(asked.filter, {
      kinds: (kinds) => sql`c.kind = any(${[...kinds]}::text[])`,
      decided: (decided) => sql`(d.item_id is not null) = ${decided}`,
      countyCode: (code) => sql`c.county_code = ${code}`,
    });
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<Omit<ClosingItem, 'heading' | 'stateText'> & { title: string; state: string }>(sql`
        select c.kind, c.id, c.title, county.name as "countyName", c.state, c.party_name as "partyName", c.goes_on as "goesOn",
          owner.name as "ownerName", d.reason, ${slice.keyset} as keyset
        from app.closing_item c left join county on county.code = c.county_code
          join pilot on pilot.id = c.pilot_id and ${closingRule.records?.rows(ctx.actor) ?? sql`false`}
          left join pilot_closing_item d on d.pilot_id = c.pilot_id and d.item_id = c.id
          left join organisation owner on owner.id = d.owner_id
        where c.pilot_id = ${asked.pilotId} ${filtered}
          ${searched(asked.search, (words) => inSwedish(sql`c.title`, words))} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
    return rows.map(({ title, state, ...row }) => ({
      ...row,
      heading: headingForOthers({ title, text: null }, ctx.locale),
      stateText: STATE_TEXTS[row.kind][state]?.[ctx.locale] ?? state,
    }));
  }

  /** Says what becomes of what is open: those whose it is own it from then on, or it ends with a reason. */
  decide(ctx: Context, given: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'pilots.decideAtClosing', decideInput, given, async (tx, input) => {
      const closed = await this.lock(tx, input.pilotId);
      if (isProblem(closed)) return closed;
      const reason = input.endReason ?? null;
      const ids = [...new Set(input.itemIds)];
      const items = await tx.query<{ id: string; goesOn: boolean }>(sql`
        select id, goes_on as "goesOn" from app.closing_item
        where pilot_id = ${input.pilotId} and id = any(${ids}::uuid[])`);
      if (items.length < ids.length) return closingItemNotFound();
      if (reason === null && items.some(({ goesOn }) => !goesOn)) return nobodyToHandOverTo();
      await tx.execute(sql`
        insert into pilot_closing_item (pilot_id, item_id, kind, party_id, owner_id, reason, decided_at)
        select ${input.pilotId}, id, kind, party_id, case when ${reason}::text is null then party_id end, ${reason}, ${tx.now}
        from app.closing_item where pilot_id = ${input.pilotId} and id = any(${ids}::uuid[])
        on conflict (pilot_id, item_id) do update
          set owner_id = excluded.owner_id, reason = excluded.reason, decided_at = excluded.decided_at`);
      await recordAudit(tx, {
        action: 'pilot.decideAtClosing',
        subjectType: 'pilot',
        subjectId: input.pilotId,
        reason,
        detail: { items: items.length },
        pilotId: input.pilotId,
      });
      return input.pilotId;
    });
  }

  /** Closes a pilot for good. Refused while anything open has neither an owner nor a reasoned end. */
  close(ctx: Context, given: unknown): Promise<Outcome<string>> {
    const schema = z.object({ pilotId: z.uuid() });
    return this.database.perform(ctx, 'pilots.close', schema, given, async (tx, { pilotId }) => {
      const closed = await this.lock(tx, pilotId);
      if (isProblem(closed)) return closed;
      const [open] = await tx.query<{ count: number }>(sql`
        select count(*)::int as count from app.closing_item c where c.pilot_id = ${pilotId}
          and not exists (select 1 from pilot_closing_item d where d.pilot_id = c.pilot_id and d.item_id = c.id)`);
      if (open !== undefined && open.count > 0) return pilotHasOpenItems(open.count);
      await tx.execute(sql`
        update pilot set closed_at = ${tx.now}, ends_on = least(coalesce(ends_on, ${tx.today}::date), ${tx.today}::date)
        where id = ${pilotId}`);
      // At once: whoever took part for an organisation acts here no longer.
      await tx.execute(sql`
        update membership set ends_on = ${tx.today}::date - 1
        where pilot_id = ${pilotId} and (ends_on is null or ends_on >= ${tx.today}::date)`);
      await recordAudit(tx, {
        action: 'pilot.close',
        subjectType: 'pilot',
        subjectId: pilotId,
        pilotId,
      });
      await this.outbox.emit(tx, pilotEvents.closed, pilotId, { pilotId });
      return pilotId;
    });
  }

  /** Two who close at once see each other. */
  private async lock(tx: Tx, pilotId: string): Promise<Outcome<string>> {
    if (!(await this.access.allows(tx, closingRule, pilotId))) return pilotNotFound();
    const [pilot] = await tx.query<{ closedAt: Date | null }>(
      sql`select closed_at as "closedAt" from pilot where id = ${pilotId} for no key update`,
    );
    if (pilot === undefined) return pilotNotFound();
    return pilot.closedAt === null ? pilotId : pilotIsClosed();
  }
}
