import { Injectable } from '@nestjs/common';
import { isProblem, Outbox, sql, type Tx } from '#kernel';
import { ChallengeMoves } from '../challenge-moves.js';
import { challengeEvents } from '../challenges.events.js';

/** Challenges of a pilot that closes: each goes on with the board that keeps it, or ends with a reason. */
@Injectable()
export class ChallengesFollowPilot {
  constructor(
    private readonly moves: ChallengeMoves,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Takes them out of the pilot; `reasons` are of those that end, by id. Whoever saw one goes on seeing it. Running
   * twice does nothing.
   */
  async leave(tx: Tx, pilotId: string, reasons: ReadonlyMap<string, string>): Promise<void> {
    const open = await tx.query<{ id: string }>(
      sql`select id from challenge where pilot_id = ${pilotId} and state <> 'CLOSED' order by id`,
    );
    for (const { id } of open) {
      const challenge = await this.moves.lock(tx, id);
      if (challenge?.pilotId !== pilotId || challenge.state === 'CLOSED') continue;
      const reason = reasons.get(id);
      if (reason === undefined) {
        await this.moves.audit(tx, challenge, 'leavePilot');
        continue;
      }
      const moved = await this.moves.move(tx, challenge, 'endWithPilot', 'system', { reason });
      if (!isProblem(moved))
        await this.outbox.emit(tx, challengeEvents.endedWithPilot, id, { challengeId: id });
    }
    await tx.execute(sql`update challenge set pilot_id = null where pilot_id = ${pilotId}`);
  }
}
