import { Injectable } from '@nestjs/common';
import { newId, Outbox, sql, type Tx } from '#kernel';
import { findsIn } from '#wording';
import type { PaperAct, PaperPart, PaperParts } from './acts.js';
import { paperEvents } from './papers.events.js';

/** An act by which documents reach other organisations. */
export interface Received {
  readonly act: PaperAct;
  readonly recordType: string;
  readonly recordId: string;
  /** The pilot of the record, if it is in one: whoever acts there may read the document. */
  readonly pilotId: string | null;
  /** Who sent it; whoever it is, it gets no copy of its own. */
  readonly fromId: string;
  readonly toIds: readonly string[];
  /** The subject line. */
  readonly about: string;
  readonly parts: PaperParts;
  /** Why texts that point at a person stand as they do. */
  readonly textReason?: string | null | undefined;
}

/** Enters documents in the registers of those who receive them, in the transaction of the act. */
@Injectable()
export class ReceivePapers {
  constructor(private readonly outbox: Outbox) {}

  /** One document for each receiver. Nothing is read back: whoever sends sees no other's register. */
  async receive(tx: Tx, received: Received): Promise<void> {
    const receivers = [...new Set(received.toIds)].filter((id) => id !== received.fromId);
    if (receivers.length === 0) return;
    const parts = Object.entries(received.parts).flatMap(([part, text]) =>
      text == null || text.trim() === '' ? [] : [{ part: part as PaperPart, text }],
    );
    const finds = new Set(parts.flatMap(({ text }) => findsIn(text).map(({ kind }) => kind)));
    const papers = receivers.map((organisationId) => ({ id: newId(), organisationId }));
    await tx.execute(sql`
      insert into paper (id, organisation_id, received_at, pilot_id, sender_id, sender_name, act, about, record_type, record_id,
        parts, text_finds, text_reason)
      select p.id, p."organisationId", ${tx.now}, ${received.pilotId}::uuid, o.id, o.name, ${received.act}, ${received.about}, ${received.recordType},
        ${received.recordId}, ${JSON.stringify(parts)}::jsonb, ${[...finds]}::text[],
        ${finds.size === 0 ? null : (received.textReason ?? null)}
      from jsonb_to_recordset(${JSON.stringify(papers)}::jsonb) p (id uuid, "organisationId" uuid)
        join organisation o on o.id = ${received.fromId}`);
    const wanted = await tx.query<{ organisationId: string }>(sql`
      select organisation_id as "organisationId" from registrar
      where copies and organisation_id = any(${receivers}::uuid[])`);
    for (const { organisationId } of wanted) {
      const paper = papers.find((one) => one.organisationId === organisationId);
      if (paper !== undefined)
        await this.outbox.emit(tx, paperEvents.received, paper.id, { paperId: paper.id });
    }
  }
}
