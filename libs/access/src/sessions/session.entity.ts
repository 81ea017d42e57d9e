import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApiTokenEntity } from '../tokens/api-token.entity.js';
import { PasskeyChallengeEntity, PasskeyEntity } from '../passkeys/passkey.entity.js';
import { IdentityEntity } from '../identities/identity.entity.js';
import { BreakGlassEntity } from '../break-glass/break-glass.entity.js';
import { WayInEntity } from '../providers/way-in.entity.js';

/** One sign-in on one device. The cookie holds a secret that is kept here as its hash alone. */
@Entity('session')
@Index('session_of_person', ['personId'], { where: 'ended_at is null' })
@Index('session_at_provider', ['provider', 'providerSid'], { where: 'ended_at is null' })
@Index('session_ends', ['endsAt'])
export class SessionEntity {
  /** Names the session in lists and in the audit; opens nothing. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** SHA-256 of what the cookie holds. */
  @Index('session_secret_hash', { unique: true })
  @Column({ name: 'secret_hash', type: 'text' })
  secretHash!: string;

  @ForeignKey('person', { name: 'session_of' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** How sure we are of who it is: federated, passkey, link, dev. */
  @Column({ type: 'text' })
  assurance!: string;

  /** The provider's name in the settings, where one vouched. */
  @Column({ type: 'text', nullable: true })
  provider!: string | null;

  /** The session's id at the provider: what sign-out there needs. No token of the provider is kept. */
  @Column({ name: 'provider_sid', type: 'text', nullable: true })
  providerSid!: string | null;

  /** The account at the provider. */
  @ForeignKey(() => IdentityEntity, { name: 'session_by_identity' })
  @Column({ name: 'identity_id', type: 'uuid', nullable: true })
  identityId!: string | null;

  /** The only organisation that may be acted for, where the provider named it; its successor after a merger. */
  @ForeignKey('organisation', { name: 'session_only_for' })
  @Column({ name: 'only_for_id', type: 'uuid', nullable: true })
  onlyForId!: string | null;

  /** Coarse, for its owner to recognise: "Firefox, Windows". */
  @Column({ type: 'text' })
  device!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Written at most once a minute. */
  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt!: Date;

  /** When it ends however much it is used. */
  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** Why it ended before its time: signed-out, ended-by-owner, replaced, ended-at-provider, all-ended. */
  @Column({ name: 'ended_why', type: 'text', nullable: true })
  endedWhy!: string | null;
}

/** Tables of this module. */
export const accessEntities = [
  ApiTokenEntity,
  BreakGlassEntity,
  IdentityEntity,
  PasskeyEntity,
  PasskeyChallengeEntity,
  SessionEntity,
  WayInEntity,
];
