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
  type Placed,
  type Slice,
  type Sql,
} from '#kernel';
import type { InvitationState } from '../invitation-states.js';
import {
  invitationColumns,
  roundColumns,
  roundTables,
  type InvitationRecord,
  type RoundRecord,
} from '../survey-records.js';
import { surveyRules } from '../surveys.rules.js';
import type { InvitationFilter, RoundFilter } from './survey-lists.js';
import {
  needTexts,
  submissionColumns,
  submissionTables,
  type NeedText,
  type SubmissionRow,
} from './answering.service.js';

/** How many invitations of a round stand in each state. */
export type Counts = ReadonlyMap<InvitationState, number>;

/** An answer as those who follow a round see it. */
export interface SeenAnswer {
  readonly submission: SubmissionRow;
  readonly needs: NeedText[];
}

/** Reads for those who make and follow rounds. */
@Injectable()
export class RoundsService {
  private readonly countsKind = {};
  private readonly answersKind = {};
  private readonly needsKind = {};

  constructor(private readonly database: Database) {}

  /** The caller's rounds. */
  list(
    ctx: Context,
    asked: { readonly filter?: RoundFilter | null; readonly search?: string | null },
    slice: Slice,
  ): Promise<(RoundRecord & Placed)[]> {
    const filtered = conditions<RoundFilter>(asked.filter, {
      states: (states) => sql`survey_round.state = any(${[...states]}::text[])`,
      pilotId: (id) => sql`survey_round.pilot_id = ${id}::uuid`,
    });
    const found = searched(asked.search, (words) =>
      inSwedish(sql`survey_round.title || ' ' || survey_round.purpose`, words),
    );
    return this.database.readOne<RoundRecord & Placed>(
      ctx,
      sql`select ${roundColumns}, ${slice.keyset} as keyset from ${roundTables}
        where ${surveyRules.make.records.rows(ctx.actor)} ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`,
    );
  }

  /** One round, unless it is missing or not the caller's. */
  async get(ctx: Context, id: string): Promise<RoundRecord | undefined> {
    const [round] = await this.database.read(ctx, (tx) =>
      tx.query<RoundRecord>(sql`
        select ${roundColumns} from ${roundTables}
        where survey_round.id = ${id} and ${surveyRules.make.records.rows(ctx.actor)}`),
    );
    return round;
  }

  /** One invitation, unless it is missing or not the caller's to follow. */
  async invitation(ctx: Context, id: string): Promise<InvitationRecord | undefined> {
    const [invitation] = await this.database.read(ctx, (tx) =>
      tx.query<InvitationRecord>(sql`
        select ${invitationColumns} from survey_invitation
        where survey_invitation.id = ${id} and ${surveyRules.follow.records.rows(ctx.actor)}`),
    );
    return invitation;
  }

  /** A round's invitations. */
  invitations(
    ctx: Context,
    roundId: string,
    asked: { readonly filter?: InvitationFilter | null; readonly search?: string | null },
    slice: Slice,
  ): Promise<(InvitationRecord & Placed)[]> {
    const filtered = conditions<InvitationFilter>(asked.filter, {
      states: (states) => sql`survey_invitation.state = any(${[...states]}::text[])`,
    });
    const found = searched(asked.search, (words) =>
      beginsWith(sql`survey_invitation.organisation_name`, words),
    );
    return this.database.readOne<InvitationRecord & Placed>(
      ctx,
      sql`select ${invitationColumns}, ${slice.keyset} as keyset from survey_invitation
        where survey_invitation.round_id = ${roundId} and ${surveyRules.follow.records.rows(ctx.actor)}
          ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`,
    );
  }

  /** The request's loader of how many invitations stand in each state, by round. */
  countsLoader(request: GraphQLRequestContext): DataLoader<string, Counts> {
    return loaderOf(request, this.countsKind, () => {
      return new DataLoader<string, Counts>(async (ids) => {
        const rows = await this.database.readOne<{ roundId: string; state: InvitationState; count: number }>(
          request.ctx,
          sql`select round_id as "roundId", state, count(*)::int as count from survey_invitation
            where round_id = any(${ids}::uuid[]) and ${surveyRules.hold.records.rows(request.ctx.actor)}
            group by round_id, state`,
        );
        return ids.map(
          (id) =>
            new Map(rows.filter(({ roundId }) => roundId === id).map(({ state, count }) => [state, count])),
        );
      });
    });
  }

  /** The request's loader of the latest answer of an invitation the caller follows, with the needs the caller may see. */
  answerLoader(request: GraphQLRequestContext): DataLoader<string, SeenAnswer | undefined> {
    return loaderOf(request, this.answersKind, () => {
      return new DataLoader<string, SeenAnswer | undefined>(async (ids) =>
        this.database.read(request.ctx, async (tx) => {
          const submissions = await tx.query<SubmissionRow>(
            latest(
              sql`survey_invitation.id = any(${ids}::uuid[]) and ${surveyRules.follow.records.rows(request.ctx.actor)}`,
            ),
          );
          // The facilitator acts for no party: needs are for those whom their own rules let see them.
          const seesNeeds = request.ctx.actor.organisationId !== null;
          const texts = seesNeeds
            ? await needTexts(
                tx,
                submissions.flatMap(({ needs }) => needs),
              )
            : [];
          return ids.map((id) => {
            const submission = submissions.find(({ invitationId }) => invitationId === id);
            if (submission === undefined) return undefined;
            const ofThis = submission.needs.map(({ needId }) => needId);
            return { submission, needs: texts.filter(({ needId }) => ofThis.includes(needId)) };
          });
        }),
      );
    });
  }

  /** The request's loader of the ids of needs that came of an invitation. */
  needIdsLoader(request: GraphQLRequestContext): DataLoader<string, string[]> {
    return loaderOf(request, this.needsKind, () => {
      return new DataLoader<string, string[]>(async (ids) => {
        const rows = await this.database.readOne<{ invitationId: string; needId: string }>(
          request.ctx,
          sql`select n.invitation_id as "invitationId", n.need_id as "needId"
            from survey_need n join survey_invitation on survey_invitation.id = n.invitation_id
            where n.invitation_id = any(${ids}::uuid[]) and not n.known
              and ${surveyRules.follow.records.rows(request.ctx.actor)}
            order by n.place, n.need_id`,
        );
        return ids.map((id) =>
          rows.filter(({ invitationId }) => invitationId === id).map(({ needId }) => needId),
        );
      });
    });
  }

  /** The latest answer of everybody in a round, with who gave it. */
  answers(ctx: Context, roundId: string): Promise<(SubmissionRow & { organisationName: string })[]> {
    return this.database.read(ctx, (tx) =>
      tx.query<SubmissionRow & { organisationName: string }>(
        latest(sql`survey_invitation.round_id = ${roundId} and ${surveyRules.hold.records.rows(ctx.actor)}`),
      ),
    );
  }
}

const latest = (which: Sql): Sql => sql`
  select distinct on (s.invitation_id) ${submissionColumns}, survey_invitation.organisation_name as "organisationName"
  from ${submissionTables} join survey_invitation on survey_invitation.id = s.invitation_id
  where ${which} order by s.invitation_id, s.number desc`;
