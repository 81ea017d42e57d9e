import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import {
  conditions,
  Database,
  inSwedish,
  loaderOf,
  searched,
  sql,
  type Context,
  type GraphQLRequestContext,
  type Placed,
  type Slice,
  type Sql,
} from '#kernel';
import {
  challengeColumns,
  type AskedRow,
  type ChallengeRecord,
  type JointAnswerRow,
  type NeedInChallengeRow,
  type PartyRow,
} from '../challenge-record.js';
import { challengeRules } from '../challenges.rules.js';
import type { ChallengeFilter } from './challenge-list.js';

/** Reads of challenges and what belongs to them: whoever asks sees what the rule lets through. */
@Injectable()
export class ChallengesService {
  private readonly kinds = { needs: {}, parties: {}, asked: {}, answers: {}, ofNeeds: {} };

  constructor(private readonly database: Database) {}

  /** The request's loader of challenges the caller may see; missing and foreign ones read alike. */
  loader(request: GraphQLRequestContext): DataLoader<string, ChallengeRecord | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, ChallengeRecord | undefined>(async (ids) => {
        const rows = await this.database.readOne<ChallengeRecord>(
          request.ctx,
          sql`select ${challengeColumns} from challenge
            where challenge.id = any(${ids}::uuid[]) and ${challengeRules.see.records.rows(request.ctx.actor)}`,
        );
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id));
      });
    });
  }

  /** Challenges the caller may see. */
  list(
    ctx: Context,
    asked: { readonly filter?: ChallengeFilter | null; readonly search?: string | null },
    slice: Slice,
  ): Promise<(ChallengeRecord & Placed)[]> {
    const { actor } = ctx;
    const filtered = conditions<ChallengeFilter>(asked.filter, {
      states: (states) => sql`challenge.state = any(${[...states]}::text[])`,
      themes: (themes) => sql`challenge.themes && ${[...themes]}::text[]`,
      pilotId: (id) => sql`challenge.pilot_id = ${id}::uuid`,
      waitsOnUs: (only) =>
        only
          ? sql`(challenge.next_party = 'BOARD' and challenge.owner_id = ${actor.organisationId})
              or (challenge.next_party = 'CONTACT_POINTS' and ${challengeRules.answer.records.rows(actor)}
                and not exists (select 1 from challenge_answer a where a.challenge_id = challenge.id))`
          : sql`true`,
    });
    const found = searched(asked.search, (words) =>
      inSwedish(
        sql`challenge.title || ' ' || coalesce((select c.text from challenge_picture c
          where c.challenge_id = challenge.id and c.version = challenge.version), '')`,
        words,
      ),
    );
    return this.database.readOne<ChallengeRecord & Placed>(
      ctx,
      sql`select ${challengeColumns}, ${slice.keyset} as keyset from challenge
        where ${challengeRules.see.records.rows(actor)} ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`,
    );
  }

  /** The request's loader of the challenge a need is in now, where the caller may see it. */
  ofNeeds(request: GraphQLRequestContext): DataLoader<string, ChallengeRecord | undefined> {
    return loaderOf(request, this.kinds.ofNeeds, () => {
      return new DataLoader<string, ChallengeRecord | undefined>(async (ids) => {
        const rows = await this.database.readOne<ChallengeRecord & { needId: string }>(
          request.ctx,
          sql`select ${challengeColumns}, cn.need_id as "needId"
            from challenge join challenge_need cn on cn.challenge_id = challenge.id and cn.left_at is null
            where cn.need_id = any(${ids}::uuid[]) and ${challengeRules.see.records.rows(request.ctx.actor)}`,
        );
        const byNeed = new Map(rows.map((row) => [row.needId, row]));
        return ids.map((id) => byNeed.get(id));
      });
    });
  }

  /** The request's loader of the needs in a challenge: what everybody in it sees of them. */
  needs(request: GraphQLRequestContext): DataLoader<string, NeedInChallengeRow[]> {
    return this.parts<NeedInChallengeRow>(
      request,
      this.kinds.needs,
      (seen) => sql`
        select n.challenge_id as "challengeId", n.need_id as "needId", n.title, n.text, n.themes,
          n.county_code as "countyCode", n.state
        from app.challenge_need_part n where n.challenge_id in (${seen})
        order by n.county_code, n.need_id`,
    );
  }

  /** The request's loader of the organisations in a challenge, in Swedish order. */
  parties(request: GraphQLRequestContext): DataLoader<string, PartyRow[]> {
    return this.parts<PartyRow>(
      request,
      this.kinds.parties,
      (seen) => sql`
        select p.challenge_id as "challengeId", p.organisation_id as "organisationId", p.part, p.stance,
          p.stance_text as "stanceText", p.stance_version as "stanceVersion", p.stance_at as "stanceAt"
        from challenge_party p join organisation o on o.id = p.organisation_id
        where p.challenge_id in (${seen}) and (p.until is null or p.stance is not null)
        order by o.name collate "sv-x-icu", o.id`,
    );
  }

  /**
   * The request's loader of those asked, whoever leads first; each with the newest part it states – for those asked
   * themselves, and for the others once the joint answer was sent.
   */
  asked(request: GraphQLRequestContext): DataLoader<string, AskedRow[]> {
    const { actor } = request.ctx;
    return this.parts<AskedRow>(
      request,
      this.kinds.asked,
      (seen) => sql`
        select q.challenge_id as "challengeId", q.contact_point_id as "contactPointId", q.to_name as "toName", q.leads,
          q.asked_at as "askedAt", q.due_at as "dueAt",
          (select jsonb_build_object('offer', p.offer, 'reasonCode', p.reason_code, 'reasonText', p.reason_text,
              'statedAt', p.stated_at)
            from challenge_part p where p.challenge_id = q.challenge_id and p.contact_point_id = q.contact_point_id
              and (${challengeRules.answer.records.rows(actor)}
                or exists (select 1 from challenge_answer a where a.challenge_id = q.challenge_id))
            order by p.version desc limit 1) as part
        from challenge_point q join challenge on challenge.id = q.challenge_id
        where q.challenge_id in (${seen})
        order by q.leads desc, q.to_name collate "sv-x-icu", q.contact_point_id`,
    );
  }

  /** The request's loader of the joint answer, once it was sent. */
  answers(request: GraphQLRequestContext): DataLoader<string, JointAnswerRow[]> {
    return this.parts<JointAnswerRow>(
      request,
      this.kinds.answers,
      (seen) => sql`
        select a.challenge_id as "challengeId", a.text, a.sent_at as "sentAt", q.to_name as "leadName"
        from challenge_answer a
        join challenge_point q on q.challenge_id = a.challenge_id and q.contact_point_id = a.contact_point_id
        where a.challenge_id in (${seen})`,
    );
  }

  /** Rows that belong to challenges the caller may see, by challenge. `rows` gets the ids as a sub-select. */
  private parts<R extends { readonly challengeId: string }>(
    request: GraphQLRequestContext,
    kind: object,
    rows: (seen: Sql) => Sql,
  ): DataLoader<string, R[]> {
    return loaderOf(request, kind, () => {
      return new DataLoader<string, R[]>(async (ids) => {
        const seen = sql`select challenge.id from challenge
          where challenge.id = any(${ids}::uuid[]) and ${challengeRules.see.records.rows(request.ctx.actor)}`;
        const found = await this.database.readOne<R>(request.ctx, rows(seen));
        return ids.map((id) => found.filter(({ challengeId }) => challengeId === id));
      });
    });
  }
}
