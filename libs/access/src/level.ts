import type { Text } from '#kernel';

/**
 * How widely a kind of record is shown, from the narrowest to the widest. An authority has nothing private: the
 * narrowest level is its working material, which others may still ask for as an official document.
 */
export type Level = 'OWN' | 'GROUP' | 'PILOT' | 'PUBLIC';

/** The levels in words, narrowest first. */
export const LEVELS: Readonly<Record<Level, Text>> = {
  OWN: {
    sv: 'arbetsmaterial inom er organisation: bara den egna organisationen',
    en: 'working material of your organisation: nobody else',
  },
  GROUP: {
    sv: 'gruppen: de som är med i gruppen eller i ärendet',
    en: 'the group: those who are in the group or in the case',
  },
  PILOT: {
    sv: 'piloten: de som arbetar i piloten',
    en: 'the pilot: those who work in it',
  },
  PUBLIC: {
    sv: 'öppet publicerat: alla som använder tjänsten, och var och en som frågar',
    en: 'openly published: everybody who uses the service, and whoever asks',
  },
};

/** A kind of record and how widely it is shown unless somebody says otherwise. */
export interface Kind {
  /** Stable and dotted: `need.text`. */
  readonly code: string;
  readonly name: Text;
  /** The default. */
  readonly level: Level;
  /** Who may change the level of one record, and how. */
  readonly changedBy: Text;
}

/** Where nobody may. */
export const NOBODY: Text = { sv: 'Ingen', en: 'Nobody' };

/** What a group of rules is about: a heading of the printed table, with what a reader should know beside the rules. */
export interface Subject {
  /** The first part of its rules' codes: `needs`. */
  readonly code: string;
  readonly name: Text;
  readonly notes?: readonly Text[];
  readonly kinds?: readonly Kind[];
}
