import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One sign-in under way at a provider: begun here, waiting for the browser to come back. Used once. */
@Entity('way_in')
@Index('way_in_begun', ['begunAt'])
export class WayInEntity {
  /** SHA-256 of the secret in the browser's cookie: only that browser can come back. */
  @PrimaryColumn({ name: 'secret_hash', type: 'text' })
  secretHash!: string;

  @Column({ type: 'text' })
  provider!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  nonce!: string;

  /** PKCE: shown to the provider when the code is exchanged. */
  @Column({ type: 'text' })
  verifier!: string;

  @Column({ name: 'redirect_uri', type: 'text' })
  redirectUri!: string;

  /** Where the person was going: a path within the site. */
  @Column({ name: 'return_to', type: 'text' })
  returnTo!: string;

  /** What was mailed to somebody invited, when that is what they came with. */
  @Column({ type: 'text', nullable: true })
  invitation!: string | null;

  @Column({ name: 'begun_at', type: 'timestamptz' })
  begunAt!: Date;
}
