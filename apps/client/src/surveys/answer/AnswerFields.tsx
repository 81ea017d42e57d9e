import type { ReactElement } from 'react';
import type { QuestionOfSurveyFragment } from '../../generated/graphql.js';
import type { Form } from '../../kernel/form.js';
import { shownQuestions, type Answer } from './answer.js';
import { NeedsField } from './NeedsField.js';
import { QuestionField } from './QuestionField.js';

interface Props {
  readonly form: Form<Answer>;
  readonly questions: readonly QuestionOfSurveyFragment[];
}

/** All questions that are put to somebody who has answered so: for those who answer, for officers, and as a preview. */
export function AnswerFields({ form, questions }: Props): ReactElement {
  return (
    <>
      {shownQuestions(questions, form.values).map((question) =>
        question.kind === 'NEEDS' ? (
          <NeedsField key={question.id} form={form} question={question} />
        ) : (
          <QuestionField key={question.id} form={form} question={question} />
        ),
      )}
    </>
  );
}
