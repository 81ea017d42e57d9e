import { addDays, endOfDay, morningOf, type Text } from '#kernel';

/** Where a survey round stands. The table of moves below is the whole truth; see README.md for the picture. */
export type RoundState = 'DRAFT' | 'PLANNED' | 'OPEN' | 'CLOSED' | 'FED_BACK' | 'ARCHIVED';

/** Who moves a round: the board or facilitator that holds it, or a job. */
export type RoundMover = 'holder' | 'system';

export type RoundParty = 'HOLDER' | 'MUNICIPALITIES';
export type RoundStep = 'FINISH' | 'OPEN' | 'ANSWER' | 'TELL_RESULT' | 'ARCHIVE';

interface MoveDefinition {
  readonly by: readonly RoundMover[];
  readonly from: readonly RoundState[];
  readonly to: RoundState | 'SAME';
}

const move = (
  by: RoundMover | readonly RoundMover[],
  from: readonly RoundState[],
  to: RoundState | 'SAME',
): MoveDefinition => ({ by: typeof by === 'string' ? [by] : by, from, to });

/** Every move there is. CLOSED has one way out: the result is told. */
export const roundMoves = {
  plan: move('holder', ['DRAFT'], 'PLANNED'),
  takeBackPlan: move('holder', ['PLANNED'], 'DRAFT'),
  /** By hand, or on the day that was planned. */
  open: move(['holder', 'system'], ['PLANNED'], 'OPEN'),
  extend: move('holder', ['OPEN'], 'SAME'),
  correctQuestions: move('holder', ['OPEN'], 'SAME'),
  /** By hand, or when the time to answer has passed. */
  close: move(['holder', 'system'], ['OPEN'], 'CLOSED'),
  feedBack: move('holder', ['CLOSED'], 'FED_BACK'),
  archive: move('holder', ['FED_BACK'], 'ARCHIVED'),
  /** Its pilot is closed, and its facilitator has said why it ends: each it went to is told that instead. */
  endWithPilot: move('system', ['DRAFT', 'PLANNED', 'OPEN', 'CLOSED'], 'ARCHIVED'),
} as const satisfies Record<string, MoveDefinition>;

export type RoundMove = keyof typeof roundMoves;

export const mayMoveRound = (state: RoundState, name: RoundMove, mover: RoundMover): boolean => {
  const definition: MoveDefinition = roundMoves[name];
  return definition.by.includes(mover) && definition.from.includes(state);
};

export const roundTargetOf = (state: RoundState, name: RoundMove): RoundState => {
  const { to }: MoveDefinition = roundMoves[name];
  return to === 'SAME' ? state : to;
};

/** Who acts next, doing what, by when. */
export interface RoundNext {
  readonly party: RoundParty;
  readonly step: RoundStep;
  readonly dueAt: Date | null;
}

/** How long the holder has to file a round away once its result is told, days. */
const ARCHIVE_DAYS = 90;

/** Answers, for a state entered at `now`, exactly who acts next, doing what, by when; null at the end. */
export function nextOfRound(
  state: RoundState,
  now: Date,
  days: { readonly opensOn: string | null; readonly dueOn: string | null; readonly feedback: number },
): RoundNext | null {
  switch (state) {
    case 'DRAFT':
      return { party: 'HOLDER', step: 'FINISH', dueAt: null };
    case 'PLANNED':
      return { party: 'HOLDER', step: 'OPEN', dueAt: days.opensOn === null ? null : morningOf(days.opensOn) };
    case 'OPEN':
      return {
        party: 'MUNICIPALITIES',
        step: 'ANSWER',
        dueAt: days.dueOn === null ? null : endOfDay(days.dueOn),
      };
    case 'CLOSED':
      return { party: 'HOLDER', step: 'TELL_RESULT', dueAt: addDays(now, days.feedback) };
    case 'FED_BACK':
      return { party: 'HOLDER', step: 'ARCHIVE', dueAt: addDays(now, ARCHIVE_DAYS) };
    case 'ARCHIVED':
      return null;
  }
}

/** What is to be done next, in words. */
export const ROUND_STEP_TEXTS: Readonly<Record<RoundStep, Text>> = {
  FINISH: { sv: 'göra klart enkäten', en: 'finish the survey' },
  OPEN: { sv: 'öppna enkäten', en: 'open the survey' },
  ANSWER: { sv: 'svara', en: 'answer' },
  TELL_RESULT: {
    sv: 'berätta resultatet och vad som görs av det',
    en: 'tell the result and what is done with it',
  },
  ARCHIVE: { sv: 'lägga undan enkäten', en: 'file the survey away' },
};

/** Where a round stands, in words. */
export const ROUND_STATE_TEXTS: Readonly<Record<RoundState, Text>> = {
  DRAFT: { sv: 'Utkast', en: 'Draft' },
  PLANNED: { sv: 'Planerad', en: 'Planned' },
  OPEN: { sv: 'Öppen', en: 'Open' },
  CLOSED: { sv: 'Stängd, resultat ska berättas', en: 'Closed, result to be told' },
  FED_BACK: { sv: 'Återkopplad', en: 'Result told' },
  ARCHIVED: { sv: 'Undanlagd', en: 'Filed away' },
};
