import { Injectable } from '@nestjs/common';
import { Outbox, sql, type Tx } from '#kernel';
import { NEXT_LATE_STEP, readyForNextLateStep, type LateStep } from '#needs';
import { referralEvents } from '../referrals.events.js';

/** How many late referrals one sweep moves on. */
const SWEEP_ROWS = 500;

/** Referrals that wait longer than the point itself stated become visible, step by step; the need shows it too. */
@Injectable()
export class LateReferralsService {
  constructor(private readonly outbox: Outbox) {}

  async sweep(tx: Tx): Promise<void> {
    const rows = await tx.query<{
      id: string;
      needId: string;
      late: Exclude<LateStep, 'GATHERING'>;
      /** What the requests of a challenge to one point, late at once, have in common. */
      batch: string | null;
    }>(sql`
      select referral.id, referral.need_id as "needId", referral.late,
        referral.challenge_id || '/' || referral.contact_point_id || '/' || referral.late || '/' || referral.next_party as batch
      from referral join need on need.id = referral.need_id left join pilot on pilot.id = need.pilot_id
      where referral.next_party is not null and need.next_party is not null and ${readyForNextLateStep('referral', tx.now)}
      order by referral.due_at limit ${SWEEP_ROWS} for no key update of referral skip locked`);
    const told = new Set<string>();
    for (const { id, needId, late: before, batch } of rows) {
      const late = NEXT_LATE_STEP[before];
      await tx.execute(sql`update referral set late = ${late} where id = ${id} and late = ${before}`);
      // A need that waits on referrals is as late as the latest of them.
      await tx.execute(sql`
        update need set late = ${late} where id = ${needId} and state = 'REFERRED'
          and array_position('{NONE,RESPONSIBLE,BOARD,GATHERING}', late) < array_position('{NONE,RESPONSIBLE,BOARD,GATHERING}', ${late})`);
      const together = batch !== null && told.has(batch) ? { together: true } : {};
      if (batch !== null) told.add(batch);
      await this.outbox.emit(tx, referralEvents.late, needId, { referralId: id, needId, late, ...together });
    }
  }
}
