import { setTimeout as pause } from 'node:timers/promises';

/** How long a probe looks before it fails, ms. Generous: it costs nothing when things go well. */
const PATIENCE_MS = 30_000;

/**
 * Asks until the answer is there. On time-out it fails and says what was waited for and what was seen last.
 * @param look answers undefined while it is not there yet
 */
export async function probe<T>(
  what: string,
  look: () => Promise<T | undefined>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > deadline) throw new Error(`Waited ${patienceMs} ms for ${what}.`);
    await pause(20);
  }
}
