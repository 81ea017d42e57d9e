import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { presentOutcome, RequestContext, type GraphQLRequestContext, type ProblemType } from '#kernel';
import { MergeNeedInput } from '../need-inputs.types.js';
import { NeedMergeType, NeedResult, NeedType } from '../need.types.js';
import { needNotFound } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';
import { NeedsService } from '../read-needs/needs.service.js';
import { MergeNeedsService } from './merge-needs.service.js';

/** Merges needs, and shows what was merged with what. */
@Resolver(() => NeedType)
export class MergeNeedsResolver {
  constructor(
    private readonly needs: NeedsService,
    private readonly merging: MergeNeedsService,
  ) {}

  @Mutation(() => NeedResult, {
    description:
      'Merges a need with another that says the same: that one goes on for both, and both givers get its answer. Answers the merged need.',
  })
  @Access(needRules.sort)
  async mergeNeed(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: MergeNeedInput,
  ): Promise<NeedType | ProblemType> {
    const outcome = await this.merging.merge(request.ctx, input);
    return presentOutcome(outcome, request.ctx.locale, async (id) => {
      const row = await this.needs.loader(request).load(id);
      return row === undefined ? needNotFound() : new NeedType(row);
    });
  }

  @ResolveField(() => NeedMergeType, {
    nullable: true,
    description: 'Where it goes on, when it was merged with another need.',
  })
  merged(@Parent() { record }: NeedType): NeedMergeType | null {
    const { mergedIntoId: intoId, mergedAt: at, mergeReason: reason } = record;
    return intoId === null || at === null ? null : { intoId, at, reason: reason ?? '' };
  }

  @ResolveField(() => [NeedType], {
    description: 'Needs that were merged with it and get its answer; those that you may see.',
  })
  async mergedNeeds(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: NeedType,
  ): Promise<NeedType[]> {
    return (await this.merging.loader(request).load(need.id)).map((row) => new NeedType(row));
  }
}

@Resolver(() => NeedMergeType)
export class NeedMergeResolver {
  constructor(private readonly needs: NeedsService) {}

  @ResolveField(() => NeedType, {
    nullable: true,
    description: 'The need that goes on for both; null when it is not yours to see.',
  })
  async into(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() merge: NeedMergeType,
  ): Promise<NeedType | null> {
    const row = await this.needs.loader(request).load(merge.intoId);
    return row === undefined ? null : new NeedType(row);
  }
}
