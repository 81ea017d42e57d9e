import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, listArgs, listOf } from '#kernel';
import { needListArgs, NeedStateEnum, type NeedState } from '#needs';
import {
  AnswerTimesSort,
  WhoseEnum,
  type AnswerTimes,
  type AnswerTimesFilter,
  type Whose,
} from './answer-times.js';
import {
  CountyCoverageSort,
  MunicipalityCoverageSort,
  StandingEnum,
  type CountyCoverageFilter,
  type CoveredCounty,
  type CoveredMunicipality,
  type MunicipalityCoverageFilter,
  type Standing,
} from './coverage.js';
import {
  NeedCountSort,
  NeedDimensionEnum,
  type NeedCount,
  type NeedCountFilter,
  type NeedDimension,
} from './need-counts.js';

const PILOT = { description: 'Id of the pilot.' };

@ObjectType('NeedCount', {
  description: 'How many needs of a pilot are of one kind. Drafts are never counted.',
})
export class NeedCountType implements NeedCount {
  @Field({
    description: 'County code, theme, target group, state, age or source; "-" where nothing is stated.',
  })
  readonly code!: string;

  @Field({ description: 'What it is called, in the language of the caller.' })
  readonly label!: string;

  @Field(() => Int, { description: 'Needs told.' })
  readonly needs!: number;

  @Field(() => Int, { description: 'Of these, those that wait on somebody.' })
  readonly open!: number;

  @Field(() => Int, { description: 'Of these, those whose time has passed.' })
  readonly late!: number;

  @Field(() => Int, { description: 'Of these, those that nobody has offered anything for.' })
  readonly withoutOffer!: number;
}

export const NeedCountConnection = listOf('NeedCount', () => NeedCountType);

@InputType({ description: 'Which needs are counted.' })
export class NeedCountFilterInput implements NeedCountFilter {
  @Field(() => String, { nullable: true, description: 'Only from this county.' })
  readonly countyCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'With one of these themes.' })
  readonly themes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'For one of these target groups.' })
  readonly audience?: string[] | null;

  @Field(() => [NeedStateEnum], { nullable: true, description: 'Only in these states.' })
  readonly states?: NeedState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that nobody has offered anything for.' })
  readonly withoutOffer?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Submitted this day or later.' })
  readonly toldFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Submitted this day or earlier.' })
  readonly toldUntil?: string | null;
}

@ArgsType()
export class NeedCountsArgs extends listArgs({
  filter: () => NeedCountFilterInput,
  sort: NeedCountSort,
  usual: 'USUAL',
  search: 'Part of the name of what is counted by.',
}) {
  @Field(() => ID, PILOT)
  readonly pilotId!: string;

  @Field(() => NeedDimensionEnum, { description: 'What to count by.' })
  readonly by!: NeedDimension;
}

@ObjectType('CoveredMunicipality', {
  description: 'How it stands with a municipality of the county board that asks.',
})
export class CoveredMunicipalityType implements CoveredMunicipality {
  @Field(() => ID, { description: 'Id of the municipality.' })
  readonly id!: string;

  @Field({ description: 'Its name.' })
  readonly name!: string;

  @Field(() => StandingEnum, { description: 'How it stands.' })
  readonly standing!: Standing;

  @Field(() => Int, { description: 'Needs it has told.' })
  readonly told!: number;

  @Field(() => Int, { description: 'Of these, those that wait on somebody.' })
  readonly open!: number;

  @Field(() => Int, { description: 'Of these, those with an offer, or that were helped.' })
  readonly got!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last told one.' })
  readonly lastToldAt!: Date | null;
}

export const CoveredMunicipalityConnection = listOf('CoveredMunicipality', () => CoveredMunicipalityType);

@InputType({ description: 'Which municipalities.' })
export class MunicipalityCoverageFilterInput implements MunicipalityCoverageFilter {
  @Field(() => [StandingEnum], { nullable: true, description: 'Only those with which it stands like this.' })
  readonly standings?: Standing[] | null;
}

@ArgsType()
export class MunicipalityCoverageArgs extends listArgs({
  filter: () => MunicipalityCoverageFilterInput,
  sort: MunicipalityCoverageSort,
  usual: 'NAME',
  search: 'Part of the name.',
}) {
  @Field(() => ID, PILOT)
  readonly pilotId!: string;
}

@ObjectType('CoveredCounty', { description: 'A county of a pilot in numbers of municipalities.' })
export class CoveredCountyType implements CoveredCounty {
  @Field(() => ID, { description: 'County code.' })
  readonly code!: string;

  @Field({ description: 'Name of the county.' })
  readonly name!: string;

  @Field(() => Int, { description: 'Municipalities that take part.' })
  readonly municipalities!: number;

  @Field(() => Int, { description: 'Those that have an offer, or were helped.' })
  readonly got!: number;

  @Field(() => Int, { description: 'Those that have told and still wait.' })
  readonly waits!: number;

  @Field(() => Int, { description: 'Those that have told and got nothing.' })
  readonly notGot!: number;

  @Field(() => Int, { description: 'Those nobody has heard from. Unknown is not none.' })
  readonly unknown!: number;

  @Field(() => Int, { description: 'Needs they have told.' })
  readonly needs!: number;
}

export const CoveredCountyConnection = listOf('CoveredCounty', () => CoveredCountyType);

@InputType({ description: 'Which counties.' })
export class CountyCoverageFilterInput implements CountyCoverageFilter {
  @Field(() => String, { nullable: true, description: 'Only this county.' })
  readonly countyCode?: string | null;
}

@ArgsType()
export class CountyCoverageArgs extends listArgs({
  filter: () => CountyCoverageFilterInput,
  sort: CountyCoverageSort,
  usual: 'NAME',
  search: 'Part of the name.',
}) {
  @Field(() => ID, PILOT)
  readonly pilotId!: string;
}

@ObjectType('AnswerTimes', { description: 'How long requests took until the first answer.' })
export class AnswerTimesType implements AnswerTimes {
  @Field(() => WhoseEnum, { description: 'Whose.' })
  readonly of!: Whose;

  @Field(() => Int, { description: 'Requests sent, those recalled aside.' })
  readonly sent!: number;

  @Field(() => Int, { description: 'Of these, those answered.' })
  readonly answered!: number;

  @Field(() => Int, { description: 'Of these, those that wait for an answer.' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'Of these, those whose time has passed.' })
  readonly late!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Calendar days until half of the answers had come; null where too few have answered to tell.',
  })
  readonly medianDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'Calendar days until nine in ten had come.' })
  readonly ninthDays!: number | null;
}

export const AnswerTimesConnection = listOf('AnswerTimes', () => AnswerTimesType);

@InputType({ description: 'Which requests the times are of.' })
export class AnswerTimesFilterInput implements AnswerTimesFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Sent this day or later.' })
  readonly sentFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Sent this day or earlier.' })
  readonly sentUntil?: string | null;
}

@ArgsType()
export class AnswerTimesArgs extends listArgs({
  filter: () => AnswerTimesFilterInput,
  sort: AnswerTimesSort,
  usual: 'USUAL',
  search: 'Looks nowhere: there are two rows.',
}) {
  @Field(() => ID, PILOT)
  readonly pilotId!: string;
}

@ArgsType()
export class MunicipalityNeedsArgs extends needListArgs('NEWEST') {
  @Field(() => ID, { description: 'The municipality.' })
  readonly municipalityId!: string;
}
