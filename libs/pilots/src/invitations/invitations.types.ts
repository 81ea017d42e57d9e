import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonType } from '#directory';
import { DateTimeScalar, outcomeUnion } from '#kernel';
import type { InvitationPreview } from './accept-invitation.service.js';
import type { InvitationRow } from './invitations.service.js';

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

export enum RoleEnum {
  CONTACT = 'CONTACT',
  OBSERVER = 'OBSERVER',
  FACILITATOR = 'FACILITATOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'The role of a person in a pilot. It comes from an invitation, never from a sign-in provider.',
  valuesMap: {
    CONTACT: { description: 'Acts in the loop for an organisation.' },
    OBSERVER: { description: 'Reads what is published, for an organisation.' },
    FACILITATOR: { description: 'Facilitates the pilot; belongs to no party.' },
    ADMINISTRATOR: { description: 'Looks after who takes part: configuration, not content.' },
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
