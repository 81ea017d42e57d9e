import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { Database, isProblem, Outbox, type Context, type Outcome, type Tx } from '#kernel';
import { ReceivePapers } from '#papers';
import { NeedMoves } from '../need-moves.js';
import { fromBoard } from '../need-papers.js';
import type { NeedRecord } from '../need-record.js';
import { needEvents } from '../needs.events.js';
import { needInputs } from '../needs.inputs.js';
import { needNotFound } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';

/** The board's desk, apart from sending on (see `#referrals`) and feedback. All answer the need's id. */
@Injectable()
export class SortNeedService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
    private readonly papers: ReceivePapers,
    private readonly outbox: Outbox,
  ) {}

  /** Asks the municipality to complete something; it gets the question by mail. */
  askBack(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.askBack', needInputs.askBack, raw, async (tx, input) => {
      const need = await this.ours(tx, input.needId);
      if (need === undefined) return needNotFound();
      const moved = await this.moves.move(tx, need, 'askBack', 'board', {
        set: { question: input.question },
      });
      if (isProblem(moved)) return moved;
      await this.papers.receive(tx, {
        ...fromBoard(need),
        act: 'ASKED_BACK',
        parts: { question: input.question },
        textReason: input.textReason,
      });
      await this.outbox.emit(tx, needEvents.askedBack, need.id, { needId: need.id });
      return need.id;
    });
  }

  /** Takes the question back: the need is to be sorted as before. */
  takeBackQuestion(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.takeBackQuestion', needInputs.id, raw, async (tx, input) => {
      const need = await this.ours(tx, input.needId);
      if (need === undefined) return needNotFound();
      const moved = await this.moves.move(tx, need, 'takeBackQuestion', 'board', {
        set: { question: null },
      });
      return isProblem(moved) ? moved : need.id;
    });
  }

  /** Takes the need up in a dialogue on a day; the board is to move on within the agreed time after it. */
  takeUpInDialogue(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      'needs.takeUpInDialogue',
      needInputs.takeUpInDialogue,
      raw,
      async (tx, input) => {
        const need = await this.ours(tx, input.needId);
        if (need === undefined) return needNotFound();
        const moved = await this.moves.move(tx, need, 'takeUpInDialogue', 'board', {
          set: { dialogueOn: input.dialogueOn },
        });
        return isProblem(moved) ? moved : need.id;
      },
    );
  }

  /** The board answers itself: the answer is written, and still to be told. */
  answerItself(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.answerItself', needInputs.text, raw, async (tx, input) => {
      const need = await this.ours(tx, input.needId);
      if (need === undefined) return needNotFound();
      const moved = await this.moves.move(tx, need, 'answerItself', 'board', {
        set: { answer: input.text },
      });
      if (isProblem(moved)) return moved;
      await this.outbox.emit(tx, needEvents.answered, need.id, { needId: need.id });
      return need.id;
    });
  }

  private async ours(tx: Tx, needId: string): Promise<NeedRecord | undefined> {
    return (await this.access.allows(tx, needRules.sort, needId)) ? this.moves.lock(tx, needId) : undefined;
  }
}
