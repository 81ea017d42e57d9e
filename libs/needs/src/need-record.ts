import { raw, type Locale, type Text } from '#kernel';
import type { NeedState, NeedStep, Party } from './need-states.js';

export type NeedSource = 'FREE' | 'DIALOGUE' | 'PHONE' | 'SUPPORT_REQUEST' | 'SURVEY';

/** How far lateness has been shown: first to the one responsible, then to the board, then at the gathering. */
export type LateStep = 'NONE' | 'RESPONSIBLE' | 'BOARD' | 'GATHERING';

/** A need as it stands. */
export interface NeedRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly municipalityName: string;
  readonly countyCode: string;
  readonly boardId: string;
  readonly pilotId: string | null;
  readonly source: NeedSource;
  readonly saidBy: string | null;
  readonly heardById: string | null;
  readonly confirmedAt: Date | null;
  readonly title: string;
  readonly text: string;
  readonly themes: string[];
  readonly audience: string[];
  readonly wants: string[];
  readonly capacity: string | null;
  readonly tried: string | null;
  readonly planningMoment: string | null;
  readonly urgency: string | null;
  readonly anchoredWith: string | null;
  readonly textShared: boolean;
  readonly danger: boolean;
  /** Not in `title`, `text` and `capacity`: others than the municipality and its board read them without. */
  readonly hiddenWords: string[];
  readonly version: number;
  readonly state: NeedState;
  readonly sortedState: 'MATCHED' | 'UNMATCHED' | null;
  readonly nextParty: Party | null;
  readonly nextStep: NeedStep | null;
  readonly dueAt: Date | null;
  readonly waitsOnIds: string[];
  readonly waitsSince: Date;
  readonly late: LateStep;
  readonly question: string | null;
  readonly dialogueOn: string | null;
  readonly answer: string | null;
  /** Where it goes on, since when and why, while it is MERGED. */
  readonly mergedIntoId: string | null;
  readonly mergedAt: Date | null;
  readonly mergeReason: string | null;
  readonly suggestionsAt: Date | null;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
}

/** Columns of a NeedRecord, for reads of the table `need`. */
export const needColumns = raw(`need.id, need.organisation_id as "organisationId",
  need.municipality_name as "municipalityName", need.county_code as "countyCode", need.board_id as "boardId",
  need.pilot_id as "pilotId", need.source, need.said_by as "saidBy", need.heard_by_id as "heardById",
  need.confirmed_at as "confirmedAt", need.title, need.text, need.themes, need.audience, need.wants, need.capacity,
  need.tried, need.planning_moment as "planningMoment", need.urgency, need.anchored_with as "anchoredWith",
  need.text_shared as "textShared",
  need.danger, need.hidden_words as "hiddenWords", need.version, need.state, need.sorted_state as "sortedState", need.next_party as "nextParty",
  need.next_step as "nextStep", need.due_at as "dueAt", need.waits_on_ids as "waitsOnIds",
  need.waits_since as "waitsSince", need.late, need.question, need.dialogue_on as "dialogueOn", need.answer,
  need.merged_into_id as "mergedIntoId", need.merged_at as "mergedAt", need.merge_reason as "mergeReason",
  need.suggestions_at as "suggestionsAt", need.created_at as "createdAt", need.submitted_at as "submittedAt"`);

const TITLE_LENGTH = 60;

/** What to call a need: its heading, or its first words. Never empty. */
export function headingOf(need: Pick<NeedRecord, 'title' | 'text'>): string {
  if (need.title.trim() !== '') return need.title.trim();
  const firstLine = need.text.trim().split('\n')[0] ?? '';
  if (firstLine.length <= TITLE_LENGTH) return firstLine === '' ? '–' : firstLine;
  const cut = firstLine.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LENGTH / 2))} …`;
}

/** A need without a heading shows none where its text is not shown: its first words are its text. */
const UNTITLED: Text = { sv: 'Behov utan rubrik', en: 'Need without a heading' };

/** What to call a need to those who may not read its text, unless it is shared. */
export const headingForOthers = (
  { title, text }: { readonly title: string; readonly text: string | null },
  locale: Locale,
): string =>
  title.trim() === '' && text === null ? UNTITLED[locale] : headingOf({ title, text: text ?? '' });
