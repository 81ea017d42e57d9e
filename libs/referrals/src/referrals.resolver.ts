import { Args, ArgsType, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { ContactPointsService, ContactPointType, OrganisationsService, OrganisationType } from '#directory';
import {
  answerList,
  Ctx,
  listArgs,
  presentOutcome,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { needNotFound, NeedResult, needRules, NeedsService, NeedType } from '#needs';
import { CatalogueItemType, presentCatalogueItem, SupportsService } from '#supports';
import { AnswerReferralService } from './answer/answer-referral.service.js';
import { referralActionsOn } from './read-referrals/referral-actions.js';
import { referralOrders, referralSheet, ReferralSort } from './read-referrals/referral-list.js';
import { ReferralsService } from './read-referrals/referrals.service.js';
import {
  AskAboutReferralInput,
  CannotContributeNowInput,
  DeclineOfferInput,
  OfferSupportInput,
  PassOnReferralInput,
  ReasonedReferralInput,
  ReferNeedInput,
  ReferralIdInput,
  ReplyToReferralInput,
} from './referral-inputs.types.js';
import { REFERRAL_STEP_TEXTS } from './referral-texts.js';
import {
  NextOnReferralType,
  ReferralBesideType,
  ReferralActionEnum,
  ReferralConnection,
  ReferralFilterInput,
  ReferralResult,
  ReferralType,
  type ReferralActionCode,
} from './referral.types.js';
import { referralNotFound } from './referrals.problems.js';
import { referralRules } from './referrals.rules.js';
import { SendOnService } from './send-on/send-on.service.js';

@ArgsType()
class ReferralsArgs extends listArgs({
  filter: () => ReferralFilterInput,
  sort: ReferralSort,
  usual: 'DUE',
  search: 'Swedish words in the request or the need, or the beginning of the municipality.',
}) {}

/** Reads of referrals and their fields. */
@Resolver(() => ReferralType)
export class ReferralsResolver {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly needs: NeedsService,
    private readonly organisations: OrganisationsService,
    private readonly contactPoints: ContactPointsService,
    private readonly supports: SupportsService,
  ) {}

  @Query(() => ReferralConnection, {
    name: 'referrals',
    description: 'Requests to the contact points you hold.',
  })
  @Access(referralRules.answer)
  toMyPoints(@Ctx() ctx: Context, @Args() args: ReferralsArgs): Promise<List<ReferralType>> {
    return answerList(
      ctx,
      args,
      { orders: referralOrders, sheet: referralSheet },
      (slice) => this.referrals.toMyPoints(ctx, args, slice),
      (row) => new ReferralType(row, ctx.locale),
    );
  }

  @Query(() => ReferralType, {
    nullable: true,
    description: 'One request; null when missing or not yours to see.',
  })
  @Access(referralRules.see)
  async referral(
    @RequestContext() request: GraphQLRequestContext,
    @Args('id', { type: () => ID, description: 'Id of the referral.' }) id: string,
  ): Promise<ReferralType | null> {
    const row = await this.referrals.loader(request).load(id);
    return row === undefined ? null : new ReferralType(row, request.ctx.locale);
  }

  @ResolveField(() => NeedType, {
    nullable: true,
    description: 'The need it carries; null once the request was recalled from your contact point.',
  })
  async need(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() referral: ReferralType,
  ): Promise<NeedType | null> {
    const row = await this.needs.loader(request).load(referral.record.needId);
    return row === undefined ? null : new NeedType(row);
  }

  @ResolveField(() => ContactPointType, { description: 'The contact point it was sent to.' })
  async to(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() referral: ReferralType,
  ): Promise<ContactPointType> {
    const row = await this.contactPoints.loader(request).load(referral.record.contactPointId);
    if (row === undefined) throw new Error(`Referral ${referral.id} leads to no contact point.`);
    return new ContactPointType(row);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The colleague it is addressed to; for their own county board.',
  })
  async colleague(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: ReferralType,
  ): Promise<string | null> {
    if (record.colleagueId === null || request.ctx.actor.organisationId !== record.fromId) return null;
    return (await this.referrals.colleagues(request).load(record.colleagueId)) ?? null;
  }

  @ResolveField(() => OrganisationType, { description: 'The county board that sent it.' })
  async from(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() referral: ReferralType,
  ): Promise<OrganisationType> {
    const row = await this.organisations.loader(request).load(referral.record.fromId);
    if (row === undefined) throw new Error(`Referral ${referral.id} comes from no organisation.`);
    return new OrganisationType(row);
  }

  @ResolveField(() => [CatalogueItemType], {
    name: 'supports',
    description: 'Supports and grants the sender points at.',
  })
  async items(@RequestContext() request: GraphQLRequestContext, @Parent() referral: ReferralType) {
    const rows = await this.supports.loader(request).loadMany(referral.record.itemIds);
    return rows.flatMap((row) =>
      row === undefined || row instanceof Error ? [] : [presentCatalogueItem(row)],
    );
  }

  @ResolveField(() => NextOnReferralType, {
    nullable: true,
    description: 'Who acts next on it; null when the board goes on with the need.',
  })
  next(@Ctx() ctx: Context, @Parent() referral: ReferralType): NextOnReferralType | null {
    const { nextParty, nextStep, dueAt, late } = referral.record;
    if (nextParty === null || nextStep === null || dueAt === null) return null;
    const stepText = REFERRAL_STEP_TEXTS[nextStep][ctx.locale];
    return { party: nextParty, step: nextStep, stepText, dueAt, late, overdue: late !== 'NONE' };
  }

  @ResolveField(() => ReferralType, { nullable: true, description: 'The request it was passed on as.' })
  async passedOnTo(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() referral: ReferralType,
  ): Promise<ReferralType | null> {
    const row = await this.referrals.passedOnTo(request).load(referral.id);
    return row === undefined ? null : new ReferralType(row, request.ctx.locale);
  }

  @ResolveField(() => ReferralType, { nullable: true, description: 'The request it was passed on from.' })
  async passedOnFrom(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() referral: ReferralType,
  ): Promise<ReferralType | null> {
    if (referral.record.passedOnFromId === null) return null;
    const row = await this.referrals.loader(request).load(referral.record.passedOnFromId);
    return row === undefined ? null : new ReferralType(row, request.ctx.locale);
  }

  @ResolveField(() => [ReferralBesideType], {
    description:
      'What others were asked, offer or answered for the same municipality and theme; for whoever holds the contact point. The latest 50.',
  })
  async beside(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() referral: ReferralType,
  ): Promise<ReferralBesideType[]> {
    const rows = await this.referrals.beside(request).load(referral.id);
    return rows.map((row) => new ReferralBesideType(row));
  }

  @ResolveField(() => [ReferralActionEnum], { description: 'What you may do with it now.' })
  async actions(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() referral: ReferralType,
  ): Promise<ReferralActionCode[]> {
    const need = await this.needs.loader(request).load(referral.record.needId);
    return referralActionsOn(referral.record, need, request.ctx.actor);
  }
}

/** A need's referrals, added from this side: needs do not know of them. */
@Resolver(() => NeedType)
export class NeedReferralsResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @ResolveField(() => [ReferralType], {
    name: 'referrals',
    description: 'Requests about it that you may see, first sent first.',
  })
  async ofNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<ReferralType[]> {
    const rows = await this.referrals.ofNeeds(request).load(need.id);
    return rows.map((row) => new ReferralType(row, request.ctx.locale));
  }
}

type Result = Promise<ReferralType | ProblemType>;

/** What is done with referrals: parse, call one use case, show the referral. */
@Resolver(() => ReferralType)
export class ReferralMutations {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly needs: NeedsService,
    private readonly sending: SendOnService,
    private readonly answering: AnswerReferralService,
  ) {}

  @Mutation(() => NeedResult, {
    description: 'Sends a need on to contact points; also to more, beside those already asked.',
  })
  @Access(needRules.sort)
  async referNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReferNeedInput,
  ): Promise<NeedType | ProblemType> {
    return presentOutcome(await this.sending.refer(request.ctx, input), request.ctx.locale, async (id) => {
      const row = await this.needs.loader(request).load(id);
      return row === undefined ? needNotFound() : new NeedType(row);
    });
  }

  @Mutation(() => ReferralResult, { description: 'Opens a request: the sender sees that it has been read.' })
  @Access(referralRules.answer)
  async openReferral(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReferralIdInput,
  ): Result {
    return this.show(request, await this.answering.do(request.ctx, 'open', input));
  }

  @Mutation(() => ReferralResult, {
    description: 'Kan bidra: an offer to the municipality. Information, not a decision.',
  })
  @Access(referralRules.answer)
  async offerSupport(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: OfferSupportInput,
  ): Result {
    return this.show(request, await this.answering.do(request.ctx, 'offer', input));
  }

  @Mutation(() => ReferralResult, {
    description: 'Kan inte bidra nu, with reason. Information, not a decision.',
  })
  @Access(referralRules.answer)
  async cannotContributeNow(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: CannotContributeNowInput,
  ): Result {
    return this.show(request, await this.answering.do(request.ctx, 'cannotNow', input));
  }

  @Mutation(() => ReferralResult, {
    description: 'Behöver veta mer: a question to the board and the municipality.',
  })
  @Access(referralRules.answer)
  async askAboutReferral(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: AskAboutReferralInput,
  ): Result {
    return this.show(request, await this.answering.do(request.ctx, 'ask', input));
  }

  @Mutation(() => ReferralResult, {
    description: 'Replies to what a contact point needs to know; its answer time begins anew.',
  })
  @Access(referralRules.reply)
  async replyToReferral(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReplyToReferralInput,
  ): Result {
    return this.show(request, await this.answering.do(request.ctx, 'reply', input));
  }

  @Mutation(() => ReferralResult, {
    description: 'Annan bör svara: the request goes on to another contact point; the chain stays visible.',
  })
  @Access(referralRules.answer)
  async passOnReferral(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: PassOnReferralInput,
  ): Result {
    return this.show(request, await this.answering.passOn(request.ctx, input));
  }

  @Mutation(() => ReferralResult, {
    description:
      'A colleague of the board, or the convener of a group, hands a request back: the board sorts the need anew.',
  })
  @Access(referralRules.answer)
  async handBackReferral(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedReferralInput,
  ): Result {
    return this.show(request, await this.answering.do(request.ctx, 'handBack', input));
  }

  @Mutation(() => ReferralResult, { description: 'Takes a request back, with a reason.' })
  @Access(referralRules.send)
  async recallReferral(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedReferralInput,
  ): Result {
    return this.show(request, await this.sending.recall(request.ctx, input));
  }

  @Mutation(() => ReferralResult, { description: 'Closes the waiting, with a reason: no answer came.' })
  @Access(referralRules.send)
  async closeWaiting(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedReferralInput,
  ): Result {
    return this.show(request, await this.sending.closeWaiting(request.ctx, input));
  }

  @Mutation(() => ReferralResult, { description: 'The municipality takes an offer up.' })
  @Access(referralRules.decideOnOffer)
  async takeUpOffer(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReferralIdInput,
  ): Result {
    return this.show(request, await this.answering.do(request.ctx, 'takeUp', input));
  }

  @Mutation(() => ReferralResult, {
    description: 'The municipality does not take an offer up, or not now, with reason.',
  })
  @Access(referralRules.decideOnOffer)
  async declineOffer(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: DeclineOfferInput,
  ): Result {
    return this.show(request, await this.answering.do(request.ctx, 'decline', input));
  }

  private show(request: GraphQLRequestContext, outcome: Outcome<string>): Result {
    return presentOutcome(outcome, request.ctx.locale, async (id) => {
      const row = await this.referrals.loader(request).load(id);
      return row === undefined ? referralNotFound() : new ReferralType(row, request.ctx.locale);
    });
  }
}
