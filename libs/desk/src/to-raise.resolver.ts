import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { CountyType, OrganisationsService } from '#directory';
import {
  Ctx,
  isProblem,
  PageInput,
  RequestContext,
  throwProblem,
  toConnection,
  type Connection,
  type Context,
  type GraphQLRequestContext,
} from '#kernel';
import { STEP_TEXTS } from '#needs';
import { REFERRAL_STEP_TEXTS } from '#referrals';
import { RaisedItemConnection, RaisedItemType } from './desk.types.js';
import { toRaiseRule, ToRaiseService } from './to-raise.service.js';

const STEPS = { ...STEP_TEXTS, ...REFERRAL_STEP_TEXTS };

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
  async list(
    @Ctx() ctx: Context,
    @Args('pilotId', { type: () => ID, description: 'Id of the pilot.' }) pilotId: string,
    @Args() args: PageInput,
  ): Promise<Connection<RaisedItemType>> {
    const page = await this.toRaise.list(ctx, pilotId, args);
    if (isProblem(page)) return throwProblem(page, ctx.locale);
    return toConnection(page, (row) => ({ ...row, stepText: STEPS[row.step][ctx.locale] }));
  }

  @ResolveField(() => CountyType, { description: 'The county of the need.' })
  async county(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() item: RaisedItemType,
  ): Promise<CountyType> {
    const county = await this.organisations.countyLoader(request).load(item.countyCode);
    if (county === undefined) throw new Error(`There is no county ${item.countyCode}.`);
    return county;
  }
}
