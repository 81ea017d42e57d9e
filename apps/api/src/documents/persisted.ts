import type { NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Actor, Config, Locale, Text } from '#kernel';
import { localeOf } from '../context.js';
import { documents } from '../generated/documents.js';

/** The requests that name a document of our own client instead of carrying one. */
const named = new WeakSet<Request>();

const naming = z.object({
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string().max(100) }) }),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

const UNKNOWN: Text = {
  sv: 'Sidan är från en äldre version. Läs in den igen.',
  en: 'The page is of an older version. Load it again.',
};

const ONLY: Text = {
  sv: 'Egna frågor kräver en API-nyckel. Se dokumentationen för den som ansluter system.',
  en: 'Queries of your own require an API token. See the documentation for integrators.',
};

/**
 * Puts the document in the place of its id. Documents come with the server, from the client's sources (`npm run codegen`):
 * no request can add one, so there is no cache that a stranger could fill.
 */
export function readDocument(request: Request, response: Response, next: NextFunction): void {
  const parsed = naming.safeParse(request.body);
  if (!parsed.success) {
    next();
    return;
  }
  const { extensions, variables } = parsed.data;
  const query = documents.get(extensions.persistedQuery.sha256Hash);
  if (query === undefined) {
    const message = UNKNOWN[localeOf(request.get('accept-language'))];
    response.status(400).json({ errors: [{ message, extensions: { code: 'DOCUMENT_UNKNOWN' } }] });
    return;
  }
  request.body = { query, variables: variables ?? {} };
  named.add(request);
  next();
}

/**
 * Refuses queries of people's own where only our client's documents are answered. Machines write their own queries, within
 * the limits: they are known, and few. @throws GraphQLError
 */
export function requireDocument(config: Config, request: Request, actor: Actor, locale: Locale): void {
  if (config.freeQueries || actor.kind === 'token' || named.has(request)) return;
  throw new GraphQLError(ONLY[locale], { extensions: { code: 'DOCUMENT_REQUIRED', http: { status: 403 } } });
}
