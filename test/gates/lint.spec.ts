import { jest } from '@jest/globals';
import { lintSeeds as seeds } from './lint-seeds.js';
import { runTool } from './run-tool.js';

jest.setTimeout(120_000);

/** All texts in one run: the program is loaded once. */
async function lint(
  texts: { file: string; text: string }[],
): Promise<{ rules: string[]; broken: string[][] }> {
  const { output } = await runTool('test/gates/lint-texts.mjs', [], { input: JSON.stringify(texts) });
  try {
    return JSON.parse(output) as { rules: string[]; broken: string[][] };
  } catch {
    throw new Error(output);
  }
}

let rules: string[];
let bad: string[][];
let good: string[][];
let excepted: string[][];
const withException = seeds.filter((seed) => seed.except !== undefined);
beforeAll(async () => {
  const found = await lint([
    ...seeds.map(({ file, bad: text }) => ({ file, text })),
    ...seeds.map(({ file, good: text }) => ({ file, text })),
    ...withException.map(({ except, bad: text }) => ({ file: except ?? '', text })),
  ]);
  rules = found.rules;
  bad = found.broken.slice(0, seeds.length);
  good = found.broken.slice(seeds.length, 2 * seeds.length);
  excepted = found.broken.slice(2 * seeds.length);
});

/** The end of a text, on one line. */
const title = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').slice(-90);

describe.each(seeds.map((seed, index) => [seed.rule, title(seed.bad), index] as const))(
  '%s',
  (rule, text, index) => {
    it(`refuses ${text}`, () => expect(bad[index]).toContain(rule));
    it('lets its clean twin pass', () => expect(good[index]).toEqual([]));
  },
);

it.each(withException.map((seed, index) => [seed.rule, seed.except, index] as const))(
  '%s is not for %s',
  (rule, _, index) => expect(excepted[index]).not.toContain(rule),
);

it('reports a comment that would turn a rule off', () => {
  const comment = seeds.findIndex((seed) => seed.rule === 'no-debugger');
  expect(bad[comment]?.join()).toMatch(/has no effect/);
});

it('has a seed for every rule that is on', () => {
  const seeded = new Set(seeds.map(({ rule }) => rule));
  expect(rules.filter((rule) => !seeded.has(rule))).toEqual([]);
});
