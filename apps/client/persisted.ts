import { createHash } from 'node:crypto';
import { formatDocument } from '@urql/core';
import { Kind, print, visit, type DefinitionNode, type DocumentNode } from 'graphql';

/** An operation of the client: what it is called, what it is known by, and what is run for it. */
export interface PersistedDocument {
  readonly name: string;
  readonly id: string;
  readonly text: string;
}

/** The client's operations as it sends them: with the fragments they use, and `__typename` for its cache. */
export function persistedDocuments(everything: DocumentNode): PersistedDocument[] {
  const fragments = new Map(
    everything.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const usedBy = (definition: DefinitionNode, used: Set<DefinitionNode>): Set<DefinitionNode> => {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        usedBy(fragment, used);
      },
    });
    return used;
  };
  return everything.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name === undefined) return [];
    const definitions = [definition, ...usedBy(definition, new Set())];
    const text = print(formatDocument({ kind: Kind.DOCUMENT, definitions }) as DocumentNode);
    const id = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    return [{ name: definition.name.value, id, text }];
  });
}
