import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccessService } from '#access';
import { recordAudit, type AuditDetail } from '#audit';
import { Database, newId, sql, type Context, type Outcome, type Tx } from '#kernel';
import { paperNotFound, tooManyNumbers } from '../papers.problems.js';
import { paperRules } from '../papers.rules.js';

/** The most cases that one document belongs to. */
const MAX_NUMBERS = 20;

const paperId = z.uuid();
const number = z.string().trim().min(1).max(60);

const inputs = {
  number: z.object({ paperId, number }),
  secrecy: z.object({ paperId, provision: z.string().trim().min(1).max(200).nullish() }),
} as const;

/** What a receiver enters in its register: its own case numbers, and its secrecy mark. All answer the document's id. */
@Injectable()
export class KeepRegisterService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
  ) {}

  /** One more case that the document belongs to. Entered twice it stands once. */
  addNumber(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'papers.addNumber', inputs.number, raw, async (tx, input) => {
      if (ctx.actor.kind !== 'person' || !(await this.ours(tx, input.paperId))) return paperNotFound();
      const entered = await tx.execute(sql`
        insert into paper_number (id, paper_id, number, added_at, added_by_id)
        select ${newId()}, ${input.paperId}, ${input.number}, ${tx.now}, ${ctx.actor.id}::uuid
        where (select count(*) from paper_number where paper_id = ${input.paperId}) < ${MAX_NUMBERS}
        on conflict do nothing`);
      if (entered === 1) return this.audit(tx, input.paperId, 'paper.numbered');
      const known = await tx.query(
        sql`select 1 from paper_number where paper_id = ${input.paperId} and number = ${input.number}`,
      );
      return known.length > 0 ? input.paperId : tooManyNumbers(MAX_NUMBERS);
    });
  }

  /** The document does not belong to that case. */
  removeNumber(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'papers.removeNumber', inputs.number, raw, async (tx, input) => {
      if (!(await this.ours(tx, input.paperId))) return paperNotFound();
      const removed = await tx.execute(
        sql`delete from paper_number where paper_id = ${input.paperId} and number = ${input.number}`,
      );
      return removed === 0 ? input.paperId : this.audit(tx, input.paperId, 'paper.unnumbered');
    });
  }

  /** Marks a document with the provision that may hold, or takes the mark away. It decides nothing. */
  markSecrecy(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'papers.markSecrecy', inputs.secrecy, raw, async (tx, input) => {
      if (!(await this.ours(tx, input.paperId))) return paperNotFound();
      const provision = input.provision ?? null;
      await tx.execute(sql`
        update paper set secrecy_provision = ${provision},
          secrecy_marked_at = ${provision === null ? null : tx.now}::timestamptz
        where id = ${input.paperId}`);
      return this.audit(tx, input.paperId, provision === null ? 'paper.unmarked' : 'paper.marked');
    });
  }

  private ours(tx: Tx, id: string): Promise<boolean> {
    return this.access.allows(tx, paperRules.keep, id);
  }

  private async audit(tx: Tx, id: string, action: string, detail: AuditDetail = {}): Promise<string> {
    await recordAudit(tx, { action, subjectType: 'paper', subjectId: id, detail });
    return id;
  }
}
