import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import type { GraphQLRequestContext } from '#kernel';

/** An idempotency key stands for one intent: a keyed request carries one mutation. */
export const oneKeyedMutation: ApolloServerPlugin<GraphQLRequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, contextValue }) => {
        if (operation?.operation !== 'mutation' || contextValue.ctx.idempotencyKey === undefined)
          return Promise.resolve();
        const { selections } = operation.selectionSet;
        if (selections.length === 1 && selections[0]?.kind === Kind.FIELD) return Promise.resolve();
        throw new GraphQLError(
          'A request with an Idempotency-Key carries one mutation. Send the others on their own.',
          {
            extensions: { code: 'ONE_KEYED_MUTATION', http: { status: 400 } },
          },
        );
      },
    }),
};
