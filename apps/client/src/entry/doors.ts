/** What a door for those not signed in answered. `told` is what to show, in the reader's language. */
export type Answer = { readonly let: 'in' } | { readonly let: 'out'; readonly told: string | undefined };

/** Knocks at a door of the server that sets the cookie of a session. */
export async function enter(door: string, body: object, language: string): Promise<Answer> {
  const answer = await send(door, body, language);
  if (answer?.ok === true) return { let: 'in' };
  const told = await answer?.json().catch(() => undefined);
  return { let: 'out', told: (told as { message?: string } | undefined)?.message };
}

/** Asks a door for something; undefined where the server cannot be reached. */
export const send = (door: string, body: object, language: string): Promise<Response | undefined> =>
  fetch(`/auth/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  }).catch(() => undefined);
