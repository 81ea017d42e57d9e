import { defaultTimes, pilotTimes } from './pilot-times.js';

describe('the times of a pilot', () => {
  it('are the agreed defaults where nothing is said', () => {
    expect(defaultTimes).toEqual({
      confirm: 14,
      sort: 14,
      complete: 14,
      afterDialogue: 14,
      reply: 14,
      offer: 30,
      feedback: 14,
      verdict: 30,
      verdictAgain: 182,
      lateToBoard: 7,
      lateToGathering: 14,
    });
  });

  it('are changed one by one', () => {
    expect(pilotTimes.parse({ sort: 5 })).toEqual({ ...defaultTimes, sort: 5 });
  });

  it.each([0, -1, 367, 1.5, '14'])('are whole days within a year: %p is refused', (days) => {
    expect(pilotTimes.safeParse({ sort: days }).success).toBe(false);
  });
});
