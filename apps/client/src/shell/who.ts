import { createContext, useContext } from 'react';
import type { WhoQuery } from '../generated/graphql.js';

/** The person signed in, and for whom they act. */
export type Who = WhoQuery['viewer'];

export const WhoContext = createContext<Who | null>(null);

/** Who is signed in. Only on pages behind sign-in. */
export function useWho(): Who {
  const who = useContext(WhoContext);
  if (who === null) throw new Error('useWho stands outside SignedIn.');
  return who;
}

/** Acts for a municipality, a county board or another organisation: each has its own view of a need. */
export const actsFor = (who: Who, kind: 'MUNICIPALITY' | 'COUNTY_BOARD' | 'AGENCY'): boolean =>
  who.organisation?.kinds.includes(kind) ?? false;
