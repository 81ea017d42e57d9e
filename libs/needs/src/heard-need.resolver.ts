import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '#access';
import {
  Ctx,
  DateTimeScalar,
  outcomeUnion,
  presentOutcome,
  type Context,
  type ProblemType,
  type Text,
} from '#kernel';
import { AnswerHeardNeedInput, HeardAnswerEnum } from './need-inputs.types.js';
import { needRules } from './needs.rules.js';
import { WriteDownNeedService, type HeardAnswer } from './write-down-need/write-down-need.service.js';

@ObjectType('HeardNeed', {
  description: 'What was written down for a municipality, as whoever has the link sees it.',
})
class HeardNeedType {
  @Field({ description: 'The municipality.' })
  readonly municipalityName!: string;

  @Field({ description: 'What was written down.' })
  readonly text!: string;

  @Field({ description: 'Who said it, as written down.' })
  readonly saidBy!: string;

  @Field({ description: 'The organisation whose officer wrote it down.' })
  readonly writtenDownBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly writtenDownAt!: Date;

  @Field({ description: 'Whether it has been answered already.' })
  readonly answered!: boolean;
}

@ObjectType('HeardNeedAnswered', { description: 'The answer has been received.' })
class HeardNeedAnsweredType {
  @Field(() => HeardAnswerEnum, { description: 'What was answered.' })
  readonly answer!: HeardAnswer;

  @Field({ description: 'What happens now, in the language of the caller.' })
  readonly message!: string;

  constructor(answer: HeardAnswer, message: string) {
    this.answer = answer;
    this.message = message;
  }
}

const HeardNeedResult = outcomeUnion('HeardNeedResult', HeardNeedAnsweredType);

const THANKS: Readonly<Record<HeardAnswer, Text>> = {
  CONFIRM: {
    sv: 'Tack. Behovet är bekräftat och länsstyrelsen går vidare med det.',
    en: 'Thank you. The need is confirmed and the county board goes on with it.',
  },
  CHANGE: {
    sv: 'Tack. Texten är ändrad och bekräftad, och länsstyrelsen går vidare med den.',
    en: 'Thank you. The text is changed and confirmed, and the county board goes on with it.',
  },
  REMOVE: {
    sv: 'Behovet är borttaget. De som hade fått det får veta det.',
    en: 'The need is removed. Those who had received it will be told.',
  },
};

/** The link in the mail: reading changes nothing, answering is a POST and uses the link up. */
@Resolver()
export class HeardNeedResolver {
  constructor(private readonly writing: WriteDownNeedService) {}

  @Query(() => HeardNeedType, {
    nullable: true,
    description: 'What a link from a mail is about; null when it is no longer valid.',
  })
  @Access(needRules.answerByLink)
  async heardNeed(
    @Ctx() ctx: Context,
    @Args('token', { description: 'From the link in the mail.' }) token: string,
  ): Promise<HeardNeedType | null> {
    return (await this.writing.readByLink(ctx, token)) ?? null;
  }

  @Mutation(() => HeardNeedResult, {
    description: 'Answers by link: stämmer, ändra or ta bort. Uses the link up.',
  })
  @Access(needRules.answerByLink)
  async answerHeardNeed(
    @Ctx() ctx: Context,
    @Args('input') input: AnswerHeardNeedInput,
  ): Promise<HeardNeedAnsweredType | ProblemType> {
    const outcome = await this.writing.answerByLink(ctx, input);
    return presentOutcome(
      outcome,
      ctx.locale,
      (answer) => new HeardNeedAnsweredType(answer, THANKS[answer][ctx.locale]),
    );
  }
}
