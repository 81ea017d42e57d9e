import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { labelOf } from '#directory';
import {
  pageSize,
  presentOutcome,
  RequestContext,
  type GraphQLRequestContext,
  type Locale,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { needNotFound, needRules, NeedType } from '#needs';
import { CatalogueItemType, presentCatalogueItem, SupportsService } from '#supports';
import { reasonText, type MatchReason, type MatchRecord } from './match-record.js';
import { MatchesService } from './matches.service.js';
import {
  AddSupportToNeedInput,
  JudgeSuggestionInput,
  MatchResult,
  SupportMatchType,
} from './matching.types.js';

const label = (reason: MatchReason, locale: Locale) => (code: string) =>
  labelOf(reason.code === 'THEME' ? 'themes' : 'audiences', code, locale);

const present = (row: MatchRecord, locale: Locale): SupportMatchType =>
  new SupportMatchType(
    row,
    row.reasons.map((reason) => ({
      code: reason.code,
      words: [...reason.words],
      text: reasonText(reason, locale, label(reason, locale)),
    })),
  );

/** A need's suggestions, added from this side: needs do not know of matching. */
@Resolver(() => NeedType)
export class NeedSuggestionsResolver {
  constructor(private readonly matches: MatchesService) {}

  @ResolveField(() => [SupportMatchType], {
    description: 'Supports and grants that may fit, best first; rejected ones last.',
  })
  async suggestions(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many, at most.' }) first: number,
  ): Promise<SupportMatchType[]> {
    const rows = await this.matches.loader(request).load(need.id);
    return rows.slice(0, pageSize(first)).map((row) => present(row, request.ctx.locale));
  }
}

@Resolver(() => SupportMatchType)
export class MatchesResolver {
  constructor(
    private readonly matches: MatchesService,
    private readonly supports: SupportsService,
  ) {}

  @ResolveField(() => CatalogueItemType, { description: 'The support or grant.' })
  async item(@RequestContext() request: GraphQLRequestContext, @Parent() match: SupportMatchType) {
    const row = await this.supports.loader(request).load(match.itemId);
    if (row === undefined) throw new Error(`Match ${match.id} leads to no catalogue item.`);
    return presentCatalogueItem(row);
  }

  @Mutation(() => MatchResult, {
    description: 'The board says whether a suggestion fits; a rejection says why.',
  })
  @Access(needRules.sort)
  async judgeSuggestion(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: JudgeSuggestionInput,
  ): Promise<SupportMatchType | ProblemType> {
    return this.show(request, await this.matches.judge(request.ctx, input));
  }

  @Mutation(() => MatchResult, { description: 'Adds a support or grant that the job did not find.' })
  @Access(needRules.sort)
  async addSupportToNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: AddSupportToNeedInput,
  ): Promise<SupportMatchType | ProblemType> {
    return this.show(request, await this.matches.add(request.ctx, input));
  }

  private show(
    request: GraphQLRequestContext,
    outcome: Outcome<string>,
  ): Promise<SupportMatchType | ProblemType> {
    return presentOutcome(outcome, request.ctx.locale, async (id) => {
      const row = await this.matches.get(request, id);
      return row === undefined ? needNotFound() : present(row, request.ctx.locale);
    });
  }
}
