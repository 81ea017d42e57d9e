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
import { SayByLinkInput } from '../need-inputs.types.js';
import type { VerdictCode } from '../need-states.js';
import { VerdictEnum } from '../need.types.js';
import { needRules } from '../needs.rules.js';
import { DidItHelpService } from './did-it-help.service.js';

@ObjectType('AnsweredNeed', {
  description: 'A need and the answer it got, as whoever has the link from the mail sees it.',
})
class AnsweredNeedType {
  @Field({ description: 'The municipality.' })
  readonly municipalityName!: string;

  @Field({ description: 'The county board that answered.' })
  readonly boardName!: string;

  @Field({ description: 'What the municipality needed.' })
  readonly text!: string;

  @Field({ description: 'The answer it was told.' })
  readonly feedback!: string;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  readonly sentAt!: Date;

  @Field({ description: 'Whether somebody has said already whether it helped.' })
  readonly answered!: boolean;
}

@ObjectType('VerdictReceived', { description: 'What was said has been received.' })
class VerdictReceivedType {
  @Field(() => VerdictEnum, { description: 'What was said.' })
  readonly verdict: VerdictCode;

  @Field({ description: 'What happens now, in the language of the caller.' })
  readonly message: string;

  constructor(verdict: VerdictCode, message: string) {
    this.verdict = verdict;
    this.message = message;
  }
}

const VerdictByLinkResult = outcomeUnion('VerdictByLinkResult', VerdictReceivedType);

const THANKS: Readonly<Record<VerdictCode, Text>> = {
  HELPED: {
    sv: 'Tack. Länsstyrelsen ser att det hjälpte.',
    en: 'Thank you. The county board sees that it helped.',
  },
  PARTLY: {
    sv: 'Tack. Länsstyrelsen ser att det hjälpte delvis.',
    en: 'Thank you. The county board sees that it helped in part.',
  },
  NOT: {
    sv: 'Tack. Länsstyrelsen ser att det inte hjälpte.',
    en: 'Thank you. The county board sees that it did not help.',
  },
  TOO_EARLY: {
    sv: 'Tack. För tidigt att säga är också ett svar. Vi frågar igen om ett halvår.',
    en: 'Thank you. Too early to say is an answer too. We ask again in half a year.',
  },
};

/** The button in the mail: reading changes nothing, answering is a POST and uses the link up. */
@Resolver()
export class DidItHelpResolver {
  constructor(private readonly didItHelp: DidItHelpService) {}

  @Query(() => AnsweredNeedType, {
    nullable: true,
    description: 'What a link from a mail asks about; null when it is no longer valid.',
  })
  @Access(needRules.sayByLink)
  async answeredNeed(
    @Ctx() ctx: Context,
    @Args('token', { description: 'From the link in the mail.' }) token: string,
  ): Promise<AnsweredNeedType | null> {
    return (await this.didItHelp.readByLink(ctx, token)) ?? null;
  }

  @Mutation(() => VerdictByLinkResult, {
    description: 'Says by link whether the answer helped. Uses the link up.',
  })
  @Access(needRules.sayByLink)
  async sayByLink(
    @Ctx() ctx: Context,
    @Args('input') input: SayByLinkInput,
  ): Promise<VerdictReceivedType | ProblemType> {
    const outcome = await this.didItHelp.answerByLink(ctx, input);
    return presentOutcome(
      outcome,
      ctx.locale,
      (verdict) => new VerdictReceivedType(verdict, THANKS[verdict][ctx.locale]),
    );
  }
}
