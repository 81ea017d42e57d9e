import { raw, sql, type Sql } from '#kernel';
import { defaultTimes } from '#pilots';
import type { LateStep } from './need-record.js';

/** The steps, from in time to the list. */
export const LATE_STEPS: readonly LateStep[] = ['NONE', 'RESPONSIBLE', 'BOARD', 'GATHERING'];

/** The latest of several. */
export const latest = (steps: readonly LateStep[]): LateStep =>
  LATE_STEPS.findLast((step) => steps.includes(step)) ?? 'NONE';

/** The step after each: to the one responsible when due, to the board after a week, to the gathering after two more. */
export const NEXT_LATE_STEP: Readonly<Record<Exclude<LateStep, 'GATHERING'>, Exclude<LateStep, 'NONE'>>> = {
  NONE: 'RESPONSIBLE',
  RESPONSIBLE: 'BOARD',
  BOARD: 'GATHERING',
};

/**
 * The condition that a row (`late`, `due_at`) has waited long enough for its next step, by the times of the pilot
 * joined as `pilot`.
 */
export function readyForNextLateStep(table: 'need' | 'referral' | 'survey_round', now: Date): Sql {
  const row = raw(table);
  const toBoard = sql`coalesce((pilot.times->>'lateToBoard')::int, ${defaultTimes.lateToBoard})`;
  const toGathering = sql`coalesce((pilot.times->>'lateToGathering')::int, ${defaultTimes.lateToGathering})`;
  return sql`${row}.late <> 'GATHERING' and ${row}.due_at <= ${now}::timestamptz - case ${row}.late
    when 'NONE' then 0 when 'RESPONSIBLE' then ${toBoard} else ${toBoard} + ${toGathering} end * interval '1 day'`;
}
