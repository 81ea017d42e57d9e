import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, presentOutcome, type Context, type ProblemType } from '#kernel';
import { Access } from '../access.guard.js';
import { tokenRules } from './tokens.rules.js';
import { TokensService } from './tokens.service.js';
import {
  ApiTokenCreatedType,
  ApiTokenResult,
  ApiTokensResult,
  ApiTokensType,
  ApiTokenType,
  CreateApiTokenInput,
  RevokeApiTokenInput,
  TokenScopeType,
} from './tokens.types.js';

/** Tokens for an organisation's machines. */
@Resolver()
export class TokensResolver {
  constructor(private readonly tokens: TokensService) {}

  @Query(() => [ApiTokenType], { description: "Your organisation's tokens, newest first." })
  @Access(tokenRules.manage)
  async apiTokens(@Ctx() ctx: Context): Promise<ApiTokenType[]> {
    return (await this.tokens.list(ctx)).map((row) => new ApiTokenType(row));
  }

  @Query(() => [TokenScopeType], { description: 'What a token can be given.' })
  @Access(tokenRules.manage)
  tokenScopes(@Ctx() ctx: Context): TokenScopeType[] {
    return this.tokens.scopes().map(({ code, what }) => ({ code, what: what[ctx.locale] }));
  }

  @Mutation(() => ApiTokenResult, { description: 'Makes a token. Its secret is shown this once.' })
  @Access(tokenRules.manage)
  async createApiToken(
    @Ctx() ctx: Context,
    @Args('input') input: CreateApiTokenInput,
  ): Promise<ApiTokenCreatedType | ProblemType> {
    const outcome = await this.tokens.create(ctx, input);
    return presentOutcome(outcome, ctx.locale, (made) => Object.assign(new ApiTokenCreatedType(), made));
  }

  @Mutation(() => ApiTokensResult, { description: 'Revokes a token: it opens nothing from now on.' })
  @Access(tokenRules.manage)
  async revokeApiToken(
    @Ctx() ctx: Context,
    @Args('input') input: RevokeApiTokenInput,
  ): Promise<ApiTokensType | ProblemType> {
    return presentOutcome(await this.tokens.revoke(ctx, input), ctx.locale, async () => ({
      tokens: await this.apiTokens(ctx),
    }));
  }
}
