import { Injectable } from '@nestjs/common';
import { AccessService, pilotsWithRole } from '#access';
import { recordAudit } from '#audit';
import {
  Database,
  empty,
  invalidInput,
  isProblem,
  newId,
  parseInput,
  sql,
  type Context,
  type Outcome,
  type Sql,
  type Tx,
} from '#kernel';
import { readQuestions, type Question } from '../questions/question.js';
import { templates } from '../questions/templates.js';
import { nextOfRound } from '../round-states.js';
import { SurveyMoves } from '../survey-moves.js';
import type { RoundRecord } from '../survey-records.js';
import { SurveyEntity, SurveyRoundEntity } from '../surveys.entities.js';
import { surveyInputs, type Selection } from '../surveys.inputs.js';
import {
  onlyBoardsMakeSurveys,
  roundChanged,
  roundMovedOn,
  roundNotFound,
  templateNotFound,
} from '../surveys.problems.js';
import { surveyRules } from '../surveys.rules.js';
import { missingIn } from './completeness.js';

/** A municipality that may be invited. */
export interface Candidate {
  readonly organisationId: string;
  readonly invited: boolean;
  readonly reachable: boolean;
}

/** A board or facilitator makes a round: questions, what must be said about it, whom it goes to. All answer the round's id. */
@Injectable()
export class MakeSurveyService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: SurveyMoves,
  ) {}

  /** Begins a round, from a template or from an earlier one – whose survey goes on, with the same questions. */
  begin(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.begin', surveyInputs.begin, raw, async (tx, input) => {
      if (input.earlierRoundId != null) return this.beginAfter(tx, input.earlierRoundId, input.title);
      const holder = await this.holderFor(tx, input.pilotId ?? null);
      if (holder === undefined) return onlyBoardsMakeSurveys();
      const template = templates.find(({ code }) => code === (input.template ?? templates[0]?.code));
      if (template === undefined) return templateNotFound();
      const surveyId = newId();
      const of = { holderId: holder.holderId, pilotId: input.pilotId ?? null };
      await tx.manager.insert(SurveyEntity, {
        id: surveyId,
        ...of,
        template: template.code,
        createdAt: tx.now,
      });
      await keepQuestions(tx, surveyId, 1, template.questions);
      return this.insertRound(tx, { ...of, surveyId, surveyVersion: 1, title: input.title });
    });
  }

  /** Changes settings and questions of a round that has not opened. What is not given stays. */
  save(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.save', surveyInputs.save, raw, async (tx, input) => {
      const round = await this.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      if (round.state !== 'DRAFT' && round.state !== 'PLANNED') return roundMovedOn();
      if (round.version !== input.version) return roundChanged(round.version);
      const questions = input.questions == null ? null : readQuestions(input.questions);
      if (isProblem(questions)) return questions;
      const surveyVersion =
        questions === null ? round.surveyVersion : await this.newQuestions(tx, round, questions);
      const { consultation } = input;
      await tx.manager.update(
        SurveyRoundEntity,
        { id: round.id, version: round.version },
        {
          title: input.title ?? round.title,
          purpose: input.purpose ?? round.purpose,
          voluntary: input.voluntary ?? round.voluntary,
          estimatedMinutes: given(input.estimatedMinutes, round.estimatedMinutes),
          selection: input.selection ?? round.selection,
          plannedFeedback: input.plannedFeedback ?? round.plannedFeedback,
          feedbackOn: given(input.feedbackOn, round.feedbackOn),
          ...(consultation == null
            ? {}
            : {
                consulted: consultation.consulted,
                consultedOn: consultation.consulted ? (consultation.on ?? null) : null,
                consultationOutcome: consultation.consulted ? (consultation.outcome ?? null) : null,
                whyNotConsulted: consultation.consulted ? null : (consultation.whyNone ?? null),
              }),
          opensOn: given(input.opensOn, round.opensOn),
          dueOn: given(input.dueOn, round.dueOn),
          reminderDays: input.reminderDays ?? round.reminderDays,
          surveyVersion,
          version: round.version + 1,
        },
      );
      // What is planned stays complete, and opens on the day that is said.
      const saved = await this.moves.round(tx, round.id);
      if (saved === undefined || saved.state === 'DRAFT') return round.id;
      const lacks = missingIn(saved, await this.invitedTo(tx, round.id));
      if (lacks.length > 0) return invalidInput(lacks);
      const next = nextOfRound('PLANNED', tx.now, { ...saved, feedback: 0 });
      await tx.manager.update(SurveyRoundEntity, { id: round.id }, { dueAt: next?.dueAt ?? null });
      return round.id;
    });
  }

  /** Complete, and visible to those who plan: whatever must be said about it has been said. */
  plan(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.plan', surveyInputs.round, raw, async (tx, input) => {
      const round = await this.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      if (round.state !== 'DRAFT') return roundMovedOn();
      const lacks = missingIn(round, await this.invitedTo(tx, round.id));
      if (lacks.length > 0) return invalidInput(lacks);
      const moved = await this.moves.moveRound(tx, round, 'plan', 'holder');
      return isProblem(moved) ? moved : round.id;
    });
  }

  takeBackPlan(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.takeBackPlan', surveyInputs.round, raw, async (tx, input) => {
      const round = await this.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      const moved = await this.moves.moveRound(tx, round, 'takeBackPlan', 'holder');
      return isProblem(moved) ? moved : round.id;
    });
  }

  /**
   * Removes a round that is only drafted, with those it was prepared for; and its survey, where it has no other round.
   * Nobody has been sent anything of it. What is left is the audit row. Answers the round's id.
   */
  remove(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.remove', surveyInputs.round, raw, async (tx, input) => {
      const round = await this.own(tx, input.roundId);
      if (round === undefined) return roundNotFound();
      if (round.state !== 'DRAFT') return roundMovedOn();
      await tx.execute(sql`delete from survey_invitation where round_id = ${round.id}`);
      await tx.execute(
        sql`update survey_round set earlier_round_id = null where earlier_round_id = ${round.id}`,
      );
      const removed = await tx.execute(
        sql`delete from survey_round where id = ${round.id} and state = 'DRAFT' and version = ${round.version}`,
      );
      if (removed !== 1) return roundMovedOn();
      const last = sql`not exists (select 1 from survey_round other where other.survey_id = ${round.surveyId})`;
      await tx.execute(sql`delete from survey_version where survey_id = ${round.surveyId} and ${last}`);
      await tx.execute(sql`delete from survey where id = ${round.surveyId} and ${last}`);
      await recordAudit(tx, {
        action: 'survey.remove',
        subjectType: 'survey_round',
        subjectId: round.id,
        detail: { from: 'DRAFT' },
        pilotId: round.pilotId,
        ownerId: round.holderId,
      });
      return round.id;
    });
  }

  /** Whom a selection would invite, in Swedish order; null where the round is missing or not the caller's. */
  candidates(ctx: Context, raw: unknown): Promise<Outcome<Candidate[] | null>> {
    const input = parseInput(surveyInputs.candidates, raw);
    if (isProblem(input)) return Promise.resolve(input);
    return this.database.read(ctx, async (tx) => {
      if (!(await this.access.allows(tx, surveyRules.make, input.roundId))) return null;
      const round = await this.moves.round(tx, input.roundId);
      if (round === undefined) return null;
      return tx.query<Candidate>(sql`
        select o.id as "organisationId",
          exists (select 1 from survey_invitation i where i.round_id = ${round.id} and i.organisation_id = o.id) as invited,
          exists (select 1 from contact_point c where c.organisation_id = o.id
            and (c.closed_on is null or c.closed_on >= ${tx.today}::date)
            and (c.mailbox is not null or exists (select 1 from contact_point_holder h
              where h.contact_point_id = c.id and h.since <= ${tx.now} and (h.until is null or h.until > ${tx.now})))) as reachable
        from organisation o where ${chosen(tx, round, input.selection)}
        order by o.name collate "sv-x-icu", o.id`);
    });
  }

  /** Invites those of a selection who are not invited yet, in the caller's transaction. Answers their number. */
  async prepare(tx: Tx, round: RoundRecord, selection: Selection): Promise<number> {
    const rows = await tx.query<{ id: string }>(sql`
      select o.id from organisation o where ${chosen(tx, round, selection)}
        and not exists (select 1 from survey_invitation i where i.round_id = ${round.id} and i.organisation_id = o.id)`);
    await tx.execute(sql`
      insert into survey_invitation (id, round_id, holder_id, pilot_id, told_in_id, organisation_id, organisation_name,
        county_code, board_id, state)
      select chosen.id, ${round.id}, ${round.holderId}, ${round.pilotId},
        (select m.pilot_id from membership m where m.pilot_id = ${round.pilotId} and m.organisation_id = o.id
          and m.starts_on <= ${tx.today}::date and (m.ends_on is null or m.ends_on >= ${tx.today}::date) limit 1),
        o.id, o.name, o.county_code, b.id, 'PREPARED'
      from rows from (unnest(${rows.map(() => newId())}::uuid[]), unnest(${rows.map(({ id }) => id)}::uuid[]))
        as chosen (id, organisation_id)
      join organisation o on o.id = chosen.organisation_id
      join organisation b on b.county_code = o.county_code and 'COUNTY_BOARD' = any(b.kinds) and b.closed_on is null
      on conflict (round_id, organisation_id) do nothing`);
    return rows.length;
  }

  /** A round of the caller's, locked. */
  async own(tx: Tx, roundId: string): Promise<RoundRecord | undefined> {
    return (await this.access.allows(tx, surveyRules.make, roundId))
      ? this.moves.lockRound(tx, roundId)
      : undefined;
  }

  async invitedTo(tx: Tx, roundId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(sql`
      select count(*)::int as count from survey_invitation where round_id = ${roundId} and state <> 'REVOKED'`);
    return row?.count ?? 0;
  }

  /** Keeps questions as the round's: in place of those that no round has opened with, beside those that one has. */
  async newQuestions(tx: Tx, round: RoundRecord, questions: readonly Question[]): Promise<number> {
    const replaced = await tx.execute(sql`
      update survey_version set questions = ${JSON.stringify(questions)}::jsonb, made_at = ${tx.now}
      where survey_id = ${round.surveyId} and version = ${round.surveyVersion} and frozen_at is null
        and not exists (select 1 from survey_round other where other.survey_id = ${round.surveyId}
          and other.survey_version = ${round.surveyVersion} and other.id <> ${round.id})`);
    if (replaced === 1) return round.surveyVersion;
    const [last] = await tx.query<{ version: number }>(
      sql`select max(version)::int as version from survey_version where survey_id = ${round.surveyId}`,
    );
    const version = (last?.version ?? 0) + 1;
    await keepQuestions(tx, round.surveyId, version, questions);
    return version;
  }

  private async beginAfter(tx: Tx, earlierRoundId: string, title: string): Promise<Outcome<string>> {
    const earlier = await this.own(tx, earlierRoundId);
    if (earlier === undefined) return roundNotFound();
    const id = await this.insertRound(tx, {
      holderId: earlier.holderId,
      pilotId: earlier.pilotId,
      surveyId: earlier.surveyId,
      surveyVersion: earlier.surveyVersion,
      earlierRoundId,
      title,
      purpose: earlier.purpose,
      voluntary: earlier.voluntary,
      estimatedMinutes: earlier.estimatedMinutes,
      selection: earlier.selection,
      plannedFeedback: earlier.plannedFeedback,
      reminderDays: earlier.reminderDays,
    });
    return id;
  }

  private async insertRound(
    tx: Tx,
    about: Partial<SurveyRoundEntity> & Pick<SurveyRoundEntity, 'surveyId' | 'surveyVersion' | 'title'>,
  ): Promise<string> {
    const id = newId();
    await tx.manager.insert(SurveyRoundEntity, {
      ...about,
      id,
      state: 'DRAFT',
      nextParty: 'HOLDER',
      nextStep: 'FINISH',
      createdAt: tx.now,
    });
    await recordAudit(tx, {
      action: 'survey.begin',
      subjectType: 'survey_round',
      subjectId: id,
      detail: { to: 'DRAFT' },
      pilotId: about.pilotId ?? null,
      ownerId: about.holderId ?? null,
    });
    return id;
  }

  /** For whom the caller may make surveys: a county board for itself, the facilitator for the pilot. */
  private async holderFor(tx: Tx, pilotId: string | null): Promise<{ holderId: string | null } | undefined> {
    const { actor } = tx.ctx;
    if (actor.organisationId === null)
      return pilotId !== null && pilotsWithRole('FACILITATOR', actor).includes(pilotId)
        ? { holderId: null }
        : undefined;
    if (pilotId !== null && !pilotsWithRole('CONTACT', actor).includes(pilotId)) return undefined;
    const [board] = await tx.query<{ id: string }>(sql`
      select id from organisation where id = ${actor.organisationId} and 'COUNTY_BOARD' = any(kinds)`);
    return board === undefined ? undefined : { holderId: board.id };
  }
}

/** Null takes away, absent leaves. */
const given = <T>(value: T | null | undefined, before: T | null): T | null =>
  value === undefined ? before : value;

async function keepQuestions(
  tx: Tx,
  surveyId: string,
  version: number,
  questions: readonly Question[],
): Promise<void> {
  await tx.execute(sql`
    insert into survey_version (survey_id, version, questions, made_at)
    values (${surveyId}, ${version}, ${JSON.stringify(questions)}::jsonb, ${tx.now})`);
}

/**
 * Municipalities `o` of a selection: every criterion that is given holds. A board asks those of its county, the
 * facilitator those that take part in the pilot.
 */
function chosen(tx: Tx, round: RoundRecord, selection: Selection): Sql {
  const { countyCodes, skrGroups, populationFrom, populationTo, organisationIds } = selection;
  const within =
    round.holderId === null
      ? sql`exists (select 1 from membership m where m.pilot_id = ${round.pilotId} and m.organisation_id = o.id
          and m.starts_on <= ${tx.today}::date and (m.ends_on is null or m.ends_on >= ${tx.today}::date))`
      : sql`o.county_code = (select holder.county_code from organisation holder where holder.id = ${round.holderId})`;
  return sql`'MUNICIPALITY' = any(o.kinds) and (o.closed_on is null or o.closed_on >= ${tx.today}::date) and ${within}
    ${countyCodes == null ? empty : sql`and o.county_code = any(${countyCodes}::text[])`}
    ${skrGroups == null ? empty : sql`and o.skr_group = any(${skrGroups}::text[])`}
    ${populationFrom == null ? empty : sql`and o.population >= ${populationFrom}`}
    ${populationTo == null ? empty : sql`and o.population <= ${populationTo}`}
    ${organisationIds == null ? empty : sql`and o.id = any(${organisationIds}::uuid[])`}`;
}
