import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Context, GraphQLRequestContext, Locale } from '#kernel';
import { mayTry, needsAssurance, type Rule } from './rule.js';

const RULE = 'samlingsplats:rule';

/** Marks a handler with the rule that lets callers in. A handler without one is refused, and start-up fails. */
export const Access = (rule: Rule) => SetMetadata(RULE, rule);

/** The rule of a handler, if it has one. */
export const ruleOf = (
  reflector: Reflector,
  handler: () => unknown,
  type: new () => unknown,
): Rule | undefined => reflector.getAllAndOverride<Rule | undefined>(RULE, [handler, type]);

const texts: Record<'UNAUTHENTICATED' | 'FORBIDDEN' | 'ASSURANCE_TOO_LOW', Record<Locale, string>> = {
  UNAUTHENTICATED: {
    sv: 'Du är inte inloggad, eller så har inloggningen gått ut. Logga in och försök igen.',
    en: 'You are not signed in, or your session has ended. Sign in and try again.',
  },
  FORBIDDEN: {
    sv: 'Det här får du inte göra i den roll du har nu. Byt roll eller fråga den som bjöd in dig.',
    en: 'You may not do this in your present role. Switch role or ask whoever invited you.',
  },
  ASSURANCE_TOO_LOW: {
    sv: 'För att göra det här behöver du logga in med din organisations inloggning eller med en passkey. En länk i mejlen räcker inte.',
    en: 'To do this, sign in through your organisation or with a passkey. A link in a mail is not enough.',
  },
};

/** The first of three gates: no rule, no entry. Records are checked again where they are loaded. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    // REST doors (health, dev) sit outside GraphQL and guard themselves.
    if (execution.getType<string>() !== 'graphql') return true;
    const handler = execution.getHandler();
    const type = execution.getClass();
    const rule = ruleOf(this.reflector, handler as () => unknown, type as new () => unknown);
    if (rule === undefined) throw new Error(`${type.name}.${handler.name} has no @Access rule.`);
    const request = GqlExecutionContext.create(execution);
    const { ctx } = request.getContext<GraphQLRequestContext>();
    const { operation } = request.getInfo<GraphQLResolveInfo>();
    // What a machine may only read it may not change, whichever rule stands at the handler.
    const onlyReads = ctx.actor.kind === 'token' && rule.machines !== 'write';
    if (!mayTry(rule, ctx.actor) || (onlyReads && operation.operation !== 'query')) throw refusal(rule, ctx);
    return true;
  }
}

const refusal = (rule: Rule, ctx: Context): GraphQLError => {
  const refused = needsAssurance(rule, ctx.actor) ? 'ASSURANCE_TOO_LOW' : 'FORBIDDEN';
  const code = ctx.actor.kind === 'anonymous' ? 'UNAUTHENTICATED' : refused;
  return new GraphQLError(texts[code][ctx.locale], { extensions: { code } });
};
