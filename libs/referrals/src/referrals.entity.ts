import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ContactPointEntity, OrganisationEntity, PersonEntity } from '#directory';
import { NeedEntity } from '#needs';
import { GroupEntity } from '#pilots';
import type { ReferralState } from './referral-states.js';

/** A need on its way to one contact point, and the answer. */
@Entity('referral')
@Check(
  'referral_next_is_whole',
  '(next_party is null) = (next_step is null) and (next_party is null) = (due_at is null)',
)
@Check('referral_offer_is_whole', "state <> 'CAN_CONTRIBUTE' or offer is not null")
@Check('referral_to_colleague_or_group', 'colleague_id is null or group_id is null')
@Index('referral_of_need', ['needId', 'sentAt', 'id'])
@Index('referral_to_point', ['contactPointId', 'dueAt', 'id'])
@Index('referral_of_challenge', ['challengeId'], { where: 'challenge_id is not null' })
@Index('referral_late', ['dueAt'], { where: "late <> 'GATHERING' and next_party is not null" })
export class ReferralEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => NeedEntity, { name: 'referral_of_the_need' })
  @Column({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @ForeignKey(() => ContactPointEntity, { name: 'referral_to_contact_point' })
  @Column({ name: 'contact_point_id', type: 'uuid' })
  contactPointId!: string;

  /** As the receiving organisation was called the day it was sent. */
  @Column({ name: 'to_name', type: 'text' })
  toName!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'referral_from_organisation' })
  @Column({ name: 'from_id', type: 'uuid' })
  fromId!: string;

  @Column({ type: 'text' })
  message!: string;

  /** Catalogue items the sender points at. */
  @Column({ name: 'item_ids', type: 'uuid', array: true, default: '{}' })
  itemIds!: string[];

  @Column({ type: 'text' })
  state!: ReferralState;

  @Column({ name: 'next_party', type: 'text', nullable: true })
  nextParty!: string | null;

  @Column({ name: 'next_step', type: 'text', nullable: true })
  nextStep!: string | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  @Column({ name: 'waits_since', type: 'timestamptz' })
  waitsSince!: Date;

  @Column({ type: 'text', default: 'NONE' })
  late!: string;

  /** What the contact point needs to know, and the reply. */
  @Column({ type: 'text', nullable: true })
  question!: string | null;

  @Column({ type: 'text', nullable: true })
  reply!: string | null;

  /** Offer: { what, byWhom, when, asksOfYou, stage, madeAt }. */
  @Column({ type: 'jsonb', nullable: true })
  offer!: object | null;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: string | null;

  @Column({ name: 'reason_text', type: 'text', nullable: true })
  reasonText!: string | null;

  @Index('referral_passed_on', { where: 'passed_on_from_id is not null' })
  @ForeignKey(() => ReferralEntity, { name: 'referral_passed_on_from' })
  @Column({ name: 'passed_on_from_id', type: 'uuid', nullable: true })
  passedOnFromId!: string | null;

  /** The shared challenge it was sent for, with the requests about its other needs. */
  @Column({ name: 'challenge_id', type: 'uuid', nullable: true })
  challengeId!: string | null;

  /** The colleague of the board it is addressed to; whoever holds the point may answer too. */
  @Index('referral_to_colleague', { where: 'colleague_id is not null' })
  @ForeignKey(() => PersonEntity, { name: 'referral_to_the_colleague' })
  @Column({ name: 'colleague_id', type: 'uuid', nullable: true })
  colleagueId!: string | null;

  /** The group of the pilot it went to; its convener's point answers. */
  @ForeignKey(() => GroupEntity, { name: 'referral_to_group' })
  @Column({ name: 'group_id', type: 'uuid', nullable: true })
  groupId!: string | null;

  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt!: Date;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;
}

export const referralEntities = [ReferralEntity];
