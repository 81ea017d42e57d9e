import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { Ctx, RequestContext, type Context, type GraphQLRequestContext } from '#kernel';
import { directoryRules } from '../directory.rules.js';
import { CountyType, OrganisationType } from '../organisations/organisation.types.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { ContactPointHolderType, ContactPointType } from './contact-point.types.js';
import { ContactPointsService } from './contact-points.service.js';

@Resolver(() => ContactPointType)
export class ContactPointsResolver {
  constructor(
    private readonly points: ContactPointsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => [ContactPointType], {
    description:
      'Open contact points (at most 500). With a county: those that answer for it, the best fit first.',
  })
  @Access(directoryRules.read)
  async contactPoints(
    @Ctx() ctx: Context,
    @Args('countyCode', {
      type: () => String,
      nullable: true,
      description: 'Only those that serve this county.',
    })
    countyCode?: string | null,
    @Args('themes', {
      type: () => [String],
      nullable: true,
      description: 'Only those for one of these themes.',
    })
    themes?: string[] | null,
  ): Promise<ContactPointType[]> {
    const fit = countyCode == null ? undefined : { countyCode, themes: themes ?? [] };
    return (await this.points.list(ctx, fit)).map((row) => new ContactPointType(row));
  }

  @ResolveField(() => OrganisationType, { description: 'The organisation it leads into.' })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() point: ContactPointType,
  ): Promise<OrganisationType> {
    const row = await this.organisations.loader(request).load(point.organisationId);
    if (row === undefined) throw new Error(`Contact point ${point.id} belongs to no organisation.`);
    return new OrganisationType(row);
  }

  @ResolveField(() => [CountyType], { description: 'Counties it answers for; empty is the whole country.' })
  async counties(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() point: ContactPointType,
  ): Promise<CountyType[]> {
    const rows = await this.organisations.countyLoader(request).loadMany(point.countyCodes);
    return rows.filter((row): row is CountyType => row !== undefined && !(row instanceof Error));
  }

  @ResolveField(() => [ContactPointHolderType], { description: 'Who holds it right now, deputies last.' })
  async holders(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() point: ContactPointType,
  ): Promise<ContactPointHolderType[]> {
    const rows = await this.points.holdersOf(request).load(point.id);
    return rows.map((row) => new ContactPointHolderType(row));
  }
}
