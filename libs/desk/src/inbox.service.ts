import { Injectable } from '@nestjs/common';
import { Database, sql, type Context, type Placed, type Slice } from '#kernel';
import {
  headingOf,
  needRules,
  needsThat,
  STEP_TEXTS,
  type LateStep,
  type NeedsAsked,
  type NeedState,
  type NeedStep,
  type Party,
} from '#needs';
import type { InboxItemType, InboxSuggestion, NamedCatalogueItem } from './desk.types.js';

/** A row as PostgreSQL answers it: flat, since building JSON there costs more than all the rest. */
interface InboxRow extends Placed {
  readonly id: string;
  readonly title: string;
  readonly firstWords: string;
  readonly state: NeedState;
  readonly themes: string[];
  readonly submittedAt: Date | null;
  readonly confirmed: boolean;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly municipalityShortName: string;
  readonly party: Party;
  readonly step: NeedStep;
  readonly dueAt: Date;
  readonly late: LateStep;
  readonly waitsOn: string[];
}

interface SuggestionRow {
  readonly needId: string;
  readonly id: string;
  readonly rank: number;
  readonly score: number;
  readonly judgement: InboxSuggestion['judgement'];
  readonly itemId: string;
  readonly kind: NamedCatalogueItem['kind'];
  readonly name: string;
}

/** Enough of a text to make a heading of. */
const FIRST_WORDS = 200;

/** How many suggestions of a need are shown. */
const BEST = 3;

/**
 * The board's desk: every need of its county that waits on somebody. A read model: the screen that is opened most, so the
 * page and its suggestions are read together, the rule in both.
 */
@Injectable()
export class InboxService {
  constructor(private readonly database: Database) {}

  async rows(ctx: Context, asked: NeedsAsked, slice: Slice): Promise<(InboxItemType & Placed)[]> {
    const page = sql`from need
      where ${needRules.sort.records.rows(ctx.actor)} and need.next_party is not null
        ${needsThat(asked, ctx.actor.organisationId)} ${slice.after}
      order by ${slice.order} limit ${slice.limit}`;
    const [rows, suggestions] = await this.database.readTogether<[InboxRow, SuggestionRow]>(ctx, [
      sql`
        with page as (select need.*, ${slice.keyset} as keyset ${page})
        select need.keyset, need.id, need.title,
          case need.title when '' then left(need.text, ${FIRST_WORDS}) else '' end as "firstWords",
          need.state, need.themes, need.submitted_at as "submittedAt",
          need.heard_by_id is null or need.confirmed_at is not null as confirmed,
          o.id as "municipalityId", o.name as "municipalityName", o.short_name as "municipalityShortName",
          need.next_party as party, need.next_step as step, need.due_at as "dueAt", need.late,
          case when need.next_party <> 'CONTACT_POINTS' then '{}' else array(select w.short_name from organisation w
            where w.id = any(need.waits_on_ids) order by w.short_name collate "sv-x-icu") end as "waitsOn"
        from page need join organisation o on o.id = need.organisation_id
        order by ${slice.order}`,
      // The view asks once for each need whether it is seen, not once for each suggestion.
      sql`
        select m.need_id as "needId", m.id, m.rank, m.score, m.judgement, m.item_id as "itemId", c.kind, c.name
        from (
          select s.*, row_number() over (partition by s.need_id order by s.rank, s.id) as place from app.need_matches s
          where s.need_id = any(array(select need.id ${page})) and s.judgement <> 'REJECTED') m
        join catalogue_item c on c.id = m.item_id
        where m.place <= ${BEST} order by m.place`,
    ]);
    const byNeed = new Map<string, InboxSuggestion[]>(rows.map(({ id }) => [id, []]));
    for (const { needId, id, rank, score, judgement, itemId, kind, name } of suggestions)
      byNeed.get(needId)?.push({ id, rank, score, judgement, item: { id: itemId, kind, name } });
    return rows.map((row) => present(row, byNeed.get(row.id) ?? [], ctx));
  }
}

const present = (row: InboxRow, suggestions: InboxSuggestion[], ctx: Context): InboxItemType & Placed => ({
  keyset: row.keyset,
  id: row.id,
  title: headingOf({ title: row.title, text: row.firstWords }),
  state: row.state,
  themes: row.themes,
  submittedAt: row.submittedAt,
  confirmed: row.confirmed,
  municipality: {
    id: row.municipalityId,
    name: row.municipalityName,
    shortName: row.municipalityShortName,
  },
  next: {
    party: row.party,
    step: row.step,
    stepText: STEP_TEXTS[row.step][ctx.locale],
    dueAt: row.dueAt,
    overdue: row.late !== 'NONE',
    late: row.late,
    waitsOn: row.waitsOn,
  },
  suggestions,
});
