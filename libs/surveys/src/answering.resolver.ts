import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { Ctx, presentOutcome, type Context, type Outcome, type ProblemType } from '#kernel';
import { AnswerSurveyService } from './answer/answer-survey.service.js';
import {
  DeclineSurveyInput,
  SaveSurveyDraftInput,
  SubmitSurveyInput,
  SurveyDoorInput,
  SurveyToAnswerResult,
  SurveyToAnswerType,
} from './answering.types.js';
import { AnsweringService, type Door } from './read/answering.service.js';
import { surveyNotFound } from './surveys.problems.js';
import { surveyRules } from './surveys.rules.js';

type Result = Promise<SurveyToAnswerType | ProblemType>;

/** Answering, by link or signed in: parse, call one use case, show the survey. */
@Resolver()
export class AnsweringResolver {
  constructor(
    private readonly answers: AnswerSurveyService,
    private readonly answering: AnsweringService,
  ) {}

  @Query(() => SurveyToAnswerType, {
    nullable: true,
    description:
      'A survey to answer, by its link or signed in. Null when the link opens nothing. Reading changes nothing.',
  })
  @Access(surveyRules.answerByLink)
  async surveyToAnswer(
    @Ctx() ctx: Context,
    @Args('token', { type: () => String, nullable: true, description: 'From the link in the mail.' })
    token: string | null,
    @Args('invitationId', {
      type: () => ID,
      nullable: true,
      description: 'For contacts of the municipality.',
    })
    invitationId: string | null,
  ): Promise<SurveyToAnswerType | null> {
    const seen = await this.answering.read(ctx, { token, invitationId });
    return seen === undefined ? null : new SurveyToAnswerType(seen, ctx.locale);
  }

  @Query(() => [SurveyToAnswerType], { description: "The municipality's surveys, newest first; at most 50." })
  @Access(surveyRules.answer)
  async surveysToAnswer(@Ctx() ctx: Context): Promise<SurveyToAnswerType[]> {
    return (await this.answering.mine(ctx)).map((seen) => new SurveyToAnswerType(seen, ctx.locale));
  }

  @Mutation(() => SurveyToAnswerResult, { description: 'Says that somebody has opened the survey.' })
  @Access(surveyRules.answerByLink)
  async openSurvey(@Ctx() ctx: Context, @Args('input') input: SurveyDoorInput): Result {
    return this.show(ctx, input, await this.answers.open(ctx, input));
  }

  @Mutation(() => SurveyToAnswerResult, {
    description: 'Saves what is written. A save on an old version answers StaleVersion: load it and compare.',
  })
  @Access(surveyRules.answerByLink)
  async saveSurveyDraft(@Ctx() ctx: Context, @Args('input') input: SaveSurveyDraftInput): Result {
    return this.show(ctx, input, await this.answers.saveDraft(ctx, input));
  }

  @Mutation(() => SurveyToAnswerResult, {
    description:
      'Sends the answer, or a correction of it. Its needs become official documents at the county board.',
  })
  @Access(surveyRules.answerByLink)
  async submitSurvey(@Ctx() ctx: Context, @Args('input') input: SubmitSurveyInput): Result {
    return this.show(ctx, input, await this.answers.submit(ctx, input));
  }

  @Mutation(() => SurveyToAnswerResult, { description: 'Declines to answer, with a reason.' })
  @Access(surveyRules.answerByLink)
  async declineSurvey(@Ctx() ctx: Context, @Args('input') input: DeclineSurveyInput): Result {
    return this.show(ctx, input, await this.answers.decline(ctx, input));
  }

  @Mutation(() => SurveyToAnswerResult, {
    description: 'Confirms what an officer wrote in by phone or from paper.',
  })
  @Access(surveyRules.answerByLink)
  async confirmSurveyAnswer(@Ctx() ctx: Context, @Args('input') input: SurveyDoorInput): Result {
    return this.show(ctx, input, await this.answers.confirm(ctx, input));
  }

  private show(ctx: Context, door: Door, outcome: Outcome<string>): Result {
    return presentOutcome(outcome, ctx.locale, async () => {
      const seen = await this.answering.read(ctx, door);
      return seen === undefined ? surveyNotFound() : new SurveyToAnswerType(seen, ctx.locale);
    });
  }
}
