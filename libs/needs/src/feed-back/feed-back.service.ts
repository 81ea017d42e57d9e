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
import { ReceivePapers } from '#papers';
import { PilotsService } from '#pilots';
import { NeedMoves } from '../need-moves.js';
import { fromBoard, fromMunicipality, giversOf } from '../need-papers.js';
import { needColumns, type NeedRecord } from '../need-record.js';
import { FeedbackEntity, NeedEntity } from '../needs.entities.js';
import { needEvents } from '../needs.events.js';
import { needInputs } from '../needs.inputs.js';
import { needNotFound } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';

/** How many silent needs one sweep takes care of. */
const SWEEP_ROWS = 200;

/** The way back: the board tells the answer; a need is opened again; what follows from silence. All answer the need's id. */
@Injectable()
export class FeedBackService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
    private readonly pilots: PilotsService,
    private readonly papers: ReceivePapers,
    private readonly outbox: Outbox,
  ) {}

  /** Sends the answer to the municipality, in plain Swedish. */
  send(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.sendFeedback', needInputs.text, raw, async (tx, input) => {
      const need = await this.may(tx, needRules.sort, input.needId);
      return need === undefined ? needNotFound() : this.tell(tx, need, input, 'feedBack');
    });
  }

  /** Tells the municipality of a locked need, in the caller's transaction: by its board, or by a job with many others. */
  async tell(
    tx: Tx,
    need: NeedRecord,
    told: { readonly text: string; readonly textReason?: string | null | undefined },
    name: 'feedBack' | 'feedBackTogether',
  ): Promise<Outcome<string>> {
    const mover = name === 'feedBack' ? 'board' : 'system';
    const moved = await this.moves.move(tx, need, name, mover, { set: { answer: null } });
    if (isProblem(moved)) return moved;
    const feedbackId = newId();
    await tx.manager.insert(FeedbackEntity, {
      id: feedbackId,
      needId: need.id,
      text: told.text,
      sentAt: tx.now,
    });
    await this.papers.receive(tx, {
      ...fromBoard(need),
      act: 'FEEDBACK',
      parts: { text: told.text },
      textReason: told.textReason,
    });
    await this.outbox.emit(tx, needEvents.fedBack, need.id, { needId: need.id, feedbackId });
    await this.tellWith(tx, need, told);
    return need.id;
  }

  /** Needs merged with it get the same answer, and so does whoever wrote one of them down. Whether it helped is asked once. */
  private async tellWith(
    tx: Tx,
    { id, organisationId }: NeedRecord,
    { text, textReason }: { readonly text: string; readonly textReason?: string | null | undefined },
  ): Promise<void> {
    const merged = await tx.query<NeedRecord>(
      sql`select ${needColumns} from need where need.merged_into_id = ${id} order by need.id`,
    );
    for (const need of merged) {
      const feedbackId = newId();
      await tx.manager.insert(FeedbackEntity, { id: feedbackId, needId: need.id, text, sentAt: tx.now });
      const others = giversOf(need).filter((giver) => giver !== organisationId);
      await this.papers.receive(tx, {
        ...fromBoard(need),
        toIds: others,
        act: 'FEEDBACK',
        parts: { text },
        textReason,
      });
      await this.outbox.emit(tx, needEvents.toldWithOther, need.id, { needId: need.id, feedbackId });
    }
  }

  /** Opens a closed need again, with a reason: it is to be sorted as before. */
  reopen(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.reopen', needInputs.reasoned, raw, async (tx, input) => {
      const own = await this.may(tx, needRules.tell, input.needId);
      const need = own ?? (await this.may(tx, needRules.sort, input.needId));
      if (need === undefined) return needNotFound();
      return this.reopenIn(tx, need, own === undefined ? 'board' : 'municipality', input);
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

  /** The same in the caller's transaction. The other party receives the reason. */
  async reopenIn(
    tx: Tx,
    need: NeedRecord,
    by: 'municipality' | 'board',
    { reason, textReason }: { reason: string; textReason?: string | null | undefined },
  ): Promise<Outcome<string>> {
    const name = need.state === 'FED_BACK' ? 'reopenFedBack' : 'reopen';
    const moved = await this.moves.move(tx, need, name, by, { reason });
    if (isProblem(moved)) return moved;
    await this.papers.receive(tx, {
      ...(by === 'board' ? fromBoard(need) : fromMunicipality(need)),
      act: 'NEED_REOPENED',
      parts: { reason },
      textReason,
    });
    await this.outbox.emit(tx, needEvents.reopened, need.id, { needId: need.id });
    return need.id;
  }

  private async may(
    tx: Tx,
    rule: typeof needRules.sort | typeof needRules.tell,
    id: string,
  ): Promise<NeedRecord | undefined> {
    return (await this.access.allows(tx, rule, id)) ? this.moves.lock(tx, id) : undefined;
  }
}
