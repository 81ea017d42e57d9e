import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mail on its way. Its id is its Message-ID: the same row can never become two different mails. */
@Entity('mail')
@Index('mail_created', ['createdAt', 'id'])
export class MailEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** What it is about, for whom: a second mail with the same key is not written. */
  @Index('mail_dedupe', { unique: true })
  @Column({ name: 'dedupe_key', type: 'text' })
  dedupeKey!: string;

  @Column({ name: 'to_address', type: 'text' })
  toAddress!: string;

  @Column({ type: 'text' })
  subject!: string;

  /** Emptied once sent: links in it must not lie about. */
  @Column({ type: 'text' })
  body!: string;

  /** QUEUED, SENT, CAUGHT (no SMTP_URL: kept for /dev/mail), REFUSED (the server takes none for this address). */
  @Column({ type: 'text', default: 'QUEUED' })
  state!: string;

  @Column({ name: 'claimed_at', type: 'timestamptz', nullable: true })
  claimedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}

export const notificationEntities = [MailEntity];
