import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  contactPointNotFound,
  ContactPointsService,
  ContactPointType,
  OrganisationsService,
  OrganisationType,
} from '#directory';
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
import { DeputiesService } from './deputies.service.js';
import { participantNotFound } from './participants.problems.js';
import { participantRules } from './participants.rules.js';
import { participantOrders, participantSheet, ParticipantsService } from './participants.service.js';
import {
  AppointDeputyInput,
  ContactPointResult,
  DelegatePartInput,
  EndContactPointHolderInput,
  EndParticipationInput,
  EndParticipationResult,
  HandOverContactPointInput,
  ParticipantConnection,
  ParticipantResult,
  ParticipantsArgs,
  ParticipantType,
  ParticipationEndedType,
} from './participants.types.js';

@Resolver(() => ParticipantType)
export class ParticipantsResolver {
  constructor(
    private readonly service: ParticipantsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => ParticipantConnection, {
    description:
      'Who takes part in a pilot, as far as it is yours to see: your organisation, or the whole pilot for those who look after it.',
  })
  @Access(participantRules.see)
  participants(@Ctx() ctx: Context, @Args() args: ParticipantsArgs): Promise<List<ParticipantType>> {
    return answerList(
      ctx,
      args,
      { orders: participantOrders, sheet: participantSheet },
      (slice) => this.service.list(ctx, args, slice),
      (row) => new ParticipantType(row),
    );
  }

  @Mutation(() => EndParticipationResult, {
    description: "Ends somebody's part, or one's own, at once; what they delegated ends with it.",
  })
  @Access(participantRules.end)
  async endParticipation(
    @Ctx() ctx: Context,
    @Args('input') input: EndParticipationInput,
  ): Promise<ParticipationEndedType | ProblemType> {
    const outcome = await this.service.end(ctx, input);
    return presentOutcome(outcome, ctx.locale, (id) => new ParticipationEndedType(id));
  }

  @Mutation(() => ParticipantResult, {
    description:
      'Lets a colleague be contact in your place from a first to a last day. You stay contact too.',
  })
  @Access(participantRules.delegate)
  async delegatePart(
    @Ctx() ctx: Context,
    @Args('input') input: DelegatePartInput,
  ): Promise<ParticipantType | ProblemType> {
    const outcome = await this.service.delegate(ctx, input);
    return presentOutcome(outcome, ctx.locale, async (id) => {
      const row = await this.service.get(ctx, id);
      return row === undefined ? participantNotFound() : new ParticipantType(row);
    });
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation acted for; null: the pilot itself.',
  })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() participant: ParticipantType,
  ): Promise<OrganisationType | null> {
    if (participant.organisationId === null) return null;
    const row = await this.organisations.loader(request).load(participant.organisationId);
    return row === undefined ? null : new OrganisationType(row);
  }
}

@Resolver()
export class DeputiesResolver {
  constructor(
    private readonly service: DeputiesService,
    private readonly points: ContactPointsService,
  ) {}

  @Mutation(() => ContactPointResult, {
    description: 'A colleague deputises for a contact point from a first to a last day.',
  })
  @Access(participantRules.deputise)
  async appointDeputy(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: AppointDeputyInput,
  ): Promise<ContactPointType | ProblemType> {
    return this.present(request, await this.service.appoint(request.ctx, input));
  }

  @Mutation(() => ContactPointResult, {
    description:
      'Hands a contact point to a colleague: whoever leaves it loses access at once, open cases stay.',
  })
  @Access(participantRules.deputise)
  async handOverContactPoint(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: HandOverContactPointInput,
  ): Promise<ContactPointType | ProblemType> {
    return this.present(request, await this.service.handOver(request.ctx, input));
  }

  @Mutation(() => ContactPointResult, {
    description: 'Ends what somebody holds, or will hold as a deputy, of a contact point.',
  })
  @Access(participantRules.deputise)
  async endContactPointHolder(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: EndContactPointHolderInput,
  ): Promise<ContactPointType | ProblemType> {
    return this.present(request, await this.service.end(request.ctx, input));
  }

  private present(
    request: GraphQLRequestContext,
    outcome: Outcome<string>,
  ): Promise<ContactPointType | ProblemType> {
    return presentOutcome(outcome, request.ctx.locale, async (id) => {
      const row = await this.points.loader(request).load(id);
      return row === undefined ? contactPointNotFound() : new ContactPointType(row);
    });
  }
}
