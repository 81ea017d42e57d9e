import fc from 'fast-check';

const LONG = process.env['TEST_FUZZ'] === 'long';
const given = Number(process.env['TEST_FUZZ_SEED']);

/** The same seed throws the same things; a new one every day, so that what is found can be found again. */
export const seed = Number.isInteger(given) && given > 0 ? given : Math.floor(Date.now() / 86_400_000);

/** How many: a few seconds' worth, or as many as the long form throws. */
export const times = (short: number, long: number): number => (LONG ? long : short);

/** Counts of a whole run. */
export const counted = { requests: 0, leaks: 0, faults: 0, seed };

/** Throws `many` things; the first that fails is made as small as it gets, and shown with the seed. */
export const throwAt = <T>(
  many: number,
  things: fc.Arbitrary<T>,
  check: (thing: T) => Promise<void>,
): Promise<void> =>
  fc.assert(fc.asyncProperty(things, check), { numRuns: many, seed, interruptAfterTimeLimit: 1_500_000 });
