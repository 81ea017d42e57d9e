import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what, when, why. Rows are only ever added. */
@Entity('audit_entry')
@Index('audit_entry_subject', ['subjectId', 'id'])
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

  /** `need.referred`: past tense, from the closed list of the module that writes it. */
  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  /** The reason given, where states.md asks for one. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** Before and after of the fields that matter: codes and ids, no free text. */
  @Column({ type: 'jsonb' })
  detail!: object;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;
}

export const auditEntities = [AuditEntryEntity];
