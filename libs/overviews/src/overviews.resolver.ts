import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { answerList, Ctx, type Context, type List } from '#kernel';
import { NeedConnection, needOrders, needRules, needSheet, NeedType } from '#needs';
import { answerTimesOrders, AnswerTimesService, answerTimesSheet } from './answer-times.js';
import {
  countyCoverageOrders,
  countyCoverageSheet,
  CoverageService,
  municipalityCoverageOrders,
  municipalityCoverageSheet,
} from './coverage.js';
import { handOverRule, HandOverService, openCaseOrders, openCaseSheet } from './hand-over.js';
import { HandOverType, OpenCaseConnection, OpenCasesArgs, type OpenCaseType } from './hand-over.types.js';
import { MunicipalityNeedsService } from './municipality-needs.js';
import { needCountOrders, NeedCountsService, needCountSheet } from './need-counts.js';
import { overviewRules } from './overviews.rules.js';
import {
  AnswerTimesArgs,
  AnswerTimesConnection,
  CountyCoverageArgs,
  CoveredCountyConnection,
  CoveredMunicipalityConnection,
  MunicipalityCoverageArgs,
  MunicipalityNeedsArgs,
  NeedCountConnection,
  NeedCountsArgs,
  type AnswerTimesType,
  type CoveredCountyType,
  type CoveredMunicipalityType,
  type NeedCountType,
} from './overviews.types.js';

const asItIs = <T>(row: T): T => row;

/** Numbers for material and for print. Each is a list like any other, so that each can be taken away as a file. */
@Resolver()
export class OverviewsResolver {
  constructor(
    private readonly counts: NeedCountsService,
    private readonly coverage: CoverageService,
    private readonly times: AnswerTimesService,
    private readonly needs: MunicipalityNeedsService,
    private readonly handingOver: HandOverService,
  ) {}

  @Query(() => NeedCountConnection, {
    description: 'The needs of a pilot in numbers: by county, theme, target group, state, age or source.',
  })
  @Access(overviewRules.see)
  needCounts(@Ctx() ctx: Context, @Args() args: NeedCountsArgs): Promise<List<NeedCountType>> {
    const list = { orders: needCountOrders, sheet: needCountSheet(args.by) };
    return answerList(ctx, args, list, (slice) => this.counts.list(ctx, args, slice), asItIs);
  }

  @Query(() => CoveredCountyConnection, {
    description: 'Counties in numbers: how many municipalities have told, got, not got; unknown is not none.',
  })
  @Access(overviewRules.see)
  countyCoverage(@Ctx() ctx: Context, @Args() args: CountyCoverageArgs): Promise<List<CoveredCountyType>> {
    const list = { orders: countyCoverageOrders, sheet: countyCoverageSheet };
    return answerList(ctx, args, list, (slice) => this.coverage.counties(ctx, args, slice), asItIs);
  }

  @Query(() => CoveredMunicipalityConnection, {
    description:
      "The municipalities of a board's own county: who has told, got, not got; unknown is not none.",
  })
  @Access(overviewRules.see)
  municipalityCoverage(
    @Ctx() ctx: Context,
    @Args() args: MunicipalityCoverageArgs,
  ): Promise<List<CoveredMunicipalityType>> {
    const list = { orders: municipalityCoverageOrders, sheet: municipalityCoverageSheet };
    return answerList(ctx, args, list, (slice) => this.coverage.municipalities(ctx, args, slice), asItIs);
  }

  @Query(() => AnswerTimesConnection, {
    description: 'How long answers take: those of the organisation acted for, and of the pilot together.',
  })
  @Access(overviewRules.see)
  answerTimes(@Ctx() ctx: Context, @Args() args: AnswerTimesArgs): Promise<List<AnswerTimesType>> {
    const list = { orders: answerTimesOrders, sheet: answerTimesSheet };
    return answerList(ctx, args, list, (slice) => this.times.list(ctx, args, slice), asItIs);
  }

  @Query(() => NeedConnection, {
    description: 'All a municipality has told, for itself and its county board; drafts aside.',
  })
  @Access(needRules.see)
  municipalityNeeds(@Ctx() ctx: Context, @Args() args: MunicipalityNeedsArgs): Promise<List<NeedType>> {
    const list = { orders: needOrders, sheet: needSheet };
    const read = this.needs.list.bind(this.needs, ctx, args);
    return answerList(ctx, args, list, read, (row) => new NeedType(row));
  }

  @Query(() => OpenCaseConnection, {
    description:
      'What of your organisation waits on somebody: needs, requests and shared challenges together.',
  })
  @Access(handOverRule)
  openCases(@Ctx() ctx: Context, @Args() args: OpenCasesArgs): Promise<List<OpenCaseType>> {
    const list = { orders: openCaseOrders, sheet: openCaseSheet };
    return answerList(ctx, args, list, (slice) => this.handingOver.cases(ctx, args, slice), asItIs);
  }

  @Query(() => HandOverType, {
    nullable: true,
    description: 'For whoever takes over in a pilot, beside openCases; null where you are no contact in it.',
  })
  @Access(handOverRule)
  handOver(
    @Ctx() ctx: Context,
    @Args('pilotId', { type: () => ID, description: 'Id of the pilot.' }) pilotId: string,
  ): Promise<HandOverType | null> {
    return this.handingOver.page(ctx, pilotId);
  }
}
