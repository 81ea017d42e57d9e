import { wrong, type Read } from './read.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Month names as people write them, by their first three letters: mars, sept., oct. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index): [string, number] => [name, index + 1]),
  ['may', 5],
  ['oct', 10],
]);

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** 12/3 2026, 12/3-2026, 12.3.2026, 12-3-2026: the day comes first in Swedish. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[\s/.-]+(\d{4})$/;
/** 12 mars 2026, den 12 mars 2026, torsdag 12 mars 2026. */
const NAMED = /^(?:\p{L}+\.?\s+){0,2}(\d{1,2})\.?(?::?e)?\s+(\p{L}{3,})\.?\s+(\d{4})$/u;

/** A calendar day, `2026-03-12`, or undefined where there is no such day. */
const dayOfParts = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined;
};

const parts = (text: string): readonly [number, number, number] | undefined => {
  const yearFirst = ISO.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])];
  const named = NAMED.exec(text);
  const month = MONTH_NUMBERS.get((named?.[2] ?? '').slice(0, 3).toLowerCase());
  return named === null || month === undefined ? undefined : [Number(named[3]), month, Number(named[1])];
};

/** Reads a calendar day as Swedish sheets write it. Never guesses a year. */
export function readDay(text: string): Read<string> {
  const found = parts(text);
  if (found !== undefined) {
    const day = dayOfParts(...found);
    if (day !== undefined) return { value: day };
    return wrong('NO_SUCH_DAY', {
      sv: `Dagen ”${text}” finns inte i kalendern. Skriv en dag som finns, som 2026-03-12.`,
      en: `There is no such day as “${text}”. Write one that exists, such as 2026-03-12.`,
    });
  }
  return wrong('NOT_A_DAY', {
    sv: `”${text}” går inte att läsa som en dag. Skriv år, månad och dag, som 2026-03-12 eller 12 mars 2026.`,
    en: `“${text}” cannot be read as a day. Write year, month and day, such as 2026-03-12.`,
  });
}
