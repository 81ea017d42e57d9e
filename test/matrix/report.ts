import type { TestHouse } from '../support/test-house.js';
import type { Marks } from './marks.js';
import type { Who } from './people.js';
import type { Records } from './records.js';
import type { Standing } from './standing.js';

/** How much is asked. `short` asks each person one question of each sort at each handler. */
export type Form = 'short' | 'full';

/** What the matrix stands on. */
export interface Ground {
  readonly house: TestHouse;
  readonly people: readonly Who[];
  readonly records: Records;
  readonly marks: Marks;
  readonly standing: Standing;
}

/** What was found. */
export interface Report {
  checks: number;
  readonly leaks: string[];
  readonly wronglyRefused: string[];
  readonly unlisted: string[];
}

export const emptyReport = (): Report => ({ checks: 0, leaks: [], wronglyRefused: [], unlisted: [] });

/** Adds what another run found. */
export function add(total: Report, report: Report): void {
  total.checks += report.checks;
  for (const kind of ['leaks', 'wronglyRefused', 'unlisted'] as const) total[kind].push(...report[kind]);
}

/** All that is wrong, for people to read. */
export const faultsOf = ({ leaks, wronglyRefused, unlisted }: Report): string[] => [
  ...leaks.map((each) => `leak: ${each}`),
  ...wronglyRefused.map((each) => `wrongly refused: ${each}`),
  ...unlisted.map((each) => `unlisted: ${each}`),
];

/** The one line with which a run ends. */
export const summaryOf = ({ checks, leaks, wronglyRefused, unlisted }: Report): string =>
  JSON.stringify({
    checks,
    leaks: leaks.length,
    wronglyRefused: wronglyRefused.length,
    unlisted: unlisted.length,
  });

/** How many requests are under way at once: what only reads, or is refused, does not disturb another. */
const AT_ONCE = 6;

/** Runs `work` on all, some at a time. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}
