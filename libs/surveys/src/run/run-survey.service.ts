import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import {
  Database,
  invalidInput,
  isProblem,
  morningOf,
  Outbox,
  sql,
  type Context,
  type FieldProblem,
  type Outcome,
  type Tx,
} from '#kernel';
import { WAITING } from '../invitation-states.js';
import { missingIn } from '../make/completeness.js';
import { MakeSurveyService } from '../make/make-survey.service.js';
import { readQuestions } from '../questions/question.js';
import type { RoundMover } from '../round-states.js';
import { SurveyMoves } from '../survey-moves.js';
import type { RoundRecord } from '../survey-records.js';
import { surveyEvents } from '../surveys.events.js';
import { surveyInputs } from '../surveys.inputs.js';
import { nobodyInvited, roundChanged, roundMovedOn, roundNotFound } from '../surveys.problems.js';

/** How many rounds one sweep opens, closes or reminds in. */
const SWEEP_ROUNDS = 100;
/** How often somebody may be reminded, by hand and by the days set. */
const MAX_REMINDERS = 5;

/** A round runs: opened, corrected, reminded of, closed, its result told, filed away. All answer the round's id. */
@Injectable()
export class RunSurveyService {
  constructor(
    private readonly database: Database,
    private readonly making: MakeSurveyService,
    private readonly moves: SurveyMoves,
    private readonly outbox: Outbox,
  ) {}

  /** Puts the survey to all who are invited: their links are sent. From now on its questions are frozen. */
  open(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.open', surveyInputs.round, raw, async (tx, input) => {
      const round = await this.making.own(tx, input.roundId);
      return round === undefined ? roundNotFound() : this.openIn(tx, round, 'holder');
    });
  }

  /** Invites further municipalities. In an open round their links are sent at once. */
  invite(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.invite', surveyInputs.invite, raw, async (tx, input) => {
      const round = await this.making.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      if (!['DRAFT', 'PLANNED', 'OPEN'].includes(round.state)) return roundMovedOn();
      const invited = await this.making.prepare(tx, round, input.selection);
      await recordAudit(tx, {
        action: 'survey.invite',
        subjectType: 'survey_round',
        subjectId: round.id,
        detail: { invited },
        pilotId: round.pilotId,
        ownerId: round.holderId,
      });
      if (round.state === 'OPEN') await this.sendAll(tx, round, 'holder');
      return round.id;
    });
  }

  /** Gives more time, or less. */
  extend(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.extend', surveyInputs.extend, raw, async (tx, input) => {
      const round = await this.making.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      if (input.dueOn < tx.today) return invalidInput([inThePast]);
      const set = { dueOn: input.dueOn };
      const moved = await this.moves.moveRound(tx, round, 'extend', 'holder', { set, detail: set });
      return isProblem(moved) ? moved : round.id;
    });
  }

  /** Corrects the questions of an open round, with a reason: another version. What has been written and sent stays. */
  correctQuestions(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    const schema = surveyInputs.correctQuestions;
    return this.database.perform(ctx, 'surveys.correctQuestions', schema, raw, async (tx, input) => {
      const round = await this.making.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      if (round.version !== input.version) return roundChanged(round.version);
      const questions = readQuestions(input.questions);
      if (isProblem(questions)) return questions;
      if (round.state !== 'OPEN') return roundMovedOn();
      const surveyVersion = await this.making.newQuestions(tx, round, questions);
      const moved = await this.moves.moveRound(tx, round, 'correctQuestions', 'holder', {
        reason: input.reason,
        set: { surveyVersion, version: round.version + 1 },
        detail: { surveyVersion },
      });
      if (isProblem(moved)) return moved;
      await this.freeze(tx, moved);
      return round.id;
    });
  }

  /** Reminds those who have not answered: all of them, or the ones named. */
  remind(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.remind', surveyInputs.remind, raw, async (tx, input) => {
      const round = await this.making.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      if (round.state !== 'OPEN') return roundMovedOn();
      await this.remindIn(tx, round, input.invitationIds ?? null);
      return round.id;
    });
  }

  /** Closes it for answers. It cannot be left so: the result is owed to each who answered. */
  close(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.close', surveyInputs.round, raw, async (tx, input) => {
      const round = await this.making.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      const moved = await this.moves.moveRound(tx, round, 'close', 'holder', { set: { closedAt: tx.now } });
      return isProblem(moved) ? moved : round.id;
    });
  }

  /** Tells each who answered what came of it, and what is done with it. */
  feedBack(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.feedBack', surveyInputs.feedBack, raw, async (tx, input) => {
      const round = await this.making.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      const { result, whatWeDo } = input;
      const set = { result, whatWeDo, fedBackAt: tx.now };
      const moved = await this.moves.moveRound(tx, round, 'feedBack', 'holder', { set });
      if (isProblem(moved)) return moved;
      const answered = await tx.query<{ id: string }>(
        sql`select id from survey_invitation where round_id = ${round.id} and submissions > 0 order by id`,
      );
      for (const { id } of answered)
        await this.outbox.emit(tx, surveyEvents.fedBack, id, { invitationId: id });
      return round.id;
    });
  }

  archive(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.archive', surveyInputs.round, raw, async (tx, input) => {
      const round = await this.making.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      const moved = await this.moves.moveRound(tx, round, 'archive', 'holder');
      return isProblem(moved) ? moved : round.id;
    });
  }

  /** What the calendar does: opens what was planned for today, reminds, closes what is past its last day. */
  async sweep(tx: Tx): Promise<void> {
    const rounds = await tx.query<{ id: string }>(sql`
      select id from survey_round
      where (state = 'PLANNED' and opens_on <= ${tx.today}::date and due_at <= ${tx.now})
        or (state = 'OPEN' and due_on < ${tx.today}::date)
        or (state = 'OPEN' and due_on - ${tx.today}::date = any(reminder_days))
      order by id limit ${SWEEP_ROUNDS} for no key update skip locked`);
    for (const { id } of rounds) {
      const round = await this.moves.round(tx, id);
      if (round === undefined) continue;
      if (round.state === 'PLANNED') await this.openIn(tx, round, 'system');
      else if (round.dueOn !== null && round.dueOn < tx.today)
        await this.moves.moveRound(tx, round, 'close', 'system', { set: { closedAt: tx.now } });
      else if (tx.now >= morningOf(tx.today)) await this.remindIn(tx, round, 'today');
    }
  }

  private async openIn(tx: Tx, round: RoundRecord, mover: RoundMover): Promise<Outcome<string>> {
    const invited = await this.making.invitedTo(tx, round.id);
    if (round.state === 'PLANNED') {
      if (invited === 0) return nobodyInvited();
      const lacks = missingIn(round, invited);
      if (round.dueOn !== null && round.dueOn < tx.today) lacks.push(inThePast);
      if (lacks.length > 0) return invalidInput(lacks);
    }
    const moved = await this.moves.moveRound(tx, round, 'open', mover, { set: { openedAt: tx.now } });
    if (isProblem(moved)) return moved;
    await this.freeze(tx, moved);
    await this.sendAll(tx, moved, mover);
    return round.id;
  }

  private async freeze(tx: Tx, round: RoundRecord): Promise<void> {
    await tx.execute(sql`
      update survey_version set frozen_at = ${tx.now}
      where survey_id = ${round.surveyId} and version = ${round.surveyVersion} and frozen_at is null`);
  }

  /** Sends their links to all who are chosen and have none yet. */
  private async sendAll(tx: Tx, round: RoundRecord, mover: RoundMover): Promise<void> {
    for (const id of await this.moves.sendAll(tx, round, mover))
      await this.outbox.emit(tx, surveyEvents.invited, id, { invitationId: id });
  }

  /** One reminder for each that waits. `today`: for those whom none has reached today, as the days set say. */
  private async remindIn(
    tx: Tx,
    round: RoundRecord,
    which: readonly string[] | null | 'today',
  ): Promise<void> {
    const reminded = await tx.query<{ id: string; reminders: number }>(sql`
      update survey_invitation set reminders = reminders + 1, last_reminded_at = ${tx.now}
      where round_id = ${round.id} and state = any(${[...WAITING]}::text[]) and reminders < ${MAX_REMINDERS}
        and ${
          which === 'today'
            ? sql`greatest(sent_at, last_reminded_at) < ${morningOf(tx.today)}`
            : which === null
              ? sql`true`
              : sql`id = any(${which}::uuid[])`
        }
      returning id, reminders`);
    for (const { id, reminders } of reminded)
      await this.outbox.emit(tx, surveyEvents.reminded, id, { invitationId: id, reminder: reminders });
    if (reminded.length > 0)
      await recordAudit(tx, {
        action: 'survey.remind',
        subjectType: 'survey_round',
        subjectId: round.id,
        detail: { reminded: reminded.length },
        pilotId: round.pilotId,
        ownerId: round.holderId,
      });
  }
}

const inThePast: FieldProblem = {
  path: 'dueOn',
  code: 'TOO_SMALL',
  text: { sv: 'Sista dagen har redan varit.', en: 'The last day has been already.' },
};
