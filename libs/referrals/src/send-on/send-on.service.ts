import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { Database, isProblem, Outbox, sql, type Context, type Outcome, type Tx } from '#kernel';
import { NeedMoves, needNotFound, needRules } from '#needs';
import { SupportsService } from '#supports';
import { ReferralMoves } from '../referral-moves.js';
import { OPEN_REFERRAL, referralMoves } from '../referral-states.js';
import { referralEvents } from '../referrals.events.js';
import { referralInputs } from '../referrals.inputs.js';
import { alreadyAsked, referralNotFound, supportNotFound } from '../referrals.problems.js';
import { referralRules } from '../referrals.rules.js';
import { ReceiversService } from './receivers.service.js';

/** How many referrals of a need are recalled, or told of, in one transaction. More than one need ever has. */
const MAX_OPEN = 500;

/** The board carries a need on, one click further: to contact points, a colleague's among them. */
@Injectable()
export class SendOnService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly needs: NeedMoves,
    private readonly asked: ReceiversService,
    private readonly moves: ReferralMoves,
    private readonly outbox: Outbox,
    private readonly supports: SupportsService,
  ) {}

  /** Sends a need to one or several points; later also to more beside those already asked. Answers the need's id. */
  refer(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'referrals.refer', referralInputs.refer, raw, async (tx, input) => {
      if (!(await this.access.allows(tx, needRules.sort, input.needId))) return needNotFound();
      const need = await this.needs.lock(tx, input.needId);
      if (need === undefined) return needNotFound();
      const receivers = await this.asked.of(tx, need, input);
      if (isProblem(receivers)) return receivers;
      const pointIds = receivers.map(({ point }) => point.id);
      const itemIds = [...new Set(input.supportIds ?? [])];
      if ((await this.supports.byIds(tx, itemIds)).length !== itemIds.length) return supportNotFound();
      if (new Set(pointIds).size < pointIds.length || (await this.moves.isAsked(tx, need.id, pointIds)))
        return alreadyAsked();
      for (const { point, colleagueId, group } of receivers) {
        await this.moves.send(tx, need, point, {
          message: input.message,
          itemIds,
          fromId: need.boardId,
          passedOnFromId: null,
          challengeId: null,
          colleagueId,
          group,
          textReason: input.textReason,
        });
      }
      const { asked, dueAt, waitsOnIds, late } = await this.moves.standing(tx, need.id);
      const moved = await this.needs.move(
        tx,
        need,
        need.state === 'REFERRED' ? 'referMore' : 'refer',
        'board',
        {
          referralsDueAt: dueAt,
          asked,
          waitsOnIds,
          late,
          detail: { points: receivers.length },
        },
      );
      return isProblem(moved) ? moved : need.id;
    });
  }

  /** Takes a request back, with a reason. Answers the referral's id. */
  recall(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.end(ctx, raw, 'recall');
  }

  /** The board closes the waiting, with a reason: *no answer came* is told to the municipality like any answer. */
  closeWaiting(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.end(ctx, raw, 'closeWaiting');
  }

  /** A withdrawn need asks nothing of anybody any more: its referrals are recalled, and those asked are told. */
  async recallAll(tx: Tx, needId: string): Promise<void> {
    const open = await tx.query<{ id: string }>(sql`
      select id from referral where need_id = ${needId} and state = any(${[...referralMoves.needGone.from]}::text[]) limit ${MAX_OPEN}`);
    const need = await this.needs.load(tx, needId);
    for (const { id } of open) {
      const moved = await this.moves.move(tx, id, 'needGone', 'system');
      if (isProblem(moved)) continue;
      if (need !== undefined)
        await this.moves.tell(tx, moved, need, { act: 'REQUEST_RECALLED', to: ['point'], parts: {} });
      await this.outbox.emit(tx, referralEvents.recalled, needId, { referralId: id, needId });
    }
  }

  /** The text of a need has changed: those who are still to answer are told, each about its own request. */
  async tellCorrected(tx: Tx, needId: string): Promise<void> {
    const open = await tx.query<{ id: string; contactPointId: string }>(sql`
      select id, contact_point_id as "contactPointId" from referral
      where need_id = ${needId} and state = any(${[...OPEN_REFERRAL]}::text[]) limit ${MAX_OPEN}`);
    const need = await this.needs.load(tx, needId);
    for (const referral of open) {
      if (need !== undefined) {
        const { title, text, capacity } = need;
        const parts = { heading: title, text, capacity };
        await this.moves.tell(tx, referral, need, { act: 'NEED_CORRECTED', to: ['point'], parts });
      }
      await this.outbox.emit(tx, referralEvents.corrected, needId, { referralId: referral.id, needId });
    }
  }

  private end(ctx: Context, raw: unknown, name: 'recall' | 'closeWaiting'): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      `referrals.${name}`,
      referralInputs.reasoned,
      raw,
      async (tx, input) => {
        if (!(await this.access.allows(tx, referralRules.send, input.referralId))) return referralNotFound();
        const before = await this.moves.load(tx, input.referralId);
        const need = before === undefined ? undefined : await this.needs.load(tx, before.needId);
        const set = name === 'closeWaiting' ? { reasonText: input.reason } : {};
        const moved = await this.moves.move(tx, input.referralId, name, 'sender', {
          reason: input.reason,
          set,
        });
        if (isProblem(moved)) return moved;
        if (need !== undefined)
          await this.moves.tell(tx, moved, need, {
            act: name === 'recall' ? 'REQUEST_RECALLED' : 'WAITING_CLOSED',
            to: ['point'],
            parts: { reason: input.reason },
            textReason: input.textReason,
          });
        // Whoever closes the waiting knows; whoever was asked is told of a recall.
        if (name === 'recall') {
          const payload = { referralId: moved.id, needId: moved.needId };
          await this.outbox.emit(tx, referralEvents.recalled, moved.needId, payload);
        }
        const followed = await this.moves.followUp(tx, moved.needId);
        return isProblem(followed) ? followed : moved.id;
      },
    );
  }
}
