import { jest } from '@jest/globals';
import {
  aNeed,
  castOf,
  did,
  documentOf,
  matched,
  PILOT,
  referred,
  seen,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

const codeOf = async (person: Person, query: string, variables: object = {}): Promise<string> => {
  const answer = await person.ask(query, variables as Record<string, unknown>);
  return answer.errors?.[0]?.extensions.code ?? 'fine';
};

describe('a query', () => {
  /** A query so many fields deep. */
  const deep = (depth: number): string => `{ ${nested(depth)} }`;
  const nested = (depth: number): string => {
    const fields = ['need(id: "01930000-0000-7000-8000-000000000000")'];
    while (fields.length < depth - 1) fields.push(fields.length % 2 === 1 ? 'referrals' : 'need');
    return `${fields.join(' { ')} { id ${'}'.repeat(fields.length)}`;
  };

  it('is ten fields deep and no deeper', async () => {
    expect(await codeOf(cast.jamtland, deep(10))).toBe('fine');
    expect(await codeOf(cast.jamtland, deep(11))).toBe('QUERY_TOO_DEEP');
    expect(await codeOf(cast.jamtland, deep(50))).toBe('QUERY_TOO_DEEP');
  });

  it('cannot hide its depth in fragments', async () => {
    const fragments = `{ ${nested(2).replace('{ id }', '{ ...A }')} }
      fragment A on Need { referrals { ...B } } fragment B on Referral { need { ...C } }
      fragment C on Need { referrals { ...D } } fragment D on Referral { need { ...E } }
      fragment E on Need { referrals { ...F } } fragment F on Referral { need { referrals { need { referrals { id } } } } }`;
    expect(await codeOf(cast.jamtland, fragments)).toBe('QUERY_TOO_DEEP');
    const circle = `{ ${nested(2).replace('{ id }', '{ ...A }')} } fragment A on Need { referrals { need { ...A } } }`;
    expect(await codeOf(cast.jamtland, circle)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('gives no more than thirty names to the same thing', async () => {
    const aliases = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: viewer { signedIn }`).join(' ')} }`;
    expect(await codeOf(cast.jamtland, aliases(30))).toBe('fine');
    expect(await codeOf(cast.jamtland, aliases(31))).toBe('TOO_MANY_ALIASES');
  });

  it('is one at a time: no batches', async () => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ viewer { signedIn } }' }, { query: '{ viewer { signedIn } }' }]),
    });
    expect(response.status).toBe(400);
  });

  it('that another page may send from a browser is refused', async () => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ viewer { signedIn } }' }),
    });
    expect(response.status).toBe(400);
    expect((await fetch(`${house.url}/graphql?query={viewer{signedIn}}`)).status).toBe(400);
  });

  it.each(['{', 'query {', '{ nothing }', 'mutation { nothing }', ''])(
    'that is none is told so: %p',
    async (query) => {
      expect(await codeOf(cast.jamtland, query)).toMatch(
        /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/,
      );
    },
  );

  it('larger than any form is refused before it is read', async () => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { signedIn } }', variables: { text: 'x'.repeat(600_000) } }),
    });
    expect(response.status).toBe(413);
  });

  it('tells nothing of what went wrong inside', async () => {
    await aNeed(cast.ragunda);
    await house.sql('alter table feedback rename to feedback_away');
    const answer = await cast.ragunda.ask('query { needs(first: 1) { nodes { feedback { text } } } }');
    await house.sql('alter table feedback_away rename to feedback');
    expect(answer.errors).toEqual([
      {
        message:
          'Något gick fel hos oss. Försök igen om en stund. / Something went wrong here. Try again in a while.',
        path: ['needs', 'nodes', 0, 'feedback'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
  });
});

describe('pages', () => {
  interface Page {
    readonly nodes: { id: string; title?: string; name?: string }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }
  const page = async (person: Person, field: string, args: string): Promise<Page> => {
    const name = field === 'organisations' ? 'name' : field === 'referrals' ? '' : 'title';
    const query = `{ ${field}(${args}) { nodes { id ${name} } pageInfo { hasNextPage endCursor } } }`;
    return (await person.get<Record<string, Page>>(query))[field] as Page;
  };
  /** The whole list, a few at a time; `between` happens after each page. */
  const turn = async (
    person: Person,
    field: string,
    size: number,
    args = '',
    between = async () => {},
  ): Promise<Page['nodes']> => {
    const nodes: Page['nodes'] = [];
    for (let after = ''; ;) {
      const { nodes: some, pageInfo } = await page(person, field, `first: ${size} ${after} ${args}`);
      nodes.push(...some);
      if (!pageInfo.hasNextPage) return nodes;
      after = `after: ${JSON.stringify(pageInfo.endCursor)}`;
      await between();
    }
  };
  const idsOf = (nodes: Page['nodes']): string[] => nodes.map((node) => node.id);

  it('hold a hundred rows at the most, one at the least', async () => {
    const sizes = [];
    for (const first of [1000, 101, 100, 7, 1, 0, -5])
      sizes.push((await page(cast.jamtland, 'organisations', `first: ${first}`)).nodes.length);
    expect(sizes).toEqual([100, 100, 100, 7, 1, 1, 1]);
  });

  it('of organisations come in Swedish order, each once: å ä ö last', async () => {
    const nodes = await turn(cast.jamtland, 'organisations', 100, 'filter: { kind: MUNICIPALITY }');
    const names = nodes.map((node) => node.name ?? '');
    expect(names).toHaveLength(290);
    expect(new Set(idsOf(nodes)).size).toBe(290);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
    const initials = [...new Set(names.map((name) => name[0]))];
    expect(initials.slice(-4)).toEqual(['Y', 'Å', 'Ä', 'Ö']);
  });

  it('of organisations are the same whatever their size', async () => {
    const [big, small] = [
      await turn(cast.jamtland, 'organisations', 100, 'search: "kommun"'),
      await turn(cast.jamtland, 'organisations', 37, 'search: "kommun"'),
    ];
    expect(small).toEqual(big);
  });

  it('of needs lose and repeat nothing while others are told', async () => {
    const ids: string[] = [];
    for (const title of ['1', '2', '3', '4', '5']) ids.push((await aNeed(cast.ragunda, { title })).id);
    let more = 0;
    const nodes = await turn(cast.ragunda, 'needs', 2, '', async () => {
      more += 1;
      await aNeed(cast.ragunda, { title: `under tiden ${more}` });
    });
    expect(idsOf(nodes).slice(0, 5)).toEqual([...ids].reverse());
    expect(new Set(idsOf(nodes)).size).toBe(nodes.length);
  });

  it('of needs told at the same moment stand in one order', async () => {
    await house.sql(`update need set created_at = '2026-01-01'`);
    const all = idsOf(await turn(cast.ragunda, 'needs', 100));
    expect(idsOf(await turn(cast.ragunda, 'needs', 2))).toEqual(all);
  });

  it('of the inbox come longest waiting first, and go on after what has been sorted', async () => {
    await settled(house);
    await house.sql(`update need set due_at = '2026-12-01'::timestamptz + (random() * 10)::int * interval '1 day'
      where next_party is not null`);
    const all = await turn(cast.jamtland, 'inbox', 100);
    expect(all.length).toBeGreaterThan(5);
    const dues = await house.sql<{ id: string }>(
      'select id from need where next_party is not null order by due_at, id',
    );
    expect(idsOf(all)).toEqual(dues.map((row) => row.id));
    const first = await page(cast.jamtland, 'inbox', 'first: 3');
    await did(cast.jamtland, 'askBack', { needId: first.nodes[2]?.id, question: 'Vad?' });
    const rest = await page(
      cast.jamtland,
      'inbox',
      `first: 100 after: ${JSON.stringify(first.pageInfo.endCursor)}`,
    );
    expect(idsOf(rest.nodes)).toEqual(expect.arrayContaining(idsOf(all.slice(3))));
  });

  it('of requests come due first, those that wait on nobody last', async () => {
    const ids = [];
    for (const title of ['a', 'b', 'c', 'd']) {
      const need = await referred(cast, [SPSM], { title, pilotId: PILOT });
      ids.push(need.referrals[0]?.id ?? '');
    }
    await did(cast.spsm, 'cannotContributeNow', { referralId: ids[0], reason: 'TIMING', text: 'Nej.' });
    await did(cast.spsm, 'cannotContributeNow', { referralId: ids[1], reason: 'TIMING', text: 'Nej.' });
    expect(idsOf(await turn(cast.spsm, 'referrals', 1))).toEqual([ids[2], ids[3], ids[0], ids[1]]);
  });

  it.each(['needs', 'inbox', 'referrals', 'organisations', 'catalogue'])(
    'of %s begin after a cursor that is one',
    async (field) => {
      const cursors = [
        '',
        'x',
        'W10',
        Buffer.from('["a","b"]').toString('base64url'),
        Buffer.from('[1,2,3]').toString('base64url'),
      ];
      const person = field === 'referrals' ? cast.spsm : cast.jamtland;
      for (const after of cursors) {
        const query = `query ($after: String) { ${field}(after: $after) { nodes { id } } }`;
        expect([after, await codeOf(person, query, { after })]).toEqual([after, 'CURSOR_INVALID']);
      }
      const { errors } = await person
        .with({ 'accept-language': 'en' })
        .ask(`{ ${field}(after: "x") { nodes { id } } }`);
      expect(errors?.[0]?.message).toBe('The page cursor cannot be read. Start again from the first page.');
    },
  );

  it('show at most a hundred suggestions, however many are asked for', async () => {
    const { id } = await matched(cast.ragunda);
    for (const first of [-1, 0, 3, 1000]) {
      const { need } = await cast.jamtland.get<{ need: { suggestions: object[] } }>(
        'query ($id: ID!, $first: Int!) { need(id: $id) { suggestions(first: $first) { id } } }',
        { id, first },
      );
      expect(need.suggestions.length).toBeLessThanOrEqual(Math.max(1, Math.min(100, first)));
    }
  });
});

describe('filters', () => {
  const titles = async (person: Person, field: string, asked: string): Promise<string[]> =>
    (
      await person.get<Record<string, { nodes: { title: string }[] }>>(
        `{ ${field}(first: 100, ${asked}) { nodes { title } } }`,
      )
    )[field]?.nodes.map((node) => node.title) ?? [];

  it('find needs by state, theme, pilot, county, words and municipality; wildcards are plain', async () => {
    const text = 'Simhallen är stängd hela vintern.';
    const { id } = await matched(cast.ragunda, {
      title: 'Bad 100 %',
      text,
      themes: ['fritid'],
      pilotId: PILOT,
    });
    for (const filter of [
      'filter: { states: [UNMATCHED, MATCHED] }, search: "simhallarna"',
      'filter: { themes: ["fritid"] }',
      `filter: { pilotId: "${PILOT}" }, search: "stängda vinter"`,
      'filter: { countyCode: "23" }, search: "bad"',
      'filter: { themes: ["fritid"] }, search: "ragun"',
    ])
      expect([filter, await titles(cast.jamtland, 'inbox', filter)]).toEqual([filter, ['Bad 100 %']]);
    for (const filter of [
      'search: "%"',
      'search: "_"',
      'filter: { countyCode: "13" }',
      'search: "xyzzy"',
      'filter: { overdue: true }',
    ])
      expect([filter, await titles(cast.jamtland, 'inbox', filter)]).toEqual([filter, []]);
    expect((await seen(cast.jamtland, id)).title).toBe('Bad 100 %');
  });

  it('find what waits on the organisation acted for', async () => {
    const { id } = await matched(cast.ragunda, { title: 'Vår tur' });
    await did(cast.jamtland, 'askBack', { needId: id, question: 'Vad?' });
    const mine = 'filter: { waitsOnUs: true }, search: "tur"';
    expect(await titles(cast.ragunda, 'needs', mine)).toEqual(['Vår tur']);
    expect(await titles(cast.jamtland, 'inbox', mine)).toEqual([]);
  });
});

it('mutations take what a whole form may hold: long texts in every field at once', async () => {
  const referral = (await referred(cast)).referrals[0]?.id;
  const input = {
    referralId: referral,
    what: 'å'.repeat(100_000),
    byWhom: 'ä'.repeat(1_000),
    when: 'ö'.repeat(1_000),
    asksOfYou: 'é'.repeat(100_000),
    stage: 'METHOD',
  };
  const answer = await cast.spsm.ask<{ offerSupport: { __typename: string } }>(documentOf('offerSupport'), {
    input,
  });
  expect(answer.data?.offerSupport.__typename).toBe('Referral');
});
