import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '#directory';
import { ReferralEntity } from '#referrals';
import type { EngagementState, Outcome } from './engagement-states.js';

/** An accepted offer under way, apart from the offer itself. Whoever sees the request sees it. */
@Entity('engagement')
@Check('engagement_end_is_whole', "(state = 'ENDED') = (outcome is not null)")
@Index('engagement_of_referral', ['referralId'], { unique: true })
export class EngagementEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ReferralEntity, { name: 'engagement_of_the_referral' })
  @Column({ name: 'referral_id', type: 'uuid' })
  referralId!: string;

  @Column({ type: 'text' })
  state!: EngagementState;

  @Column({ type: 'text' })
  stage!: string;

  @Column({ name: 'begun_at', type: 'timestamptz' })
  begunAt!: Date;

  /** The next day that is set, and for what. */
  @Column({ name: 'next_on', type: 'date', nullable: true })
  nextOn!: string | null;

  @Column({ name: 'next_what', type: 'text', nullable: true })
  nextWhat!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: Outcome | null;

  @Column({ name: 'outcome_text', type: 'text', nullable: true })
  outcomeText!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}

/** What happened in an engagement: a stage entered, a note, a role taken. Only ever added to. */
@Entity('engagement_entry')
@Index('engagement_entry_engagement', ['engagementId', 'id'])
export class EngagementEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => EngagementEntity, { name: 'engagement_entry_of_engagement' })
  @Column({ name: 'engagement_id', type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @ForeignKey(() => OrganisationEntity, { name: 'engagement_entry_by_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  /** STAGE, NOTE, ROLE, PAUSED, RESUMED, ENDED. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  stage!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  /** A role, and who has it: a title or unit, not a person's name. */
  @Column({ type: 'text', nullable: true })
  role!: string | null;

  @Column({ type: 'text', nullable: true })
  holder!: string | null;

  @Column({ name: 'from_on', type: 'date', nullable: true })
  fromOn!: string | null;

  @Column({ name: 'until_on', type: 'date', nullable: true })
  untilOn!: string | null;
}

export const engagementEntities = [EngagementEntity, EngagementEntryEntity];
