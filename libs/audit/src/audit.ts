import { newId, sql, type Tx } from '#kernel';

/** One act. `action` is past tense and dotted; `detail` holds codes and ids, never free text. */
export interface AuditEntry {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason?: string | null;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes who did what into the transaction that does it: no act without its row, no row without its act. */
export async function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { actor, requestId } = tx.ctx;
  await tx.execute(sql`
    insert into audit_entry (id, at, actor_kind, actor_id, organisation_id, action, subject_type, subject_id, reason, detail, request_id)
    values (${newId()}, ${tx.now}, ${actor.kind}, ${actor.id}, ${actor.organisationId}, ${entry.action},
      ${entry.subjectType}, ${entry.subjectId}, ${entry.reason ?? null}, ${JSON.stringify(entry.detail ?? {})}::jsonb, ${requestId})`);
}

/** One act as it is shown in a record's history. */
export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly organisationId: string | null;
  readonly reason: string | null;
}

/** The history of records, oldest first. The caller has checked who may see them. */
export const auditOf = (
  tx: Tx,
  subjectIds: readonly string[],
): Promise<(AuditRow & { subjectId: string })[]> =>
  tx.query(sql`
    select id, at, action, organisation_id as "organisationId", reason, subject_id as "subjectId" from audit_entry
    where subject_id = any(${subjectIds}) order by id`);
