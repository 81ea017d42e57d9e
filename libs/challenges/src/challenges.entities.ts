import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ContactPointEntity, OrganisationEntity } from '#directory';
import { NeedEntity } from '#needs';
import { PilotEntity } from '#pilots';
import type { ChallengeState, ChallengeStep } from './challenge-states.js';

/** Needs of several municipalities gathered under one heading, in one county or across. */
@Entity('challenge')
@Check(
  'challenge_next_is_whole',
  '(next_party is null) = (next_step is null) and (next_party is null) = (due_at is null)',
)
@Index('challenge_of_owner', ['ownerId', 'createdAt', 'id'])
@Index('challenge_in_pilot_index', ['pilotId'])
export class ChallengeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The county board that keeps it: gathers, sends on, tells. */
  @ForeignKey(() => OrganisationEntity, { name: 'challenge_kept_by_board' })
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @ForeignKey(() => PilotEntity, { name: 'challenge_in_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid', nullable: true })
  pilotId!: string | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', array: true, default: '{}' })
  themes!: string[];

  /** The version of the picture that counts; its texts stand in `challenge_picture`. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  state!: ChallengeState;

  @Column({ name: 'next_party', type: 'text', nullable: true })
  nextParty!: string | null;

  @Column({ name: 'next_step', type: 'text', nullable: true })
  nextStep!: ChallengeStep | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  @Column({ name: 'waits_since', type: 'timestamptz' })
  waitsSince!: Date;

  /** What the contact points are asked. */
  @Column({ type: 'text', nullable: true })
  message!: string | null;

  /** What every giver is told. */
  @Column({ type: 'text', nullable: true })
  feedback!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** Every version of the shared picture. It is shown to others: none is changed, none is removed. */
@Entity('challenge_picture')
export class ChallengePictureEntity {
  @ForeignKey(() => ChallengeEntity, { name: 'challenge_picture_of_challenge' })
  @PrimaryColumn({ name: 'challenge_id', type: 'uuid' })
  challengeId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** A need in a challenge, and in no other at the same time. */
@Entity('challenge_need')
@Index('challenge_need_once', ['needId'], { unique: true, where: 'left_at is null' })
export class ChallengeNeedEntity {
  @ForeignKey(() => ChallengeEntity, { name: 'challenge_need_in_challenge' })
  @PrimaryColumn({ name: 'challenge_id', type: 'uuid' })
  challengeId!: string;

  @ForeignKey(() => NeedEntity, { name: 'challenge_need_of_need' })
  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @Column({ name: 'joined_at', type: 'timestamptz' })
  joinedAt!: Date;

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt!: Date | null;
}

/** An organisation in a challenge, and what it says of the picture. */
@Entity('challenge_party')
@Index('challenge_party_organisation', ['organisationId'])
@Check('challenge_party_stance_is_whole', '(stance is null) = (stance_version is null)')
@Check('challenge_party_reserves_with_words', "stance is distinct from 'RESERVES' or stance_text is not null")
export class ChallengePartyEntity {
  @ForeignKey(() => ChallengeEntity, { name: 'challenge_party_of_challenge' })
  @PrimaryColumn({ name: 'challenge_id', type: 'uuid' })
  challengeId!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'challenge_party_organisation_is' })
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** BOARD adds needs of its own; MUNICIPALITY has one in it; INVITED says what it thinks of the picture. */
  @Column({ type: 'text' })
  part!: string;

  @Column({ type: 'timestamptz' })
  since!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  until!: Date | null;

  /** ENDORSES or RESERVES. */
  @Column({ type: 'text', nullable: true })
  stance!: string | null;

  @Column({ name: 'stance_text', type: 'text', nullable: true })
  stanceText!: string | null;

  /** The version of the picture it was said of. */
  @Column({ name: 'stance_version', type: 'integer', nullable: true })
  stanceVersion!: number | null;

  @Column({ name: 'stance_at', type: 'timestamptz', nullable: true })
  stanceAt!: Date | null;
}

/** A contact point that is asked about a challenge. One of them leads the joint answer. */
@Entity('challenge_point')
@Index('challenge_point_point', ['contactPointId'])
@Index('challenge_point_lead', ['challengeId'], { unique: true, where: 'leads' })
export class ChallengePointEntity {
  @ForeignKey(() => ChallengeEntity, { name: 'challenge_point_of_challenge' })
  @PrimaryColumn({ name: 'challenge_id', type: 'uuid' })
  challengeId!: string;

  @ForeignKey(() => ContactPointEntity, { name: 'challenge_point_to_point' })
  @PrimaryColumn({ name: 'contact_point_id', type: 'uuid' })
  contactPointId!: string;

  /** As the organisation was called the day it was asked. */
  @Column({ name: 'to_name', type: 'text' })
  toName!: string;

  @Column({ type: 'boolean', default: false })
  leads!: boolean;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  /** By the time the point itself states. */
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;
}

/** What one of those asked states as its part of the joint answer. Others are shown it: a new one is a new version. */
@Entity('challenge_part')
export class ChallengePartEntity {
  @ForeignKey(() => ChallengeEntity, { name: 'challenge_part_of_challenge' })
  @PrimaryColumn({ name: 'challenge_id', type: 'uuid' })
  challengeId!: string;

  @ForeignKey(() => ContactPointEntity, { name: 'challenge_part_of_point' })
  @PrimaryColumn({ name: 'contact_point_id', type: 'uuid' })
  contactPointId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  /** Offer: { what, byWhom, when, asksOfYou, stage, madeAt }; null where it cannot contribute now. */
  @Column({ type: 'jsonb', nullable: true })
  offer!: object | null;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: string | null;

  @Column({ name: 'reason_text', type: 'text', nullable: true })
  reasonText!: string | null;

  @Column({ name: 'stated_at', type: 'timestamptz' })
  statedAt!: Date;
}

/** The joint answer, as its lead sent it. */
@Entity('challenge_answer')
export class ChallengeAnswerEntity {
  @ForeignKey(() => ChallengeEntity, { name: 'challenge_answer_to_challenge' })
  @PrimaryColumn({ name: 'challenge_id', type: 'uuid' })
  challengeId!: string;

  @ForeignKey(() => ContactPointEntity, { name: 'challenge_answer_by_point' })
  @Column({ name: 'contact_point_id', type: 'uuid' })
  contactPointId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt!: Date;
}

export const challengeEntities = [
  ChallengeEntity,
  ChallengePictureEntity,
  ChallengeNeedEntity,
  ChallengePartyEntity,
  ChallengePointEntity,
  ChallengePartEntity,
  ChallengeAnswerEntity,
];
