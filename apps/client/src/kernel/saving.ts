import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from './act.js';
import type { Fault } from './load.js';

/** How far a draft has come to the server. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'unsaved'; readonly fault: Fault };

/** A draft as the server last gave it. */
interface Saved {
  readonly version: number;
}

interface Options<V, S extends Saved> {
  /** Null before the server knows the draft. */
  readonly start: S | null;
  readonly values: V;
  /** The values that need no saving: what the server gave, or an empty form. */
  readonly untouched: V;
  readonly isEmpty: (values: V) => boolean;
  /** Called one at a time; stable from one rendering to the next. */
  readonly save: (values: V, saved: S | null) => Promise<Outcome<S>>;
  /** Waits for the person: there is something to choose first. */
  readonly paused?: boolean;
}

const PAUSE_MS = 1000;
const RETRY_MS = 5000;

/**
 * Saves a draft to the server by itself: a moment after the last key, one save at a time, again when a fault has
 * passed. `flush` saves what is left at once and gives the draft as saved, or null when it could not be.
 */
export function useSaving<V, S extends Saved>(options: Options<V, S>) {
  const { start, values, untouched, isEmpty, save, paused = false } = options;
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [outcome, setOutcome] = useState<Outcome<S>>();
  const saved = useRef<S | null>(start);
  const savedAs = useRef(untouched);
  const latest = useRef(values);
  const running = useRef<Promise<S | null> | null>(null);

  const saveAll = useCallback(async (): Promise<S | null> => {
    while (saved.current === null || !isSame(latest.current, savedAs.current)) {
      const now = latest.current;
      setSaving({ kind: 'saving' });
      const result = await save(now, saved.current);
      setOutcome(result);
      if (result.kind !== 'done') {
        setSaving({ kind: 'unsaved', fault: result.kind === 'fault' ? result.fault : 'server' });
        return null;
      }
      saved.current = result.value;
      savedAs.current = now;
      setSaving({ kind: 'saved', at: new Date() });
    }
    return saved.current;
  }, [save]);

  const flush = useCallback((): Promise<S | null> => {
    running.current ??= saveAll().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveAll]);

  const changed = !isSame(values, savedAs.current) && !(saved.current === null && isEmpty(values));
  // Two texts to choose between, or a draft that is gone: saving waits for the person.
  const stopped = paused || (outcome?.kind === 'problem' && outcome.problem.__typename !== 'InvalidInput');

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
  const goOnFrom = useCallback((version: number | undefined, savedThen?: V) => {
    if (version !== undefined && saved.current !== null) saved.current = { ...saved.current, version };
    if (savedThen !== undefined) savedAs.current = savedThen;
    setOutcome(undefined);
  }, []);

  return { saving, saved, savedAs, outcome, changed, flush, goOnFrom };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
