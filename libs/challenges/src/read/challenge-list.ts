import { labelOf } from '#directory';
import { enumOf, sql, type ListSheet, type Orders } from '#kernel';
import type { ChallengeRecord } from '../challenge-record.js';
import type { ChallengeState } from '../challenge-states.js';
import { CHALLENGE_STATE_TEXTS, CHALLENGE_STEP_TEXTS } from '../challenge-texts.js';

/** Which challenges. Of a list of values, any. */
export interface ChallengeFilter {
  readonly states?: readonly ChallengeState[] | null;
  readonly themes?: readonly string[] | null;
  readonly pilotId?: string | null;
  /** Only those that wait on the caller's organisation: to keep, or to answer. */
  readonly waitsOnUs?: boolean | null;
}

export type ChallengeSortCode = 'NEWEST' | 'OLDEST' | 'DUE' | 'TITLE';

export const ChallengeSort = enumOf<ChallengeSortCode>('ChallengeSort', 'In which order challenges stand.', {
  NEWEST: 'Made last first.',
  OLDEST: 'Made first first.',
  DUE: 'What is due soonest first; what waits on nobody last.',
  TITLE: 'By heading, å ä ö last.',
});

export const challengeOrders: Orders<ChallengeSortCode> = {
  id: sql`challenge.id`,
  by: {
    NEWEST: [{ by: sql`challenge.created_at`, as: 'instant', down: true }],
    OLDEST: [{ by: sql`challenge.created_at`, as: 'instant' }],
    DUE: [{ by: sql`coalesce(challenge.due_at, 'infinity')`, as: 'instant' }],
    TITLE: [{ by: sql`challenge.title`, as: 'text' }],
  },
};

/** Challenges as a file. */
export const challengeSheet: ListSheet<ChallengeRecord> = {
  name: { sv: 'Gemensamma utmaningar', en: 'Shared challenges' },
  columns: [
    { header: { sv: 'Rubrik', en: 'Heading' }, type: 'wide', value: (row) => row.title },
    { header: { sv: 'Läge', en: 'State' }, value: (row, locale) => CHALLENGE_STATE_TEXTS[row.state][locale] },
    {
      header: { sv: 'Teman', en: 'Themes' },
      value: (row, locale) => row.themes.map((code) => labelOf('themes', code, locale)),
    },
    { header: { sv: 'Lägesbild', en: 'Picture' }, type: 'wide', value: (row) => row.picture },
    {
      header: { sv: 'Att göra', en: 'To do' },
      value: (row, locale) => (row.nextStep === null ? null : CHALLENGE_STEP_TEXTS[row.nextStep][locale]),
    },
    { header: { sv: 'Senast', en: 'By' }, type: 'instant', value: (row) => row.dueAt },
    { header: { sv: 'Återkoppling', en: 'Feedback' }, type: 'wide', value: (row) => row.feedback },
    { header: { sv: 'Skapad', en: 'Made' }, type: 'instant', value: (row) => row.createdAt },
    { header: { sv: 'Id', en: 'Id' }, value: (row) => row.id },
  ],
};
