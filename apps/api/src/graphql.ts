import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { DynamicModule } from '@nestjs/common';
import type { Request } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { SignIn } from '#access';
import { CONFIG, DateTimeScalar, errorCode, LOGGER, rateLimited, type Config, type Logger } from '#kernel';
import { requestContext } from './context.js';
import { requireDocument } from './documents/persisted.js';
import { clientAddress } from './limits/client-address.js';
import { limitedCost } from './limits/query-cost.js';
import { limitCode, MAX_TOKENS, queryLimits } from './limits/query-limits.js';
import { Throttle } from './limits/throttle.js';
import { oneKeyedMutation } from './one-keyed-mutation.js';

/** Errors of GraphQL itself and those our guard throws are meant for the caller; anything else is a fault. */
function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof GraphQLError) {
      const code = limitCode(formatted);
      return code === undefined ? formatted : { message: formatted.message, extensions: { code } };
    }
    if (isBusy(cause)) return { message: BUSY, extensions: { code: 'BUSY' } };
    const badInput = BAD_INPUT[errorCode(cause) ?? ''];
    if (badInput !== undefined) return { message: badInput, extensions: { code: 'BAD_USER_INPUT' } };
    log.error(
      { path: formatted.path, code: errorCode(cause), stack: (cause as Error).stack },
      'request failed',
    );
    return {
      message:
        'Något gick fel hos oss. Försök igen om en stund. / Something went wrong here. Try again in a while.',
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

const BUSY =
  'Det tar för lång tid just nu. Försök igen om en stund. / This takes too long just now. Try again in a while.';

/** PostgreSQL gave up (time-out, lock, no connection left), or no connection of the pool became free. */
const isBusy = (cause: unknown): boolean =>
  ['57014', '55P03', '53300', '25P03'].includes(errorCode(cause) ?? '') ||
  (cause instanceof Error && cause.message.startsWith('timeout exceeded when trying to connect'));

/** What PostgreSQL says of an argument it cannot take, for the caller. */
const BAD_INPUT: Readonly<Record<string, string>> = {
  // A text is no uuid.
  '22P02': 'Id-numret har fel form. / The id is malformed.',
  // U+0000 in a text.
  '22021':
    'Texten innehåller ett tecken som inte går att använda. / The text holds a character that cannot be used.',
};

/** The one endpoint, `POST /graphql`; code-first, limited from the first day. */
export const graphqlModule = (): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, LOGGER, SignIn, Throttle],
    useFactory: (config: Config, log: Logger, signIn: SignIn, throttle: Throttle): ApolloDriverConfig => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      inheritResolversFromInterfaces: true,
      buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] },
      introspection: !config.production,
      playground: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      // No document is ever taken from a request and kept: `documents/persisted.ts` has them all.
      persistedQueries: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: config.production,
      validationRules: queryLimits,
      parseOptions: { maxTokens: MAX_TOKENS },
      formatError: formatError(log),
      // Cache hints would cost a call for every field; answers about needs are never cached.
      plugins: [limitedCost, oneKeyedMutation, ApolloServerPluginCacheControlDisabled()],
      context: async ({ req }: { req: Request }) => {
        const request = await requestContext(signIn, req);
        const seconds = await throttle.waitOf(request.ctx.actor, clientAddress(req));
        if (seconds !== undefined) throw rateLimited(request.ctx.locale, seconds);
        requireDocument(config, req, request.ctx.actor, request.ctx.locale);
        return request;
      },
    }),
  });
