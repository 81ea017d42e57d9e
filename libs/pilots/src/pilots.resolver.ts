import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, mySessions, SessionsService, SessionType } from '#access';
import { OrganisationKind, OrganisationsService, OrganisationType } from '#directory';
import {
  Ctx,
  Database,
  RequestContext,
  sql,
  type Context,
  type GraphQLRequestContext,
  type PersonActor,
} from '#kernel';
import { Desk, GroupType, MembershipType, PilotType, ViewerType } from './pilot.types.js';
import { pilotRules } from './pilots.rules.js';
import { PilotsService } from './pilots.service.js';

@Resolver(() => PilotType)
export class PilotsResolver {
  constructor(private readonly pilots: PilotsService) {}

  @Query(() => [PilotType], { name: 'pilots', description: 'The pilots the caller takes part in.' })
  @Access(pilotRules.see)
  async mine(@Ctx() ctx: Context): Promise<PilotType[]> {
    return (await this.pilots.mine(ctx)).map((row) => new PilotType(row));
  }

  @Query(() => PilotType, { nullable: true, description: 'One pilot; null when missing or not yours.' })
  @Access(pilotRules.see)
  async pilot(
    @Ctx() ctx: Context,
    @Args('id', { type: () => ID, description: 'Id of the pilot.' }) id: string,
  ): Promise<PilotType | null> {
    const row = await this.pilots.get(ctx, id);
    return row === undefined ? null : new PilotType(row);
  }

  @ResolveField(() => [MembershipType], { description: 'Organisations that take or took part, å ä ö last.' })
  async memberships(@Ctx() ctx: Context, @Parent() pilot: PilotType): Promise<MembershipType[]> {
    return (await this.pilots.memberships(ctx, pilot.id)).map((row) => new MembershipType(row));
  }

  @ResolveField(() => [GroupType], { description: 'Its groups, those at work first.' })
  async groups(@Ctx() ctx: Context, @Parent() pilot: PilotType): Promise<GroupType[]> {
    return (await this.pilots.groups(ctx, pilot.id)).map((row) => new GroupType(row));
  }
}

@Resolver(() => MembershipType)
export class MembershipsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The organisation.' })
  async organisation(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() membership: MembershipType,
  ): Promise<OrganisationType> {
    return (await loadAll(this.organisations, request, [membership.organisationId]))[0] as OrganisationType;
  }
}

@Resolver(() => GroupType)
export class GroupsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'Who calls and drives it (sammankallande).',
  })
  async convener(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() group: GroupType,
  ): Promise<OrganisationType | null> {
    if (group.convenerId === null) return null;
    return (await loadAll(this.organisations, request, [group.convenerId]))[0] ?? null;
  }

  @ResolveField(() => [OrganisationType], { description: 'Its members, å ä ö last.' })
  members(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() group: GroupType,
  ): Promise<OrganisationType[]> {
    return loadAll(this.organisations, request, group.memberIds);
  }
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly pilots: PilotsService,
    private readonly sessions: SessionsService,
  ) {}

  @Query(() => ViewerType, { description: 'Who asks: the entry to "what may I see and do".' })
  @Access(pilotRules.whoAmI)
  async viewer(@RequestContext() request: GraphQLRequestContext): Promise<ViewerType> {
    const { actor, locale } = request.ctx;
    if (actor.kind !== 'person') {
      return {
        signedIn: false,
        person: null,
        organisation: null,
        roles: [],
        mayActFor: [],
        desks: [],
        locale,
      };
    }
    const [person] = await this.database.read(request.ctx, (tx) =>
      tx.query<{ id: string; name: string }>(sql`select id, name from person where id = ${actor.id}`),
    );
    const ids = [...new Set(actor.participations.flatMap((p) => p.organisationId ?? []))];
    const mayActFor = await loadAll(this.organisations, request, ids);
    const organisation = mayActFor.find((o) => o.id === actor.organisationId) ?? null;
    const roles = rolesOf(actor);
    const desks = desksOf(roles, organisation?.kinds ?? []);
    return { signedIn: true, person: person ?? null, organisation, roles, mayActFor, desks, locale };
  }

  @ResolveField(() => [SessionType], {
    name: 'sessions',
    description: "The person's own open sessions, the one used last first.",
  })
  mySessions(@Ctx() ctx: Context): Promise<SessionType[]> {
    return mySessions(this.sessions, ctx);
  }

  @ResolveField(() => [PilotType], { name: 'pilots', description: 'The pilots the person takes part in.' })
  async myPilots(@Ctx() ctx: Context): Promise<PilotType[]> {
    return (await this.pilots.mine(ctx)).map((row) => new PilotType(row));
  }
}

const rolesOf = (actor: PersonActor): string[] => [
  ...new Set(
    actor.participations.filter((p) => p.organisationId === actor.organisationId).flatMap((p) => p.roles),
  ),
];

/** Desks by role and kind of organisation. Gotland, municipality and region at once, gets the municipality's. */
export function desksOf(roles: readonly string[], kinds: readonly OrganisationKind[]): Desk[] {
  const desks: Desk[] = [];
  if (roles.includes('CONTACT')) {
    if (kinds.includes(OrganisationKind.MUNICIPALITY)) desks.push(Desk.MUNICIPALITY);
    else if (kinds.includes(OrganisationKind.COUNTY_BOARD)) desks.push(Desk.BOARD);
    else desks.push(Desk.AGENCY);
  }
  if (roles.includes('FACILITATOR')) desks.push(Desk.FACILITATOR);
  if (roles.includes('ADMINISTRATOR')) desks.push(Desk.ADMINISTRATOR);
  if (roles.includes('OBSERVER')) desks.push(Desk.OBSERVER);
  return desks;
}

async function loadAll(
  organisations: OrganisationsService,
  request: GraphQLRequestContext,
  ids: readonly string[],
): Promise<OrganisationType[]> {
  const rows = await organisations.loader(request).loadMany(ids);
  return rows.flatMap((row) =>
    row === undefined || row instanceof Error ? [] : [new OrganisationType(row)],
  );
}
