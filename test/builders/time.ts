import { Sweeper } from '#kernel';
import { probe } from '../support/probe.js';
import type { TestHouse } from '../support/test-house.js';

/** Waits until everything that follows from what was done is done: jobs run, letters written, mail sent. */
export const settled = (house: TestHouse): Promise<true> =>
  probe('the outbox to be empty', async () => {
    const open = await house.sql('select 1 from outbox where done_at is null and parked_at is null limit 1');
    return open.length === 0 ? true : undefined;
  });

/** Lets every sweep that is due have its turn, then all that follows from it. */
export async function swept(house: TestHouse): Promise<void> {
  // A sweep passes by what a job has in its hands, until its next turn.
  await settled(house);
  await house.api.get(Sweeper, { strict: false }).runDue();
  // The worker may have been first: its turn counts when its transaction has ended. A turn far in the future is due
  // too: the clock was moved back.
  await probe('the sweeps to have had their turn', async () => {
    const due = await house.sql(`
      select 1 from sweep_lease, clock
      where next_at <= now() + shift or next_at > now() + shift + 2 * (next_at - last_at) for update of sweep_lease`);
    return due.length === 0 ? true : undefined;
  });
  await settled(house);
}

/** Moves the clock to an instant, and lets sweeps and jobs catch up. */
export async function at(house: TestHouse, instant: string): Promise<void> {
  // What is under way ends first: the worker sweeps as soon as the clock has moved, and would pass by a need in a
  // job's hands until its next turn, which the clock of a test never reaches.
  await settled(house);
  await house.moveClock(instant);
  await swept(house);
}

/** A moment of a day in Stockholm's winter or summer, at noon UTC, some days after another day. */
export const daysAfter = (day: string, days: number): string => {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString();
};
