import { roundOf } from './round.js';

const today = '2026-11-20';
const grant = { opensOn: null, closesOn: null, fundingYear: null, freshness: 'CHECKED' } as const;

describe('roundOf', () => {
  it('calls a round whose last day has passed closed', () => {
    expect(
      roundOf({ ...grant, opensOn: '2024-02-15', closesOn: '2024-03-15', fundingYear: 2024 }, today),
    ).toEqual({
      phase: 'closed',
      year: 2024,
    });
  });

  it('is open from its first to its last day', () => {
    const round = { ...grant, opensOn: '2026-11-20', closesOn: '2026-11-20' };
    expect(roundOf(round, today).phase).toBe('open');
    expect(roundOf(round, '2026-11-19').phase).toBe('coming');
    expect(roundOf(round, '2026-11-21').phase).toBe('closed');
  });

  it('never calls a past year open, dates or not', () => {
    expect(roundOf({ ...grant, fundingYear: 2024 }, today)).toEqual({ phase: 'closed', year: 2024 });
    expect(roundOf({ ...grant, fundingYear: 2024, opensOn: '2024-02-15' }, today).phase).toBe('closed');
  });

  it('never calls a year without dates open', () => {
    expect(roundOf({ ...grant, fundingYear: 2026 }, today).phase).toBe('unknown');
  });

  it('takes the year of an unchecked source as no evidence of a round', () => {
    expect(roundOf({ ...grant, fundingYear: 2024, freshness: 'UNVERIFIED' }, today)).toEqual({
      phase: 'unknown',
      year: 2024,
    });
  });

  it('takes the year from a date when no funding year is given', () => {
    expect(roundOf({ ...grant, closesOn: '2025-05-01' }, today)).toEqual({ phase: 'closed', year: 2025 });
  });
});
