import { Args, ArgsType, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { CountyType, OrganisationsService, OrganisationType } from '#directory';
import {
  answerList,
  Ctx,
  listArgs,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
} from '#kernel';
import { headingForOthers, NeedsService, NeedType, type NeedState } from '#needs';
import { ReferralsService, ReferralType } from '#referrals';
import { CHALLENGE_STEP_TEXTS } from './challenge-texts.js';
import {
  ChallengeActionEnum,
  ChallengeAskedType,
  ChallengeConnection,
  ChallengeFilterInput,
  ChallengeNeedType,
  ChallengePartyType,
  ChallengeType,
  JointAnswerType,
  NextOnChallengeType,
} from './challenge.types.js';
import { challengeRules } from './challenges.rules.js';
import { challengeActionsOn, type ChallengeActionCode } from './read/challenge-actions.js';
import { challengeOrders, challengeSheet, ChallengeSort } from './read/challenge-list.js';
import { ChallengesService } from './read/challenges.service.js';

@ArgsType()
class ChallengesArgs extends listArgs({
  filter: () => ChallengeFilterInput,
  sort: ChallengeSort,
  usual: 'NEWEST',
  search: 'Swedish words in heading or picture.',
}) {}

/** Reads of challenges and their fields. */
@Resolver(() => ChallengeType)
export class ChallengesResolver {
  constructor(
    private readonly challenges: ChallengesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => ChallengeConnection, {
    name: 'challenges',
    description: 'Shared challenges you are in, or are asked about.',
  })
  @Access(challengeRules.see)
  mine(@Ctx() ctx: Context, @Args() args: ChallengesArgs): Promise<List<ChallengeType>> {
    return answerList(
      ctx,
      args,
      { orders: challengeOrders, sheet: challengeSheet },
      (slice) => this.challenges.list(ctx, args, slice),
      (row) => new ChallengeType(row),
    );
  }

  @Query(() => ChallengeType, {
    nullable: true,
    description: 'One shared challenge; null when missing or not yours to see.',
  })
  @Access(challengeRules.see)
  async challenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('id', { type: () => ID, description: 'Id of the challenge.' }) id: string,
  ): Promise<ChallengeType | null> {
    const row = await this.challenges.loader(request).load(id);
    return row === undefined ? null : new ChallengeType(row);
  }

  @ResolveField(() => OrganisationType, { description: 'The county board that keeps it.' })
  async owner(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() challenge: ChallengeType,
  ): Promise<OrganisationType> {
    const row = await this.organisations.loader(request).load(challenge.record.ownerId);
    if (row === undefined) throw new Error(`Challenge ${challenge.id} is nobody's.`);
    return new OrganisationType(row);
  }

  @ResolveField(() => NextOnChallengeType, {
    nullable: true,
    description: 'Who acts next, doing what, by when; null at its end.',
  })
  next(@Ctx() ctx: Context, @Parent() challenge: ChallengeType): NextOnChallengeType | null {
    const { nextParty, nextStep, dueAt } = challenge.record;
    if (nextParty === null || nextStep === null || dueAt === null) return null;
    return { party: nextParty, step: nextStep, stepText: CHALLENGE_STEP_TEXTS[nextStep][ctx.locale], dueAt };
  }

  @ResolveField(() => [ChallengeNeedType], { description: 'The needs in it.' })
  async needs(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() challenge: ChallengeType,
  ): Promise<ChallengeNeedType[]> {
    const rows = await this.challenges.needs(request).load(challenge.id);
    return rows.map(({ needId, title, text, state, ...row }) => ({
      ...row,
      id: needId,
      text,
      state: state as NeedState,
      heading: headingForOthers({ title, text }, request.ctx.locale),
    }));
  }

  @ResolveField(() => [ChallengePartyType], { description: 'The organisations in it.' })
  async parties(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() challenge: ChallengeType,
  ): Promise<ChallengePartyType[]> {
    const rows = await this.challenges.parties(request).load(challenge.id);
    return rows.map((row) => new ChallengePartyType(row, challenge.version));
  }

  @ResolveField(() => [ChallengeAskedType], { description: 'The contact points asked, whoever leads first.' })
  async asked(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() challenge: ChallengeType,
  ): Promise<ChallengeAskedType[]> {
    const { actor } = request.ctx;
    const mine = actor.kind === 'person' ? actor.contactPointIds : [];
    const rows = await this.challenges.asked(request).load(challenge.id);
    return rows.map((row) => new ChallengeAskedType(row, mine.includes(row.contactPointId)));
  }

  @ResolveField(() => JointAnswerType, {
    nullable: true,
    description: 'The joint answer, once its lead has sent it.',
  })
  async jointAnswer(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() challenge: ChallengeType,
  ): Promise<JointAnswerType | null> {
    const [row] = await this.challenges.answers(request).load(challenge.id);
    return row === undefined ? null : new JointAnswerType(row, request.ctx.locale);
  }

  @ResolveField(() => [ChallengeActionEnum], { description: 'What you may do with it now.' })
  async actions(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { id, record }: ChallengeType,
  ): Promise<ChallengeActionCode[]> {
    const [parties, asked, [answer]] = await Promise.all([
      this.challenges.parties(request).load(id),
      this.challenges.asked(request).load(id),
      this.challenges.answers(request).load(id),
    ]);
    return challengeActionsOn(record, parties, asked, answer, request.ctx.actor);
  }
}

@Resolver(() => ChallengePartyType)
export class ChallengePartiesResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The organisation.' })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() party: ChallengePartyType,
  ): Promise<OrganisationType> {
    const row = await this.organisations.loader(request).load(party.organisationId);
    if (row === undefined) throw new Error(`There is no organisation ${party.organisationId}.`);
    return new OrganisationType(row);
  }
}

@Resolver(() => ChallengeNeedType)
export class ChallengeNeedsResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly needs: NeedsService,
    private readonly referrals: ReferralsService,
  ) {}

  @ResolveField(() => CountyType, { description: 'The county.' })
  async county(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: ChallengeNeedType,
  ): Promise<CountyType> {
    const county = await this.organisations.countyLoader(request).load(need.countyCode);
    if (county === undefined) throw new Error(`Need ${need.id} lies in no county.`);
    return county;
  }

  @ResolveField(() => NeedType, { nullable: true, description: 'All of it, where it is yours to see.' })
  async need(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { id }: ChallengeNeedType,
  ): Promise<NeedType | null> {
    const row = await this.needs.loader(request).load(id);
    return row === undefined ? null : new NeedType(row);
  }

  @ResolveField(() => [ReferralType], { description: 'Requests about it that you may see.' })
  async requests(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { id }: ChallengeNeedType,
  ): Promise<ReferralType[]> {
    const rows = await this.referrals.ofNeeds(request).load(id);
    return rows.map((row) => new ReferralType(row, request.ctx.locale));
  }
}

/** The challenge of a need and of a request, added from this side: they do not know of it. */
@Resolver(() => NeedType)
export class NeedChallengeResolver {
  constructor(private readonly challenges: ChallengesService) {}

  @ResolveField(() => ChallengeType, {
    nullable: true,
    description: 'The shared challenge it is in, where you may see that.',
  })
  async challenge(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<ChallengeType | null> {
    const row = await this.challenges.ofNeeds(request).load(need.id);
    return row === undefined ? null : new ChallengeType(row);
  }
}

@Resolver(() => ReferralType)
export class ReferralChallengeResolver {
  constructor(private readonly challenges: ChallengesService) {}

  @ResolveField(() => ChallengeType, {
    nullable: true,
    description: 'The shared challenge it was sent for, where you may see that.',
  })
  async challenge(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: ReferralType,
  ): Promise<ChallengeType | null> {
    if (record.challengeId === null) return null;
    const row = await this.challenges.loader(request).load(record.challengeId);
    return row === undefined ? null : new ChallengeType(row);
  }
}
