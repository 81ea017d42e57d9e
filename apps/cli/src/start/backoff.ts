/** Waits between restarts: doubled from `firstMs` up to `longestMs`. */
export interface Backoff {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** How long to wait before the n-th restart in a row (the first is 1). */
export const restartDelay = (restart: number, { firstMs, longestMs }: Backoff): number =>
  Math.min(firstMs * 2 ** (restart - 1), longestMs);
