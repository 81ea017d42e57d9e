import { newId, sql, type Tx } from '#kernel';

/** What a detail may hold: codes, ids, whole numbers – never free text. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** One act. `action` is past tense and dotted; `detail` holds codes and ids, before and after, never free text. */
export interface AuditEntry {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason?: string | null;
  readonly detail?: AuditDetail;
  /** The pilot of the record: entries of a pilot form one chain. */
  readonly pilotId?: string | null;
  /** Whose record it is; where it has no pilot, entries of an owner form one chain. Without it: whom the actor acts for. */
  readonly ownerId?: string | null;
}

interface Row {
  /** Decides the order of writing, so that transactions that touch several chains never wait for each other in a circle. */
  readonly chain: string;
  readonly columns: Readonly<Record<string, unknown>>;
}

/**
 * Records who did what in the transaction that does it: no act without its row, no row without its act.
 * The rows are written last of all (`Tx.atEnd`), because each locks the end of its chain until the commit.
 */
export function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  tx.atEnd(writeRows, rowOf(tx, entry));
  return Promise.resolve();
}

function rowOf(tx: Tx, entry: AuditEntry): Row {
  const { actor, requestId } = tx.ctx;
  const pilotId = entry.pilotId ?? null;
  const ownerId = entry.ownerId ?? actor.organisationId;
  const columns = {
    id: newId(),
    at: tx.now.toISOString(),
    actor_kind: actor.kind,
    actor_id: actor.id,
    organisation_id: actor.organisationId,
    delegated_by_id: actor.kind === 'person' ? (actor.delegatedById ?? null) : null,
    pilot_id: pilotId,
    owner_id: ownerId,
    action: entry.action,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    reason: entry.reason ?? null,
    detail: detailOf(entry),
    request_id: requestId,
  };
  return { chain: chainOf(pilotId, ownerId), columns };
}

/** The chain of a record: its pilot's, else its owner's, else the house's own. PostgreSQL says the same (migration). */
export const chainOf = (pilotId: string | null, ownerId: string | null): string =>
  pilotId !== null ? `pilot:${pilotId}` : ownerId !== null ? `organisation:${ownerId}` : 'house';

/** Whole numbers only: others are written in many ways, and a hash knows one. */
function detailOf({ action, detail = {} }: AuditEntry): AuditDetail {
  for (const [field, value] of Object.entries(detail))
    if (typeof value === 'number' && !Number.isSafeInteger(value))
      throw new Error(`The audit of ${action} holds a number that is not whole: ${field}.`);
  return detail;
}

/** Writes the rows of a transaction in the order of their chains; PostgreSQL chains them (trigger `audit_entry_chained`). */
async function writeRows(tx: Tx, rows: readonly Row[]): Promise<void> {
  const inOrder = [...rows]
    .sort((a, b) => (a.chain < b.chain ? -1 : a.chain > b.chain ? 1 : 0))
    .map(({ columns }) => columns);
  await tx.execute(sql`
    insert into audit_entry (id, at, actor_kind, actor_id, organisation_id, delegated_by_id, pilot_id, owner_id, action,
      subject_type, subject_id, reason, detail, request_id)
    select r.id, r.at, r.actor_kind, r.actor_id, r.organisation_id, r.delegated_by_id, r.pilot_id, r.owner_id, r.action,
      r.subject_type, r.subject_id, r.reason, r.detail, r.request_id
    from rows from (jsonb_to_recordset(${JSON.stringify(inOrder)}::jsonb) as (id uuid, at timestamptz, actor_kind text,
      actor_id text, organisation_id uuid, delegated_by_id uuid, pilot_id uuid, owner_id uuid, action text,
      subject_type text, subject_id uuid, reason text, detail jsonb, request_id text)) with ordinality as r
    order by r.ordinality`);
}
