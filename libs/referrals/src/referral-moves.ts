import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import { recordAudit } from '#audit';
import { ContactPointsService, OrganisationsService, type ContactPointRow } from '#directory';
import { isProblem, newId, Outbox, sql, type Outcome, type Tx } from '#kernel';
import { headingOf, latest, needEvents, NeedMoves, nextAct, type LateStep, type NeedRecord } from '#needs';
import { ReceivePapers, type PaperAct, type PaperParts } from '#papers';
import { PilotsService } from '#pilots';
import { referralColumns, type ReferralRecord } from './referral-record.js';
import {
  isAnswer,
  mayMoveReferral,
  nextOnReferral,
  OPEN_REFERRAL,
  referralMoves,
  type ReferralMove,
  type ReferralMover,
} from './referral-states.js';
import { ReferralEntity } from './referrals.entity.js';
import { referralEvents } from './referrals.events.js';
import { referralMovedOn, referralNotFound } from './referrals.problems.js';

/** What goes with a need that is sent on. */
interface SentAbout {
  readonly message: string;
  readonly itemIds: readonly string[];
  /** The board that the answer goes to. */
  readonly fromId: string;
  readonly passedOnFromId: string | null;
  readonly challengeId: string | null;
  /** A colleague of the board, by name; or a group, whose convener's point it is. */
  readonly colleagueId?: string | null;
  readonly group?: { readonly id: string; readonly name: string } | null;
  readonly textReason?: string | null | undefined;
}

type ReferralParty = 'point' | 'board' | 'municipality';

/** A document about a referral, and which of its parties receive it. */
export interface ToldOfReferral {
  /** Who sends it where a job acts for them; whoever acts otherwise. */
  readonly by?: ReferralParty;
  readonly act: PaperAct;
  readonly to: readonly ReferralParty[];
  readonly parts: PaperParts;
  readonly textReason?: string | null | undefined;
}

/** The one place where a referral is born and changes its state, together with the need it carries. */
@Injectable()
export class ReferralMoves {
  constructor(
    private readonly needs: NeedMoves,
    private readonly pilots: PilotsService,
    private readonly contactPoints: ContactPointsService,
    private readonly organisations: OrganisationsService,
    private readonly papers: ReceivePapers,
    private readonly outbox: Outbox,
  ) {}

  /** Reads a referral without asking who may see it. */
  async load(tx: Tx, id: string): Promise<ReferralRecord | undefined> {
    const [row] = await tx.query<ReferralRecord>(
      sql`select ${referralColumns} from referral where referral.id = ${id}`,
    );
    return row;
  }

  /** Sends a need to a point: the point may see it from now on, and its own answer time begins. */
  async send(tx: Tx, need: NeedRecord, point: ContactPointRow, about: SentAbout): Promise<void> {
    const [organisation] = await this.organisations.byIds(tx, [point.organisationId]);
    const next = nextOnReferral(
      'SENT',
      tx.now,
      await this.pilots.timesOf(tx, need.pilotId),
      point.answerWorkingDays,
    );
    const id = newId();
    // Nothing is read back: whoever passes a request on may not see the new one.
    await tx.execute(sql`
      insert into referral (id, need_id, contact_point_id, to_name, from_id, message, item_ids, passed_on_from_id,
        challenge_id, colleague_id, group_id, state, next_party, next_step, due_at, waits_since, sent_at)
      values (${id}, ${need.id}, ${point.id}, ${about.group?.name ?? organisation?.name ?? point.name}, ${about.fromId}, ${about.message},
        ${[...about.itemIds]}::uuid[], ${about.passedOnFromId}, ${about.challengeId}, ${about.colleagueId ?? null}, ${about.group?.id ?? null}, 'SENT', ${next?.party ?? null},
        ${next?.step ?? null}, ${next?.dueAt ?? null}, ${tx.now}, ${tx.now})`);
    await tx.execute(sql`
      insert into need_share (need_id, contact_point_id, since) values (${need.id}, ${point.id}, ${tx.now})
      on conflict do nothing`);
    await recordAudit(tx, {
      action: 'referral.sent',
      subjectType: 'referral',
      subjectId: id,
      detail: { need: need.id, contactPoint: point.id },
      pilotId: need.pilotId,
      ownerId: need.organisationId,
    });
    await this.tell(tx, { id, contactPointId: point.id }, need, {
      act: 'REQUEST',
      to: ['point'],
      parts: { message: about.message, heading: need.title, text: need.text, capacity: need.capacity },
      textReason: about.textReason,
    });
    await this.outbox.emit(tx, referralEvents.sent, need.id, {
      referralId: id,
      needId: need.id,
      ...(about.challengeId === null ? {} : { together: true }),
    });
  }

  /**
   * Moves a referral, then lets the need follow: when no referral of it is open any more it is answered – or, when all
   * were recalled or handed back before anybody answered, to be sorted again. The need is locked first, so that those who give the
   * last two answers at once see each other.
   */
  async move(
    tx: Tx,
    referralId: string,
    name: ReferralMove,
    mover: ReferralMover,
    details: { reason?: string; set?: QueryDeepPartialEntity<ReferralEntity> } = {},
  ): Promise<Outcome<ReferralRecord>> {
    const before = await this.load(tx, referralId);
    if (before === undefined) return referralNotFound();
    const need = await this.needs.lock(tx, before.needId);
    // Recalled: the point still has its request, and no longer the need.
    if (need === undefined) return referralMovedOn();
    const referral = await this.load(tx, referralId);
    if (referral === undefined) return referralNotFound();
    if (!mayMoveReferral(referral.state, name, mover)) return referralMovedOn();
    const state = referralMoves[name].to;
    const next = nextOnReferral(
      state,
      tx.now,
      await this.pilots.timesOf(tx, need.pilotId),
      await this.answerTimeOf(tx, referral.contactPointId),
    );
    // Opening is a courtesy: it neither stops nor restarts the point's own time.
    const dueAt = name === 'open' ? referral.dueAt : (next?.dueAt ?? null);
    const { affected } = await tx.manager.update(
      ReferralEntity,
      { id: referral.id, state: referral.state },
      {
        ...details.set,
        state,
        nextParty: next?.party ?? null,
        nextStep: next?.step ?? null,
        dueAt,
        ...(name === 'open' ? {} : { waitsSince: tx.now, late: 'NONE' }),
        ...(OPEN_REFERRAL.includes(state) || referral.answeredAt !== null ? {} : { answeredAt: tx.now }),
      },
    );
    if (affected !== 1) return referralMovedOn();
    if (state === 'RECALLED') await this.endShare(tx, referral);
    await recordAudit(tx, {
      action: `referral.${name}`,
      subjectType: 'referral',
      subjectId: referral.id,
      reason: details.reason ?? null,
      detail: { from: referral.state, to: state },
      pilotId: need.pilotId,
      ownerId: need.organisationId,
    });
    return (await this.load(tx, referral.id)) ?? referralNotFound();
  }

  /** Enters what was said of a referral in the registers of those it goes to. Whoever acts has sent it. */
  async tell(
    tx: Tx,
    referral: Pick<ReferralRecord, 'id' | 'contactPointId'>,
    need: NeedRecord,
    { by = 'board', to, ...told }: ToldOfReferral,
  ): Promise<void> {
    const [point] = await tx.query<{ organisationId: string }>(sql`
      select organisation_id as "organisationId" from contact_point where id = ${referral.contactPointId}`);
    const parties = {
      point: point?.organisationId ?? need.boardId,
      board: need.boardId,
      municipality: need.organisationId,
    };
    await this.papers.receive(tx, {
      ...told,
      recordType: 'referral',
      recordId: referral.id,
      pilotId: need.pilotId,
      fromId: tx.ctx.actor.organisationId ?? parties[by],
      toIds: to.map((party) => parties[party]),
      about: headingOf(need),
    });
  }

  /** Whether one of these points has an open request about the need. The need must be locked, or two ask it at once. */
  async isAsked(tx: Tx, needId: string, contactPointIds: readonly string[]): Promise<boolean> {
    const asked = await tx.query(sql`
      select 1 from app.referral_standing where need_id = ${needId} and state = any(${[...OPEN_REFERRAL]}::text[])
        and contact_point_id = any(${contactPointIds}::uuid[]) limit 1`);
    return asked.length > 0;
  }

  /** Brings the need in step with its referrals after they changed: what it waits on, or that it is answered. */
  async followUp(tx: Tx, needId: string): Promise<Outcome<NeedRecord | undefined>> {
    const need = await this.needs.load(tx, needId);
    if (need === undefined || need.state !== 'REFERRED') return need;
    const { open, asked, dueAt, waitsOnIds, late, answers } = await this.standing(tx, needId);
    if (open > 0) {
      const next = nextAct('REFERRED', tx.now, await this.pilots.timesOf(tx, need.pilotId), {
        referralsDueAt: dueAt,
        asked,
      });
      const waitsSince = next?.party === need.nextParty ? need.waitsSince : tx.now;
      await tx.execute(sql`
        update need set next_party = ${next?.party}, next_step = ${next?.step}, due_at = ${dueAt},
          waits_since = ${waitsSince}, waits_on_ids = ${waitsOnIds}::uuid[], late = ${late}
        where id = ${needId} and state = 'REFERRED'`);
      return need;
    }
    const mover = tx.ctx.actor.organisationId === need.boardId ? 'board' : 'contactPoints';
    const moved = await this.needs.move(
      tx,
      need,
      answers > 0 ? 'allAnswered' : 'allRecalled',
      answers > 0 ? mover : 'board',
    );
    if (isProblem(moved)) return moved;
    if (answers > 0) await this.outbox.emit(tx, needEvents.answered, needId, { needId });
    return moved;
  }

  /**
   * What the referrals of a need amount to: how many are open, whether one of them asks, when the first of those that
   * decide who is next is due, on whom it waits for an answer, how late, answers.
   */
  async standing(
    tx: Tx,
    needId: string,
  ): Promise<{
    open: number;
    asked: boolean;
    dueAt: Date | null;
    waitsOnIds: string[];
    late: LateStep;
    answers: number;
  }> {
    const rows = await tx.query<{
      state: ReferralRecord['state'];
      dueAt: Date | null;
      late: LateStep;
      organisationId: string;
      told: boolean;
    }>(sql`
      select r.state, r.due_at as "dueAt", r.late, c.organisation_id as "organisationId",
        r.answered_at <= (select max(f.sent_at) from feedback f where f.need_id = r.need_id) is true as told
      from app.referral_standing r join contact_point c on c.id = r.contact_point_id
      where r.need_id = ${needId} order by r.due_at`);
    const open = rows.filter((row) => OPEN_REFERRAL.includes(row.state));
    const asking = open.filter((row) => row.state === 'NEEDS_TO_KNOW');
    const answering = open.filter((row) => row.state !== 'NEEDS_TO_KNOW');
    return {
      open: open.length,
      asked: asking.length > 0,
      dueAt: (asking[0] ?? open[0])?.dueAt ?? null,
      waitsOnIds: [...new Set(answering.map((row) => row.organisationId))],
      late: latest(open.map((row) => row.late)),
      // What was told before the need was opened again is no answer now.
      answers: rows.filter((row) => isAnswer(row.state) && !row.told).length,
    };
  }

  /** What is recalled is no longer theirs to see, unless another request of theirs stands. The request itself stays. */
  private async endShare(tx: Tx, { needId, contactPointId }: ReferralRecord): Promise<void> {
    await tx.execute(sql`
      delete from need_share where need_id = ${needId} and contact_point_id = ${contactPointId}
        and not exists (select 1 from referral r where r.need_id = ${needId}
          and r.contact_point_id = ${contactPointId} and r.state <> 'RECALLED')`);
  }

  private async answerTimeOf(tx: Tx, contactPointId: string): Promise<number> {
    const [point] = await this.contactPoints.byIds(tx, [contactPointId]);
    return point?.answerWorkingDays ?? DEFAULT_ANSWER_DAYS;
  }
}

/** Suggested where a point states no time of its own (a closed one): 15 working days. */
const DEFAULT_ANSWER_DAYS = 15;
