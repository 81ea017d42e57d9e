import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '#directory';

/**
 * A support offer or a state grant. Both are ranked together, imported, owned and kept fresh alike, so they share one
 * table; columns that only one kind has are null (or empty) for the other.
 */
@Entity('catalogue_item')
@Check('catalogue_item_kind', `kind in ('SUPPORT', 'GRANT')`)
@Check('catalogue_item_amount', 'total_amount_sek >= 0')
// An expression index (see search.ts and the migration): a generated tsvector column breaks the schema diff.
@Index('catalogue_item_document', { synchronize: false })
export class CatalogueItemEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  /** The owner's own id of it. Unique together with the owner, which the import sees to. */
  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  /** Name of the list it was last imported from; null when it was written here. */
  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'text' })
  name!: string;

  /** The name it has in its owner's list, folded: identity where there is no external id. A new name here keeps it. */
  @Column({ name: 'normalised_name', type: 'text' })
  normalisedName!: string;

  /** What it is; a grant's purpose. */
  @Column({ type: 'text' })
  description!: string;

  /** The owner in the words of the source: "Länsstyrelserna". */
  @Column({ name: 'owner_label', type: 'text' })
  ownerLabel!: string;

  /** Who looks after it while it has no owner. */
  @Index('catalogue_item_keeper')
  @ForeignKey(() => OrganisationEntity, { name: 'catalogue_item_keeper_organisation' })
  @Column({ name: 'keeper_id', type: 'uuid', nullable: true })
  keeperId!: string | null;

  @Column({ type: 'text', nullable: true })
  type!: string | null;

  @Column({ type: 'text', nullable: true })
  perspective!: string | null;

  @Column({ type: 'text', array: true, default: '{}' })
  recipients!: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  audience!: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  themes!: string[];

  @Column({ name: 'protective_factors', type: 'text', array: true, default: '{}' })
  protectiveFactors!: string[];

  @Column({ name: 'risk_factors', type: 'text', array: true, default: '{}' })
  riskFactors!: string[];

  @Column({ name: 'steering_steps', type: 'text', array: true, default: '{}' })
  steeringSteps!: string[];

  /** READINESS … FOLLOW_UP. */
  @Column({ type: 'text', array: true, default: '{}' })
  stages!: string[];

  /** Whether the stages are our first guess (stages.ts) rather than stated by the owner. */
  @Column({ name: 'stages_derived', type: 'boolean', default: false })
  stagesDerived!: boolean;

  /** Counties it is offered in; empty: the whole country. */
  @Column({ name: 'county_codes', type: 'text', array: true, default: '{}' })
  countyCodes!: string[];

  @Column({ type: 'text', nullable: true })
  delivery!: string | null;

  /** What it asks of its recipient: låg, medel, hög … */
  @Column({ type: 'text', nullable: true })
  effort!: string | null;

  /** … and in words. */
  @Column({ name: 'effort_note', type: 'text', nullable: true })
  effortNote!: string | null;

  @Column({ type: 'text', nullable: true })
  cost!: string | null;

  /** How much of it there is right now, in the owner's words. */
  @Column({ type: 'text', nullable: true })
  capacity!: string | null;

  /** Whether it comes from a body of the state; null is not stated. */
  @Column({ name: 'by_state', type: 'boolean', nullable: true })
  byState!: boolean | null;

  @Column({ name: 'source_url', type: 'text', nullable: true })
  sourceUrl!: string | null;

  /** Whether somebody has read it at its source, or its owner has confirmed it. */
  @Column({ type: 'boolean', default: false })
  verified!: boolean;

  /** The day that was last done. */
  @Column({ name: 'checked_on', type: 'date', nullable: true })
  checkedOn!: string | null;

  /** Last day it was, or will be, offered. */
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null;

  /** Grants: this and the following dates are of the round they name, never an open call. */
  @Column({ name: 'opens_on', type: 'date', nullable: true })
  opensOn!: string | null;

  @Column({ name: 'closes_on', type: 'date', nullable: true })
  closesOn!: string | null;

  @Column({ name: 'decision_on', type: 'date', nullable: true })
  decisionOn!: string | null;

  @Column({ name: 'report_due_on', type: 'date', nullable: true })
  reportDueOn!: string | null;

  @Column({ name: 'funding_year', type: 'integer', nullable: true })
  fundingYear!: number | null;

  @Column({ name: 'total_amount_sek', type: 'bigint', nullable: true })
  totalAmountSek!: number | null;

  @Column({ name: 'co_funding', type: 'text', nullable: true })
  coFunding!: string | null;

  @Column({ name: 'application_mode', type: 'text', nullable: true })
  applicationMode!: string | null;

  @Column({ name: 'reporting_requirement', type: 'text', nullable: true })
  reportingRequirement!: string | null;

  /** The value of every field as it was last taken over from a list: what differs from it was edited here. */
  @Column({ type: 'jsonb', default: {} })
  imported!: object;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}

/** Who owns an item: one organisation, several jointly, or none. */
@Entity('catalogue_owner')
@Index('catalogue_owner_organisation', ['organisationId'])
export class CatalogueOwnerEntity {
  @ForeignKey(() => CatalogueItemEntity, { name: 'catalogue_owner_item' })
  @PrimaryColumn({ name: 'item_id', type: 'uuid' })
  itemId!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'catalogue_owner_of_organisation' })
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;
}

export const supportEntities = [CatalogueItemEntity, CatalogueOwnerEntity];
