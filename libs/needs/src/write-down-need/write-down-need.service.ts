import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AccessService } from '#access';
import { Database, isProblem, Outbox, parseInput, sql, type Context, type Outcome, type Tx } from '#kernel';
import { ReceivePapers } from '#papers';
import { originalOf } from '../hide-words/wording.js';
import { NeedMoves } from '../need-moves.js';
import { NeedLinks } from '../need-links/need-links.service.js';
import { fromMunicipality, fromOfficer } from '../need-papers.js';
import type { NeedRecord } from '../need-record.js';
import { needEvents } from '../needs.events.js';
import { contentOf, needInputs } from '../needs.inputs.js';
import { linkNotFound, mayNotWriteDown, needMovedOn, needNotFound } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';
import { TellNeedService } from '../tell-need/tell-need.service.js';

/** What whoever follows a link sees before answering. */
export interface HeardNeed {
  readonly municipalityName: string;
  readonly text: string;
  readonly saidBy: string;
  readonly writtenDownBy: string;
  readonly writtenDownAt: Date;
  readonly answered: boolean;
}

export type HeardAnswer = 'CONFIRM' | 'CHANGE' | 'REMOVE';

/** An officer writes down what a municipality told; the municipality confirms, changes or removes it. */
@Injectable()
export class WriteDownNeedService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
    private readonly telling: TellNeedService,
    private readonly links: NeedLinks,
    private readonly papers: ReceivePapers,
    private readonly outbox: Outbox,
  ) {}

  /** Three fields: which municipality, what was said, who said it. The municipality gets a mail. */
  writeDown(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.writeDown', needInputs.writeDown, raw, async (tx, input) => {
      const heardById = ctx.actor.organisationId;
      const [officer] = await tx.query<{ ok: boolean }>(
        sql`select kinds && '{COUNTY_BOARD,AGENCY}' as ok from organisation where id = ${heardById}`,
      );
      if (officer?.ok !== true || heardById === null) return mayNotWriteDown();
      const { municipalityId, saidBy, source } = input;
      const about = {
        state: 'HEARD',
        pilotId: input.pilotId ?? null,
        municipalityId,
        saidBy,
        source,
        heardById,
        textReason: input.textReason,
      } as const;
      const id = await this.telling.create(tx, contentOf({ text: input.text }), about);
      if (isProblem(id)) return id;
      await this.outbox.emit(tx, needEvents.heard, id, { needId: id });
      return id;
    });
  }

  /** The officer takes it back, with a reason, before the municipality has confirmed. */
  withdrawHeard(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.withdrawHeard', needInputs.reasoned, raw, async (tx, input) => {
      if (!(await this.access.allows(tx, needRules.writeDown, input.needId))) return needNotFound();
      const need = await this.moves.lock(tx, input.needId);
      if (need === undefined) return needNotFound();
      const moved = await this.moves.move(tx, need, 'withdrawHeard', 'officer', { reason: input.reason });
      if (isProblem(moved)) return moved;
      await this.papers.receive(tx, {
        ...fromOfficer(need, need.heardById ?? need.boardId),
        act: 'NEED_WITHDRAWN',
        parts: { reason: input.reason },
        textReason: input.textReason,
      });
      return need.id;
    });
  }

  /** The municipality confirms while signed in. */
  confirm(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.confirm', needInputs.confirm, raw, async (tx, input) => {
      if (!(await this.access.allows(tx, needRules.tell, input.needId))) return needNotFound();
      const need = await this.moves.lock(tx, input.needId);
      return need === undefined ? needNotFound() : this.confirmIn(tx, need, input.textShared ?? null);
    });
  }

  /** What a link is about. Reading changes nothing. */
  async readByLink(ctx: Context, token: string): Promise<HeardNeed | undefined> {
    const [heard] = await this.database.read(await this.links.asLink(ctx, token), (tx) =>
      tx.query<HeardNeed>(sql`
        select n.municipality_name as "municipalityName",
          (select v.text from need_version v where v.need_id = n.id order by v.version desc limit 1) as text, n.said_by as "saidBy", o.name as "writtenDownBy",
          n.created_at as "writtenDownAt", (l.used_at is not null or n.confirmed_at is not null) as answered
        from need_link l join need n on n.id = l.need_id join organisation o on o.id = n.heard_by_id
        where ${this.links.valid(tx, token, 'CONFIRM')} and n.state not in ('REMOVED', 'WITHDRAWN')`),
    );
    return heard;
  }

  /** The municipality answers by link, without sign-in: it is right, it should say something else, or take it away. */
  async answerByLink(ctx: Context, raw: unknown): Promise<Outcome<HeardAnswer>> {
    const input = parseInput(needInputs.answerHeard, raw);
    if (isProblem(input)) return input;
    return this.database.write<HeardAnswer>(
      await this.links.asLink(ctx, input.token),
      async (tx) => {
        const needId = await this.links.use(tx, input.token, 'CONFIRM');
        const need = needId === undefined ? undefined : await this.moves.lock(tx, needId);
        if (need === undefined || need.confirmedAt !== null || ['REMOVED', 'WITHDRAWN'].includes(need.state))
          return linkNotFound();
        const done = await this.answer(tx, need, input);
        return isProblem(done) ? done : input.answer;
      },
      { name: 'needs.answerByLink', input },
    );
  }

  private async answer(
    tx: Tx,
    need: NeedRecord,
    input: z.output<typeof needInputs.answerHeard>,
  ): Promise<Outcome<string>> {
    if (input.answer === 'CONFIRM') return this.confirmIn(tx, need, input.textShared ?? null);
    if (input.answer === 'REMOVE') {
      const moved = await this.moves.move(tx, need, 'removeHeard', 'municipality', {
        reason: input.reason ?? '',
      });
      if (isProblem(moved)) return moved;
      await this.papers.receive(tx, {
        ...fromMunicipality(need),
        toIds: [need.boardId, need.heardById ?? need.boardId],
        act: 'NEED_WITHDRAWN',
        parts: { reason: input.reason },
        textReason: input.textReason,
      });
      await this.outbox.emit(tx, needEvents.withdrawn, need.id, { needId: need.id });
      return need.id;
    }
    const version = need.version + 1;
    const corrected = await this.moves.move(tx, need, 'correct', 'municipality', {
      set: { text: input.text ?? need.text, version },
      detail: { version },
    });
    if (isProblem(corrected)) return corrected;
    const { title, capacity, tried, planningMoment } = await originalOf(tx, need);
    await this.telling.keepVersion(
      tx,
      { ...corrected, title, capacity, tried, planningMoment },
      { act: 'NEED_CORRECTED', textReason: input.textReason },
    );
    await this.outbox.emit(tx, needEvents.corrected, need.id, { needId: need.id, version });
    return this.confirmIn(tx, corrected, input.textShared ?? null);
  }

  /** Confirms: a need still waiting for it is submitted; one that has gone on only loses its mark. */
  async confirmIn(tx: Tx, need: NeedRecord, textShared: boolean | null): Promise<Outcome<string>> {
    if (need.heardById === null || need.confirmedAt !== null) return needMovedOn();
    const name = need.state === 'HEARD' ? 'confirm' : 'confirmLater';
    const moved = await this.moves.move(tx, need, name, 'municipality', { set: { confirmedAt: tx.now } });
    if (isProblem(moved)) return moved;
    await this.papers.receive(tx, {
      ...fromMunicipality(moved),
      toIds: [need.boardId, need.heardById],
      act: 'NEED_CONFIRMED',
      parts: { heading: moved.title, text: moved.text },
    });
    if (textShared !== null) await this.telling.setShared(tx, moved, textShared);
    if (name === 'confirm') {
      await this.outbox.emit(tx, needEvents.submitted, need.id, { needId: need.id, version: need.version });
    }
    return need.id;
  }
}
