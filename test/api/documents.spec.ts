import { jest } from '@jest/globals';
import { documents } from '../../apps/api/src/generated/documents.js';
import { documentIds } from '../../apps/client/src/generated/document-ids.js';
import { aNeed, castOf } from '../builders/loop.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

const json = { 'content-type': 'application/json' };
const FREE = { query: '{ viewer { signedIn } }' };

interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; extensions: { code: string } }[];
}
const send = async (
  house: TestHouse,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as object) };
};
const byId = (name: string, variables: object = {}): object => ({
  operationName: name,
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: documentIds[name] } },
});
const codeOf = ({ errors }: Answer): string => errors?.[0]?.extensions.code ?? 'fine';

describe('where only documents of our client are answered', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await TestHouse.open({ worker: false, env: { FREE_QUERIES: '0' } });
  });
  afterAll(() => house.close());

  it('each of them is known by its id, and none is too much', async () => {
    const names = Object.keys(documentIds);
    expect(names.length).toBe(documents.size);
    for (const name of names) {
      const code = codeOf(await send(house, byId(name)));
      expect([name, code]).toEqual([name, expect.stringMatching(/^(fine|BAD_USER_INPUT|UNAUTHENTICATED)$/)]);
    }
  });

  it('the client leaves out what is empty', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: documentIds['Who'] } };
    expect(codeOf(await send(house, { operationName: 'Who', extensions }))).toBe('fine');
  });

  it('queries of people’s own are refused, signed in or not, in their language', async () => {
    const refused = await send(house, FREE, { 'accept-language': 'en' });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'DOCUMENT_REQUIRED']);
    expect(refused.errors?.[0]?.message).toMatch(/^Queries of your own require an API token/);
    const cast = await castOf(house);
    expect((await cast.ragunda.ask(FREE.query)).errors?.[0]?.extensions.code).toBe('DOCUMENT_REQUIRED');
    await expect(aNeed(cast.ragunda)).rejects.toThrow('DOCUMENT_REQUIRED');
  });

  it('an unknown id is told that the page is old; nothing is kept from a request', async () => {
    const strange = {
      ...FREE,
      extensions: {
        persistedQuery: {
          version: 1,
          sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38',
        },
      },
    };
    for (let time = 0; time < 2; time += 1) {
      const answer = await send(house, strange);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'DOCUMENT_UNKNOWN']);
    }
  });

  it('a text beside an id counts for nothing', async () => {
    const [name = ''] = Object.keys(documentIds);
    const answer = await send(house, { ...byId(name), query: '{ __schema { types { name } } }' });
    expect(JSON.stringify(answer)).not.toContain('__Schema');
    expect(answer.data ?? {}).not.toHaveProperty('__schema');
  });
});

describe('in production', () => {
  const inProduction = (env: Record<string, string> = {}): Promise<TestHouse> =>
    TestHouse.open({
      worker: false,
      env: { NODE_ENV: 'production', AUTH_DEV: '0', DATABASE_ONE_LOGIN: '1', ...env },
    });

  it('only documents are answered, and browsers are told to insist on TLS', async () => {
    const house = await inProduction();
    expect(codeOf(await send(house, FREE))).toBe('DOCUMENT_REQUIRED');
    const { headers } = await fetch(`${house.url}/health/live`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    await house.close();
  });

  it('the schema is not told, by introspection or by hints', async () => {
    const house = await inProduction({ FREE_QUERIES: '1' });
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Need") { fields { name } } }'])
      expect(codeOf(await send(house, { query }))).toBe('GRAPHQL_VALIDATION_FAILED');
    for (const query of [
      '{ viewer { signdIn } }',
      '{ neds { nodes { id } } }',
      'mutation { telNeed { id } }',
      '{ need(idd: "x") { id } }',
      '{ needs(filter: { serch: "a" }) { nodes { id } } }',
      '{ needs(filter: { states: [SUBMITED] }) { nodes { id } } }',
      'query ($i: TellNeedInputt!) { viewer { signedIn } }',
    ]) {
      const { errors } = await send(house, { query });
      expect([query, JSON.stringify(errors)]).toEqual([query, expect.not.stringMatching(/did you mean/i)]);
    }
    const variables = { filter: { states: ['SUBMITED'] } };
    const query = 'query ($filter: NeedFilter) { needs(filter: $filter) { nodes { id } } }';
    expect(JSON.stringify(await send(house, { query, variables }))).not.toMatch(/did you mean/i);
    await house.close();
  });
});
