import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity, PersonEntity } from '#directory';

/** A time-boxed or standing collaboration across sectors: the scope of nearly everything. May lie inside another. */
@Entity('pilot')
export class PilotEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index('pilot_slug', { unique: true })
  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  about!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  /** When its facilitator closed it. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  /** Set for examples: shown as it stood on that day. */
  @Column({ name: 'example_as_of', type: 'date', nullable: true })
  exampleAsOf!: string | null;

  @ForeignKey(() => PilotEntity, { name: 'pilot_parent' })
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: string | null;

  /** Agreed times that differ from the defaults; see PilotTimes. */
  @Column({ type: 'jsonb', default: {} })
  times!: object;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

/** An organisation's dated part in a pilot. */
@Entity('membership')
@Index('membership_pilot', ['pilotId', 'organisationId'])
@Index('membership_organisation', ['organisationId'])
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => PilotEntity, { name: 'membership_of_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid' })
  pilotId!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'membership_of_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'participation_class', type: 'text' })
  participationClass!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

/** A person acting for one organisation (or for the pilot itself) in one pilot, with roles. Ends take effect at once. */
@Entity('participant')
// Neutral: whoever facilitates a pilot does it for no party.
@Check('participant_facilitator_is_neutral', "not ('FACILITATOR' = any (roles)) or organisation_id is null")
@Index('participant_person', ['personId'])
@Index('participant_pilot', ['pilotId', 'organisationId'])
export class ParticipantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => PilotEntity, { name: 'participant_in_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid' })
  pilotId!: string;

  @ForeignKey(() => PersonEntity, { name: 'participant_is_person' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'participant_for_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  @Column({ type: 'text', array: true })
  roles!: string[];

  @Column({ type: 'timestamptz' })
  since!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  until!: Date | null;

  /** The part this one stands in for, from one day to another; it ends with it. */
  @Index('participant_delegated_by', { where: 'delegated_by_id is not null' })
  @ForeignKey(() => ParticipantEntity, { name: 'participant_delegated' })
  @Column({ name: 'delegated_by_id', type: 'uuid', nullable: true })
  delegatedById!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

/** A group of a pilot: steering, reference, working, planning committee. */
@Entity('pilot_group')
@Index('pilot_group_pilot', ['pilotId'])
export class GroupEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => PilotEntity, { name: 'pilot_group_of_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid' })
  pilotId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  mandate!: string;

  @Column({ type: 'text', default: 'ACTIVE' })
  status!: string;

  /** Who calls and drives it (*sammankallande*). */
  @ForeignKey(() => OrganisationEntity, { name: 'pilot_group_convener' })
  @Column({ name: 'convener_id', type: 'uuid', nullable: true })
  convenerId!: string | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

/** An organisation's dated place in a group. */
@Entity('group_member')
@Index('group_member_group', ['groupId'])
export class GroupMemberEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => GroupEntity, { name: 'group_member_of_group' })
  @Column({ name: 'group_id', type: 'uuid' })
  groupId!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'group_member_is_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

export const pilotEntities = [
  PilotEntity,
  MembershipEntity,
  ParticipantEntity,
  GroupEntity,
  GroupMemberEntity,
];
