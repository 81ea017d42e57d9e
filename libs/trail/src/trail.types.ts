import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, listOf } from '#kernel';

@ObjectType('AuditDetail', {
  description: 'A field that matters: `from` and `to` are before and after; others are codes and ids.',
})
export class AuditDetailType {
  @Field({ description: 'Name of the field.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Its value.' })
  readonly value!: string | null;
}

@ObjectType('AuditEvent', {
  description: 'Who did what with a record, when, on whose behalf. Never changes.',
})
export class AuditEventType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: Date;

  @Field({ description: 'Stable code: need.refer.' })
  readonly action!: string;

  @Field({ description: 'Who: person, link, token, job or operator.' })
  readonly actorKind!: string;

  @Field(() => String, { nullable: true, description: 'Which person: told to their own organisation only.' })
  readonly actorId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'In whose stead, by delegation: told to their own organisation only.',
  })
  readonly delegatedById!: string | null;

  readonly organisationId!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given, where one is asked for.' })
  readonly reason!: string | null;

  @Field(() => [AuditDetailType], { description: 'Before and after of the fields that matter.' })
  readonly details!: AuditDetailType[];

  @Field(() => Int, { description: 'Its place in the chain of its pilot or owner.' })
  readonly position!: number;

  @Field({ description: 'SHA-256 over it and the hash of the one before it, as hexadecimal digits.' })
  readonly hash!: string;
}

export const AuditEventConnection = listOf('AuditEvent', () => AuditEventType);
