import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import {
  addDays,
  Database,
  isProblem,
  newId,
  Outbox,
  sql,
  type Context,
  type Outcome,
  type Tx,
} from '#kernel';
import { PilotsService } from '#pilots';
import { NeedMoves } from '../need-moves.js';
import { needColumns, type NeedRecord } from '../need-record.js';
import { FeedbackEntity, NeedEntity } from '../needs.entities.js';
import { needEvents } from '../needs.events.js';
import { needInputs } from '../needs.inputs.js';
import { needNotFound } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';

/** How many silent needs one sweep takes care of. */
const SWEEP_ROWS = 200;

/** The way back: the board tells the answer, the municipality says whether it helped. All answer the need's id. */
@Injectable()
export class FeedBackService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
    private readonly pilots: PilotsService,
    private readonly outbox: Outbox,
  ) {}

  /** Sends the answer to the municipality, in plain Swedish. */
  send(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.sendFeedback', needInputs.text, raw, async (tx, input) => {
      const need = await this.may(tx, needRules.sort, input.needId);
      if (need === undefined) return needNotFound();
      const moved = await this.moves.move(tx, need, 'feedBack', 'board', { set: { answer: null } });
      if (isProblem(moved)) return moved;
      const feedbackId = newId();
      await tx.manager.insert(FeedbackEntity, {
        id: feedbackId,
        needId: need.id,
        text: input.text,
        sentAt: tx.now,
      });
      await this.outbox.emit(tx, needEvents.fedBack, need.id, { needId: need.id, feedbackId });
      return need.id;
    });
  }

  /** Did it help? Only the municipality says. "Too early" is an answer: it is asked again half a year after the feedback. */
  sayIfItHelped(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.sayIfItHelped', needInputs.verdict, raw, async (tx, input) => {
      const need = await this.may(tx, needRules.tell, input.needId);
      if (need === undefined) return needNotFound();
      const detail = { verdict: input.verdict };
      const moved =
        input.verdict === 'TOO_EARLY'
          ? await this.moves.move(tx, need, 'sayTooEarly', 'municipality', {
              set: await this.askedAgain(tx, need),
              detail,
            })
          : await this.moves.move(tx, need, 'sayVerdict', 'municipality', { detail });
      if (isProblem(moved)) return moved;
      await tx.execute(sql`
        update feedback set verdict = ${input.verdict}, verdict_text = ${input.text ?? null}, verdict_at = ${tx.now}
        where id = (select id from feedback where need_id = ${need.id} order by sent_at desc, id desc limit 1)`);
      if (!input.reopen || input.verdict === 'TOO_EARLY') return need.id;
      return this.reopenIn(tx, moved, 'municipality', 'Hjälpte inte');
    });
  }

  /** Opens a closed need again, with a reason: it is to be sorted as before. */
  reopen(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.reopen', needInputs.reasoned, raw, async (tx, input) => {
      const own = await this.may(tx, needRules.tell, input.needId);
      const need = own ?? (await this.may(tx, needRules.sort, input.needId));
      if (need === undefined) return needNotFound();
      return this.reopenIn(tx, need, own === undefined ? 'board' : 'municipality', input.reason);
    });
  }

  /**
   * The sweep for silence: a municipality that has not said whether it helped is asked again half a year after the
   * feedback; after another silence the need closes. Nobody is policed: silence is no lateness.
   */
  async sweepSilence(tx: Tx): Promise<void> {
    const silent = await tx.query<
      NeedRecord & { feedbackId: string; askedAgainAt: Date | null; sentAt: Date }
    >(sql`
      select ${needColumns}, f.id as "feedbackId", f.asked_again_at as "askedAgainAt", f.sent_at as "sentAt"
      from need join lateral (select * from feedback where need_id = need.id order by sent_at desc, id desc limit 1) f on true
      where need.state = 'FED_BACK' and need.due_at <= ${tx.now}
      order by need.due_at limit ${SWEEP_ROWS} for no key update of need skip locked`);
    for (const need of silent) await this.afterSilence(tx, need);
  }

  private async afterSilence(
    tx: Tx,
    need: NeedRecord & { feedbackId: string; askedAgainAt: Date | null; sentAt: Date },
  ): Promise<void> {
    const times = await this.pilots.timesOf(tx, need.pilotId);
    const again = addDays(need.sentAt, times.verdictAgain);
    if (need.askedAgainAt !== null) {
      await this.moves.move(tx, need, 'closeInSilence', 'system');
      return;
    }
    if (again > tx.now) {
      await tx.manager.update(NeedEntity, { id: need.id, state: 'FED_BACK' }, { dueAt: again });
      return;
    }
    await this.moves.move(tx, need, 'askAgain', 'system', { set: { dueAt: addDays(tx.now, times.verdict) } });
    await tx.execute(sql`update feedback set asked_again_at = ${tx.now} where id = ${need.feedbackId}`);
    await this.outbox.emit(tx, needEvents.askedAgain, need.id, {
      needId: need.id,
      feedbackId: need.feedbackId,
    });
  }

  private async reopenIn(
    tx: Tx,
    need: NeedRecord,
    by: 'municipality' | 'board',
    reason: string,
  ): Promise<Outcome<string>> {
    const name = need.state === 'FED_BACK' ? 'reopenFedBack' : 'reopen';
    const moved = await this.moves.move(tx, need, name, by, { reason });
    if (isProblem(moved)) return moved;
    await this.outbox.emit(tx, needEvents.reopened, need.id, { needId: need.id });
    return need.id;
  }

  /** "Too early" is no silence: it is asked half a year after the feedback, and said again then, half a year after that. */
  private async askedAgain(tx: Tx, need: NeedRecord): Promise<{ dueAt: Date }> {
    const { verdictAgain } = await this.pilots.timesOf(tx, need.pilotId);
    const [last] = await tx.query<{ sentAt: Date }>(sql`
      update feedback set asked_again_at = null
      where id = (select id from feedback where need_id = ${need.id} order by sent_at desc, id desc limit 1)
      returning sent_at as "sentAt"`);
    const again = addDays(last?.sentAt ?? tx.now, verdictAgain);
    return { dueAt: again > tx.now ? again : addDays(tx.now, verdictAgain) };
  }

  private async may(
    tx: Tx,
    rule: typeof needRules.sort | typeof needRules.tell,
    id: string,
  ): Promise<NeedRecord | undefined> {
    return (await this.access.allows(tx, rule, id)) ? this.moves.lock(tx, id) : undefined;
  }
}
