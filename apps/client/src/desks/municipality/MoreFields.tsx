import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../kernel/form.js';
import { useWords } from '../../kernel/words.js';
import { CheckboxField, SelectField, TextField } from '../../parts/fields.js';
import type { DraftValues } from './draft.js';

interface Props {
  readonly form: Form<DraftValues>;
  /** Those it can be told in; none once it is told. */
  readonly pilots?: readonly { readonly id: string; readonly name: string }[];
}

/** What may be added to a need by whoever has the time. */
export function MoreFields({ form, pilots = [] }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className="form">
      <CheckboxField
        form={form}
        name="themes"
        label={t('need.fact.themes')}
        optional
        options={words.options('themes')}
      />
      <CheckboxField
        form={form}
        name="audience"
        label={t('need.fact.audience')}
        optional
        options={words.options('audiences')}
      />
      <CheckboxField
        form={form}
        name="wants"
        label={t('tell.wants')}
        optional
        options={words.options('wants')}
      />
      <TextField form={form} name="tried" label={t('tell.tried')} optional rows={3} />
      <TextField
        form={form}
        name="capacity"
        label={t('tell.capacity')}
        hint={t('tell.capacityHint')}
        optional
        rows={3}
      />
      <TextField
        form={form}
        name="planningMoment"
        label={t('tell.planningMoment')}
        hint={t('tell.planningMomentHint')}
        optional
      />
      <SelectField
        form={form}
        name="urgency"
        label={t('tell.urgency')}
        optional
        none={t('tell.notSaid')}
        options={words.options('urgencies')}
      />
      <SelectField
        form={form}
        name="anchoredWith"
        label={t('tell.anchoredWith')}
        optional
        none={t('tell.notSaid')}
        options={words.options('anchorings')}
      />
      {pilots.length > 1 && (
        <SelectField
          form={form}
          name="pilotId"
          label={t('tell.pilot')}
          optional
          none={t('tell.noPilot')}
          options={pilots.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </div>
  );
}
