import { Button, Details, Heading, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOfSurveyFragment } from '../../generated/graphql.js';
import type { Form } from '../../kernel/form.js';
import { CheckboxField, SelectField, TextField } from '../../parts/fields.js';
import { PlusMark } from '../../parts/icons.js';
import {
  at,
  choicesOf,
  hasOptions,
  kindOf,
  listAt,
  moved,
  newName,
  textAt,
  without,
  type Editing,
} from './questions.js';

interface Props {
  readonly form: Form<Editing>;
  readonly id: string;
  /** Its place, from 1, and how many there are. */
  readonly place: number;
  readonly of: number;
  /** Earlier questions, as a respondent gets them. */
  readonly earlier: readonly QuestionOfSurveyFragment[];
  /** Says what was done, for those who do not see it. */
  readonly tell: (what: string) => void;
}

/** One question to edit: its words in both languages, its answers, when it is shown, and where it stands. */
export function QuestionCard({ form, id, place, of, earlier, tell }: Props): ReactElement {
  const { t } = useTranslation();
  const { values } = form;
  const kind = kindOf(values, id);
  const name = textAt(values, at(id, 'titleSv')).trim();
  const named = name === '' ? t('surveys.question.number', { number: place }) : name;
  const field = (part: string): { form: Form<Editing>; name: string } => ({ form, name: at(id, part) });
  const focusOn = (button: string): void => {
    requestAnimationFrame(() => {
      const card = document.getElementById(`question-${id}`);
      const wanted = card?.querySelector<HTMLButtonElement>(`[data-move=${button}]:not(:disabled)`);
      (wanted ?? card?.querySelector<HTMLButtonElement>('[data-move]:not(:disabled)'))?.focus();
    });
  };
  const move = (steps: number): void => {
    form.replace(moved(values, id, steps));
    tell(t('surveys.question.movedTo', { question: named, number: place + steps }));
    focusOn(steps < 0 ? 'up' : 'down');
  };
  return (
    <li className="card" id={`question-${id}`}>
      <div className="card-head">
        <Heading level={2} data-size="2xs">
          {t('surveys.question.number', { number: place })}
        </Heading>
        <span className="quiet">{t(`surveys.kind.${kind}`)}</span>
      </div>
      <TextField {...field('titleSv')} label={t('surveys.question.title')} />
      {hasOptions(kind) && <Options form={form} id={id} />}
      {kind === 'SCALE' && <TextField {...field('max')} label={t('surveys.question.steps')} />}
      {kind === 'NUMBER' && (
        <>
          <TextField {...field('min')} label={t('surveys.question.min')} optional />
          <TextField {...field('max')} label={t('surveys.question.max')} optional />
        </>
      )}
      {kind !== 'NEEDS' && kind !== 'SECTION' && (
        <CheckboxField
          {...field('required')}
          label={t('surveys.question.required')}
          options={[{ value: 'yes', label: t('surveys.question.must') }]}
        />
      )}
      <Details>
        <Details.Summary>{t('surveys.question.more')}</Details.Summary>
        <Details.Content>
          <div className="form">
            <TextField {...field('helpSv')} label={t('surveys.question.help')} rows={2} optional />
            <TextField
              {...field('titleEn')}
              label={t('surveys.question.titleEn')}
              hint={t('surveys.question.enHint')}
              optional
            />
            <TextField {...field('helpEn')} label={t('surveys.question.helpEn')} rows={2} optional />
            {hasOptions(kind) &&
              listAt(values, at(id, 'options')).map((value, index) => (
                <TextField
                  key={value}
                  {...field(`option.${value}.en`)}
                  label={t('surveys.question.optionEn', { number: index + 1 })}
                  optional
                />
              ))}
            {kind !== 'NEEDS' && <ShowIf form={form} id={id} earlier={earlier} />}
          </div>
        </Details.Content>
      </Details>
      <div className="form-buttons">
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          data-move="up"
          disabled={place === 1}
          onClick={() => move(-1)}
          aria-label={t('surveys.question.upLabel', { question: named })}
        >
          {t('surveys.question.up')}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          data-move="down"
          disabled={place === of}
          onClick={() => move(1)}
          aria-label={t('surveys.question.downLabel', { question: named })}
        >
          {t('surveys.question.down')}
        </Button>
        {kind !== 'NEEDS' && (
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            onClick={() => {
              form.replace(without(values, id));
              tell(t('surveys.question.removed', { question: named }));
              document.getElementById('questions')?.focus();
            }}
            aria-label={t('surveys.question.removeLabel', { question: named })}
          >
            {t('surveys.question.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

function Options({ form, id }: Pick<Props, 'form' | 'id'>): ReactElement {
  const { t } = useTranslation();
  const { values } = form;
  const options = listAt(values, at(id, 'options'));
  const error = form.errors[at(id, 'options')];
  const add = (): void => {
    const value = newName();
    form.replace({ ...values, [at(id, 'options')]: [...options, value], [at(id, `option.${value}.sv`)]: '' });
    requestAnimationFrame(() => document.getElementById(form.fieldId(at(id, `option.${value}.sv`)))?.focus());
  };
  return (
    <div className="survey-options" id={form.fieldId(at(id, 'options'))} tabIndex={-1}>
      {options.map((value, index) => (
        <div key={value} className="survey-option">
          <TextField
            form={form}
            name={at(id, `option.${value}.sv`)}
            label={t('surveys.question.option', { number: index + 1 })}
          />
          {options.length > 2 && (
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              onClick={() =>
                form.set(
                  at(id, 'options'),
                  options.filter((other) => other !== value),
                )
              }
            >
              {t('surveys.question.removeOption', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
      <Button type="button" variant="secondary" data-size="sm" onClick={add}>
        <PlusMark />
        {t('surveys.question.addOption')}
      </Button>
    </div>
  );
}

/** Asked only of those who answered an earlier question so. */
function ShowIf({ form, id, earlier }: Pick<Props, 'form' | 'id' | 'earlier'>): ReactElement | null {
  const { t } = useTranslation();
  const open = earlier.filter((question) => choicesOf(question).length > 0);
  const chosen = open.find((question) => question.id === textAt(form.values, at(id, 'showIf')));
  if (open.length === 0) return null;
  const labelOf = (value: string): string => {
    if (chosen?.kind === 'YES_NO') return value === 'yes' ? t('survey.yes') : t('survey.no');
    return chosen?.options.find((option) => option.value === value)?.label ?? value;
  };
  return (
    <>
      <SelectField
        form={form}
        name={at(id, 'showIf')}
        label={t('surveys.question.showIf')}
        optional
        none={t('surveys.question.always')}
        options={open.map((question) => ({ value: question.id, label: question.title }))}
      />
      {chosen !== undefined && (
        <CheckboxField
          form={form}
          name={at(id, 'showValues')}
          label={t('surveys.question.showValues')}
          optional
          options={choicesOf(chosen).map((value) => ({ value, label: labelOf(value) }))}
        />
      )}
    </>
  );
}
