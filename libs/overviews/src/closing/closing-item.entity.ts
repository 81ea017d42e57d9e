import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '#directory';
import { NeedEntity } from '#needs';
import { PilotEntity } from '#pilots';

/** What is to become of something open when its pilot closes: somebody owns it, or it ends with a reason. */
@Entity('pilot_closing_item')
@Check('pilot_closing_item_owner_or_end', '(owner_id is null) <> (reason is null)')
export class ClosingItemEntity {
  @ForeignKey(() => PilotEntity, { name: 'pilot_closing_item_of_pilot' })
  @PrimaryColumn({ name: 'pilot_id', type: 'uuid', primaryKeyConstraintName: 'PK_pilot_closing_item' })
  pilotId!: string;

  @ForeignKey(() => NeedEntity, { name: 'pilot_closing_item_about_need' })
  @PrimaryColumn({ name: 'need_id', type: 'uuid', primaryKeyConstraintName: 'PK_pilot_closing_item' })
  needId!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'pilot_closing_item_to_owner' })
  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;
}

export const overviewEntities = [ClosingItemEntity];
