import { useSyncExternalStore } from 'react';

/** Who is signed in, in this tab. Lives in the tab's own storage: closing it leaves nothing on a shared computer. */
export interface Session {
  readonly token: string;
  /** The organisation acted for; the API chooses when it is not given. */
  readonly organisationId?: string | undefined;
}

const KEY = 'samlingsplats.session';

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'string';

let current: Session | null = read();
const listeners = new Set<() => void>();

function read(): Session | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isSession(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Begins the session, or changes the organisation acted for. */
export function beginSession(session: Session): void {
  sessionStorage.setItem(KEY, JSON.stringify(session));
  change(session);
}

/** The server no longer knows the token. Unsaved texts stay in the tab for the same person to come back to. */
export function loseSession(): void {
  sessionStorage.removeItem(KEY);
  change(null);
}

/** A person leaves: nothing stays in the tab. */
export function signOut(): void {
  sessionStorage.clear();
  change(null);
}

function change(session: Session | null): void {
  current = session;
  for (const listener of listeners) listener();
}

/** The session of this tab, followed. */
export const useSession = (): Session | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
