import { setTimeout as pause } from 'node:timers/promises';
import { CommandProblem, EXIT } from '../exit-codes.js';
import type { OpenHouse } from './open-house.js';

const PATIENCE_MS = 30_000;

/** Waits until the house answers that it is ready. False when it was stopped before that. @throws CommandProblem */
export const untilReady = async (house: OpenHouse): Promise<boolean> =>
  (await untilAnswered(house, '/health/ready')) !== null;

/**
 * What the house answers at a path, asked until it answers: a process that was killed is started again. Null when the
 * house was stopped before that. @throws CommandProblem
 */
export async function untilAnswered({ url, supervision }: OpenHouse, path: string): Promise<string | null> {
  if (!(await supervision.ready)) return null;
  let ended = false;
  void supervision.done.then(() => (ended = true));
  const deadline = performance.now() + PATIENCE_MS;
  for (let seen = 'it does not answer'; !ended;) {
    const answer = await fetch(`${url}${path}`)
      .then(async (response) => ({ ok: response.ok, text: await response.text() }))
      .catch(() => null);
    if (answer?.ok === true) return answer.text;
    if (answer !== null) seen = answer.text;
    if (performance.now() > deadline) {
      throw new CommandProblem(EXIT.unavailable, `The house is up and does not get ready: ${seen}`);
    }
    await pause(100);
  }
  return null;
}
