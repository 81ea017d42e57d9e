import { sql, type Tx } from '#kernel';
import { hide } from '#wording';
import type { NeedRecord } from '../need-record.js';

/** What a municipality says of a need in words of its own. */
export interface Wording {
  readonly title: string;
  readonly text: string;
  readonly capacity: string | null;
  readonly tried: string | null;
  readonly planningMoment: string | null;
}

/** A text as others read it. */
export function hiddenIn(told: Wording, words: readonly string[]): Wording {
  const orNone = (text: string | null): string | null => (text === null ? null : hide(text, words));
  return {
    title: hide(told.title, words),
    text: hide(told.text, words),
    capacity: orNone(told.capacity),
    tried: orNone(told.tried),
    planningMoment: orNone(told.planningMoment),
  };
}

/** A need's text as it was told. Where nothing is hidden that is the need's own. */
export async function originalOf(tx: Tx, need: NeedRecord): Promise<Wording> {
  if (need.hiddenWords.length === 0) return need;
  const [told] = await tx.query<Wording>(sql`
    select title, text, capacity, tried, planning_moment as "planningMoment" from need_version where need_id = ${need.id} order by version desc limit 1`);
  return told ?? need;
}
