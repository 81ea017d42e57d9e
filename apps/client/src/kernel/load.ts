import { useEffect, useState } from 'react';
import { useQuery, type CombinedError } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.js';
import { isForbidden, isSignedOut, needsAssurance } from './client.js';
import { documentOf } from './documents.js';

/** Why something could not be shown: the reader gets another text, and another thing to do, for each. */
export type Fault = 'offline' | 'signedOut' | 'forbidden' | 'assurance' | 'server';

/** What came back from a question to the API. `data` stays while it is asked again. */
export interface Loaded<Data> {
  readonly data: Data | undefined;
  readonly fault: Fault | undefined;
  readonly loading: boolean;
  readonly reload: () => void;
}

export const faultOf = (error: CombinedError): Fault => {
  if (error.networkError !== undefined) return 'offline';
  if (isSignedOut(error)) return 'signedOut';
  if (needsAssurance(error)) return 'assurance';
  return isForbidden(error) ? 'forbidden' : 'server';
};

interface Options<Data> {
  readonly pause?: boolean;
  /** Ask again this often for as long as the answer says so: a job is at work. */
  readonly again?: (data: Data) => number | undefined;
}

/** Asks the API, shows what is known at once, and asks again when the tab comes back into view. */
export function useLoad<Data, Variables>(
  text: TypedDocumentString<Data, Variables>,
  variables: Variables & Record<string, unknown>,
  options: Options<Data> = {},
): Loaded<Data> {
  const [result, execute] = useQuery<Data, Variables & Record<string, unknown>>({
    query: documentOf(text),
    variables,
    pause: options.pause ?? false,
    requestPolicy: 'cache-and-network',
  });
  const reload = (): void => execute({ requestPolicy: 'network-only' });
  // An answer that is nothing but errors holds null.
  const data = result.data ?? undefined;
  const wait = data === undefined ? undefined : options.again?.(data);
  const asking = result.fetching || result.stale;

  useEffect(() => {
    if (wait === undefined || asking) return;
    const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), wait);
    return () => clearTimeout(timer);
  }, [wait, asking, execute]);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') execute({ requestPolicy: 'network-only' });
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [execute]);

  return {
    data,
    fault: result.error === undefined ? undefined : faultOf(result.error),
    loading: result.fetching,
    reload,
  };
}

/** True once something has taken longer than a reader expects. */
export function useSlow(active: boolean, afterMs = 4000): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setSlow(true), afterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [active, afterMs]);
  return slow;
}
