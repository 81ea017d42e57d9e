import { z } from 'zod';
import { codesOf } from '#directory';
import { MAX_TEXT } from '#kernel';

const MAX_TITLE = 200;
const MAX_SHORT = 1_000;

const required = z.string().trim().min(1).max(MAX_TEXT);
const reason = z.string().trim().min(1).max(MAX_SHORT);
const orNull = <T extends z.ZodType>(type: T) => type.nullish();
const listOf = (codes: readonly string[]) =>
  z
    .array(z.enum(codes as [string, ...string[]]))
    .max(codes.length)
    .nullish();

const tags = {
  themes: listOf(codesOf('themes')),
  audience: listOf(codesOf('audiences')),
  wants: listOf(codesOf('wants')),
  capacity: orNull(z.string().trim().max(MAX_SHORT)),
};

const textShared = z.boolean().nullish();
const needId = z.uuid();
const version = z.number().int().min(1);
const title = orNull(z.string().trim().max(MAX_TITLE));

/** Checks of everything that people send about needs. */
export const needInputs = {
  saveDraft: z.object({
    needId: orNull(needId),
    version: orNull(version),
    pilotId: orNull(z.uuid()),
    title,
    text: orNull(z.string().max(MAX_TEXT)),
    textShared,
    ...tags,
  }),
  submit: z.object({ needId, version }),
  tell: z.object({ pilotId: orNull(z.uuid()), title, text: required, textShared, ...tags }),
  correct: z.object({ needId, version, title, text: required, textShared, ...tags }),
  share: z.object({ needId, shared: z.boolean() }),
  confirm: z.object({ needId, textShared }),
  complete: z.object({ needId, version, text: required }),
  reasoned: z.object({ needId, reason }),
  id: z.object({ needId }),
  writeDown: z.object({
    municipalityId: z.uuid(),
    pilotId: orNull(z.uuid()),
    text: required,
    saidBy: z.string().trim().min(1).max(MAX_TITLE),
    source: z.enum(['FREE', 'DIALOGUE', 'PHONE', 'SUPPORT_REQUEST']).default('DIALOGUE'),
  }),
  answerHeard: z
    .object({
      token: z.string().min(1).max(200),
      answer: z.enum(['CONFIRM', 'CHANGE', 'REMOVE']),
      text: orNull(z.string().trim().max(MAX_TEXT)),
      reason: orNull(z.string().trim().max(MAX_SHORT)),
      textShared,
    })
    .superRefine((input, issues) => {
      const missing = (path: string): void =>
        issues.addIssue({
          code: 'too_small',
          origin: 'string',
          minimum: 1,
          inclusive: true,
          path: [path],
          input: '',
        });
      if (input.answer === 'CHANGE' && (input.text ?? '') === '') missing('text');
      if (input.answer === 'REMOVE' && (input.reason ?? '') === '') missing('reason');
    }),
  askBack: z.object({ needId, question: required }),
  takeUpInDialogue: z.object({ needId, dialogueOn: z.iso.date() }),
  text: z.object({ needId, text: required }),
  verdict: z.object({
    needId,
    verdict: z.enum(['HELPED', 'PARTLY', 'NOT', 'TOO_EARLY']),
    text: orNull(z.string().trim().max(MAX_TEXT)),
    reopen: z.boolean().default(false),
  }),
} as const;

/** What a municipality says of a need. */
export interface NeedContent {
  readonly title: string;
  readonly text: string;
  readonly themes: string[];
  readonly audience: string[];
  readonly wants: string[];
  readonly capacity: string | null;
}

type ContentInput = {
  readonly [K in keyof NeedContent]?: NeedContent[K] | null | undefined;
};

/** An input's content, with what is not said taken from `before`. */
export const contentOf = (input: ContentInput, before?: NeedContent): NeedContent => ({
  title: input.title ?? before?.title ?? '',
  text: input.text ?? before?.text ?? '',
  themes: input.themes ?? before?.themes ?? [],
  audience: input.audience ?? before?.audience ?? [],
  wants: input.wants ?? before?.wants ?? [],
  capacity: input.capacity === undefined ? (before?.capacity ?? null) : input.capacity,
});
