/** What GraphQL answered. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors?: { message: string; extensions: { code: string } }[];
}

/** Someone at a keyboard: speaks to the public GraphQL API and nothing else. */
export class Person {
  constructor(
    private readonly url: string,
    private readonly token: string | undefined,
    private readonly headers: Record<string, string> = {},
  ) {}

  static async signIn(url: string, persona: string): Promise<Person> {
    const response = await fetch(`${url}/auth/dev`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    if (!response.ok)
      throw new Error(`${persona} could not sign in: ${response.status} ${await response.text()}`);
    return new Person(url, ((await response.json()) as { token: string }).token);
  }

  /** The same person with further headers: `Idempotency-Key`, `Accept-Language`, `X-Organisation`. */
  with(headers: Record<string, string>): Person {
    return new Person(this.url, this.token, { ...this.headers, ...headers });
  }

  /** Asks, and answers data and errors alike. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...this.headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  }

  /** Asks something that must succeed. @throws with what GraphQL said otherwise. */
  async get<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.ask<T>(query, variables);
    if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }
}
