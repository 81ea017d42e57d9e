import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, enumOf, listOf, outcomeUnion, type Locale } from '#kernel';
import { LateStepEnum, PartyEnum, type LateStep, type Party } from '#needs';
import type { ReferralFilter } from './read-referrals/referral-list.js';
import type { ReferralBeside } from './read-referrals/referrals.service.js';
import type { OfferRecord, ReferralRecord } from './referral-record.js';
import type { DeclineReason, OfferStage, ReferralState, ReferralStep } from './referral-states.js';
import { DISCLAIMER } from './referral-texts.js';

export const ReferralStateEnum = enumOf<ReferralState>(
  'ReferralState',
  'Where a request to a contact point stands.',
  {
    SENT: 'Sent, not opened.',
    ACKNOWLEDGED: 'Opened; the answer is awaited.',
    NEEDS_TO_KNOW: 'The contact point has asked something.',
    CAN_CONTRIBUTE: 'Can contribute: an offer stands.',
    CANNOT_NOW: 'Cannot contribute now, with reason.',
    SOMEONE_ELSE: 'Someone else should answer; it was passed on.',
    ENGAGEMENT: 'The municipality took the offer up.',
    NOT_TAKEN_UP: 'The municipality did not take the offer up, with reason.',
    RECALLED: 'Recalled by the sender, or the need was withdrawn.',
    HANDED_BACK: 'Handed back by a colleague or a group: the board sorts the need anew.',
    NO_ANSWER: 'No answer came; the board closed the waiting.',
  },
);

export const ReferralStepEnum = enumOf<ReferralStep>(
  'ReferralStep',
  'What is to be done next with a request.',
  {
    ANSWER_REFERRAL: 'Answer it.',
    REPLY: 'Reply to what the contact point needs to know.',
    DECIDE_ON_OFFER: 'Take the offer up or not.',
  },
);

export const DeclineReasonEnum = enumOf<DeclineReason>(
  'DeclineReason',
  'Why something is not given, or not taken up.',
  {
    NO_CAPACITY: 'No capacity.',
    OUTSIDE_ASSIGNMENT: 'Outside our assignment.',
    OFFERED_TO_OTHERS: 'Offered only to others.',
    ALREADY_OFFERED_HERE: 'Already offered here.',
    BETTER_BY_ANOTHER: 'Better given by another.',
    TIMING: 'Timing.',
    TOO_LITTLE_KNOWN: 'Too little known.',
    OTHER: 'Other.',
  },
);

export const StageEnum = enumOf<OfferStage>(
  'Stage',
  'Where a support begins: readiness comes before method.',
  {
    READINESS: 'Readiness.',
    LEADERSHIP: 'Leadership.',
    STRUCTURE: 'Structure.',
    METHOD: 'Method.',
    FOLLOW_UP: 'Follow-up.',
  },
);

export type ReferralActionCode =
  | 'OPEN'
  | 'OFFER'
  | 'CANNOT_NOW'
  | 'ASK'
  | 'PASS_ON'
  | 'HAND_BACK'
  | 'REPLY'
  | 'RECALL'
  | 'CLOSE_WAITING'
  | 'TAKE_UP'
  | 'DECLINE';

export const ReferralActionEnum = enumOf<ReferralActionCode>(
  'ReferralAction',
  'What the caller may do with a request now.',
  {
    OPEN: 'Open it.',
    OFFER: 'Kan bidra.',
    CANNOT_NOW: 'Kan inte bidra nu.',
    ASK: 'Behöver veta mer.',
    HAND_BACK: 'Hand it back to whoever sorts.',
    PASS_ON: 'Annan bör svara.',
    REPLY: 'Reply to the question.',
    RECALL: 'Recall it.',
    CLOSE_WAITING: 'Close the waiting.',
    TAKE_UP: 'Take the offer up.',
    DECLINE: 'Not take the offer up.',
  },
);

@ObjectType('Offer', { description: 'What a contact point can contribute. Information, not a decision.' })
export class OfferType {
  @Field({ description: 'What.' })
  readonly what: string;

  @Field({ description: 'By whom: a role or unit.' })
  readonly byWhom: string;

  @Field({ description: 'When, in its own words.' })
  readonly when: string;

  @Field({ description: 'What it asks of the municipality (Det här kräver av er).' })
  readonly asksOfYou: string;

  @Field(() => StageEnum, { description: 'At which stage it begins.' })
  readonly stage: OfferStage;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly madeAt: Date;

  constructor(offer: OfferRecord) {
    this.what = offer.what;
    this.byWhom = offer.byWhom;
    this.when = offer.when;
    this.asksOfYou = offer.asksOfYou;
    this.stage = offer.stage;
    this.madeAt = new Date(offer.madeAt);
  }
}

@ObjectType('NextOnReferral', { description: 'Who acts next on a request, doing what, by when.' })
export class NextOnReferralType {
  @Field(() => PartyEnum, { description: 'Who, by part.' })
  readonly party!: Party;

  @Field(() => ReferralStepEnum, { description: 'Doing what.' })
  readonly step!: ReferralStep;

  @Field({ description: 'Doing what, in the language of the caller.' })
  readonly stepText!: string;

  @Field(() => DateTimeScalar, { description: 'By when.' })
  readonly dueAt!: Date;

  @Field({ description: 'Whether that time has passed.' })
  readonly overdue!: boolean;

  @Field(() => LateStepEnum, { description: 'To whom lateness has been shown.' })
  readonly late!: LateStep;
}

@ObjectType('Referral', { description: 'A need carried to a contact point (förfrågan), with its answer.' })
export class ReferralType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field({ description: 'The receiving organisation or group, as it was called the day it was sent.' })
  readonly toName: string;

  @Field({ description: 'Whether it went to a group of the pilot (toName), whose convener answers for it.' })
  readonly toGroup: boolean;

  @Field({ description: 'What the sender writes.' })
  readonly message: string;

  @Field(() => ReferralStateEnum, { description: 'Where it stands.' })
  readonly state: ReferralState;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  readonly sentAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first answer came.' })
  readonly answeredAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the contact point needs to know.' })
  readonly question: string | null;

  @Field(() => String, { nullable: true, description: 'The reply to that.' })
  readonly reply: string | null;

  @Field(() => OfferType, { nullable: true, description: 'What it can contribute.' })
  readonly offer: OfferType | null;

  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why not.' })
  readonly reason: DeclineReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, in words; or why someone else should answer.',
  })
  readonly reasonText: string | null;

  @Field({ description: 'That every answer is information, not a decision; in the language of the caller.' })
  readonly disclaimer: string;

  /** For fields resolved elsewhere. */
  readonly record: ReferralRecord;

  constructor(row: ReferralRecord, locale: Locale) {
    this.record = row;
    this.id = row.id;
    this.toName = row.toName;
    this.toGroup = row.groupId !== null;
    this.message = row.message;
    this.state = row.state;
    this.sentAt = row.sentAt;
    this.answeredAt = row.answeredAt;
    this.question = row.question;
    this.reply = row.reply;
    this.offer = row.offer === null ? null : new OfferType(row.offer);
    this.reason = row.reasonCode;
    this.reasonText = row.reasonText;
    this.disclaimer = DISCLAIMER[locale];
  }
}

@ObjectType('ReferralBeside', {
  description: 'What another organisation was asked, offers or answered for the same municipality and theme.',
})
export class ReferralBesideType {
  @Field(() => ID, { description: 'Global id of its request.' })
  readonly id: string;

  @Field({ description: 'The organisation, as it was called the day it was asked.' })
  readonly toName: string;

  @Field(() => ReferralStateEnum, { description: 'Where its request stands.' })
  readonly state: ReferralState;

  @Field(() => OfferType, { nullable: true, description: 'What it can contribute.' })
  readonly offer: OfferType | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  readonly sentAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it answered.' })
  readonly answeredAt: Date | null;

  constructor(row: ReferralBeside) {
    this.id = row.id;
    this.toName = row.toName;
    this.state = row.state;
    this.offer = row.offer === null ? null : new OfferType(row.offer);
    this.sentAt = row.sentAt;
    this.answeredAt = row.answeredAt;
  }
}

export const ReferralConnection = listOf('Referral', () => ReferralType);
export const ReferralResult = outcomeUnion('ReferralResult', ReferralType);

@InputType({ description: 'Which requests.' })
export class ReferralFilterInput implements ReferralFilter {
  @Field(() => [ReferralStateEnum], { nullable: true, description: 'Only in these states.' })
  readonly states?: ReferralState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those still to be answered, or only those that are not.',
  })
  readonly open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose time has passed.' })
  readonly overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those sent for a shared challenge, or only those that were not.',
  })
  readonly inChallenge?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'About needs with one of these themes.' })
  readonly themes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only from this county.' })
  readonly countyCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only to this contact point.' })
  readonly contactPointId?: string | null;
}
