import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { auditOf, type AuditRow } from '#audit';
import {
  Database,
  decodeCursor,
  empty,
  isProblem,
  loaderOf,
  pageSize,
  sql,
  toPage,
  type Context,
  type GraphQLRequestContext,
  type Outcome,
  type Page,
  type PageArgs,
  type Sql,
} from '#kernel';
import { needColumns, type NeedRecord } from '../need-record.js';
import type { NeedState } from '../need-states.js';
import { needRules } from '../needs.rules.js';

export interface NeedFilter {
  readonly states?: readonly NeedState[] | null;
  readonly search?: string | null;
  readonly themes?: readonly string[] | null;
  readonly pilotId?: string | null;
  readonly waitsOnUs?: boolean | null;
  readonly overdue?: boolean | null;
  readonly countyCode?: string | null;
}

export interface FeedbackRow {
  readonly id: string;
  readonly needId: string;
  readonly text: string;
  readonly sentAt: Date;
  readonly verdict: string | null;
  readonly verdictText: string | null;
  readonly verdictAt: Date | null;
}

/** Reads of needs: whoever asks sees what the rule lets through, in lists and one by one alike. */
@Injectable()
export class NeedsService {
  private readonly feedbackKind = {};
  private readonly historyKind = {};

  constructor(private readonly database: Database) {}

  /** The request's loader of needs the caller may see; missing and foreign ones read alike. */
  loader(request: GraphQLRequestContext): DataLoader<string, NeedRecord | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, NeedRecord | undefined>(async (ids) => {
        const rows = await this.database.readOne<NeedRecord>(
          request.ctx,
          sql`select ${needColumns} from need
            where need.id = any(${ids}::uuid[]) and ${needRules.see.records.rows(request.ctx.actor)}`,
        );
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id));
      });
    });
  }

  /** The caller's own needs – those of the municipality, or those the organisation wrote down –, newest first. */
  async mine(ctx: Context, page: PageArgs, filter: NeedFilter): Promise<Outcome<Page<NeedRecord>>> {
    const first = pageSize(page.first);
    const after = page.after == null ? undefined : decodeCursor(page.after, 'instant', 'id');
    if (isProblem(after)) return after;
    const { actor } = ctx;
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<NeedRecord>(sql`
        select ${needColumns} from need
        where ${needRules.see.records.rows(actor)}
          and (need.organisation_id = ${actor.organisationId} or need.heard_by_id = ${actor.organisationId})
          and need.state <> 'REMOVED' ${filterOf(filter, actor.organisationId)}
          ${after === undefined ? empty : sql`and (need.created_at, need.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
        order by need.created_at desc, need.id desc limit ${first + 1}`),
    );
    return toPage(rows, first, (row) => [row.createdAt.toISOString(), row.id]);
  }

  /** The request's loader of the latest feedback on a need the caller has been shown. */
  feedbackLoader(request: GraphQLRequestContext): DataLoader<string, FeedbackRow | undefined> {
    return loaderOf(request, this.feedbackKind, () => {
      return new DataLoader<string, FeedbackRow | undefined>(async (ids) => {
        const rows = await this.database.readOne<FeedbackRow>(
          request.ctx,
          sql`
            select distinct on (f.need_id) f.id, f.need_id as "needId", f.text, f.sent_at as "sentAt", f.verdict,
              f.verdict_text as "verdictText", f.verdict_at as "verdictAt"
            from feedback f join need on need.id = f.need_id
            where f.need_id = any(${ids}::uuid[]) and ${needRules.see.records.rows(request.ctx.actor)}
            order by f.need_id, f.sent_at desc, f.id desc`,
        );
        const byNeed = new Map(rows.map((row) => [row.needId, row]));
        return ids.map((id) => byNeed.get(id));
      });
    });
  }

  /** The request's loader of what happened to a need, oldest first. */
  historyLoader(request: GraphQLRequestContext): DataLoader<string, AuditRow[]> {
    return loaderOf(request, this.historyKind, () => {
      return new DataLoader<string, AuditRow[]>(async (ids) => {
        const rows = await this.database.readOne<AuditRow & { subjectId: string }>(
          request.ctx,
          auditOf(
            sql`select need.id from need
              where need.id = any(${ids}::uuid[]) and ${needRules.see.records.rows(request.ctx.actor)}`,
          ),
        );
        return ids.map((id) => rows.filter((row) => row.subjectId === id));
      });
    });
  }
}

/** Filters of a list of needs, as further conditions. */
export function filterOf(filter: NeedFilter, organisationId: string | null): Sql {
  const conditions: Sql[] = [];
  if (filter.states != null) conditions.push(sql`and need.state = any(${[...filter.states]}::text[])`);
  if (filter.themes != null && filter.themes.length > 0) {
    conditions.push(sql`and need.themes && ${[...filter.themes]}::text[]`);
  }
  if (filter.pilotId != null) conditions.push(sql`and need.pilot_id = ${filter.pilotId}`);
  if (filter.countyCode != null) conditions.push(sql`and need.county_code = ${filter.countyCode}`);
  if (filter.overdue === true) conditions.push(sql`and need.late <> 'NONE'`);
  if (filter.waitsOnUs === true) {
    conditions.push(sql`and ((need.next_party = 'MUNICIPALITY' and need.organisation_id = ${organisationId})
      or (need.next_party = 'BOARD' and need.board_id = ${organisationId}) or ${organisationId} = any(need.waits_on_ids))`);
  }
  if (filter.search != null && filter.search.trim() !== '') {
    conditions.push(sql`and (to_tsvector('swedish', need.title || ' ' || need.text) @@ websearch_to_tsquery('swedish', ${filter.search})
      or need.municipality_name ilike ${`${filter.search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`})`);
  }
  return conditions.reduce((all, condition) => sql`${all} ${condition}`, empty);
}
