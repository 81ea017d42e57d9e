import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { TEXT_REASON } from '#papers';
import { DeclineReasonEnum, StageEnum, type DeclineReason, type OfferStage } from '#referrals';
import { StanceEnum, type Stance } from './challenge.types.js';

@InputType({ description: 'Needs to gather in a shared challenge.' })
export class CreateChallengeInput {
  @Field({ description: 'Heading, at most 200 characters.' })
  readonly title!: string;

  @Field(() => [String], { nullable: true, description: 'Themes; those of the needs when absent.' })
  readonly themes?: string[] | null;

  @Field(() => [ID], { description: 'Needs of your county, 1–60.' })
  readonly needIds!: string[];

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ isAbstract: true })
abstract class OfChallenge {
  @Field(() => ID, { description: 'The challenge.' })
  readonly challengeId!: string;
}

@InputType({ isAbstract: true })
abstract class TellsOfChallenge extends OfChallenge {
  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A shared challenge.' })
export class ChallengeIdInput extends OfChallenge {}

@InputType({ description: 'A shared challenge, and why.' })
export class ReasonedChallengeInput extends TellsOfChallenge {
  @Field({ description: 'Why.' })
  readonly reason!: string;
}

@InputType({ description: 'Needs that join a shared challenge.' })
export class AddToChallengeInput extends OfChallenge {
  @Field(() => [ID], { description: 'Needs of your county, 1–60.' })
  readonly needIds!: string[];
}

@InputType({ description: 'A need that is taken out of a shared challenge.' })
export class TakeOutOfChallengeInput extends OfChallenge {
  @Field(() => ID, { description: 'A need of your county.' })
  readonly needId!: string;
}

@InputType({ description: 'Heading, themes and picture of a shared challenge.' })
export class DescribeChallengeInput extends TellsOfChallenge {
  @Field(() => Int, { description: 'The version of the picture that was read.' })
  readonly version!: number;

  @Field({ description: 'Heading, at most 200 characters.' })
  readonly title!: string;

  @Field(() => [String], { nullable: true, description: 'Themes; unchanged when absent.' })
  readonly themes?: string[] | null;

  @Field({ description: 'What the needs have in common, in plain words.' })
  readonly picture!: string;
}

@InputType({ description: 'Organisations that are invited to a shared challenge.' })
export class InviteToChallengeInput extends OfChallenge {
  @Field(() => [ID], { description: 'County boards and agencies of the pilot, 1–50.' })
  readonly organisationIds!: string[];
}

@InputType({ description: 'What your organisation says of the shared picture.' })
export class TakeStandInput extends TellsOfChallenge {
  @Field(() => Int, { description: 'The version of the picture that was read.' })
  readonly version!: number;

  @Field(() => StanceEnum, { description: 'Endorses, or reserves.' })
  readonly stance!: Stance;

  @Field(() => String, { nullable: true, description: 'In your own words; needed to reserve.' })
  readonly text?: string | null;
}

@InputType({ description: 'A shared challenge to send on.' })
export class ReferChallengeInput extends TellsOfChallenge {
  @Field(() => [ID], { description: 'Contact points, 1–10.' })
  readonly contactPointIds!: string[];

  @Field(() => ID, { description: 'Which of them leads the joint answer.' })
  readonly leadId!: string;

  @Field({ description: 'What you ask of them.' })
  readonly message!: string;
}

@InputType({ description: 'Who leads the joint answer.' })
export class NameLeadInput extends OfChallenge {
  @Field(() => ID, { description: 'One of the contact points asked.' })
  readonly contactPointId!: string;
}

@InputType({ description: 'Kan bidra, as a part of a joint answer.' })
export class OfferPartInput extends TellsOfChallenge {
  @Field(() => ID, { description: 'The contact point you hold.' })
  readonly contactPointId!: string;

  @Field({ description: 'What you can contribute.' })
  readonly what!: string;

  @Field({ description: 'By whom: a role or unit.' })
  readonly byWhom!: string;

  @Field({ description: 'When, as precisely as you know.' })
  readonly when!: string;

  @Field({ description: 'What it asks of each municipality.' })
  readonly asksOfYou!: string;

  @Field(() => StageEnum, { description: 'At which stage it begins.' })
  readonly stage!: OfferStage;
}

@InputType({ description: 'Kan inte bidra nu, as a part of a joint answer.' })
export class CannotPartInput extends TellsOfChallenge {
  @Field(() => ID, { description: 'The contact point you hold.' })
  readonly contactPointId!: string;

  @Field(() => DeclineReasonEnum, { description: 'Why not now.' })
  readonly reason!: DeclineReason;

  @Field({ description: 'Why not now, in words.' })
  readonly text!: string;
}

@InputType({ description: 'Annan bör svara: the challenge goes on to another contact point.' })
export class PassOnChallengeInput extends TellsOfChallenge {
  @Field(() => ID, { description: 'The contact point you hold.' })
  readonly contactPointId!: string;

  @Field(() => ID, { description: 'The contact point that should answer.' })
  readonly toId!: string;

  @Field({ description: 'Why they should.' })
  readonly text!: string;
}

@InputType({ description: 'A text about a shared challenge.' })
export class ChallengeTextInput extends TellsOfChallenge {
  @Field({ description: 'The text.' })
  readonly text!: string;
}
