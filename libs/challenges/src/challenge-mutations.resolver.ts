import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  presentOutcome,
  RequestContext,
  type GraphQLRequestContext,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { needRules } from '#needs';
import { JointAnswerService } from './answer/joint-answer.service.js';
import {
  AddToChallengeInput,
  CannotPartInput,
  ChallengeIdInput,
  ChallengeTextInput,
  CreateChallengeInput,
  DescribeChallengeInput,
  InviteToChallengeInput,
  NameLeadInput,
  OfferPartInput,
  PassOnChallengeInput,
  ReasonedChallengeInput,
  ReferChallengeInput,
  TakeOutOfChallengeInput,
  TakeStandInput,
} from './challenge-inputs.types.js';
import { ChallengeResult, ChallengeType } from './challenge.types.js';
import { challengeNotFound } from './challenges.problems.js';
import { challengeRules } from './challenges.rules.js';
import { GatherService } from './gather/gather.service.js';
import { ChallengesService } from './read/challenges.service.js';
import { SendChallengeService } from './send-on/send-challenge.service.js';
import { TakeStandService } from './stand/take-stand.service.js';

type Result = Promise<ChallengeType | ProblemType>;

/** What is done with challenges: parse, call one use case, show the challenge. */
@Resolver(() => ChallengeType)
export class ChallengeMutations {
  constructor(
    private readonly challenges: ChallengesService,
    private readonly gathering: GatherService,
    private readonly standing: TakeStandService,
    private readonly sending: SendChallengeService,
    private readonly answering: JointAnswerService,
  ) {}

  @Mutation(() => ChallengeResult, { description: 'Gathers needs of your county in a shared challenge.' })
  @Access(needRules.sort)
  async createChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: CreateChallengeInput,
  ): Result {
    return this.show(request, await this.gathering.create(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, { description: 'Adds needs of your county, until it is gathered.' })
  @Access(challengeRules.join)
  async addToChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: AddToChallengeInput,
  ): Result {
    return this.show(request, await this.gathering.add(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description: 'Takes a need of your county out: it is to be sorted as before.',
  })
  @Access(challengeRules.join)
  async takeOutOfChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: TakeOutOfChallengeInput,
  ): Result {
    return this.show(request, await this.gathering.takeOut(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description: 'Writes heading, themes and the shared picture; a changed picture is a new version.',
  })
  @Access(challengeRules.keep)
  async describeChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: DescribeChallengeInput,
  ): Result {
    return this.show(request, await this.gathering.describe(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description:
      'Invites boards, who may add needs of their own, and agencies, who may say what they think of the picture.',
  })
  @Access(challengeRules.keep)
  async inviteToChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: InviteToChallengeInput,
  ): Result {
    return this.show(request, await this.gathering.invite(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description: 'Needs are chosen and the picture is written: those in it are asked what they say of it.',
  })
  @Access(challengeRules.keep)
  async gatherChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ChallengeIdInput,
  ): Result {
    return this.show(request, await this.gathering.gather(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, { description: 'Needs may join again.' })
  @Access(challengeRules.keep)
  async openChallengeAgain(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ChallengeIdInput,
  ): Result {
    return this.show(request, await this.gathering.openAgain(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description: 'Gives it up before it was sent on, with a reason: its needs are to be sorted as before.',
  })
  @Access(challengeRules.keep)
  async dissolveChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedChallengeInput,
  ): Result {
    return this.show(request, await this.gathering.dissolve(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description: 'Your organisation endorses the shared picture, or reserves against it.',
  })
  @Access(challengeRules.takeStand)
  async takeStand(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: TakeStandInput,
  ): Result {
    return this.show(request, await this.standing.take(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description: 'Sends it on: every need in it goes to each of those asked, who answer together.',
  })
  @Access(challengeRules.keep)
  async referChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReferChallengeInput,
  ): Result {
    return this.show(request, await this.sending.refer(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, { description: 'Names who leads the joint answer.' })
  @Access(challengeRules.keep)
  async nameLead(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: NameLeadInput,
  ): Result {
    return this.show(request, await this.sending.nameLead(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description:
      'Kan bidra: your part of the joint answer. Said again it is a new version. Information, not a decision.',
  })
  @Access(challengeRules.answer)
  async offerPart(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: OfferPartInput,
  ): Result {
    return this.show(request, await this.answering.offerPart(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description:
      'Kan inte bidra nu: your part of the joint answer, with reason. Information, not a decision.',
  })
  @Access(challengeRules.answer)
  async cannotPart(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: CannotPartInput,
  ): Result {
    return this.show(request, await this.answering.cannotPart(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description: 'Annan bör svara: your requests go on to another contact point; the chain stays visible.',
  })
  @Access(challengeRules.answer)
  async passOnChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: PassOnChallengeInput,
  ): Result {
    return this.show(request, await this.answering.passOn(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description:
      'The lead sends the joint answer: each request is answered with the part its organisation stated.',
  })
  @Access(challengeRules.answer)
  async sendJointAnswer(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ChallengeTextInput,
  ): Result {
    return this.show(request, await this.answering.send(request.ctx, input));
  }

  @Mutation(() => ChallengeResult, {
    description: 'Tells the answer to every municipality with a need in it, at once.',
  })
  @Access(challengeRules.keep)
  async feedBackChallenge(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ChallengeTextInput,
  ): Result {
    return this.show(request, await this.sending.feedBack(request.ctx, input));
  }

  private show(request: GraphQLRequestContext, outcome: Outcome<string>): Result {
    return presentOutcome(outcome, request.ctx.locale, async (id) => {
      const row = await this.challenges.loader(request).load(id);
      return row === undefined ? challengeNotFound() : new ChallengeType(row);
    });
  }
}
