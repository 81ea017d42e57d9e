import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('outbox')
@Index('outbox_open', ['recordId', 'subscriber', 'id'], { where: 'done_at is null and parked_at is null' })
@Index('outbox_ready', ['id'], { where: 'done_at is null and parked_at is null and enqueued_at is null' })
@Index('outbox_handed', ['enqueuedAt'], {
  where: 'done_at is null and parked_at is null and enqueued_at is not null',
})
export class OutboxEntity {
  /** Grows with each row: the order of effects on one record. */
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'text' })
  topic!: string;

  @Column({ type: 'text' })
  subscriber!: string;

  @Column({ name: 'record_id', type: 'text' })
  recordId!: string;

  @Column({ type: 'jsonb' })
  payload!: object;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Wall time, not the shared clock: retries follow real time. */
  @Column({ name: 'next_at', type: 'timestamptz' })
  nextAt!: Date;

  @Column({ name: 'enqueued_at', type: 'timestamptz', nullable: true })
  enqueuedAt!: Date | null;

  @Column({ type: 'integer', default: 0 })
  handed!: number;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  @Column({ name: 'parked_at', type: 'timestamptz', nullable: true })
  parkedAt!: Date | null;
}

@Entity('sweep_lease')
export class SweepLeaseEntity {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ name: 'next_at', type: 'timestamptz' })
  nextAt!: Date;

  @Column({ name: 'last_at', type: 'timestamptz', nullable: true })
  lastAt!: Date | null;
}

@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn({ type: 'text' })
  scope!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ name: 'input_hash', type: 'text' })
  inputHash!: string;

  @Column({ type: 'jsonb', nullable: true })
  result!: unknown;

  @Index('idempotency_key_created_at')
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** One row: how far the shared clock is shifted from PostgreSQL's. Zero in production. */
@Entity('clock')
export class ClockEntity {
  @PrimaryColumn({ type: 'boolean', default: true })
  single!: boolean;

  @Column({ type: 'interval', default: () => "'00:00:00'" })
  shift!: string;
}

/** How often a subject did something: full again at a time. The key is a hash. */
@Entity('rate_limit')
export class RateLimitEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rate_limit_key' })
  key!: string;

  @Index('rate_limit_full')
  @Column({ name: 'full_at', type: 'timestamptz' })
  fullAt!: Date;
}

export const kernelEntities = [
  OutboxEntity,
  SweepLeaseEntity,
  IdempotencyKeyEntity,
  ClockEntity,
  RateLimitEntity,
];
