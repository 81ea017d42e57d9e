import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineOfferDocument, type DeclineReason } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { ActForm } from '../../parts/ActForm.js';
import { RadioField, TextField } from '../../parts/fields.js';

/** Reasons a municipality may have for not taking up an offer. */
const reasons = [
  'TIMING',
  'NO_CAPACITY',
  'ALREADY_OFFERED_HERE',
  'BETTER_BY_ANOTHER',
  'TOO_LITTLE_KNOWN',
  'OTHER',
] as const satisfies readonly DeclineReason[];

interface Props {
  readonly referralId: string;
  readonly to: string;
  readonly notNow: boolean;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** Not now, or not at all: with a reason, so that the next offer fits better. */
export function DeclineForm({ referralId, to, notNow, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ reason: string; text: string }>({ reason: notNow ? 'TIMING' : '', text: '' });
  const act = useAct(DeclineOfferDocument);
  const kind = notNow ? 'notNow' : 'decline';
  return (
    <ActForm
      form={form}
      act={act}
      required={{ reason: t('form.chooseReason'), text: t('form.fillIn', { field: t('act.decline.text') }) }}
      variables={({ reason, text }) => ({
        input: { referralId, notNow, reason: reason as DeclineReason, text: text.trim() },
      })}
      submit={t(`act.${kind}.submit`)}
      to={to}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <RadioField
        form={form}
        name="reason"
        label={t('act.decline.reason')}
        options={reasons.map((value) => ({ value, label: t(`ours.${value}`) }))}
      />
      <TextField
        form={form}
        name="text"
        label={t('act.decline.text')}
        hint={t('act.decline.textHint')}
        rows={3}
      />
    </ActForm>
  );
}
