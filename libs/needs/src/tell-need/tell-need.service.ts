import { Injectable } from '@nestjs/common';
import { AccessService, pilotsWithRole } from '#access';
import { recordAudit } from '#audit';
import {
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
import { ReceivePapers, type PaperAct } from '#papers';
import { PilotsService } from '#pilots';
import { dangerIn } from '#wording';
import { hiddenIn, originalOf } from '../hide-words/wording.js';
import { NeedMoves } from '../need-moves.js';
import { fromMunicipality, fromOfficer } from '../need-papers.js';
import type { NeedRecord, NeedSource } from '../need-record.js';
import { nextAct, type NeedState } from '../need-states.js';
import { NeedEntity } from '../needs.entities.js';
import { needEvents } from '../needs.events.js';
import { contentOf, needInputs, type NeedContent } from '../needs.inputs.js';
import { needChanged, needMovedOn, needNotFound, notInPilot, notMunicipality } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';

/** A need whose text goes to others. */
type ToldNeed = Pick<
  NeedRecord,
  'id' | 'version' | 'organisationId' | 'boardId' | 'pilotId' | 'hiddenWords'
> &
  NeedContent;

interface HowTold {
  readonly act: PaperAct;
  /** Whoever wrote it down, where that is not the municipality. */
  readonly officerId?: string;
  readonly saidBy?: string | undefined;
  readonly textReason?: string | null | undefined;
}

/** A municipality tells its own needs: draft, submit, correct, withdraw. All answer the need's id. */
@Injectable()
export class TellNeedService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
    private readonly pilots: PilotsService,
    private readonly papers: ReceivePapers,
    private readonly outbox: Outbox,
  ) {}

  /** Saves a draft, or a change to one. A save on an old version gets both texts back, never the last word. */
  saveDraft(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.saveDraft', needInputs.saveDraft, raw, async (tx, input) => {
      if (input.needId == null)
        return this.create(tx, contentOf(input), {
          state: 'DRAFT',
          pilotId: input.pilotId ?? null,
          textShared: input.textShared ?? false,
        });
      const need = await this.own(tx, input.needId);
      if (need === undefined) return needNotFound();
      if (need.state !== 'DRAFT') return needMovedOn();
      if (need.version !== (input.version ?? 0)) return needChanged(need);
      const pilotId = input.pilotId === undefined ? need.pilotId : input.pilotId;
      const moves = pilotId !== null && pilotId !== need.pilotId;
      if (moves && !(await this.bothTakePart(tx, pilotId, need.organisationId))) return notInPilot();
      const { affected } = await tx.manager.update(
        NeedEntity,
        { id: need.id, state: 'DRAFT', version: need.version },
        {
          ...contentOf(input, need),
          pilotId,
          textShared: input.textShared ?? need.textShared,
          version: need.version + 1,
        },
      );
      return affected === 1 ? need.id : needMovedOn();
    });
  }

  /** Submits a draft: from here on the board sees it and it is an official document. */
  submit(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.submit', needInputs.submit, raw, async (tx, input) => {
      const need = await this.own(tx, input.needId);
      if (need === undefined) return needNotFound();
      if (need.state === 'DRAFT' && need.version !== input.version) return needChanged(need);
      const whole = parseInput(needInputs.tell, { ...contentOf(need), textReason: input.textReason });
      if (isProblem(whole)) return whole;
      const moved = await this.moves.move(tx, need, 'submit', 'municipality', {
        set: { submittedAt: tx.now },
      });
      if (isProblem(moved)) return moved;
      await this.keepVersion(tx, moved, { act: 'NEED_TOLD', textReason: input.textReason });
      await this.outbox.emit(tx, needEvents.submitted, need.id, { needId: need.id, version: need.version });
      return need.id;
    });
  }

  /** Tells and submits in one step. */
  tell(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.tell', needInputs.tell, raw, async (tx, input) => {
      const id = await this.create(tx, contentOf(input), {
        state: 'SUBMITTED',
        pilotId: input.pilotId ?? null,
        textShared: input.textShared ?? false,
        textReason: input.textReason,
      });
      if (isProblem(id)) return id;
      await this.outbox.emit(tx, needEvents.submitted, id, { needId: id, version: 1 });
      return id;
    });
  }

  /** Changes what was submitted: a new version; whoever acts is told; nothing sent on is deleted. */
  correct(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.correct', needInputs.correct, raw, async (tx, input) => {
      const need = await this.own(tx, input.needId);
      if (need === undefined) return needNotFound();
      if (need.version !== input.version) return needChanged(need);
      const corrected = await this.correctIn(tx, need, contentOf(input, need), input);
      return isProblem(corrected) ? corrected : need.id;
    });
  }

  /** Corrects a need in the caller's transaction. Answers its new version. */
  async correctIn(
    tx: Tx,
    need: NeedRecord,
    content: NeedContent,
    how: {
      readonly textShared?: boolean | null | undefined;
      readonly textReason?: string | null | undefined;
    },
  ): Promise<Outcome<number>> {
    const version = need.version + 1;
    const textShared = how.textShared ?? need.textShared;
    const corrected = await this.moves.move(tx, need, 'correct', 'municipality', {
      set: { ...content, textShared, version },
      detail: { version, textShared },
    });
    if (isProblem(corrected)) return corrected;
    await this.keepVersion(tx, corrected, { act: 'NEED_CORRECTED', textReason: how.textReason });
    await this.outbox.emit(tx, needEvents.corrected, need.id, { needId: need.id, version });
    return version;
  }

  /** Completes what the board asked back: the answer is added to the text as a new version. */
  complete(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.complete', needInputs.complete, raw, async (tx, input) => {
      const need = await this.own(tx, input.needId);
      if (need === undefined) return needNotFound();
      if (need.state === 'ASKED_BACK' && need.version !== input.version) return needChanged(need);
      const version = need.version + 1;
      const moved = await this.moves.move(tx, need, 'complete', 'municipality', {
        set: { text: input.text, version, question: null },
        detail: { version },
      });
      if (isProblem(moved)) return moved;
      const { title, capacity, tried, planningMoment } = need;
      const how = { act: 'NEED_COMPLETED', textReason: input.textReason } as const;
      await this.keepVersion(tx, { ...moved, title, capacity, tried, planningMoment }, how);
      await this.outbox.emit(tx, needEvents.completed, need.id, { needId: need.id, version });
      return need.id;
    });
  }

  /** Takes a need back, with a reason. Those it was sent to are told and need not answer. */
  withdraw(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.withdraw', needInputs.reasoned, raw, async (tx, input) => {
      const need = await this.own(tx, input.needId);
      if (need === undefined) return needNotFound();
      return this.withdrawIn(tx, need, input);
    });
  }

  /** Withdraws a need in the caller's transaction. */
  async withdrawIn(
    tx: Tx,
    need: NeedRecord,
    { reason, textReason }: { readonly reason: string; readonly textReason?: string | null | undefined },
  ): Promise<Outcome<string>> {
    const moved = await this.moves.move(tx, need, 'withdraw', 'municipality', { reason });
    if (isProblem(moved)) return moved;
    await this.papers.receive(tx, {
      ...fromMunicipality(need),
      act: 'NEED_WITHDRAWN',
      parts: { reason },
      textReason,
    });
    await this.outbox.emit(tx, needEvents.withdrawn, need.id, { needId: need.id });
    return need.id;
  }

  /** Lets others who work in the pilot read the text, or no longer; whenever the municipality likes. */
  share(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.share', needInputs.share, raw, async (tx, input) => {
      const need = await this.own(tx, input.needId);
      if (need === undefined) return needNotFound();
      await this.setShared(tx, need, input.shared);
      return need.id;
    });
  }

  /** Sets who may read a text, and says so in its history where it changes. */
  async setShared(tx: Tx, need: NeedRecord, shared: boolean): Promise<void> {
    if (shared === need.textShared) return;
    await tx.execute(sql`update need set text_shared = ${shared} where id = ${need.id}`);
    await recordAudit(tx, {
      action: shared ? 'need.shareText' : 'need.unshareText',
      subjectType: 'need',
      subjectId: need.id,
      pilotId: need.pilotId,
      ownerId: need.organisationId,
      detail: { from: need.textShared, to: shared },
    });
  }

  /** Throws a draft away. */
  removeDraft(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.removeDraft', needInputs.id, raw, async (tx, input) => {
      const need = await this.own(tx, input.needId);
      if (need === undefined) return needNotFound();
      const moved = await this.moves.move(tx, need, 'removeDraft', 'municipality');
      return isProblem(moved) ? moved : need.id;
    });
  }

  /** Inserts a need for a municipality, in the caller's transaction. For those who write down needs, and surveys, too. */
  async create(
    tx: Tx,
    content: NeedContent,
    about: {
      state: Extract<NeedState, 'DRAFT' | 'SUBMITTED' | 'HEARD'>;
      pilotId: string | null;
      /** That the municipality may tell it in this pilot has been asked when it was invited to. */
      vouchedFor?: true;
      id?: string;
      textShared?: boolean;
      municipalityId?: string;
      source?: NeedSource;
      saidBy?: string;
      heardById?: string;
      textReason?: string | null | undefined;
    },
  ): Promise<Outcome<string>> {
    const { actor } = tx.ctx;
    const municipalityId = about.municipalityId ?? actor.organisationId;
    const [place] = await tx.query<{ name: string; county_code: string; board_id: string }>(sql`
      select m.name, m.county_code, b.id as board_id from organisation m
      join organisation b on b.county_code = m.county_code and 'COUNTY_BOARD' = any(b.kinds) and b.closed_on is null
      where m.id = ${municipalityId} and 'MUNICIPALITY' = any(m.kinds) and m.closed_on is null`);
    if (place === undefined || municipalityId == null) return notMunicipality();
    const asks = about.pilotId !== null && about.vouchedFor !== true ? about.pilotId : null;
    if (asks !== null && !(await this.bothTakePart(tx, asks, municipalityId))) return notInPilot();
    const id = about.id ?? newId();
    const next = nextAct(about.state, tx.now, await this.pilots.timesOf(tx, about.pilotId));
    await tx.manager.insert(NeedEntity, {
      id,
      organisationId: municipalityId,
      municipalityName: place.name,
      countyCode: place.county_code,
      boardId: place.board_id,
      pilotId: about.pilotId,
      textShared: about.textShared ?? false,
      source: about.source ?? 'FREE',
      saidBy: about.saidBy ?? null,
      heardById: about.heardById ?? null,
      writtenById: actor.kind === 'person' ? actor.id : null,
      ...content,
      state: about.state,
      nextParty: next?.party ?? null,
      nextStep: next?.step ?? null,
      dueAt: next?.dueAt ?? null,
      waitsSince: tx.now,
      createdAt: tx.now,
      submittedAt: about.state === 'DRAFT' ? null : tx.now,
    });
    if (about.state !== 'DRAFT') {
      const { textReason, saidBy, heardById } = about;
      const need = { id, version: 1, organisationId: municipalityId, boardId: place.board_id, ...content };
      await this.keepVersion(
        tx,
        { ...need, pilotId: about.pilotId, hiddenWords: [] },
        heardById === undefined
          ? { act: 'NEED_TOLD', textReason }
          : { act: 'NEED_HEARD', officerId: heardById, saidBy, textReason },
      );
    }
    const action = { DRAFT: 'need.drafted', SUBMITTED: 'need.submit', HEARD: 'need.heard' }[about.state];
    await recordAudit(tx, {
      action,
      subjectType: 'need',
      subjectId: id,
      detail: { to: about.state },
      pilotId: about.pilotId,
      ownerId: municipalityId,
    });
    return id;
  }

  /**
   * Keeps a submitted text for good: as a version, and in the registers of those who receive it. Signs of acute danger
   * are seen by the board at once.
   */
  async keepVersion(tx: Tx, need: ToldNeed, how: HowTold): Promise<void> {
    await tx.execute(sql`
      insert into need_version (need_id, version, title, text, themes, audience, wants, capacity, tried,
        planning_moment, urgency, anchored_with, at, by_organisation_id)
      values (${need.id}, ${need.version}, ${need.title}, ${need.text}, ${need.themes}, ${need.audience}, ${need.wants},
        ${need.capacity}, ${need.tried}, ${need.planningMoment}, ${need.urgency}, ${need.anchoredWith}, ${tx.now}, ${tx.ctx.actor.organisationId})`);
    await this.papers.receive(tx, {
      ...(how.officerId === undefined ? fromMunicipality(need) : fromOfficer(need, how.officerId)),
      act: how.act,
      parts: {
        heading: need.title,
        text: need.text,
        tried: need.tried,
        capacity: need.capacity,
        planningMoment: need.planningMoment,
        saidBy: how.saidBy,
      },
      textReason: how.textReason,
    });
    if (need.hiddenWords.length > 0) {
      const shown = hiddenIn(need, need.hiddenWords);
      await tx.execute(sql`
        update need set title = ${shown.title}, text = ${shown.text}, capacity = ${shown.capacity}, tried = ${shown.tried},
          planning_moment = ${shown.planningMoment}
        where id = ${need.id}`);
    }
    const danger = dangerIn([need.title, need.text, need.capacity, need.tried].join('\n')).length > 0;
    const seen = await tx.execute(
      sql`update need set danger = ${danger} where id = ${need.id} and (danger or ${danger})`,
    );
    if (danger && seen === 1) await this.outbox.emit(tx, needEvents.danger, need.id, { needId: need.id });
  }

  private async bothTakePart(tx: Tx, pilotId: string, municipalityId: string): Promise<boolean> {
    const mine = pilotsWithRole('CONTACT', tx.ctx.actor).includes(pilotId);
    return mine && (await this.pilots.isMember(tx, pilotId, municipalityId));
  }

  /** Locked: of two who change a text at once, the second finds the version of the first. Word for word as told. */
  private async own(tx: Tx, needId: string): Promise<NeedRecord | undefined> {
    if (!(await this.access.allows(tx, needRules.tell, needId))) return undefined;
    const need = await this.moves.lock(tx, needId);
    return need === undefined ? undefined : { ...need, ...(await originalOf(tx, need)) };
  }
}
