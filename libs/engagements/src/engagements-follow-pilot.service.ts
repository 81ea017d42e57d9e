import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Outbox, sql, type Tx } from '#kernel';
import { engagementEvents } from './engagements.events.js';

/** Engagements about needs of a pilot that closes: they go on with their need, or end with a reason. */
@Injectable()
export class EngagementsFollowPilot {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Ends those that have a reason to. What came of it the municipality has not said: it is too early to say. Running
   * twice does nothing.
   */
  async leave(tx: Tx, pilotId: string, reasons: ReadonlyMap<string, string>): Promise<void> {
    for (const [id, reason] of [...reasons].sort()) {
      const ended = await tx.query<{ id: string }>(sql`
        update engagement set state = 'ENDED', outcome = 'TOO_EARLY', outcome_text = ${reason}, ended_at = ${tx.now},
          next_on = null, next_what = null
        where id = ${id} and state <> 'ENDED' returning id`);
      if (ended.length === 0) continue;
      await recordAudit(tx, {
        action: 'engagement.endWithPilot',
        subjectType: 'engagement',
        subjectId: id,
        reason,
        pilotId,
      });
      await this.outbox.emit(tx, engagementEvents.endedWithPilot, id, { engagementId: id });
    }
  }
}
