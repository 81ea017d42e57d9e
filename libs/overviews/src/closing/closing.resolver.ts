import { Args, ArgsType, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  answerList,
  Ctx,
  listArgs,
  listOf,
  outcomeUnion,
  presentOutcome,
  type Context,
  type List,
  type ProblemType,
} from '#kernel';
import type { ClosingKind } from './closing-item.entity.js';
import {
  closingItemOrders,
  closingItemSheet,
  ClosingItemSort,
  ClosingKindEnum,
  closingRule,
  ClosingService,
  type ClosingItemFilter,
} from './closing.js';

@ObjectType('ClosingItem', {
  description: 'Something open in a pilot, and what becomes of it when the pilot closes.',
})
class ClosingItemType {
  @Field(() => ID, { description: 'Id of the need, challenge, survey round or engagement.' })
  readonly id!: string;

  @Field(() => ClosingKindEnum, { description: 'What it is.' })
  readonly kind!: ClosingKind;

  @Field({ description: 'Its heading. Never its text.' })
  readonly heading!: string;

  @Field(() => String, { nullable: true, description: 'The county; null: of the whole pilot.' })
  readonly countyName!: string | null;

  @Field({ description: 'Where it stands, in the language of the caller.' })
  readonly stateText!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who can own it: the county board, for an engagement the municipality; null: nobody.',
  })
  readonly partyName!: string | null;

  @Field({ description: 'Whether it can go on: those it concerns take part in another pilot too.' })
  readonly goesOn!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who owns it from then on; null: not decided, or it ends.',
  })
  readonly ownerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ends; null: not decided, or it goes on.' })
  readonly reason!: string | null;
}

const ClosingItemConnection = listOf('ClosingItem', () => ClosingItemType);

@InputType({ description: 'Which open items of a pilot.' })
class ClosingItemFilterInput implements ClosingItemFilter {
  @Field(() => [ClosingKindEnum], { nullable: true, description: 'Only of these kinds.' })
  readonly kinds?: ClosingKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those decided on, or only those that are not.' })
  readonly decided?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only from this county.' })
  readonly countyCode?: string | null;
}

@ArgsType()
class ClosingItemsArgs extends listArgs({
  filter: () => ClosingItemFilterInput,
  sort: ClosingItemSort,
  usual: 'WAITING',
  search: 'Swedish words in the heading.',
}) {
  @Field(() => ID, { description: 'Id of the pilot.' })
  readonly pilotId!: string;
}

@InputType({ description: 'What becomes of open items when their pilot closes.' })
class DecideAtClosingInput {
  @Field(() => ID, { description: 'The pilot.' })
  readonly pilotId!: string;

  @Field(() => [ID], { description: 'The items, 1–100.' })
  readonly itemIds!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why they end, at most 1,000 characters; without it those whose they are own them from then on.',
  })
  readonly endReason?: string | null;
}

@InputType({ description: 'Closes a pilot.' })
class ClosePilotInput {
  @Field(() => ID, { description: 'The pilot.' })
  readonly pilotId!: string;
}

@ObjectType('PilotClosing', { description: 'How far the closing of a pilot has come.' })
class PilotClosingType {
  @Field(() => ID, { description: 'The pilot.' })
  readonly pilotId!: string;
}

const PilotClosingResult = outcomeUnion('PilotClosingResult', PilotClosingType);

@Resolver()
export class ClosingResolver {
  constructor(private readonly closing: ClosingService) {}

  @Query(() => ClosingItemConnection, {
    description: 'What is open in a pilot and what becomes of it: the closing on paper, nothing is changed.',
  })
  @Access(closingRule)
  closingItems(@Ctx() ctx: Context, @Args() args: ClosingItemsArgs): Promise<List<ClosingItemType>> {
    const list = { orders: closingItemOrders, sheet: closingItemSheet };
    return answerList(
      ctx,
      args,
      list,
      (slice) => this.closing.list(ctx, args, slice),
      (row) => row,
    );
  }

  @Mutation(() => PilotClosingResult, {
    description: 'Says what becomes of open items of a pilot. Can be said anew until the pilot is closed.',
  })
  @Access(closingRule)
  async decideAtClosing(
    @Ctx() ctx: Context,
    @Args('input') input: DecideAtClosingInput,
  ): Promise<PilotClosingType | ProblemType> {
    return presentOutcome(await this.closing.decide(ctx, input), ctx.locale, (pilotId) => ({ pilotId }));
  }

  @Mutation(() => PilotClosingResult, {
    description:
      'Closes a pilot for good; refused while an open item has neither an owner nor a reason to end.',
  })
  @Access(closingRule)
  async closePilot(
    @Ctx() ctx: Context,
    @Args('input') input: ClosePilotInput,
  ): Promise<PilotClosingType | ProblemType> {
    return presentOutcome(await this.closing.close(ctx, input), ctx.locale, (pilotId) => ({ pilotId }));
  }
}
