import type {
  InvalidFragment,
  QuestionOfSurveyFragment,
  SurveyQuestionInput,
  SurveyQuestionKind,
} from '../../generated/graphql.js';
import type { Values } from '../../kernel/form.js';

/**
 * Questions as they are being edited, flat: `order` holds their ids, `<id>.titleSv` and so on what stands in each, and
 * `<id>.options` the values of the answers to choose from.
 */
export type Editing = Values;

export const kinds: readonly SurveyQuestionKind[] = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'ONE_CHOICE',
  'SEVERAL_CHOICES',
  'YES_NO',
  'SCALE',
  'NUMBER',
  'DATE',
  'SECTION',
];

export const at = (id: string, name: string): string => `${id}.${name}`;
export const textAt = (values: Editing, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};
export const listAt = (values: Editing, name: string): readonly string[] => {
  const value = values[name];
  return typeof value === 'object' ? value : [];
};
export const kindOf = (values: Editing, id: string): SurveyQuestionKind =>
  textAt(values, at(id, 'kind')) as SurveyQuestionKind;

/** A new stable name, for a question or an answer. */
export const newName = (): string => `q-${crypto.randomUUID().slice(0, 8)}`;

export const hasOptions = (kind: SurveyQuestionKind): boolean =>
  kind === 'ONE_CHOICE' || kind === 'SEVERAL_CHOICES';

export function editingOf(questions: readonly QuestionOfSurveyFragment[]): Editing {
  const values: Record<string, string | readonly string[]> = { order: questions.map(({ id }) => id) };
  for (const question of questions) {
    const set = (name: string, value: string | readonly string[]): void => {
      values[at(question.id, name)] = value;
    };
    set('kind', question.kind);
    set('titleSv', question.titles.sv);
    set('titleEn', question.titles.en);
    set('helpSv', question.helps.sv);
    set('helpEn', question.helps.en);
    set('required', question.required ? ['yes'] : []);
    set('min', question.min === null ? '' : String(question.min));
    set('max', question.max === null ? '' : String(question.max));
    set('showIf', question.showIf?.questionId ?? '');
    set('showValues', question.showIf?.values ?? []);
    set(
      'options',
      question.options.map(({ value }) => value),
    );
    for (const { value, labels } of question.options) {
      set(`option.${value}.sv`, labels.sv);
      set(`option.${value}.en`, labels.en);
    }
  }
  return values;
}

const numberOrNull = (text: string): number | null => {
  const number = Number(text.replace(',', '.'));
  return text.trim() === '' || Number.isNaN(number) ? null : number;
};

/** The questions as the API takes them. */
export const questionInputs = (values: Editing): SurveyQuestionInput[] =>
  listAt(values, 'order').map((id) => {
    const kind = kindOf(values, id);
    const text = (name: string): string => textAt(values, at(id, name)).trim();
    const asks = text('showIf');
    const showValues = listAt(values, at(id, 'showValues'));
    return {
      id,
      kind,
      title: { sv: text('titleSv'), en: text('titleEn') },
      help: { sv: text('helpSv'), en: text('helpEn') },
      required: listAt(values, at(id, 'required')).length > 0,
      options: !hasOptions(kind)
        ? []
        : listAt(values, at(id, 'options')).map((value) => ({
            value,
            label: { sv: text(`option.${value}.sv`), en: text(`option.${value}.en`) },
          })),
      min: kind === 'NUMBER' ? numberOrNull(text('min')) : null,
      max: kind === 'NUMBER' || kind === 'SCALE' ? numberOrNull(text('max')) : null,
      showIf: asks === '' || showValues.length === 0 ? null : { questionId: asks, values: showValues },
    };
  });

/** The same questions as a respondent gets them, in a language: Swedish where nobody has written another. */
export const previewOf = (values: Editing, language: string): QuestionOfSurveyFragment[] =>
  questionInputs(values).map((question) => {
    const said = (text: { sv: string; en?: string | null | undefined } | null | undefined): string => {
      const other = language === 'en' ? (text?.en ?? '') : '';
      return other === '' ? (text?.sv ?? '') : other;
    };
    const both = (text: { sv: string; en?: string | null | undefined } | null | undefined) => ({
      sv: text?.sv ?? '',
      en: text?.en ?? '',
    });
    const help = said(question.help);
    return {
      id: String(question.id),
      kind: question.kind,
      title: said(question.title),
      titles: both(question.title),
      help: help === '' ? null : help,
      helps: both(question.help),
      required: question.kind === 'NEEDS' || question.required,
      options: (question.options ?? []).map(({ value, label }) => ({
        value,
        label: said(label),
        labels: both(label),
      })),
      min: question.kind === 'SCALE' ? 1 : (question.min ?? null),
      max: question.kind === 'SCALE' ? Math.min(question.max ?? 5, 10) : (question.max ?? null),
      maxLength: null,
      showIf:
        question.showIf == null
          ? null
          : { questionId: String(question.showIf.questionId), values: [...question.showIf.values] },
    };
  });

/** Answers to an earlier question that others may hang on; none where they cannot be counted up. */
export function choicesOf(question: QuestionOfSurveyFragment): readonly string[] {
  if (hasOptions(question.kind)) return question.options.map(({ value }) => value);
  if (question.kind === 'YES_NO') return ['yes', 'no'];
  if (question.kind === 'SCALE')
    return Array.from({ length: question.max ?? 5 }, (_, step) => String(step + 1));
  return [];
}

const fields: Readonly<Record<string, string>> = {
  title: 'titleSv',
  help: 'helpSv',
  options: 'options',
  max: 'max',
  min: 'min',
  showIf: 'showIf',
};

/** What the API wants corrected, by the names of the form: it counts the questions, the form knows their ids. */
export const byQuestion = (problem: InvalidFragment, values: Editing): InvalidFragment => ({
  ...problem,
  fields: problem.fields.map((field) => {
    const [, index, name = 'title'] = /(?:^|\.)questions\.(\d+)(?:\.(\w+))?/.exec(field.path) ?? [];
    const id = index === undefined ? undefined : listAt(values, 'order')[Number(index)];
    return id === undefined ? field : { ...field, path: at(id, fields[name] ?? 'titleSv') };
  }),
});

/** The questions in another order, or without one. */
export function moved(values: Editing, id: string, steps: number): Editing {
  const order = [...listAt(values, 'order')];
  const from = order.indexOf(id);
  order.splice(from, 1);
  order.splice(from + steps, 0, id);
  return { ...values, order };
}

export const without = (values: Editing, id: string): Editing => ({
  ...Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(`${id}.`))),
  order: listAt(values, 'order').filter((other) => other !== id),
});

export function added(
  values: Editing,
  kind: SurveyQuestionKind,
): { readonly values: Editing; readonly id: string } {
  const id = newName();
  const options = hasOptions(kind) ? [newName(), newName()] : [];
  return {
    id,
    values: {
      ...values,
      [at(id, 'kind')]: kind,
      [at(id, 'titleSv')]: '',
      [at(id, 'options')]: options,
      [at(id, 'max')]: kind === 'SCALE' ? '5' : '',
      [at(id, 'showIf')]: '',
      order: [...listAt(values, 'order'), id],
    },
  };
}
