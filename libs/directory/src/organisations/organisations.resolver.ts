import { Args, ArgsType, Field, ID, InputType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  answerList,
  Ctx,
  DateScalar,
  listArgs,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
} from '#kernel';
import { directoryRules } from '../directory.rules.js';
import { ContactPointsService, type ContactPointRow } from '../contact-points/contact-points.service.js';
import { ContactPointType } from '../contact-points/contact-point.types.js';
import { CountyType, OrganisationConnection, OrganisationType } from './organisation.types.js';
import { OrganisationKind } from './organisation-kind.js';
import {
  organisationOrders,
  organisationSheet,
  OrganisationSort,
  OrganisationsService,
  type OrganisationFilter,
} from './organisations.service.js';

@InputType({ description: 'Which organisations.' })
class OrganisationFilterInput implements OrganisationFilter {
  @Field(() => OrganisationKind, { nullable: true, description: 'Only of this kind.' })
  readonly kind?: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'Only in this county.' })
  readonly countyCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Only of this SKR group.' })
  readonly skrGroup?: string | null;
}

@ArgsType()
class OrganisationsArgs extends listArgs({
  filter: () => OrganisationFilterInput,
  sort: OrganisationSort,
  usual: 'NAME',
  search: 'Part of the name.',
}) {}

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly contactPoints: ContactPointsService,
  ) {}

  @Query(() => [CountyType], { description: 'The 21 counties, by code.' })
  @Access(directoryRules.read)
  counties(@Ctx() ctx: Context): Promise<CountyType[]> {
    return this.organisations.counties(ctx);
  }

  @Query(() => OrganisationType, { nullable: true, description: 'One organisation.' })
  @Access(directoryRules.read)
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Args('id', { type: () => ID, description: 'Id of the organisation.' }) id: string,
  ): Promise<OrganisationType | null> {
    const row = await this.organisations.loader(request).load(id);
    return row === undefined ? null : new OrganisationType(row);
  }

  @Query(() => OrganisationConnection, {
    name: 'organisations',
    description: 'Organisations that exist today.',
  })
  @Access(directoryRules.read)
  list(@Ctx() ctx: Context, @Args() args: OrganisationsArgs): Promise<List<OrganisationType>> {
    return answerList(
      ctx,
      args,
      { orders: organisationOrders, sheet: organisationSheet },
      (slice) => this.organisations.list(ctx, args, slice),
      (row) => new OrganisationType(row),
    );
  }

  @ResolveField(() => String, {
    description: 'Its full name on a day (Stockholm): past views keep the name of their date.',
  })
  async nameOn(
    @Ctx() ctx: Context,
    @Parent() organisation: OrganisationType,
    @Args('on', { type: () => DateScalar, description: 'The day.' }) on: string,
  ): Promise<string> {
    return (await this.organisations.nameOn(ctx, organisation.id, on))?.name ?? organisation.name;
  }

  @ResolveField(() => CountyType, { nullable: true, description: 'The county it lies in.' })
  async county(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() organisation: OrganisationType,
  ): Promise<CountyType | null> {
    if (organisation.countyCode === null) return null;
    return (await this.organisations.countyLoader(request).load(organisation.countyCode)) ?? null;
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that took over when it closed.',
  })
  async mergedInto(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() organisation: OrganisationType,
  ): Promise<OrganisationType | null> {
    if (organisation.mergedIntoId === null) return null;
    const row = await this.organisations.loader(request).load(organisation.mergedIntoId);
    return row === undefined ? null : new OrganisationType(row);
  }

  @ResolveField(() => [ContactPointType], {
    name: 'contactPoints',
    description: 'Its open contact points ("En väg in").',
  })
  async points(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() organisation: OrganisationType,
  ): Promise<ContactPointType[]> {
    const rows: ContactPointRow[] = await this.contactPoints.ofOrganisations(request).load(organisation.id);
    return rows.map((row) => new ContactPointType(row));
  }
}
