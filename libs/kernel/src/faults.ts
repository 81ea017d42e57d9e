import type { Config } from './config.js';

/** Which of the points named have been come to. One process, one death. */
const came = new Set<string>();

/**
 * A place where tests may kill the process (`FAULTS=inside:match-need`), as a power cut would: no handler runs. Where
 * several are named (`inside:match-need,after:send-mail`) each waits for the others, and one cut hits them all. Does
 * nothing unless the variable names exactly this point; the variable is refused in production.
 */
export async function faultPoint(
  config: Pick<Config, 'faults'>,
  point: string,
  subscriber: string,
): Promise<void> {
  const named = config.faults?.split(',') ?? [];
  const here = `${point}:${subscriber}`;
  if (!named.includes(here)) return;
  came.add(here);
  if (named.every((name) => came.has(name))) process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
}
