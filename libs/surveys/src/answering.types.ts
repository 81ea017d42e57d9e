import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, endOfDay, outcomeUnion, type Locale } from '#kernel';
import { TEXT_REASON } from '#papers';
import type { InvitationState } from './invitation-states.js';
import { stillFitting } from './questions/answers.js';
import { inLanguage } from './questions/question.js';
import { copyText } from './read/copy-text.js';
import type { DraftRow, ToAnswer } from './read/answering.service.js';
import type { RoundRecord } from './survey-records.js';
import {
  consultationOf,
  feedbackOf,
  InvitationStateEnum,
  surveyNeed,
  SurveyConsultationType,
  SurveyCopyType,
  SurveyFeedbackType,
  SurveyNeedType,
  SurveyQuestionType,
  SurveyValueType,
  SurveyWriterType,
  valueList,
} from './survey.types.js';
import { SurveyNeedInput, SurveyValueInput, SurveyWriterInput } from './survey-inputs.types.js';

@ObjectType('SurveyLeftOver', {
  description: 'An answer to a question that is no longer asked: kept, not sent.',
})
class SurveyLeftOverType {
  @Field({ description: 'The question, as it was.' })
  readonly title!: string;

  @Field(() => [String], { description: 'What was answered.' })
  readonly values!: string[];
}

@ObjectType('SurveyDraft', { description: 'What is being written. Only the municipality sees it.' })
class SurveyDraftType {
  @Field(() => Int, { description: 'Send it back with the next save.' })
  readonly version: number;

  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  readonly savedAt: Date;

  @Field(() => SurveyWriterType, { description: 'Who saved it.' })
  readonly savedBy: SurveyWriterType;

  @Field(() => [SurveyValueType], { description: 'Answers to questions that are asked.' })
  readonly values: SurveyValueType[];

  @Field(() => [SurveyNeedType], { description: 'Needs, as far as they are written.' })
  readonly needs: SurveyNeedType[];

  @Field(() => Int, { description: 'The version of the questions it was saved on.' })
  readonly definitionVersion: number;

  @Field(() => [SurveyLeftOverType], { description: 'Answers to questions that are no longer asked.' })
  readonly noLongerAsked: SurveyLeftOverType[];

  constructor(draft: DraftRow, { round, needs }: ToAnswer, locale: Locale) {
    this.version = draft.version;
    this.savedAt = draft.savedAt;
    this.savedBy = { name: draft.savedBy, role: draft.savedByRole, at: draft.savedAt };
    this.values = valueList(round.questions, draft.values);
    this.needs = draft.needs.map((need) =>
      surveyNeed(need, {
        key: need.key,
        version: need.version ?? null,
        known: needs.some(({ id, known }) => known && id === need.key),
      }),
    );
    this.definitionVersion = draft.surveyVersion;
    this.noLongerAsked = draft.questions.flatMap((question) => {
      const values = draft.values[question.id] ?? [];
      const asked = round.questions.some(({ id }) => id === question.id);
      return asked || values.length === 0
        ? []
        : [{ title: inLanguage(question.title, locale), values: [...values] }];
    });
  }
}

@ObjectType('SurveyToAnswer', { description: 'A survey as whoever answers for an organisation sees it.' })
export class SurveyToAnswerType {
  @Field(() => ID, { description: 'The invitation.' })
  readonly invitationId: string;

  @Field({ description: 'The municipality that answers.' })
  readonly organisationName: string;

  @Field({ description: 'What the survey is called.' })
  readonly title: string;

  @Field({ description: 'Who asks.' })
  readonly holderName: string;

  @Field({ description: 'The county board that receives the needs; they become official documents there.' })
  readonly receiverName: string;

  @Field({ description: 'What the answers are for.' })
  readonly purpose: string;

  @Field(() => Int, { description: 'How many minutes it takes, as estimated.' })
  readonly estimatedMinutes: number;

  @Field({ description: 'How those who get it were chosen.' })
  readonly selection: string;

  @Field({ description: 'How and when the result is told.' })
  readonly plannedFeedback: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day the result is to be told.' })
  readonly feedbackOn: string | null;

  @Field(() => SurveyConsultationType, { nullable: true, description: 'Consultation with SKR.' })
  readonly consultation: SurveyConsultationType | null;

  @Field(() => DateTimeScalar, { description: 'The last moment to answer.' })
  readonly dueAt: Date;

  @Field(() => InvitationStateEnum, { description: 'How far the municipality has come.' })
  readonly state: InvitationState;

  @Field({ description: 'Whether it may be answered or corrected now.' })
  readonly mayAnswer: boolean;

  @Field(() => Int, { description: 'The version of the questions. Send it back with what is written.' })
  readonly definitionVersion: number;

  @Field(() => [SurveyQuestionType], { description: 'The questions, in order.' })
  readonly questions: SurveyQuestionType[];

  @Field(() => Int, { description: 'Send it with the next save or answer: 0 before the first.' })
  readonly draftVersion: number;

  @Field(() => SurveyDraftType, {
    nullable: true,
    description: 'What is written and not sent; null when there is nothing.',
  })
  readonly draft: SurveyDraftType | null;

  @Field(() => [SurveyNeedType], {
    description: 'Needs that the board holds already: to keep, change, or say gone.',
  })
  readonly known: SurveyNeedType[];

  @Field(() => [SurveyValueType], {
    description: "The earlier round's answers that still fit: to keep or change.",
  })
  readonly earlier: SurveyValueType[];

  @Field(() => String, { nullable: true, description: 'What the earlier round was called.' })
  readonly earlierTitle: string | null;

  @Field(() => [SurveyWriterType], { description: 'Everybody who has written.' })
  readonly writers: SurveyWriterType[];

  @Field(() => SurveyCopyType, {
    nullable: true,
    description: 'The own copy of what was sent last; corrections begin from it.',
  })
  readonly copy: SurveyCopyType | null;

  @Field(() => SurveyFeedbackType, { nullable: true, description: 'What came of it, once it is told.' })
  readonly feedback: SurveyFeedbackType | null;

  @Field({
    description: 'Whether an officer wrote the answer in and the municipality has not confirmed it yet.',
  })
  readonly needsConfirmation: boolean;

  constructor(seen: ToAnswer, locale: Locale) {
    const { invitation, round, draft, submission } = seen;
    this.invitationId = invitation.id;
    this.organisationName = invitation.organisationName;
    this.title = round.title;
    this.holderName = round.holderName ?? '';
    this.receiverName = seen.receiverName;
    this.purpose = round.purpose;
    this.estimatedMinutes = round.estimatedMinutes ?? 0;
    this.selection = round.selection;
    this.plannedFeedback = round.plannedFeedback;
    this.feedbackOn = round.feedbackOn;
    this.consultation = consultationOf(round);
    this.dueAt = lastMomentOf(round);
    this.state = invitation.state;
    this.mayAnswer = round.state === 'OPEN';
    this.definitionVersion = round.surveyVersion;
    this.questions = round.questions.map((question) => new SurveyQuestionType(question, locale));
    this.draftVersion = draft?.version ?? 0;
    this.draft = draft === null || draft.sent ? null : new SurveyDraftType(draft, seen, locale);
    this.known = seen.needs
      .filter(({ known }) => known)
      .map((need) => surveyNeed(need, { key: need.id, version: need.version, known: true }));
    const { earlier } = invitation;
    this.earlier =
      earlier === null
        ? []
        : valueList(round.questions, stillFitting(round.questions, earlier.questions, earlier.values));
    this.earlierTitle = earlier?.title ?? null;
    this.writers = seen.writers;
    this.copy =
      submission === null
        ? null
        : new SurveyCopyType(
            submission,
            seen.needsThen,
            new Set(seen.needs.filter(({ known }) => known).map(({ id }) => id)),
            copyText({ title: round.title, ...invitation }, submission, seen.needsThen, locale),
          );
    this.feedback = feedbackOf(round);
    this.needsConfirmation = invitation.toConfirm;
  }
}

const lastMomentOf = ({ dueOn, createdAt }: RoundRecord): Date =>
  dueOn === null ? createdAt : endOfDay(dueOn);

export const SurveyToAnswerResult = outcomeUnion('SurveyToAnswerResult', SurveyToAnswerType);

const optional = (about: string) => ({ nullable: true, description: about });

@InputType({
  description: 'The way to an invitation: by the token of its link, or signed in by its id. One of them.',
})
export class SurveyDoorInput {
  @Field(() => String, optional('The token from the link.'))
  readonly token?: string | null;

  @Field(() => ID, optional('The invitation, for contacts of the municipality.'))
  readonly invitationId?: string | null;
}

@InputType({ isAbstract: true })
abstract class SurveyWritingInput extends SurveyDoorInput {
  @Field(() => Int, { description: 'The draftVersion that was read.' })
  readonly version!: number;

  @Field(() => Int, { description: 'The definitionVersion that was read.' })
  readonly definitionVersion!: number;

  @Field(() => SurveyWriterInput, { description: 'Who writes.' })
  readonly writer!: SurveyWriterInput;

  @Field(() => [SurveyValueInput], { description: 'Answers to the questions beside the needs.' })
  readonly values!: SurveyValueInput[];

  @Field(() => [SurveyNeedInput], { description: 'The needs, at most 30.' })
  readonly needs!: SurveyNeedInput[];
}

@InputType({ description: 'What is being written.' })
export class SaveSurveyDraftInput extends SurveyWritingInput {}

@InputType({ description: 'A need that no longer holds.' })
export class SurveyNeedGoneInput {
  @Field(() => ID, { description: 'The need.' })
  readonly key!: string;

  @Field({ description: 'Why, at most 1,000 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'An answer, or its correction.' })
export class SubmitSurveyInput extends SurveyWritingInput {
  @Field(
    () => [SurveyNeedGoneInput],
    optional('Needs that no longer hold: they are withdrawn, never deleted.'),
  )
  readonly gone?: SurveyNeedGoneInput[] | null;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A no, with a reason.' })
export class DeclineSurveyInput extends SurveyDoorInput {
  @Field(() => SurveyWriterInput, { description: 'Who says so.' })
  readonly writer!: SurveyWriterInput;

  @Field({ description: 'Why, at most 1,000 characters.' })
  readonly reason!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}
