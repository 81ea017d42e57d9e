import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ContactPointsDocument,
  PassOnReferralDocument,
  type ReferralWholeFragment,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { ofTheState } from '../../needs/points.js';
import { ActForm } from '../../parts/ActForm.js';
import { SelectField, TextField } from '../../parts/fields.js';

interface Props {
  readonly referral: ReferralWholeFragment;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** "Annan bör svara": to which contact point, and why. The chain is kept. */
export function PassOnForm({ referral, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const loaded = useLoad(ContactPointsDocument, {
    countyCode: referral.need?.county.code ?? null,
    themes: referral.need?.themes ?? null,
  });
  const form = useForm<{ contactPointId: string; text: string }>({ contactPointId: '', text: '' });
  const act = useAct(PassOnReferralDocument);
  const points = ofTheState(loaded.data?.contactPoints ?? []).filter(({ id }) => id !== referral.to.id);
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        contactPointId: t('act.passOn.choose'),
        text: t('form.fillIn', { field: t('act.passOn.text') }),
      }}
      variables={({ contactPointId, text }) => ({
        input: { referralId: referral.id, contactPointId, text: text.trim() },
      })}
      submit={t('act.passOn.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <SelectField
        form={form}
        name="contactPointId"
        label={t('act.passOn.to')}
        none={t('act.passOn.none')}
        options={points.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField form={form} name="text" label={t('act.passOn.text')} rows={3} />
    </ActForm>
  );
}
