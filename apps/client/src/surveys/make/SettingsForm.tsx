import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveSurveyRoundDocument, type RoundWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { merge } from '../../kernel/merge.js';
import { ActForm } from '../../parts/ActForm.js';
import { BothTexts } from '../../parts/BothTexts.js';
import { CheckboxField, RadioField, TextField } from '../../parts/fields.js';
import { changedSettings, settingsOf, type Settings } from './settings.js';

/** Days before the last one, on which those who have not answered can be reminded. */
const reminderDays = ['14', '7', '3', '2'] as const;

interface Props {
  readonly round: RoundWholeFragment;
  readonly onDone: () => void;
  readonly reload: () => void;
}

/** Everything that must be said before a survey is put to anybody. Can be saved half done. */
export function SettingsForm({ round, onDone, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const [begun, setBegun] = useState({ version: round.version, settings: settingsOf(round) });
  const form = useForm<Settings>(begun.settings);
  const act = useAct(SaveSurveyRoundDocument);
  const stale = act.outcome?.kind === 'problem' && act.outcome.problem.__typename === 'StaleVersion';
  const theirs = settingsOf(round);
  const { merged, conflicts } = merge(begun.settings, form.values, theirs);
  const labels: Readonly<Record<string, string>> = {
    title: t('surveys.field.title'),
    purpose: t('surveys.field.purpose'),
    selection: t('surveys.field.selection'),
    plannedFeedback: t('surveys.field.plannedFeedback'),
  };
  /** Goes on from what somebody else has saved; of the fields both changed, with mine or with theirs. */
  const goOn = (values: Settings): void => {
    form.replace(values);
    setBegun({ version: round.version, settings: theirs });
    act.clear();
  };
  return (
    <ActForm
      form={form}
      act={act}
      required={{ title: t('form.fillIn', { field: t('surveys.field.title') }) }}
      variables={(values) => ({
        input: { roundId: round.id, version: begun.version, ...changedSettings(begun.settings, values) },
      })}
      submit={t('surveys.save')}
      onDone={onDone}
      onMovedOn={reload}
    >
      <TextField form={form} name="title" label={t('surveys.field.title')} />
      <TextField
        form={form}
        name="purpose"
        label={t('surveys.field.purpose')}
        hint={t('surveys.field.purposeHint')}
        rows={3}
        optional
      />
      <CheckboxField
        form={form}
        name="voluntary"
        label={t('survey.fact.voluntary')}
        options={[{ value: 'yes', label: t('surveys.field.voluntary') }]}
      />
      <TextField form={form} name="estimatedMinutes" label={t('surveys.field.minutes')} optional />
      <TextField form={form} name="selection" label={t('surveys.field.selection')} rows={2} optional />
      <TextField
        form={form}
        name="plannedFeedback"
        label={t('surveys.field.plannedFeedback')}
        rows={2}
        optional
      />
      <TextField form={form} name="feedbackOn" label={t('surveys.field.feedbackOn')} type="date" optional />
      <RadioField
        form={form}
        name="consulted"
        label={t('surveys.field.consulted')}
        optional
        options={[
          { value: 'yes', label: t('survey.yes') },
          { value: 'no', label: t('survey.no') },
        ]}
      />
      {form.values.consulted === 'yes' && (
        <>
          <TextField
            form={form}
            name="consultedOn"
            label={t('surveys.field.consultedOn')}
            type="date"
            optional
          />
          <TextField form={form} name="outcome" label={t('surveys.field.outcome')} rows={2} optional />
        </>
      )}
      {form.values.consulted === 'no' && (
        <TextField form={form} name="whyNone" label={t('surveys.field.whyNone')} rows={2} optional />
      )}
      <TextField
        form={form}
        name="opensOn"
        label={t('surveys.field.opensOn')}
        hint={t('surveys.field.opensOnHint')}
        type="date"
        optional
      />
      <TextField form={form} name="dueOn" label={t('surveys.field.dueOn')} type="date" optional />
      <CheckboxField
        form={form}
        name="reminderDays"
        label={t('surveys.field.reminderDays')}
        optional
        options={reminderDays.map((value) => ({
          value,
          label: t('surveys.daysBefore', { number: Number(value) }),
        }))}
      />
      {stale && round.version === begun.version && (
        <Alert data-color="warning" role="alert">
          <Paragraph>{t('surveys.changed')}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={reload}>
            {t('form.readAgain')}
          </Button>
        </Alert>
      )}
      {stale &&
        round.version !== begun.version &&
        (conflicts.length === 0 ? (
          <Alert data-color="info" role="status">
            <Paragraph>{t('survey.joined')}</Paragraph>
            <Button variant="secondary" data-size="sm" onClick={() => goOn(merged as Settings)}>
              {t('surveys.goOn')}
            </Button>
          </Alert>
        ) : (
          <BothTexts
            about={conflicts.map((name) => labels[name] ?? t('surveys.settings')).join(', ')}
            mine={conflicts.map((name) => String(form.values[name as keyof Settings])).join('\n\n')}
            theirs={conflicts.map((name) => String(theirs[name as keyof Settings])).join('\n\n')}
            onKeepMine={() => goOn(merged as Settings)}
            onTakeTheirs={() =>
              goOn({
                ...merged,
                ...Object.fromEntries(conflicts.map((name) => [name, theirs[name as keyof Settings]])),
              } as Settings)
            }
          />
        ))}
    </ActForm>
  );
}
