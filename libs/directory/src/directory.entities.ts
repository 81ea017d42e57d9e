import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A geographic county, SCB's two-digit code. */
@Entity('county')
export class CountyEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  letter!: string;

  @Column({ type: 'text' })
  name!: string;
}

/** Any body that takes part. One organisation may be of several kinds (Gotland is municipality and region). */
@Entity('organisation')
@Check('organisation_has_kind', 'cardinality(kinds) > 0')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', array: true })
  kinds!: string[];

  /** Today's name; earlier ones stand in organisation_name. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'short_name', type: 'text' })
  shortName!: string;

  /** NNNNNN-NNNN; null is "not known", never "has none". */
  @Column({ name: 'organisation_number', type: 'text', nullable: true })
  organisationNumber!: string | null;

  @Index('organisation_municipality_code', { unique: true, where: 'municipality_code is not null' })
  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode!: string | null;

  @ForeignKey(() => CountyEntity, { name: 'organisation_county' })
  @Column({ name: 'county_code', type: 'text', nullable: true })
  countyCode!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'integer', nullable: true })
  population!: number | null;

  @Column({ name: 'population_year', type: 'integer', nullable: true })
  populationYear!: number | null;

  @Column({ name: 'population_source', type: 'text', nullable: true })
  populationSource!: string | null;

  /** SKR's grouping of municipalities 2023: A1–C9. */
  @Column({ name: 'skr_group', type: 'text', nullable: true })
  skrGroup!: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude!: number | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @ForeignKey(() => OrganisationEntity, { name: 'organisation_merged_into' })
  @Column({ name: 'merged_into_id', type: 'uuid', nullable: true })
  mergedIntoId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

/** A name that was, or will be, in use during some days; both ends included, null is open. */
@Entity('organisation_name')
@Index('organisation_name_of', ['organisationId', 'untilOn'])
export class OrganisationNameEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'organisation_name_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'short_name', type: 'text' })
  shortName!: string;

  @Column({ name: 'from_on', type: 'date', nullable: true })
  fromOn!: string | null;

  @Column({ name: 'until_on', type: 'date', nullable: true })
  untilOn!: string | null;
}

/** A person who acts in the workspace. No more is kept than name and address. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Persona name in development: `ragunda`. */
  @Index('person_handle', { unique: true })
  @Column({ type: 'text', nullable: true })
  handle!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'boolean', default: false })
  fictitious!: boolean;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

/** The role-based route into an organisation ("En väg in"). A referral goes here, never to a person. */
@Entity('contact_point')
@Check('contact_point_answer_time', 'answer_working_days between 1 and 250')
// Supervision has no way in: what a municipality tells is never shown to those who supervise it.
@Check('contact_point_is_not_supervision', "name !~* '(tillsyn|supervis)'")
export class ContactPointEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index('contact_point_organisation_id')
  @ForeignKey(() => OrganisationEntity, { name: 'contact_point_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  mailbox!: string | null;

  /** County codes it answers for; empty: the whole country. */
  @Column({ name: 'county_codes', type: 'text', array: true, default: '{}' })
  countyCodes!: string[];

  /** Themes it answers for; empty: everything. */
  @Column({ type: 'text', array: true, default: '{}' })
  themes!: string[];

  /** The time the point itself states, in Swedish working days, July excluded. */
  @Column({ name: 'answer_working_days', type: 'integer', default: 15 })
  answerWorkingDays!: number;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

/** Who holds a contact point, or deputises, from when to when. Ends take effect at once. */
@Entity('contact_point_holder')
@Index('contact_point_holder_person', ['personId'])
@Index('contact_point_holder_point', ['contactPointId'])
export class ContactPointHolderEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ContactPointEntity, { name: 'contact_point_holder_contact_point' })
  @Column({ name: 'contact_point_id', type: 'uuid' })
  contactPointId!: string;

  @ForeignKey(() => PersonEntity, { name: 'contact_point_holder_of_person' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'boolean', default: false })
  deputy!: boolean;

  @Column({ type: 'timestamptz' })
  since!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  until!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  reference!: object | null;
}

export const directoryEntities = [
  CountyEntity,
  OrganisationEntity,
  OrganisationNameEntity,
  PersonEntity,
  ContactPointEntity,
  ContactPointHolderEntity,
];
