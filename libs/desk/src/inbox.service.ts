import { Injectable } from '@nestjs/common';
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
} from '#kernel';
import { filterOf, headingOf, needRules, STEP_TEXTS, type NeedFilter } from '#needs';
import type { InboxItemType } from './desk.types.js';

/** What PostgreSQL answers: a row as JSON, instants as ISO text. */
type InboxRow = Omit<InboxItemType, 'title' | 'next'> & {
  readonly title: string;
  readonly firstWords: string;
  readonly next: Omit<InboxItemType['next'], 'stepText'>;
};

/** Enough of a text to make a heading of. */
const FIRST_WORDS = 200;

/**
 * The board's desk: every need of its county that waits on somebody, what has waited longest first. A read model: one
 * statement answers the whole page – the rule, the organisations and the best suggestions in it – because it is the
 * screen that is opened most.
 */
@Injectable()
export class InboxService {
  constructor(private readonly database: Database) {}

  async page(ctx: Context, args: PageArgs, filter: NeedFilter): Promise<Outcome<Page<InboxItemType>>> {
    const first = pageSize(args.first);
    const after = args.after == null ? undefined : decodeCursor(args.after, 'instant', 'id');
    if (isProblem(after)) return after;
    const [answer] = await this.database.readOne<{ rows: InboxRow[] }>(
      ctx,
      sql`
        with page as (
          select need.* from need
          where ${needRules.sort.records.rows(ctx.actor)} and need.next_party is not null
            ${filterOf(filter, ctx.actor.organisationId)}
            ${after === undefined ? empty : sql`and (need.due_at, need.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`}
          order by need.due_at, need.id limit ${first + 1})
        select coalesce(json_agg(json_build_object(
          'id', n.id, 'title', n.title, 'firstWords', case n.title when '' then left(n.text, ${FIRST_WORDS}) else '' end,
          'state', n.state, 'themes', n.themes, 'submittedAt', n.submitted_at,
          'confirmed', n.heard_by_id is null or n.confirmed_at is not null,
          'municipality', json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name),
          'next', json_build_object('party', n.next_party, 'step', n.next_step, 'dueAt', n.due_at, 'late', n.late,
            'overdue', n.late <> 'NONE', 'waitsOn', case when n.next_party <> 'CONTACT_POINTS' then '{}'
              else array(select w.short_name from organisation w where w.id = any(n.waits_on_ids) order by w.short_name collate "sv-x-icu") end),
          'suggestions', (
            select coalesce(json_agg(json_build_object('id', m.id, 'rank', m.rank, 'score', m.score, 'judgement', m.judgement,
              'item', json_build_object('id', c.id, 'kind', c.kind, 'name', c.name)) order by m.rank, m.id), '[]')
            from (select * from support_match s where s.need_id = n.id and s.judgement <> 'REJECTED' order by s.rank, s.id limit 3) m
            join catalogue_item c on c.id = m.item_id)
          ) order by n.due_at, n.id), '[]') as rows
        from page n join organisation o on o.id = n.organisation_id`,
    );
    return toPage(
      (answer?.rows ?? []).map((row) => present(row, ctx)),
      first,
      (row) => [row.next.dueAt, row.id],
    );
  }
}

const present = ({ firstWords, ...row }: InboxRow, ctx: Context): InboxItemType => ({
  ...row,
  title: headingOf({ title: row.title, text: firstWords }),
  next: { ...row.next, stepText: STEP_TEXTS[row.next.step][ctx.locale] },
});
