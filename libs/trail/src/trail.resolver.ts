import { Args, ArgsType, Field, ID, InputType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { OrganisationsService, OrganisationType } from '#directory';
import {
  answerList,
  Ctx,
  listArgs,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
} from '#kernel';
import {
  trailOrders,
  trailRule,
  TrailService,
  trailSheet,
  TrailSort,
  type TrailFilter,
  type TrailRow,
} from './trail.service.js';
import { AuditEventConnection, AuditEventType } from './trail.types.js';

@InputType({ description: 'Which acts of a trail.' })
class AuditEventFilterInput implements TrailFilter {
  @Field(() => [String], { nullable: true, description: 'Only these, by code: need.refer.' })
  readonly actions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only on behalf of this organisation.' })
  readonly organisationId?: string | null;
}

@ArgsType()
class TrailArgs extends listArgs({
  filter: () => AuditEventFilterInput,
  sort: TrailSort,
  usual: 'OLDEST',
  search: 'Swedish words in the reasons.',
}) {
  @Field(() => ID, { description: 'Id of the record.' })
  readonly subjectId!: string;
}

@Resolver(() => AuditEventType)
export class TrailResolver {
  constructor(
    private readonly trail: TrailService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => AuditEventConnection, {
    description: 'What happened to a need, a request, a support or grant that you may see.',
  })
  @Access(trailRule)
  auditTrail(@Ctx() ctx: Context, @Args() args: TrailArgs): Promise<List<AuditEventType>> {
    return answerList(
      ctx,
      args,
      { orders: trailOrders, sheet: trailSheet },
      (slice) => this.trail.list(ctx, args, slice),
      present,
    );
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'On whose behalf.' })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() event: AuditEventType,
  ): Promise<OrganisationType | null> {
    if (event.organisationId === null) return null;
    const row = await this.organisations.loader(request).load(event.organisationId);
    return row === undefined ? null : new OrganisationType(row);
  }
}

const present = ({ detail, ...row }: TrailRow): AuditEventType => ({
  ...row,
  details: Object.entries(detail).map(([name, value]) => ({
    name,
    value: value === null ? null : String(value),
  })),
});
