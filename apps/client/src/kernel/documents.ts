import { gql, type TypedDocumentNode } from '@urql/core';
import type { TypedDocumentString } from '../generated/graphql.js';

const parsed = new Map<unknown, unknown>();

/** The parsed form of a generated document, made once. */
export function documentOf<Data, Variables>(
  text: TypedDocumentString<Data, Variables>,
): TypedDocumentNode<Data, Variables & Record<string, unknown>> {
  const known = parsed.get(text) ?? gql(text.toString());
  parsed.set(text, known);
  return known as TypedDocumentNode<Data, Variables & Record<string, unknown>>;
}
