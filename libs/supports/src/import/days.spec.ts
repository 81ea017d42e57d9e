import { readDay } from './days.js';

describe('readDay', () => {
  it.each([
    ['2026-02-30', 'NO_SUCH_DAY'],
    ['31/4 2026', 'NO_SUCH_DAY'],
    ['2025-02-29', 'NO_SUCH_DAY'],
    ['12/31/2026', 'NO_SUCH_DAY'],
    ['12 mars', 'NOT_A_DAY'],
    ['mars 2026', 'NOT_A_DAY'],
    ['v. 36', 'NOT_A_DAY'],
    ['12/3 26', 'NOT_A_DAY'],
    ['46000', 'NOT_A_DAY'],
    ['snarast', 'NOT_A_DAY'],
  ])('refuses %s as %s', (text, code) => {
    expect(readDay(text).wrong?.code).toBe(code);
  });

  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026/3/12', '2026-03-12'],
    ['20260312', '2026-03-12'],
    ['2026-03-12T00:00:00', '2026-03-12'],
    ['12/3 2026', '2026-03-12'],
    ['12/3-2026', '2026-03-12'],
    ['12.3.2026', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
    ['den 12 mars 2026', '2026-03-12'],
    ['torsdag den 12:e mars 2026', '2026-03-12'],
    ['1 sept. 2026', '2026-09-01'],
    ['1 Oktober 2026', '2026-10-01'],
    ['29 februari 2028', '2028-02-29'],
  ])('reads %s', (text, day) => {
    expect(readDay(text).value).toBe(day);
  });

  it('takes the day before the month, as in Swedish', () => {
    expect(readDay('3/12 2026').value).toBe('2026-12-03');
  });
});
