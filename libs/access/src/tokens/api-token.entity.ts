import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A machine's key to what its organisation may do: named, scoped, ending. Only a hash of the secret is kept. */
@Entity('api_token')
@Check('api_token_has_scopes', 'cardinality(scopes) > 0')
@Index('api_token_organisation', ['organisationId', 'createdAt'])
export class ApiTokenEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey('organisation', { name: 'api_token_of_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** What it is for, in its owner's words. */
  @Column({ type: 'text' })
  name!: string;

  /** Codes of rules. */
  @Column({ type: 'text', array: true })
  scopes!: string[];

  @Index('api_token_secret', { unique: true })
  @Column({ name: 'secret_hash', type: 'text' })
  secretHash!: string;

  /** The first characters of the secret, for its owner to recognise. */
  @Column({ type: 'text' })
  prefix!: string;

  @ForeignKey('person', { name: 'api_token_by_person' })
  @Column({ name: 'created_by_id', type: 'uuid' })
  createdById!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  /** To the minute. */
  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
