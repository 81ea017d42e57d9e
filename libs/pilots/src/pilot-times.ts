import { z } from 'zod';

const days = (fallback: number) => z.number().int().min(1).max(366).default(fallback);

/**
 * How long each step may take before it shows as late: calendar days unless named working days. Agreed per pilot;
 * the defaults are those of the state tables in `libs/needs/README.md`. Nobody can be commanded: late only means visible.
 */
export const pilotTimes = z.object({
  /** A municipality confirms what an officer wrote down. */
  confirm: days(14),
  /** A board sorts a need. */
  sort: days(14),
  /** A municipality completes what it was asked. */
  complete: days(14),
  /** A board moves on after a dialogue. */
  afterDialogue: days(14),
  /** Whoever was asked by a contact point replies. */
  reply: days(14),
  /** A municipality takes up or declines an offer. */
  offer: days(30),
  /** A board sends the answer on in plain Swedish. */
  feedback: days(14),
  /** A municipality says whether it helped. */
  verdict: days(30),
  /** … and is asked again, counted from the feedback. */
  verdictAgain: days(182),
  /** After being told, the responsible have this long before the board is shown it. */
  lateToBoard: days(7),
  /** … and the board this long before it stands on the list to raise at the gathering. */
  lateToGathering: days(14),
});

export type PilotTimes = z.output<typeof pilotTimes>;

export const defaultTimes: PilotTimes = pilotTimes.parse({});
