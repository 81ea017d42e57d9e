import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import { OrganisationsService, OrganisationType } from '#directory';
import {
  Ctx,
  isProblem,
  PageInput,
  RequestContext,
  throwProblem,
  toConnection,
  type Connection,
  type Context,
  type GraphQLRequestContext,
} from '#kernel';
import { trailRule, TrailService, type TrailRow } from './trail.service.js';
import { AuditEventConnection, AuditEventType } from './trail.types.js';

@Resolver(() => AuditEventType)
export class TrailResolver {
  constructor(
    private readonly trail: TrailService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => AuditEventConnection, {
    description: 'What happened to a need, a request, a support or grant that you may see, oldest first.',
  })
  @Access(trailRule)
  async auditTrail(
    @Ctx() ctx: Context,
    @Args('subjectId', { type: () => ID, description: 'Id of the record.' }) subjectId: string,
    @Args() args: PageInput,
  ): Promise<Connection<AuditEventType>> {
    const page = await this.trail.list(ctx, subjectId, args);
    if (isProblem(page)) return throwProblem(page, ctx.locale);
    return toConnection(page, present);
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
