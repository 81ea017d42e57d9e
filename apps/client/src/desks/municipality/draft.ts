import { useCallback } from 'react';
import { SaveNeedDraftDocument, type NeedWholeFragment } from '../../generated/graphql.js';
import { useAct, type Outcome } from '../../kernel/act.js';
import { useSaving } from '../../kernel/saving.js';
import { SHARED } from './ShareField.js';

/** What a person fills in when telling a need. */
export type DraftValues = {
  readonly text: string;
  readonly title: string;
  readonly themes: readonly string[];
  readonly audience: readonly string[];
  readonly wants: readonly string[];
  readonly capacity: string;
  readonly tried: string;
  readonly planningMoment: string;
  /** Codes of the vocabulary; empty: not said. */
  readonly urgency: string;
  readonly anchoredWith: string;
  readonly pilotId: string;
  /** One box: `shared` lets others who work in the pilot read the text. */
  readonly share: readonly string[];
};

/** What stands in a need, or nothing yet, in the form; of hidden words those that were told. */
export const valuesOf = (need: NeedWholeFragment | null, pilotId = ''): DraftValues => ({
  text: need?.original?.text ?? need?.text ?? '',
  title: need?.original?.givenTitle ?? need?.givenTitle ?? '',
  themes: need?.themes ?? [],
  audience: need?.audience ?? [],
  wants: need?.wants ?? [],
  capacity: need?.original?.capacity ?? need?.capacity ?? '',
  tried: need?.tried ?? '',
  planningMoment: need?.planningMoment ?? '',
  urgency: need?.urgency ?? '',
  anchoredWith: need?.anchoredWith ?? '',
  pilotId: need === null ? pilotId : (need.pilot?.id ?? ''),
  share: need?.textShared === true ? [SHARED] : [],
});

/** What is said of a need beside its pilot, as mutations take it. */
export function contentOf({ pilotId: _, share, urgency, anchoredWith, ...texts }: DraftValues) {
  return {
    ...texts,
    urgency: urgency === '' ? null : urgency,
    anchoredWith: anchoredWith === '' ? null : anchoredWith,
    textShared: share.length > 0,
  };
}

/** The draft as the server last gave it. */
export interface SavedDraft {
  readonly id: string;
  readonly version: number;
}

const isEmpty = (values: DraftValues): boolean =>
  [values.text, values.title, values.capacity, values.tried, values.planningMoment].every(
    (text) => text.trim() === '',
  ) &&
  values.urgency === '' &&
  values.anchoredWith === '' &&
  [values.themes, values.audience, values.wants].every((list) => list.length === 0);

/** A need that saves itself while it is being written. */
export function useDraft(start: SavedDraft | null, values: DraftValues, untouched: DraftValues) {
  const { run } = useAct(SaveNeedDraftDocument);
  const save = useCallback(
    async (now: DraftValues, saved: SavedDraft | null): Promise<Outcome<SavedDraft>> => {
      return run({
        input: {
          ...contentOf(now),
          ...(saved === null ? {} : { needId: saved.id, version: saved.version }),
          pilotId: now.pilotId === '' ? null : now.pilotId,
        },
      });
    },
    [run],
  );
  return useSaving({ start, values, untouched, isEmpty, save });
}
