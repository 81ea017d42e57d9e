import { Injectable } from '@nestjs/common';
import { isProblem, Outbox, sql, type Tx } from '#kernel';
import { ReferralMoves } from '../referral-moves.js';
import { OPEN_REFERRAL } from '../referral-states.js';
import { referralEvents } from '../referrals.events.js';

/** Open referrals when an organisation merges or closes. Emits `referral.answered` for those whose waiting ends. */
@Injectable()
export class FollowOrganisationService {
  constructor(
    private readonly moves: ReferralMoves,
    private readonly outbox: Outbox,
  ) {}

  /** The successor sends from now on; its contact points have moved with the directory. */
  async merge(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute(sql`update referral set from_id = ${intoId} where from_id = ${fromId}`);
  }

  /** Nobody is left to answer: the waiting ends, and the board tells the municipality what it now can. */
  async close(tx: Tx, organisationId: string): Promise<void> {
    const open = await tx.query<{ id: string; needId: string }>(sql`
      select r.id, r.need_id as "needId" from referral r join contact_point c on c.id = r.contact_point_id
      where c.organisation_id = ${organisationId} and r.state = any(${[...OPEN_REFERRAL]}::text[])`);
    for (const { id, needId } of open) {
      const set = { reasonText: 'Organisationen har upphört.' };
      const moved = await this.moves.move(tx, id, 'closeWaiting', 'system', { reason: set.reasonText, set });
      if (isProblem(moved)) continue;
      await this.outbox.emit(tx, referralEvents.answered, needId, { referralId: id, needId });
      await this.moves.followUp(tx, needId);
    }
  }
}
