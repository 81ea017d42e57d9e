import type { Who } from './people.js';

/** Everything that came back, as text: leaks hide in headers and error texts as well. */
export interface Response {
  readonly status: number;
  /** Without those that differ from one request to the next whatever is asked. */
  readonly headers: string;
  readonly body: string;
}

/** Headers that tell of the moment or the length, not of the record. */
const EVERY_TIME =
  /^(date|content-length|etag|connection|keep-alive|x-request-id|ratelimit.*|x-ratelimit.*)$/;

/** Sends a request as somebody. */
export async function send(url: string, who: Who, request: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, {
    redirect: 'manual',
    ...request,
    headers: { ...who.headers, ...(request.headers as Record<string, string> | undefined) },
  });
  const headers = [...response.headers]
    .filter(([name]) => !EVERY_TIME.test(name))
    .map(([name, value]) => `${name}: ${value}`);
  return { status: response.status, headers: headers.join('\n'), body: unpacked(await response.text()) };
}

/** With what stands in exported files in plain text: nothing may hide in them. */
const unpacked = (body: string): string =>
  body.replaceAll(
    /("base64":")([A-Za-z0-9+/]+=*)"/g,
    (_, name: string, packed: string) =>
      `${name}${JSON.stringify(Buffer.from(packed, 'base64').toString()).slice(1)}`,
  );

/** Asks the GraphQL endpoint. */
export const askGraphql = (
  url: string,
  who: Who,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Response> =>
  send(`${url}/graphql`, who, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
    body: JSON.stringify({ query, variables }),
  });

/** What came of a question. `stopped`: neither refused nor done; `broken`: no answer a caller should ever get. */
export type Verdict = 'answered' | 'refused' | 'stopped' | 'broken';

const REFUSALS = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'ASSURANCE_TOO_LOW']);
/** Problems that say: not you, or not there. */
const NOT_YOURS = new Set([
  'NOT_IN_PILOT',
  'NOT_MUNICIPALITY',
  'MAY_NOT_WRITE_DOWN',
  'INVITATION_NOT_POSSIBLE',
  'NOT_A_COLLEAGUE',
  'PART_NOT_DELEGABLE',
]);
const PROBLEMS = new Set(['InvalidInput', 'NotPossible', 'StaleVersion']);

interface Json {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** The value of the one field that was asked, with what came of it. */
export function verdictOf(
  response: Response,
  field: string,
  refusesWithNothing = false,
): { verdict: Verdict; value: unknown; code: string } {
  const json = parsed(response.body);
  const error = json?.errors?.[0]?.extensions?.code;
  if (error !== undefined) {
    return { verdict: REFUSALS.has(error) ? 'refused' : 'broken', value: undefined, code: error };
  }
  if (response.status !== 200 || json?.data == null)
    return { verdict: 'broken', value: undefined, code: `status ${response.status}` };
  const value = json.data[field];
  if (value === null || value === undefined) return { verdict: 'refused', value, code: 'null' };
  const { __typename: type, code = '' } = value as { __typename?: string; code?: string };
  const { nodes } = value as { nodes?: readonly unknown[] };
  if (refusesWithNothing && nodes?.length === 0) return { verdict: 'refused', value, code: 'nothing' };
  if (type === 'NotFound' || NOT_YOURS.has(code)) return { verdict: 'refused', value, code };
  if (type !== undefined && PROBLEMS.has(type)) return { verdict: 'stopped', value, code };
  return { verdict: 'answered', value, code: type ?? '' };
}

function parsed(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}
