import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An account at a sign-in provider that belongs to a person. A person may have several; an account has one person. */
@Entity('identity')
@Index('identity_account', ['issuer', 'subject'], { unique: true })
@Index('identity_of_person', ['personId'])
export class IdentityEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Who vouches: the provider's `iss`, which no other provider can claim. */
  @Column({ type: 'text' })
  issuer!: string;

  /** The account there: `sub`, never reused. */
  @Column({ type: 'text' })
  subject!: string;

  @ForeignKey('person', { name: 'identity_belongs_to' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** The organisation number claimed last, NNNNNN-NNNN. */
  @Column({ name: 'organisation_number', type: 'text', nullable: true })
  organisationNumber!: string | null;

  @Column({ name: 'linked_at', type: 'timestamptz' })
  linkedAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz' })
  usedAt!: Date;
}
