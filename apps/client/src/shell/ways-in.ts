/** A provider to sign in at. */
export interface Provider {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
}

/** Only addresses of our own, whatever stands in the link. */
export const safePath = (path: string | null): string =>
  path !== null && /^\/(?![/\\])/.test(path) ? path : '/';

/** Where to sign in. @throws when the server cannot be reached */
export async function loadProviders(): Promise<readonly Provider[]> {
  const answer = await fetch('/auth/providers');
  if (!answer.ok) throw new Error(`The providers were refused: ${answer.status}.`);
  return ((await answer.json()) as { providers: readonly Provider[] }).providers;
}

/** The door that leads to a provider, and from there back to where one was going. */
export function doorTo(provider: string, till: string, language: string, anew: boolean): string {
  const query = new URLSearchParams({ till, sprak: language, ...(anew ? { anew: '1' } : {}) });
  return `/auth/sign-in/${provider}?${query.toString()}`;
}

/** Why the server did not let somebody in, as it says in `?fel=`. */
export const refusals = [
  'cancelled',
  'provider-down',
  'untrusted',
  'begun-elsewhere',
  'not-invited',
  'invitation',
  'organisation-missing',
  'organisation-unclear',
  'organisation-unknown',
  'organisation-other',
] as const;

export type Refusal = (typeof refusals)[number];

/** After these one may have to choose another account at the same provider. */
export const wantsAnotherAccount = (refusal: Refusal | undefined): boolean =>
  refusal === 'not-invited' || refusal?.startsWith('organisation') === true;
