import { Injectable } from '@nestjs/common';
import { Outbox, sql, type Tx } from '#kernel';
import { NEXT_LATE_STEP, readyForNextLateStep } from '../late.js';
import type { LateStep } from '../need-record.js';
import { needEvents } from '../needs.events.js';

/** How many late needs one sweep moves on. */
const SWEEP_ROWS = 500;

/** What waits longer than agreed becomes visible, step by step. Nothing is ever moved by it. */
@Injectable()
export class LateNeedsService {
  constructor(private readonly outbox: Outbox) {}

  /** One step for every need that has waited long enough. Waiting on referrals shows at the referrals. */
  async sweep(tx: Tx): Promise<void> {
    const rows = await tx.query<{ id: string; late: Exclude<LateStep, 'GATHERING'> }>(sql`
      select need.id, need.late from need left join pilot on pilot.id = need.pilot_id
      where need.next_party in ('MUNICIPALITY', 'BOARD') and need.state <> 'REFERRED' and need.next_step <> 'SAY_IF_IT_HELPED'
        and ${readyForNextLateStep('need', tx.now)}
      order by need.due_at limit ${SWEEP_ROWS} for no key update of need skip locked`);
    for (const row of rows) {
      const late = NEXT_LATE_STEP[row.late];
      await tx.execute(sql`update need set late = ${late} where id = ${row.id} and late = ${row.late}`);
      await this.outbox.emit(tx, needEvents.late, row.id, { needId: row.id, late });
    }
  }
}
