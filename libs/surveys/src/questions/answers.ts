import { invalidInput, type FieldProblem, type Locale, type Outcome, type Text } from '#kernel';
import { inLanguage, LENGTHS, valuesOf, type Question } from './question.js';

/** Answers as they are typed and kept, by question: always lists of strings, also where they are not right yet. */
export type Values = Readonly<Record<string, readonly string[]>>;

const given = (values: Values, question: Question): readonly string[] =>
  (values[question.id] ?? []).filter((value) => value.trim() !== '');

/** The questions that are put to somebody who has answered so. What is not shown shows nothing further. */
export function shownQuestions(questions: readonly Question[], values: Values): Question[] {
  const shown = new Map<string, Question>();
  for (const question of questions) {
    const { showIf } = question;
    const earlier = showIf === null ? undefined : shown.get(showIf.questionId);
    const open =
      showIf === null ||
      (earlier !== undefined && given(values, earlier).some((value) => showIf.values.includes(value)));
    if (open) shown.set(question.id, question);
  }
  return [...shown.values()];
}

const REQUIRED: Text = { sv: 'Fyll i det här fältet.', en: 'Fill in this field.' };

/** What is wrong with the answer to one question. */
function faultOf(question: Question, values: readonly string[]): { code: string; text: Text } | null {
  if (values.length === 0) return question.required ? { code: 'REQUIRED', text: REQUIRED } : null;
  const one = values[0] ?? '';
  const choices = valuesOf(question);
  if (values.length > 1 && question.kind !== 'SEVERAL_CHOICES') return notAllowed;
  if (choices !== null)
    return values.every((value) => choices.includes(value)) && new Set(values).size === values.length
      ? null
      : notAllowed;
  const most = LENGTHS[question.kind];
  if (most !== undefined && one.length > most)
    return {
      code: 'TOO_LONG',
      text: {
        sv: `Korta texten till högst ${most} tecken.`,
        en: `Shorten the text to at most ${most} characters.`,
      },
    };
  if (question.kind === 'NUMBER') return numberFault(question, one);
  if (question.kind === 'DATE' && !isDay(one))
    return {
      code: 'WRONG_FORMAT',
      text: { sv: 'Skriv dagen som 2026-11-20.', en: 'Write the day as 2026-11-20.' },
    };
  return null;
}

const notAllowed = {
  code: 'NOT_ALLOWED',
  text: { sv: 'Välj ett av svaren.', en: 'Choose one of the answers.' },
};

function numberFault({ min, max }: Question, value: string): { code: string; text: Text } | null {
  // As people write it: "1 200,5".
  const number = numberOf(value);
  if (number === null) return { code: 'WRONG_FORMAT', text: { sv: 'Skriv ett tal.', en: 'Write a number.' } };
  if (min !== null && number < min)
    return { code: 'TOO_SMALL', text: { sv: `Minst ${min}.`, en: `At least ${min}.` } };
  if (max !== null && number > max)
    return { code: 'TOO_BIG', text: { sv: `Högst ${max}.`, en: `At most ${max}.` } };
  return null;
}

/** A number as Swedes write it, or null. */
export function numberOf(value: string): number | null {
  const plain = value
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
};

/** Answers ready to be sent – of questions that are shown, and of those only –, or every fault at once. */
export function completeValues(questions: readonly Question[], values: Values): Outcome<Values> {
  const faults: FieldProblem[] = [];
  const kept: Record<string, readonly string[]> = {};
  for (const question of shownQuestions(questions, values)) {
    if (question.kind === 'NEEDS' || question.kind === 'SECTION') continue;
    const answer = given(values, question).map((value) => value.trim());
    const fault = faultOf(question, answer);
    if (fault !== null) faults.push({ path: `values.${question.id}`, ...fault });
    else if (answer.length > 0) kept[question.id] = answer;
  }
  return faults.length > 0 ? invalidInput(faults) : kept;
}

/** What a sent answer is as data, shaped as its JSON Schema says. */
export const asData = (questions: readonly Question[], values: Values): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    questions.flatMap((question): [string, unknown][] => {
      const answer = values[question.id] ?? [];
      return answer.length === 0 ? [] : [[question.id, dataOf(question, answer)]];
    }),
  );

function dataOf({ kind }: Question, answer: readonly string[]): unknown {
  const [one = ''] = answer;
  switch (kind) {
    case 'SEVERAL_CHOICES':
      return answer;
    case 'YES_NO':
      return one === 'yes';
    case 'NUMBER':
    case 'SCALE':
      return numberOf(one);
    default:
      return one;
  }
}

const YES_NO_TEXTS: Readonly<Record<string, Text>> = {
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
};

/** An answer as people read it. */
export const answerText = (question: Question, values: readonly string[], locale: Locale): string =>
  values
    .map((value) => {
      if (question.kind === 'YES_NO') return YES_NO_TEXTS[value]?.[locale] ?? value;
      const option = question.options.find((each) => each.value === value);
      return option === undefined ? value : inLanguage(option.label, locale);
    })
    .join(', ');

/** Answers of another version or round that still fit: to a question of the same id and kind, with values it has. */
export function stillFitting(
  questions: readonly Question[],
  before: readonly Question[],
  values: Values,
): Values {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const was = before.find((each) => each.id === question.id);
      const answer = values[question.id];
      if (was?.kind !== question.kind || answer === undefined) return [];
      return faultOf(question, answer) === null ? [[question.id, answer] as const] : [];
    }),
  );
}
