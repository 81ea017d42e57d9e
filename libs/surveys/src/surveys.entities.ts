import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CountyEntity, OrganisationEntity } from '#directory';
import type { LateStep } from '#needs';
import { PilotEntity } from '#pilots';
import type { InvitationState } from './invitation-states.js';
import type { Question } from './questions/question.js';
import type { RoundParty, RoundState, RoundStep } from './round-states.js';

/** A questionnaire through all its rounds. */
@Entity('survey')
@Check('survey_has_holder', 'holder_id is not null or pilot_id is not null')
export class SurveyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The county board; null: the pilot's, held by its facilitator. */
  @ForeignKey(() => OrganisationEntity, { name: 'survey_of_holder' })
  @Column({ name: 'holder_id', type: 'uuid', nullable: true })
  holderId!: string | null;

  @ForeignKey(() => PilotEntity, { name: 'survey_in_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid', nullable: true })
  pilotId!: string | null;

  /** Code of the template it was begun from. */
  @Column({ type: 'text', nullable: true })
  template!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** The questions of a survey. Once a round has opened with them they never change: a correction is another version. */
@Entity('survey_version')
export class SurveyVersionEntity {
  @ForeignKey(() => SurveyEntity, { name: 'survey_version_of_survey' })
  @PrimaryColumn({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  questions!: Question[];

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;

  @Column({ name: 'frozen_at', type: 'timestamptz', nullable: true })
  frozenAt!: Date | null;
}

/** One time that a survey is put to municipalities. */
@Entity('survey_round')
@Check('survey_round_next_is_whole', '(next_party is null) = (next_step is null)')
@Check('survey_round_minutes', 'estimated_minutes between 1 and 240')
@Index('survey_round_by_holder', ['holderId', 'createdAt', 'id'])
@Index('survey_round_of_pilot', ['pilotId', 'createdAt', 'id'])
// What jobs look for: rounds to open, to close, to remind in.
@Index('survey_round_at_work', ['state', 'dueAt'], { where: "state in ('PLANNED', 'OPEN')" })
export class SurveyRoundEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index('survey_round_survey')
  @ForeignKey(() => SurveyEntity, { name: 'survey_round_of_survey' })
  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Column({ name: 'survey_version', type: 'integer' })
  surveyVersion!: number;

  @ForeignKey(() => OrganisationEntity, { name: 'survey_round_of_holder' })
  @Column({ name: 'holder_id', type: 'uuid', nullable: true })
  holderId!: string | null;

  @ForeignKey(() => PilotEntity, { name: 'survey_round_in_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid', nullable: true })
  pilotId!: string | null;

  /** The round whose answers can be kept or changed in this one. */
  @ForeignKey(() => SurveyRoundEntity, { name: 'survey_round_after' })
  @Column({ name: 'earlier_round_id', type: 'uuid', nullable: true })
  earlierRoundId!: string | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  state!: RoundState;

  /** Grows with every change of settings or questions. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text', default: '' })
  purpose!: string;

  /** Whether its maker has said that answering is voluntary. */
  @Column({ type: 'boolean', default: false })
  voluntary!: boolean;

  @Column({ name: 'estimated_minutes', type: 'integer', nullable: true })
  estimatedMinutes!: number | null;

  /** How municipalities were chosen, in words. */
  @Column({ type: 'text', default: '' })
  selection!: string;

  @Column({ name: 'planned_feedback', type: 'text', default: '' })
  plannedFeedback!: string;

  @Column({ name: 'feedback_on', type: 'date', nullable: true })
  feedbackOn!: string | null;

  /** Consultation with SKR: null until its maker has said whether there was one. */
  @Column({ type: 'boolean', nullable: true })
  consulted!: boolean | null;

  @Column({ name: 'consulted_on', type: 'date', nullable: true })
  consultedOn!: string | null;

  @Column({ name: 'consultation_outcome', type: 'text', nullable: true })
  consultationOutcome!: string | null;

  @Column({ name: 'why_not_consulted', type: 'text', nullable: true })
  whyNotConsulted!: string | null;

  @Column({ name: 'opens_on', type: 'date', nullable: true })
  opensOn!: string | null;

  /** The last day to answer; the round closes with it. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  /** Those who have not answered are reminded so many days before. */
  @Column({ name: 'reminder_days', type: 'integer', array: true, default: '{7,2}' })
  reminderDays!: number[];

  /** How far the lateness of its result has been told of. */
  @Column({ type: 'text', default: 'NONE' })
  late!: LateStep;

  @Column({ name: 'next_party', type: 'text', nullable: true })
  nextParty!: RoundParty | null;

  @Column({ name: 'next_step', type: 'text', nullable: true })
  nextStep!: RoundStep | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @Column({ name: 'what_we_do', type: 'text', nullable: true })
  whatWeDo!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'fed_back_at', type: 'timestamptz', nullable: true })
  fedBackAt!: Date | null;
}

/** One organisation's invitation to a round. Whose it is stands in the row itself: policies ask no other table. */
@Entity('survey_invitation')
@Index('survey_invitation_once', ['roundId', 'organisationId'], { unique: true })
@Index('survey_invitation_by_organisation', ['organisationId', 'sentAt'])
export class SurveyInvitationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => SurveyRoundEntity, { name: 'survey_invitation_to_round' })
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;

  /** As the round's. */
  @Column({ name: 'holder_id', type: 'uuid', nullable: true })
  holderId!: string | null;

  /** As the round's. */
  @Column({ name: 'pilot_id', type: 'uuid', nullable: true })
  pilotId!: string | null;

  /** The pilot in which its needs are told: the round's, where the municipality takes part in it. */
  @Column({ name: 'told_in_id', type: 'uuid', nullable: true })
  toldInId!: string | null;

  @ForeignKey(() => OrganisationEntity, { name: 'survey_invitation_of_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** As the municipality was called when it was invited. */
  @Column({ name: 'organisation_name', type: 'text' })
  organisationName!: string;

  @ForeignKey(() => CountyEntity, { name: 'survey_invitation_in_county' })
  @Column({ name: 'county_code', type: 'text' })
  countyCode!: string;

  /** The county board that receives its needs. */
  @Index('survey_invitation_by_board')
  @ForeignKey(() => OrganisationEntity, { name: 'survey_invitation_of_board' })
  @Column({ name: 'board_id', type: 'uuid' })
  boardId!: string;

  @Column({ type: 'text' })
  state!: InvitationState;

  /** Where the link goes; null: to the organisation's contact point. */
  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** Links made before this moment open nothing. */
  @Column({ name: 'links_from', type: 'timestamptz', nullable: true })
  linksFrom!: Date | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'integer', default: 0 })
  reminders!: number;

  @Column({ name: 'last_reminded_at', type: 'timestamptz', nullable: true })
  lastRemindedAt!: Date | null;

  /** Why it was declined or revoked. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** NO_ADDRESS, REFUSED (by the mail server), REPORTED (by the holder). */
  @Column({ type: 'text', nullable: true })
  bounce!: string | null;

  /** What the organisation answered in the earlier round, and what that was called. */
  @Column({ type: 'jsonb', nullable: true })
  earlier!: object | null;

  /** How many answers there are: the first and its corrections. */
  @Column({ type: 'integer', default: 0 })
  submissions!: number;

  /** Written in by an officer, and not confirmed by the municipality yet. */
  @Column({ name: 'to_confirm', type: 'boolean', default: false })
  toConfirm!: boolean;
}

export const surveyEntities = [SurveyEntity, SurveyVersionEntity, SurveyRoundEntity, SurveyInvitationEntity];
