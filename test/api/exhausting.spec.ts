import { jest } from '@jest/globals';
import { castOf, documentOf, NO_ID, type Cast } from '../builders/loop.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open({ worker: false });
  cast = await castOf(house);
});
afterAll(() => house.close());

/** The code of the first error, as whoever sends it raw would see it. */
async function codeOf(body: string): Promise<string> {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (response.status === 413) return 'too large';
  const answer = (await response.json()) as { errors?: { extensions?: { code: string } }[]; code?: string };
  return answer.errors?.[0]?.extensions?.code ?? answer.code ?? 'fine';
}
const codeOfQuery = (query: string, variables: object = {}): Promise<string> =>
  codeOf(JSON.stringify({ query, variables }));

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const NEED = `need(id: "${NO_ID}")`;

describe('queries built to exhaust are refused before anything is answered', () => {
  it.each<[string, string, string]>([
    ['many fields side by side', `{ viewer { ${times(81, () => 'signedIn')} } }`, 'QUERY_TOO_BROAD'],
    [
      'many directives',
      `{ viewer { ${times(21, () => 'signedIn @include(if: true)')} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
    [
      'one directive many times',
      `{ viewer { signedIn ${times(21, () => '@include(if: true)')} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
    ['unknown directives', `{ viewer { signedIn ${times(900, () => '@x')} } }`, 'TOO_MANY_DIRECTIVES'],
    ['many tokens', `{ viewer { ${times(2100, () => 'signedIn')} } }`, 'QUERY_TOO_LONG'],
    [
      'a comment, then many tokens',
      `# ${'x'.repeat(1000)}\n{ viewer { ${times(2100, () => 'a')} } }`,
      'QUERY_TOO_LONG',
    ],
    ['a huge list of ids', `{ need(id: [${times(3000, () => `"${NO_ID}",`)}]) { id } }`, 'QUERY_TOO_LONG'],
    [
      'deep brackets',
      `{ need(id: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'deep objects',
      `{ needs(filter: ${'{ a: '.repeat(400)}1${'}'.repeat(400)}) { nodes { id } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a member given twice',
      '{ needs(search: "a", search: "b") { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'big pages of big pages',
      '{ needs(first: 100) { nodes { suggestions(first: 100) { id item { id name } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'the same page many times',
      `{ ${times(30, (index) => `a${index}: needs(first: 100) { nodes { id title referrals { id need { id history { id text } } } } }`)} }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a fragment in itself',
      `{ ${NEED} { ...A } } fragment A on Need { id ...A }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments in a circle',
      `{ ${NEED} { ...A } } fragment A on Need { ...B } fragment B on Need { ...C } fragment C on Need { ...A }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that double at every step',
      `{ ${NEED} { ...F0 } } ${times(60, (index) => `fragment F${index} on Need { ...F${index + 1} ...F${index + 1} }`)}
       fragment F60 on Need { id }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'many operations',
      times(200, (index) => `query q${index} { viewer { signedIn } }`),
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['many wrong fields', `{ viewer { ${times(79, (index) => `x${index}`)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_, query, code) => {
    expect(await codeOfQuery(query)).toBe(code);
  });

  it('pages in variables cost what pages cost', async () => {
    const query =
      'query ($n: Int!) { needs(first: $n) { nodes { suggestions(first: $n) { id item { id name } } } } }';
    expect(await codeOfQuery(query, { n: 100 })).toBe('QUERY_TOO_COSTLY');
    expect(await codeOfQuery(query, { n: 2_000_000_000 })).toBe('QUERY_TOO_COSTLY');
    expect(await codeOfQuery(query, { n: 2 })).toBe('UNAUTHENTICATED');
    expect(await codeOfQuery(query, { n: 'many' })).toBe('BAD_USER_INPUT');
  });

  it('a field left out costs nothing', async () => {
    const query =
      '{ viewer { signedIn } needs(first: 100) @skip(if: true) { nodes { suggestions(first: 100) { id item { id name } } } } }';
    expect(await codeOfQuery(query)).toBe('fine');
  });
});

describe('bodies built to exhaust are refused', () => {
  it.each<[string, () => string, string]>([
    [
      'a text of a megabyte',
      () => JSON.stringify({ query: '{ viewer { signedIn } }', variables: { a: 'x'.repeat(1_048_576) } }),
      'too large',
    ],
    [
      'a query of a megabyte',
      () => JSON.stringify({ query: `{ viewer { signedIn } } #${'x'.repeat(1_048_576)}` }),
      'too large',
    ],
    [
      'deep variables',
      () =>
        `{"query":"query ($id: ID!) { need(id: $id) { id } }","variables":{"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      'BAD_USER_INPUT',
    ],
    ['the same key twice', () => '{"query":"{ nothing }","query":"{ viewer { signedIn } }"}', 'fine'],
    [
      'a prototype',
      () => '{"query":"{ viewer { signedIn } }","variables":{"__proto__":{"polluted":true}}}',
      'fine',
    ],
    ['no JSON', () => '{"query":', 'BAD_REQUEST'],
  ])('%s', async (_, body, code) => {
    expect(await codeOf(body())).toBe(code);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what people and the client ask is well below the limits', () => {
  it('a full page of needs with all that belongs to them', async () => {
    const whole = `{ needs(first: 100) { nodes { id title text state themes version
      municipality { id name } board { id name } next { party step dueAt }
      history { id at text organisation { id shortName } }
      referrals { id state to { id name } }
      suggestions(first: 3) { id reasons { code } item { id name } } } pageInfo { hasNextPage endCursor } } }`;
    const { errors } = await cast.jamtland.ask(whole);
    expect(errors).toBeUndefined();
    expect(documentOf('tellNeed')).toContain('tellNeed');
  });
});
