import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#directory';

/**
 * A link asked for by mail. The row is written for any address; a job finds out whether somebody has it, and only then
 * are there a person and a token (its hash).
 */
@Entity('sign_in_link')
@Index('sign_in_link_asked', ['askedAt'])
export class SignInLinkEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  @Index('sign_in_link_person', { where: 'person_id is not null' })
  @ForeignKey(() => PersonEntity, { name: 'sign_in_link_of_person' })
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Index('sign_in_link_token', { unique: true })
  @Column({ name: 'token_hash', type: 'text', nullable: true })
  tokenHash!: string | null;

  /** Used, or replaced by a newer one. */
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
