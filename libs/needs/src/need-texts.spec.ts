import { needMoves } from './need-states.js';
import { HISTORY_TEXTS, STEP_TEXTS } from './need-texts.js';

describe('the words of a need', () => {
  it.each([
    ...Object.keys(needMoves).map((move) => `need.${move}`),
    'need.drafted',
    'need.heard',
    'match.judged',
    'match.added',
  ])('say in both languages what happened: %s', (action) => {
    expect(HISTORY_TEXTS[action]).toEqual({
      sv: expect.stringMatching(/^[A-ZÅÄÖ]/),
      en: expect.stringMatching(/^[A-Z]/),
    });
  });

  it('say in both languages what is to be done', () => {
    for (const text of Object.values(STEP_TEXTS))
      expect([text.sv, text.en].every((words) => /^\p{Ll}/u.test(words))).toBe(true);
  });
});
