import { createHash } from 'node:crypto';
import { readDataFile } from '#kernel';
import { readJudgedNeeds } from './judged-needs.js';

describe('the judged needs', () => {
  it('are the files that their README names', async () => {
    const readme = await readDataFile('matching', 'evaluation/README.md');
    for (const file of ['needs.jsonl', 'qrels.tsv', 'catalogue.jsonl']) {
      const hash = createHash('sha256')
        .update(await readDataFile('matching', `evaluation/${file}`))
        .digest('hex');
      expect(readme).toMatch(new RegExp(`\\| \`${file}\` \\| [\\d,]+ \\| \`${hash}\` \\|`));
    }
  });

  it('are seventy, twelve of them without an answer; what fits best stands first', async () => {
    const needs = await readJudgedNeeds();
    expect(needs).toHaveLength(70);
    expect(needs.filter(({ fitting }) => fitting.length === 0)).toHaveLength(12);
    expect(needs.flatMap(({ fitting }) => fitting)).toHaveLength(94 + 71);
    for (const { fitting } of needs) {
      const grades = fitting.map(({ grade }) => grade);
      expect(grades).toEqual([...grades].sort((a, b) => b - a));
    }
  });

  it('that tell of acute or identifiable cases are never shown', async () => {
    const hidden = (await readJudgedNeeds()).filter(({ mayBeShown }) => !mayBeShown);
    expect(hidden.map(({ id }) => id)).toEqual(['d-008', 'd-029', 'd-055']);
  });
});
