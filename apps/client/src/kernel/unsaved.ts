/**
 * What has not reached the server yet, kept in this tab only and for one person acting for one organisation: it
 * survives a reload or a lost sign-in, and is gone when the tab is closed or the person signs out.
 */
interface Kept {
  readonly owner: string;
  /** Of what draft; null of one the server does not know. */
  readonly draft: string | null;
  readonly values: unknown;
}

const KEY = 'samlingsplats.unsaved';

export function keepUnsaved(kept: Kept): void {
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

export const forgetUnsaved = (): void => sessionStorage.removeItem(KEY);

/** What the same person had not saved of the same draft. */
export function unsavedOf(owner: string, draft: string | null): unknown {
  const stored = sessionStorage.getItem(KEY);
  if (stored === null) return undefined;
  const kept = JSON.parse(stored) as Kept;
  return kept.owner === owner && kept.draft === draft ? kept.values : undefined;
}
