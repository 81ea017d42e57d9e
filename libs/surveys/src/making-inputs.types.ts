import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, listArgs } from '#kernel';
import { TEXT_REASON } from '#papers';
import type { InvitationState } from './invitation-states.js';
import { RoundStateEnum } from './making.types.js';
import type { QuestionKind } from './questions/question.js';
import { InvitationSort, RoundSort } from './read/survey-lists.js';
import type { RoundState } from './round-states.js';
import { ChannelEnum, InvitationStateEnum, QuestionKindEnum, type Channel } from './survey.types.js';
import { SurveyNeedInput, SurveyValueInput, SurveyWriterInput } from './survey-inputs.types.js';

const optional = (about: string) => ({ nullable: true, description: about });

@InputType({ description: 'Which rounds.' })
export class SurveyRoundFilterInput {
  @Field(() => [RoundStateEnum], optional('Only in these states.'))
  readonly states?: RoundState[] | null;

  @Field(() => ID, optional('Only of this pilot.'))
  readonly pilotId?: string | null;
}

@ArgsType()
export class SurveyRoundsArgs extends listArgs({
  filter: () => SurveyRoundFilterInput,
  sort: RoundSort,
  usual: 'NEWEST',
  search: 'Swedish words in title or purpose.',
}) {}

@InputType({ description: 'Which invitations.' })
export class SurveyInvitationFilterInput {
  @Field(() => [InvitationStateEnum], optional('Only in these states.'))
  readonly states?: InvitationState[] | null;
}

@ArgsType()
export class SurveyInvitationsArgs extends listArgs({
  filter: () => SurveyInvitationFilterInput,
  sort: InvitationSort,
  usual: 'NAME',
  search: 'The beginning of the name of the organisation.',
}) {}

@InputType({ description: 'The beginning of a round: from a template, or from an earlier round of yours.' })
export class BeginSurveyRoundInput {
  @Field({ description: 'What it is called, at most 200 characters.' })
  readonly title!: string;

  @Field(
    () => ID,
    optional("The pilot; the facilitator's rounds have one. An earlier round's goes before it."),
  )
  readonly pilotId?: string | null;

  @Field(() => ID, optional('Code of a template; the shortest when absent.'))
  readonly template?: string | null;

  @Field(() => ID, optional('An earlier round: its survey goes on, and its answers can be kept or changed.'))
  readonly earlierRoundId?: string | null;
}

@InputType({ description: 'A text in both languages.' })
export class SurveyTextInput {
  @Field({ description: 'In Swedish.' })
  readonly sv!: string;

  @Field(() => String, optional('In English; Swedish is shown where it is absent.'))
  readonly en?: string | null;
}

@InputType({ description: 'An answer to choose.' })
export class SurveyOptionInput {
  @Field({ description: 'Stable value: a–z, 0–9, - and _, at most 40.' })
  readonly value!: string;

  @Field(() => SurveyTextInput, { description: 'How it reads.' })
  readonly label!: SurveyTextInput;
}

@InputType({ description: 'When a question is shown.' })
export class SurveyConditionInput {
  @Field(() => ID, { description: 'An earlier question with answers to choose from.' })
  readonly questionId!: string;

  @Field(() => [String], { description: 'Shown where it is answered with one of these.' })
  readonly values!: string[];
}

@InputType({ description: 'A question.' })
export class SurveyQuestionInput {
  @Field(() => ID, { description: 'Stable: a–z, 0–9, - and _, at most 40. Answers follow it.' })
  readonly id!: string;

  @Field(() => QuestionKindEnum, { description: 'What it asks for.' })
  readonly kind!: QuestionKind;

  @Field(() => SurveyTextInput, { description: 'The question.' })
  readonly title!: SurveyTextInput;

  @Field(() => SurveyTextInput, optional('Help beside it.'))
  readonly help?: SurveyTextInput | null;

  @Field({ description: 'Whether it must be answered where it is shown.' })
  readonly required!: boolean;

  @Field(() => [SurveyOptionInput], optional('Answers to choose from, 2–40.'))
  readonly options?: SurveyOptionInput[] | null;

  @Field(() => Float, optional('The least number.'))
  readonly min?: number | null;

  @Field(() => Float, optional('The greatest number, or the last step of a scale (2–10).'))
  readonly max?: number | null;

  @Field(() => SurveyConditionInput, optional('When it is shown; always, when absent.'))
  readonly showIf?: SurveyConditionInput | null;
}

@InputType({ description: 'Consultation with SKR.' })
export class SurveyConsultationInput {
  @Field({ description: 'Whether there was one.' })
  readonly consulted!: boolean;

  @Field(() => DateScalar, optional('When.'))
  readonly on?: string | null;

  @Field(() => String, optional('What came of it.'))
  readonly outcome?: string | null;

  @Field(() => String, optional('Why there was none.'))
  readonly whyNone?: string | null;
}

@InputType({
  description: 'Changes of a round. Only what is given is changed; null takes days and minutes away.',
})
export class SaveSurveyRoundInput {
  @Field(() => ID, { description: 'The round.' })
  readonly roundId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  readonly version!: number;

  @Field(() => String, optional('What it is called.'))
  readonly title?: string | null;

  @Field(() => String, optional('What the answers are for.'))
  readonly purpose?: string | null;

  @Field(() => Boolean, optional('That answering is voluntary.'))
  readonly voluntary?: boolean | null;

  @Field(() => Int, optional('Minutes to answer, 1–240.'))
  readonly estimatedMinutes?: number | null;

  @Field(() => String, optional('How those who get it are chosen.'))
  readonly selection?: string | null;

  @Field(() => String, optional('How and when the result is told.'))
  readonly plannedFeedback?: string | null;

  @Field(() => DateScalar, optional('The day the result is to be told.'))
  readonly feedbackOn?: string | null;

  @Field(() => SurveyConsultationInput, optional('Consultation with SKR: when and its outcome, or why none.'))
  readonly consultation?: SurveyConsultationInput | null;

  @Field(() => DateScalar, optional('The day it opens by itself.'))
  readonly opensOn?: string | null;

  @Field(() => DateScalar, optional('The last day to answer.'))
  readonly dueOn?: string | null;

  @Field(() => [Int], optional('Remind so many days before the last; at most five.'))
  readonly reminderDays?: number[] | null;

  @Field(() => [SurveyQuestionInput], optional('All its questions, in order; at most 60, one of them NEEDS.'))
  readonly questions?: SurveyQuestionInput[] | null;
}

@InputType({ description: 'Which municipalities: every criterion that is given holds.' })
export class SurveySelectionInput {
  @Field(() => [String], optional('Of these counties.'))
  readonly countyCodes?: string[] | null;

  @Field(() => [String], optional('Of these SKR groups: A1–C9.'))
  readonly skrGroups?: string[] | null;

  @Field(() => Int, optional('With at least so many inhabitants.'))
  readonly populationFrom?: number | null;

  @Field(() => Int, optional('With at most so many inhabitants.'))
  readonly populationTo?: number | null;

  @Field(() => [ID], optional('Of these.'))
  readonly organisationIds?: string[] | null;
}

@InputType({ description: 'A round.' })
export class SurveyRoundIdInput {
  @Field(() => ID, { description: 'The round.' })
  readonly roundId!: string;
}

@InputType({ description: 'Municipalities to invite.' })
export class InviteToSurveyInput extends SurveyRoundIdInput {
  @Field(() => SurveySelectionInput, { description: 'Which.' })
  readonly selection!: SurveySelectionInput;
}

@InputType({ description: 'Another last day.' })
export class ExtendSurveyRoundInput extends SurveyRoundIdInput {
  @Field(() => DateScalar, { description: 'The last day to answer.' })
  readonly dueOn!: string;
}

@InputType({ description: 'Corrected questions of an open round.' })
export class CorrectSurveyQuestionsInput extends SurveyRoundIdInput {
  @Field(() => Int, { description: 'The version that was read.' })
  readonly version!: number;

  @Field(() => [SurveyQuestionInput], { description: 'All questions, as they should be.' })
  readonly questions!: SurveyQuestionInput[];

  @Field({ description: 'Why, at most 1,000 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'Whom to remind.' })
export class RemindSurveyInput extends SurveyRoundIdInput {
  @Field(() => [ID], optional('These invitations; all that have not answered, when absent.'))
  readonly invitationIds?: string[] | null;
}

@InputType({ description: 'What came of a round, to each who answered.' })
export class FeedBackSurveyRoundInput extends SurveyRoundIdInput {
  @Field({ description: 'The result, in plain Swedish.' })
  readonly result!: string;

  @Field({ description: 'What is done with it, in plain Swedish.' })
  readonly whatWeDo!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'An invitation.' })
export class SurveyInvitationIdInput {
  @Field(() => ID, { description: 'The invitation.' })
  readonly invitationId!: string;
}

@InputType({ description: 'Where the mails of an invitation go.' })
export class SetSurveyAddressInput extends SurveyInvitationIdInput {
  @Field(() => String, optional("A mail address; the organisation's contact point, when absent."))
  readonly address?: string | null;
}

@InputType({ description: 'A new link for an invitation.' })
export class SendSurveyLinkAgainInput extends SurveyInvitationIdInput {
  @Field({ description: 'Whether earlier links open nothing any more: where one has come into wrong hands.' })
  readonly replaceEarlier!: boolean;
}

@InputType({ description: 'An invitation to take back.' })
export class RevokeSurveyInvitationInput extends SurveyInvitationIdInput {
  @Field({ description: 'Why, at most 1,000 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'An answer given by phone or on paper.' })
export class EnterSurveyAnswerInput extends SurveyInvitationIdInput {
  @Field(() => ChannelEnum, { description: 'PHONE or PAPER.' })
  readonly channel!: Channel;

  @Field(() => SurveyWriterInput, { description: 'Who gave it.' })
  readonly givenBy!: SurveyWriterInput;

  @Field(() => [SurveyValueInput], { description: 'Answers to the questions beside the needs.' })
  readonly values!: SurveyValueInput[];

  @Field(() => [SurveyNeedInput], { description: 'The needs, at most 30.' })
  readonly needs!: SurveyNeedInput[];

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}
