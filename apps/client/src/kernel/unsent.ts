/**
 * What was typed in a form when the sign-in ended, kept in this tab only and for one person acting for one organisation:
 * it stands in the form again when they come back, and is gone when the tab is closed or they sign out.
 */
interface Unsent {
  readonly owner: string;
  readonly values: unknown;
}

const KEY = 'samlingsplats.unsent';

type Kept = Readonly<Record<string, Unsent>>;

const all = (): Kept => JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Kept;

/** Keeps what stands in a form; `form` tells it from every other form of the client. */
export function keepUnsent(owner: string, form: string, values: unknown): void {
  sessionStorage.setItem(KEY, JSON.stringify({ ...all(), [form]: { owner, values } }));
}

/** What the same person had typed in this form. Told once. */
export function takeUnsent(owner: string, form: string): unknown {
  const { [form]: found, ...others } = all();
  if (found?.owner !== owner) return undefined;
  sessionStorage.setItem(KEY, JSON.stringify(others));
  return found.values;
}
