import { Injectable } from '@nestjs/common';
import { Outbox, sql, type Tx } from '#kernel';
import { NEXT_LATE_STEP, readyForNextLateStep, type LateStep } from '#needs';
import { surveyEvents } from '../surveys.events.js';

/** How many late rounds one sweep moves on. */
const SWEEP_ROWS = 100;

/** Results that are owed longer than agreed become visible, step by step: to the holder, the facilitator, the gathering. */
@Injectable()
export class LateRoundsService {
  constructor(private readonly outbox: Outbox) {}

  async sweep(tx: Tx): Promise<void> {
    const rows = await tx.query<{ id: string; late: Exclude<LateStep, 'GATHERING'> }>(sql`
      select survey_round.id, survey_round.late from survey_round left join pilot on pilot.id = survey_round.pilot_id
      where survey_round.state = 'CLOSED' and ${readyForNextLateStep('survey_round', tx.now)}
      order by survey_round.due_at limit ${SWEEP_ROWS} for no key update of survey_round skip locked`);
    for (const { id, late: before } of rows) {
      const late = NEXT_LATE_STEP[before];
      await tx.execute(sql`update survey_round set late = ${late} where id = ${id} and late = ${before}`);
      await this.outbox.emit(tx, surveyEvents.late, id, { roundId: id, late });
    }
  }
}
