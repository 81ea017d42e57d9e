import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ContactPointType, PersonType } from '#directory';
import { DateScalar, DateTimeScalar, listArgs, listOf, outcomeUnion } from '#kernel';
import { RoleEnum } from '../roles.types.js';
import { ParticipantSort, type ParticipantFilter, type ParticipantRow } from './participants.service.js';

@ObjectType('Participant', { description: "A person's part in a pilot, now or to come." })
export class ParticipantType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => PersonType, { description: 'The person.' })
  readonly person: PersonType;

  @Field(() => [String], { description: 'Roles.' })
  readonly roles: string[];

  @Field(() => DateTimeScalar, { description: 'Since when, or from when.' })
  readonly since: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null while no end is set.' })
  readonly until: Date | null;

  @Field(() => PersonType, { nullable: true, description: 'In whose place, for somebody who deputises.' })
  readonly inPlaceOf: PersonType | null;

  @Field({ description: 'Whether you may end it.' })
  readonly mayEnd: boolean;

  /** For fields resolved elsewhere. */
  readonly organisationId: string | null;

  constructor(row: ParticipantRow) {
    this.id = row.id;
    this.person = { id: row.personId, name: row.personName };
    this.roles = row.roles;
    this.since = row.since;
    this.until = row.until;
    this.inPlaceOf =
      row.delegatedById === null ? null : { id: row.delegatedById, name: row.delegatedByName ?? '' };
    this.mayEnd = row.mayEnd;
    this.organisationId = row.organisationId;
  }
}

export const ParticipantConnection = listOf('Participant', () => ParticipantType);

@InputType({ description: 'Which of those who take part.' })
export class ParticipantFilterInput implements ParticipantFilter {
  @Field(() => ID, { nullable: true, description: 'Only those who act for this organisation.' })
  readonly organisationId?: string | null;

  @Field(() => [RoleEnum], { nullable: true, description: 'Only those with one of these roles.' })
  readonly roles?: RoleEnum[] | null;
}

@ArgsType()
export class ParticipantsArgs extends listArgs({
  filter: () => ParticipantFilterInput,
  sort: ParticipantSort,
  usual: 'NAME',
  search: 'Part of the name of the person or the organisation.',
}) {
  @Field(() => ID, { description: 'The pilot.' })
  readonly pilotId!: string;
}

@ObjectType('ParticipationEnded', { description: 'The part is over.' })
export class ParticipationEndedType {
  @Field(() => ID, { description: 'Id of the part.' })
  readonly participantId: string;

  constructor(participantId: string) {
    this.participantId = participantId;
  }
}

@InputType({ description: "Ends somebody's part in a pilot, or one's own." })
export class EndParticipationInput {
  @Field(() => ID, { description: 'The part.' })
  readonly participantId!: string;
}

@InputType({ description: 'Lets a colleague be contact in your place for a while.' })
export class DelegatePartInput {
  @Field(() => ID, { description: 'The pilot.' })
  readonly pilotId!: string;

  @Field(() => ID, { description: 'The colleague: somebody who takes part for the same organisation.' })
  readonly personId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; today without it.' })
  readonly fromOn?: string | null;

  @Field(() => DateScalar, { description: 'Last day, at most a year away.' })
  readonly untilOn!: string;
}

@InputType({ description: 'Appoints a deputy for a contact point of your organisation.' })
export class AppointDeputyInput {
  @Field(() => ID, { description: 'The contact point.' })
  readonly contactPointId!: string;

  @Field(() => ID, { description: 'The colleague: somebody who takes part for the same organisation.' })
  readonly personId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; today without it.' })
  readonly fromOn?: string | null;

  @Field(() => DateScalar, { description: 'Last day, at most a year away.' })
  readonly untilOn!: string;
}

@InputType({ description: 'Hands a contact point of your organisation to a colleague.' })
export class HandOverContactPointInput {
  @Field(() => ID, { description: 'The contact point.' })
  readonly contactPointId!: string;

  @Field(() => ID, { nullable: true, description: 'Who leaves it; without it somebody joins.' })
  readonly fromPersonId?: string | null;

  @Field(() => ID, { description: 'Who takes over.' })
  readonly toPersonId!: string;
}

@InputType({ description: 'Ends what somebody holds of a contact point of your organisation.' })
export class EndContactPointHolderInput {
  @Field(() => ID, { description: 'The contact point.' })
  readonly contactPointId!: string;

  @Field(() => ID, { description: 'Who leaves it.' })
  readonly personId!: string;
}

export const ParticipantResult = outcomeUnion('ParticipantResult', ParticipantType);
export const EndParticipationResult = outcomeUnion('EndParticipationResult', ParticipationEndedType);
export const ContactPointResult = outcomeUnion('ContactPointResult', ContactPointType);
