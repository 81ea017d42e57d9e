import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { Database, raw, sql, type Context, type Tx } from '#kernel';
import { ENDED } from '#needs';
import { AnswerNeeds, type AnsweredNeed, type InvitationNeed } from '../answer/answer-needs.js';
import { SurveyLinks } from '../invitations/survey-links.js';
import type { Values } from '../questions/answers.js';
import type { Question } from '../questions/question.js';
import { SurveyMoves } from '../survey-moves.js';
import { invitationColumns, type InvitationRecord, type RoundRecord } from '../survey-records.js';
import type { NeedInput } from '../surveys.inputs.js';
import { surveyRules } from '../surveys.rules.js';

/** How somebody comes to an invitation: by the token of a link, or signed in by its id. */
export interface Door {
  readonly token?: string | null | undefined;
  readonly invitationId?: string | null | undefined;
}

export interface WriterRow {
  readonly name: string;
  readonly role: string;
  readonly at: Date;
}

/** A draft as it was saved. */
export interface DraftRow {
  readonly version: number;
  readonly surveyVersion: number;
  readonly values: Values;
  readonly needs: NeedInput[];
  readonly savedBy: string;
  readonly savedByRole: string;
  readonly savedAt: Date;
  readonly sent: boolean;
  /** The questions it was saved on. */
  readonly questions: Question[];
}

/** What was sent, with the questions it answers. */
export interface SubmissionRow {
  readonly invitationId: string;
  readonly number: number;
  readonly values: Values;
  readonly needs: AnsweredNeed[];
  readonly questions: Question[];
  readonly channel: 'LINK' | 'SIGNED_IN' | 'PHONE' | 'PAPER';
  readonly writerName: string;
  readonly writerRole: string;
  readonly enteredByName: string | null;
  readonly at: Date;
}

/** The text a need had when it was sent. */
export interface NeedText {
  readonly needId: string;
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly themes: string[];
  readonly audience: string[];
  readonly wants: string[];
  readonly capacity: string | null;
  readonly tried: string | null;
  readonly planningMoment: string | null;
  readonly urgency: string | null;
  readonly anchoredWith: string | null;
  readonly textShared: boolean;
}

/** Everything that whoever answers sees. */
export interface ToAnswer {
  readonly invitation: InvitationRecord;
  readonly round: RoundRecord;
  readonly receiverName: string;
  readonly draft: DraftRow | null;
  readonly writers: WriterRow[];
  readonly submission: SubmissionRow | null;
  readonly needsThen: NeedText[];
  /** Needs of the invitation that still stand. */
  readonly needs: InvitationNeed[];
}

export const submissionColumns =
  raw(`s.invitation_id as "invitationId", s.number, s.values, s.needs, v.questions, s.channel,
  s.writer_name as "writerName", s.writer_role as "writerRole", entered.name as "enteredByName", s.at`);

export const submissionTables = raw(`survey_submission s
  join survey_invitation i on i.id = s.invitation_id join survey_round r on r.id = i.round_id
  join survey_version v on v.survey_id = r.survey_id and v.version = s.survey_version
  left join organisation entered on entered.id = s.entered_by_id`);

/** How many surveys a municipality's list shows. */
const MAX_LISTED = 50;

/** Reads for those who answer. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: SurveyMoves,
    private readonly links: SurveyLinks,
    private readonly needs: AnswerNeeds,
  ) {}

  /** What a door opens; undefined when it opens nothing. Reading changes nothing. */
  async read(ctx: Context, door: Door): Promise<ToAnswer | undefined> {
    return this.database.read(await this.as(ctx, door), async (tx) => {
      const id = await this.opened(tx, door);
      return id === undefined ? undefined : this.view(tx, id);
    });
  }

  /** Invitations of the municipality that may be answered now, or were answered lately; newest first. */
  mine(ctx: Context): Promise<ToAnswer[]> {
    return this.database.read(ctx, async (tx) => {
      const rows = await tx.query<{ id: string }>(sql`
        select survey_invitation.id from survey_invitation join survey_round r on r.id = survey_invitation.round_id
        where ${surveyRules.answer.records.rows(ctx.actor)} and r.state in ('OPEN', 'CLOSED', 'FED_BACK')
        order by survey_invitation.sent_at desc, survey_invitation.id limit ${MAX_LISTED}`);
      const views: ToAnswer[] = [];
      for (const { id } of rows) {
        const view = await this.view(tx, id);
        if (view !== undefined) views.push(view);
      }
      return views;
    });
  }

  /** As whom a door is gone through. */
  as(ctx: Context, { token }: Door): Promise<Context> {
    return token == null ? Promise.resolve(ctx) : this.links.asLink(ctx, token);
  }

  /** The invitation that a door opens right now. */
  async opened(tx: Tx, { token, invitationId }: Door): Promise<string | undefined> {
    if (token != null) return this.links.openedBy(tx, token);
    if (invitationId == null) return undefined;
    return (await this.access.allows(tx, surveyRules.answer, invitationId)) ? invitationId : undefined;
  }

  /** The draft of an invitation, locked where it is to be changed. */
  async draft(tx: Tx, invitationId: string): Promise<DraftRow | null> {
    const [draft] = await tx.query<DraftRow>(sql`
      select d.version, d.survey_version as "surveyVersion", d.values, d.needs, d.writer_name as "savedBy",
        d.writer_role as "savedByRole", d.saved_at as "savedAt", d.sent, v.questions
      from survey_draft d join survey_invitation i on i.id = d.invitation_id join survey_round r on r.id = i.round_id
        join survey_version v on v.survey_id = r.survey_id and v.version = d.survey_version
      where d.invitation_id = ${invitationId}`);
    return draft ?? null;
  }

  /** The latest answer that was sent. */
  async submission(tx: Tx, invitationId: string): Promise<SubmissionRow | null> {
    const [row] = await tx.query<SubmissionRow>(sql`
      select ${submissionColumns} from ${submissionTables}
      where s.invitation_id = ${invitationId} order by s.number desc limit 1`);
    return row ?? null;
  }

  private async view(tx: Tx, invitationId: string): Promise<ToAnswer | undefined> {
    const [invitation] = await tx.query<InvitationRecord & { receiverName: string }>(sql`
      select ${invitationColumns}, b.name as "receiverName"
      from survey_invitation join organisation b on b.id = survey_invitation.board_id
      where survey_invitation.id = ${invitationId}`);
    const round = invitation === undefined ? undefined : await this.moves.round(tx, invitation.roundId);
    if (invitation === undefined || round === undefined) return undefined;
    const submission = await this.submission(tx, invitationId);
    const needs = await this.needs.of(tx, invitationId);
    return {
      invitation,
      round,
      receiverName: invitation.receiverName,
      draft: await this.draft(tx, invitationId),
      writers: await tx.query<WriterRow>(sql`
        select name, role, last_at as at from survey_writer where invitation_id = ${invitationId} order by last_at`),
      submission,
      needsThen: submission === null ? [] : await needTexts(tx, submission.needs),
      needs: needs.filter((need) => !ENDED.includes(need.state)),
    };
  }
}

/** The texts that needs had in the versions that were sent; those that the caller may see. */
export function needTexts(tx: Tx, needs: readonly AnsweredNeed[]): Promise<NeedText[]> {
  return tx.query<NeedText>(sql`
    select v.need_id as "needId", v.version, v.title, v.text, v.themes, v.audience, v.wants, v.capacity, v.tried,
      v.planning_moment as "planningMoment", v.urgency, v.anchored_with as "anchoredWith", need.text_shared as "textShared"
    from rows from (unnest(${needs.map(({ needId }) => needId)}::uuid[]), unnest(${needs.map(({ version }) => version)}::int[]))
      with ordinality as then_was (need_id, version, place)
    join need_version v on v.need_id = then_was.need_id and v.version = then_was.version
    join need on need.id = v.need_id
    order by then_was.place`);
}
