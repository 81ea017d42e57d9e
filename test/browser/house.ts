/** The running house the browser tests visit: API, worker and built client at `HOUSE_URL`. */
const base = process.env['HOUSE_URL'];

/** An address in the house. @throws when no house is running. */
export function at(path: string): string {
  if (base === undefined || base === '') {
    throw new Error(
      'HOUSE_URL is not set. Start a house (npm start) and set HOUSE_URL=http://127.0.0.1:3000.',
    );
  }
  return new URL(path, base).href;
}

/** The same house by its name instead of its number: devices make no passkeys for numbers. */
export const byName = (path: string): string => at(path).replace('//127.0.0.1:', '//localhost:');

async function json(path: string, init?: RequestInit): Promise<unknown> {
  const answer = await fetch(at(path), init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** A token for a persona of the example pilots. */
export async function tokenOf(persona: string): Promise<string> {
  const answer = await json('/auth/dev', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return (answer as { token: string }).token;
}

/** The cookie of a session for a persona, as signing in at a provider gives it. */
export async function sessionOf(persona: string): Promise<{ name: string; value: string; url: string }> {
  const answer = await fetch(at('/auth/dev/session'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';');
  const [name = '', value = ''] = cookie.split('=');
  if (!answer.ok || value === '') throw new Error(`${persona} could not sign in: ${answer.status}.`);
  return { name, value, url: at('/') };
}

/** Asks the API as a persona, or as nobody; to lay the ground for what is then done in the browser. */
export async function ask(persona: string | null, query: string, variables: object = {}): Promise<Answer> {
  const answer = (await json('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(persona === null ? {} : { authorization: `Bearer ${await tokenOf(persona)}` }),
    },
    body: JSON.stringify({ query, variables }),
  })) as { data: Answer; errors?: readonly { message: string }[] };
  if (answer.errors !== undefined) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  return answer.data;
}

/** What the API answers: read by path, checked by the reader. */
export type Answer = Readonly<Record<string, unknown>>;

/** The text at a path of an answer. @throws when there is none. */
export function textAt(answer: unknown, ...path: readonly (string | number)[]): string {
  const value = path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[key] : undefined,
    answer,
  );
  if (typeof value !== 'string') throw new Error(`No text at ${path.join('.')} in ${JSON.stringify(answer)}`);
  return value;
}

/** All mail caught so far, as one text to look in. */
export const caughtMail = async (): Promise<string> => JSON.stringify(await json('/dev/mail'));
