import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, enumOf, listOf, outcomeUnion, type Locale } from '#kernel';
import type { InvitationState } from './invitation-states.js';
import { schemaOf } from './questions/json-schema.js';
import {
  ROUND_STEP_TEXTS,
  mayMoveRound,
  type RoundMove,
  type RoundParty,
  type RoundState,
  type RoundStep,
} from './round-states.js';
import type { InvitationRecord, RoundRecord } from './survey-records.js';
import {
  consultationOf,
  feedbackOf,
  InvitationStateEnum,
  SurveyConsultationType,
  SurveyFeedbackType,
  SurveyQuestionType,
} from './survey.types.js';

export const RoundStateEnum = enumOf<RoundState>('SurveyRoundState', 'Where a survey round stands.', {
  DRAFT: 'Being made.',
  PLANNED: 'Complete; waits to be opened.',
  OPEN: 'May be answered.',
  CLOSED: 'May not be answered any more; its result is owed to those who answered.',
  FED_BACK: 'The result and what is done with it have been told.',
  ARCHIVED: 'Filed away.',
});

type Action =
  | 'EDIT'
  | 'INVITE'
  | 'PLAN'
  | 'TAKE_BACK_PLAN'
  | 'OPEN'
  | 'EXTEND'
  | 'CORRECT_QUESTIONS'
  | 'REMIND'
  | 'ENTER_ANSWER'
  | 'CLOSE'
  | 'FEED_BACK'
  | 'ARCHIVE'
  | 'REMOVE'
  | 'COPY';

const ActionEnum = enumOf<Action>(
  'SurveyRoundAction',
  'What the holder may do with a round as it stands; the button to show.',
  {
    EDIT: 'Change settings and questions.',
    INVITE: 'Invite municipalities.',
    PLAN: 'Say that it is complete.',
    TAKE_BACK_PLAN: 'Take the plan back, to change it.',
    OPEN: 'Open it: the links are sent.',
    EXTEND: 'Change the last day.',
    CORRECT_QUESTIONS: 'Correct the questions, with a reason.',
    REMIND: 'Remind those who have not answered.',
    ENTER_ANSWER: 'Write in an answer by phone or on paper.',
    CLOSE: 'Close it for answers.',
    FEED_BACK: 'Tell the result, and what is done with it.',
    ARCHIVE: 'File it away.',
    REMOVE: 'Remove it: it is only a draft.',
    COPY: 'Begin another round of the same survey.',
  },
);

const ACTIONS: readonly (readonly [Action, RoundMove])[] = [
  ['PLAN', 'plan'],
  ['TAKE_BACK_PLAN', 'takeBackPlan'],
  ['OPEN', 'open'],
  ['EXTEND', 'extend'],
  ['CORRECT_QUESTIONS', 'correctQuestions'],
  ['CLOSE', 'close'],
  ['FEED_BACK', 'feedBack'],
  ['ARCHIVE', 'archive'],
];

/** What the holder of a round may do with it. An officer of a board writes answers in; the facilitator acts for no party. */
function actionsOn({ state, holderId }: RoundRecord): Action[] {
  const early = state === 'DRAFT' || state === 'PLANNED';
  return [
    ...(early ? (['EDIT'] as const) : []),
    ...(early || state === 'OPEN' ? (['INVITE'] as const) : []),
    ...ACTIONS.filter(([, move]) => mayMoveRound(state, move, 'holder')).map(([action]) => action),
    ...(state === 'OPEN' ? (['REMIND'] as const) : []),
    ...(state === 'OPEN' && holderId !== null ? (['ENTER_ANSWER'] as const) : []),
    ...(state === 'DRAFT' ? (['REMOVE'] as const) : []),
    'COPY',
  ];
}

const PartyEnum = enumOf<RoundParty>('SurveyParty', 'Whoever acts next in a round.', {
  HOLDER: 'The board or facilitator that holds it.',
  MUNICIPALITIES: 'Those who are invited.',
});

const StepEnum = enumOf<RoundStep>('SurveyStep', 'What is to be done next in a round.', {
  FINISH: 'Finish it.',
  OPEN: 'Open it.',
  ANSWER: 'Answer.',
  TELL_RESULT: 'Tell the result, and what is done with it: owed to each who answered.',
  ARCHIVE: 'File it away.',
});

@ObjectType('SurveyNext', { description: 'Who acts next in a round, doing what, by when.' })
class SurveyNextType {
  @Field(() => PartyEnum, { description: 'Who.' })
  readonly party!: RoundParty;

  @Field(() => StepEnum, { description: 'Doing what.' })
  readonly step!: RoundStep;

  @Field({ description: 'Doing what, in the language of the caller.' })
  readonly stepText!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By when; null where no time is set.' })
  readonly dueAt!: Date | null;

  @Field({ description: 'Whether that time has passed.' })
  readonly overdue!: boolean;
}

@ObjectType('SurveyMissing', { description: 'What must be said before a round can be planned or opened.' })
export class SurveyMissingType {
  @Field({ description: 'The field of SaveSurveyRoundInput; "invitations" for those who get it.' })
  readonly field!: string;

  @Field({ description: 'What to do, in the language of the caller.' })
  readonly message!: string;
}

@ObjectType('SurveyCount', { description: 'How many invitations stand in a state.' })
export class SurveyCountType {
  @Field(() => InvitationStateEnum, { description: 'The state.' })
  readonly state!: InvitationState;

  @Field(() => Int, { description: 'How many organisations.' })
  readonly count!: number;
}

@ObjectType('SurveyTemplate', { description: 'Questions to begin a survey from.' })
export class SurveyTemplateType {
  @Field(() => ID, { description: 'Stable code.' })
  readonly code!: string;

  @Field({ description: 'Name.' })
  readonly name!: string;

  @Field({ description: 'What it is for.' })
  readonly about!: string;

  @Field(() => [SurveyQuestionType], { description: 'Its questions.' })
  readonly questions!: SurveyQuestionType[];
}

@ObjectType('SurveyRound', { description: 'One time that a survey is put to municipalities.' })
export class SurveyRoundType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => Int, {
    description: 'Grows with every change of settings or questions; send it back when you change it.',
  })
  readonly version: number;

  @Field(() => RoundStateEnum, { description: 'Where it stands.' })
  readonly state: RoundState;

  @Field({ description: 'What it is called.' })
  readonly title: string;

  @Field({ description: "Who asks: the county board, or the pilot for the facilitator's." })
  readonly holderName: string;

  @Field({ description: 'What the answers are for.' })
  readonly purpose: string;

  @Field({ description: 'Whether it is said that answering is voluntary.' })
  readonly voluntary: boolean;

  @Field(() => Int, { nullable: true, description: 'Estimated minutes to answer.' })
  readonly estimatedMinutes: number | null;

  @Field({ description: 'How those who get it are chosen.' })
  readonly selection: string;

  @Field({ description: 'How and when the result is told.' })
  readonly plannedFeedback: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day the result is to be told.' })
  readonly feedbackOn: string | null;

  @Field(() => SurveyConsultationType, {
    nullable: true,
    description: 'Consultation with SKR; null until it is said.',
  })
  readonly consultation: SurveyConsultationType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it opens by itself, at eight; by hand when null.',
  })
  readonly opensOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to answer; it closes with it.' })
  readonly dueOn: string | null;

  @Field(() => [Int], {
    description: 'Those who have not answered are reminded so many days before the last.',
  })
  readonly reminderDays: number[];

  @Field(() => Int, { description: 'The version of its questions; frozen once it opens.' })
  readonly definitionVersion: number;

  @Field(() => [SurveyQuestionType], { description: 'Its questions, in order.' })
  readonly questions: SurveyQuestionType[];

  @Field({ description: 'The shape of an answer, as JSON Schema 2020-12.' })
  readonly schema: string;

  @Field(() => [ActionEnum], { description: 'What the caller may do with it now.' })
  readonly actions: Action[];

  @Field(() => SurveyNextType, { nullable: true, description: 'Who acts next; null at the end.' })
  readonly next: SurveyNextType | null;

  @Field(() => SurveyFeedbackType, { nullable: true, description: 'What was told to those who answered.' })
  readonly feedback: SurveyFeedbackType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it opened.' })
  readonly openedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it closed.' })
  readonly closedAt: Date | null;

  /** For fields resolved elsewhere. */
  readonly record: RoundRecord;

  constructor(round: RoundRecord, locale: Locale) {
    const { nextParty, nextStep } = round;
    this.record = round;
    this.id = round.id;
    this.version = round.version;
    this.state = round.state;
    this.title = round.title;
    this.holderName = round.holderName ?? '';
    this.purpose = round.purpose;
    this.voluntary = round.voluntary;
    this.estimatedMinutes = round.estimatedMinutes;
    this.selection = round.selection;
    this.plannedFeedback = round.plannedFeedback;
    this.feedbackOn = round.feedbackOn;
    this.consultation = consultationOf(round);
    this.opensOn = round.opensOn;
    this.dueOn = round.dueOn;
    this.reminderDays = round.reminderDays;
    this.definitionVersion = round.surveyVersion;
    this.questions = round.questions.map((question) => new SurveyQuestionType(question, locale));
    this.schema = JSON.stringify(schemaOf(round.questions));
    this.actions = actionsOn(round);
    this.next =
      nextParty === null || nextStep === null
        ? null
        : {
            party: nextParty,
            step: nextStep,
            stepText: ROUND_STEP_TEXTS[nextStep][locale],
            dueAt: round.dueAt,
            overdue: round.overdue,
          };
    this.feedback = feedbackOf(round);
    this.openedAt = round.openedAt;
    this.closedAt = round.closedAt;
  }
}

type Bounce = NonNullable<InvitationRecord['bounce']>;
const BounceEnum = enumOf<Bounce>('SurveyBounce', 'Why no mail reached an organisation.', {
  NO_ADDRESS: 'No address is known.',
  REFUSED: 'The mail server refused it.',
  REPORTED: 'The holder saw that it came back.',
});

@ObjectType('SurveyInvitation', { description: 'The invitation of one organisation to a round.' })
export class SurveyInvitationType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field({ description: 'As the organisation was called when it was invited.' })
  readonly organisationName: string;

  @Field(() => InvitationStateEnum, { description: 'How far it has come.' })
  readonly state: InvitationState;

  @Field(() => String, {
    nullable: true,
    description: "Where its mails go; null: to the organisation's contact point.",
  })
  readonly address: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its link was sent.' })
  readonly sentAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody opened it.' })
  readonly openedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody began to write.' })
  readonly startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered last.' })
  readonly submittedAt: Date | null;

  @Field(() => Int, { description: 'How often it was reminded.' })
  readonly reminders: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When, last.' })
  readonly lastRemindedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined or revoked.' })
  readonly reason: string | null;

  @Field(() => BounceEnum, { nullable: true, description: 'Why no mail reached it.' })
  readonly bounce: Bounce | null;

  @Field(() => Int, { description: 'How often the answer was corrected.' })
  readonly corrections: number;

  @Field({ description: 'Whether an officer wrote the answer in and the municipality has not confirmed it.' })
  readonly toConfirm: boolean;

  /** For fields resolved elsewhere. */
  readonly record: InvitationRecord;

  constructor(invitation: InvitationRecord) {
    this.record = invitation;
    this.id = invitation.id;
    this.organisationName = invitation.organisationName;
    this.state = invitation.state;
    this.address = invitation.address;
    this.sentAt = invitation.sentAt;
    this.openedAt = invitation.openedAt;
    this.startedAt = invitation.startedAt;
    this.submittedAt = invitation.submittedAt;
    this.reminders = invitation.reminders;
    this.lastRemindedAt = invitation.lastRemindedAt;
    this.reason = invitation.reason;
    this.bounce = invitation.state === 'BOUNCED' ? invitation.bounce : null;
    this.corrections = Math.max(0, invitation.submissions - 1);
    this.toConfirm = invitation.toConfirm;
  }
}

@ObjectType('SurveyCandidate', { description: 'A municipality that may be invited.' })
export class SurveyCandidateType {
  @Field({ description: 'Whether it is invited already.' })
  readonly invited!: boolean;

  @Field({ description: 'Whether an address is known to which a link can be sent.' })
  readonly reachable!: boolean;

  readonly organisationId!: string;
}

@ObjectType('SurveyRoundRemoved', { description: 'A drafted round that is gone.' })
export class SurveyRoundRemovedType {
  @Field(() => ID, { description: 'Id it had.' })
  readonly roundId!: string;
}

export const SurveyRoundRemovedResult = outcomeUnion('SurveyRoundRemovedResult', SurveyRoundRemovedType);
export const SurveyRoundConnection = listOf('SurveyRound', () => SurveyRoundType);
export const SurveyInvitationConnection = listOf('SurveyInvitation', () => SurveyInvitationType);
export const SurveyRoundResult = outcomeUnion('SurveyRoundResult', SurveyRoundType);
export const SurveyInvitationResult = outcomeUnion('SurveyInvitationResult', SurveyInvitationType);
