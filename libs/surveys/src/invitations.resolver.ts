import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { OrganisationsService, OrganisationType } from '#directory';
import {
  answerList,
  Ctx,
  presentOutcome,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { NeedsService, NeedType } from '#needs';
import { AnswerSurveyService } from './answer/answer-survey.service.js';
import { SurveyInvitationsService } from './invitations/invitations.service.js';
import {
  EnterSurveyAnswerInput,
  RevokeSurveyInvitationInput,
  SendSurveyLinkAgainInput,
  SetSurveyAddressInput,
  SurveyInvitationIdInput,
  SurveyInvitationsArgs,
} from './making-inputs.types.js';
import {
  SurveyCandidateType,
  SurveyInvitationConnection,
  SurveyInvitationResult,
  SurveyInvitationType,
} from './making.types.js';
import { copyText } from './read/copy-text.js';
import { RoundsService } from './read/rounds.service.js';
import { invitationOrders, invitationSheet } from './read/survey-lists.js';
import { needsOf, SurveyCopyType } from './survey.types.js';
import { invitationNotFound } from './surveys.problems.js';
import { surveyRules } from './surveys.rules.js';

type InvitationOutcome = Promise<SurveyInvitationType | ProblemType>;

/** One invitation of a round. */
@Resolver(() => SurveyInvitationType)
export class SurveyInvitationsResolver {
  constructor(
    private readonly holding: SurveyInvitationsService,
    private readonly answers: AnswerSurveyService,
    private readonly rounds: RoundsService,
    private readonly organisations: OrganisationsService,
    private readonly needs: NeedsService,
  ) {}

  @Query(() => SurveyInvitationType, {
    nullable: true,
    description: 'One invitation; null when missing or not yours.',
  })
  @Access(surveyRules.follow)
  async surveyInvitation(
    @Ctx() ctx: Context,
    @Args('id', { type: () => ID, description: 'Id of the invitation.' }) id: string,
  ): Promise<SurveyInvitationType | null> {
    const row = await this.rounds.invitation(ctx, id);
    return row === undefined ? null : new SurveyInvitationType(row);
  }

  @Query(() => SurveyInvitationConnection, {
    description: 'Who is invited to a round, and how far each has come. Nobody, when the round is not yours.',
  })
  @Access(surveyRules.follow)
  surveyInvitations(
    @Ctx() ctx: Context,
    @Args('roundId', { type: () => ID, description: 'The round.' }) roundId: string,
    @Args() args: SurveyInvitationsArgs,
  ): Promise<List<SurveyInvitationType>> {
    return answerList(
      ctx,
      args,
      { orders: invitationOrders, sheet: invitationSheet },
      (slice) => this.rounds.invitations(ctx, roundId, args, slice),
      (row) => new SurveyInvitationType(row),
    );
  }

  @Mutation(() => SurveyInvitationResult, { description: 'Sets where the mails of an invitation go.' })
  @Access(surveyRules.hold)
  async setSurveyAddress(
    @Ctx() ctx: Context,
    @Args('input') input: SetSurveyAddressInput,
  ): InvitationOutcome {
    return this.show(ctx, await this.holding.setAddress(ctx, input));
  }

  @Mutation(() => SurveyInvitationResult, { description: 'Sends a new link.' })
  @Access(surveyRules.hold)
  async sendSurveyLinkAgain(
    @Ctx() ctx: Context,
    @Args('input') input: SendSurveyLinkAgainInput,
  ): InvitationOutcome {
    return this.show(ctx, await this.holding.sendAgain(ctx, input));
  }

  @Mutation(() => SurveyInvitationResult, { description: 'Notes that the mail came back.' })
  @Access(surveyRules.hold)
  async reportSurveyBounce(
    @Ctx() ctx: Context,
    @Args('input') input: SurveyInvitationIdInput,
  ): InvitationOutcome {
    return this.show(ctx, await this.holding.reportBounce(ctx, input));
  }

  @Mutation(() => SurveyInvitationResult, { description: 'Takes an invitation back that is not answered.' })
  @Access(surveyRules.hold)
  async revokeSurveyInvitation(
    @Ctx() ctx: Context,
    @Args('input') input: RevokeSurveyInvitationInput,
  ): InvitationOutcome {
    return this.show(ctx, await this.holding.revoke(ctx, input));
  }

  @Mutation(() => SurveyInvitationResult, {
    description: 'Writes in what a municipality answered by phone or on paper. It is asked to confirm.',
  })
  @Access(surveyRules.enter)
  async enterSurveyAnswer(
    @Ctx() ctx: Context,
    @Args('input') input: EnterSurveyAnswerInput,
  ): InvitationOutcome {
    return this.show(ctx, await this.answers.enter(ctx, input));
  }

  @ResolveField(() => OrganisationType, { description: 'The organisation.' })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: SurveyInvitationType,
  ): Promise<OrganisationType> {
    return organisation(this.organisations, request, record.organisationId);
  }

  @ResolveField(() => SurveyCopyType, {
    nullable: true,
    description: 'What was sent last; null until it is answered. Drafts are never shown.',
  })
  async answer(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: SurveyInvitationType,
  ): Promise<SurveyCopyType | null> {
    const found = await this.rounds.answerLoader(request).load(record.id);
    if (found === undefined) return null;
    const { submission } = found;
    const needs = needsOf(found.needs, submission.needs);
    const text = copyText({ title: '', ...record }, submission, needs, request.ctx.locale);
    return new SurveyCopyType(submission, needs, new Set(), text.trimStart());
  }

  @ResolveField(() => [NeedType], {
    name: 'needs',
    description: 'The needs that came of it, those the caller may see.',
  })
  async needsTold(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: SurveyInvitationType,
  ): Promise<NeedType[]> {
    const ids = await this.rounds.needIdsLoader(request).load(record.id);
    const rows = await Promise.all(ids.map((id) => this.needs.loader(request).load(id)));
    return rows.flatMap((row) => (row === undefined ? [] : [new NeedType(row)]));
  }

  private show(ctx: Context, outcome: Outcome<string>): InvitationOutcome {
    return presentOutcome(outcome, ctx.locale, async (id) => {
      const row = await this.rounds.invitation(ctx, id);
      return row === undefined ? invitationNotFound() : new SurveyInvitationType(row);
    });
  }
}

@Resolver(() => SurveyCandidateType)
export class SurveyCandidatesResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The municipality.' })
  organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { organisationId }: SurveyCandidateType,
  ): Promise<OrganisationType> {
    return organisation(this.organisations, request, organisationId);
  }
}

async function organisation(
  organisations: OrganisationsService,
  request: GraphQLRequestContext,
  id: string,
): Promise<OrganisationType> {
  const row = await organisations.loader(request).load(id);
  if (row === undefined) throw new Error(`There is no organisation ${id}.`);
  return new OrganisationType(row);
}
