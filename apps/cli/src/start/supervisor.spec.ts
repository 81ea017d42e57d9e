import { restartDelay } from './backoff.js';
import { KeyPresses } from './key-press.js';

describe('restarts', () => {
  it('wait half a second, then longer, and never longer than five', () => {
    const delays = [1, 2, 3, 4, 5, 6, 50].map((n) => restartDelay(n, { firstMs: 500, longestMs: 5_000 }));
    expect(delays).toEqual([500, 1_000, 2_000, 4_000, 5_000, 5_000, 5_000]);
  });
});

describe('Ctrl-C', () => {
  it('counts once, though terminal, npm and bootstrap all pass it on', () => {
    const presses = new KeyPresses();
    expect([1_000, 1_001, 1_200, 1_499].map((time) => presses.isNew(time))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('counts again when it is pressed again', () => {
    const presses = new KeyPresses();
    expect([0, 100, 600, 700, 1_150].map((time) => presses.isNew(time))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});
