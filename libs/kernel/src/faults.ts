import type { Config } from './config.js';

/**
 * A place where tests may kill the process (`FAULTS=inside:match-need`), as a power cut would: no handler runs.
 * Does nothing unless the variable names exactly this point; the variable is refused in production.
 */
export function faultPoint(config: Pick<Config, 'faults'>, point: string, subscriber: string): void {
  if (config.faults === `${point}:${subscriber}`) process.kill(process.pid, 'SIGKILL');
}
