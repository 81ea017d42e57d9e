import type { Locale, Text } from '#kernel';

/** A fact that speaks for (or against) a match. `words` are the need's own words, or codes of a word list. */
export interface MatchReason {
  readonly code: 'WORDS' | 'THEME' | 'AUDIENCE' | 'MONEY_WANTED' | 'IN_COUNTY' | 'ADDED_BY_PERSON';
  readonly words: readonly string[];
}

/** A match as it stands. */
export interface MatchRecord {
  readonly id: string;
  readonly needId: string;
  readonly itemId: string;
  readonly origin: 'SUGGESTED' | 'ADDED';
  readonly judgement: 'NONE' | 'CONFIRMED' | 'REJECTED';
  readonly judgementReason: string | null;
  readonly score: number;
  readonly rank: number;
  readonly reasons: MatchReason[];
  readonly engine: string;
}

const quoted = (words: readonly string[]): string => words.map((word) => `”${word}”`).join(', ');

const REASON_TEXTS: Readonly<Record<MatchReason['code'], (words: readonly string[]) => Text>> = {
  WORDS: (words) => ({
    sv: `Talar om ${quoted(words)}, som ni gör.`,
    en: `Speaks of ${quoted(words)}, as you do.`,
  }),
  THEME: (words) => ({ sv: `Samma tema: ${words.join(', ')}.`, en: `The same theme: ${words.join(', ')}.` }),
  AUDIENCE: (words) => ({
    sv: `Samma målgrupp: ${words.join(', ')}.`,
    en: `The same target group: ${words.join(', ')}.`,
  }),
  MONEY_WANTED: () => ({
    sv: 'Ni söker pengar, och det här är ett bidrag.',
    en: 'You ask for money, and this is a grant.',
  }),
  IN_COUNTY: () => ({ sv: 'Finns i ert län.', en: 'Is offered in your county.' }),
  ADDED_BY_PERSON: () => ({ sv: 'Tillagt av en handläggare.', en: 'Added by an officer.' }),
};

/** A reason in words. `label` puts a code of a word list into words. */
export const reasonText = (reason: MatchReason, locale: Locale, label: (code: string) => string): string => {
  const words =
    reason.code === 'THEME' || reason.code === 'AUDIENCE' ? reason.words.map(label) : reason.words;
  return REASON_TEXTS[reason.code](words)[locale];
};
