import { createHash, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { GraphQLError } from 'graphql';
import type { Credentials, RequestOrigin, SignIn } from '#access';
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

/** What a request brings to say who sends it. */
export const credentialsOf = (request: Request): Credentials => ({
  authorization: request.get('authorization'),
  cookie: request.get('cookie'),
  actingFor: request.get('x-organisation'),
});

/** What the browser says about the page that sent a request. */
export const originOf = (request: Request): RequestOrigin => ({
  method: request.method,
  host: request.get('host'),
  origin: request.get('origin'),
  fetchSite: request.get('sec-fetch-site'),
});

/** The browser sends the cookie along whoever wrote the page: only our own pages may act with it. */
const notOurPage = (): GraphQLError =>
  new GraphQLError('This was not sent from our own pages. Open the service and do it there.', {
    extensions: { code: 'CROSS_SITE_REQUEST', http: { status: 403 } },
  });

/** Who asks, in which language, under which idempotency key. */
export async function requestContext(signIn: SignIn, request: Request): Promise<GraphQLRequestContext> {
  const actor = await signIn.authenticate(credentialsOf(request));
  const cookieVouches = actor.kind === 'person' && actor.sessionId !== null;
  if (cookieVouches && !signIn.isFromOurPages(originOf(request))) throw notOurPage();
  const key = request.get('idempotency-key');
  const ctx: Context = {
    actor,
    locale: localeOf(request.get('accept-language')),
    requestId: randomUUID(),
    ...(key === undefined || key === '' ? {} : { idempotencyKey: keptKey(key) }),
  };
  return { ctx, loaders: new Map() };
}
