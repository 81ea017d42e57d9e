import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import {
  beginsWith,
  conditions,
  Database,
  inSwedish,
  loaderOf,
  searched,
  sql,
  type Context,
  type GraphQLRequestContext,
  type Slice,
} from '#kernel';
import { needRules } from '#needs';
import { referralColumns, type OfferRecord, type ReferralRecord } from '../referral-record.js';
import { OPEN_REFERRAL, type ReferralState } from '../referral-states.js';
import { referralRules } from '../referrals.rules.js';
import type { ListedReferral, ReferralFilter, ReferralsAsked } from './referral-list.js';

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
  private readonly colleagueKind = {};

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
   * The request's loader of the names of colleagues that requests are addressed to, where the caller may see the person.
   * Not among a request's columns: few are addressed to anybody, and the rules of people are dear.
   */
  colleagues(request: GraphQLRequestContext): DataLoader<string, string | undefined> {
    return loaderOf(request, this.colleagueKind, () => {
      return new DataLoader<string, string | undefined>(async (ids) => {
        const rows = await this.database.readOne<{ id: string; name: string }>(
          request.ctx,
          sql`select id, name from person where id = any(${ids}::uuid[])`,
        );
        const byId = new Map(rows.map(({ id, name }) => [id, name]));
        return ids.map((id) => byId.get(id));
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

  /** Requests to the contact points the caller holds. */
  toMyPoints(ctx: Context, { filter, search }: ReferralsAsked, slice: Slice): Promise<ListedReferral[]> {
    const filtered = conditions<ReferralFilter>(filter, {
      states: (states) => sql`referral.state = any(${[...states]}::text[])`,
      open: (open) => sql`(referral.state = any(${[...OPEN_REFERRAL]}::text[])) = ${open}`,
      overdue: (only) => (only ? sql`referral.late <> 'NONE'` : sql`true`),
      inChallenge: (only) => sql`(referral.challenge_id is not null) = ${only}`,
      themes: (themes) => sql`need.themes && ${[...themes]}::text[]`,
      countyCode: (code) => sql`need.county_code = ${code}`,
      contactPointId: (id) => sql`referral.contact_point_id = ${id}::uuid`,
    });
    const found = searched(
      search,
      (words) => sql`${inSwedish(sql`referral.message`, words)}
        or ${inSwedish(sql`need.title || ' ' || need.text`, words)} or ${beginsWith(sql`need.municipality_name`, words)}`,
    );
    // A need that is no longer shared – the request was recalled – is not there to be found by.
    return this.database.read(ctx, (tx) =>
      tx.query<ListedReferral>(sql`
        select ${referralColumns}, sender.name as "fromName", need.municipality_name as "municipalityName",
          nullif(need.title, '') as "needTitle", ${slice.keyset} as keyset
        from referral join organisation sender on sender.id = referral.from_id
          left join need on need.id = referral.need_id and ${needRules.see.records.rows(ctx.actor)}
        where ${referralRules.answer.records.rows(ctx.actor)} ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
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
