import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
import { AcceptInvitationService } from './accept-invitation.service.js';
import { invitationNotFound } from './invitations.problems.js';
import { invitationRules } from './invitations.rules.js';
import { invitationOrders, invitationSheet, InvitationsService } from './invitations.service.js';
import {
  AcceptInvitationInput,
  AcceptInvitationResult,
  InvitationAcceptedType,
  InvitationConnection,
  InvitationPreviewType,
  InvitationResult,
  InvitationsArgs,
  InvitationType,
  InviteInput,
  WithdrawInvitationInput,
} from './invitations.types.js';

@Resolver(() => InvitationType)
export class InvitationsResolver {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly accepting: AcceptInvitationService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => InvitationConnection, {
    name: 'invitations',
    description: 'Invitations to a pilot that are in your hands.',
  })
  @Access(invitationRules.invite)
  list(@Ctx() ctx: Context, @Args() args: InvitationsArgs): Promise<List<InvitationType>> {
    return answerList(
      ctx,
      args,
      { orders: invitationOrders, sheet: invitationSheet },
      (slice) => this.invitations.list(ctx, args, slice),
      (row) => new InvitationType(row),
    );
  }

  @Query(() => InvitationPreviewType, {
    nullable: true,
    description: 'What the link of an invitation is for; null when it is no longer valid. Changes nothing.',
  })
  @Access(invitationRules.accept)
  async invitationByLink(
    @Ctx() ctx: Context,
    @Args('token', { description: 'From the link in the mail.' }) token: string,
  ): Promise<InvitationPreviewType | null> {
    return (await this.accepting.preview(ctx, token)) ?? null;
  }

  @Mutation(() => InvitationResult, {
    description:
      'Invites somebody; they get a mail with a link. An earlier invitation for the same part is replaced.',
  })
  @Access(invitationRules.invite)
  async invite(
    @Ctx() ctx: Context,
    @Args('input') input: InviteInput,
  ): Promise<InvitationType | ProblemType> {
    return this.present(ctx, await this.invitations.invite(ctx, input));
  }

  @Mutation(() => InvitationResult, {
    description: 'Takes an invitation back. Its link opens nothing any more.',
  })
  @Access(invitationRules.invite)
  async withdrawInvitation(
    @Ctx() ctx: Context,
    @Args('input') input: WithdrawInvitationInput,
  ): Promise<InvitationType | ProblemType> {
    return this.present(ctx, await this.invitations.withdraw(ctx, input));
  }

  @Mutation(() => AcceptInvitationResult, {
    description:
      'Accepts an invitation as the person signed in; uses the link up. Whoever is not signed in accepts at POST /auth/invitation.',
  })
  @Access(invitationRules.accept)
  async acceptInvitation(
    @Ctx() ctx: Context,
    @Args('input') input: AcceptInvitationInput,
  ): Promise<InvitationAcceptedType | ProblemType> {
    const outcome = await this.accepting.acceptSignedIn(ctx, input);
    return presentOutcome(outcome, ctx.locale, (pilotId) => new InvitationAcceptedType(pilotId));
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation to act for; null: the pilot itself.',
  })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() invitation: InvitationType,
  ): Promise<OrganisationType | null> {
    if (invitation.organisationId === null) return null;
    const row = await this.organisations.loader(request).load(invitation.organisationId);
    return row === undefined ? null : new OrganisationType(row);
  }

  private present(ctx: Context, outcome: Outcome<string>): Promise<InvitationType | ProblemType> {
    return presentOutcome(outcome, ctx.locale, async (id) => {
      const row = await this.invitations.get(ctx, id);
      return row === undefined ? invitationNotFound() : new InvitationType(row);
    });
  }
}
