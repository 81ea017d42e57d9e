import { raw } from '#kernel';
import type { LateStep } from '#needs';
import type { PaperParts } from '#papers';
import type { DeclineReason, OfferStage, ReferralState, ReferralStep } from './referral-states.js';

/** What a contact point offers. `when` is in its own words: dates are as imprecise as they are. */
export interface OfferRecord {
  readonly what: string;
  readonly byWhom: string;
  readonly when: string;
  readonly asksOfYou: string;
  readonly stage: OfferStage;
  /** ISO instant. */
  readonly madeAt: string;
}

/** An offer as a document. */
export const offerParts = ({
  what,
  byWhom,
  when,
  asksOfYou,
}: Omit<OfferRecord, 'stage' | 'madeAt'>): PaperParts => ({
  what,
  byWhom,
  when,
  asksOfYou,
});

/** A referral as it stands. */
export interface ReferralRecord {
  readonly id: string;
  readonly needId: string;
  readonly contactPointId: string;
  readonly toName: string;
  readonly fromId: string;
  readonly message: string;
  readonly itemIds: string[];
  readonly state: ReferralState;
  readonly nextParty: 'CONTACT_POINTS' | 'BOARD' | 'MUNICIPALITY' | null;
  readonly nextStep: ReferralStep | null;
  readonly dueAt: Date | null;
  readonly waitsSince: Date;
  readonly late: LateStep;
  readonly question: string | null;
  readonly reply: string | null;
  readonly offer: OfferRecord | null;
  readonly reasonCode: DeclineReason | null;
  readonly reasonText: string | null;
  readonly passedOnFromId: string | null;
  readonly challengeId: string | null;
  /** The colleague of the board it is addressed to. */
  readonly colleagueId: string | null;
  /** The group of the pilot it went to, through its convener. */
  readonly groupId: string | null;
  readonly sentAt: Date;
  readonly answeredAt: Date | null;
}

/** A colleague or a group hands back what is not theirs; an agency answers, or says who should. */
export const mayHandBack = ({
  colleagueId,
  groupId,
}: Pick<ReferralRecord, 'colleagueId' | 'groupId'>): boolean => colleagueId !== null || groupId !== null;

/** Columns of a ReferralRecord, for reads of the table `referral`. */
export const referralColumns = raw(`referral.id, referral.need_id as "needId",
  referral.contact_point_id as "contactPointId", referral.to_name as "toName", referral.from_id as "fromId",
  referral.message, referral.item_ids as "itemIds", referral.state, referral.next_party as "nextParty",
  referral.next_step as "nextStep", referral.due_at as "dueAt", referral.waits_since as "waitsSince", referral.late,
  referral.question, referral.reply, referral.offer, referral.reason_code as "reasonCode",
  referral.reason_text as "reasonText", referral.passed_on_from_id as "passedOnFromId",
  referral.challenge_id as "challengeId", referral.colleague_id as "colleagueId", referral.group_id as "groupId",
  referral.sent_at as "sentAt", referral.answered_at as "answeredAt"`);
