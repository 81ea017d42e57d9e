import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { compare, compareUse } from '../../apps/client/texts.js';
import { runTool, type ToolRun } from './run-tool.js';

jest.setTimeout(60_000);

describe('format', () => {
  const check = (file: string, text: string): Promise<ToolRun> =>
    runTool('node_modules/prettier/bin/prettier.cjs', ['--check', '--stdin-filepath', file], { input: text });

  it.each([
    ['libs/x.ts', 'export const x = "a"\n', "export const x = 'a';\n"],
    ['apps/client/src/X.tsx', 'export const x = <b>\na</b>;\n', 'export const x = <b>a</b>;\n'],
    ['x.json', '{"a":\n1}\n', '{ "a": 1 }\n'],
  ])('refuses a careless %s', async (file, bad, good) => {
    expect((await check(file, bad)).code).toBe(1);
    expect((await check(file, good)).code).toBe(0);
  });
});

describe('texts', () => {
  const texts = new Map([['a.b', 'Hej {{name}}']]);

  it('refuses a text that is missing in a language, or has other blanks', () => {
    expect(compare(texts, new Map(), 'en')).toHaveLength(1);
    expect(compare(texts, new Map([['a.b', 'Hello']]), 'en')).toHaveLength(1);
    expect(compare(texts, new Map([['a.b', 'Hello {{name}}']]), 'en')).toEqual([]);
  });

  it('refuses a key without a text and a text without use', () => {
    expect(compareUse(texts, ['a.b', 'a.c'])).toHaveLength(1);
    expect(compareUse(texts, [])).toHaveLength(1);
    expect(compareUse(texts, ['a.b'])).toEqual([]);
  });
});

describe('types of the client', () => {
  /** `npm run codegen -- --check` against another schema. */
  async function codegen(change: (schema: string) => string): Promise<ToolRun> {
    const folder = await mkdtemp(path.join(tmpdir(), 'samlingsplats-schema-'));
    try {
      const file = path.join(folder, 'schema.graphql');
      await writeFile(file, change(readFileSync('schema.graphql', 'utf8')));
      return await runTool('apps/client/codegen.ts', ['--check'], { env: { SCHEMA: file } });
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('are refused when the schema has moved on', async () => {
    const { code, output } = await codegen((schema) =>
      schema.replace('enum NeedState {', 'enum NeedState {\n  SEEDED'),
    );
    expect(output).toContain('is out of date');
    expect(code).toBe(1);
  });

  it('are refused when a screen asks for what is not there', async () => {
    const { code, output } = await codegen((schema) => schema.replaceAll('pageInfo:', 'pages:'));
    expect(output).toContain('Cannot query field');
    expect(code).toBe(1);
  });
});
