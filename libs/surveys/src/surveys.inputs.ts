import { z } from 'zod';
import { MAX_TEXT } from '#kernel';
import { needTags } from '#needs';
import { textReason, told } from '#papers';
import { emailAddress } from '#pilots';
import { MAX_QUESTIONS } from './questions/question.js';

const MAX_TITLE = 200;
const MAX_SHORT = 1_000;
const MAX_LONG = 10_000;
/** How many needs one answer may hold. */
export const MAX_NEEDS = 30;

const roundId = z.uuid();
const invitationId = z.uuid();
const version = z.number().int().min(0);
const title = z.string().trim().min(1).max(MAX_TITLE);
const reason = z.string().trim().min(1).max(MAX_SHORT);
const short = z.string().trim().max(MAX_LONG);
const day = z.iso.date();

const selection = z.object({
  countyCodes: z.array(z.string().max(2)).max(21).nullish(),
  skrGroups: z.array(z.string().max(4)).max(20).nullish(),
  populationFrom: z.number().int().min(0).nullish(),
  populationTo: z.number().int().min(0).nullish(),
  organisationIds: z.array(z.uuid()).max(400).nullish(),
});
export type Selection = z.output<typeof selection>;

const consultation = z.object({
  consulted: z.boolean(),
  on: day.nullish(),
  outcome: short.nullish(),
  whyNone: short.nullish(),
});

/** Whoever writes, as they say themselves. */
const writer = z.object({ name: z.string().trim().min(1).max(100), role: z.string().trim().min(1).max(100) });
export type Writer = z.output<typeof writer>;

const values = z
  .array(
    z.object({
      questionId: z.string().max(40),
      values: z.array(z.string().max(MAX_LONG)).max(40),
    }),
  )
  .max(MAX_QUESTIONS * 2)
  .transform((list) => Object.fromEntries(list.map((each) => [each.questionId, each.values])));

/** A need as it is being written: whatever is not said is empty. */
const need = z.object({
  key: z.uuid(),
  title: z.string().max(MAX_TITLE).nullish(),
  text: z.string().max(MAX_TEXT),
  textShared: z.boolean().nullish(),
  /** Of a need that is there already: the version that was read. */
  version: z.number().int().min(1).nullish(),
  ...needTags,
});
const needs = z
  .array(need)
  .max(MAX_NEEDS)
  .refine((list) => new Set(list.map(({ key }) => key)).size === list.length);
export type NeedInput = z.output<typeof need>;

const gone = z
  .array(z.object({ key: z.uuid(), reason }))
  .max(MAX_NEEDS)
  .nullish();

/** By the token of a link, or signed in by the invitation's id: exactly one of them. */
const door = {
  token: z.string().min(1).max(200).nullish(),
  invitationId: invitationId.nullish(),
};
const oneDoor = <T extends { token?: unknown; invitationId?: unknown }>(input: T): boolean =>
  (input.token == null) !== (input.invitationId == null);

/** Checks of everything that people send about surveys. */
export const surveyInputs = {
  begin: z.object({
    title,
    pilotId: z.uuid().nullish(),
    template: z.string().max(40).nullish(),
    earlierRoundId: roundId.nullish(),
  }),
  save: z.object({
    roundId,
    version,
    title: title.nullish(),
    purpose: short.nullish(),
    voluntary: z.boolean().nullish(),
    estimatedMinutes: z.number().int().min(1).max(240).nullish(),
    selection: short.nullish(),
    plannedFeedback: short.nullish(),
    feedbackOn: day.nullish(),
    consultation: consultation.nullish(),
    opensOn: day.nullish(),
    dueOn: day.nullish(),
    reminderDays: z.array(z.number().int().min(1).max(60)).max(5).nullish(),
    questions: z.unknown().optional(),
  }),
  correctQuestions: z.object({ roundId, version, questions: z.unknown(), reason }),
  invite: z.object({ roundId, selection }),
  candidates: z.object({ roundId, selection }),
  round: z.object({ roundId }),
  extend: z.object({ roundId, dueOn: day }),
  remind: z.object({ roundId, invitationIds: z.array(invitationId).max(400).nullish() }),
  feedBack: told(
    {
      roundId,
      result: z.string().trim().min(1).max(MAX_TEXT),
      whatWeDo: z.string().trim().min(1).max(MAX_TEXT),
    },
    ['result', 'whatWeDo'],
  ),
  address: z.object({ invitationId, address: emailAddress.nullish() }),
  again: z.object({ invitationId, replaceEarlier: z.boolean() }),
  invitation: z.object({ invitationId }),
  revoke: z.object({ invitationId, reason }),
  enter: z.object({
    invitationId,
    channel: z.enum(['PHONE', 'PAPER']),
    givenBy: writer,
    values,
    needs,
    textReason,
  }),
  door: z.object(door).refine(oneDoor),
  saveDraft: z
    .object({ ...door, version, definitionVersion: version, writer, values, needs })
    .refine(oneDoor),
  submit: z
    .object({ ...door, version, definitionVersion: version, writer, values, needs, gone, textReason })
    .refine(oneDoor),
  decline: z.object({ ...door, writer, reason, textReason }).refine(oneDoor),
} as const;
