import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';

/** The longest document, in tokens: five times the longest of our own client. Stops the parser itself. */
export const MAX_TOKENS = 2000;
/** The deepest query, in fields. */
const MAX_DEPTH = 10;
/** The most aliases in one document. */
const MAX_ALIASES = 30;
/** The most directives in one document. */
const MAX_DIRECTIVES = 20;
/** The most selections side by side. */
const MAX_BREADTH = 80;

/**
 * A refusal of a query that asks too much, with a code of its own. Apollo gives whatever a rule reports one and the same
 * code; `limitCode` finds ours again.
 */
export const tooMuch = (limit: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: limit, limit } });

/** The code of a refusal by one of the limits, if it is one. */
export function limitCode(error: {
  readonly message: string;
  readonly extensions?: { readonly limit?: unknown };
}): string | undefined {
  if (typeof error.extensions?.limit === 'string') return error.extensions.limit;
  // graphql-js's own words: there is nothing else to know it by.
  return /^Syntax Error: Document contains more that? \d+ tokens/.test(error.message)
    ? 'QUERY_TOO_LONG'
    : undefined;
}

/** Like any rule of validation they report what is wrong; thrown, it would be taken for a fault of ours. */
const reportedAs = (limit: string, message: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null): void => context?.reportError(tooMuch(limit, message))],
});

/** No more than so many fields and fragments side by side: comparing them with each other grows with the square. */
const breadthRule: ValidationRule = (context): ASTVisitor => ({
  SelectionSet: ({ selections }) => {
    if (selections.length > MAX_BREADTH)
      context.reportError(
        tooMuch(
          'QUERY_TOO_BROAD',
          `More than ${MAX_BREADTH} fields stand side by side. Ask for them in several requests.`,
        ),
      );
  },
});

/** Limits that need only the document. What it costs is judged when its variables are known (`query-cost.ts`). */
export const queryLimits = [
  maxDepthRule({
    n: MAX_DEPTH,
    ignoreIntrospection: true,
    flattenFragments: true,
    ...reportedAs(
      'QUERY_TOO_DEEP',
      `The query is more than ${MAX_DEPTH} fields deep. Ask for the inner record by its id.`,
    ),
  }),
  maxAliasesRule({
    n: MAX_ALIASES,
    ...reportedAs('TOO_MANY_ALIASES', `More than ${MAX_ALIASES} aliases. Ask in several requests.`),
  }),
  maxDirectivesRule({
    n: MAX_DIRECTIVES,
    ...reportedAs('TOO_MANY_DIRECTIVES', `More than ${MAX_DIRECTIVES} directives. Ask in several requests.`),
  }),
  breadthRule,
] as unknown as ValidationRule[];
