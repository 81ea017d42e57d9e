import { Heading } from '@digdir/designsystemet-react';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOfSurveyFragment } from '../../generated/graphql.js';
import type { Form } from '../../kernel/form.js';
import { CheckboxField, RadioField, TextField, type Option } from '../../parts/fields.js';
import { valueField, type Answer } from './answer.js';

interface Props {
  readonly form: Form<Answer>;
  readonly question: QuestionOfSurveyFragment;
}

/** One question of a survey, whatever kind it is; those about needs are asked in `NeedsField`. */
export function QuestionField({ form, question }: Props): ReactElement {
  const { t } = useTranslation();
  const { kind, title, help } = question;
  if (kind === 'SECTION') {
    return (
      <div className="survey-section">
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        {help !== null && <p className="pre">{help}</p>}
      </div>
    );
  }
  const shared = {
    form,
    name: valueField(question.id),
    label: title,
    hint: hintOf(question, t),
    optional: !question.required,
  };
  switch (kind) {
    case 'ONE_CHOICE':
      return <RadioField {...shared} options={question.options} />;
    case 'SEVERAL_CHOICES':
      return <CheckboxField {...shared} options={question.options} />;
    case 'YES_NO':
      return (
        <RadioField
          {...shared}
          options={[
            { value: 'yes', label: t('survey.yes') },
            { value: 'no', label: t('survey.no') },
          ]}
        />
      );
    case 'SCALE':
      return <RadioField {...shared} options={steps(question)} across />;
    case 'LONG_TEXT':
      return <TextField {...shared} rows={4} />;
    case 'DATE':
      return <TextField {...shared} type="date" />;
    default:
      return <TextField {...shared} />;
  }
}

function hintOf({ kind, help, min, max }: QuestionOfSurveyFragment, t: TFunction): string | undefined {
  const range =
    kind !== 'NUMBER' || (min === null && max === null)
      ? ''
      : max === null
        ? t('survey.atLeast', { min })
        : min === null
          ? t('survey.atMost', { max })
          : t('survey.between', { min, max });
  const hint = [help ?? '', range].filter((text) => text !== '').join(' ');
  return hint === '' ? undefined : hint;
}

const steps = ({ min, max }: QuestionOfSurveyFragment): Option[] =>
  Array.from({ length: (max ?? 5) - (min ?? 1) + 1 }, (_, step) => {
    const value = String(step + (min ?? 1));
    return { value, label: value };
  });
