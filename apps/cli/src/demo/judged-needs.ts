import { readDataFile } from '#kernel';
import { catalogueItemId } from '#supports';
import { z } from 'zod';

const judgedNeed = z.object({
  id: z.string(),
  municipality: z.string(),
  title: z.string(),
  text: z.string(),
  themes: z.array(z.string()),
  audience: z.array(z.string()),
  wants: z.array(z.string()),
  capacity: z.string().nullable(),
});

/** An invented need, with the supports and grants that were judged to fit it (see libs/matching/data/evaluation). */
export interface JudgedNeed extends z.output<typeof judgedNeed> {
  /** What fits, best first; empty where nothing in the catalogue does. */
  readonly fitting: readonly { readonly itemId: string; readonly grade: number }[];
  /** False where the text tells of an acute or identifiable case: in figures only. */
  readonly mayBeShown: boolean;
}

/** Clearly helps with the main point, or better. */
const FITS = 2;
const NEVER_SHOWN = ['d-008', 'd-029', 'd-055'];

/** The judged needs of the development set, in its order. */
export async function readJudgedNeeds(): Promise<JudgedNeed[]> {
  const fitting = new Map<string, { itemId: string; grade: number }[]>();
  for (const line of linesOf(await readDataFile('matching', 'evaluation/qrels.tsv'))) {
    const [need = '', item = '', grade = ''] = line.split('\t');
    if (Number(grade) < FITS) continue;
    fitting.set(need, [
      ...(fitting.get(need) ?? []),
      { itemId: catalogueItemId(item), grade: Number(grade) },
    ]);
  }
  return linesOf(await readDataFile('matching', 'evaluation/needs.jsonl')).map((line) => {
    const need = judgedNeed.parse(JSON.parse(line));
    return {
      ...need,
      fitting: (fitting.get(need.id) ?? []).sort((a, b) => b.grade - a.grade),
      mayBeShown: !NEVER_SHOWN.includes(need.id),
    };
  });
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
