import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, enumOf, listArgs, listOf, outcomeUnion, type Locale } from '#kernel';
import { PAPER_ACTS, PAPER_PARTS, type PaperAct } from './acts.js';
import { PaperSort, type PaperRow } from './register/register.service.js';

export const PaperActEnum = enumOf<PaperAct>(
  'PaperAct',
  'What was received.',
  Object.fromEntries(Object.entries(PAPER_ACTS).map(([act, { en }]) => [act, `${en}.`])) as Record<
    PaperAct,
    string
  >,
);

@ObjectType('PaperPart', { description: 'One part of a document, as it was received.' })
class PaperPartType {
  @Field({ description: 'What it is, in the language of the caller.' })
  readonly label!: string;

  @Field({ description: 'What it says.' })
  readonly text!: string;
}

@ObjectType('Paper', {
  description: 'An official document that the organisation acted for has received. It never changes.',
})
export class PaperType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  readonly receivedAt: Date;

  @Field({ description: 'Who sent it, as called that day.' })
  readonly senderName: string;

  @Field(() => PaperActEnum, { description: 'What it is.' })
  readonly act: PaperAct;

  @Field({ description: 'What it is, in the language of the caller.' })
  readonly actText: string;

  @Field({ description: 'The subject line.' })
  readonly about: string;

  @Field({ description: 'What kind of record it is about: need, referral.' })
  readonly recordType: string;

  @Field(() => ID, { description: 'The record it is about.' })
  readonly recordId: string;

  @Field(() => [PaperPartType], { description: 'Its parts in their order, as they were received.' })
  readonly parts: PaperPartType[];

  @Field(() => [String], {
    description: 'What in it points at a person: PERSONAL_NUMBER, NAME, SINGLE_CASE.',
  })
  readonly textFinds: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why it stands so, as the sender said.' })
  readonly textReason: string | null;

  @Field(() => [String], { description: 'Our own case numbers, in the order they were entered.' })
  readonly numbers: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Our secrecy mark: the provision that may hold. A reminder, never a decision.',
  })
  readonly secrecyProvision: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was marked.' })
  readonly secrecyMarkedAt: Date | null;

  constructor(row: PaperRow, locale: Locale) {
    this.id = row.id;
    this.receivedAt = row.receivedAt;
    this.senderName = row.senderName;
    this.act = row.act;
    this.actText = PAPER_ACTS[row.act][locale];
    this.about = row.about;
    this.recordType = row.recordType;
    this.recordId = row.recordId;
    this.parts = row.parts.map(({ part, text }) => ({ label: PAPER_PARTS[part][locale], text }));
    this.textFinds = row.textFinds;
    this.textReason = row.textReason;
    this.numbers = row.numbers;
    this.secrecyProvision = row.secrecyProvision;
    this.secrecyMarkedAt = row.secrecyMarkedAt;
  }
}

export const PaperConnection = listOf('Paper', () => PaperType);
export const PaperResult = outcomeUnion('PaperResult', PaperType);

@InputType({ description: 'Which documents.' })
export class PaperFilterInput {
  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or later.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or earlier.' })
  readonly until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those without a case number of ours.' })
  readonly unnumbered?: boolean | null;
}

@ArgsType()
export class PapersArgs extends listArgs({
  filter: () => PaperFilterInput,
  sort: PaperSort,
  usual: 'NEWEST',
  search: 'Swedish words in the subject line, the beginning of the sender, or a part of a case number.',
}) {}

@InputType({ description: 'A document and one of our case numbers.' })
export class PaperNumberInput {
  @Field(() => ID, { description: 'The document.' })
  readonly paperId!: string;

  @Field({ description: 'The case number, at most 60 characters.' })
  readonly number!: string;
}

@InputType({ description: 'A document and its secrecy mark.' })
export class MarkSecrecyInput {
  @Field(() => ID, { description: 'The document.' })
  readonly paperId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The provision, at most 200 characters; absent takes the mark away.',
  })
  readonly provision?: string | null;
}

@ObjectType('Registrar', { description: 'Where the registrar of an organisation gets mail from here.' })
export class RegistrarType {
  @Field(() => ID, { description: 'The organisation.' })
  readonly organisationId!: string;

  @Field({ description: 'The mailbox.' })
  readonly mailbox!: string;

  @Field({ description: 'Whether a copy of each document is sent as it arrives.' })
  readonly copies!: boolean;

  @Field({ description: 'Whether the list of each day is sent when the day is over.' })
  readonly dailyList!: boolean;
}

@ObjectType('RegistrarSet', { description: 'The registrar’s mail goes as was asked.' })
export class RegistrarSetType {
  @Field(() => RegistrarType, { nullable: true, description: 'How it goes now; null: nothing is sent.' })
  readonly registrar!: RegistrarType | null;
}

export const RegistrarResult = outcomeUnion('RegistrarResult', RegistrarSetType);

@InputType({ description: 'Where the registrar gets mail from here.' })
export class SetRegistrarInput {
  @Field({ description: 'The mailbox of the function, not of a person.' })
  readonly mailbox!: string;

  @Field({ description: 'A copy of each document as it arrives.' })
  readonly copies!: boolean;

  @Field({ description: 'The list of each day when the day is over.' })
  readonly dailyList!: boolean;
}
