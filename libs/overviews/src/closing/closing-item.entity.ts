import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '#directory';
import { PilotEntity } from '#pilots';

/** What can be open in a pilot that closes. */
export type ClosingKind = 'NEED' | 'CHALLENGE' | 'SURVEY' | 'ENGAGEMENT';

/** What is to become of something open when its pilot closes: somebody owns it, or it ends with a reason. */
@Entity('pilot_closing_item')
@Check('pilot_closing_item_owner_or_end', '(owner_id is null) <> (reason is null)')
export class ClosingItemEntity {
  @ForeignKey(() => PilotEntity, { name: 'pilot_closing_item_of_pilot' })
  @PrimaryColumn({ name: 'pilot_id', type: 'uuid', primaryKeyConstraintName: 'PK_pilot_closing_item' })
  pilotId!: string;

  /** A need, challenge, survey round or engagement. */
  @PrimaryColumn({ name: 'item_id', type: 'uuid', primaryKeyConstraintName: 'PK_pilot_closing_item' })
  itemId!: string;

  @Column({ type: 'text' })
  kind!: ClosingKind;

  /** Whose it is: the county board, for an engagement the municipality; null: the pilot's own survey. */
  @ForeignKey(() => OrganisationEntity, { name: 'pilot_closing_item_of_party' })
  @Column({ name: 'party_id', type: 'uuid', nullable: true })
  partyId!: string | null;

  @ForeignKey(() => OrganisationEntity, { name: 'pilot_closing_item_to_owner' })
  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;
}

export const overviewEntities = [ClosingItemEntity];
