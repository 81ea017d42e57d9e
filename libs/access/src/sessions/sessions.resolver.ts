import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import {
  Ctx,
  isProblem,
  parseInput,
  presentOutcome,
  type Context,
  type Outcome,
  type ProblemType,
} from '#kernel';
import { Access } from '../access.guard.js';
import { EndSessionInput, SessionsResult, SessionsType, SessionType } from './session.types.js';
import { sessionRules } from './sessions.rules.js';
import { SessionsService } from './sessions.service.js';

const endSessionInput = z.object({ sessionId: z.uuid() });

/** Ending one's own sessions. */
@Resolver(() => SessionsType)
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Mutation(() => SessionsResult, {
    description: 'Ends one of your own sessions: whoever uses that device must sign in again.',
  })
  @Access(sessionRules.own)
  async endSession(
    @Ctx() ctx: Context,
    @Args('input') raw: EndSessionInput,
  ): Promise<SessionsType | ProblemType> {
    const input = parseInput(endSessionInput, raw);
    return this.show(ctx, isProblem(input) ? input : await this.sessions.endMine(ctx, input.sessionId));
  }

  @Mutation(() => SessionsResult, { description: 'Ends all your own sessions but the one in use.' })
  @Access(sessionRules.own)
  async endOtherSessions(@Ctx() ctx: Context): Promise<SessionsType | ProblemType> {
    return this.show(ctx, await this.sessions.endMyOthers(ctx));
  }

  private show(ctx: Context, outcome: Outcome<unknown>): Promise<SessionsType | ProblemType> {
    return presentOutcome(outcome, ctx.locale, async () => ({ open: await mySessions(this.sessions, ctx) }));
  }
}

/** The caller's own open sessions, as the API shows them. */
export const mySessions = async (sessions: SessionsService, ctx: Context): Promise<SessionType[]> => {
  const { actor } = ctx;
  if (actor.kind !== 'person') return [];
  return (await sessions.mine(ctx)).map((row) => new SessionType(row, actor.sessionId));
};
