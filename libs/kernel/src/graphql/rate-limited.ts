import { GraphQLError } from 'graphql';
import type { Locale } from '../context.js';
import type { Text } from '../problem.js';

/** What somebody is told who asked too often. */
export const rateLimitedText = (seconds: number): Text => ({
  sv: `Det kom för många anrop på kort tid. Vänta ${seconds} sekunder och försök igen.`,
  en: `There were too many requests in a short time. Wait ${seconds} seconds and try again.`,
});

/** The refusal of a query or mutation: 429, `RATE_LIMITED`, and when to come back. */
export const rateLimited = (locale: Locale, seconds: number): GraphQLError =>
  new GraphQLError(rateLimitedText(seconds)[locale], {
    extensions: {
      code: 'RATE_LIMITED',
      retryAfterSeconds: seconds,
      http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
    },
  });
