import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AccessService } from '#access';
import { ContactPointsService, type ContactPointRow } from '#directory';
import { Database, isProblem, Outbox, type Context, type EventType, type Outcome, type Tx } from '#kernel';
import { NeedMoves } from '#needs';
import { ReferralMoves, type ToldOfReferral } from '../referral-moves.js';
import { mayHandBack, offerParts, type OfferRecord, type ReferralRecord } from '../referral-record.js';
import type { ReferralMove, ReferralMover } from '../referral-states.js';
import type { ReferralEntity } from '../referrals.entity.js';
import { referralEvents } from '../referrals.events.js';
import { referralInputs } from '../referrals.inputs.js';
import { alreadyAsked, pointNotOpen, referralMovedOn, referralNotFound } from '../referrals.problems.js';
import { referralRules } from '../referrals.rules.js';

type ReferralRule = (typeof referralRules)[keyof typeof referralRules];

interface Act<S extends z.ZodType> {
  readonly name: ReferralMove;
  readonly rule: ReferralRule;
  readonly mover: (referral: ReferralRecord, tx: Tx) => Promise<ReferralMover> | ReferralMover;
  readonly schema: S;
  readonly set: (input: z.output<S>, tx: Tx) => Partial<ReferralEntity>;
  /** What others receive of it. */
  readonly told?: (input: z.output<S>) => ToldOfReferral;
  readonly events: readonly EventType<{ referralId: string; needId: string }>[];
  /** Only of some requests. */
  readonly on?: (referral: ReferralRecord) => boolean;
}

const act = <S extends z.ZodType>(definition: Act<S>): Act<S> => definition;

const point = (): ReferralMover => 'point';
const municipality = (): ReferralMover => 'municipality';

/** What a contact point, a board or a municipality does to a referral, apart from passing it on. */
const acts = {
  open: act({
    name: 'open',
    rule: referralRules.answer,
    mover: point,
    schema: referralInputs.id,
    set: () => ({}),
    events: [],
  }),
  offer: act({
    name: 'offer',
    rule: referralRules.answer,
    mover: point,
    schema: referralInputs.offer,
    set: ({ what, byWhom, when, asksOfYou, stage }, tx) => ({
      offer: { what, byWhom, when, asksOfYou, stage, madeAt: tx.now.toISOString() } satisfies OfferRecord,
    }),
    told: (offer) => ({ act: 'OFFER', to: ['board', 'municipality'], parts: offerParts(offer) }),
    events: [referralEvents.answered, referralEvents.offered],
  }),
  cannotNow: act({
    name: 'cannotNow',
    rule: referralRules.answer,
    mover: point,
    schema: referralInputs.cannotNow,
    set: (input) => ({ reasonCode: input.reason, reasonText: input.text }),
    told: (input) => ({ act: 'CANNOT_NOW', to: ['board'], parts: { reason: input.text } }),
    events: [referralEvents.answered],
  }),
  handBack: act({
    name: 'handBack',
    rule: referralRules.answer,
    mover: point,
    schema: referralInputs.reasoned,
    set: ({ reason }) => ({ reasonText: reason }),
    told: ({ reason }) => ({ act: 'HANDED_BACK', to: ['board'], parts: { reason } }),
    events: [referralEvents.answered],
    on: mayHandBack,
  }),
  ask: act({
    name: 'ask',
    rule: referralRules.answer,
    mover: point,
    schema: referralInputs.ask,
    set: (input) => ({ question: input.question, reply: null }),
    told: ({ question }) => ({ act: 'NEEDS_TO_KNOW', to: ['board', 'municipality'], parts: { question } }),
    events: [referralEvents.asked],
  }),
  reply: act({
    name: 'reply',
    rule: referralRules.reply,
    mover: (referral, tx) => (tx.ctx.actor.organisationId === referral.fromId ? 'sender' : 'municipality'),
    schema: referralInputs.reply,
    set: (input) => ({ reply: input.reply }),
    told: ({ reply }) => ({ act: 'REPLY', to: ['point'], parts: { reply } }),
    events: [referralEvents.replied],
  }),
  takeUp: act({
    name: 'takeUp',
    rule: referralRules.decideOnOffer,
    mover: municipality,
    schema: referralInputs.id,
    set: () => ({}),
    told: () => ({ act: 'OFFER_TAKEN_UP', to: ['point', 'board'], parts: {} }),
    events: [referralEvents.offerDecided],
  }),
  decline: act({
    name: 'decline',
    rule: referralRules.decideOnOffer,
    mover: municipality,
    schema: referralInputs.decline,
    set: (input) => ({ reasonCode: input.notNow ? 'TIMING' : input.reason, reasonText: input.text }),
    told: (input) => ({ act: 'OFFER_DECLINED', to: ['point', 'board'], parts: { reason: input.text } }),
    events: [referralEvents.offerDecided],
  }),
} as const;

/** Answers to a referral, and what follows from them for the need. All answer the referral's id. */
@Injectable()
export class AnswerReferralService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly needs: NeedMoves,
    private readonly contactPoints: ContactPointsService,
    private readonly moves: ReferralMoves,
    private readonly outbox: Outbox,
  ) {}

  /** Does one act: checks the input, asks the rule, moves, tells, and lets the need follow. */
  do(ctx: Context, name: keyof typeof acts, raw: unknown): Promise<Outcome<string>> {
    const definition = acts[name] as unknown as Act<
      z.ZodType<{ referralId: string; textReason?: string | null }>
    >;
    return this.database.perform(ctx, `referrals.${name}`, definition.schema, raw, async (tx, input) => {
      const referral = await this.allowed(tx, definition.rule, input.referralId);
      if (referral === undefined) return referralNotFound();
      if (definition.on?.(referral) === false) return referralMovedOn();
      const mover = await definition.mover(referral, tx);
      const moved = await this.moves.move(tx, referral.id, definition.name, mover, {
        set: definition.set(input, tx),
      });
      if (isProblem(moved)) return moved;
      const told = definition.told?.(input);
      const need = told === undefined ? undefined : await this.needs.load(tx, moved.needId);
      if (told !== undefined && need !== undefined)
        await this.moves.tell(tx, moved, need, { ...told, textReason: input.textReason });
      for (const event of definition.events)
        await this.outbox.emit(tx, event, moved.needId, { referralId: moved.id, needId: moved.needId });
      const followed = await this.moves.followUp(tx, moved.needId);
      return isProblem(followed) ? followed : moved.id;
    });
  }

  /** Someone else should answer: the referral goes on to another point, and the chain stays visible. */
  passOn(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'referrals.passOn', referralInputs.passOn, raw, async (tx, input) => {
      const [to] = await this.contactPoints.byIds(tx, [input.contactPointId]);
      return this.passOnIn(tx, input.referralId, to, input);
    });
  }

  /** The same in the caller's transaction, with the others of a challenge. */
  async passOnIn(
    tx: Tx,
    referralId: string,
    to: ContactPointRow | undefined,
    { text, textReason }: { readonly text: string; readonly textReason?: string | null | undefined },
  ): Promise<Outcome<string>> {
    const referral = await this.allowed(tx, referralRules.answer, referralId);
    if (referral === undefined) return referralNotFound();
    if (to === undefined) return pointNotOpen();
    const moved = await this.moves.move(tx, referral.id, 'passOn', 'point', { set: { reasonText: text } });
    if (isProblem(moved)) return moved;
    const need = await this.needs.load(tx, referral.needId);
    if (need === undefined) return referralNotFound();
    const asked = to.id === referral.contactPointId || (await this.moves.isAsked(tx, need.id, [to.id]));
    if (asked) return alreadyAsked();
    await this.moves.send(tx, need, to, {
      ...referral,
      message: `${referral.message}\n\n${text}`,
      passedOnFromId: referral.id,
      // Whoever it goes on to answers for itself.
      colleagueId: null,
      group: null,
      textReason,
    });
    await this.moves.tell(tx, referral, need, {
      act: 'PASSED_ON',
      to: ['board'],
      parts: { reason: text },
      textReason,
    });
    await this.outbox.emit(tx, referralEvents.answered, need.id, {
      referralId: referral.id,
      needId: need.id,
      ...(referral.challengeId === null ? {} : { together: true }),
    });
    const followed = await this.moves.followUp(tx, need.id);
    return isProblem(followed) ? followed : referral.id;
  }

  private async allowed(tx: Tx, rule: ReferralRule, id: string): Promise<ReferralRecord | undefined> {
    return (await this.access.allows(tx, rule, id)) ? this.moves.load(tx, id) : undefined;
  }
}
