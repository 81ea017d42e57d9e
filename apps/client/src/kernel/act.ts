import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import type {
  ImpossibleFragment,
  InvalidFragment,
  MissingFragment,
  StaleFragment,
  TypedDocumentString,
} from '../generated/graphql.js';
import { requestHeaders } from './client.js';
import { documentOf } from './documents.js';
import { faultOf, type Fault } from './load.js';
import { nextKey, type KeyedAttempt } from './idempotency.js';
import { useRequester } from './requester.js';

/** Expected outcomes other than success, as the API names them. */
export type Problem =
  | ({ readonly __typename: 'InvalidInput' } & InvalidFragment)
  | ({ readonly __typename: 'NotFound' } & MissingFragment)
  | ({ readonly __typename: 'NotPossible' } & ImpossibleFragment)
  | ({ readonly __typename: 'StaleVersion' } & StaleFragment);

const problems: readonly string[] = [
  'InvalidInput',
  'NotFound',
  'NotPossible',
  'StaleVersion',
] satisfies readonly Problem['__typename'][];

export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** What a mutation gives when it succeeds. */
export type Success<Data> = Exclude<Data[keyof Data], { __typename: Problem['__typename'] }>;

/** One thing a person can do, with what became of it. */
export interface Act<Variables, Value> {
  readonly run: (variables: Variables) => Promise<Outcome<Value>>;
  readonly pending: boolean;
  readonly outcome: Outcome<Value> | undefined;
  readonly clear: () => void;
}

/**
 * A mutation as an act. Every intent carries its own idempotency key; trying again after a network fault reuses it,
 * so that nothing is done twice however often the button is pressed.
 */
export function useAct<Data, Variables>(
  text: TypedDocumentString<Data, Variables>,
): Act<Variables, Success<Data>> {
  const client = useClient();
  const requester = useRequester();
  const attempt = useRef<KeyedAttempt | undefined>(undefined);
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Success<Data>>>();

  const run = useCallback(
    async (variables: Variables): Promise<Outcome<Success<Data>>> => {
      attempt.current = nextKey(attempt.current, variables);
      const headers = {
        ...requestHeaders(requester.session, requester.language),
        'idempotency-key': attempt.current.key,
      };
      setPending(true);
      const result = await client
        .mutation(documentOf(text), variables as Variables & Record<string, unknown>, {
          fetchOptions: { headers },
        })
        .toPromise();
      const settled = settle<Data>(
        result.data,
        result.error === undefined ? undefined : faultOf(result.error),
      );
      attempt.current.answered = settled.kind !== 'fault';
      setPending(false);
      setOutcome(settled);
      return settled;
    },
    [client, requester, text],
  );
  const clear = useCallback(() => setOutcome(undefined), []);
  return { run, pending, outcome, clear };
}

function settle<Data>(data: Data | undefined, fault: Fault | undefined): Outcome<Success<Data>> {
  const value = Object.entries(data ?? {}).find(([name]) => name !== '__typename')?.[1] as
    { __typename?: string } | null | undefined;
  if (fault !== undefined || value === null || value === undefined) {
    return { kind: 'fault', fault: fault ?? 'server' };
  }
  return problems.includes(value.__typename ?? '')
    ? { kind: 'problem', problem: value as Problem }
    : { kind: 'done', value: value as Success<Data> };
}
