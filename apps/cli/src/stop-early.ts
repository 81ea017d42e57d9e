import { constants } from 'node:os';
import { exitWithParent } from '#embedded';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Until it is called off: Ctrl-C, SIGTERM and a parent that is gone stop what has been started so far, then end this
 * process. One Ctrl-C arrives several times (terminal, npm, bootstrap): the later ones change nothing.
 */
export function stopEarly(stop: () => Promise<void>): () => void {
  let stopping: Promise<void> | undefined;
  const stopOnce = (): Promise<void> => (stopping ??= stop());
  const onSignal = (signal: NodeJS.Signals): void => {
    const leave = (): never => process.exit(128 + constants.signals[signal]);
    stopOnce().then(leave, leave);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  exitWithParent(stopOnce);
  return () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
}
