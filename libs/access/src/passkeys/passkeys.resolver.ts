import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, presentOutcome, type Context, type Outcome, type ProblemType } from '#kernel';
import { Access } from '../access.guard.js';
import { passkeyRules } from './passkeys.rules.js';
import { PasskeysService } from './passkeys.service.js';
import {
  AddPasskeyInput,
  PasskeyOptionsResult,
  PasskeyOptionsType,
  PasskeysResult,
  PasskeysType,
  PasskeyType,
  RemovePasskeyInput,
  RenamePasskeyInput,
} from './passkeys.types.js';

/** One's own passkeys. Signing in with one is at POST /auth/passkey. */
@Resolver()
export class PasskeysResolver {
  constructor(private readonly passkeys: PasskeysService) {}

  @Query(() => [PasskeyType], { name: 'passkeys', description: 'Your own passkeys, the newest first.' })
  @Access(passkeyRules.see)
  mine(@Ctx() ctx: Context): Promise<PasskeyType[]> {
    return this.passkeys.mine(ctx);
  }

  @Mutation(() => PasskeyOptionsResult, { description: 'Begins to add a passkey.' })
  @Access(passkeyRules.register)
  async beginPasskey(@Ctx() ctx: Context): Promise<PasskeyOptionsType | ProblemType> {
    return presentOutcome(await this.passkeys.beginAdding(ctx), ctx.locale, (json) => ({ json }));
  }

  @Mutation(() => PasskeysResult, { description: 'Adds the passkey that the browser has made.' })
  @Access(passkeyRules.register)
  async addPasskey(
    @Ctx() ctx: Context,
    @Args('input') { name, responseJson }: AddPasskeyInput,
  ): Promise<PasskeysType | ProblemType> {
    return this.show(ctx, await this.passkeys.add(ctx, { name, response: parsed(responseJson) }));
  }

  @Mutation(() => PasskeysResult, { description: 'Renames one of your passkeys.' })
  @Access(passkeyRules.change)
  async renamePasskey(
    @Ctx() ctx: Context,
    @Args('input') input: RenamePasskeyInput,
  ): Promise<PasskeysType | ProblemType> {
    return this.show(ctx, await this.passkeys.rename(ctx, input));
  }

  @Mutation(() => PasskeysResult, { description: 'Removes one of your passkeys: it opens nothing any more.' })
  @Access(passkeyRules.change)
  async removePasskey(
    @Ctx() ctx: Context,
    @Args('input') input: RemovePasskeyInput,
  ): Promise<PasskeysType | ProblemType> {
    return this.show(ctx, await this.passkeys.remove(ctx, input));
  }

  private show(ctx: Context, outcome: Outcome<string>): Promise<PasskeysType | ProblemType> {
    return presentOutcome(outcome, ctx.locale, async () => ({ passkeys: await this.passkeys.mine(ctx) }));
  }
}

/** What is no JSON is no response: it is refused as such. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
