import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import {
  Database,
  loaderOf,
  sql,
  type Context,
  type GraphQLRequestContext,
  type Placed,
  type Slice,
} from '#kernel';
import { needColumns, type NeedRecord } from '../need-record.js';
import { needRules } from '../needs.rules.js';
import { needsThat, type NeedsAsked } from './need-list.js';

/** One act in a need's history. */
export interface NeedAct {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly organisationId: string | null;
  readonly reason: string | null;
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

  /** The caller's own needs: those of the municipality, or those the organisation wrote down. */
  mine(ctx: Context, asked: NeedsAsked, slice: Slice): Promise<(NeedRecord & Placed)[]> {
    const { actor } = ctx;
    return this.database.read(ctx, (tx) =>
      tx.query<NeedRecord & Placed>(sql`
        select ${needColumns}, ${slice.keyset} as keyset from need
        where ${needRules.see.records.rows(actor)}
          and (need.organisation_id = ${actor.organisationId} or need.heard_by_id = ${actor.organisationId})
          and need.state <> 'REMOVED' ${needsThat(asked, actor.organisationId)} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
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

  /** The request's loader of what happened to a need, oldest first: a view has what its page shows, and no more. */
  historyLoader(request: GraphQLRequestContext): DataLoader<string, NeedAct[]> {
    return loaderOf(request, this.historyKind, () => {
      return new DataLoader<string, NeedAct[]>(async (ids) => {
        const rows = await this.database.readOne<NeedAct & { needId: string }>(
          request.ctx,
          sql`select id, at, action, organisation_id as "organisationId", reason, subject_id as "needId"
            from app.need_trail where subject_id in (
              select need.id from need
              where need.id = any(${ids}::uuid[]) and ${needRules.see.records.rows(request.ctx.actor)})
            order by id`,
        );
        return ids.map((id) => rows.filter((row) => row.needId === id));
      });
    });
  }
}
