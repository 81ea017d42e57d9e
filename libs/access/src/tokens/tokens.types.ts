import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, outcomeUnion } from '#kernel';
import type { ApiTokenRow } from './tokens.service.js';

@ObjectType('TokenScope', { description: "What a machine's token can be given." })
export class TokenScopeType {
  @Field(() => ID, { description: 'Code of the rule: catalogue.read.' })
  readonly code!: string;

  @Field({ description: 'What it lets a machine do, in the language of the caller.' })
  readonly what!: string;
}

@ObjectType('ApiToken', { description: "A machine's key to what its organisation may do." })
export class ApiTokenType {
  @Field(() => ID, { description: 'Global id. Opens nothing.' })
  readonly id: string;

  @Field({ description: 'What it is for, in its owner’s words.' })
  readonly name: string;

  @Field(() => [String], { description: 'What it may: codes of rules.' })
  readonly scopes: string[];

  @Field({ description: 'The first characters of the secret, to recognise it by.' })
  readonly prefix: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  readonly createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'Until when.' })
  readonly expiresAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  readonly lastUsedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  readonly revokedAt: Date | null;

  constructor(row: ApiTokenRow) {
    this.id = row.id;
    this.name = row.name;
    this.scopes = row.scopes;
    this.prefix = row.prefix;
    this.createdAt = row.createdAt;
    this.expiresAt = row.expiresAt;
    this.lastUsedAt = row.lastUsedAt;
    this.revokedAt = row.revokedAt;
  }
}

@ObjectType('ApiTokenCreated', { description: 'A new token, with its secret: shown this once.' })
export class ApiTokenCreatedType {
  @Field(() => ID, { description: 'Id of the token.' })
  readonly id!: string;

  @Field({
    description:
      'The secret (spl_…), for `Authorization: Bearer`. Kept nowhere here; empty when a repeated request asks for it again.',
  })
  readonly secret!: string;
}

@ObjectType('ApiTokens', { description: 'The tokens there are after one was revoked.' })
export class ApiTokensType {
  @Field(() => [ApiTokenType], { description: "The organisation's tokens, newest first." })
  readonly tokens!: ApiTokenType[];
}

@InputType({ description: 'Makes a token for a machine of your organisation.' })
export class CreateApiTokenInput {
  @Field({ description: 'What it is for.' })
  readonly name!: string;

  @Field(() => [String], { description: 'What it may: codes from tokenScopes.' })
  readonly scopes!: string[];

  @Field(() => Int, { description: 'How many days it lasts, at most 365.' })
  readonly days!: number;
}

@InputType({ description: 'Revokes a token.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'The token.' })
  readonly tokenId!: string;
}

export const ApiTokenResult = outcomeUnion('ApiTokenResult', ApiTokenCreatedType);
export const ApiTokensResult = outcomeUnion('ApiTokensResult', ApiTokensType);
