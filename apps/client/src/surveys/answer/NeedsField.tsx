import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOfSurveyFragment } from '../../generated/graphql.js';
import type { Form } from '../../kernel/form.js';
import { useWords } from '../../kernel/words.js';
import { CheckboxField, SelectField, TextField } from '../../parts/fields.js';
import { PlusMark } from '../../parts/icons.js';
import { emptyNeed, isGone, isTold, needField, needKeys, textOf, YES, type Answer } from './answer.js';

/** How many needs one answer may hold. */
const MOST = 30;

interface Props {
  readonly form: Form<Answer>;
  readonly question: QuestionOfSurveyFragment;
}

/** The needs: those that the board knows, folded, to keep or change; and new ones, each with one text that must be there. */
export function NeedsField({ form, question }: Props): ReactElement {
  const { t } = useTranslation();
  const { values } = form;
  const keys = needKeys(values);
  const known = keys.filter((key) => isTold(values, key));
  const fresh = keys.filter((key) => !isTold(values, key));
  const add = useRef<HTMLButtonElement>(null);

  const addNeed = (): void => {
    const key = crypto.randomUUID();
    form.replace({ ...values, ...emptyNeed(key), needs: [...keys, key] });
    requestAnimationFrame(() => document.getElementById(form.fieldId(needField(key, 'text')))?.focus());
  };
  const removeNeed = (key: string): void => {
    const kept = Object.entries(values).filter(([name]) => !name.startsWith(`needs.${key}.`));
    form.replace({ ...Object.fromEntries(kept), needs: keys.filter((other) => other !== key) });
    add.current?.focus();
  };

  return (
    <section className="survey-needs" aria-labelledby={form.fieldId('needs')}>
      <Heading level={2} data-size="xs" id={form.fieldId('needs')} tabIndex={-1}>
        {question.title}
      </Heading>
      {question.help !== null && <p className="quiet pre">{question.help}</p>}
      {known.length > 0 && (
        <div>
          <p className="section-intro">{t('survey.known')}</p>
          {known.map((key) => (
            <Details key={key}>
              <Details.Summary>
                {isGone(values, key)
                  ? t('survey.goneMark', { need: headOf(values, key) })
                  : headOf(values, key)}
              </Details.Summary>
              <Details.Content>
                <KnownNeed form={form} needKey={key} />
              </Details.Content>
            </Details>
          ))}
        </div>
      )}
      {fresh.map((key, index) => (
        <div
          key={key}
          className="survey-need"
          role="group"
          aria-label={t('survey.need', { number: index + 1 })}
        >
          <NeedFields
            form={form}
            needKey={key}
            label={fresh.length > 1 ? t('survey.needText', { number: index + 1 }) : t('survey.oneNeedText')}
            optional={index > 0 || known.length > 0}
          />
          {keys.length > 1 && (
            <Button variant="tertiary" data-size="sm" type="button" onClick={() => removeNeed(key)}>
              {t('survey.removeNeed', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      {keys.length < MOST && (
        <Button variant="secondary" type="button" ref={add} className="survey-add" onClick={addNeed}>
          <PlusMark />
          {keys.length === 0 ? t('survey.addFirst') : t('survey.addNeed')}
        </Button>
      )}
    </section>
  );
}

const LENGTH = 90;

/** The heading of a need, or its first words. */
export function headOf(values: Answer, key: string): string {
  const title = textOf(values, needField(key, 'title')).trim();
  const text = textOf(values, needField(key, 'text')).trim();
  if (title !== '') return title;
  return text.length > LENGTH ? `${text.slice(0, LENGTH)} …` : text;
}

interface NeedProps {
  readonly form: Form<Answer>;
  readonly needKey: string;
}

/** What the board knows already: it still holds unless one changes it, or says that it does not. */
function KnownNeed({ form, needKey }: NeedProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="form">
      <CheckboxField
        form={form}
        name={needField(needKey, 'gone')}
        label={t('survey.stillHolds')}
        options={[{ value: YES, label: t('survey.gone') }]}
      />
      {isGone(form.values, needKey) ? (
        <>
          <Paragraph>{textOf(form.values, needField(needKey, 'text'))}</Paragraph>
          <TextField
            form={form}
            name={needField(needKey, 'reason')}
            label={t('survey.goneReason')}
            rows={2}
          />
        </>
      ) : (
        <NeedFields form={form} needKey={needKey} label={t('survey.oneNeedText')} optional={false} />
      )}
    </div>
  );
}

function NeedFields({
  form,
  needKey,
  label,
  optional,
}: NeedProps & { readonly label: string; readonly optional: boolean }): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const at = (name: string): { form: Form<Answer>; name: string; optional: true } => ({
    form,
    name: needField(needKey, name),
    optional: true,
  });
  return (
    <>
      <TextField
        form={form}
        name={needField(needKey, 'text')}
        label={label}
        hint={t('tell.textHint')}
        rows={6}
        optional={optional}
      />
      <Details>
        <Details.Summary>{t('tell.more')}</Details.Summary>
        <Details.Content>
          <div className="form">
            <TextField {...at('title')} label={t('tell.heading')} hint={t('tell.headingHint')} />
            <CheckboxField
              {...at('themes')}
              label={t('need.fact.themes')}
              options={words.options('themes')}
            />
            <CheckboxField
              {...at('audience')}
              label={t('need.fact.audience')}
              options={words.options('audiences')}
            />
            <CheckboxField {...at('wants')} label={t('tell.wants')} options={words.options('wants')} />
            <TextField {...at('tried')} label={t('tell.tried')} rows={3} />
            <TextField
              {...at('capacity')}
              label={t('tell.capacity')}
              hint={t('tell.capacityHint')}
              rows={3}
            />
            <TextField
              {...at('planningMoment')}
              label={t('tell.planningMoment')}
              hint={t('tell.planningMomentHint')}
            />
            <SelectField
              {...at('urgency')}
              label={t('tell.urgency')}
              none={t('tell.notSaid')}
              options={words.options('urgencies')}
            />
            <SelectField
              {...at('anchoredWith')}
              label={t('tell.anchoredWith')}
              hint={t('survey.anchoredHint')}
              none={t('tell.notSaid')}
              options={words.options('anchorings')}
            />
            <CheckboxField
              {...at('share')}
              label={t('share.title')}
              hint={t('share.hint')}
              options={[{ value: YES, label: t('share.label') }]}
            />
          </div>
        </Details.Content>
      </Details>
    </>
  );
}
