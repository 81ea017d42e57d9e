import { Injectable } from '@nestjs/common';
import { ChallengesFollowPilot } from '#challenges';
import { EngagementsFollowPilot } from '#engagements';
import { isProblem, Outbox, sql, type Tx } from '#kernel';
import { needEvents, NeedMoves } from '#needs';
import { InvitationsService, pilotEvents } from '#pilots';
import { SurveysFollowPilot } from '#surveys';
import type { ClosingKind } from './closing-item.entity.js';

/** A pilot was closed: everything of it goes on with those whose it is, or ends with its reason. */
@Injectable()
export class CarryOutClosing {
  constructor(
    private readonly moves: NeedMoves,
    private readonly challenges: ChallengesFollowPilot,
    private readonly surveys: SurveysFollowPilot,
    private readonly engagements: EngagementsFollowPilot,
    private readonly invitations: InvitationsService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Carries out what was decided. Running twice does no harm: what has left the pilot is not found again. What was begun
   * while the pilot was being closed goes on with those whose it is. What ended before, and drafts, leave it too: whoever
   * saw them in the pilot goes on seeing them.
   */
  async carryOut(tx: Tx, pilotId: string): Promise<void> {
    const decided = await tx.query<{ id: string; kind: ClosingKind; reason: string }>(sql`
      select item_id as id, kind, reason from pilot_closing_item
      where pilot_id = ${pilotId} and reason is not null`);
    const ending = (kind: ClosingKind): ReadonlyMap<string, string> =>
      new Map(decided.filter((item) => item.kind === kind).map(({ id, reason }) => [id, reason]));
    await this.challenges.leave(tx, pilotId, ending('CHALLENGE'));
    await this.surveys.leave(tx, pilotId, ending('SURVEY'));
    await this.engagements.leave(tx, pilotId, ending('ENGAGEMENT'));
    await this.needsLeave(tx, pilotId, ending('NEED'));
    await this.invitations.leavePilot(tx, pilotId);
    const parties = await tx.query<{ id: string }>(sql`
      select distinct party_id as id from pilot_closing_item
      where pilot_id = ${pilotId} and party_id is not null order by 1`);
    for (const { id: organisationId } of parties)
      await this.outbox.emit(tx, pilotEvents.settled, pilotId, { pilotId, organisationId });
  }

  private async needsLeave(tx: Tx, pilotId: string, reasons: ReadonlyMap<string, string>): Promise<void> {
    const open = await tx.query<{ id: string }>(sql`
      select id from need where pilot_id = ${pilotId} and submitted_at is not null and next_party is not null order by id`);
    const set = { pilotId: null };
    for (const { id } of open) {
      const need = await this.moves.lock(tx, id);
      if (need === undefined || need.nextParty === null || need.pilotId !== pilotId) continue;
      const reason = reasons.get(id);
      if (reason === undefined) await this.moves.move(tx, need, 'leavePilot', 'system', { set });
      else {
        const moved = await this.moves.move(tx, need, 'endWithPilot', 'system', { reason, set });
        if (!isProblem(moved))
          await this.outbox.emit(tx, needEvents.ended, id, { needId: id, with: 'PILOT' as const });
      }
    }
    await tx.execute(sql`update need set pilot_id = null where pilot_id = ${pilotId} and next_party is null`);
    await tx.query(sql`select app.drafts_leave(${pilotId}::uuid)`);
  }
}
