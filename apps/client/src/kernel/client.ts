import { cacheExchange } from '@urql/exchange-graphcache';
import {
  Client,
  fetchExchange,
  getOperationName,
  makeOperation,
  mapExchange,
  type CombinedError,
  type Operation,
} from '@urql/core';
import { documentIds } from '../generated/document-ids.js';
import { possibleTypes, withoutId } from '../generated/schema-facts.js';
import type { Session } from './session.js';

/** What every request carries beside the cookie: for whom one acts, in which language. */
export function requestHeaders(session: Session, language: string): Record<string, string> {
  return {
    'accept-language': language,
    ...(session.organisationId === undefined ? {} : { 'x-organisation': session.organisationId }),
  };
}

/**
 * A client with a normalised cache for one session and language. Another person, organisation or language gets a new
 * client, so that nothing read for one is ever shown to another.
 */
export function createClient(session: Session, language: string, onSignedOut: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers: requestHeaders(session, language) },
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (isSignedOut(error)) onSignedOut();
        },
      }),
      cacheExchange({
        possibleTypes,
        keys: Object.fromEntries(withoutId.map((name) => [name, () => null])),
      }),
      mapExchange({ onOperation: named }),
      fetchExchange,
    ],
  });
}

/** Sends the id of a document instead of its text: the server has all of ours, and answers no others to people. */
function named(operation: Operation): Operation {
  const sha256Hash = documentIds[getOperationName(operation.query) ?? ''];
  if (sha256Hash === undefined) return operation;
  const extensions = { persistedQuery: { version: 1, sha256Hash } as const };
  return makeOperation(operation.kind, { ...operation, extensions }, operation.context);
}

const hasCode = (error: CombinedError, code: string): boolean =>
  error.graphQLErrors.some(({ extensions }) => extensions['code'] === code);

/** Nobody is signed in, or not any more. */
export const isSignedOut = (error: CombinedError): boolean => hasCode(error, 'UNAUTHENTICATED');

/** Signed in, but this is for others. */
export const isForbidden = (error: CombinedError): boolean => hasCode(error, 'FORBIDDEN');

/** Signed in by a link in a mail: not surely enough for this. */
export const needsAssurance = (error: CombinedError): boolean => hasCode(error, 'ASSURANCE_TOO_LOW');
