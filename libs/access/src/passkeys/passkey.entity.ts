import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A key on somebody's device. Only its public half is here: nothing to steal. */
@Entity('passkey')
@Index('passkey_of_person', ['personId'])
export class PasskeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey('person', { name: 'passkey_of' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** What the device calls it, base64url. */
  @Index('passkey_credential', { unique: true })
  @Column({ name: 'credential_id', type: 'text' })
  credentialId!: string;

  /** COSE key. */
  @Column({ name: 'public_key', type: 'bytea' })
  publicKey!: Buffer;

  /** Signatures so far, where the device counts them: one that goes back betrays a copy. */
  @Column({ type: 'bigint' })
  counter!: number;

  @Column({ type: 'text', array: true, default: '{}' })
  transports!: string[];

  /** What its owner calls it. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
}

/** What a device is asked to sign: random, for one purpose, good for minutes, used once. */
@Entity('passkey_challenge')
@Index('passkey_challenge_created', ['createdAt'])
export class PasskeyChallengeEntity {
  @PrimaryColumn({ type: 'text' })
  challenge!: string;

  /** Null: to sign in, when it is not known who that is. */
  @ForeignKey('person', { name: 'passkey_challenge_of' })
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
