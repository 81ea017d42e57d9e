import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { OrganisationsService, OrganisationType } from '#directory';
import {
  Ctx,
  presentOutcome,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { ReferralType } from '#referrals';
import {
  EndEngagementInput,
  EngagementEntryType,
  EngagementResult,
  EngagementType,
  GoToStageInput,
  NoteOnEngagementInput,
  ReasonedEngagementInput,
  RoleInEngagementInput,
} from './engagement.types.js';
import { engagementNotFound } from './engagements.problems.js';
import { engagementRules } from './engagements.rules.js';
import { EngagementsService } from './engagements.service.js';

type Result = Promise<EngagementType | ProblemType>;

/** Engagements: read, and carried on. */
@Resolver(() => EngagementType)
export class EngagementsResolver {
  constructor(private readonly engagements: EngagementsService) {}

  @Query(() => EngagementType, {
    nullable: true,
    description: 'One engagement; null when missing or not yours to see.',
  })
  @Access(engagementRules.see)
  async engagement(
    @Ctx() ctx: Context,
    @Args('id', { type: () => ID, description: 'Id of the engagement.' }) id: string,
  ): Promise<EngagementType | null> {
    const row = await this.engagements.get(ctx, id);
    return row === undefined ? null : new EngagementType(row);
  }

  @ResolveField(() => [EngagementEntryType], { description: 'What happened in it, oldest first.' })
  async entries(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { id }: EngagementType,
  ): Promise<EngagementEntryType[]> {
    const rows = await this.engagements.entries(request).load(id);
    return rows.map((row) => new EngagementEntryType(row));
  }

  @Mutation(() => EngagementResult, {
    description: 'To another stage: the next one, or – with why – one that is skipped to or returned to.',
  })
  @Access(engagementRules.carry)
  async goToStage(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: GoToStageInput,
  ): Result {
    return this.show(request, await this.engagements.goTo(request.ctx, input));
  }

  @Mutation(() => EngagementResult, { description: 'Notes something, and perhaps the next day that is set.' })
  @Access(engagementRules.carry)
  async noteOnEngagement(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: NoteOnEngagementInput,
  ): Result {
    return this.show(request, await this.engagements.note(request.ctx, input));
  }

  @Mutation(() => EngagementResult, { description: 'Says who has a role in it, from when to when.' })
  @Access(engagementRules.carry)
  async stateRole(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: RoleInEngagementInput,
  ): Result {
    return this.show(request, await this.engagements.role(request.ctx, input));
  }

  @Mutation(() => EngagementResult, { description: 'Pauses it, with reason.' })
  @Access(engagementRules.carry)
  async pauseEngagement(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedEngagementInput,
  ): Result {
    return this.show(request, await this.engagements.pause(request.ctx, input));
  }

  @Mutation(() => EngagementResult, { description: 'Goes on with it.' })
  @Access(engagementRules.carry)
  async resumeEngagement(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedEngagementInput,
  ): Result {
    return this.show(request, await this.engagements.resume(request.ctx, input));
  }

  @Mutation(() => EngagementResult, {
    description:
      'The municipality says that it has ended, and what came of it; too early to say is an answer.',
  })
  @Access(engagementRules.end)
  async endEngagement(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: EndEngagementInput,
  ): Result {
    return this.show(request, await this.engagements.end(request.ctx, input));
  }

  private show(request: GraphQLRequestContext, outcome: Outcome<string>): Result {
    return presentOutcome(outcome, request.ctx.locale, async (referralId) => {
      const row = await this.engagements.ofReferrals(request).load(referralId);
      return row === undefined ? engagementNotFound() : new EngagementType(row);
    });
  }
}

@Resolver(() => EngagementEntryType)
export class EngagementEntriesResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'On whose behalf.' })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { organisationId }: EngagementEntryType,
  ): Promise<OrganisationType> {
    const row = await this.organisations.loader(request).load(organisationId);
    if (row === undefined) throw new Error(`There is no organisation ${organisationId}.`);
    return new OrganisationType(row);
  }
}

/** The engagement of a request, added from this side: requests do not know of it. */
@Resolver(() => ReferralType)
export class ReferralEngagementResolver {
  constructor(private readonly engagements: EngagementsService) {}

  @ResolveField(() => EngagementType, {
    nullable: true,
    description: 'What the offer became, once the municipality took it up.',
  })
  async engagement(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { id }: ReferralType,
  ): Promise<EngagementType | null> {
    const row = await this.engagements.ofReferrals(request).load(id);
    return row === undefined ? null : new EngagementType(row);
  }
}
