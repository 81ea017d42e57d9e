import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { OrganisationsService, OrganisationType } from '#directory';
import {
  answerList,
  Ctx,
  isProblem,
  presentOutcome,
  RequestContext,
  throwProblem,
  type Context,
  type GraphQLRequestContext,
  type List,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { PilotsService, PilotType } from '#pilots';
import { ANSWERED, type InvitationState } from './invitation-states.js';
import { missingIn } from './make/completeness.js';
import { MakeSurveyService } from './make/make-survey.service.js';
import {
  BeginSurveyRoundInput,
  CorrectSurveyQuestionsInput,
  ExtendSurveyRoundInput,
  FeedBackSurveyRoundInput,
  InviteToSurveyInput,
  RemindSurveyInput,
  SaveSurveyRoundInput,
  SurveyRoundIdInput,
  SurveyRoundsArgs,
  SurveySelectionInput,
} from './making-inputs.types.js';
import {
  SurveyCandidateType,
  SurveyCountType,
  SurveyMissingType,
  SurveyRoundConnection,
  SurveyRoundRemovedResult,
  SurveyRoundRemovedType,
  SurveyRoundResult,
  SurveyRoundType,
  SurveyTemplateType,
} from './making.types.js';
import { SurveyQuestionResultType } from './survey-results.types.js';
import { templates } from './questions/templates.js';
import { resultsOf } from './read/results.js';
import { RoundsService } from './read/rounds.service.js';
import { roundOrders, roundSheet } from './read/survey-lists.js';
import { RunSurveyService } from './run/run-survey.service.js';
import { SurveyQuestionType } from './survey.types.js';
import { roundNotFound } from './surveys.problems.js';
import { surveyRules } from './surveys.rules.js';

type RoundOutcome = Promise<SurveyRoundType | ProblemType>;

/** Making and following rounds: parse, call one use case, show the round. */
@Resolver(() => SurveyRoundType)
export class SurveyRoundsResolver {
  constructor(
    private readonly making: MakeSurveyService,
    private readonly running: RunSurveyService,
    private readonly rounds: RoundsService,
    private readonly pilots: PilotsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => [SurveyTemplateType], { description: 'Questions to begin a survey from.' })
  @Access(surveyRules.make)
  surveyTemplates(@Ctx() ctx: Context): SurveyTemplateType[] {
    return templates.map(({ code, name, about, questions }) => ({
      code,
      name: name[ctx.locale],
      about: about[ctx.locale],
      questions: questions.map((question) => new SurveyQuestionType(question, ctx.locale)),
    }));
  }

  @Query(() => SurveyRoundConnection, { description: "The board's or facilitator's rounds." })
  @Access(surveyRules.make)
  surveyRounds(@Ctx() ctx: Context, @Args() args: SurveyRoundsArgs): Promise<List<SurveyRoundType>> {
    return answerList(
      ctx,
      args,
      { orders: roundOrders, sheet: roundSheet },
      (slice) => this.rounds.list(ctx, args, slice),
      (row) => new SurveyRoundType(row, ctx.locale),
    );
  }

  @Query(() => SurveyRoundType, { nullable: true, description: 'One round; null when missing or not yours.' })
  @Access(surveyRules.make)
  async surveyRound(
    @Ctx() ctx: Context,
    @Args('id', { type: () => ID, description: 'Id of the round.' }) id: string,
  ): Promise<SurveyRoundType | null> {
    const row = await this.rounds.get(ctx, id);
    return row === undefined ? null : new SurveyRoundType(row, ctx.locale);
  }

  @Query(() => [SurveyCandidateType], {
    nullable: true,
    description:
      'Whom a selection would invite to a round, in Swedish order; null when the round is not yours.',
  })
  @Access(surveyRules.make)
  async surveyCandidates(
    @Ctx() ctx: Context,
    @Args('roundId', { type: () => ID, description: 'The round.' }) roundId: string,
    @Args('selection', { description: 'Which municipalities.' }) selection: SurveySelectionInput,
  ): Promise<SurveyCandidateType[] | null> {
    const found = await this.making.candidates(ctx, { roundId, selection });
    return isProblem(found) ? throwProblem(found, ctx.locale) : found;
  }

  @Mutation(() => SurveyRoundResult, { description: 'Begins a round, from a template or an earlier round.' })
  @Access(surveyRules.make)
  async beginSurveyRound(@Ctx() ctx: Context, @Args('input') input: BeginSurveyRoundInput): RoundOutcome {
    return this.show(ctx, await this.making.begin(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, {
    description: 'Changes settings and questions of a round before it opens.',
  })
  @Access(surveyRules.make)
  async saveSurveyRound(@Ctx() ctx: Context, @Args('input') input: SaveSurveyRoundInput): RoundOutcome {
    return this.show(ctx, await this.making.save(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, {
    description:
      'Invites municipalities; their links are sent when the round opens, at once when it is open.',
  })
  @Access(surveyRules.make)
  async inviteToSurvey(@Ctx() ctx: Context, @Args('input') input: InviteToSurveyInput): RoundOutcome {
    return this.show(ctx, await this.running.invite(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, { description: 'Says that a round is complete.' })
  @Access(surveyRules.make)
  async planSurveyRound(@Ctx() ctx: Context, @Args('input') input: SurveyRoundIdInput): RoundOutcome {
    return this.show(ctx, await this.making.plan(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, { description: 'Takes the plan of a round back.' })
  @Access(surveyRules.make)
  async takeBackSurveyPlan(@Ctx() ctx: Context, @Args('input') input: SurveyRoundIdInput): RoundOutcome {
    return this.show(ctx, await this.making.takeBackPlan(ctx, input));
  }

  @Mutation(() => SurveyRoundRemovedResult, { description: 'Removes a round that is only drafted.' })
  @Access(surveyRules.make)
  async removeSurveyRound(
    @Ctx() ctx: Context,
    @Args('input') input: SurveyRoundIdInput,
  ): Promise<SurveyRoundRemovedType | ProblemType> {
    return presentOutcome(await this.making.remove(ctx, input), ctx.locale, (roundId) => ({ roundId }));
  }

  @Mutation(() => SurveyRoundResult, {
    description: 'Opens a round: its questions are frozen and its links sent.',
  })
  @Access(surveyRules.make)
  async openSurveyRound(@Ctx() ctx: Context, @Args('input') input: SurveyRoundIdInput): RoundOutcome {
    return this.show(ctx, await this.running.open(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, { description: 'Sets another last day to answer.' })
  @Access(surveyRules.make)
  async extendSurveyRound(@Ctx() ctx: Context, @Args('input') input: ExtendSurveyRoundInput): RoundOutcome {
    return this.show(ctx, await this.running.extend(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, {
    description:
      'Corrects the questions of an open round, with a reason: another version. What was written stays.',
  })
  @Access(surveyRules.make)
  async correctSurveyQuestions(
    @Ctx() ctx: Context,
    @Args('input') input: CorrectSurveyQuestionsInput,
  ): RoundOutcome {
    return this.show(ctx, await this.running.correctQuestions(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, { description: 'Reminds those who have not answered.' })
  @Access(surveyRules.make)
  async remindSurvey(@Ctx() ctx: Context, @Args('input') input: RemindSurveyInput): RoundOutcome {
    return this.show(ctx, await this.running.remind(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, { description: 'Closes a round for answers. Its result is owed then.' })
  @Access(surveyRules.make)
  async closeSurveyRound(@Ctx() ctx: Context, @Args('input') input: SurveyRoundIdInput): RoundOutcome {
    return this.show(ctx, await this.running.close(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, {
    description: 'Tells each who answered the result, and what is done with it.',
  })
  @Access(surveyRules.make)
  async feedBackSurveyRound(
    @Ctx() ctx: Context,
    @Args('input') input: FeedBackSurveyRoundInput,
  ): RoundOutcome {
    return this.show(ctx, await this.running.feedBack(ctx, input));
  }

  @Mutation(() => SurveyRoundResult, { description: 'Files a round away once its result is told.' })
  @Access(surveyRules.make)
  async archiveSurveyRound(@Ctx() ctx: Context, @Args('input') input: SurveyRoundIdInput): RoundOutcome {
    return this.show(ctx, await this.running.archive(ctx, input));
  }

  @ResolveField(() => PilotType, {
    nullable: true,
    description: 'The pilot, where the caller takes part in it.',
  })
  async pilot(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: SurveyRoundType,
  ): Promise<PilotType | null> {
    const row = record.pilotId === null ? undefined : await this.pilots.loader(request).load(record.pilotId);
    return row === undefined ? null : new PilotType(row);
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: "The county board that holds it; null for the facilitator's.",
  })
  async holder(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: SurveyRoundType,
  ): Promise<OrganisationType | null> {
    const row =
      record.holderId === null ? undefined : await this.organisations.loader(request).load(record.holderId);
    return row === undefined ? null : new OrganisationType(row);
  }

  @ResolveField(() => [SurveyMissingType], {
    description: 'What must be said before it can be planned or opened.',
  })
  async missing(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: SurveyRoundType,
  ): Promise<SurveyMissingType[]> {
    if (record.state !== 'DRAFT' && record.state !== 'PLANNED') return [];
    const { locale } = request.ctx;
    return missingIn(record, await this.invited(request, { record })).map(({ path, text }) => ({
      field: path,
      message: text[locale],
    }));
  }

  @ResolveField(() => [SurveyCountType], { description: 'How many invitations stand in each state.' })
  async counts(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() { record }: Pick<SurveyRoundType, 'record'>,
  ): Promise<SurveyCountType[]> {
    const counts = await this.rounds.countsLoader(request).load(record.id);
    return [...counts].map(([state, count]) => ({ state, count }));
  }

  @ResolveField(() => Int, { description: 'How many organisations are invited.' })
  invited(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() round: Pick<SurveyRoundType, 'record'>,
  ): Promise<number> {
    return this.count(request, round, (state) => state !== 'REVOKED');
  }

  @ResolveField(() => Int, { description: 'How many have answered.' })
  answered(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() round: Pick<SurveyRoundType, 'record'>,
  ): Promise<number> {
    return this.count(request, round, (state) => ANSWERED.some((answered) => answered === state));
  }

  @ResolveField(() => [SurveyQuestionResultType], {
    description: 'What was answered, question by question; the needs stand with the needs.',
  })
  async results(
    @Ctx() ctx: Context,
    @Parent() { record }: SurveyRoundType,
  ): Promise<SurveyQuestionResultType[]> {
    const answers = await this.rounds.answers(ctx, record.id);
    return resultsOf(record.questions, answers, ctx.locale).map((result) => ({
      ...result,
      question: new SurveyQuestionType(result.question, ctx.locale),
    }));
  }

  private async count(
    request: GraphQLRequestContext,
    { record }: Pick<SurveyRoundType, 'record'>,
    which: (state: InvitationState) => boolean,
  ): Promise<number> {
    const counts = await this.rounds.countsLoader(request).load(record.id);
    return [...counts].reduce((sum, [state, count]) => sum + (which(state) ? count : 0), 0);
  }

  private show(ctx: Context, outcome: Outcome<string>): RoundOutcome {
    return presentOutcome(outcome, ctx.locale, async (id) => {
      const row = await this.rounds.get(ctx, id);
      return row === undefined ? roundNotFound() : new SurveyRoundType(row, ctx.locale);
    });
  }
}
