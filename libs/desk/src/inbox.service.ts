import { Injectable } from '@nestjs/common';
import { Database, sql, type Context, type Placed, type Slice } from '#kernel';
import { headingOf, needRules, needsThat, STEP_TEXTS, type NeedsAsked } from '#needs';
import type { InboxItemType } from './desk.types.js';

/** What PostgreSQL answers: a row as JSON, instants as ISO text. */
type InboxRow = Omit<InboxItemType & Placed, 'title' | 'next'> & {
  readonly title: string;
  readonly firstWords: string;
  readonly next: Omit<InboxItemType['next'], 'stepText'>;
};

/** Enough of a text to make a heading of. */
const FIRST_WORDS = 200;

/**
 * The board's desk: every need of its county that waits on somebody. A read model: one
 * statement answers the whole page – the rule, the organisations and the best suggestions in it – because it is the
 * screen that is opened most.
 */
@Injectable()
export class InboxService {
  constructor(private readonly database: Database) {}

  async rows(ctx: Context, asked: NeedsAsked, slice: Slice): Promise<(InboxItemType & Placed)[]> {
    const [answer] = await this.database.readOne<{ rows: InboxRow[] }>(
      ctx,
      sql`
        with page as (
          select need.*, ${slice.keyset} as keyset from need
          where ${needRules.sort.records.rows(ctx.actor)} and need.next_party is not null
            ${needsThat(asked, ctx.actor.organisationId)} ${slice.after}
          order by ${slice.order} limit ${slice.limit})
        select coalesce(json_agg(json_build_object(
          'keyset', need.keyset,
          'id', need.id, 'title', need.title, 'firstWords', case need.title when '' then left(need.text, ${FIRST_WORDS}) else '' end,
          'state', need.state, 'themes', need.themes, 'submittedAt', need.submitted_at,
          'confirmed', need.heard_by_id is null or need.confirmed_at is not null,
          'municipality', json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name),
          'next', json_build_object('party', need.next_party, 'step', need.next_step, 'dueAt', need.due_at, 'late', need.late,
            'overdue', need.late <> 'NONE', 'waitsOn', case when need.next_party <> 'CONTACT_POINTS' then '{}'
              else array(select w.short_name from organisation w where w.id = any(need.waits_on_ids) order by w.short_name collate "sv-x-icu") end),
          'suggestions', (
            select coalesce(json_agg(json_build_object('id', m.id, 'rank', m.rank, 'score', m.score, 'judgement', m.judgement,
              'item', json_build_object('id', c.id, 'kind', c.kind, 'name', c.name)) order by m.rank, m.id), '[]')
            from (select * from support_match s where s.need_id = need.id and s.judgement <> 'REJECTED' order by s.rank, s.id limit 3) m
            join catalogue_item c on c.id = m.item_id)
          ) order by ${slice.order}), '[]') as rows
        from page need join organisation o on o.id = need.organisation_id`,
    );
    return (answer?.rows ?? []).map((row) => present(row, ctx));
  }
}

const present = ({ firstWords, ...row }: InboxRow, ctx: Context): InboxItemType & Placed => ({
  ...row,
  title: headingOf({ title: row.title, text: firstWords }),
  next: { ...row.next, stepText: STEP_TEXTS[row.next.step][ctx.locale] },
});
