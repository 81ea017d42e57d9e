import { createHash, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { SignIn } from '#access';
import type { Context, GraphQLRequestContext, Locale } from '#kernel';

/** A longer idempotency key is kept as its hash: cut off, two of them would be one. */
const MAX_KEY = 200;

const keptKey = (key: string): string =>
  key.length <= MAX_KEY ? key : createHash('sha256').update(key).digest('base64url');

/** Swedish unless the caller prefers English, by weight and then by order. */
export const localeOf = (acceptLanguage = ''): Locale => {
  const [preferred] = acceptLanguage
    .split(',')
    .map((tag) => /^\s*(sv|en)(?![a-z])[^;]*(?:;\s*q=([\d.]+))?/i.exec(tag))
    .map((found) => ({ language: found?.[1]?.toLowerCase(), weight: Number(found?.[2] ?? 1) }))
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return preferred?.language === 'en' ? 'en' : 'sv';
};

/** Who asks, in which language, under which idempotency key. */
export async function requestContext(signIn: SignIn, request: Request): Promise<GraphQLRequestContext> {
  const actor = await signIn.authenticate(request.get('authorization'), request.get('x-organisation'));
  const key = request.get('idempotency-key');
  const ctx: Context = {
    actor,
    locale: localeOf(request.get('accept-language')),
    requestId: randomUUID(),
    ...(key === undefined || key === '' ? {} : { idempotencyKey: keptKey(key) }),
  };
  return { ctx, loaders: new Map() };
}
