import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, enumOf, outcomeUnion, type Locale, listOf } from '#kernel';
import { NeedStateEnum, PartyEnum, type NeedState, type Party } from '#needs';
import { DeclineReasonEnum, DISCLAIMER, OfferType, type DeclineReason } from '#referrals';
import type { AskedRow, ChallengeRecord, JointAnswerRow, PartyRow, StatedPart } from './challenge-record.js';
import type { ChallengeState, ChallengeStep } from './challenge-states.js';
import type { ChallengeActionCode } from './read/challenge-actions.js';

export const ChallengeStateEnum = enumOf<ChallengeState>(
  'ChallengeState',
  'Where a shared challenge stands.',
  {
    OPEN: 'Needs may join; the picture is being written.',
    GATHERED: 'Needs are chosen and the picture is written; to be sent on.',
    REFERRED: 'Sent on; the joint answer is awaited.',
    ANSWERED: 'Answered; still to be told.',
    FED_BACK: 'Everybody who gave a need has been told.',
    CLOSED: 'At its end.',
  },
);

export const ChallengeStepEnum = enumOf<ChallengeStep>(
  'ChallengeStep',
  'What is to be done next with a shared challenge.',
  {
    GATHER: 'Choose needs and write the picture.',
    SEND_ON: 'Send it on.',
    ANSWER_TOGETHER: 'Answer together.',
    SEND_FEEDBACK: 'Tell everybody who gave a need.',
    SAY_IF_IT_HELPED: 'Say whether it helped.',
  },
);

export const ChallengePartEnum = enumOf<PartyRow['part']>(
  'ChallengePartyPart',
  'What an organisation is in a shared challenge.',
  {
    BOARD: 'A county board that may add needs of its own county.',
    MUNICIPALITY: 'A municipality with a need in it.',
    INVITED: 'Invited to say what it thinks of the picture.',
  },
);

export type Stance = 'ENDORSES' | 'RESERVES';
export const StanceEnum = enumOf<Stance>('Stance', 'What an organisation says of the shared picture.', {
  ENDORSES: 'Ställer sig bakom.',
  RESERVES: 'Har en avvikande uppfattning.',
});

export const ChallengeActionEnum = enumOf<ChallengeActionCode>(
  'ChallengeAction',
  'What the caller may do with a shared challenge now.',
  {
    DESCRIBE: 'Write heading, themes and picture.',
    INVITE: 'Invite boards and agencies.',
    ADD_NEEDS: 'Add needs of the own county.',
    TAKE_OUT: 'Take needs of the own county out.',
    GATHER: 'Say that it is gathered.',
    OPEN_AGAIN: 'Let needs join again.',
    DISSOLVE: 'Give it up.',
    TAKE_STAND: 'Endorse the picture or reserve against it.',
    REFER: 'Send it on.',
    NAME_LEAD: 'Name who leads the joint answer.',
    STATE_PART: 'State a part of the joint answer.',
    PASS_ON: 'Annan bör svara.',
    SEND_ANSWER: 'Send the joint answer.',
    SEND_FEEDBACK: 'Tell everybody who gave a need.',
  },
);

@ObjectType('NextOnChallenge', { description: 'Who acts next on a shared challenge, doing what, by when.' })
export class NextOnChallengeType {
  @Field(() => PartyEnum, { description: 'Who, by part.' })
  readonly party!: Party;

  @Field(() => ChallengeStepEnum, { description: 'Doing what.' })
  readonly step!: ChallengeStep;

  @Field({ description: 'Doing what, in the language of the caller.' })
  readonly stepText!: string;

  @Field(() => DateTimeScalar, { description: 'By when.' })
  readonly dueAt!: Date;
}

@ObjectType('ChallengeNeed', { description: 'A need in a shared challenge, as everybody in it sees it.' })
export class ChallengeNeedType {
  @Field(() => ID, { description: 'Id of the need.' })
  readonly id!: string;

  @Field({ description: 'Its heading.' })
  readonly heading!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its text, only where the municipality lets it be shown to more.',
  })
  readonly text!: string | null;

  @Field(() => [String], { description: 'Themes (vocabulary codes).' })
  readonly themes!: string[];

  @Field(() => NeedStateEnum, { description: 'Where it stands.' })
  readonly state!: NeedState;

  readonly countyCode!: string;
}

@ObjectType('ChallengeParty', {
  description: 'An organisation in a shared challenge, and what it says of the picture.',
})
export class ChallengePartyType {
  @Field(() => ChallengePartEnum, { description: 'What it is in the challenge.' })
  readonly part: PartyRow['part'];

  @Field(() => StanceEnum, {
    nullable: true,
    description: 'What it says of the picture; null until it does.',
  })
  readonly stance: Stance | null;

  @Field(() => String, { nullable: true, description: 'In its own words.' })
  readonly stanceText: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it said so.' })
  readonly stanceAt: Date | null;

  @Field({ description: 'Whether it said so of an earlier version of the picture.' })
  readonly ofEarlierPicture: boolean;

  readonly organisationId: string;

  constructor(row: PartyRow, version: number) {
    this.part = row.part;
    this.stance = row.stance;
    this.stanceText = row.stanceText;
    this.stanceAt = row.stanceAt;
    this.ofEarlierPicture = row.stanceVersion !== null && row.stanceVersion < version;
    this.organisationId = row.organisationId;
  }
}

@ObjectType('StatedPart', { description: 'One part of a joint answer. Information, not a decision.' })
export class StatedPartType {
  @Field(() => OfferType, { nullable: true, description: 'What it can contribute.' })
  readonly offer: OfferType | null;

  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why not now.' })
  readonly reason: DeclineReason | null;

  @Field(() => String, { nullable: true, description: 'Why not now, in words.' })
  readonly reasonText: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was stated.' })
  readonly statedAt: Date;

  constructor(part: StatedPart) {
    this.offer = part.offer === null ? null : new OfferType(part.offer);
    this.reason = part.reasonCode;
    this.reasonText = part.reasonText;
    this.statedAt = new Date(part.statedAt);
  }
}

@ObjectType('ChallengeAsked', { description: 'A contact point that is asked about a shared challenge.' })
export class ChallengeAskedType {
  @Field(() => ID, { description: 'Id of the contact point.' })
  readonly contactPointId: string;

  @Field({ description: 'The organisation, as it was called the day it was asked.' })
  readonly toName: string;

  @Field({ description: 'Whether it leads the joint answer.' })
  readonly leads: boolean;

  @Field({ description: 'Whether you hold it.' })
  readonly yours: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  readonly askedAt: Date;

  @Field(() => DateTimeScalar, { description: 'By when it answers: the time it states itself.' })
  readonly dueAt: Date;

  @Field(() => StatedPartType, {
    nullable: true,
    description: 'The part it states: for those asked, and for the others once the joint answer was sent.',
  })
  readonly part: StatedPartType | null;

  constructor(row: AskedRow, yours: boolean) {
    this.contactPointId = row.contactPointId;
    this.toName = row.toName;
    this.leads = row.leads;
    this.yours = yours;
    this.askedAt = row.askedAt;
    this.dueAt = row.dueAt;
    this.part = row.part === null ? null : new StatedPartType(row.part);
  }
}

@ObjectType('JointAnswer', {
  description: 'One answer of several organisations, with a named lead. Information, not a decision.',
})
export class JointAnswerType {
  @Field({ description: 'What they answer together.' })
  readonly text: string;

  @Field({ description: 'Whoever led it, as it was called the day it was asked.' })
  readonly leadName: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  readonly sentAt: Date;

  @Field({ description: 'That the answer is information, not a decision; in the language of the caller.' })
  readonly disclaimer: string;

  constructor(row: JointAnswerRow, locale: Locale) {
    this.text = row.text;
    this.leadName = row.leadName;
    this.sentAt = row.sentAt;
    this.disclaimer = DISCLAIMER[locale];
  }
}

@ObjectType('Challenge', {
  description:
    'A shared challenge (gemensam utmaning): needs of several municipalities, with one picture of them.',
})
export class ChallengeType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field({ description: 'Heading.' })
  readonly title: string;

  @Field({ description: 'The shared picture; empty until it is written.' })
  readonly picture: string;

  @Field(() => Int, { description: 'Which version of the picture that is.' })
  readonly version: number;

  @Field(() => [String], { description: 'Themes (vocabulary codes).' })
  readonly themes: string[];

  @Field(() => ChallengeStateEnum, { description: 'Where it stands.' })
  readonly state: ChallengeState;

  @Field(() => String, { nullable: true, description: 'What the contact points are asked.' })
  readonly request: string | null;

  @Field(() => String, { nullable: true, description: 'What every giver was told.' })
  readonly feedback: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt: Date;

  /** For fields resolved elsewhere. */
  readonly record: ChallengeRecord;

  constructor(row: ChallengeRecord) {
    this.record = row;
    this.id = row.id;
    this.title = row.title;
    this.picture = row.picture;
    this.version = row.version;
    this.themes = row.themes;
    this.state = row.state;
    this.request = row.message;
    this.feedback = row.feedback;
    this.createdAt = row.createdAt;
  }
}

export const ChallengeConnection = listOf('Challenge', () => ChallengeType);
export const ChallengeResult = outcomeUnion('ChallengeResult', ChallengeType);

@InputType({ description: 'Which shared challenges.' })
export class ChallengeFilterInput {
  @Field(() => [ChallengeStateEnum], { nullable: true, description: 'Only in these states.' })
  readonly states?: ChallengeState[] | null;

  @Field(() => [String], { nullable: true, description: 'With one of these themes.' })
  readonly themes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Made in this pilot.' })
  readonly pilotId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that wait on you: to gather, send on or tell, or to answer.',
  })
  readonly waitsOnUs?: boolean | null;
}
