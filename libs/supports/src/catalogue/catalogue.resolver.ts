import { Args, ArgsType, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { CountyType, OrganisationsService, OrganisationType } from '#directory';
import {
  answerList,
  Ctx,
  listArgs,
  presentOutcome,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
  type ProblemType,
} from '#kernel';
import { supportRules } from '../supports.rules.js';
import {
  CatalogueFilterInput,
  CatalogueItemConnection,
  CatalogueItemType,
  CatalogueResult,
  presentCatalogueItem,
  SupportOfferType,
  UpdateCatalogueItemInput,
} from './catalogue.types.js';
import { catalogueOrders, CatalogueSort, SupportsService } from './supports.service.js';
import { catalogueSheet } from './catalogue-sheet.js';
import { UpdateItemService } from './update-item.js';

@ArgsType()
class CatalogueArgs extends listArgs({
  filter: () => CatalogueFilterInput,
  sort: CatalogueSort,
  usual: 'BEST',
  search: 'Words, parts of words, or the name of an owner.',
}) {}

@Resolver()
export class CatalogueResolver {
  constructor(
    private readonly supports: SupportsService,
    private readonly updates: UpdateItemService,
  ) {}

  @Query(() => CatalogueItemConnection, {
    name: 'catalogue',
    description: 'Supports and grants.',
  })
  @Access(supportRules.read)
  list(@Ctx() ctx: Context, @Args() args: CatalogueArgs): Promise<List<CatalogueItemType>> {
    return answerList(
      ctx,
      args,
      { orders: catalogueOrders(args), sheet: catalogueSheet },
      (slice) => this.supports.list(ctx, args, slice),
      presentCatalogueItem,
    );
  }

  @Query(() => CatalogueItemType, { nullable: true, description: 'One support or grant.' })
  @Access(supportRules.read)
  async catalogueItem(
    @RequestContext() request: GraphQLRequestContext,
    @Args('id', { type: () => ID, description: 'Id of the item.' }) id: string,
  ): Promise<CatalogueItemType | null> {
    const row = await this.supports.loader(request).load(id);
    return row === undefined ? null : presentCatalogueItem(row);
  }

  @Mutation(() => CatalogueResult, {
    description: 'Edits a support or grant, by a contact person of whoever owns or keeps it.',
  })
  @Access(supportRules.edit)
  async updateCatalogueItem(
    @RequestContext() request: GraphQLRequestContext,
    @Args('input') input: UpdateCatalogueItemInput,
  ): Promise<CatalogueItemType | ProblemType> {
    const outcome = await this.updates.update(request.ctx, input);
    return presentOutcome(outcome, request.ctx.locale, async (id) => {
      const row = await this.supports.loader(request).clear(id).load(id);
      if (row === undefined) throw new Error(`Item ${id} vanished while it was edited.`);
      return presentCatalogueItem(row);
    });
  }
}

/** Fields that both kinds of item share; the API hands the resolvers of an interface on to its types. */
@Resolver(() => CatalogueItemType)
export class CatalogueItemsResolver {
  constructor(
    private readonly supports: SupportsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField('owners')
  async owners(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() item: CatalogueItemType,
  ): Promise<OrganisationType[]> {
    const rows = await this.organisations.loader(request).loadMany(item.ownerIds);
    return rows.flatMap((row) =>
      row === undefined || row instanceof Error ? [] : [new OrganisationType(row)],
    );
  }

  @ResolveField('keeper')
  async keeper(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() item: CatalogueItemType,
  ): Promise<OrganisationType | null> {
    if (item.keeperId === null) return null;
    const row = await this.organisations.loader(request).load(item.keeperId);
    return row === undefined ? null : new OrganisationType(row);
  }

  @ResolveField('mayEdit')
  mayEdit(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() item: CatalogueItemType,
  ): Promise<boolean> {
    return this.supports.mayEdit(request).load(item.id);
  }
}

@Resolver(() => SupportOfferType)
export class SupportOffersResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField('counties')
  async counties(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() item: SupportOfferType,
  ): Promise<CountyType[]> {
    const rows = await this.organisations.countyLoader(request).loadMany(item.countyCodes);
    return rows.filter((row): row is CountyType => row !== undefined && !(row instanceof Error));
  }
}
