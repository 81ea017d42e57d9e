import { z } from 'zod';
import { parseInput, type FieldProblem, type Locale, type Outcome, invalidInput } from '#kernel';

/** What is asked for. NEEDS is the one place where needs are told; SECTION is a heading that nobody answers. */
export type QuestionKind =
  | 'NEEDS'
  | 'SHORT_TEXT'
  | 'LONG_TEXT'
  | 'ONE_CHOICE'
  | 'SEVERAL_CHOICES'
  | 'YES_NO'
  | 'NUMBER'
  | 'SCALE'
  | 'DATE'
  | 'SECTION';

/** A text that its maker wrote: Swedish always, English where somebody has written it. */
export interface MadeText {
  readonly sv: string;
  readonly en: string;
}

export interface Option {
  readonly value: string;
  readonly label: MadeText;
}

/** Shown only where an earlier question is answered with one of these values. */
export interface Condition {
  readonly questionId: string;
  readonly values: readonly string[];
}

/** A question. Its id is the same in every version and round, so that an answer can follow it. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: MadeText;
  readonly help: MadeText;
  readonly required: boolean;
  readonly options: readonly Option[];
  readonly min: number | null;
  readonly max: number | null;
  readonly showIf: Condition | null;
}

export const MAX_QUESTIONS = 60;
const MAX_OPTIONS = 40;
/** The longest answers, in characters. */
export const LENGTHS: Readonly<Partial<Record<QuestionKind, number>>> = { SHORT_TEXT: 200, LONG_TEXT: 4_000 };
/** Values of YES_NO. */
export const YES_NO = ['yes', 'no'] as const;

const id = z.string().regex(/^[a-z0-9_-]{1,40}$/);
const textOf = (max: number) =>
  z
    .object({ sv: z.string().trim().max(max), en: z.string().trim().max(max).nullish() })
    .transform(({ sv, en }) => ({ sv, en: en ?? '' }));

/** How makers send questions. */
export const questionInputs = z
  .array(
    z
      .object({
        id,
        kind: z.enum([
          'NEEDS',
          'SHORT_TEXT',
          'LONG_TEXT',
          'ONE_CHOICE',
          'SEVERAL_CHOICES',
          'YES_NO',
          'NUMBER',
          'SCALE',
          'DATE',
          'SECTION',
        ]),
        title: textOf(300),
        help: textOf(2_000).nullish(),
        required: z.boolean(),
        options: z
          .array(z.object({ value: id, label: textOf(200) }))
          .max(MAX_OPTIONS)
          .nullish(),
        min: z.number().nullish(),
        max: z.number().nullish(),
        showIf: z
          .object({ questionId: id, values: z.array(z.string().min(1).max(40)).min(1).max(MAX_OPTIONS) })
          .nullish(),
      })
      .transform((given): Question => ({
        ...given,
        help: given.help ?? { sv: '', en: '' },
        // What nobody answers, nobody must answer; of the needs one is always asked for.
        required: given.kind === 'NEEDS' || (given.required && given.kind !== 'SECTION'),
        options: hasOptions(given.kind) ? (given.options ?? []) : [],
        min: given.kind === 'SCALE' ? 1 : (given.min ?? null),
        max: given.kind === 'SCALE' ? (given.max ?? 5) : (given.max ?? null),
        showIf: given.showIf ?? null,
      })),
  )
  .max(MAX_QUESTIONS);

const hasOptions = (kind: QuestionKind): boolean => kind === 'ONE_CHOICE' || kind === 'SEVERAL_CHOICES';

/** The values a question may be answered with, where they can be counted up. */
export function valuesOf(question: Question): readonly string[] | null {
  if (hasOptions(question.kind)) return question.options.map(({ value }) => value);
  if (question.kind === 'YES_NO') return YES_NO;
  if (question.kind === 'SCALE')
    return Array.from({ length: (question.max ?? 5) - (question.min ?? 1) + 1 }, (_, n) =>
      String(n + (question.min ?? 1)),
    );
  return null;
}

const problem = (path: string, code: string, sv: string, en: string): FieldProblem => ({
  path,
  code,
  text: { sv, en },
});

/** What is wrong with questions that are well-formed one by one. */
export function faultsOf(questions: readonly Question[]): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const before = new Map<string, Question>();
  questions.forEach((question, index) => {
    const at = `questions.${index}`;
    const values = valuesOf(question);
    if (before.has(question.id))
      faults.push(
        problem(`${at}.id`, 'TAKEN', 'En annan fråga har samma id.', 'Another question has the same id.'),
      );
    if (question.title.sv === '')
      faults.push(problem(`${at}.title`, 'REQUIRED', 'Skriv frågan.', 'Write the question.'));
    if (hasOptions(question.kind) && question.options.length < 2)
      faults.push(
        problem(
          `${at}.options`,
          'TOO_SMALL',
          'Ge minst två svar att välja mellan.',
          'Give at least two answers to choose from.',
        ),
      );
    if (values !== null && new Set(values).size < values.length)
      faults.push(
        problem(`${at}.options`, 'TAKEN', 'Två svar har samma värde.', 'Two answers have the same value.'),
      );
    if (question.options.some(({ label }) => label.sv === ''))
      faults.push(problem(`${at}.options`, 'REQUIRED', 'Skriv varje svar.', 'Write each answer.'));
    if (question.kind === 'SCALE' && !isScale(question.max))
      faults.push(problem(`${at}.max`, 'NOT_ALLOWED', 'En skala har 2–10 steg.', 'A scale has 2–10 steps.'));
    if (question.min !== null && question.max !== null && question.min > question.max)
      faults.push(
        problem(
          `${at}.max`,
          'TOO_SMALL',
          'Det högsta är lägre än det lägsta.',
          'The highest is lower than the lowest.',
        ),
      );
    const asks = question.showIf === null ? undefined : before.get(question.showIf.questionId);
    const open = asks === undefined ? null : valuesOf(asks);
    if (question.showIf !== null && open === null)
      faults.push(
        problem(
          `${at}.showIf`,
          'NOT_ALLOWED',
          'Följdfrågor bygger på en tidigare fråga med svar att välja mellan.',
          'What follows builds on an earlier question with answers to choose from.',
        ),
      );
    if (
      question.showIf !== null &&
      open !== null &&
      question.showIf.values.some((value) => !open.includes(value))
    )
      faults.push(
        problem(
          `${at}.showIf`,
          'NOT_ALLOWED',
          'Det svaret finns inte i frågan.',
          'The question has no such answer.',
        ),
      );
    // Everybody is asked what they need: that never hangs on another answer.
    if (question.kind === 'NEEDS' && question.showIf !== null)
      faults.push(
        problem(`${at}.showIf`, 'NOT_ALLOWED', 'Behoven frågas alltid efter.', 'Needs are always asked for.'),
      );
    before.set(question.id, question);
  });
  if (questions.filter(({ kind }) => kind === 'NEEDS').length !== 1)
    faults.push(
      problem(
        'questions',
        'ONE_NEEDS',
        'En fråga, och bara en, är den om behov.',
        'One question, and only one, is the one about needs.',
      ),
    );
  return faults;
}

const isScale = (max: number | null): boolean =>
  max !== null && Number.isInteger(max) && max >= 2 && max <= 10;

/** Questions as makers sent them, or every fault at once. */
export function readQuestions(raw: unknown): Outcome<Question[]> {
  const parsed = parseInput(z.object({ questions: questionInputs }), { questions: raw });
  if (!('questions' in parsed)) return parsed;
  const faults = faultsOf(parsed.questions);
  return faults.length > 0 ? invalidInput(faults) : parsed.questions;
}

/** A made text in a language: Swedish where there is no other. */
export const inLanguage = (text: MadeText, locale: Locale): string =>
  text[locale] === '' ? text.sv : text[locale];
