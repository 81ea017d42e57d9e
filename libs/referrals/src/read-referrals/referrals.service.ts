import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
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
} from '#kernel';
import { referralColumns, type OfferRecord, type ReferralRecord } from '../referral-record.js';
import { OPEN_REFERRAL, type ReferralState } from '../referral-states.js';
import { referralRules } from '../referrals.rules.js';

export interface ReferralFilter {
  readonly states?: readonly ReferralState[] | null;
  readonly open?: boolean | null;
  readonly overdue?: boolean | null;
}

/** What another organisation was asked, offers or answered: all that is seen of its request. */
export interface ReferralBeside {
  readonly id: string;
  readonly toName: string;
  readonly state: ReferralState;
  readonly offer: OfferRecord | null;
  readonly sentAt: Date;
  readonly answeredAt: Date | null;
}

/** The most requests of others that are shown beside one. */
const MAX_BESIDE = 50;

/** Reads of referrals, through the rule. */
@Injectable()
export class ReferralsService {
  private readonly ofNeedKind = {};
  private readonly passedOnKind = {};
  private readonly besideKind = {};

  constructor(private readonly database: Database) {}

  /** The request's loader of referrals the caller may see; missing and foreign ones read alike. */
  loader(request: GraphQLRequestContext): DataLoader<string, ReferralRecord | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, ReferralRecord | undefined>(async (ids) => {
        const rows = await this.visible(request.ctx, sql`referral.id = any(${ids}::uuid[])`);
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id));
      });
    });
  }

  /** The request's loader of a need's referrals that the caller may see, first sent first. */
  ofNeeds(request: GraphQLRequestContext): DataLoader<string, ReferralRecord[]> {
    return loaderOf(request, this.ofNeedKind, () => {
      return new DataLoader<string, ReferralRecord[]>(async (ids) => {
        const rows = await this.visible(request.ctx, sql`referral.need_id = any(${ids}::uuid[])`);
        return ids.map((id) => rows.filter((row) => row.needId === id));
      });
    });
  }

  /** The request's loader of the referral that a referral was passed on to. */
  passedOnTo(request: GraphQLRequestContext): DataLoader<string, ReferralRecord | undefined> {
    return loaderOf(request, this.passedOnKind, () => {
      return new DataLoader<string, ReferralRecord | undefined>(async (ids) => {
        const rows = await this.visible(request.ctx, sql`referral.passed_on_from_id = any(${ids}::uuid[])`);
        const byOrigin = new Map(rows.map((row) => [row.passedOnFromId, row]));
        return ids.map((id) => byOrigin.get(id));
      });
    });
  }

  /**
   * The request's loader of what others were asked, offer or answered for the same municipality and theme, beside a
   * request to a contact point the caller holds; the latest first. Nothing beside the requests of others.
   */
  beside(request: GraphQLRequestContext): DataLoader<string, ReferralBeside[]> {
    return loaderOf(request, this.besideKind, () => {
      return new DataLoader<string, ReferralBeside[]>(async (ids) => {
        const rows = await this.database.read(request.ctx, (tx) =>
          tx.query<ReferralBeside & { besideId: string }>(sql`
            select b.beside_id as "besideId", b.id, b.to_name as "toName", b.state, b.offer, b.sent_at as "sentAt",
              b.answered_at as "answeredAt"
            from referral, lateral (
              select * from app.referral_beside where beside_id = referral.id order by sent_at desc, id limit ${MAX_BESIDE}) b
            where referral.id = any(${ids}::uuid[]) and ${referralRules.answer.records.rows(request.ctx.actor)}`),
        );
        return ids.map((id) => rows.filter((row) => row.besideId === id));
      });
    });
  }

  /** Requests to the contact points the caller holds: those that wait on somebody first, what is due soonest on top. */
  async toMyPoints(
    ctx: Context,
    page: PageArgs,
    filter: ReferralFilter,
  ): Promise<Outcome<Page<ReferralRecord>>> {
    const first = pageSize(page.first);
    const after = page.after == null ? undefined : decodeCursor(page.after, 'instant', 'id');
    if (isProblem(after)) return after;
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<ReferralRecord>(sql`
        select ${referralColumns} from referral
        where ${referralRules.answer.records.rows(ctx.actor)}
          ${filter.states == null ? empty : sql`and referral.state = any(${[...filter.states]}::text[])`}
          ${filter.open == null ? empty : sql`and (referral.state = any(${[...OPEN_REFERRAL]}::text[])) = ${filter.open}`}
          ${filter.overdue === true ? sql`and referral.late <> 'NONE'` : empty}
          ${after === undefined ? empty : sql`and (coalesce(referral.due_at, 'infinity'), referral.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`}
        order by coalesce(referral.due_at, 'infinity'), referral.id limit ${first + 1}`),
    );
    return toPage(rows, first, (row) => [row.dueAt?.toISOString() ?? 'infinity', row.id]);
  }

  private visible(ctx: Context, condition: ReturnType<typeof sql>): Promise<ReferralRecord[]> {
    return this.database.readOne<ReferralRecord>(
      ctx,
      sql`select ${referralColumns} from referral
        where ${condition} and ${referralRules.see.records.rows(ctx.actor)}
        order by referral.sent_at, referral.id`,
    );
  }
}
