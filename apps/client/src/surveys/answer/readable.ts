import { useTranslation } from 'react-i18next';
import type { QuestionOfSurveyFragment } from '../../generated/graphql.js';
import { useWords, type WordList } from '../../kernel/words.js';
import { needField, needKeys, textOf, type Answer } from './answer.js';

const lists: Readonly<Record<string, WordList>> = {
  themes: 'themes',
  audience: 'audiences',
  wants: 'wants',
  urgency: 'urgencies',
  anchoredWith: 'anchorings',
};

/** Fields of an answer, and what stands in them, in words. */
export function useReadable(questions: readonly QuestionOfSurveyFragment[]): {
  readonly field: (answer: Answer, name: string) => string;
  readonly value: (name: string, value: string | readonly string[] | undefined) => string;
} {
  const { t } = useTranslation();
  const words = useWords();
  const labels: Readonly<Record<string, string>> = {
    text: t('tell.text'),
    title: t('tell.heading'),
    themes: t('need.fact.themes'),
    audience: t('need.fact.audience'),
    wants: t('tell.wants'),
    capacity: t('tell.capacity'),
    tried: t('tell.tried'),
    planningMoment: t('tell.planningMoment'),
    urgency: t('tell.urgency'),
    anchoredWith: t('tell.anchoredWith'),
    share: t('share.title'),
  };
  const questionOf = (name: string): QuestionOfSurveyFragment | undefined =>
    questions.find(({ id }) => `values.${id}` === name);
  return {
    field: (answer, name) => {
      const question = questionOf(name);
      if (question !== undefined) return question.title;
      const [, key = '', part = ''] = name.split('.');
      const title = textOf(answer, needField(key, 'title')).trim();
      const need = title === '' ? t('survey.need', { number: needKeys(answer).indexOf(key) + 1 }) : title;
      return `${need} – ${labels[part] ?? part}`;
    },
    value: (name, value) => {
      const said = value === undefined ? [] : typeof value === 'string' ? [value] : value;
      const options = questionOf(name)?.options ?? [];
      const list = lists[name.split('.').at(-1) ?? ''];
      const text = said
        .map((each) => {
          const option = options.find((known) => known.value === each);
          if (option !== undefined) return option.label;
          return list === undefined || each === '' ? each : words.label(list, each);
        })
        .join(', ');
      return text === '' ? t('survey.nothing') : text;
    },
  };
}
