import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity, PersonEntity } from '#directory';
import { PilotEntity } from '#pilots';
import type { PaperAct, PaperPart } from './acts.js';

/** An official document, as one organisation received it. What was received is never changed. */
@Entity('paper')
@Index('paper_register', ['organisationId', 'receivedAt', 'id'])
@Check('paper_secrecy_is_whole', '(secrecy_provision is null) = (secrecy_marked_at is null)')
export class PaperEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'paper_of_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  /** The pilot of the record; null: none. */
  @ForeignKey(() => PilotEntity, { name: 'paper_in_pilot' })
  @Column({ name: 'pilot_id', type: 'uuid', nullable: true })
  pilotId!: string | null;

  @ForeignKey(() => OrganisationEntity, { name: 'paper_from_organisation' })
  @Column({ name: 'sender_id', type: 'uuid' })
  senderId!: string;

  /** As the sender was called that day. */
  @Column({ name: 'sender_name', type: 'text' })
  senderName!: string;

  @Column({ type: 'text' })
  act!: PaperAct;

  /** The subject line of the register. */
  @Column({ type: 'text' })
  about!: string;

  @Column({ name: 'record_type', type: 'text' })
  recordType!: string;

  @Column({ name: 'record_id', type: 'uuid' })
  recordId!: string;

  /** The document itself: its parts in their order. */
  @Column({ type: 'jsonb' })
  parts!: { part: PaperPart; text: string }[];

  /** What in the texts pointed at a person, and why it stands. */
  @Column({ name: 'text_finds', type: 'text', array: true, default: '{}' })
  textFinds!: string[];

  @Column({ name: 'text_reason', type: 'text', nullable: true })
  textReason!: string | null;

  /** The secrecy mark: a reminder of a provision, by whoever holds the document. It decides nothing. */
  @Column({ name: 'secrecy_provision', type: 'text', nullable: true })
  secrecyProvision!: string | null;

  @Column({ name: 'secrecy_marked_at', type: 'timestamptz', nullable: true })
  secrecyMarkedAt!: Date | null;
}

/** A receiver's own case number of a document. An act may stand in several cases. */
@Entity('paper_number')
@Index('paper_number_once', ['paperId', 'number'], { unique: true })
export class PaperNumberEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => PaperEntity, { name: 'paper_number_of_paper' })
  @Column({ name: 'paper_id', type: 'uuid' })
  paperId!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt!: Date;

  @ForeignKey(() => PersonEntity, { name: 'paper_number_added_by' })
  @Column({ name: 'added_by_id', type: 'uuid' })
  addedById!: string;
}

/** Where an organisation's registrar wants documents and the list of the day. */
@Entity('registrar')
export class RegistrarEntity {
  @ForeignKey(() => OrganisationEntity, { name: 'registrar_of_organisation' })
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  mailbox!: string;

  /** A copy of each document as it arrives. */
  @Column({ type: 'boolean' })
  copies!: boolean;

  /** The list of each day on which something arrived. */
  @Column({ name: 'daily_list', type: 'boolean' })
  dailyList!: boolean;

  /** The last day whose list has been sent. */
  @Column({ name: 'listed_until', type: 'date' })
  listedUntil!: string;
}

export const paperEntities = [PaperEntity, PaperNumberEntity, RegistrarEntity];
