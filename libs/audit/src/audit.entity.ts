import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Who did what, when, why, on whose behalf. Rows are only ever added, and each is chained to the one before it.
 * PostgreSQL itself fills `chain`, `position` and the hashes, and refuses changes (see the migration "audit-chain").
 */
@Entity('audit_entry')
@Index('audit_entry_subject', ['subjectId', 'id'])
@Index('audit_entry_chained', ['chain', 'position'], { unique: true })
export class AuditEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: string;

  @Column({ name: 'actor_id', type: 'text', nullable: true })
  actorId!: string | null;

  /** On whose behalf. */
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  /** The person in whose stead the actor acted, by a dated delegation. */
  @Column({ name: 'delegated_by_id', type: 'uuid', nullable: true })
  delegatedById!: string | null;

  /** The pilot of the record, if it is in one. */
  @Column({ name: 'pilot_id', type: 'uuid', nullable: true })
  pilotId!: string | null;

  /** Whose record it is. */
  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  /** `need.referred`: past tense, from the closed list of the module that writes it. */
  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  /** The reason given, where states.md asks for one. The only text of people here, so the only thing that may be erased. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** What is chained instead of the reason, and outlives it. */
  @Column({ name: 'reason_hash', type: 'text', nullable: true })
  reasonHash!: string | null;

  /** Before and after of the fields that matter: codes and ids, no free text. */
  @Column({ type: 'jsonb' })
  detail!: object;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  /** `pilot:<id>`, `organisation:<id>` or `house`. */
  @Column({ type: 'text' })
  chain!: string;

  /** 1, 2, 3 … without a gap, within the chain. */
  @Column({ type: 'bigint' })
  position!: number;

  @Column({ name: 'previous_hash', type: 'text' })
  previousHash!: string;

  @Column({ type: 'text' })
  hash!: string;
}

/** Where each chain ends. Written by PostgreSQL's own trigger alone. */
@Entity('audit_chain')
export class AuditChainEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'audit_chain_key' })
  chain!: string;

  @Column({ type: 'bigint' })
  position!: number;

  @Column({ type: 'text' })
  hash!: string;
}

export const auditEntities = [AuditEntryEntity, AuditChainEntity];
