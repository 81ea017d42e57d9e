import type { NeedState } from '../generated/graphql.js';

/** The steps of a need, as a municipality sees them. */
export const steps = ['told', 'sorted', 'asked', 'fedBack', 'helped'] as const;
export type Step = (typeof steps)[number];

const at: Record<NeedState, number | undefined> = {
  DRAFT: 0,
  HEARD: 0,
  SUBMITTED: 1,
  MATCHED: 1,
  UNMATCHED: 1,
  ASKED_BACK: 1,
  IN_CHALLENGE: 1,
  IN_DIALOGUE: 1,
  REFERRED: 2,
  ANSWERED: 3,
  FED_BACK: 4,
  CLOSED: 5,
  MERGED: undefined,
  REMOVED: undefined,
  WITHDRAWN: undefined,
};

/** How far a need has come: the index of the step it stands at; past the last when done; undefined when it left the way. */
export const stepAt = (state: NeedState): number | undefined => at[state];
