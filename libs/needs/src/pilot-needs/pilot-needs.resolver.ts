import {
  Args,
  ArgsType,
  Field,
  ID,
  InputType,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Access } from '#access';
import { CountyType, OrganisationsService } from '#directory';
import {
  connectionOf,
  Ctx,
  DateTimeScalar,
  isProblem,
  PageInput,
  RequestContext,
  throwProblem,
  toConnection,
  type Connection,
  type Context,
  type GraphQLRequestContext,
} from '#kernel';
import type { NeedState } from '../need-states.js';
import { NeedStateEnum } from '../need.types.js';
import { needRules } from '../needs.rules.js';
import { PilotNeedsService } from './pilot-needs.service.js';

@ObjectType('PilotNeed', { description: 'What others who work in a pilot see of a need told in it.' })
class PilotNeedType {
  @Field(() => ID, { description: 'Global id of the need.' })
  readonly id!: string;

  @Field({ description: 'Its heading. Its first words only where the text is shown.' })
  readonly heading!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was said, where the municipality lets it be shown to more.',
  })
  readonly text!: string | null;

  @Field(() => [String], { description: 'Themes (vocabulary codes).' })
  readonly themes!: string[];

  @Field(() => NeedStateEnum, { description: 'Where it stands.' })
  readonly state!: NeedState;

  @Field(() => DateTimeScalar, { description: 'When it was submitted.' })
  readonly submittedAt!: Date;

  readonly countyCode!: string;
}

const PilotNeedConnection = connectionOf('PilotNeed', () => PilotNeedType);

@InputType({ description: 'Which needs of a pilot.' })
class PilotNeedFilterInput {
  @Field(() => String, { nullable: true, description: 'Only from this county.' })
  readonly countyCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'With one of these themes.' })
  readonly themes?: string[] | null;
}

@ArgsType()
class PilotNeedsArgs extends PageInput {
  @Field(() => ID, { description: 'Id of the pilot.' })
  readonly pilotId!: string;

  @Field(() => PilotNeedFilterInput, { nullable: true, description: 'Which of them.' })
  readonly filter?: PilotNeedFilterInput | null;
}

@Resolver(() => PilotNeedType)
export class PilotNeedsResolver {
  constructor(
    private readonly needs: PilotNeedsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => PilotNeedConnection, {
    description:
      'What municipalities in a pilot need, in short, for the others who work in it; newest first.',
  })
  @Access(needRules.seeInPilot)
  async pilotNeeds(@Ctx() ctx: Context, @Args() args: PilotNeedsArgs): Promise<Connection<PilotNeedType>> {
    const page = await this.needs.page(ctx, args.pilotId, args, args.filter ?? {});
    if (isProblem(page)) return throwProblem(page, ctx.locale);
    return toConnection(page, (row) => row);
  }

  @ResolveField(() => CountyType, { description: 'The county.' })
  async county(
    @RequestContext() request: GraphQLRequestContext,
    @Parent() need: PilotNeedType,
  ): Promise<CountyType> {
    const county = await this.organisations.countyLoader(request).load(need.countyCode);
    if (county === undefined) throw new Error(`There is no county ${need.countyCode}.`);
    return county;
  }
}
