import { Injectable } from '@nestjs/common';
import { isProblem, Outbox, sql, type Tx } from '#kernel';
import { SurveyMoves } from '../survey-moves.js';
import { surveyEvents } from '../surveys.events.js';

/** Surveys of a pilot that closes: a board goes on with its own, the others end with a reason. */
@Injectable()
export class SurveysFollowPilot {
  constructor(
    private readonly moves: SurveyMoves,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Takes those that boards hold out of the pilot; `reasons` are of the rounds that end, by id. Each they were sent to is
   * told why. What the facilitator held stays with the pilot. Running twice does nothing.
   */
  async leave(tx: Tx, pilotId: string, reasons: ReadonlyMap<string, string>): Promise<void> {
    for (const [id, reason] of [...reasons].sort()) {
      const round = await this.moves.lockRound(tx, id);
      if (round === undefined) continue;
      const set = { closedAt: round.closedAt ?? tx.now, whatWeDo: reason };
      const moved = await this.moves.moveRound(tx, round, 'endWithPilot', 'system', { reason, set });
      if (isProblem(moved)) continue;
      const told = await tx.query<{ id: string }>(sql`
        select id from survey_invitation where round_id = ${id} and state <> all('{PREPARED,REVOKED,DECLINED}')
        order by id`);
      for (const { id: invitationId } of told)
        await this.outbox.emit(tx, surveyEvents.endedWithPilot, invitationId, { invitationId });
    }
    await tx.execute(
      sql`update survey_round set pilot_id = null where pilot_id = ${pilotId} and holder_id is not null`,
    );
    await tx.execute(
      sql`update survey set pilot_id = null where pilot_id = ${pilotId} and holder_id is not null`,
    );
    await tx.execute(sql`
      update survey_invitation set pilot_id = case when holder_id is null then pilot_id end, told_in_id = null
      where pilot_id = ${pilotId} or told_in_id = ${pilotId}`);
  }
}
