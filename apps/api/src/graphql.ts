import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { DynamicModule } from '@nestjs/common';
import type { Request } from 'express';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { SignIn } from '#access';
import { CONFIG, DateTimeScalar, errorCode, LOGGER, type Config, type Logger } from '#kernel';
import { requestContext } from './context.js';
import { oneKeyedMutation } from './one-keyed-mutation.js';

/** The deepest query, in fields. */
const MAX_DEPTH = 10;
/** The most aliases in one document. */
const MAX_ALIASES = 30;

/** Like any rule of validation they report what is wrong; thrown, it would be taken for a fault of ours. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error)],
};

const limits = [
  maxDepthRule({ n: MAX_DEPTH, ignoreIntrospection: true, flattenFragments: true, ...reported }),
  maxAliasesRule({ n: MAX_ALIASES, ...reported }),
] as unknown as ValidationRule[];

/** Errors of GraphQL itself and those our guard throws are meant for the caller; anything else is a fault. */
function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof GraphQLError) return formatted;
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
    inject: [CONFIG, LOGGER, SignIn],
    useFactory: (config: Config, log: Logger, signIn: SignIn): ApolloDriverConfig => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      inheritResolversFromInterfaces: true,
      buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] },
      introspection: !config.production,
      playground: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: config.production,
      validationRules: limits,
      formatError: formatError(log),
      // Cache hints would cost a call for every field; answers about needs are never cached.
      plugins: [oneKeyedMutation, ApolloServerPluginCacheControlDisabled()],
      context: ({ req }: { req: Request }) => requestContext(signIn, req),
    }),
  });
