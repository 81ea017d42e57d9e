import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, outcomeUnion } from '#kernel';

@ObjectType('Passkey', { description: "A key on one of the person's own devices." })
export class PasskeyType {
  @Field(() => ID, { description: 'Global id. Opens nothing.' })
  readonly id!: string;

  @Field({ description: 'What its owner calls it.' })
  readonly name!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used to sign in.' })
  readonly lastUsedAt!: Date | null;
}

@ObjectType('PasskeyOptions', { description: 'What the browser needs to make a passkey.' })
export class PasskeyOptionsType {
  @Field({ description: 'PublicKeyCredentialCreationOptionsJSON, as text; good for five minutes, once.' })
  readonly json!: string;
}

@ObjectType('Passkeys', { description: "The person's own passkeys after a change." })
export class PasskeysType {
  @Field(() => [PasskeyType], { description: 'The newest first.' })
  readonly passkeys!: PasskeyType[];
}

@InputType({ description: 'Adds a passkey that the browser has made.' })
export class AddPasskeyInput {
  @Field({ description: 'What to call it.' })
  readonly name!: string;

  @Field({ description: 'RegistrationResponseJSON, as text.' })
  readonly responseJson!: string;
}

@InputType({ description: 'Renames a passkey.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: 'The passkey.' })
  readonly passkeyId!: string;

  @Field({ description: 'What to call it.' })
  readonly name!: string;
}

@InputType({ description: 'Removes a passkey.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'The passkey.' })
  readonly passkeyId!: string;
}

export const PasskeyOptionsResult = outcomeUnion('PasskeyOptionsResult', PasskeyOptionsType);
export const PasskeysResult = outcomeUnion('PasskeysResult', PasskeysType);
