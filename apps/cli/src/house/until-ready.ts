import { setTimeout as pause } from 'node:timers/promises';
import { CommandProblem, EXIT } from '../exit-codes.js';
import type { OpenHouse } from './open-house.js';

const PATIENCE_MS = 30_000;

/** Waits until the house answers that it is ready. False when it was stopped before that. @throws CommandProblem */
export async function untilReady({ url, supervision }: OpenHouse): Promise<boolean> {
  if (!(await supervision.ready)) return false;
  let ended = false;
  void supervision.done.then(() => (ended = true));
  const deadline = performance.now() + PATIENCE_MS;
  for (let seen = 'it does not answer'; !ended;) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok === true) return true;
    if (answer !== null) seen = await answer.text();
    if (performance.now() > deadline) {
      throw new CommandProblem(EXIT.unavailable, `The house is up and does not get ready: ${seen}`);
    }
    await pause(100);
  }
  return false;
}
