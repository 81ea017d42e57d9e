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
  answerList,
  Ctx,
  DateTimeScalar,
  listArgs,
  listOf,
  RequestContext,
  type Context,
  type GraphQLRequestContext,
  type List,
} from '#kernel';
import type { NeedState } from '../need-states.js';
import { NeedStateEnum } from '../need.types.js';
import { needRules } from '../needs.rules.js';
import { pilotNeedOrders, pilotNeedSheet, PilotNeedSort, PilotNeedsService } from './pilot-needs.service.js';

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

const PilotNeedConnection = listOf('PilotNeed', () => PilotNeedType);

@InputType({ description: 'Which needs of a pilot.' })
class PilotNeedFilterInput {
  @Field(() => String, { nullable: true, description: 'Only from this county.' })
  readonly countyCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'With one of these themes.' })
  readonly themes?: string[] | null;

  @Field(() => [NeedStateEnum], { nullable: true, description: 'Only in these states.' })
  readonly states?: NeedState[] | null;

  @Field(() => [String], { nullable: true, description: 'For one of these target groups.' })
  readonly audience?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that nobody has offered anything for: material for agencies.',
  })
  readonly withoutOffer?: boolean | null;
}

@ArgsType()
class PilotNeedsArgs extends listArgs({
  filter: () => PilotNeedFilterInput,
  sort: PilotNeedSort,
  usual: 'NEWEST',
  search: 'Swedish words in the heading, and in the text where it is shown.',
}) {
  @Field(() => ID, { description: 'Id of the pilot.' })
  readonly pilotId!: string;
}

@Resolver(() => PilotNeedType)
export class PilotNeedsResolver {
  constructor(
    private readonly needs: PilotNeedsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => PilotNeedConnection, {
    description: 'What municipalities in a pilot need, in short, for the others who work in it.',
  })
  @Access(needRules.seeInPilot)
  pilotNeeds(@Ctx() ctx: Context, @Args() args: PilotNeedsArgs): Promise<List<PilotNeedType>> {
    return answerList(
      ctx,
      args,
      { orders: pilotNeedOrders, sheet: pilotNeedSheet },
      (slice) => this.needs.list(ctx, args, slice),
      (row) => row,
    );
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
