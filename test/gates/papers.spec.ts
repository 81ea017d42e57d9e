import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse as parseQuery, validate } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { describeConfig, IDEMPOTENCY_HOURS, MAX_PAGE, MAX_TEXT, parseConfig } from '#kernel';
import { makeProgram } from '../../apps/cli/src/program.js';
import { apiCodes, codesIn, deadLinks, firstColumn, sectionOf, wrongInPublicCode } from './paper-rules.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const operators = read('docs/operators.md');
const integrators = read('docs/integrators.md');

describe('docs/operators.md', () => {
  const settings = sectionOf(operators, 'Inställningar');

  it('describes every setting, and no other', () => {
    const known = new Set(['NODE_ENV', 'LOG_LEVEL', ...describeConfig().map(({ name }) => name)]);
    expect(firstColumn(settings).sort()).toEqual([...known].sort());
  });

  it('gives the defaults that hold', () => {
    const { host, port, dataDir, mailFrom, queuePrefix, logLevel } = parseConfig({});
    const defaults = {
      HOST: host,
      PORT: port,
      DATA_DIR: dataDir,
      MAIL_FROM: mailFrom,
      QUEUE_PREFIX: queuePrefix,
    };
    for (const [name, value] of Object.entries({ ...defaults, LOG_LEVEL: logLevel })) {
      expect(settings).toContain(`| \`${name}\` | \`${value}\` |`);
    }
  });

  it('lists every command, and no other', () => {
    const listed = firstColumn(sectionOf(operators, 'Kommandon')).map((line) => line.split(' ')[0]);
    const there = makeProgram().commands.map((command) => command.name());
    expect([...new Set(listed)].sort()).toEqual(there.filter((name) => name !== 'help').sort());
  });
});

describe('docs/integrators.md', () => {
  const listed = firstColumn(sectionOf(integrators, 'Codes'));

  it('lists every code that the API can answer with', () => {
    const codes = apiCodes();
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !listed.includes(code))).toEqual([]);
  });

  it('lists no code that is gone', () => {
    const sources = globSync(['libs/*/src/**/*.ts', 'apps/api/src/**/*.ts']).map(read).join('\n');
    expect(listed.filter((code) => !sources.includes(code))).toEqual([]);
  });

  it('would miss a new one', () => {
    const source = `
      return notPossible('SEEDED_ONE', {});
      return new Problem(
        'StaleVersion',
        'SEEDED_TWO', {});
      throw new GraphQLError('…', { extensions: { code: 'SEEDED_THREE' } });
      const code = anonymous ? 'SEEDED_FOUR' : 'SEEDED_FIVE';`;
    expect(codesIn(source).sort()).toEqual([
      'SEEDED_FIVE',
      'SEEDED_FOUR',
      'SEEDED_ONE',
      'SEEDED_THREE',
      'SEEDED_TWO',
    ]);
  });

  it('gives the limits that hold', () => {
    const limits = sectionOf(integrators, 'Limits');
    const constant = (file: string, name: string): string =>
      new RegExp(`const ${name} = '?([\\w]+)'?;`).exec(read(file))?.[1] ?? `no ${name}`;
    expect(limits).toContain(`| \`first\` | 1–${MAX_PAGE};`);
    const limitsIn = 'apps/api/src/limits';
    expect(limits).toContain(
      `| Depth of a query | ${constant(`${limitsIn}/query-limits.ts`, 'MAX_DEPTH')} |`,
    );
    expect(limits).toContain(`| Aliases | ${constant(`${limitsIn}/query-limits.ts`, 'MAX_ALIASES')} |`);
    for (const [what, file, name] of [
      ['Fields side by side', 'query-limits', 'MAX_BREADTH'],
      ['Directives', 'query-limits', 'MAX_DIRECTIVES'],
      ['Length of a query', 'query-limits', 'MAX_TOKENS'],
      ['Cost of a request', 'query-cost', 'MAX_COST'],
    ] as const) {
      const value = Number(constant(`${limitsIn}/${file}.ts`, name).replace('_', '')).toLocaleString('en');
      expect(limits).toMatch(new RegExp(`\\| ${what} \\| ${value}\\b`));
    }
    expect(limits).toContain(`| Length of a text | ${MAX_TEXT.toLocaleString('en')} characters |`);
    expect(limits.replace('512 kB', '512kb')).toContain(
      `| ${constant(`${limitsIn}/http-limits.ts`, 'MAX_BODY')} |`,
    );
    expect(sectionOf(integrators, 'Sending again').replaceAll('\n', ' ')).toContain(
      `${IDEMPOTENCY_HOURS} hours`,
    );
  });

  it('asks in its examples for what is there', () => {
    const schema = buildSchema(read('schema.graphql'));
    const examples = [
      ...[...integrators.matchAll(/```graphql\n([^]*?)```/g)].map(([, query]) => query ?? ''),
      ...[...integrators.matchAll(/^\{"query":.*$/gm)].map(
        ([body]) => (JSON.parse(body) as { query: string }).query,
      ),
    ];
    expect(examples).toHaveLength(3);
    expect(examples.flatMap((query) => validate(schema, parseQuery(query))).map(String)).toEqual([]);
  });
});

describe('links between papers', () => {
  it('are found dead', () => {
    const text = 'See [a](a.md#part), [b](b.md), [c](https://example.org), [d](#here).';
    expect(deadLinks(text, (file) => file === 'a.md')).toEqual(['b.md']);
  });

  it.each(globSync(['*.md', 'docs/**/*.md', 'libs/**/*.md', 'apps/**/*.md', 'test/**/*.md']))(
    'are alive in %s',
    (file) => {
      expect(deadLinks(read(file), (target) => existsSync(path.join(path.dirname(file), target)))).toEqual(
        [],
      );
    },
  );
});

describe('publiccode.yml', () => {
  const file = parseYaml(read('publiccode.yml')) as Parameters<typeof wrongInPublicCode>[0];

  it('says what catalogues demand, in Swedish and English', () => {
    expect(wrongInPublicCode(file)).toEqual([]);
    expect(Object.keys(file.description ?? {})).toEqual(['sv', 'en']);
  });

  it('is refused with something missing or too long', () => {
    expect(wrongInPublicCode({ ...file, legal: undefined })).toEqual(['legal']);
    const sv = { ...file.description?.['sv'], shortDescription: 'x'.repeat(151), features: [] };
    expect(wrongInPublicCode({ ...file, description: { sv } })).toEqual([
      'sv.shortDescription',
      'sv.features',
    ]);
  });
});

it('the licence is the EUPL 1.2, word for word', () => {
  const { license } = JSON.parse(read('package.json')) as { license: string };
  expect(license).toBe('EUPL-1.2');
  expect((parseYaml(read('publiccode.yml')) as { legal: { license: string } }).legal.license).toBe(license);
  const words = read('LICENSE').replaceAll(/\s+/g, ' ').trim();
  expect(createHash('sha256').update(words).digest('hex')).toBe(
    'b265314fe0920ed66121307961dabb70eb3c26c508d2362783e821bbb4a0e16c',
  );
});
