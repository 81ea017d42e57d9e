import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, enumOf, type Locale } from '#kernel';
import type { InvitationState } from './invitation-states.js';
import { asData, type Values } from './questions/answers.js';
import {
  inLanguage,
  LENGTHS,
  type Condition,
  type MadeText,
  type Option,
  type Question,
  type QuestionKind,
} from './questions/question.js';
import type { AnsweredNeed } from './answer/answer-needs.js';
import type { NeedText, SubmissionRow } from './read/answering.service.js';
import type { RoundRecord } from './survey-records.js';

export const QuestionKindEnum = enumOf<QuestionKind>('SurveyQuestionKind', 'What a question asks for.', {
  NEEDS: 'Needs, in their own words: one such question in each survey.',
  SHORT_TEXT: 'One line.',
  LONG_TEXT: 'Several lines.',
  ONE_CHOICE: 'One of several answers.',
  SEVERAL_CHOICES: 'Any of several answers.',
  YES_NO: 'Yes or no.',
  NUMBER: 'A number.',
  SCALE: 'A step on a scale, from 1.',
  DATE: 'A day.',
  SECTION: 'A heading with a text; nobody answers it.',
});

export const InvitationStateEnum = enumOf<InvitationState>(
  'SurveyInvitationState',
  'How far an invited organisation has come.',
  {
    PREPARED: 'Chosen; nothing has been sent yet.',
    SENT: 'Its link was sent.',
    OPENED: 'Somebody has opened it.',
    STARTED: 'Somebody has begun to write. What, only the municipality sees.',
    SUBMITTED: 'Answered.',
    CORRECTED: 'Answered, and corrected since.',
    DECLINED: 'Does not want to answer, with a reason.',
    BOUNCED: 'No mail reached it.',
    REVOKED: 'Taken back; its links open nothing.',
  },
);

export type Channel = SubmissionRow['channel'];
export const ChannelEnum = enumOf<Channel>('SurveyChannel', 'How an answer came.', {
  LINK: 'By the link in the mail.',
  SIGNED_IN: 'Signed in.',
  PHONE: 'By phone; an officer wrote it in.',
  PAPER: 'On paper; an officer wrote it in.',
});

@ObjectType('SurveyText', { description: 'A text as its maker wrote it, in both languages.' })
export class SurveyTextType implements MadeText {
  @Field({ description: 'In Swedish.' })
  readonly sv!: string;

  @Field({ description: 'In English; empty where nobody has written it, and Swedish is shown.' })
  readonly en!: string;
}

@ObjectType('SurveyOption', { description: 'An answer to choose.' })
export class SurveyOptionType {
  @Field({ description: 'Stable value.' })
  readonly value: string;

  @Field({ description: 'In the language of the caller.' })
  readonly label: string;

  @Field(() => SurveyTextType, { description: 'In both languages.' })
  readonly labels: MadeText;

  constructor(option: Option, locale: Locale) {
    this.value = option.value;
    this.label = inLanguage(option.label, locale);
    this.labels = option.label;
  }
}

@ObjectType('SurveyCondition', { description: 'When a question is shown.' })
export class SurveyConditionType implements Condition {
  @Field(() => ID, { description: 'The earlier question.' })
  readonly questionId!: string;

  @Field(() => [String], { description: 'Shown where it is answered with one of these.' })
  readonly values!: string[];
}

@ObjectType('SurveyQuestion', { description: 'A question of a survey.' })
export class SurveyQuestionType {
  @Field(() => ID, { description: 'Stable over versions and rounds.' })
  readonly id: string;

  @Field(() => QuestionKindEnum, { description: 'What it asks for.' })
  readonly kind: QuestionKind;

  @Field({ description: 'The question, in the language of the caller.' })
  readonly title: string;

  @Field(() => SurveyTextType, { description: 'The question in both languages.' })
  readonly titles: MadeText;

  @Field(() => String, { nullable: true, description: 'Help, in the language of the caller.' })
  readonly help: string | null;

  @Field(() => SurveyTextType, { description: 'Help in both languages.' })
  readonly helps: MadeText;

  @Field({ description: 'Whether it must be answered where it is shown.' })
  readonly required: boolean;

  @Field(() => [SurveyOptionType], { description: 'Answers to choose from.' })
  readonly options: SurveyOptionType[];

  @Field(() => Float, { nullable: true, description: 'The least number, or the first step.' })
  readonly min: number | null;

  @Field(() => Float, { nullable: true, description: 'The greatest number, or the last step.' })
  readonly max: number | null;

  @Field(() => Int, { nullable: true, description: 'The longest text, in characters.' })
  readonly maxLength: number | null;

  @Field(() => SurveyConditionType, { nullable: true, description: 'When it is shown; always, when null.' })
  readonly showIf: Condition | null;

  constructor(question: Question, locale: Locale) {
    const help = inLanguage(question.help, locale);
    this.id = question.id;
    this.kind = question.kind;
    this.title = inLanguage(question.title, locale);
    this.titles = question.title;
    this.help = help === '' ? null : help;
    this.helps = question.help;
    this.required = question.required;
    this.options = question.options.map((option) => new SurveyOptionType(option, locale));
    this.min = question.min;
    this.max = question.max;
    this.maxLength = LENGTHS[question.kind] ?? null;
    this.showIf = question.showIf;
  }
}

@ObjectType('SurveyValue', { description: 'The answer to one question.' })
export class SurveyValueType {
  @Field(() => ID, { description: 'The question.' })
  readonly questionId!: string;

  @Field(() => [String], {
    description: 'As it was given: a text, a number, a day, yes or no, values of the answers chosen.',
  })
  readonly values!: string[];
}

/** Values as a list, in the order of the questions. */
export const valueList = (questions: readonly Question[], values: Values): SurveyValueType[] =>
  questions.flatMap(({ id }) =>
    values[id] === undefined ? [] : [{ questionId: id, values: [...values[id]] }],
  );

@ObjectType('SurveyWriter', { description: 'Somebody who has written, as they say themselves.' })
export class SurveyWriterType {
  @Field({ description: 'Name.' })
  readonly name!: string;

  @Field({ description: 'Role.' })
  readonly role!: string;

  @Field(() => DateTimeScalar, { description: 'When, last.' })
  readonly at!: Date;
}

@ObjectType('SurveyNeed', { description: 'A need in an answer.' })
export class SurveyNeedType {
  @Field(() => ID, { description: 'What it is called in the answer: the id of the need once it is told.' })
  readonly key!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of its text; null before it is told. Send it back.',
  })
  readonly version!: number | null;

  @Field({ description: 'In their own words.' })
  readonly text!: string;

  @Field({ description: 'Heading; may be empty.' })
  readonly title!: string;

  @Field(() => [String], { description: 'Themes (vocabulary codes).' })
  readonly themes!: string[];

  @Field(() => [String], { description: 'Target groups (vocabulary codes).' })
  readonly audience!: string[];

  @Field(() => [String], { description: 'What is asked for (vocabulary codes).' })
  readonly wants!: string[];

  @Field(() => String, { nullable: true, description: 'What they have to receive support with.' })
  readonly capacity!: string | null;

  @Field(() => String, { nullable: true, description: 'What was tried.' })
  readonly tried!: string | null;

  @Field(() => String, { nullable: true, description: 'Before which budget or planning moment.' })
  readonly planningMoment!: string | null;

  @Field(() => String, { nullable: true, description: 'How soon (vocabulary code, urgencies).' })
  readonly urgency!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With whom it is anchored (vocabulary code, anchorings).',
  })
  readonly anchoredWith!: string | null;

  @Field({ description: 'Whether others who work in the pilot may read the text.' })
  readonly textShared!: boolean;

  @Field({ description: 'Whether the board held it before this survey.' })
  readonly known!: boolean;
}

type NeedLike = {
  readonly [K in Exclude<keyof NeedText, 'needId' | 'version'>]?: NeedText[K] | null | undefined;
};

/** A need, typed or told, as an answer shows it. */
export const surveyNeed = (
  need: NeedLike,
  about: { readonly key: string; readonly version: number | null; readonly known: boolean },
): SurveyNeedType => ({
  ...about,
  text: need.text ?? '',
  title: need.title ?? '',
  themes: need.themes ?? [],
  audience: need.audience ?? [],
  wants: need.wants ?? [],
  capacity: need.capacity ?? null,
  tried: need.tried ?? null,
  planningMoment: need.planningMoment ?? null,
  urgency: need.urgency ?? null,
  anchoredWith: need.anchoredWith ?? null,
  textShared: need.textShared ?? false,
});

@ObjectType('SurveyCopy', { description: 'An answer that was sent.' })
export class SurveyCopyType {
  @Field(() => Int, { description: '1 is the first answer; higher ones are corrections.' })
  readonly number: number;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  readonly at: Date;

  @Field(() => SurveyWriterType, { description: 'Who sent it, or gave it by phone or on paper.' })
  readonly by: SurveyWriterType;

  @Field(() => ChannelEnum, { description: 'How it came.' })
  readonly channel: Channel;

  @Field(() => String, {
    nullable: true,
    description: 'The organisation that wrote it in, for phone and paper.',
  })
  readonly enteredBy: string | null;

  @Field(() => [SurveyValueType], { description: 'Answers to the questions beside the needs.' })
  readonly values: SurveyValueType[];

  @Field(() => [SurveyNeedType], { description: 'Its needs, those the caller may see, as they were then.' })
  readonly needs: SurveyNeedType[];

  @Field({ description: 'The whole as plain text, to print or keep.' })
  readonly text: string;

  @Field({ description: "The whole as JSON, shaped as the round's schema says." })
  readonly json: string;

  constructor(row: SubmissionRow, needs: readonly NeedText[], known: ReadonlySet<string>, text: string) {
    this.number = row.number;
    this.at = row.at;
    this.by = { name: row.writerName, role: row.writerRole, at: row.at };
    this.channel = row.channel;
    this.enteredBy = row.enteredByName;
    this.values = valueList(row.questions, row.values);
    this.needs = needs.map((need) =>
      surveyNeed(need, { key: need.needId, version: need.version, known: known.has(need.needId) }),
    );
    this.text = text;
    const needsId = row.questions.find(({ kind }) => kind === 'NEEDS')?.id ?? 'needs';
    this.json = JSON.stringify({ ...asData(row.questions, row.values), [needsId]: needs.map(needData) });
  }
}

/** A need as data: what was said, and nothing else. */
const needData = ({ title, text, themes, audience, wants, ...rest }: NeedText): object => {
  const said = Object.entries({
    capacity: rest.capacity,
    tried: rest.tried,
    planningMoment: rest.planningMoment,
    urgency: rest.urgency,
    anchoredWith: rest.anchoredWith,
  }).filter(([, value]) => value !== null);
  return { title, text, themes, audience, wants, ...Object.fromEntries(said) };
};

/** Needs of one answer among those read for many. */
export const needsOf = (texts: readonly NeedText[], needs: readonly AnsweredNeed[]): NeedText[] =>
  needs.flatMap(
    (each) => texts.find(({ needId, version }) => needId === each.needId && version === each.version) ?? [],
  );

@ObjectType('SurveyFeedback', { description: 'What came of a survey, told to those who answered.' })
export class SurveyFeedbackType {
  @Field({ description: 'The result.' })
  readonly result!: string;

  @Field({ description: 'What is done with it.' })
  readonly whatWeDo!: string;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  readonly at!: Date;
}

export const feedbackOf = ({ result, whatWeDo, fedBackAt }: RoundRecord): SurveyFeedbackType | null =>
  result === null || whatWeDo === null || fedBackAt === null ? null : { result, whatWeDo, at: fedBackAt };

@ObjectType('SurveyConsultation', { description: 'Consultation with SKR before a survey.' })
export class SurveyConsultationType {
  @Field({ description: 'Whether there was one.' })
  readonly consulted!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When.' })
  readonly on!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  readonly outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there was none.' })
  readonly whyNone!: string | null;
}

export const consultationOf = (round: RoundRecord): SurveyConsultationType | null =>
  round.consulted === null
    ? null
    : {
        consulted: round.consulted,
        on: round.consultedOn,
        outcome: round.consultationOutcome,
        whyNone: round.whyNotConsulted,
      };
