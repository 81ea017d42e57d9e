import { createContext, useContext } from 'react';
import type { Session } from './session.js';

/** On whose behalf, and in which language, the client speaks to the API. */
export interface Requester {
  readonly session: Session;
  readonly language: string;
}

export const RequesterContext = createContext<Requester>({ session: { turn: 0 }, language: 'sv' });

export const useRequester = (): Requester => useContext(RequesterContext);
