import { raw } from '#kernel';
import type { InvitationState } from './invitation-states.js';
import type { Values } from './questions/answers.js';
import type { Question } from './questions/question.js';
import type { RoundParty, RoundState, RoundStep } from './round-states.js';

/** A round as it stands, with the questions it asks. */
export interface RoundRecord {
  readonly id: string;
  readonly surveyId: string;
  readonly surveyVersion: number;
  readonly questions: Question[];
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly pilotId: string | null;
  readonly earlierRoundId: string | null;
  readonly title: string;
  readonly state: RoundState;
  readonly version: number;
  readonly purpose: string;
  readonly voluntary: boolean;
  readonly estimatedMinutes: number | null;
  readonly selection: string;
  readonly plannedFeedback: string;
  readonly feedbackOn: string | null;
  readonly consulted: boolean | null;
  readonly consultedOn: string | null;
  readonly consultationOutcome: string | null;
  readonly whyNotConsulted: string | null;
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly reminderDays: number[];
  readonly nextParty: RoundParty | null;
  readonly nextStep: RoundStep | null;
  readonly dueAt: Date | null;
  /** By the shared clock. */
  readonly overdue: boolean;
  readonly result: string | null;
  readonly whatWeDo: string | null;
  readonly createdAt: Date;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly fedBackAt: Date | null;
}

/** Columns of a RoundRecord, for reads of `roundTables`. */
export const roundColumns = raw(`survey_round.id, survey_round.survey_id as "surveyId",
  survey_round.survey_version as "surveyVersion", v.questions, survey_round.holder_id as "holderId",
  coalesce(h.name, app_pilot.name) as "holderName", survey_round.pilot_id as "pilotId",
  survey_round.earlier_round_id as "earlierRoundId", survey_round.title, survey_round.state, survey_round.version,
  survey_round.purpose, survey_round.voluntary, survey_round.estimated_minutes as "estimatedMinutes",
  survey_round.selection, survey_round.planned_feedback as "plannedFeedback",
  survey_round.feedback_on::text as "feedbackOn", survey_round.consulted, survey_round.consulted_on::text as "consultedOn",
  survey_round.consultation_outcome as "consultationOutcome", survey_round.why_not_consulted as "whyNotConsulted",
  survey_round.opens_on::text as "opensOn", survey_round.due_on::text as "dueOn",
  survey_round.reminder_days as "reminderDays", survey_round.next_party as "nextParty",
  survey_round.next_step as "nextStep", survey_round.due_at as "dueAt",
  coalesce(survey_round.due_at <= (select now() + shift from clock), false) as overdue, survey_round.result,
  survey_round.what_we_do as "whatWeDo", survey_round.created_at as "createdAt", survey_round.opened_at as "openedAt",
  survey_round.closed_at as "closedAt", survey_round.fed_back_at as "fedBackAt"`);

/** Where a round's columns stand. The pilot of a round that one may not take part in is not named. */
export const roundTables = raw(`survey_round
  join survey_version v on v.survey_id = survey_round.survey_id and v.version = survey_round.survey_version
  left join organisation h on h.id = survey_round.holder_id
  left join pilot app_pilot on app_pilot.id = survey_round.pilot_id`);

/** An invitation as it stands. */
export interface InvitationRecord {
  readonly id: string;
  readonly roundId: string;
  readonly holderId: string | null;
  readonly pilotId: string | null;
  readonly toldInId: string | null;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly countyCode: string;
  readonly boardId: string;
  readonly state: InvitationState;
  readonly address: string | null;
  readonly linksFrom: Date | null;
  readonly sentAt: Date | null;
  readonly openedAt: Date | null;
  readonly startedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly reminders: number;
  readonly lastRemindedAt: Date | null;
  readonly reason: string | null;
  readonly bounce: 'NO_ADDRESS' | 'REFUSED' | 'REPORTED' | null;
  readonly earlier: {
    readonly title: string;
    readonly values: Values;
    readonly questions: Question[];
  } | null;
  readonly submissions: number;
  readonly toConfirm: boolean;
}

/** Columns of an InvitationRecord, for reads of the table `survey_invitation`. */
export const invitationColumns = raw(`survey_invitation.id, survey_invitation.round_id as "roundId",
  survey_invitation.holder_id as "holderId", survey_invitation.pilot_id as "pilotId",
  survey_invitation.told_in_id as "toldInId", survey_invitation.organisation_id as "organisationId",
  survey_invitation.organisation_name as "organisationName", survey_invitation.county_code as "countyCode",
  survey_invitation.board_id as "boardId", survey_invitation.state, survey_invitation.address,
  survey_invitation.links_from as "linksFrom", survey_invitation.sent_at as "sentAt",
  survey_invitation.opened_at as "openedAt", survey_invitation.started_at as "startedAt",
  survey_invitation.submitted_at as "submittedAt", survey_invitation.reminders,
  survey_invitation.last_reminded_at as "lastRemindedAt", survey_invitation.reason, survey_invitation.bounce,
  survey_invitation.earlier,
  survey_invitation.submissions, survey_invitation.to_confirm as "toConfirm"`);
