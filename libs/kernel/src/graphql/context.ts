import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import type { Context } from '../context.js';

/** What Apollo carries through one request. */
export interface GraphQLRequestContext {
  readonly ctx: Context;
  /** Loaders of this request only: nothing read for one person is ever shown to another. */
  readonly loaders: Map<object, DataLoader<unknown, unknown>>;
}

const requestContext = (execution: ExecutionContext): GraphQLRequestContext =>
  GqlExecutionContext.create(execution).getContext<GraphQLRequestContext>();

/** The caller's context, as a resolver argument. */
export const Ctx = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => requestContext(execution).ctx,
);

/** The whole request, for resolvers that load through `loaderOf`. */
export const RequestContext = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  requestContext(execution),
);

/** The request's own loader of a kind; `kind` is the object that owns it (a service). */
export function loaderOf<K, V>(
  request: GraphQLRequestContext,
  kind: object,
  make: () => DataLoader<K, V>,
): DataLoader<K, V> {
  const known = request.loaders.get(kind);
  if (known !== undefined) return known as unknown as DataLoader<K, V>;
  const made = make();
  request.loaders.set(kind, made as unknown as DataLoader<unknown, unknown>);
  return made;
}
