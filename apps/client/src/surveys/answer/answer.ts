import type {
  InvalidFragment,
  NeedInSurveyFragment,
  QuestionOfSurveyFragment,
  SurveyNeedGoneInput,
  SurveyNeedInput,
  SurveyValueInput,
  SurveyWholeFragment,
} from '../../generated/graphql.js';
import { isSameField, merge } from '../../kernel/merge.js';

/**
 * An answer as it is being filled in, flat, so that it can be saved, compared and put right field by field: `needs` holds
 * the keys of the needs in their order, `needs.<key>.text` and so on what stands in each, `values.<id>` the questions.
 */
export type Answer = Readonly<Record<string, string | readonly string[]>>;

type Question = QuestionOfSurveyFragment;
type Need = NeedInSurveyFragment;
type Value = { readonly questionId: string; readonly values: readonly string[] };

export const valueField = (questionId: string): string => `values.${questionId}`;
export const needField = (key: string, name: string): string => `needs.${key}.${name}`;

export const textOf = (answer: Answer, name: string): string => {
  const value = answer[name];
  return typeof value === 'string' ? value : '';
};
export const listOf = (answer: Answer, name: string): readonly string[] => {
  const value = answer[name];
  return typeof value === 'object' ? value : [];
};

export const needKeys = (answer: Answer): readonly string[] => listOf(answer, 'needs');

/** Fields of one need that hold a text, and those that hold codes. */
const texts = ['text', 'title', 'capacity', 'tried', 'planningMoment', 'urgency', 'anchoredWith'] as const;
const lists = ['themes', 'audience', 'wants'] as const;

/** The value of the boxes that are one box. */
export const YES = 'yes';

/** An empty need, to write in. */
export const emptyNeed = (key: string): Answer => ({ [needField(key, 'text')]: '' });

/** The board knows it: it was told before, or sent in this survey. It is withdrawn with a reason, never just left out. */
export const isTold = (answer: Answer, key: string): boolean =>
  textOf(answer, needField(key, 'version')) !== '';

export const isGone = (answer: Answer, key: string): boolean =>
  listOf(answer, needField(key, 'gone')).length > 0;

/** What somebody had filled in, or was given to begin from. */
export function answerFrom(
  questions: readonly Question[],
  said: { readonly values: readonly Value[]; readonly needs: readonly Need[] },
): Answer {
  const answer: Record<string, string | readonly string[]> = { needs: said.needs.map(({ key }) => key) };
  for (const { questionId, values } of said.values) {
    const several = questions.find(({ id }) => id === questionId)?.kind === 'SEVERAL_CHOICES';
    answer[valueField(questionId)] = several ? values : (values[0] ?? '');
  }
  for (const need of said.needs) {
    for (const name of texts)
      if ((need[name] ?? '') !== '') answer[needField(need.key, name)] = need[name] ?? '';
    for (const name of lists) if (need[name].length > 0) answer[needField(need.key, name)] = need[name];
    if (need.textShared) answer[needField(need.key, 'share')] = [YES];
    if (need.version !== null) answer[needField(need.key, 'version')] = String(need.version);
  }
  return answer;
}

/**
 * What the server holds of an answer: the draft, else what was sent, else what the board and the last round know. Needs
 * that the board knows are always there, to keep, change or say gone; where there is none, an empty one to write in.
 */
export function serverAnswer({ questions, draft, copy, known, earlier }: SurveyWholeFragment): Answer {
  const said = draft ?? copy ?? { values: earlier, needs: [] };
  const told = [...(copy?.needs ?? []), ...known].filter(
    ({ key }, index, all) => all.findIndex((other) => other.key === key) === index,
  );
  const needs = [...said.needs, ...told.filter(({ key }) => !said.needs.some((need) => need.key === key))];
  const answer = answerFrom(questions, { values: said.values, needs });
  if (needs.length > 0) return answer;
  const key = crypto.randomUUID();
  return { ...answer, ...emptyNeed(key), needs: [key] };
}

/** The questions that are put to somebody who has answered so: what is not shown shows nothing further. */
export function shownQuestions(questions: readonly Question[], answer: Answer): readonly Question[] {
  const shown = new Set<string>();
  return questions.filter(({ id, showIf }) => {
    const given = showIf === null || !shown.has(showIf.questionId) ? [] : valuesOf(answer, showIf.questionId);
    const shows = showIf === null || given.some((value) => showIf.values.includes(value));
    if (shows) shown.add(id);
    return shows;
  });
}

function valuesOf(answer: Answer, questionId: string): readonly string[] {
  const value = answer[valueField(questionId)] ?? '';
  return (typeof value === 'string' ? [value] : value).filter((each) => each.trim() !== '');
}

/** Everything that is filled in, as the API takes it. Also answers to questions that are not shown now: they come back. */
export function inputOf(answer: Answer): { values: SurveyValueInput[]; needs: SurveyNeedInput[] } {
  const values = Object.keys(answer)
    .filter((name) => name.startsWith('values.'))
    .map((name) => name.slice('values.'.length))
    .map((questionId) => ({ questionId, values: valuesOf(answer, questionId) }))
    .filter((value) => value.values.length > 0);
  return { values, needs: needKeys(answer).map((key) => needInput(answer, key)) };
}

function needInput(answer: Answer, key: string): SurveyNeedInput {
  const text = (name: string): string => textOf(answer, needField(key, name));
  const orNull = (name: string): string | null => (text(name).trim() === '' ? null : text(name));
  return {
    key,
    version: text('version') === '' ? null : Number(text('version')),
    text: text('text'),
    title: text('title'),
    themes: listOf(answer, needField(key, 'themes')),
    audience: listOf(answer, needField(key, 'audience')),
    wants: listOf(answer, needField(key, 'wants')),
    capacity: orNull('capacity'),
    tried: orNull('tried'),
    planningMoment: orNull('planningMoment'),
    urgency: orNull('urgency'),
    anchoredWith: orNull('anchoredWith'),
    textShared: listOf(answer, needField(key, 'share')).length > 0,
  };
}

/** What is sent: the needs that hold, and those that no longer do with the reason. */
export function sentInput(answer: Answer): ReturnType<typeof inputOf> & { gone: SurveyNeedGoneInput[] } {
  const { values, needs } = inputOf(answer);
  return {
    values,
    needs: needs.filter(({ key }) => !isGone(answer, String(key))),
    gone: needKeys(answer)
      .filter((key) => isGone(answer, key))
      .map((key) => ({ key, reason: textOf(answer, needField(key, 'reason')).trim() })),
  };
}

/** Fields that must be filled in before sending, with what to say when they are not. */
export function requiredFields(
  questions: readonly Question[],
  answer: Answer,
  say: { readonly field: (title: string) => string; readonly need: string; readonly reason: string },
): Readonly<Record<string, string>> {
  const required: Record<string, string> = {};
  const keys = needKeys(answer);
  const first = keys.find((key) => !isGone(answer, key));
  for (const question of shownQuestions(questions, answer)) {
    if (question.kind === 'NEEDS') {
      const said = keys.some(
        (key) => isGone(answer, key) || textOf(answer, needField(key, 'text')).trim() !== '',
      );
      if (!said) required[first === undefined ? 'needs' : needField(first, 'text')] = say.need;
      for (const key of keys) if (isGone(answer, key)) required[needField(key, 'reason')] = say.reason;
    } else if (question.required && question.kind !== 'SECTION')
      required[valueField(question.id)] = say.field(question.title);
  }
  return required;
}

/** What the API wants corrected, by the names of the form: it counts the needs that were sent, the form knows their keys. */
export function byField(
  problem: InvalidFragment,
  sent: readonly Pick<SurveyNeedInput, 'key'>[],
): InvalidFragment {
  return {
    ...problem,
    fields: problem.fields.map((field) => {
      const [, index, name] = /(?:^|\.)needs\.(\d+)(?:\.(\w+))?/.exec(field.path) ?? [];
      const key = index === undefined ? undefined : sent[Number(index)]?.key;
      return key === undefined ? field : { ...field, path: needField(String(key), name ?? 'text') };
    }),
  };
}

/** Joins what two have written: needs that either has added, without those that either has taken away. */
export const mergeAnswers = (base: Answer, mine: Answer, theirs: Answer): ReturnType<typeof merge> =>
  merge(base, mine, theirs, (name) => {
    if (name === 'needs') return everyNeed(base, mine, theirs);
    const [, key, part] = /^needs\.([^.]+)\.(\w+)$/.exec(name) ?? [];
    if (key === undefined) return undefined;
    // A need that only one of them has is as that one has it.
    if (!needKeys(theirs).includes(key)) return mine[name];
    if (!needKeys(mine).includes(key) || part === 'version') return theirs[name];
    return undefined;
  });

function everyNeed(base: Answer, mine: Answer, theirs: Answer): readonly string[] {
  const [was, my, their] = [needKeys(base), needKeys(mine), needKeys(theirs)];
  return [...new Set([...my, ...their])].filter((key) => {
    const wroteOn = [mine, theirs].some((side) => needKeys(side).includes(key) && writtenIn(base, side, key));
    return !was.includes(key) || (my.includes(key) && their.includes(key)) || wroteOn;
  });
}

/** Something in this need is not as it was. */
const writtenIn = (base: Answer, side: Answer, key: string): boolean =>
  Object.keys(side).some(
    (name) => name.startsWith(needField(key, '')) && !isSameField(side[name], base[name]),
  );
