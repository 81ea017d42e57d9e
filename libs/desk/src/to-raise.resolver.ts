import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { CountyType, OrganisationsService } from '#directory';
import {
  answerList,
  Ctx,
  listArgs,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
} from '#kernel';
import { STEP_TEXTS } from '#needs';
import { REFERRAL_STEP_TEXTS } from '#referrals';
import { ROUND_STEP_TEXTS } from '#surveys';
import { raisedSheet } from './desk-sheets.js';
import { RaisedFilterInput, RaisedItemConnection, RaisedItemType } from './desk.types.js';
import { raisedOrders, RaisedSort, toRaiseRule, ToRaiseService } from './to-raise.service.js';

const STEPS = { ...ROUND_STEP_TEXTS, ...STEP_TEXTS, ...REFERRAL_STEP_TEXTS };

@ArgsType()
class ToRaiseArgs extends listArgs({
  filter: () => RaisedFilterInput,
  sort: RaisedSort,
  usual: 'DUE',
  search: 'Swedish words in the heading, or part of the name of whom it waits on.',
}) {
  @Field(() => ID, { description: 'Id of the pilot.' })
  readonly pilotId!: string;
}

@Resolver(() => RaisedItemType)
export class ToRaiseResolver {
  constructor(
    private readonly toRaise: ToRaiseService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => RaisedItemConnection, {
    name: 'toRaise',
    description: 'What has waited too long in a pilot: the list to raise at the gathering.',
  })
  @Access(toRaiseRule)
  list(@Ctx() ctx: Context, @Args() args: ToRaiseArgs): Promise<List<RaisedItemType>> {
    return answerList(
      ctx,
      args,
      { orders: raisedOrders, sheet: raisedSheet },
      async (slice) => {
        const rows = await this.toRaise.list(ctx, args, slice);
        return rows.map((row) => ({ ...row, stepText: STEPS[row.step][ctx.locale] }));
      },
      (row) => row,
    );
  }

  @ResolveField(() => CountyType, {
    nullable: true,
    description: 'The county of the need, or of the board; null: of the whole pilot.',
  })
  async county(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() item: RaisedItemType,
  ): Promise<CountyType | null> {
    if (item.countyCode === null) return null;
    const county = await this.organisations.countyLoader(request).load(item.countyCode);
    if (county === undefined) throw new Error(`There is no county ${item.countyCode}.`);
    return county;
  }
}
