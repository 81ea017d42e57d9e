import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AccessService } from '#access';
import {
  addDays,
  Database,
  isProblem,
  newId,
  Outbox,
  parseInput,
  sql,
  type Context,
  type Outcome,
  type Tx,
} from '#kernel';
import { NeedMoves } from '../need-moves.js';
import type { NeedRecord } from '../need-record.js';
import { NeedLinkEntity } from '../needs.entities.js';
import { needEvents } from '../needs.events.js';
import { contentOf, needInputs } from '../needs.inputs.js';
import { linkNotFound, mayNotWriteDown, needMovedOn, needNotFound } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';
import { TellNeedService } from '../tell-need/tell-need.service.js';

/** How long a link to confirm a need is good for, days. Longer than the time to confirm: a late answer counts too. */
const LINK_DAYS = 90;

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

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** An officer writes down what a municipality told; the municipality confirms, changes or removes it. */
@Injectable()
export class WriteDownNeedService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
    private readonly telling: TellNeedService,
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
      return isProblem(moved) ? moved : need.id;
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

  /** Makes the link for the mail, in the transaction that writes the mail. Only the hash stays here. */
  async issueLink(tx: Tx, needId: string): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await tx.manager.insert(NeedLinkEntity, {
      id: newId(),
      tokenHash: hashOf(token),
      needId,
      expiresAt: addDays(tx.now, LINK_DAYS),
    });
    return token;
  }

  /** What a link is about. Reading changes nothing. */
  async readByLink(ctx: Context, token: string): Promise<HeardNeed | undefined> {
    const [heard] = await this.database.read(await this.asLink(ctx, token), (tx) =>
      tx.query<HeardNeed>(sql`
        select n.municipality_name as "municipalityName", n.text, n.said_by as "saidBy", o.name as "writtenDownBy",
          n.created_at as "writtenDownAt", (l.used_at is not null or n.confirmed_at is not null) as answered
        from need_link l join need n on n.id = l.need_id join organisation o on o.id = n.heard_by_id
        where l.token_hash = ${hashOf(token)} and l.expires_at > ${tx.now} and n.state not in ('REMOVED', 'WITHDRAWN')`),
    );
    return heard;
  }

  /** The municipality answers by link, without sign-in: it is right, it should say something else, or take it away. */
  async answerByLink(ctx: Context, raw: unknown): Promise<Outcome<HeardAnswer>> {
    const input = parseInput(needInputs.answerHeard, raw);
    if (isProblem(input)) return input;
    return this.database.write<HeardAnswer>(
      await this.asLink(ctx, input.token),
      async (tx) => {
        const [link] = await tx.query<{ needId: string }>(sql`
          update need_link set used_at = ${tx.now} from need
          where token_hash = ${hashOf(input.token)} and used_at is null and expires_at > ${tx.now}
            and need.id = need_id and need.confirmed_at is null and need.state not in ('REMOVED', 'WITHDRAWN')
          returning need_id as "needId"`);
        const need = link === undefined ? undefined : await this.moves.lock(tx, link.needId);
        if (need === undefined) return linkNotFound();
        const done = await this.answer(tx, need, input);
        return isProblem(done) ? done : input.answer;
      },
      { name: 'needs.answerByLink', input },
    );
  }

  /**
   * Whoever follows a link is the link, signed in or not: it may do one thing to one record, and the audit says so.
   * A token that nobody was given makes nobody else of the caller, who then finds nothing by it.
   */
  private async asLink(ctx: Context, token: string): Promise<Context> {
    const [link] = await this.database.identify<{ id: string; needId: string }>(
      sql`select id, need_id as "needId" from need_link where token_hash = ${hashOf(token)}`,
    );
    if (link === undefined) return ctx;
    return { ...ctx, actor: { kind: 'link', id: link.id, organisationId: null, subjectId: link.needId } };
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
      await this.outbox.emit(tx, needEvents.withdrawn, need.id, { needId: need.id });
      return need.id;
    }
    const version = need.version + 1;
    const corrected = await this.moves.move(tx, need, 'correct', 'municipality', {
      set: { text: input.text ?? need.text, version },
      detail: { version },
    });
    if (isProblem(corrected)) return corrected;
    await this.telling.keepVersion(tx, corrected);
    await this.outbox.emit(tx, needEvents.corrected, need.id, { needId: need.id, version });
    return this.confirmIn(tx, corrected, input.textShared ?? null);
  }

  /** Confirms: a need still waiting for it is submitted; one that has gone on only loses its mark. */
  private async confirmIn(tx: Tx, need: NeedRecord, textShared: boolean | null): Promise<Outcome<string>> {
    if (need.heardById === null || need.confirmedAt !== null) return needMovedOn();
    const name = need.state === 'HEARD' ? 'confirm' : 'confirmLater';
    const moved = await this.moves.move(tx, need, name, 'municipality', { set: { confirmedAt: tx.now } });
    if (isProblem(moved)) return moved;
    if (textShared !== null) await this.telling.setShared(tx, moved, textShared);
    if (name === 'confirm') {
      await this.outbox.emit(tx, needEvents.submitted, need.id, { needId: need.id, version: need.version });
    }
    return need.id;
  }
}
