import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ContactPointEntity, CountyEntity, OrganisationEntity, PersonEntity } from '#directory';
import { PilotEntity } from '#pilots';
import type { NeedState, NeedStep, Party } from './need-states.js';

/** What a municipality needs, in its own words. */
@Entity('need')
@Check('need_next_is_whole', '(next_party is null) = (next_step is null)')
@Check(
  'need_merge_is_whole',
  "(state = 'MERGED') = (merged_into_id is not null) and (merged_into_id is null) = (merged_at is null) and merged_into_id is distinct from id",
)
// The board's inbox: what waits, longest first.
@Index('need_board_waits', ['boardId', 'dueAt', 'id'], { where: 'next_party is not null' })
// The needs of a pilot, newest first.
@Index('need_pilot', ['pilotId', 'submittedAt', 'id'])
@Index('need_of_municipality', ['organisationId', 'createdAt', 'id'])
@Index('need_late', ['dueAt'], { where: "late <> 'GATHERING' and next_party is not null" })
export class NeedEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'need_of_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** As the municipality was called the day the need was told. */
  @Column({ name: 'municipality_name', type: 'text' })
  municipalityName!: string;

  @ForeignKey(() => CountyEntity, { name: 'need_in_county' })
  @Column({ name: 'county_code', type: 'text' })
  countyCode!: string;

  /** The county administrative board that sorts it. */
  @ForeignKey(() => OrganisationEntity, { name: 'need_sorted_by_board' })
  @Column({ name: 'board_id', type: 'uuid' })
  boardId!: string;

  /** The pilot in which it was told and whose times apply; null: in none. */
  @ForeignKey(() => PilotEntity, { name: 'need_in_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid', nullable: true })
  pilotId!: string | null;

  @Column({ type: 'text' })
  source!: string;

  /** Who said it, as the officer wrote it: a role, not a name. */
  @Column({ name: 'said_by', type: 'text', nullable: true })
  saidBy!: string | null;

  @Index('need_heard_by', { where: 'heard_by_id is not null' })
  @ForeignKey(() => OrganisationEntity, { name: 'need_heard_by_organisation' })
  @Column({ name: 'heard_by_id', type: 'uuid', nullable: true })
  heardById!: string | null;

  @ForeignKey(() => PersonEntity, { name: 'need_written_by' })
  @Column({ name: 'written_by_id', type: 'uuid', nullable: true })
  writtenById!: string | null;

  /** When the municipality confirmed what an officer wrote down. */
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', array: true, default: '{}' })
  themes!: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  audience!: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  wants!: string[];

  /** The municipality lets others who work in the pilot read the text, not only the heading (*får visas för fler*). */
  @Column({ name: 'text_shared', type: 'boolean', default: false })
  textShared!: boolean;

  /** What they have to receive support with, in their own words. */
  @Column({ type: 'text', nullable: true })
  capacity!: string | null;

  /** What they have tried already. */
  @Column({ type: 'text', nullable: true })
  tried!: string | null;

  /** Before which budget or planning moment it must be known. */
  @Column({ name: 'planning_moment', type: 'text', nullable: true })
  planningMoment!: string | null;

  /** How soon: a code of the vocabulary. */
  @Column({ type: 'text', nullable: true })
  urgency!: string | null;

  /** With whom it is anchored: a code of the vocabulary. */
  @Column({ name: 'anchored_with', type: 'text', nullable: true })
  anchoredWith!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Words that only the municipality and its board read; `text` is without them, `need_version` has them. */
  @Column({ name: 'hidden_words', type: 'text', array: true, default: '{}' })
  hiddenWords!: string[];

  /** Its text bears signs of acute danger (`dangerIn`). */
  @Column({ type: 'boolean', default: false })
  danger!: boolean;

  @Column({ type: 'text' })
  state!: NeedState;

  @Column({ name: 'sorted_state', type: 'text', nullable: true })
  sortedState!: 'MATCHED' | 'UNMATCHED' | null;

  @Column({ name: 'next_party', type: 'text', nullable: true })
  nextParty!: Party | null;

  @Column({ name: 'next_step', type: 'text', nullable: true })
  nextStep!: NeedStep | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  /** Organisations it waits on, where that is neither the municipality nor its board. */
  @Column({ name: 'waits_on_ids', type: 'uuid', array: true, default: '{}' })
  waitsOnIds!: string[];

  @Column({ name: 'waits_since', type: 'timestamptz' })
  waitsSince!: Date;

  /** How far lateness has been shown: NONE, RESPONSIBLE, BOARD, GATHERING. */
  @Column({ type: 'text', default: 'NONE' })
  late!: string;

  /** What the board asks back. */
  @Column({ type: 'text', nullable: true })
  question!: string | null;

  @Column({ name: 'dialogue_on', type: 'date', nullable: true })
  dialogueOn!: string | null;

  /** The board's own answer, before it is told. */
  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  /** The need of the same municipality that goes on for both. */
  @Index('need_merged_into_index', { where: 'merged_into_id is not null' })
  @ForeignKey(() => NeedEntity, { name: 'need_merged_into' })
  @Column({ name: 'merged_into_id', type: 'uuid', nullable: true })
  mergedIntoId!: string | null;

  @Column({ name: 'merged_at', type: 'timestamptz', nullable: true })
  mergedAt!: Date | null;

  /** Why the board holds them for the same. */
  @Column({ name: 'merge_reason', type: 'text', nullable: true })
  mergeReason!: string | null;

  @Column({ name: 'suggestions_at', type: 'timestamptz', nullable: true })
  suggestionsAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;
}

/** Every text a need has had. A correction adds one; nothing is deleted. */
@Entity('need_version')
export class NeedVersionEntity {
  @ForeignKey(() => NeedEntity, { name: 'need_version_of_need' })
  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', array: true })
  themes!: string[];

  @Column({ type: 'text', array: true })
  audience!: string[];

  @Column({ type: 'text', array: true })
  wants!: string[];

  @Column({ type: 'text', nullable: true })
  capacity!: string | null;

  @Column({ type: 'text', nullable: true })
  tried!: string | null;

  @Column({ name: 'planning_moment', type: 'text', nullable: true })
  planningMoment!: string | null;

  @Column({ type: 'text', nullable: true })
  urgency!: string | null;

  @Column({ name: 'anchored_with', type: 'text', nullable: true })
  anchoredWith!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'by_organisation_id', type: 'uuid', nullable: true })
  byOrganisationId!: string | null;
}

/** Contact points that a need has been sent to, and so may see it. */
@Entity('need_share')
@Index('need_share_point', ['contactPointId'])
export class NeedShareEntity {
  @ForeignKey(() => NeedEntity, { name: 'need_share_of_need' })
  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @ForeignKey(() => ContactPointEntity, { name: 'need_share_with_point' })
  @PrimaryColumn({ name: 'contact_point_id', type: 'uuid' })
  contactPointId!: string;

  @Column({ type: 'timestamptz' })
  since!: Date;
}

/** The closing answer to those who gave a need, and what they say of it. A reopened need gets another. */
@Entity('feedback')
@Index('feedback_need', ['needId', 'sentAt'])
export class FeedbackEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => NeedEntity, { name: 'feedback_on_need' })
  @Column({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt!: Date;

  /** HELPED, PARTLY, NOT, TOO_EARLY: only the municipality sets it. */
  @Column({ type: 'text', nullable: true })
  verdict!: string | null;

  @Column({ name: 'verdict_text', type: 'text', nullable: true })
  verdictText!: string | null;

  @Column({ name: 'verdict_at', type: 'timestamptz', nullable: true })
  verdictAt!: Date | null;

  @Column({ name: 'asked_again_at', type: 'timestamptz', nullable: true })
  askedAgainAt!: Date | null;
}

/** What a link in a mail is for: to confirm what was written down, or to say whether the answer helped. */
export type NeedLinkPurpose = 'CONFIRM' | 'VERDICT';

/** A link in a mail: one purpose, one record, used up by a POST. Only the hash of its token is kept. */
@Entity('need_link')
export class NeedLinkEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index('need_link_token', { unique: true })
  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Index('need_link_need')
  @ForeignKey(() => NeedEntity, { name: 'need_link_to_need' })
  @Column({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @Column({ type: 'text', default: 'CONFIRM' })
  purpose!: NeedLinkPurpose;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}

export const needEntities = [NeedEntity, NeedVersionEntity, NeedShareEntity, FeedbackEntity, NeedLinkEntity];
