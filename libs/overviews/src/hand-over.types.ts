import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, listArgs, listOf } from '#kernel';
import {
  CaseKindEnum,
  OpenCaseSort,
  type CaseKind,
  type HandOver,
  type HandOverLine,
  type OpenCaseFilter,
} from './hand-over.js';

@ObjectType('OpenCase', { description: 'Something of your organisation that waits on somebody.' })
export class OpenCaseType {
  @Field(() => CaseKindEnum, { description: 'What it is.' })
  readonly kind!: CaseKind;

  @Field(() => ID, { description: 'Id of the need, request, challenge or engagement.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of what its page is about: of an engagement the request.' })
  readonly pageId!: string;

  @Field({ description: 'Heading, or first words.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'The municipality, where it is about one.' })
  readonly municipalityName!: string | null;

  @Field({ description: 'What is to be done, in the language of the caller.' })
  readonly stepText!: string;

  @Field({ description: 'Whether your organisation is to do it.' })
  readonly ours!: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  readonly since!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By when.' })
  readonly dueAt!: Date | null;
}

export const OpenCaseConnection = listOf('OpenCase', () => OpenCaseType);

@InputType({ description: 'Which open cases.' })
export class OpenCaseFilterInput implements OpenCaseFilter {
  @Field(() => [CaseKindEnum], { nullable: true, description: 'Only of these kinds.' })
  readonly kinds?: CaseKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those your organisation is to act on.' })
  readonly ours?: boolean | null;
}

@ArgsType()
export class OpenCasesArgs extends listArgs({
  filter: () => OpenCaseFilterInput,
  sort: OpenCaseSort,
  usual: 'DUE',
  search: 'Swedish words in the heading.',
}) {}

@ObjectType('HandOverLine', { description: 'Something to know for whoever takes over.' })
export class HandOverLineType implements HandOverLine {
  @Field({ description: 'What, in the language of the caller.' })
  readonly text!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  readonly at!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Within how many days.' })
  readonly days!: number | null;
}

@ObjectType('FormerHolder', { description: 'Who held a contact point before.' })
export class FormerHolderType {
  @Field({ description: 'The contact point.' })
  readonly pointName!: string;

  @Field({ description: 'Who held it.' })
  readonly personName!: string;

  @Field(() => DateTimeScalar, { description: 'Until when.' })
  readonly until!: Date;
}

@ObjectType('HandOver', { description: 'What somebody who takes over needs on the first day.' })
export class HandOverType implements HandOver {
  @Field(() => [FormerHolderType], { description: 'Who was there before; ask them.' })
  readonly before!: readonly FormerHolderType[];

  @Field(() => [HandOverLineType], { description: 'What happened last, the latest first.' })
  readonly history!: readonly HandOverLineType[];

  @Field(() => [HandOverLineType], {
    description: 'What is agreed: groups, answer times, times of the pilot.',
  })
  readonly agreements!: readonly HandOverLineType[];

  @Field(() => [HandOverLineType], { description: 'Days that are set, the next first.' })
  readonly dates!: readonly HandOverLineType[];
}
