import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#kernel';
import type { ContactPointRow, HolderRow } from './contact-points.service.js';

@ObjectType('Person', { description: 'A person who acts in the workspace.' })
export class PersonType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field({ description: 'Full name.' })
  readonly name!: string;
}

@ObjectType('ContactPointHolder', { description: 'Who holds a contact point right now.' })
export class ContactPointHolderType {
  @Field(() => PersonType, { description: 'The person.' })
  readonly person: PersonType;

  @Field({ description: 'Whether as a deputy.' })
  readonly deputy: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  readonly since: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null while no end is set.' })
  readonly until: Date | null;

  constructor(row: HolderRow) {
    this.person = { id: row.personId, name: row.personName };
    this.deputy = row.deputy;
    this.since = row.since;
    this.until = row.until;
  }
}

@ObjectType('ContactPoint', { description: 'The role-based route into an organisation ("En väg in").' })
export class ContactPointType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field({ description: 'What it is called: En väg in till SPSM.' })
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'Function mailbox.' })
  readonly mailbox: string | null;

  @Field(() => [String], { description: 'Themes it answers for (vocabulary codes); empty is everything.' })
  readonly themes: string[];

  @Field(() => Int, { description: 'The answer time it states itself: Swedish working days, July excluded.' })
  readonly answerWorkingDays: number;

  /** For fields resolved elsewhere. */
  readonly organisationId: string;
  readonly countyCodes: string[];

  constructor(row: ContactPointRow) {
    this.id = row.id;
    this.name = row.name;
    this.mailbox = row.mailbox;
    this.themes = row.themes;
    this.answerWorkingDays = row.answerWorkingDays;
    this.organisationId = row.organisationId;
    this.countyCodes = row.countyCodes;
  }
}
