import type { Desk } from '../generated/graphql.js';

/** Someone to sign in as, in development. Fictitious. */
export interface Persona {
  readonly persona: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly pilots: readonly string[];
}

const order: readonly Desk[] = [
  'MUNICIPALITY',
  'BOARD',
  'AGENCY',
  'FACILITATOR',
  'ADMINISTRATOR',
  'OBSERVER',
];

/** The desk a persona sits at; the sign-in page knows names only. */
export function deskOf({ roles, organisation }: Persona): Desk {
  if (roles.includes('FACILITATOR')) return 'FACILITATOR';
  if (roles.includes('ADMINISTRATOR')) return 'ADMINISTRATOR';
  if (roles.length > 0 && roles.every((role) => role === 'OBSERVER')) return 'OBSERVER';
  if (organisation?.startsWith('Länsstyrelse') === true) return 'BOARD';
  return organisation !== null && /kommun|stad$|^Region Gotland/.test(organisation)
    ? 'MUNICIPALITY'
    : 'AGENCY';
}

/** Personas by desk, in the order the loop passes them. */
export const byDesk = (personas: readonly Persona[]): readonly (readonly [Desk, readonly Persona[]])[] =>
  order
    .map((desk) => [desk, personas.filter((persona) => deskOf(persona) === desk)] as const)
    .filter(([, found]) => found.length > 0);

/** Who there is to sign in as; undefined where development sign-in is off. */
export async function loadPersonas(): Promise<readonly Persona[] | undefined> {
  const answer = await fetch('/auth/dev');
  if (!answer.ok) return undefined;
  return ((await answer.json()) as { personas: readonly Persona[] }).personas;
}

/** A token for a persona. @throws when the server refuses. */
export async function tokenFor(persona: string): Promise<string> {
  const answer = await fetch('/auth/dev', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!answer.ok) throw new Error(`Sign-in was refused: ${answer.status}.`);
  return ((await answer.json()) as { token: string }).token;
}
