import type { Locale } from '#kernel';
import { answerText, numberOf } from '../questions/answers.js';
import { valuesOf, type Question } from '../questions/question.js';
import type { SubmissionRow } from './answering.service.js';

/** What was answered to one question, over all who answered. */
export interface QuestionResult {
  readonly question: Question;
  readonly answered: number;
  readonly counts: { readonly label: string; readonly count: number }[];
  readonly mean: number | null;
  readonly texts: { readonly organisationName: string; readonly text: string }[];
}

/** Counts what can be counted and gathers the texts. Answers to questions that were taken away meanwhile are not among them. */
export function resultsOf(
  questions: readonly Question[],
  answers: readonly (Pick<SubmissionRow, 'values'> & { readonly organisationName: string })[],
  locale: Locale,
): QuestionResult[] {
  return questions
    .filter(({ kind }) => kind !== 'SECTION' && kind !== 'NEEDS')
    .map((question) => {
      const given = answers.flatMap(({ values, organisationName }) => {
        const answer = values[question.id] ?? [];
        return answer.length === 0 ? [] : [{ answer, organisationName }];
      });
      const choices = valuesOf(question);
      const numbers = ['NUMBER', 'SCALE'].includes(question.kind)
        ? given.flatMap(({ answer }) => numberOf(answer[0] ?? '') ?? [])
        : [];
      return {
        question,
        answered: given.length,
        counts: (choices ?? []).map((value) => ({
          label: answerText(question, [value], locale),
          count: given.filter(({ answer }) => answer.includes(value)).length,
        })),
        mean: numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
        texts:
          choices === null && question.kind !== 'NUMBER'
            ? given
                .map(({ answer, organisationName }) => ({ organisationName, text: answer.join(', ') }))
                .sort((a, b) => a.organisationName.localeCompare(b.organisationName, 'sv'))
            : [],
      };
    });
}
