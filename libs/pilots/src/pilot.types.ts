import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '#kernel';
import { OrganisationType, PersonType } from '#directory';
import type { GroupRow, MembershipRow, PilotRow } from './pilots.service.js';

export enum ParticipationClass {
  LEAD = 'LEAD',
  FULL = 'FULL',
  ENDORSES = 'ENDORSES',
  ADVISES = 'ADVISES',
  ADJUNCT = 'ADJUNCT',
  OBSERVER = 'OBSERVER',
}
registerEnumType(ParticipationClass, {
  name: 'ParticipationClass',
  description:
    'How an organisation takes part: leads, fully, endorses (ställer sig bakom), advises, adjunct, observes.',
  valuesMap: {
    LEAD: { description: 'Leads the pilot.' },
    FULL: { description: 'Takes full part.' },
    ENDORSES: { description: 'Stands behind it without taking part (ställer sig bakom).' },
    ADVISES: { description: 'Gives advice.' },
    ADJUNCT: { description: 'Called in for some questions (adjungerad).' },
    OBSERVER: { description: 'Follows without a say.' },
  },
});

export enum GroupKind {
  STEERING = 'STEERING',
  REFERENCE = 'REFERENCE',
  WORKING = 'WORKING',
  PLANNING_COMMITTEE = 'PLANNING_COMMITTEE',
}
registerEnumType(GroupKind, {
  name: 'GroupKind',
  description: 'Styrgrupp, referensgrupp, arbetsgrupp, arbetsutskott.',
  valuesMap: {
    STEERING: { description: 'Styrgrupp: decides on direction and resources.' },
    REFERENCE: { description: 'Referensgrupp: gives its view, and is owed an answer.' },
    WORKING: { description: 'Arbetsgrupp: does a piece of the work.' },
    PLANNING_COMMITTEE: { description: 'Arbetsutskott: plans the gatherings.' },
  },
});

export enum GroupStatus {
  ACTIVE = 'ACTIVE',
  RESTING = 'RESTING',
  STALLED = 'STALLED',
  ENDED = 'ENDED',
}
registerEnumType(GroupStatus, {
  name: 'GroupStatus',
  description: 'At work, resting (vilande), stalled (står stilla), ended.',
  valuesMap: {
    ACTIVE: { description: 'At work.' },
    RESTING: { description: 'Rests by agreement (vilande).' },
    STALLED: { description: 'Stands still without agreement (står stilla).' },
    ENDED: { description: 'Has ended.' },
  },
});

export enum Desk {
  MUNICIPALITY = 'MUNICIPALITY',
  BOARD = 'BOARD',
  AGENCY = 'AGENCY',
  FACILITATOR = 'FACILITATOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
  OBSERVER = 'OBSERVER',
}
registerEnumType(Desk, {
  name: 'Desk',
  description: 'The desk a person works at, from the role and the organisation acted for.',
  valuesMap: {
    MUNICIPALITY: { description: 'Tells needs and follows them.' },
    BOARD: { description: 'Sorts needs, sends them on and feeds back.' },
    AGENCY: { description: 'Answers what was sent on to it.' },
    FACILITATOR: { description: 'Sees what to raise at the gathering; belongs to no party.' },
    ADMINISTRATOR: { description: 'Looks after who takes part; belongs to no party.' },
    OBSERVER: { description: 'Reads along.' },
  },
});

@ObjectType('Pilot', { description: 'A time-boxed or standing collaboration across sectors.' })
export class PilotType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field({ description: 'Name in addresses: regional-samordning.' })
  readonly slug: string;

  @Field({ description: 'Name.' })
  readonly name: string;

  @Field({ description: 'What it is for.' })
  readonly about: string;

  @Field(() => DateScalar, { description: 'First day.' })
  readonly startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while standing.' })
  readonly endsOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Set for examples: shown as it stood on that day.',
  })
  readonly exampleAsOf: string | null;

  constructor(row: PilotRow) {
    this.id = row.id;
    this.slug = row.slug;
    this.name = row.name;
    this.about = row.about;
    this.startsOn = row.startsOn;
    this.endsOn = row.endsOn;
    this.exampleAsOf = row.exampleAsOf;
  }
}

@ObjectType('Membership', { description: "An organisation's dated part in a pilot." })
export class MembershipType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => ParticipationClass, { description: 'How it takes part.' })
  readonly participationClass: ParticipationClass;

  @Field(() => DateScalar, { description: 'First day.' })
  readonly startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  readonly endsOn: string | null;

  readonly organisationId: string;

  constructor(row: MembershipRow) {
    this.id = row.id;
    this.participationClass = row.participationClass as ParticipationClass;
    this.startsOn = row.startsOn;
    this.endsOn = row.endsOn;
    this.organisationId = row.organisationId;
  }
}

@ObjectType('Group', { description: 'A group of a pilot, with mandate and convener (sammankallande).' })
export class GroupType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => GroupKind, { description: 'Kind of group.' })
  readonly kind: GroupKind;

  @Field({ description: 'Name.' })
  readonly name: string;

  @Field({ description: 'What it is to do.' })
  readonly mandate: string;

  @Field(() => GroupStatus, { description: 'How it stands.' })
  readonly status: GroupStatus;

  @Field(() => DateScalar, { description: 'First day.' })
  readonly startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  readonly endsOn: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  readonly outcome: string | null;

  readonly convenerId: string | null;
  readonly memberIds: string[];

  constructor(row: GroupRow) {
    this.id = row.id;
    this.kind = row.kind as GroupKind;
    this.name = row.name;
    this.mandate = row.mandate;
    this.status = row.status as GroupStatus;
    this.startsOn = row.startsOn;
    this.endsOn = row.endsOn;
    this.outcome = row.outcome;
    this.convenerId = row.convenerId;
    this.memberIds = row.memberIds;
  }
}

@ObjectType('Viewer', { description: 'Who asks, for whom, and which desks that gives.' })
export class ViewerType {
  @Field({ description: 'Whether anybody is signed in.' })
  readonly signedIn!: boolean;

  @Field(() => PersonType, { nullable: true, description: 'The person.' })
  readonly person!: PersonType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The organisation acted for now; null acts for no party.',
  })
  readonly organisation!: OrganisationType | null;

  @Field(() => [String], { description: 'Roles for that organisation: CONTACT, FACILITATOR, OBSERVER.' })
  readonly roles!: string[];

  @Field(() => [OrganisationType], {
    description: 'Organisations the person may act for. Choose with the header X-Organisation.',
  })
  readonly mayActFor!: OrganisationType[];

  @Field(() => [Desk], { description: 'Desks, the first one to open first.' })
  readonly desks!: Desk[];

  @Field({ description: 'Language of texts in answers: sv or en.' })
  readonly locale!: string;
}
