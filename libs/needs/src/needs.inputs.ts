import { z } from 'zod';
import { codesOf } from '#directory';
import { MAX_TEXT } from '#kernel';
import { textReason, told } from '#papers';

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

const codeOf = (codes: readonly string[]) => orNull(z.enum(codes as [string, ...string[]]));
const shortText = orNull(z.string().trim().max(MAX_SHORT));

/** Everything that may be said of a need beside its text. */
export const needTags = {
  themes: listOf(codesOf('themes')),
  audience: listOf(codesOf('audiences')),
  wants: listOf(codesOf('wants')),
  capacity: shortText,
  tried: shortText,
  planningMoment: orNull(z.string().trim().max(MAX_TITLE)),
  urgency: codeOf(codesOf('urgencies')),
  anchoredWith: codeOf(codesOf('anchorings')),
};

const textShared = z.boolean().nullish();
const needId = z.uuid();
const version = z.number().int().min(1);
const CONTENT = ['title', 'text', 'capacity', 'tried', 'planningMoment'] as const;
const title = orNull(z.string().trim().max(MAX_TITLE));

const verdict = {
  verdict: z.enum(['HELPED', 'PARTLY', 'NOT', 'TOO_EARLY']),
  text: orNull(z.string().trim().max(MAX_TEXT)),
  reopen: z.boolean().default(false),
};

/** Checks of everything that people send about needs. */
export const needInputs = {
  saveDraft: z.object({
    needId: orNull(needId),
    version: orNull(version),
    pilotId: orNull(z.uuid()),
    title,
    text: orNull(z.string().max(MAX_TEXT)),
    textShared,
    ...needTags,
  }),
  // The draft itself is looked at as what is told at once.
  submit: z.object({ needId, version, textReason }),
  tell: told({ pilotId: orNull(z.uuid()), title, text: required, textShared, ...needTags }, CONTENT),
  correct: told({ needId, version, title, text: required, textShared, ...needTags }, CONTENT),
  share: z.object({ needId, shared: z.boolean() }),
  confirm: z.object({ needId, textShared }),
  complete: told({ needId, version, text: required }, ['text']),
  reasoned: told({ needId, reason }, ['reason']),
  id: z.object({ needId }),
  writeDown: told(
    {
      municipalityId: z.uuid(),
      pilotId: orNull(z.uuid()),
      text: required,
      saidBy: z.string().trim().min(1).max(MAX_TITLE),
      source: z.enum(['FREE', 'DIALOGUE', 'PHONE', 'SUPPORT_REQUEST']).default('DIALOGUE'),
    },
    ['text', 'saidBy'],
  ),
  answerHeard: told(
    {
      token: z.string().min(1).max(200),
      answer: z.enum(['CONFIRM', 'CHANGE', 'REMOVE']),
      text: orNull(z.string().trim().max(MAX_TEXT)),
      reason: orNull(z.string().trim().max(MAX_SHORT)),
      textShared,
    },
    ['text', 'reason'],
  ).superRefine((input, issues) => {
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
  // Words, not sentences: each is hidden wherever it stands. None shows all again.
  hideWords: told({ needId, words: z.array(z.string().trim().min(2).max(MAX_TITLE)).max(50), reason }, [
    'reason',
  ]),
  askBack: told({ needId, question: required }, ['question']),
  merge: told({ needId, version, intoId: z.uuid(), reason }, ['reason']),
  takeUpInDialogue: z.object({ needId, dialogueOn: z.iso.date() }),
  text: told({ needId, text: required }, ['text']),
  verdict: told({ needId, ...verdict }, ['text']),
  verdictByLink: told({ token: z.string().min(1).max(200), ...verdict }, ['text']),
} as const;

/** What a municipality says of a need. */
export interface NeedContent {
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
  capacity: orBefore(input.capacity, before?.capacity),
  tried: orBefore(input.tried, before?.tried),
  planningMoment: orBefore(input.planningMoment, before?.planningMoment),
  urgency: orBefore(input.urgency, before?.urgency),
  anchoredWith: orBefore(input.anchoredWith, before?.anchoredWith),
});

/** Null takes away what was said before; absent leaves it. */
const orBefore = (given: string | null | undefined, before: string | null | undefined): string | null =>
  given === undefined ? (before ?? null) : given;
