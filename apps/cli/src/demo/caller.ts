import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** How long an answer is waited for while a part of the house starts again. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** Why the demo cannot go on. Names ids and codes, never what a need says. */
export class DemoFailure extends Error {
  override readonly name = 'DemoFailure';
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The API that the demo talks to, until it is told to stop. */
export interface Api {
  readonly url: string;
  readonly signal: AbortSignal;
}

/** Somebody at a keyboard: speaks to the public GraphQL API and nothing else. */
export class Caller {
  constructor(
    readonly api: Api,
    private readonly token?: string,
  ) {}

  /** Asks for something that must be there. */
  async ask<T extends object>(document: string, variables: object = {}): Promise<T> {
    return (await this.request(document, variables, {})) as T;
  }

  /**
   * Does something that must succeed. It carries an idempotency key, so that it can be sent again when an answer got
   * lost, and still happens once.
   */
  async act<T extends object>(document: string, input: object): Promise<T> {
    const data = await this.request(document, { input }, { 'idempotency-key': randomUUID() });
    const [[name, result] = ['', null]] = Object.entries(data);
    const { __typename: type, code } = result as { __typename: string; code?: string };
    if (code !== undefined) throw new DemoFailure(`${name} answered ${type} ${code}.`);
    return result as T;
  }

  private async request(
    document: string,
    variables: object,
    headers: Record<string, string>,
  ): Promise<Record<string, unknown>> {
    const body = JSON.stringify({ query: document, variables });
    return patiently(this.api, 'an answer of the API', async () => {
      const answer = await this.send(body, headers);
      if (answer === null) return undefined;
      const [error] = answer.errors ?? [];
      if (error === undefined && answer.data != null) return answer.data;
      if (error?.extensions.code === 'INTERNAL_SERVER_ERROR') return undefined;
      throw new DemoFailure(
        `The API answered ${error?.extensions.code ?? 'nothing'} to: ${nameOf(document)}.`,
      );
    });
  }

  /** Null when the API cannot be reached. */
  private async send(body: string, headers: Record<string, string>): Promise<Answer | null> {
    const authorization = this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
    try {
      const response = await fetch(`${this.api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization, ...headers },
        body,
      });
      return (await response.json()) as Answer;
    } catch {
      return null;
    }
  }
}

/** Looks until it is there. @throws DemoFailure at the end of patience */
export async function patiently<T>(
  api: Api,
  what: string,
  look: () => Promise<T | undefined>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > deadline)
      throw new DemoFailure(`Waited ${patienceMs / 1000} s in vain for ${what}.`);
    await pause(PAUSE_MS, undefined, { signal: api.signal });
  }
}

const nameOf = (document: string): string => /\{\s*(\w+)/.exec(document)?.[1] ?? document;
