import type { z } from 'zod';
import { invalidInput, type FieldProblem, type Outcome } from './problem.js';

/** The longest text anybody may send, in characters (100 kB of plain Swedish). */
export const MAX_TEXT = 100_000;

const notAllowed = {
  code: 'NOT_ALLOWED',
  text: {
    sv: 'Värdet går inte att använda här. Välj ett annat.',
    en: 'This value cannot be used here. Choose another.',
  },
};

/** What is wrong with a field. A schema's own check says it in the issue's `params.field`. */
const fieldText = (issue: z.core.$ZodIssue): Omit<FieldProblem, 'path'> => {
  switch (issue.code) {
    case 'custom':
      return (issue.params?.['field'] as Omit<FieldProblem, 'path'> | undefined) ?? notAllowed;
    case 'too_small':
      return issue.origin !== 'number' && issue.minimum === 1
        ? { code: 'REQUIRED', text: { sv: 'Fyll i det här fältet.', en: 'Fill in this field.' } }
        : { code: 'TOO_SMALL', text: { sv: `Minst ${issue.minimum}.`, en: `At least ${issue.minimum}.` } };
    case 'too_big':
      return issue.origin === 'string'
        ? {
            code: 'TOO_LONG',
            text: {
              sv: `Texten är för lång. Korta den till högst ${issue.maximum} tecken.`,
              en: `The text is too long. Shorten it to at most ${issue.maximum} characters.`,
            },
          }
        : { code: 'TOO_BIG', text: { sv: `Högst ${issue.maximum}.`, en: `At most ${issue.maximum}.` } };
    case 'invalid_format':
      return {
        code: 'WRONG_FORMAT',
        text: {
          sv: 'Formatet stämmer inte. Kontrollera och skriv om.',
          en: 'The format is wrong. Check and rewrite.',
        },
      };
    default:
      return notAllowed;
  }
};

/** Where an input holds what PostgreSQL can keep in no text: U+0000, half a surrogate pair. No keyboard makes them. */
const unkeepable = (value: unknown, path: readonly string[] = []): string[] => {
  if (typeof value === 'string') return /[\0\p{Surrogate}]/u.test(value) ? [path.join('.')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unkeepable(part, [...path, key]));
};

/** Checks an input against its schema: the parsed value, or every wrong field at once. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Outcome<z.output<S>> {
  const parsed = schema.safeParse(input);
  const strange = unkeepable(input).map<FieldProblem>((path) => ({ path, ...notAllowed }));
  if (parsed.success && strange.length === 0) return parsed.data;
  const issues = parsed.success ? [] : parsed.error.issues;
  const fields = issues.map<FieldProblem>((issue) => ({
    path: issue.path.map(String).join('.'),
    ...fieldText(issue),
  }));
  return invalidInput([...fields, ...strange]);
}
