import type { RoundWholeFragment, SaveSurveyRoundInput } from '../../generated/graphql.js';
import { isSameField } from '../../kernel/merge.js';

/** What must be said about a survey before anybody gets it, as it stands in the form. */
export type Settings = {
  readonly title: string;
  readonly purpose: string;
  readonly voluntary: readonly string[];
  readonly estimatedMinutes: string;
  readonly selection: string;
  readonly plannedFeedback: string;
  readonly feedbackOn: string;
  readonly consulted: string;
  readonly consultedOn: string;
  readonly outcome: string;
  readonly whyNone: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly reminderDays: readonly string[];
};

export function settingsOf(round: RoundWholeFragment): Settings {
  const { consultation } = round;
  return {
    title: round.title,
    purpose: round.purpose,
    voluntary: round.voluntary ? ['yes'] : [],
    estimatedMinutes: round.estimatedMinutes === null ? '' : String(round.estimatedMinutes),
    selection: round.selection,
    plannedFeedback: round.plannedFeedback,
    feedbackOn: round.feedbackOn ?? '',
    consulted: consultation === null ? '' : consultation.consulted ? 'yes' : 'no',
    consultedOn: consultation?.on ?? '',
    outcome: consultation?.outcome ?? '',
    whyNone: consultation?.whyNone ?? '',
    opensOn: round.opensOn ?? '',
    dueOn: round.dueOn ?? '',
    reminderDays: round.reminderDays.map(String),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Only what was changed: what somebody else has changed meanwhile stays. */
export function changedSettings(
  begun: Settings,
  now: Settings,
): Omit<SaveSurveyRoundInput, 'roundId' | 'version'> {
  const changed = (...names: readonly (keyof Settings)[]): boolean =>
    names.some((name) => !isSameField(begun[name], now[name]));
  return {
    ...(changed('title') ? { title: now.title } : {}),
    ...(changed('purpose') ? { purpose: now.purpose } : {}),
    ...(changed('voluntary') ? { voluntary: now.voluntary.length > 0 } : {}),
    ...(changed('estimatedMinutes')
      ? { estimatedMinutes: orNull(now.estimatedMinutes) === null ? null : Number(now.estimatedMinutes) }
      : {}),
    ...(changed('selection') ? { selection: now.selection } : {}),
    ...(changed('plannedFeedback') ? { plannedFeedback: now.plannedFeedback } : {}),
    ...(changed('feedbackOn') ? { feedbackOn: orNull(now.feedbackOn) } : {}),
    ...(now.consulted !== '' && changed('consulted', 'consultedOn', 'outcome', 'whyNone')
      ? {
          consultation: {
            consulted: now.consulted === 'yes',
            on: orNull(now.consultedOn),
            outcome: orNull(now.outcome),
            whyNone: orNull(now.whyNone),
          },
        }
      : {}),
    ...(changed('opensOn') ? { opensOn: orNull(now.opensOn) } : {}),
    ...(changed('dueOn') ? { dueOn: orNull(now.dueOn) } : {}),
    ...(changed('reminderDays') ? { reminderDays: now.reminderDays.map(Number) } : {}),
  };
}
