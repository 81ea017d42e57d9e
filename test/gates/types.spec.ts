import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import { runTool } from './run-tool.js';

jest.setTimeout(120_000);

/** Compiles texts with the settings of this project and answers what the compiler says of each. */
async function compile(settings: string, texts: readonly string[], kind: 'ts' | 'tsx'): Promise<string[]> {
  await mkdir('test/.artifacts', { recursive: true });
  // Inside the project, so that types of packages are found from here.
  const folder = await mkdtemp('test/.artifacts/types-');
  try {
    for (const [index, text] of texts.entries()) await writeFile(path.join(folder, `${index}.${kind}`), text);
    const tsconfig = { extends: path.relative(folder, settings), include: [`*.${kind}`], exclude: [] };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    const { output } = await runTool('node_modules/typescript/bin/tsc', ['--noEmit', '-p', folder]);
    const lines = output.split('\n');
    return texts.map((_, index) => lines.filter((line) => line.includes(`/${index}.${kind}(`)).join('\n'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const seeds: [setting: string, error: string, bad: string, good: string][] = [
  ['strict', 'TS7006', 'export const f = (x) => x;', 'export const f = (x: number) => x;'],
  [
    'strictNullChecks',
    'TS18047',
    'export const f = (x: string | null) => x.length;',
    'export const f = (x: string | null) => x?.length;',
  ],
  [
    'noUncheckedIndexedAccess',
    'TS2532',
    'export const f = (x: string[]) => x[0].length;',
    'export const f = (x: string[]) => x[0]?.length;',
  ],
  [
    'exactOptionalPropertyTypes',
    'TS2375',
    'export const f: { x?: string } = { x: undefined };',
    'export const f: { x?: string } = {};',
  ],
  [
    'useUnknownInCatchVariables',
    'TS18046',
    'try {\n} catch (e) {\n  e.message;\n}\nexport {};',
    'try {\n} catch (e) {\n  String(e);\n}\nexport {};',
  ],
  ['noUnusedLocals', 'TS6133', 'const x = 1;\nexport {};', 'export const x = 1;'],
];

describe.each([
  ['server', 'tsconfig.json', 'ts'],
  ['client', 'apps/client/tsconfig.json', 'tsx'],
] as const)('types of the %s', (_, settings, kind) => {
  let bad: string[];
  let good: string[];
  beforeAll(async () => {
    const texts = [...seeds.map(([, , text]) => text), ...seeds.map(([, , , text]) => text)];
    const found = await compile(settings, texts, kind);
    bad = found.slice(0, seeds.length);
    good = found.slice(seeds.length);
  });

  it.each(seeds.map(([setting, error], index) => [setting, error, index] as const))(
    'are %s: %s',
    (_setting, error, index) => {
      expect(bad[index]).toContain(error);
      expect(good[index]).toBe('');
    },
  );
});
