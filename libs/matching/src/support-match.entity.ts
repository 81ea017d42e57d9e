import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NeedEntity } from '#needs';
import { CatalogueItemEntity } from '#supports';

/** A suggested or added link from a need to a support or grant, with its reasons. */
@Entity('support_match')
@Check('support_match_has_reason', "origin = 'ADDED' or jsonb_array_length(reasons) > 0")
@Index('support_match_pair', ['needId', 'itemId'], { unique: true })
@Index('support_match_rank', ['needId', 'rank', 'id'])
export class SupportMatchEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => NeedEntity, { name: 'support_match_of_need' })
  @Column({ name: 'need_id', type: 'uuid' })
  needId!: string;

  @ForeignKey(() => CatalogueItemEntity, { name: 'support_match_to_item' })
  @Column({ name: 'item_id', type: 'uuid' })
  itemId!: string;

  /** SUGGESTED by the job, or ADDED by a person. */
  @Column({ type: 'text' })
  origin!: string;

  /** NONE, CONFIRMED, REJECTED: a person's word stands, whatever the job finds later. */
  @Column({ type: 'text', default: 'NONE' })
  judgement!: string;

  @Column({ name: 'judgement_reason', type: 'text', nullable: true })
  judgementReason!: string | null;

  @Column({ type: 'double precision' })
  score!: number;

  /** 1 is best. */
  @Column({ type: 'integer' })
  rank!: number;

  /** [{ code, words }]: facts, put into words where they are shown. */
  @Column({ type: 'jsonb' })
  reasons!: object;

  /** Engine and version that found it. */
  @Column({ type: 'text' })
  engine!: string;

  /** The need's version it was found for. */
  @Column({ name: 'need_version', type: 'integer' })
  needVersion!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

export const matchingEntities = [SupportMatchEntity];
