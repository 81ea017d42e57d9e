import type { FieldProblem } from '#kernel';
import { faultsOf } from '../questions/question.js';
import type { RoundRecord } from '../survey-records.js';

const missing = (path: string, sv: string, en: string): FieldProblem => ({
  path,
  code: 'REQUIRED',
  text: { sv, en },
});

/**
 * What must be said before a survey is put to anybody: what for, that it is voluntary, how long it takes, whom and why,
 * what is told afterwards, and whether SKR was consulted.
 */
export function missingIn(round: RoundRecord, invited: number): FieldProblem[] {
  const lacks: FieldProblem[] = [];
  const ask = (isThere: boolean, path: string, sv: string, en: string): void => {
    if (!isThere) lacks.push(missing(path, sv, en));
  };
  ask(
    round.purpose !== '',
    'purpose',
    'Skriv vad svaren ska användas till.',
    'Write what the answers are for.',
  );
  ask(
    round.voluntary,
    'voluntary',
    'Säg att det är frivilligt att svara.',
    'Say that answering is voluntary.',
  );
  ask(
    round.estimatedMinutes !== null,
    'estimatedMinutes',
    'Uppskatta hur många minuter det tar att svara.',
    'Estimate how many minutes it takes to answer.',
  );
  ask(
    round.selection !== '',
    'selection',
    'Skriv vilka som får enkäten och varför.',
    'Write who gets it and why.',
  );
  ask(
    round.plannedFeedback !== '',
    'plannedFeedback',
    'Skriv hur och när de som svarar får veta resultatet.',
    'Write how and when those who answer are told the result.',
  );
  const consulted = round.consulted;
  ask(
    consulted === true
      ? round.consultedOn !== null && (round.consultationOutcome ?? '') !== ''
      : consulted === false && (round.whyNotConsulted ?? '') !== '',
    'consultation',
    'Skriv när ni samrådde med SKR och vad det ledde till, eller varför det inte behövdes.',
    'Write when you consulted SKR and what came of it, or why there was no need.',
  );
  ask(round.dueOn !== null, 'dueOn', 'Sätt en sista dag att svara.', 'Set a last day to answer.');
  if (round.dueOn !== null && round.opensOn !== null && round.dueOn <= round.opensOn)
    lacks.push(
      missing('dueOn', 'Sista dagen ligger före öppningen.', 'The last day lies before the opening.'),
    );
  ask(invited > 0, 'invitations', 'Bjud in minst en kommun.', 'Invite at least one municipality.');
  return [...lacks, ...faultsOf(round.questions)];
}
