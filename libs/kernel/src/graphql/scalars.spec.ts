import { Kind } from 'graphql';
import { DateScalar, DateTimeScalar, SekScalar } from './scalars.js';

describe('Date', () => {
  it.each(['2026-11-20', '2024-02-29'])('takes %s', (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
    expect(DateScalar.parseLiteral({ kind: Kind.STRING, value: day })).toBe(day);
    expect(DateScalar.serialize(day)).toBe(day);
  });

  it.each(['2026-02-29', '2026-13-01', '26-11-20', '2026-11-20T08:00:00Z', '', 20261120, null])(
    'refuses %p',
    (day) => {
      expect(() => DateScalar.parseValue(day)).toThrow('2026-11-20');
    },
  );
});

describe('DateTime', () => {
  it.each([
    ['2026-11-20T08:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T09:00:00+01:00', '2026-11-20T08:00:00.000Z'],
  ])('takes %s', (instant, utc) => {
    expect(DateTimeScalar.parseValue(instant).toISOString()).toBe(utc);
    expect(DateTimeScalar.serialize(new Date(instant))).toBe(utc);
  });

  it.each(['2026-11-20', '2026-11-20T08:00:00', 'now', '2026-99-99T08:00:00Z', 0])(
    'refuses %p',
    (instant) => {
      expect(() => DateTimeScalar.parseValue(instant)).toThrow('2026-11-20T08:00:00Z');
    },
  );
});

describe('Sek', () => {
  it.each([0, -5, 1_250_000, Number.MAX_SAFE_INTEGER])('takes %d', (kronor) => {
    expect(SekScalar.parseValue(kronor)).toBe(kronor);
    expect(SekScalar.serialize(String(kronor))).toBe(kronor);
    expect(SekScalar.parseLiteral({ kind: Kind.INT, value: String(kronor) })).toBe(kronor);
  });

  it.each([0.5, 2 ** 53, Number.NaN, '100', null])('refuses %p', (kronor) => {
    expect(() => SekScalar.parseValue(kronor)).toThrow('1250000');
  });
});
