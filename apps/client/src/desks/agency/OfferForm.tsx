import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage, TypedDocumentString } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useWords } from '../../kernel/words.js';
import { ActForm } from '../../parts/ActForm.js';
import { RadioField, TextField } from '../../parts/fields.js';

/** The stages of receiving support: leadership and structure come before methods. */
const stages: readonly Stage[] = ['READINESS', 'LEADERSHIP', 'STRUCTURE', 'METHOD', 'FOLLOW_UP'];

interface Offer {
  readonly what: string;
  readonly byWhom: string;
  readonly when: string;
  readonly asksOfYou: string;
  readonly stage: Stage;
}

interface Props<Data, Variables> {
  readonly act: TypedDocumentString<Data, Variables>;
  readonly variables: (offer: Offer) => NoInfer<Variables>;
  readonly submit: string;
  /** Who receives it. */
  readonly to?: string;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** "Kan bidra": what, by whom, when, what it asks of the municipality, and where it begins. */
export function OfferForm<Data, Variables>(props: Props<Data, Variables>): ReactElement {
  const { variables, submit, to, onDone, onMovedOn } = props;
  const { t } = useTranslation();
  const words = useWords();
  const form = useForm<{ what: string; byWhom: string; when: string; asksOfYou: string; stage: string }>({
    what: '',
    byWhom: '',
    when: '',
    asksOfYou: '',
    stage: '',
  });
  const act = useAct(props.act);
  const fillIn = (field: string): string => t('form.fillIn', { field });
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        what: fillIn(t('offer.what')),
        byWhom: fillIn(t('offer.byWhom')),
        when: fillIn(t('offer.when')),
        asksOfYou: fillIn(t('offer.asksOfYou')),
        stage: t('act.offer.chooseStage'),
      }}
      variables={({ stage, ...texts }) => variables({ ...texts, stage: stage as Stage })}
      submit={submit}
      {...(to === undefined ? {} : { to })}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <TextField form={form} name="what" label={t('offer.what')} hint={t('act.offer.whatHint')} rows={4} />
      <TextField form={form} name="byWhom" label={t('offer.byWhom')} />
      <TextField form={form} name="when" label={t('offer.when')} hint={t('act.offer.whenHint')} />
      <TextField
        form={form}
        name="asksOfYou"
        label={t('offer.asksOfYou')}
        hint={t('act.offer.asksHint')}
        rows={3}
      />
      <RadioField
        form={form}
        name="stage"
        label={t('offer.stage')}
        options={stages.map((value) => ({
          value,
          label: words.label('stages', value),
          hint: t(`stage.${value}`),
        }))}
      />
    </ActForm>
  );
}
