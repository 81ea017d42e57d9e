/** How long a process has for a clean end once its parent is gone. */
const GRACE_MS = 5_000;

let cleanEnd: (() => Promise<void>) | null = null;

/**
 * Ends this process when the one that started it is gone, `kill -9` included: the channel between them then closes.
 * Does nothing where there is no such channel (started by hand). Called again, the latest `stop` counts.
 *
 * @param stop - clean end; without it, or when it takes too long, the process just ends
 */
export function exitWithParent(stop: () => Promise<void> = () => Promise.resolve()): void {
  const first = cleanEnd === null;
  cleanEnd = stop;
  if (!first || process.connected === undefined) return;
  if (!process.connected) {
    leave();
    return;
  }
  process.once('disconnect', leave);
  // The channel alone must not keep a finished process alive.
  process.channel?.unref();
}

/** Tells the process that started this one that it serves now. */
export function tellParentReady(): void {
  process.send?.('ready');
}

function leave(): void {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  cleanEnd?.().then(
    () => process.exit(0),
    () => process.exit(1),
  );
}
