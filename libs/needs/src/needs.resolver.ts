import { Args, ArgsType, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { CountyType, OrganisationsService, OrganisationType } from '#directory';
import {
  answerList,
  Ctx,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
} from '#kernel';
import { PilotsService, PilotType } from '#pilots';
import { HISTORY_TEXTS, STEP_TEXTS } from './need-texts.js';
import {
  FeedbackType,
  HistoryEntryType,
  NeedConnection,
  needListArgs,
  NeedOriginalType,
  NeedType,
  NextActType,
} from './need.types.js';
import { needRules } from './needs.rules.js';
import { actionsOn, NeedAction } from './read-needs/need-actions.js';
import { needOrders, needSheet } from './read-needs/need-list.js';
import { HideWordsService } from './hide-words/hide-words.service.js';
import { NeedsService } from './read-needs/needs.service.js';

@ArgsType()
class NeedsArgs extends needListArgs('NEWEST') {}

/** Reads of needs and their fields. */
@Resolver(() => NeedType)
export class NeedsResolver {
  constructor(
    private readonly needs: NeedsService,
    private readonly organisations: OrganisationsService,
    private readonly pilots: PilotsService,
    private readonly hiding: HideWordsService,
  ) {}

  @Query(() => NeedType, { nullable: true, description: 'One need; null when missing or not yours to see.' })
  @Access(needRules.see)
  async need(
    @RequestContext() request: GraphQLRequestContext,
    @Args('id', { type: () => ID, description: 'Id of the need.' }) id: string,
  ): Promise<NeedType | null> {
    const row = await this.needs.loader(request).load(id);
    return row === undefined ? null : new NeedType(row);
  }

  @Query(() => NeedConnection, {
    name: 'needs',
    description: "The municipality's own needs, or those your organisation wrote down.",
  })
  @Access(needRules.see)
  mine(@Ctx() ctx: Context, @Args() args: NeedsArgs): Promise<List<NeedType>> {
    return answerList(
      ctx,
      args,
      { orders: needOrders, sheet: needSheet },
      (slice) => this.needs.mine(ctx, args, slice),
      (row) => new NeedType(row),
    );
  }

  @ResolveField(() => OrganisationType, { description: 'The municipality.' })
  municipality(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<OrganisationType> {
    return this.organisation(request, need.record.organisationId);
  }

  @ResolveField(() => OrganisationType, { description: 'The county board that sorts it.' })
  board(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<OrganisationType> {
    return this.organisation(request, need.record.boardId);
  }

  @ResolveField(() => CountyType, { description: 'The county.' })
  async county(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<CountyType> {
    const county = await this.organisations.countyLoader(request).load(need.record.countyCode);
    if (county === undefined) throw new Error(`Need ${need.id} lies in no county.`);
    return county;
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation whose officer wrote it down.',
  })
  async writtenDownBy(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<OrganisationType | null> {
    return need.record.heardById === null ? null : this.organisation(request, need.record.heardById);
  }

  @ResolveField(() => NeedOriginalType, {
    nullable: true,
    description: 'Word for word, for the municipality and its board, where words are hidden for others.',
  })
  async original(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<NeedOriginalType | null> {
    if (!need.wordsHidden) return null;
    const told = await this.hiding.originals(request).load(need.id);
    return told === undefined ? null : { givenTitle: told.title, text: told.text, capacity: told.capacity };
  }

  @ResolveField(() => PilotType, {
    nullable: true,
    description: 'The pilot it was told in, where you take part in it.',
  })
  async pilot(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<PilotType | null> {
    if (need.record.pilotId === null) return null;
    const row = await this.pilots.loader(request).load(need.record.pilotId);
    return row === undefined ? null : new PilotType(row);
  }

  @ResolveField(() => NextActType, {
    nullable: true,
    description: 'Who acts next, doing what, by when; null at an end.',
  })
  next(@Ctx() ctx: Context, @Parent() need: NeedType): NextActType | null {
    const { nextParty, nextStep, dueAt, late, waitsOnIds, organisationId, boardId } = need.record;
    if (nextParty === null || nextStep === null) return null;
    const organisationIds = {
      MUNICIPALITY: [organisationId],
      BOARD: [boardId],
      CONTACT_POINTS: waitsOnIds,
      SYSTEM: [],
    };
    return {
      party: nextParty,
      step: nextStep,
      stepText: STEP_TEXTS[nextStep][ctx.locale],
      dueAt,
      // `late` follows the shared clock; a need whose time has just passed is found by the next sweep.
      overdue: late !== 'NONE',
      late,
      organisationIds: organisationIds[nextParty],
    };
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "The board's own answer before it is told; only the board sees it.",
  })
  answer(@Ctx() ctx: Context, @Parent() need: NeedType): string | null {
    return ctx.actor.organisationId === need.record.boardId ? need.record.answer : null;
  }

  @ResolveField(() => FeedbackType, {
    nullable: true,
    description: 'The latest answer told to the municipality.',
  })
  async feedback(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<FeedbackType | null> {
    const row = await this.needs.feedbackLoader(request).load(need.id);
    return row === undefined ? null : new FeedbackType(row);
  }

  @ResolveField(() => [HistoryEntryType], { description: 'What happened, oldest first.' })
  async history(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<HistoryEntryType[]> {
    const rows = await this.needs.historyLoader(request).load(need.id);
    const { locale } = request.ctx;
    return rows.map((row) => ({ ...row, text: HISTORY_TEXTS[row.action]?.[locale] ?? row.action }));
  }

  @ResolveField(() => [NeedAction], { description: 'What you may do with it now.' })
  actions(@Ctx() ctx: Context, @Parent() need: NeedType): NeedAction[] {
    return actionsOn(need.record, ctx.actor);
  }

  private async organisation(request: GraphQLRequestContext, id: string): Promise<OrganisationType> {
    const row = await this.organisations.loader(request).load(id);
    if (row === undefined) throw new Error(`There is no organisation ${id}.`);
    return new OrganisationType(row);
  }
}

@Resolver(() => NextActType)
export class NextActsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => [OrganisationType], {
    name: 'organisations',
    description: 'Who, by name; empty for a background job.',
  })
  async names(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() next: NextActType,
  ): Promise<OrganisationType[]> {
    const rows = await this.organisations.loader(request).loadMany(next.organisationIds);
    return rows.flatMap((row) =>
      row === undefined || row instanceof Error ? [] : [new OrganisationType(row)],
    );
  }
}

@Resolver(() => HistoryEntryType)
export class HistoryResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'On whose behalf; null for a job or a link.',
  })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() entry: HistoryEntryType,
  ): Promise<OrganisationType | null> {
    if (entry.organisationId === null) return null;
    const row = await this.organisations.loader(request).load(entry.organisationId);
    return row === undefined ? null : new OrganisationType(row);
  }
}
