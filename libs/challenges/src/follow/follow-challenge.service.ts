import { Injectable } from '@nestjs/common';
import { ContactPointsService } from '#directory';
import { isProblem, Outbox, sql, type Tx } from '#kernel';
import { FeedBackService, NeedMoves, type NeedRecord, type NeedState } from '#needs';
import { offerParts, referralEvents, ReferralMoves, type DeclineReason, type OfferRecord } from '#referrals';
import { ChallengeMoves } from '../challenge-moves.js';
import { followingMove } from '../challenge-states.js';

/** How many challenges one sweep looks after. */
const SWEEP_ROWS = 100;

/**
 * What follows from an act on a challenge, for needs and requests that belong to several organisations: done by jobs,
 * each in one transaction, on those alone that still stand as they should. Running twice does nothing.
 */
@Injectable()
export class FollowChallengeService {
  constructor(
    private readonly needs: NeedMoves,
    private readonly feedBack: FeedBackService,
    private readonly referrals: ReferralMoves,
    private readonly contactPoints: ContactPointsService,
    private readonly moves: ChallengeMoves,
    private readonly outbox: Outbox,
  ) {}

  /** Sent on: each need goes to each of those asked, as a request of its own. */
  async carry(tx: Tx, challengeId: string): Promise<void> {
    const challenge = await this.moves.lock(tx, challengeId);
    if (challenge?.state !== 'REFERRED') return;
    const asked = await tx.query<{ id: string }>(
      sql`select contact_point_id as id from challenge_point where challenge_id = ${challengeId}`,
    );
    const points = await this.contactPoints.byIds(
      tx,
      asked.map(({ id }) => id),
    );
    if (points.length === 0) return;
    for (const need of await this.lockedNeeds(tx, challengeId, 'IN_CHALLENGE')) {
      for (const point of points) {
        if (await this.referrals.isAsked(tx, need.id, [point.id])) continue;
        await this.referrals.send(tx, need, point, {
          message: challenge.message ?? '',
          itemIds: [],
          fromId: need.boardId,
          passedOnFromId: null,
          challengeId,
        });
      }
      const { asked: asking, dueAt, waitsOnIds, late } = await this.referrals.standing(tx, need.id);
      await this.needs.move(tx, need, 'referTogether', 'system', {
        referralsDueAt: dueAt,
        asked: asking,
        waitsOnIds,
        late,
        detail: { challenge: challengeId },
      });
    }
  }

  /** The joint answer was sent: every request still open of those who stated a part is answered with that part. */
  async answer(tx: Tx, challengeId: string): Promise<void> {
    const requests = await tx.query<{
      id: string;
      needId: string;
      offer: OfferRecord | null;
      reasonCode: DeclineReason | null;
      reasonText: string | null;
    }>(sql`
      select r.id, r.need_id as "needId", p.offer, p.reason_code as "reasonCode", p.reason_text as "reasonText"
      from referral r join lateral (
        select * from challenge_part p where p.challenge_id = r.challenge_id and p.contact_point_id = r.contact_point_id
        order by p.version desc limit 1) p on true
      where r.challenge_id = ${challengeId} and r.state in ('SENT', 'ACKNOWLEDGED')
        and exists (select 1 from challenge_answer a where a.challenge_id = r.challenge_id)
      order by r.need_id, r.id`);
    for (const { id, needId, offer, reasonCode, reasonText } of requests) {
      const moved = await this.referrals.move(tx, id, offer === null ? 'cannotNow' : 'offer', 'system', {
        set: { offer, reasonCode, reasonText },
      });
      if (isProblem(moved)) continue;
      const need = await this.needs.load(tx, needId);
      if (need !== undefined)
        await this.referrals.tell(tx, moved, need, {
          by: 'point',
          ...(offer === null
            ? { act: 'CANNOT_NOW', to: ['board'], parts: { reason: reasonText } }
            : { act: 'OFFER', to: ['board', 'municipality'], parts: offerParts(offer) }),
        });
      const ids = { referralId: id, needId };
      await this.outbox.emit(tx, referralEvents.answered, needId, { ...ids, together: true });
      if (offer !== null) await this.outbox.emit(tx, referralEvents.offered, needId, ids);
    }
    for (const needId of new Set(requests.map((request) => request.needId)))
      await this.referrals.followUp(tx, needId);
    await this.follow(tx, challengeId);
  }

  /** Told: everybody who gave a need gets the same words, in one transaction. */
  async tell(tx: Tx, challengeId: string): Promise<void> {
    const challenge = await this.moves.lock(tx, challengeId);
    if (challenge?.state !== 'FED_BACK' || challenge.feedback === null) return;
    for (const need of await this.lockedNeeds(tx, challengeId, 'ANSWERED'))
      await this.feedBack.tell(tx, need, { text: challenge.feedback }, 'feedBackTogether');
  }

  /** Dissolved: its needs are to be sorted as before. */
  async release(tx: Tx, challengeId: string): Promise<void> {
    const challenge = await this.moves.lock(tx, challengeId);
    if (challenge?.state !== 'CLOSED') return;
    for (const need of await this.lockedNeeds(tx, challengeId, 'IN_CHALLENGE')) {
      await this.needs.move(tx, need, 'ungroup', 'system', { detail: { challenge: challengeId } });
      await tx.execute(sql`
        update challenge_need set left_at = ${tx.now}
        where challenge_id = ${challengeId} and need_id = ${need.id} and left_at is null`);
    }
  }

  /** A need of a challenge has been answered: perhaps it was the last. */
  async followNeed(tx: Tx, needId: string): Promise<void> {
    const [row] = await tx.query<{ id: string }>(
      sql`select challenge_id as id from challenge_need where need_id = ${needId} and left_at is null`,
    );
    if (row !== undefined) await this.follow(tx, row.id);
  }

  /** Brings a challenge in step with its needs. */
  async follow(tx: Tx, challengeId: string): Promise<void> {
    const challenge = await this.moves.lock(tx, challengeId);
    if (challenge === undefined) return;
    const needs = await tx.query<{ state: NeedState }>(sql`
      select n.state from challenge_need cn join need n on n.id = cn.need_id
      where cn.challenge_id = ${challengeId} and cn.left_at is null`);
    const name = followingMove(
      challenge.state,
      needs.map(({ state }) => state),
    );
    if (name === undefined) return;
    const moved = await this.moves.move(tx, challenge, name, 'system');
    // Its needs may have gone further meanwhile.
    if (!isProblem(moved)) await this.follow(tx, challengeId);
  }

  /** The sweep: challenges whose needs have moved on in ways nobody told of, and needs that joined at the last moment. */
  async sweep(tx: Tx): Promise<void> {
    const ready = await tx.query<{ id: string }>(sql`
      select c.id from challenge c
      where c.state in ('REFERRED', 'ANSWERED', 'FED_BACK') and not exists (
        select 1 from challenge_need cn join need n on n.id = cn.need_id
        where cn.challenge_id = c.id and cn.left_at is null and (n.state in ('IN_CHALLENGE', 'REFERRED')
          or (c.state = 'ANSWERED' and n.state = 'ANSWERED') or (c.state = 'FED_BACK' and n.state in ('ANSWERED', 'FED_BACK'))))
      limit ${SWEEP_ROWS} for no key update of c skip locked`);
    for (const { id } of ready) await this.follow(tx, id);
    const joined = await tx.query<{ id: string }>(sql`
      select c.id from challenge c
      where c.state = 'REFERRED' and exists (
        select 1 from challenge_need cn join need n on n.id = cn.need_id
        where cn.challenge_id = c.id and cn.left_at is null and n.state = 'IN_CHALLENGE')
      limit ${SWEEP_ROWS} for no key update of c skip locked`);
    for (const { id } of joined) await this.carry(tx, id);
  }

  /** Locks the needs of a challenge that are in a state, in one order; those that have moved on meanwhile are left out. */
  private async lockedNeeds(tx: Tx, challengeId: string, state: NeedState): Promise<NeedRecord[]> {
    const ids = await tx.query<{ id: string }>(sql`
      select n.id from challenge_need cn join need n on n.id = cn.need_id
      where cn.challenge_id = ${challengeId} and cn.left_at is null and n.state = ${state} order by n.id`);
    const found: NeedRecord[] = [];
    for (const { id } of ids) {
      const need = await this.needs.lock(tx, id);
      if (need?.state === state) found.push(need);
    }
    return found;
  }
}
