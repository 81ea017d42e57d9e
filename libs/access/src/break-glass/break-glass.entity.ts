import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One record opened by an administrator who has no part in it: for an hour, to read, with a reason that all concerned see. */
@Entity('break_glass')
@Index('break_glass_of_person', ['personId', 'subjectId'])
export class BreakGlassEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey('person', { name: 'break_glass_by_person' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @ForeignKey('pilot', { name: 'break_glass_in_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid' })
  pilotId!: string;

  /** need or referral. */
  @Column({ name: 'subject_type', type: 'text' })
  subjectType!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;
}
