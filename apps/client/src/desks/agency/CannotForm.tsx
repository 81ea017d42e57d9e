import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeclineReason, TypedDocumentString } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { ActForm } from '../../parts/ActForm.js';
import { RadioField, TextField } from '../../parts/fields.js';

const reasons: readonly DeclineReason[] = [
  'NO_CAPACITY',
  'OUTSIDE_ASSIGNMENT',
  'OFFERED_TO_OTHERS',
  'ALREADY_OFFERED_HERE',
  'BETTER_BY_ANOTHER',
  'TIMING',
  'TOO_LITTLE_KNOWN',
  'OTHER',
];

interface Props<Data, Variables> {
  readonly act: TypedDocumentString<Data, Variables>;
  readonly variables: (why: { reason: DeclineReason; text: string }) => NoInfer<Variables>;
  readonly submit: string;
  /** Who receives it. */
  readonly to?: string;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** "Kan inte bidra nu", with a reason others can learn from and words the municipality can use. */
export function CannotForm<Data, Variables>(props: Props<Data, Variables>): ReactElement {
  const { variables, submit, to, onDone, onMovedOn } = props;
  const { t } = useTranslation();
  const form = useForm<{ reason: string; text: string }>({ reason: '', text: '' });
  const act = useAct(props.act);
  return (
    <ActForm
      form={form}
      act={act}
      required={{ reason: t('form.chooseReason'), text: t('form.fillIn', { field: t('act.cannot.text') }) }}
      variables={({ reason, text }) => variables({ reason: reason as DeclineReason, text: text.trim() })}
      submit={submit}
      {...(to === undefined ? {} : { to })}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <RadioField
        form={form}
        name="reason"
        label={t('act.cannot.reason')}
        options={reasons.map((value) => ({ value, label: t(`decline.${value}`) }))}
      />
      <TextField
        form={form}
        name="text"
        label={t('act.cannot.text')}
        hint={t('act.cannot.textHint')}
        rows={4}
      />
    </ActForm>
  );
}
