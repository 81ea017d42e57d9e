import { useSyncExternalStore } from 'react';

/**
 * What this tab knows of the sign-in. Who is signed in only the server knows: the browser holds a cookie that no script
 * can read, and the same one in every tab. For whom one acts is each tab's own.
 */
export interface Session {
  /** Grows whenever somebody may have come, gone or changed: what was read before is forgotten. */
  readonly turn: number;
  /** The organisation acted for; the API chooses when it is not given. */
  readonly organisationId?: string | undefined;
}

const KEY = 'samlingsplats.organisation';

let current: Session = { turn: 0, organisationId: sessionStorage.getItem(KEY) ?? undefined };
const listeners = new Set<() => void>();

/** Changes the organisation acted for in this tab. */
export function actFor(organisationId: string | undefined): void {
  if (organisationId === undefined) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, organisationId);
  change(organisationId);
}

/** Asks anew who is signed in: the session has ended, or somebody else has come. Unsaved texts stay in the tab. */
export function askAgain(): void {
  change(current.organisationId);
}

/**
 * A person leaves: nothing stays in the tab, and the session ends on the server.
 * @throws when the server cannot be reached; then nobody has left
 */
export async function signOut(): Promise<void> {
  const answer = await fetch('/auth/sign-out', { method: 'POST' });
  if (!answer.ok) throw new Error(`Signing out was refused: ${answer.status}.`);
  const { location } = (await answer.json()) as { location: string };
  sessionStorage.clear();
  window.location.assign(location);
}

function change(organisationId: string | undefined): void {
  current = { turn: current.turn + 1, organisationId };
  for (const listener of listeners) listener();
}

/** The session of this tab, followed. */
export const useSession = (): Session =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
