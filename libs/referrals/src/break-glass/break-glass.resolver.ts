import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  Ctx,
  DateTimeScalar,
  enumOf,
  outcomeUnion,
  presentOutcome,
  type Context,
  type ProblemType,
} from '#kernel';
import { breakGlassRule, BreakGlassService, type OpenedGlass } from './break-glass.service.js';

type RecordKind = 'NEED' | 'REFERRAL';
const RecordKindEnum = enumOf<RecordKind>('RecordKind', 'What an administrator may open, with a reason.', {
  NEED: 'A submitted need.',
  REFERRAL: 'A request to a contact point.',
});

@InputType({ description: 'A record to open, and why.' })
class BreakGlassInput {
  @Field(() => RecordKindEnum, { description: 'What it is.' })
  readonly record!: RecordKind;

  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field({ description: 'Why, 20–1,000 characters. The municipality and the county board read it.' })
  readonly reason!: string;
}

@ObjectType('BrokenGlass', { description: 'A record that an administrator has opened, to read.' })
class BrokenGlassType {
  @Field(() => ID, { description: 'Global id of the opening.' })
  readonly id: string;

  @Field(() => ID, { description: 'The need or request that can be read now.' })
  readonly subjectId: string;

  @Field(() => DateTimeScalar, { description: 'Until when.' })
  readonly endsAt: string;

  constructor(opened: OpenedGlass) {
    this.id = opened.id;
    this.subjectId = opened.subjectId;
    this.endsAt = opened.endsAt;
  }
}

const BreakGlassResult = outcomeUnion('BreakGlassResult', BrokenGlassType);

@Resolver()
export class BreakGlassResolver {
  constructor(private readonly glass: BreakGlassService) {}

  @Mutation(() => BreakGlassResult, {
    description:
      'Opens one record to the administrator of its pilot for an hour, to read. Those concerned are told.',
  })
  @Access(breakGlassRule)
  async breakGlass(
    @Ctx() ctx: Context,
    @Args('input') input: BreakGlassInput,
  ): Promise<BrokenGlassType | ProblemType> {
    return presentOutcome(
      await this.glass.open(ctx, input),
      ctx.locale,
      (opened) => new BrokenGlassType(opened),
    );
  }
}
