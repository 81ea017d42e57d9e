import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { boundarySeeds, smallHouse } from './boundary-seeds.js';
import { runTool } from './run-tool.js';

jest.setTimeout(120_000);

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly totalDependenciesCruised: number;
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

/** Judges a tree of files by the rules of this project. */
async function cruise(files: Readonly<Record<string, string>>): Promise<Cruise['summary']> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samlingsplats-boundaries-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    const { output } = await runTool(
      path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      [
        '--config',
        path.resolve('.dependency-cruiser.mjs'),
        '--output-type',
        'json',
        'apps',
        'libs',
        'migrations',
        'test',
      ],
      { cwd: folder },
    );
    try {
      return (JSON.parse(output) as Cruise).summary;
    } catch {
      throw new Error(output);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it('finds nothing in a house that keeps to the rules', async () => {
  const { violations, totalDependenciesCruised } = await cruise(smallHouse);
  expect(violations).toEqual([]);
  expect(totalDependenciesCruised).toBeGreaterThan(10);
});

describe('in a house that breaks every rule', () => {
  let summary: Cruise['summary'];
  beforeAll(async () => {
    const seeded = boundarySeeds.flatMap(({ file, text, beside }) => [
      [file, text],
      ...Object.entries(beside ?? {}),
    ]);
    summary = await cruise({ ...smallHouse, ...(Object.fromEntries(seeded) as Record<string, string>) });
  });

  it.each(boundarySeeds.map(({ rule, file }) => [rule, file]))('%s refuses %s', (rule, file) => {
    expect(summary.violations.filter(({ from }) => from === file).map((one) => one.rule.name)).toContain(
      rule,
    );
  });

  it('has a seed for every rule', () => {
    const seeded = new Set(boundarySeeds.map(({ rule }) => rule));
    expect(summary.ruleSetUsed.forbidden.map(({ name }) => name).filter((name) => !seeded.has(name))).toEqual(
      [],
    );
  });
});
