import { day, dayAndTime, dayOf, kronor, time } from './dates.js';

const now = new Date('2026-11-20T08:00:00Z');

describe('dates', () => {
  it('writes a day as Swedes do, without the year when it is this one', () => {
    expect(day('2026-03-12', 'sv', now)).toBe('tors 12 mars');
    expect(day('2026-11-22', 'sv', now)).toBe('sön 22 november');
  });

  it('says the year when it is another', () => {
    expect(day('2024-03-15', 'sv', now)).toBe('fre 15 mars 2024');
  });

  it('writes English day first', () => {
    expect(day('2026-03-12', 'en', now)).toBe('Thu 12 March');
  });

  it('shows instants in Swedish time, summer and winter', () => {
    expect(time('2026-07-01T12:02:00Z', 'sv')).toBe('14:02');
    expect(time('2026-12-01T12:02:00Z', 'sv')).toBe('13:02');
    expect(dayAndTime('2026-12-31T23:30:00Z', 'sv')).toMatch(/1 januari.* 00:30$/);
  });

  it('counts the day in Stockholm', () => {
    expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });

  it('groups kronor in threes', () => {
    expect(kronor(1_250_000)).toBe('1\u00a0250\u00a0000\u00a0kr');
    expect(kronor(999)).toBe('999\u00a0kr');
  });
});
