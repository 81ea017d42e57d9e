import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonType } from '#directory';
import { DateTimeScalar, listArgs, listOf, outcomeUnion } from '#kernel';
import { RoleEnum } from '../roles.types.js';
import type { InvitationPreview } from './accept-invitation.service.js';
import { InvitationSort, type InvitationFilter, type InvitationRow } from './invitations.service.js';

export enum InvitationState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(InvitationState, {
  name: 'InvitationState',
  description: 'What became of an invitation.',
  valuesMap: {
    OPEN: { description: 'Waits for an answer.' },
    ACCEPTED: { description: 'Has been accepted.' },
    WITHDRAWN: { description: 'Was taken back, or replaced by a newer one.' },
    EXPIRED: { description: 'Nobody answered in time.' },
  },
});

@ObjectType('Invitation', { description: 'Somebody invited to take part in a pilot.' })
export class InvitationType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field({ description: 'The address the link went to.' })
  readonly address: string;

  @Field(() => [String], { description: 'Roles it gives.' })
  readonly roles: string[];

  @Field(() => PersonType, { nullable: true, description: 'Who invited; null: whoever runs the service.' })
  readonly invitedBy: PersonType | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'Until when the link works.' })
  readonly expiresAt: Date;

  @Field(() => InvitationState, { description: 'What became of it.' })
  readonly state: InvitationState;

  /** For fields resolved elsewhere. */
  readonly organisationId: string | null;

  constructor(row: InvitationRow) {
    this.id = row.id;
    this.address = row.address;
    this.roles = row.roles;
    this.invitedBy = row.invitedById === null ? null : { id: row.invitedById, name: row.invitedByName ?? '' };
    this.createdAt = row.createdAt;
    this.expiresAt = row.expiresAt;
    this.state = InvitationState[row.state];
    this.organisationId = row.organisationId;
  }
}

export const InvitationConnection = listOf('Invitation', () => InvitationType);

@InputType({ description: 'Which invitations.' })
export class InvitationFilterInput implements InvitationFilter {
  @Field(() => ID, { nullable: true, description: 'Only for this organisation.' })
  readonly organisationId?: string | null;

  @Field(() => [InvitationState], { nullable: true, description: 'Only in these states.' })
  readonly states?: InvitationState[] | null;
}

@ArgsType()
export class InvitationsArgs extends listArgs({
  filter: () => InvitationFilterInput,
  sort: InvitationSort,
  usual: 'NEWEST',
  search: 'Part of the address or of the name of the organisation.',
}) {
  @Field(() => ID, { description: 'The pilot.' })
  readonly pilotId!: string;
}

@ObjectType('InvitationPreview', {
  description: 'What an invitation is for, as whoever has the link sees it.',
})
export class InvitationPreviewType implements InvitationPreview {
  @Field({ description: 'The pilot.' })
  readonly pilotName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The organisation to act for; null: the pilot itself.',
  })
  readonly organisationName!: string | null;

  @Field(() => [String], { description: 'Roles it gives.' })
  readonly roles!: string[];

  @Field(() => String, { nullable: true, description: 'Who invited; null: whoever runs the service.' })
  readonly invitedByName!: string | null;

  @Field(() => DateTimeScalar, { description: 'Until when the link works.' })
  readonly expiresAt!: Date;
}

@ObjectType('InvitationAccepted', { description: 'The part has begun.' })
export class InvitationAcceptedType {
  @Field(() => ID, { description: 'The pilot.' })
  readonly pilotId: string;

  constructor(pilotId: string) {
    this.pilotId = pilotId;
  }
}

@InputType({ description: 'Invites an address to a pilot.' })
export class InviteInput {
  @Field({ description: 'E-mail address.' })
  readonly address!: string;

  @Field(() => ID, { description: 'The pilot.' })
  readonly pilotId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation to act for; without it the pilot itself.',
  })
  readonly organisationId?: string | null;

  @Field(() => [RoleEnum], { description: 'Roles to give.' })
  readonly roles!: RoleEnum[];
}

@InputType({ description: 'Takes an invitation back.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  readonly invitationId!: string;
}

@InputType({ description: 'Accepts an invitation as the person signed in.' })
export class AcceptInvitationInput {
  @Field({ description: 'From the link in the mail.' })
  readonly token!: string;
}

export const InvitationResult = outcomeUnion('InvitationResult', InvitationType);
export const AcceptInvitationResult = outcomeUnion('AcceptInvitationResult', InvitationAcceptedType);
