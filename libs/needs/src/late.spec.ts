import { LATE_STEPS, latest, NEXT_LATE_STEP } from './late.js';

describe('lateness', () => {
  it('is shown step by step, and never skips whoever comes first', () => {
    expect(NEXT_LATE_STEP).toEqual({ NONE: 'RESPONSIBLE', RESPONSIBLE: 'BOARD', BOARD: 'GATHERING' });
    expect(LATE_STEPS).toEqual(['NONE', 'RESPONSIBLE', 'BOARD', 'GATHERING']);
  });

  it.each([
    [[], 'NONE'],
    [['NONE'], 'NONE'],
    [['BOARD', 'RESPONSIBLE'], 'BOARD'],
    [['NONE', 'GATHERING', 'BOARD'], 'GATHERING'],
  ] as const)('of several is that of the latest: %j → %s', (steps, expected) => {
    expect(latest(steps)).toBe(expected);
  });
});
