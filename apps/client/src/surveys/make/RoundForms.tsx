import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ExtendSurveyRoundDocument,
  FeedBackSurveyRoundDocument,
  type RoundWholeFragment,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { ActForm } from '../../parts/ActForm.js';
import { TextField } from '../../parts/fields.js';

interface Props {
  readonly round: RoundWholeFragment;
  readonly onDone: () => void;
  readonly reload: () => void;
}

/** Another last day to answer. */
export function ExtendForm({ round, onDone, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ dueOn: string }>({ dueOn: round.dueOn ?? '' });
  const act = useAct(ExtendSurveyRoundDocument);
  return (
    <ActForm
      form={form}
      act={act}
      required={{ dueOn: t('form.fillIn', { field: t('surveys.field.dueOn') }) }}
      variables={({ dueOn }) => ({ input: { roundId: round.id, dueOn } })}
      submit={t('surveys.act.extend.submit')}
      onDone={onDone}
      onMovedOn={reload}
    >
      <TextField form={form} name="dueOn" label={t('surveys.field.dueOn')} type="date" />
    </ActForm>
  );
}

/** What came of it, and what is done with it: owed to each who answered. */
export function FeedBackForm({ round, onDone, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ result: string; whatWeDo: string }>({ result: '', whatWeDo: '' });
  const act = useAct(FeedBackSurveyRoundDocument);
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        result: t('form.fillIn', { field: t('surveys.act.feedBack.result') }),
        whatWeDo: t('form.fillIn', { field: t('surveys.act.feedBack.whatWeDo') }),
      }}
      variables={({ result, whatWeDo }) => ({
        input: { roundId: round.id, result: result.trim(), whatWeDo: whatWeDo.trim() },
      })}
      submit={t('surveys.act.feedBack.submit')}
      onDone={onDone}
      onMovedOn={reload}
    >
      <p>{t('surveys.act.feedBack.intro', { promised: round.plannedFeedback })}</p>
      <TextField form={form} name="result" label={t('surveys.act.feedBack.result')} rows={6} />
      <TextField form={form} name="whatWeDo" label={t('surveys.act.feedBack.whatWeDo')} rows={6} />
    </ActForm>
  );
}
