import type { ApolloServerPlugin } from '@apollo/server';
import { getNullableType, GraphQLError, isListType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { MAX_PAGE, type GraphQLRequestContext } from '#kernel';
import { tooMuch } from './query-limits.js';

/** The dearest request, in fields to be answered: a full page of a hundred needs with all that belongs to them. */
export const MAX_COST = 30_000;

/** How many rows a list without a page size is taken to hold. */
const ROWS_OF_A_LIST = 10;

/**
 * What a field costs: itself, and what stands below it as often as the list it answers may be long. Pages count with the
 * size asked for, on the connection; its `nodes` are those rows.
 */
export const costOf: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const below = childComplexity;
  if (field.name.startsWith('__') || type.name.startsWith('__')) return 1 + below;
  if (typeof args['first'] === 'number')
    return 1 + Math.max(1, Math.min(MAX_PAGE, args['first'])) * Math.max(1, below);
  const list = isListType(getNullableType(field.type));
  return 1 + (list && !type.name.endsWith('Connection') ? ROWS_OF_A_LIST : 1) * below;
};

const tooCostly = () =>
  tooMuch(
    'QUERY_TOO_COSTLY',
    `The request asks for more than ${MAX_COST} fields. Ask for smaller pages, or for less of each row.`,
  );

/** Whether the library gave up counting: so many nodes are dearer than anything allowed. */
const isEndless = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.includes('number of nodes');

/** What a document would cost. Variables that are wrong cost nothing: GraphQL itself refuses them when it runs. */
export function costOfDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operationName == null ? {} : { operationName }),
      estimators: [costOf],
    });
  } catch (error) {
    if (isEndless(error)) return Infinity;
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

/** Costs worked out before: clients ask the same documents with the same page sizes over and over. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
/** Of how many sets of variables a document's cost is remembered, and how long those may be as text. */
const [MOST_KNOWN, LONGEST_KNOWN] = [100, 200];

function knownCost(
  ...[schema, document, variables, operationName]: Parameters<typeof costOfDocument>
): number {
  const work = (): number => costOfDocument(schema, document, variables, operationName);
  // Inputs are seldom the same twice, and may be nested without end.
  if (Object.values(variables).some((value) => typeof value === 'object')) return work();
  const key = `${operationName ?? ''} ${JSON.stringify(variables)}`;
  if (key.length > LONGEST_KNOWN) return work();
  const costs = known.get(document) ?? new Map<string, number>();
  const cost = costs.get(key) ?? work();
  if (costs.size >= MOST_KNOWN) costs.clear();
  known.set(document, costs.set(key, cost));
  return cost;
}

/** Refuses a request that would be too dear, before anything of it is answered. */
export const limitedCost: ApolloServerPlugin<GraphQLRequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, request, operationName }) => {
        if (knownCost(schema, document, request.variables ?? {}, operationName) <= MAX_COST)
          return Promise.resolve();
        throw tooCostly();
      },
    }),
};
