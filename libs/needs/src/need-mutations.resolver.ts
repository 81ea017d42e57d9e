import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  presentOutcome,
  RequestContext,
  type GraphQLRequestContext,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { DidItHelpService } from './did-it-help/did-it-help.service.js';
import { HideWordsService } from './hide-words/hide-words.service.js';
import { FeedBackService } from './feed-back/feed-back.service.js';
import {
  AskBackInput,
  HideWordsInput,
  CompleteNeedInput,
  ConfirmHeardNeedInput,
  CorrectNeedInput,
  NeedIdInput,
  NeedTextInput,
  ReasonedNeedInput,
  SaveNeedDraftInput,
  ShareNeedTextInput,
  SayIfItHelpedInput,
  SubmitNeedInput,
  TakeUpInDialogueInput,
  TellNeedInput,
  WriteDownNeedInput,
} from './need-inputs.types.js';
import { NeedResult, NeedType } from './need.types.js';
import { needNotFound } from './needs.problems.js';
import { needRules } from './needs.rules.js';
import { NeedsService } from './read-needs/needs.service.js';
import { SortNeedService } from './sort-need/sort-need.service.js';
import { TellNeedService } from './tell-need/tell-need.service.js';
import { WriteDownNeedService } from './write-down-need/write-down-need.service.js';

type Result = Promise<NeedType | ProblemType>;

/** What is done with needs: parse, call one use case, show the need. */
@Resolver(() => NeedType)
export class NeedMutations {
  constructor(
    private readonly needs: NeedsService,
    private readonly telling: TellNeedService,
    private readonly writing: WriteDownNeedService,
    private readonly sorting: SortNeedService,
    private readonly feedBack: FeedBackService,
    private readonly didItHelp: DidItHelpService,
    private readonly hiding: HideWordsService,
  ) {}

  @Mutation(() => NeedResult, {
    description:
      'Begins or saves a draft. A save on an old version answers StaleVersion with the text that stands there.',
  })
  @Access(needRules.tell)
  async saveNeedDraft(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: SaveNeedDraftInput,
  ): Result {
    return this.show(request, await this.telling.saveDraft(request.ctx, input));
  }

  @Mutation(() => NeedResult, {
    description: 'Submits a draft. It becomes an official document at the county board.',
  })
  @Access(needRules.tell)
  async submitNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: SubmitNeedInput,
  ): Result {
    return this.show(request, await this.telling.submit(request.ctx, input));
  }

  @Mutation(() => NeedResult, {
    description: 'Tells and submits a need in one step. It becomes an official document at the county board.',
  })
  @Access(needRules.tell)
  async tellNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: TellNeedInput,
  ): Result {
    return this.show(request, await this.telling.tell(request.ctx, input));
  }

  @Mutation(() => NeedResult, {
    description: 'Corrects a submitted need: a new version; whoever acts is told.',
  })
  @Access(needRules.tell)
  async correctNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: CorrectNeedInput,
  ): Result {
    return this.show(request, await this.telling.correct(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Answers what the board asked back.' })
  @Access(needRules.tell)
  async completeNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: CompleteNeedInput,
  ): Result {
    return this.show(request, await this.telling.complete(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Withdraws a need; those it was sent to are told.' })
  @Access(needRules.tell)
  async withdrawNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedNeedInput,
  ): Result {
    return this.show(request, await this.telling.withdraw(request.ctx, input));
  }

  @Mutation(() => NeedResult, {
    description: 'Lets others who work in the pilot read the text, or no longer; whenever you like.',
  })
  @Access(needRules.tell)
  async shareNeedText(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ShareNeedTextInput,
  ): Result {
    return this.show(request, await this.telling.share(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Throws a draft away.' })
  @Access(needRules.tell)
  async removeDraft(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: NeedIdInput,
  ): Result {
    return this.show(request, await this.telling.removeDraft(request.ctx, input));
  }

  @Mutation(() => NeedResult, {
    description: 'Writes down what a municipality told; it is asked by mail to confirm.',
  })
  @Access(needRules.writeDown)
  async writeDownNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: WriteDownNeedInput,
  ): Result {
    return this.show(request, await this.writing.writeDown(request.ctx, input));
  }

  @Mutation(() => NeedResult, {
    description: 'Takes back what was written down, before the municipality has confirmed.',
  })
  @Access(needRules.writeDown)
  async withdrawHeardNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedNeedInput,
  ): Result {
    return this.show(request, await this.writing.withdrawHeard(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Confirms, signed in, what an officer wrote down.' })
  @Access(needRules.tell)
  async confirmHeardNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ConfirmHeardNeedInput,
  ): Result {
    return this.show(request, await this.writing.confirm(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Asks the municipality to complete something.' })
  @Access(needRules.sort)
  async askBack(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: AskBackInput,
  ): Result {
    return this.show(request, await this.sorting.askBack(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Takes the question back.' })
  @Access(needRules.sort)
  async takeBackQuestion(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: NeedIdInput,
  ): Result {
    return this.show(request, await this.sorting.takeBackQuestion(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Takes the need up in a dialogue on a day.' })
  @Access(needRules.sort)
  async takeUpInDialogue(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: TakeUpInDialogueInput,
  ): Result {
    return this.show(request, await this.sorting.takeUpInDialogue(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'The board answers itself; the answer is still to be told.' })
  @Access(needRules.sort)
  async answerNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: NeedTextInput,
  ): Result {
    return this.show(request, await this.sorting.answerItself(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Tells the municipality the answer, in plain Swedish.' })
  @Access(needRules.sort)
  async sendFeedback(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: NeedTextInput,
  ): Result {
    return this.show(request, await this.feedBack.send(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Did it help? Only the municipality says.' })
  @Access(needRules.tell)
  async sayIfItHelped(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: SayIfItHelpedInput,
  ): Result {
    return this.show(request, await this.didItHelp.say(request.ctx, input));
  }

  @Mutation(() => NeedResult, { description: 'Opens a closed need again, with a reason.' })
  @Access(needRules.see)
  async reopenNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: ReasonedNeedInput,
  ): Result {
    return this.show(request, await this.feedBack.reopen(request.ctx, input));
  }

  @Mutation(() => NeedResult, {
    description:
      'Hides words of a need for others than the municipality and its board, with a reason. What was told stays in its version.',
  })
  @Access(needRules.sort)
  async hideWords(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: HideWordsInput,
  ): Result {
    return this.show(request, await this.hiding.hide(request.ctx, input));
  }

  private show(request: GraphQLRequestContext, outcome: Outcome<string>): Result {
    return presentOutcome(outcome, request.ctx.locale, async (id) => {
      const row = await this.needs.loader(request).load(id);
      return row === undefined ? needNotFound() : new NeedType(row);
    });
  }
}
