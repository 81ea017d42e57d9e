import { reasonText, type MatchReason } from './match-record.js';

const label = (code: string): string => ({ fritid: 'Meningsfull fritid', alla: 'Alla' })[code] ?? code;

describe('a reason in words', () => {
  it.each<[MatchReason, string, string]>([
    [
      { code: 'WORDS', words: ['fritid', 'unga'] },
      'Talar om ”fritid”, ”unga”, som ni gör.',
      'Speaks of ”fritid”, ”unga”, as you do.',
    ],
    [
      { code: 'THEME', words: ['fritid'] },
      'Samma tema: Meningsfull fritid.',
      'The same theme: Meningsfull fritid.',
    ],
    [{ code: 'AUDIENCE', words: ['alla'] }, 'Samma målgrupp: Alla.', 'The same target group: Alla.'],
    [
      { code: 'MONEY_WANTED', words: [] },
      'Ni söker pengar, och det här är ett bidrag.',
      'You ask for money, and this is a grant.',
    ],
    [{ code: 'IN_COUNTY', words: [] }, 'Finns i ert län.', 'Is offered in your county.'],
    [{ code: 'ADDED_BY_PERSON', words: [] }, 'Tillagt av en handläggare.', 'Added by an officer.'],
  ])('%j', (reason, sv, en) => {
    expect([reasonText(reason, 'sv', label), reasonText(reason, 'en', label)]).toEqual([sv, en]);
  });

  it('leaves the words of a need as they were said', () => {
    expect(reasonText({ code: 'WORDS', words: ['alla'] }, 'sv', label)).toContain('”alla”');
  });
});
