import { Field, ID, InputType } from '@nestjs/graphql';
import { TEXT_REASON } from '#papers';
import { DeclineReasonEnum, StageEnum } from './referral.types.js';
import type { DeclineReason, OfferStage } from './referral-states.js';

@InputType({ description: 'A need to send on.' })
export class ReferNeedInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field(() => [ID], {
    description:
      'Contact points, at most 20; of your own county board too. At least one of these, a colleague or a group.',
  })
  readonly contactPointIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'A colleague (person id) who is a contact of your county board in the pilot of the need.',
  })
  readonly colleagueId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Groups at work in the pilot of the need; the convener answers for the group.',
  })
  readonly groupIds?: string[] | null;

  @Field({ description: 'What you ask of them.' })
  readonly message!: string;

  @Field(() => [ID], { nullable: true, description: 'Supports or grants you point at.' })
  readonly supportIds?: string[] | null;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ isAbstract: true })
abstract class OfReferral {
  @Field(() => ID, { description: 'The request.' })
  readonly referralId!: string;
}

@InputType({ isAbstract: true })
abstract class TellsOfReferral extends OfReferral {
  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A request.' })
export class ReferralIdInput extends OfReferral {}

@InputType({ description: 'Kan bidra: what, by whom, when, what it asks, at which stage.' })
export class OfferSupportInput extends TellsOfReferral {
  @Field({ description: 'What you can contribute.' })
  readonly what!: string;

  @Field({ description: 'By whom: a role or unit.' })
  readonly byWhom!: string;

  @Field({ description: 'When, as precisely as you know.' })
  readonly when!: string;

  @Field({ description: 'What it asks of the municipality.' })
  readonly asksOfYou!: string;

  @Field(() => StageEnum, { description: 'At which stage it begins.' })
  readonly stage!: OfferStage;
}

@InputType({ description: 'Kan inte bidra nu, with reason.' })
export class CannotContributeNowInput extends TellsOfReferral {
  @Field(() => DeclineReasonEnum, { description: 'Why.' })
  readonly reason!: DeclineReason;

  @Field({ description: 'Why, in words the municipality understands.' })
  readonly text!: string;
}

@InputType({ description: 'Behöver veta mer.' })
export class AskAboutReferralInput extends TellsOfReferral {
  @Field({ description: 'What you need to know.' })
  readonly question!: string;
}

@InputType({ description: 'The reply to what a contact point needs to know.' })
export class ReplyToReferralInput extends TellsOfReferral {
  @Field({ description: 'The reply.' })
  readonly reply!: string;
}

@InputType({ description: 'Annan bör svara.' })
export class PassOnReferralInput extends TellsOfReferral {
  @Field(() => ID, { description: 'The contact point that should answer.' })
  readonly contactPointId!: string;

  @Field({ description: 'Why they should.' })
  readonly text!: string;
}

@InputType({ description: 'A request and a reason.' })
export class ReasonedReferralInput extends TellsOfReferral {
  @Field({ description: 'Why; at most 1,000 characters.' })
  readonly reason!: string;
}

@InputType({ description: 'An offer that is not taken up, or not now.' })
export class DeclineOfferInput extends TellsOfReferral {
  @Field({ description: 'Whether it is only a matter of time.' })
  readonly notNow!: boolean;

  @Field(() => DeclineReasonEnum, { description: 'Why.' })
  readonly reason!: DeclineReason;

  @Field({ description: 'Why, in words.' })
  readonly text!: string;
}
