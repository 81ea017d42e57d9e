import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { Database, isProblem, Outbox, parseInput, sql, type Context, type Outcome, type Tx } from '#kernel';
import type { z } from 'zod';
import { lookAtAll, ReceivePapers } from '#papers';
import { completeValues, type Values } from '../questions/answers.js';
import type { Question } from '../questions/question.js';
import { AnsweringService, type Door } from '../read/answering.service.js';
import { valuesText } from '../read/copy-text.js';
import { SurveyMoves } from '../survey-moves.js';
import type { InvitationRecord, RoundRecord } from '../survey-records.js';
import { surveyEvents } from '../surveys.events.js';
import { surveyInputs, type NeedInput, type Writer } from '../surveys.inputs.js';
import {
  draftChanged,
  invitationNotFound,
  questionsChanged,
  roundMovedOn,
  surveyClosed,
  surveyNotFound,
} from '../surveys.problems.js';
import { surveyRules } from '../surveys.rules.js';
import { AnswerNeeds, type AnsweredNeed, type Said, type Teller } from './answer-needs.js';

interface Answering {
  readonly invitation: InvitationRecord;
  readonly round: RoundRecord;
}

/** A municipality answers: by link or signed in, in drafts, at once, and corrected. All answer the invitation's id. */
@Injectable()
export class AnswerSurveyService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: SurveyMoves,
    private readonly answering: AnsweringService,
    private readonly needs: AnswerNeeds,
    private readonly papers: ReceivePapers,
    private readonly outbox: Outbox,
  ) {}

  /** Notes that somebody has opened it. A POST: no mail scanner that follows links does it. */
  open(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.through(ctx, 'surveys.openInvitation', surveyInputs.door, raw, async (tx, { invitation }) => {
      await this.moves.moveIfOpen(tx, invitation, 'open', 'respondent', { set: { openedAt: tx.now } });
      return invitation.id;
    });
  }

  /** Saves what is being written. A save on an old version gets both texts back, never the last word. */
  saveDraft(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.through(
      ctx,
      'surveys.saveDraft',
      surveyInputs.saveDraft,
      raw,
      async (tx, { invitation, round }, input) => {
        if (round.state !== 'OPEN') return surveyClosed();
        const stale = await this.staleDraft(tx, invitation.id, input.version);
        if (stale !== undefined) return stale;
        const surveyVersion = Math.min(input.definitionVersion, round.surveyVersion);
        const kept = {
          ...input,
          surveyVersion: surveyVersion > 0 ? surveyVersion : round.surveyVersion,
          sent: false,
        };
        await this.keepDraft(tx, invitation.id, input.version + 1, kept);
        await this.moves.moveIfOpen(tx, invitation, 'start', 'respondent', { set: { startedAt: tx.now } });
        return invitation.id;
      },
    );
  }

  /** Sends the answer: its needs are told to the county board, as official documents. Until the round closes it may be corrected so. */
  submit(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.through(
      ctx,
      'surveys.submit',
      surveyInputs.submit,
      raw,
      async (tx, { invitation, round }, input) => {
        if (round.state !== 'OPEN') return surveyClosed();
        const stale = await this.staleDraft(tx, invitation.id, input.version);
        if (stale !== undefined) return stale;
        if (input.definitionVersion !== round.surveyVersion) return questionsChanged(round.surveyVersion);
        const sent = await this.send(tx, { invitation, round }, { by: 'municipality' }, input, {
          channel: tx.ctx.actor.kind === 'link' ? 'LINK' : 'SIGNED_IN',
          writer: input.writer,
          gone: input.gone ?? [],
          textReason: input.textReason,
        });
        if (isProblem(sent)) return sent;
        // What the municipality sends itself it has seen: nothing is left to confirm.
        const confirmed = await this.needs.confirm(tx, invitation.id, sent.needs);
        if (isProblem(confirmed)) return confirmed;
        const { surveyVersion } = round;
        await this.keepDraft(tx, invitation.id, input.version + 1, { ...input, surveyVersion, sent: true });
        await this.outbox.emit(tx, surveyEvents.answered, invitation.id, {
          invitationId: invitation.id,
          number: sent.number,
        });
        return invitation.id;
      },
    );
  }

  /** Says no, with a reason. They may change their mind until the round closes. */
  decline(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.through(
      ctx,
      'surveys.decline',
      surveyInputs.decline,
      raw,
      async (tx, { invitation, round }, input) => {
        if (round.state !== 'OPEN') return surveyClosed();
        const looked = lookAtAll({ reason: input.reason }, input.textReason);
        if (looked !== undefined) return looked;
        await noteWriter(tx, invitation.id, input.writer);
        const moved = await this.moves.moveInvitation(tx, invitation, 'decline', 'respondent', {
          reason: input.reason,
        });
        return isProblem(moved) ? moved : invitation.id;
      },
    );
  }

  /** Confirms what an officer wrote in by phone or from paper, also after the round has closed. */
  confirm(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.through(ctx, 'surveys.confirmAnswer', surveyInputs.door, raw, async (tx, { invitation }) => {
      if (!invitation.toConfirm) return roundMovedOn();
      const sent = await this.answering.submission(tx, invitation.id);
      const confirmed = await this.needs.confirm(tx, invitation.id, sent?.needs ?? []);
      if (isProblem(confirmed)) return confirmed;
      const moved = await this.moves.moveInvitation(tx, invitation, 'confirm', 'respondent', {
        set: { toConfirm: false },
      });
      return isProblem(moved) ? moved : invitation.id;
    });
  }

  /** An officer writes in what a municipality answered by phone or on paper. It is marked so, and the municipality is shown it. */
  enter(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.enter', surveyInputs.enter, raw, async (tx, input) => {
      if (!(await this.access.allows(tx, surveyRules.enter, input.invitationId))) return invitationNotFound();
      const answering = await this.locked(tx, input.invitationId);
      if (answering === undefined) return invitationNotFound();
      if (answering.round.state !== 'OPEN') return surveyClosed();
      const { givenBy, channel } = input;
      const sent = await this.send(tx, answering, { by: 'officer', givenBy }, input, {
        channel,
        writer: givenBy,
        gone: [],
        textReason: input.textReason,
      });
      if (isProblem(sent)) return sent;
      const { id } = answering.invitation;
      await this.outbox.emit(tx, surveyEvents.entered, id, { invitationId: id, number: sent.number });
      return id;
    });
  }

  /** Checks an answer, tells its needs, keeps it for good and moves its invitation. */
  private async send(
    tx: Tx,
    { invitation, round }: Answering,
    teller: Teller,
    said: { readonly values: Values; readonly needs: readonly NeedInput[] },
    how: {
      readonly channel: string;
      readonly writer: Writer;
      readonly gone: Said['gone'];
      readonly textReason: Said['textReason'];
    },
  ): Promise<Outcome<{ number: number; needs: AnsweredNeed[] }>> {
    const { textReason, gone } = how;
    const values = completeValues(round.questions, said.values);
    if (isProblem(values)) return values;
    const looked = lookAtAll(textsOf({ needs: said.needs, gone, values }, round.questions), textReason);
    if (looked !== undefined) return looked;
    const before = await this.answering.submission(tx, invitation.id);
    const needs = await this.needs.tell(
      tx,
      invitation,
      teller,
      { needs: said.needs, gone, textReason },
      before?.needs ?? [],
    );
    if (isProblem(needs)) return needs;
    const number = invitation.submissions + 1;
    const byOfficer = teller.by === 'officer';
    const moved = await this.moves.moveInvitation(
      tx,
      invitation,
      number === 1 ? 'submit' : 'correct',
      byOfficer ? 'officer' : 'respondent',
      {
        set: { submissions: number, submittedAt: tx.now, toConfirm: byOfficer },
        detail: { number, channel: how.channel },
      },
    );
    if (isProblem(moved)) return moved;
    await tx.execute(sql`
      insert into survey_submission (invitation_id, number, survey_version, values, needs, channel, writer_name, writer_role,
        entered_by_id, at)
      values (${invitation.id}, ${number}, ${round.surveyVersion}, ${JSON.stringify(values)}::jsonb,
        ${JSON.stringify(needs)}::jsonb, ${how.channel}, ${how.writer.name}, ${how.writer.role},
        ${byOfficer ? tx.ctx.actor.organisationId : null}, ${tx.now})`);
    await this.papers.receive(tx, {
      act: 'SURVEY_ANSWER',
      recordType: 'survey_invitation',
      recordId: invitation.id,
      pilotId: invitation.pilotId,
      fromId: byOfficer ? invitation.boardId : invitation.organisationId,
      toIds: byOfficer ? [invitation.organisationId] : [invitation.holderId ?? invitation.boardId],
      about: round.title,
      parts: { text: valuesText(round.questions, values, 'sv') },
      textReason,
    });
    return { number, needs };
  }

  /** Somebody saved since: both texts stand side by side. */
  private async staleDraft(
    tx: Tx,
    invitationId: string,
    version: number,
  ): Promise<ReturnType<typeof draftChanged> | undefined> {
    const draft = await this.answering.draft(tx, invitationId);
    const current = draft?.version ?? 0;
    if (current === version) return undefined;
    const text = (draft?.needs ?? []).map((need) => need.text).join('\n\n');
    return draftChanged(current, text);
  }

  private async keepDraft(
    tx: Tx,
    invitationId: string,
    version: number,
    draft: {
      readonly values: Values;
      readonly needs: readonly NeedInput[];
      readonly writer: Writer;
      readonly surveyVersion: number;
      readonly sent: boolean;
    },
  ): Promise<void> {
    await tx.execute(sql`
      insert into survey_draft (invitation_id, version, survey_version, values, needs, writer_name, writer_role, saved_at, sent)
      values (${invitationId}, ${version}, ${draft.surveyVersion}, ${JSON.stringify(draft.values)}::jsonb,
        ${JSON.stringify(draft.needs)}::jsonb, ${draft.writer.name}, ${draft.writer.role}, ${tx.now}, ${draft.sent})
      on conflict (invitation_id) do update set version = excluded.version, survey_version = excluded.survey_version,
        values = excluded.values, needs = excluded.needs, writer_name = excluded.writer_name,
        writer_role = excluded.writer_role, saved_at = excluded.saved_at, sent = excluded.sent`);
    await noteWriter(tx, invitationId, draft.writer);
  }

  /** Goes through a door and does something with the invitation behind it, locked: two who write at once come one after the other. */
  private async through<S extends z.ZodType<Door>>(
    ctx: Context,
    name: string,
    schema: S,
    raw: unknown,
    work: (tx: Tx, answering: Answering, input: z.output<S>) => Promise<Outcome<string>>,
  ): Promise<Outcome<string>> {
    const input = parseInput(schema, raw);
    if (isProblem(input)) return input;
    return this.database.write<string>(
      await this.answering.as(ctx, input),
      async (tx) => {
        const id = await this.answering.opened(tx, input);
        const answering = id === undefined ? undefined : await this.locked(tx, id);
        return answering === undefined ? surveyNotFound() : work(tx, answering, input);
      },
      { name, input },
    );
  }

  private async locked(tx: Tx, invitationId: string): Promise<Answering | undefined> {
    const invitation = await this.moves.lockInvitation(tx, invitationId);
    const round = invitation === undefined ? undefined : await this.moves.round(tx, invitation.roundId);
    return invitation === undefined || round === undefined ? undefined : { invitation, round };
  }
}

/** Every text of an answer that leaves the municipality, by its path in the input. */
function textsOf(
  said: Pick<Said, 'needs' | 'gone'> & { readonly values: Values },
  questions: readonly Question[],
): Record<string, string | null | undefined> {
  const inNeeds = said.needs.flatMap((need, index) =>
    (['title', 'text', 'tried', 'capacity', 'planningMoment'] as const).map(
      (field) => [`needs.${index}.${field}`, need[field]] as const,
    ),
  );
  const inGone = said.gone.map(({ reason }, index) => [`gone.${index}.reason`, reason] as const);
  const inValues = questions
    .filter(({ kind }) => kind === 'SHORT_TEXT' || kind === 'LONG_TEXT')
    .map(({ id }) => [`values.${id}`, said.values[id]?.[0]] as const);
  return Object.fromEntries([...inNeeds, ...inGone, ...inValues]);
}

async function noteWriter(tx: Tx, invitationId: string, { name, role }: Writer): Promise<void> {
  await tx.execute(sql`
    insert into survey_writer (invitation_id, name, role, last_at) values (${invitationId}, ${name}, ${role}, ${tx.now})
    on conflict (invitation_id, name, role) do update set last_at = excluded.last_at`);
}
