import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, listOf } from '#kernel';
import {
  LateStepEnum,
  NeedStateEnum,
  NeedStepEnum,
  PartyEnum,
  type LateStep,
  type NeedState,
  type NeedStep,
  type Party,
} from '#needs';
import { CatalogueKind } from '#supports';
import { MatchJudgementEnum, type MatchRecord } from '#matching';
import type { RaisedFilter } from './to-raise.service.js';

@ObjectType({ description: 'An organisation by name only.' })
export class NamedOrganisation {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field({ description: "Today's full name." })
  readonly name!: string;

  @Field({ description: "Today's short name." })
  readonly shortName!: string;
}

@ObjectType({ description: 'A support or grant by name only.' })
export class NamedCatalogueItem {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => CatalogueKind, { description: 'Support or grant.' })
  readonly kind!: CatalogueKind;

  @Field({ description: 'Name.' })
  readonly name!: string;
}

@ObjectType({ description: 'One of the best suggestions for a need, in short.' })
export class InboxSuggestion {
  @Field(() => ID, { description: 'Global id of the match.' })
  readonly id!: string;

  @Field(() => Int, { description: '1 is best; 0 was added by a person.' })
  readonly rank!: number;

  @Field(() => Float, { description: 'Strength by the engine; compare only within one need.' })
  readonly score!: number;

  @Field(() => MatchJudgementEnum, { description: 'What the board says of it.' })
  readonly judgement!: MatchRecord['judgement'];

  @Field(() => NamedCatalogueItem, { description: 'The support or grant.' })
  readonly item!: NamedCatalogueItem;
}

@ObjectType({ description: 'Who acts next on a need in the inbox, doing what, by when.' })
export class InboxNextAct {
  @Field(() => PartyEnum, { description: 'Who, by part.' })
  readonly party!: Party;

  @Field(() => NeedStepEnum, { description: 'Doing what.' })
  readonly step!: NeedStep;

  @Field({ description: 'Doing what, in the language of the caller.' })
  readonly stepText!: string;

  @Field(() => DateTimeScalar, { description: 'By when.' })
  readonly dueAt!: Date;

  @Field({ description: 'Whether that time has passed.' })
  readonly overdue!: boolean;

  @Field(() => LateStepEnum, { description: 'To whom lateness has been shown.' })
  readonly late!: LateStep;

  @Field(() => [String], {
    description: 'Short names of the organisations whose contact points are to answer.',
  })
  readonly waitsOn!: string[];
}

@ObjectType('InboxItem', {
  description: "A need on the board's desk, in short. Ask `need` for the whole of it.",
})
export class InboxItemType {
  @Field(() => ID, { description: 'Id of the need.' })
  readonly id!: string;

  @Field({ description: 'Heading, or first words. Never empty.' })
  readonly title!: string;

  @Field(() => NeedStateEnum, { description: 'Where it stands.' })
  readonly state!: NeedState;

  @Field(() => [String], { description: 'Themes (vocabulary codes).' })
  readonly themes!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted or written down.' })
  readonly submittedAt!: Date | null;

  @Field({ description: 'False while the municipality has not confirmed what an officer wrote down.' })
  readonly confirmed!: boolean;

  @Field(() => NamedOrganisation, { description: 'The municipality.' })
  readonly municipality!: NamedOrganisation;

  @Field(() => InboxNextAct, { description: 'Who acts next, doing what, by when.' })
  readonly next!: InboxNextAct;

  @Field(() => [InboxSuggestion], { description: 'The three best suggestions that nobody has rejected.' })
  readonly suggestions!: InboxSuggestion[];
}

export const InboxConnection = listOf('InboxItem', () => InboxItemType);

@ObjectType('RaisedItem', {
  description: 'Something that has waited too long, for the list to raise at the gathering.',
})
export class RaisedItemType {
  @Field(() => ID, { description: 'Id of the need, request or survey round.' })
  readonly id!: string;

  @Field({ description: 'Heading of the need or survey. Never a text.' })
  readonly heading!: string;

  @Field(() => [String], { description: 'Themes (vocabulary codes).' })
  readonly themes!: string[];

  @Field({ description: 'On whom it waits.' })
  readonly waitsOnName!: string;

  @Field({ description: 'What is to be done, in the language of the caller.' })
  readonly stepText!: string;

  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  readonly waitingSince!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was due.' })
  readonly dueAt!: Date;

  readonly countyCode!: string | null;
}

export const RaisedItemConnection = listOf('RaisedItem', () => RaisedItemType);

@InputType({ description: 'Which things to raise.' })
export class RaisedFilterInput implements RaisedFilter {
  @Field(() => String, { nullable: true, description: 'Only from this county.' })
  readonly countyCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'With one of these themes.' })
  readonly themes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what waits on this organisation.' })
  readonly waitsOnId?: string | null;
}
