import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { ContactPointsService, OrganisationsService } from '#directory';
import {
  addWorkingDays,
  Database,
  isProblem,
  Outbox,
  sql,
  type Context,
  type Outcome,
  type Tx,
} from '#kernel';
import { AnswerReferralService, type OfferRecord } from '#referrals';
import { ChallengeMoves } from '../challenge-moves.js';
import type { ChallengeRecord } from '../challenge-record.js';
import { challengeEvents } from '../challenges.events.js';
import { challengeInputs } from '../challenges.inputs.js';
import {
  alreadyAsked,
  challengeMovedOn,
  challengeNotFound,
  noPartStated,
  pointNotOpen,
} from '../challenges.problems.js';
import { challengeRules } from '../challenges.rules.js';

interface Part {
  readonly offer?: OfferRecord;
  readonly reason?: string;
  readonly text?: string;
  readonly textReason?: string | null | undefined;
}

/** Those asked answer together: each states its part, the lead sends. All answer the challenge's id. */
@Injectable()
export class JointAnswerService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly contactPoints: ContactPointsService,
    private readonly organisations: OrganisationsService,
    private readonly answering: AnswerReferralService,
    private readonly moves: ChallengeMoves,
    private readonly outbox: Outbox,
  ) {}

  /** States what the point can contribute. Said again it is a new version; the newest counts. */
  offerPart(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.offerPart', challengeInputs.offer, raw, (tx, input) => {
      const { challengeId, contactPointId, textReason, ...offer } = input;
      return this.state(tx, challengeId, contactPointId, {
        offer: { ...offer, madeAt: tx.now.toISOString() },
        textReason,
      });
    });
  }

  /** States that the point cannot contribute now, and why. */
  cannotPart(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.cannotPart', challengeInputs.cannot, raw, (tx, input) =>
      this.state(tx, input.challengeId, input.contactPointId, input),
    );
  }

  /** The lead sends the joint answer. Whoever has stated no part by then answers each request itself. */
  send(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      'challenges.sendAnswer',
      challengeInputs.text,
      raw,
      async (tx, input) => {
        const challenge = await this.asked(tx, input.challengeId);
        if (challenge === undefined) return challengeNotFound();
        const [lead] = await tx.query<{ id: string }>(sql`
          select contact_point_id as id from challenge_point
          where challenge_id = ${challenge.id} and leads and contact_point_id = any(${pointsOf(ctx)}::uuid[])`);
        if (lead === undefined || challenge.state !== 'REFERRED') return challengeMovedOn();
        const parts = await tx.query(
          sql`select 1 from challenge_part where challenge_id = ${challenge.id} limit 1`,
        );
        if (parts.length === 0) return noPartStated();
        const sent = await tx.execute(sql`
          insert into challenge_answer (challenge_id, contact_point_id, text, sent_at)
          values (${challenge.id}, ${lead.id}, ${input.text}, ${tx.now}) on conflict do nothing`);
        if (sent !== 1) return challengeMovedOn();
        await this.moves.audit(tx, challenge, 'answerSent', {
          reason: input.textReason,
          detail: { contactPoint: lead.id },
        });
        await this.outbox.emit(tx, challengeEvents.answerSent, challenge.id, { challengeId: challenge.id });
        return challenge.id;
      },
    );
  }

  /** Someone else should answer: all requests of the point go on to another, which takes its place and, where it led, leads. */
  passOn(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.passOn', challengeInputs.passOn, raw, async (tx, input) => {
      const challenge = await this.asked(tx, input.challengeId);
      if (challenge === undefined || !pointsOf(ctx).includes(input.contactPointId))
        return challengeNotFound();
      if (challenge.state !== 'REFERRED' || (await this.isSent(tx, challenge.id))) return challengeMovedOn();
      const [to] = await this.contactPoints.byIds(tx, [input.toId]);
      if (to === undefined) return pointNotOpen();
      const [organisation] = await this.organisations.byIds(tx, [to.organisationId]);
      const entered = await tx.execute(sql`
        insert into challenge_point (challenge_id, contact_point_id, to_name, asked_at, due_at)
        values (${challenge.id}, ${to.id}, ${organisation?.name ?? to.name}, ${tx.now},
          ${addWorkingDays(tx.now, to.answerWorkingDays)}) on conflict do nothing`);
      if (entered !== 1) return alreadyAsked();
      const requests = await tx.query<{ id: string }>(sql`
        select id from referral where challenge_id = ${challenge.id} and contact_point_id = ${input.contactPointId}
          and state in ('SENT', 'ACKNOWLEDGED') order by need_id`);
      if (requests.length === 0) return challengeMovedOn();
      for (const { id } of requests) {
        const passed = await this.answering.passOnIn(tx, id, to, input);
        if (isProblem(passed)) return passed;
      }
      const led = await tx.execute(sql`
        update challenge_point set leads = false
        where challenge_id = ${challenge.id} and contact_point_id = ${input.contactPointId} and leads`);
      if (led === 1)
        await tx.execute(sql`
          update challenge_point set leads = true where challenge_id = ${challenge.id} and contact_point_id = ${to.id}`);
      await this.moves.audit(tx, challenge, 'passedOn', {
        detail: { from: input.contactPointId, to: to.id },
      });
      await this.outbox.emit(tx, challengeEvents.asked, challenge.id, {
        challengeId: challenge.id,
        contactPointId: to.id,
      });
      return challenge.id;
    });
  }

  private async state(
    tx: Tx,
    challengeId: string,
    contactPointId: string,
    { offer, reason, text, textReason }: Part,
  ): Promise<Outcome<string>> {
    const challenge = await this.asked(tx, challengeId);
    if (challenge === undefined || !pointsOf(tx.ctx).includes(contactPointId)) return challengeNotFound();
    if (challenge.state !== 'REFERRED' || (await this.isSent(tx, challengeId))) return challengeMovedOn();
    // Two at once make one version: the second is told that somebody was first.
    const stated = await tx.execute(sql`
      insert into challenge_part (challenge_id, contact_point_id, version, offer, reason_code, reason_text, stated_at)
      select q.challenge_id, q.contact_point_id, 1 + coalesce((select max(p.version) from challenge_part p
          where p.challenge_id = q.challenge_id and p.contact_point_id = q.contact_point_id), 0),
        ${offer === undefined ? null : JSON.stringify(offer)}::jsonb, ${reason ?? null}, ${text ?? null}, ${tx.now}
      from challenge_point q where q.challenge_id = ${challengeId} and q.contact_point_id = ${contactPointId}
      on conflict do nothing`);
    if (stated !== 1) return challengeMovedOn();
    await this.moves.audit(tx, challenge, 'partStated', {
      reason: textReason,
      detail: { contactPoint: contactPointId, can: offer === undefined ? 'no' : 'yes' },
    });
    return challengeId;
  }

  private async isSent(tx: Tx, challengeId: string): Promise<boolean> {
    const sent = await tx.query(sql`select 1 from challenge_answer where challenge_id = ${challengeId}`);
    return sent.length > 0;
  }

  private async asked(tx: Tx, id: string): Promise<ChallengeRecord | undefined> {
    return (await this.access.allows(tx, challengeRules.answer, id)) ? this.moves.load(tx, id) : undefined;
  }
}

const pointsOf = ({ actor }: Context): string[] =>
  actor.kind === 'person' ? [...actor.contactPointIds] : [];
