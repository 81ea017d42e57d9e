import { writeFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import { sql } from '#kernel';
import { clear, layGround } from './ground.js';
import { HANDLERS } from './handlers.js';
import { whileRulesSay, withoutRowSecurity, withoutServices, type Otherwise } from './layers.js';
import { add, emptyReport, faultsOf, summaryOf, type Form, type Ground, type Report } from './report.js';
import { Matrix, type Scope } from './matrix.js';

const form: Form = process.env['TEST_MATRIX'] === 'full' ? 'full' : 'short';

jest.setTimeout(form === 'full' ? 3_600_000 : 900_000);

const total = emptyReport();
let ground: Ground;
beforeAll(async () => {
  ground = await layGround();
});
afterAll(async () => {
  const place = process.env['TEST_MATRIX_REPORT'];
  if (place !== undefined) await writeFile(place, summaryOf(total));
  await clear(ground);
});

/** A run that counts. */
async function run(scope: Scope): Promise<Report> {
  const report = await new Matrix(ground, scope).run();
  add(total, report);
  return report;
}

/** In the short form each layer alone is asked at the doors through which most is seen and done. */
const some =
  form === 'full'
    ? {}
    : { handlers: ['Query.need', 'Query.inbox', 'Query.referral', 'Mutation.withdrawNeed'] };

it('everybody sees and does what is theirs, and nothing else', async () => {
  expect(faultsOf(await run({ form }))).toEqual([]);
});

it('with row-level security off the handlers and services hold alone', async () => {
  expect(faultsOf(await withoutRowSecurity(ground, () => run({ form, ...some })))).toEqual([]);
});

it('with the checks of handlers and services off row-level security holds alone', async () => {
  const scope = { form, ...some, rowsOnly: true };
  expect(faultsOf(await withoutServices(ground, () => run(scope)))).toEqual([]);
});

describe('a matrix that finds nothing wrong where something is wrong proves nothing', () => {
  /** A run that does not count, of a house in which one rule is broken and row-level security does not make up for it. */
  const broken = (code: string, otherwise: Otherwise, handlers: readonly string[]): Promise<Report> =>
    withoutRowSecurity(ground, () =>
      whileRulesSay(
        ground,
        (rule) => (rule.code === code ? otherwise : undefined),
        () => new Matrix(ground, { form: 'short', handlers }).run(),
      ),
    );

  it('finds a record that is shown to everybody', async () => {
    const { leaks } = await broken('needs.see', { rows: () => sql`true` }, ['Query.need']);
    expect(leaks).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Query\.need by .*: answered Need$/)]),
    );
    expect(leaks).toEqual(expect.arrayContaining([expect.stringMatching(/: (text|draft) of /)]));
    expect(leaks).toEqual(expect.arrayContaining([expect.stringMatching(/: reads unlike a missing record/)]));
  });

  it('finds a list with one row too many', async () => {
    const { leaks } = await broken('needs.sort', { rows: () => sql`need.state <> 'DRAFT'` }, ['Query.inbox']);
    expect(leaks).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Query\.inbox by halland .*: shows .*ragunda/)]),
    );
  });

  it('finds something done to another’s record', async () => {
    const { leaks } = await broken('needs.tell', { rows: () => sql`true` }, ['Mutation.withdrawNeed']);
    expect(leaks).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Mutation\.withdrawNeed by .*: (answered|reads unlike a missing record)/),
      ]),
    );
    expect(leaks).toEqual(expect.arrayContaining([expect.stringMatching(/and yet changed .*need/)]));
    await ground.standing.restore();
  });

  it('finds somebody who is refused what is theirs', async () => {
    const { leaks, wronglyRefused } = await broken('needs.see', { actors: () => false }, ['Query.need']);
    expect(leaks).toEqual([]);
    expect(wronglyRefused).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Query\.need by ragunda .*FORBIDDEN$/)]),
    );
  });

  it('finds a list that lacks a row', async () => {
    const rows = (): ReturnType<typeof sql> => sql`false`;
    const { wronglyRefused } = await broken('needs.sort', { rows }, ['Query.inbox']);
    expect(wronglyRefused).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Query\.inbox by jamtland .*lacks/)]),
    );
  });

  it('finds a handler without a line, and one under another rule than its line says', async () => {
    const lines = HANDLERS as Record<string, (typeof HANDLERS)[string]>;
    const { 'Query.need': line, 'Query.referral': other } = lines;
    if (line === undefined || other === undefined) throw new Error('There are no such lines.');
    try {
      delete lines['Query.need'];
      lines['Query.referral'] = { ...other, rule: 'needs.see' };
      const handlers = ['Query.need', 'Query.referral'];
      const { unlisted } = await new Matrix(ground, { form: 'short', handlers }).run();
      expect(unlisted).toEqual(['Query.need under needs.see', 'Query.referral under referrals.see']);
    } finally {
      Object.assign(lines, { 'Query.need': line, 'Query.referral': other });
    }
  });
});
