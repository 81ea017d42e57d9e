import { z } from 'zod';
import { invalidInput, type FieldProblem, type Problem, type Text } from '#kernel';
import { findsIn, type FindKind } from '#wording';

/** The longest reason for letting a text stand. */
const MAX_REASON = 1_000;

const WHAT: Readonly<Record<FindKind, Text>> = {
  PERSONAL_NUMBER: { sv: 'ett personnummer', en: 'a personal identity number' },
  NAME: { sv: 'ett namn', en: 'a name' },
  SINGLE_CASE: { sv: 'något om en enskild person', en: 'something about a single person' },
};

const listed = (kinds: readonly FindKind[], locale: keyof Text): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(kinds.map((kind) => WHAT[kind][locale]));

/** What stands in the way of one text, or nothing. */
function lookAt(text: unknown): Omit<FieldProblem, 'path'> | undefined {
  const marks = typeof text === 'string' ? findsIn(text) : [];
  if (marks.length === 0) return undefined;
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  return {
    code: 'TEXT_NEEDS_A_LOOK',
    text: {
      sv: `Det ser ut att stå ${listed(kinds, 'sv')} här. Skriv om så att ingen går att känna igen, eller skriv varför det behöver stå så.`,
      en: `There seems to be ${listed(kinds, 'en')} here. Write it so that nobody can be recognised, or say why it needs to stand.`,
    },
    marks,
  };
}

/** Whether whoever wrote has said why the texts stand as they do. */
const isReasoned = (reason: string | null | undefined): boolean => (reason ?? '').trim() !== '';

/** The reason for letting a text stand, in an input. */
export const textReason = z.string().trim().max(MAX_REASON).nullish();

/**
 * An input with texts that leave the organisation. They are looked at before they go: what points at a person is
 * written in another way, or stands with a reason (`textReason`).
 */
export const told = <S extends z.ZodRawShape>(shape: S, texts: readonly (keyof S & string)[]) =>
  z.object({ ...shape, textReason }).superRefine((input, issues) => {
    const given = input as Readonly<Record<string, unknown>>;
    if (isReasoned(given['textReason'] as string | null | undefined)) return;
    for (const path of texts) {
      const field = lookAt(given[path]);
      if (field !== undefined)
        issues.addIssue({ code: 'custom', path: [path], params: { field }, input: given[path] });
    }
  });

/** The same look at texts that stand in no input of ours: answers by path, as `answers.q1`. */
export function lookAtAll(
  texts: Readonly<Record<string, string | null | undefined>>,
  reason: string | null | undefined,
): Problem | undefined {
  if (isReasoned(reason)) return undefined;
  const fields = Object.entries(texts).flatMap(([path, text]) => {
    const field = lookAt(text);
    return field === undefined ? [] : [{ path, ...field }];
  });
  return fields.length === 0 ? undefined : invalidInput(fields);
}

/** How the API describes the reason, wherever it is asked for. */
export const TEXT_REASON = {
  nullable: true,
  description:
    'Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document.',
} as const;
