import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity, PersonEntity } from '#directory';
import { PilotEntity } from '../pilots.entities.js';

/** An address invited to take part in a pilot, for an organisation or (null) for the pilot itself. Only a hash of the token is kept. */
@Entity('invitation')
@Check('invitation_has_roles', 'cardinality(roles) > 0')
@Check('invitation_ends_once', 'accepted_at is null or withdrawn_at is null')
@Index('invitation_pilot', ['pilotId', 'organisationId'])
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** In small letters: how people write an address differs, the mailbox does not. */
  @Column({ type: 'text' })
  address!: string;

  @ForeignKey(() => PilotEntity, { name: 'invitation_to_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid' })
  pilotId!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'invitation_for_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text', array: true })
  roles!: string[];

  /** Null: from the command line. */
  @ForeignKey(() => PersonEntity, { name: 'invitation_by_person' })
  @Column({ name: 'invited_by_id', type: 'uuid', nullable: true })
  invitedById!: string | null;

  /** Null until the mail is written. */
  @Index('invitation_token', { unique: true })
  @Column({ name: 'token_hash', type: 'text', nullable: true })
  tokenHash!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  @ForeignKey(() => PersonEntity, { name: 'invitation_accepted_by' })
  @Column({ name: 'accepted_by_id', type: 'uuid', nullable: true })
  acceptedById!: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
