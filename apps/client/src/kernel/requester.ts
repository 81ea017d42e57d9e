import { createContext, useContext } from 'react';
import type { Session } from './session.js';

/** On whose behalf, and in which language, the client speaks to the API. */
export interface Requester {
  readonly session: Session | null;
  readonly language: string;
}

export const RequesterContext = createContext<Requester>({ session: null, language: 'sv' });

export const useRequester = (): Requester => useContext(RequesterContext);
