import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '#directory';
import { NeedEntity } from '#needs';
import { SurveyInvitationEntity } from './surveys.entities.js';

/** A link in a mail to one invitation. Each mail has its own; only the hash of its token is kept. */
@Entity('survey_link')
export class SurveyLinkEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index('survey_link_token', { unique: true })
  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Index('survey_link_invitation')
  @ForeignKey(() => SurveyInvitationEntity, { name: 'survey_link_to_invitation' })
  @Column({ name: 'invitation_id', type: 'uuid' })
  invitationId!: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}

/** What a municipality is writing. Nobody else sees it, nor any job. */
@Entity('survey_draft')
export class SurveyDraftEntity {
  @ForeignKey(() => SurveyInvitationEntity, { name: 'survey_draft_of_invitation' })
  @PrimaryColumn({ name: 'invitation_id', type: 'uuid' })
  invitationId!: string;

  /** Grows with every save and every answer sent: whoever saves on an old one gets both texts back. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'survey_version', type: 'integer' })
  surveyVersion!: number;

  @Column({ type: 'jsonb' })
  values!: object;

  @Column({ type: 'jsonb' })
  needs!: object;

  @Column({ name: 'writer_name', type: 'text' })
  writerName!: string;

  @Column({ name: 'writer_role', type: 'text' })
  writerRole!: string;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  /** Whether this is what was sent, with nothing written since. */
  @Column({ type: 'boolean', default: false })
  sent!: boolean;
}

/** Who has written, as they say themselves. */
@Entity('survey_writer')
export class SurveyWriterEntity {
  @ForeignKey(() => SurveyInvitationEntity, { name: 'survey_writer_of_invitation' })
  @PrimaryColumn({ name: 'invitation_id', type: 'uuid' })
  invitationId!: string;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  @PrimaryColumn({ type: 'text' })
  role!: string;

  @Column({ name: 'last_at', type: 'timestamptz' })
  lastAt!: Date;
}

/** An answer that was sent, for good. A correction is another one. */
@Entity('survey_submission')
export class SurveySubmissionEntity {
  @ForeignKey(() => SurveyInvitationEntity, { name: 'survey_submission_of_invitation' })
  @PrimaryColumn({ name: 'invitation_id', type: 'uuid' })
  invitationId!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ name: 'survey_version', type: 'integer' })
  surveyVersion!: number;

  @Column({ type: 'jsonb' })
  values!: object;

  /** Ids and versions of the needs that were part of it; their texts stand with the needs. */
  @Column({ type: 'jsonb' })
  needs!: object;

  /** LINK, SIGNED_IN, PHONE, PAPER. */
  @Column({ type: 'text' })
  channel!: string;

  @Column({ name: 'writer_name', type: 'text' })
  writerName!: string;

  @Column({ name: 'writer_role', type: 'text' })
  writerRole!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'survey_submission_entered_by' })
  @Column({ name: 'entered_by_id', type: 'uuid', nullable: true })
  enteredById!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** A need that belongs to an invitation: known to the board before, or told in it. What its link may see and correct. */
@Entity('survey_need')
@Index('survey_need_by_need', ['needId'])
@Index('survey_need_key', ['invitationId', 'key'], { unique: true })
export class SurveyNeedEntity {
  @ForeignKey(() => SurveyInvitationEntity, { name: 'survey_need_of_invitation' })
  @PrimaryColumn({ name: 'invitation_id', type: 'uuid' })
  invitationId!: string;

  // Checked at the end: a link may see a need, and so insert it, once it stands here.
  @ForeignKey(() => NeedEntity, { name: 'survey_need_need', deferrable: 'INITIALLY DEFERRED' })
  @PrimaryColumn({ name: 'need_id', type: 'uuid' })
  needId!: string;

  /** What the client called it before it had an id: the same answer sent twice makes no second need. */
  @Column({ type: 'uuid' })
  key!: string;

  /** Known to the board before. */
  @Column({ type: 'boolean' })
  known!: boolean;

  @Column({ type: 'integer' })
  place!: number;
}

export const surveyAnswerEntities = [
  SurveyLinkEntity,
  SurveyDraftEntity,
  SurveyWriterEntity,
  SurveySubmissionEntity,
  SurveyNeedEntity,
];
