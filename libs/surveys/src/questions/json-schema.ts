import { codesOf } from '#directory';
import { MAX_TEXT } from '#kernel';
import { LENGTHS, type Question } from './question.js';

type Schema = Readonly<Record<string, unknown>>;

/** What one question's answer is, as JSON Schema 2020-12. */
function schemaOfQuestion(question: Question): Schema {
  const about = {
    title: question.title.sv,
    ...(question.help.sv === '' ? {} : { description: question.help.sv }),
    'x-kind': question.kind,
    'x-title': question.title,
    'x-help': question.help,
    ...(question.showIf === null ? {} : { 'x-showIf': question.showIf }),
  };
  const choices = question.options.map(({ value, label }) => ({
    const: value,
    title: label.sv,
    'x-title': label,
  }));
  switch (question.kind) {
    case 'NEEDS':
      return { ...about, type: 'array', minItems: 1, items: needSchema };
    case 'ONE_CHOICE':
      return { ...about, oneOf: choices };
    case 'SEVERAL_CHOICES':
      return { ...about, type: 'array', minItems: 1, uniqueItems: true, items: { oneOf: choices } };
    case 'YES_NO':
      return { ...about, type: 'boolean' };
    case 'SCALE':
      return { ...about, type: 'integer', minimum: question.min, maximum: question.max };
    case 'NUMBER':
      return {
        ...about,
        type: 'number',
        ...(question.min === null ? {} : { minimum: question.min }),
        ...(question.max === null ? {} : { maximum: question.max }),
      };
    case 'DATE':
      return { ...about, type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    default:
      return { ...about, type: 'string', minLength: 1, maxLength: LENGTHS[question.kind] };
  }
}

/** One need in an answer: only its text is asked for. */
const needSchema: Schema = {
  type: 'object',
  required: ['text'],
  properties: {
    text: { type: 'string', minLength: 1, maxLength: MAX_TEXT },
    title: { type: 'string' },
    themes: { type: 'array', items: { enum: codesOf('themes') } },
    audience: { type: 'array', items: { enum: codesOf('audiences') } },
    wants: { type: 'array', items: { enum: codesOf('wants') } },
    capacity: { type: 'string' },
    tried: { type: 'string' },
    planningMoment: { type: 'string' },
    urgency: { enum: codesOf('urgencies') },
    anchoredWith: { enum: codesOf('anchorings') },
  },
};

/** When a question is shown: skip logic as JSON Schema says it. */
function whenShown(question: Question, all: readonly Question[]): Schema {
  const { showIf } = question;
  const earlier = all.find(({ id }) => id === showIf?.questionId);
  if (showIf === null || earlier === undefined) return {};
  const values = showIf.values.map((value) => dataOf(earlier, value));
  const holds = earlier.kind === 'SEVERAL_CHOICES' ? { contains: { enum: values } } : { enum: values };
  return {
    if: { required: [earlier.id], properties: { [earlier.id]: holds } },
    then: question.required ? { required: [question.id] } : {},
    else: { properties: { [question.id]: false } },
  };
}

const dataOf = (question: Question, value: string): unknown => {
  if (question.kind === 'YES_NO') return value === 'yes';
  return question.kind === 'SCALE' ? Number(value) : value;
};

/** The shape of an answer, as JSON Schema 2020-12: for machines, and for whoever keeps answers elsewhere. */
export function schemaOf(questions: readonly Question[]): Schema {
  const asked = questions.filter(({ kind }) => kind !== 'SECTION');
  const followUps = asked.filter(({ showIf }) => showIf !== null);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(asked.map((question) => [question.id, schemaOfQuestion(question)])),
    required: asked.filter(({ required, showIf }) => required && showIf === null).map(({ id }) => id),
    additionalProperties: false,
    ...(followUps.length === 0 ? {} : { allOf: followUps.map((question) => whenShown(question, questions)) }),
    'x-order': questions.map(({ id }) => id),
    'x-sections': questions
      .filter(({ kind }) => kind === 'SECTION')
      .map(({ id, title, help }) => ({ id, title, help })),
  };
}
