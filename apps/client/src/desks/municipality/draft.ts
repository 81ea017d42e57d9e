import { useCallback, useEffect, useRef, useState } from 'react';
import { SaveNeedDraftDocument } from '../../generated/graphql.js';
import { useAct, type Outcome } from '../../kernel/act.js';
import type { Fault } from '../../kernel/load.js';

/** What a person fills in when telling a need. */
export type DraftValues = {
  readonly text: string;
  readonly title: string;
  readonly themes: readonly string[];
  readonly audience: readonly string[];
  readonly wants: readonly string[];
  readonly capacity: string;
  readonly pilotId: string;
  /** One box: `shared` lets others who work in the pilot read the text. */
  readonly share: readonly string[];
};

/** How far the draft has come to the server. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'unsaved'; readonly fault: Fault };

/** The draft as the server last gave it. */
export interface SavedDraft {
  readonly id: string;
  readonly version: number;
}

const PAUSE_MS = 1000;
const RETRY_MS = 5000;

const isEmpty = (values: DraftValues): boolean =>
  [values.text, values.title, values.capacity].every((text) => text.trim() === '') &&
  [values.themes, values.audience, values.wants].every((list) => list.length === 0);

/**
 * Saves a draft to the server by itself: a moment after the last key, one save at a time, again when a fault has
 * passed. `flush` saves what is left at once and gives the draft as saved, or why it could not be.
 */
export function useDraft(start: SavedDraft | null, values: DraftValues, untouched: DraftValues) {
  const { run } = useAct(SaveNeedDraftDocument);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [outcome, setOutcome] = useState<Outcome<SavedDraft>>();
  const saved = useRef<SavedDraft | null>(start);
  const savedAs = useRef(JSON.stringify(untouched));
  const latest = useRef(values);
  const running = useRef<Promise<SavedDraft | null> | null>(null);

  const saveAll = useCallback(async (): Promise<SavedDraft | null> => {
    while (saved.current === null || JSON.stringify(latest.current) !== savedAs.current) {
      const now = latest.current;
      const { pilotId, share, ...texts } = now;
      setSaving({ kind: 'saving' });
      const result = await run({
        input: {
          ...texts,
          ...(saved.current === null ? {} : { needId: saved.current.id, version: saved.current.version }),
          pilotId: pilotId === '' ? null : pilotId,
          textShared: share.length > 0,
        },
      });
      setOutcome(result);
      if (result.kind !== 'done') {
        setSaving({ kind: 'unsaved', fault: result.kind === 'fault' ? result.fault : 'server' });
        return null;
      }
      saved.current = { id: result.value.id, version: result.value.version };
      savedAs.current = JSON.stringify(now);
      setSaving({ kind: 'saved', at: new Date() });
    }
    return saved.current;
  }, [run]);

  const flush = useCallback((): Promise<SavedDraft | null> => {
    running.current ??= saveAll().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveAll]);

  const changed = JSON.stringify(values) !== savedAs.current && !(saved.current === null && isEmpty(values));
  // Two texts to choose between, or a draft that is gone: saving waits for the person.
  const stopped = outcome?.kind === 'problem' && outcome.problem.__typename !== 'InvalidInput';

  useEffect(() => {
    latest.current = values;
    if (!changed || stopped) return;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [values, changed, stopped, flush]);

  const unsaved = saving.kind === 'unsaved' && outcome?.kind === 'fault';
  useEffect(() => {
    if (!unsaved) return;
    const again = (): void => void flush();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [unsaved, flush]);

  /** Goes on from another version: after a choice between two texts, or when what was wrong is corrected. */
  const goOnFrom = useCallback((version: number | undefined) => {
    if (version !== undefined && saved.current !== null) saved.current = { ...saved.current, version };
    setOutcome(undefined);
  }, []);

  return { saving, saved, outcome, changed, flush, goOnFrom };
}
