import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { SurveyQuestionType } from './survey.types.js';

@ObjectType('SurveyOptionCount', { description: 'How many chose an answer.' })
class SurveyOptionCountType {
  @Field({ description: 'The answer, in the language of the caller.' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many organisations.' })
  readonly count!: number;
}

@ObjectType('SurveyTextAnswer', { description: 'What one organisation answered in words.' })
class SurveyTextAnswerType {
  @Field({ description: 'The organisation.' })
  readonly organisationName!: string;

  @Field({ description: 'Its answer.' })
  readonly text!: string;
}

@ObjectType('SurveyQuestionResult', {
  description: 'What was answered to one question, over all who answered.',
})
export class SurveyQuestionResultType {
  @Field(() => SurveyQuestionType, { description: 'The question.' })
  readonly question!: SurveyQuestionType;

  @Field(() => Int, { description: 'How many organisations answered it.' })
  readonly answered!: number;

  @Field(() => [SurveyOptionCountType], { description: 'How often each answer was chosen.' })
  readonly counts!: SurveyOptionCountType[];

  @Field(() => Float, { nullable: true, description: 'The mean of numbers and steps.' })
  readonly mean!: number | null;

  @Field(() => [SurveyTextAnswerType], {
    description: 'Answers in words, in Swedish order of the organisations.',
  })
  readonly texts!: SurveyTextAnswerType[];
}
