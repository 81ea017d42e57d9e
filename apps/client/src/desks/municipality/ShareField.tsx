import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Values } from '../../kernel/form.js';
import { CheckboxField } from '../../parts/fields.js';

/** The value of the one box. */
export const SHARED = 'shared';

/** May the text be shown to more than those it is sent to? One box, and what it means. */
export function ShareField<V extends Values & { readonly share: readonly string[] }>({
  form,
}: {
  readonly form: Form<V>;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <CheckboxField
      form={form}
      name="share"
      label={t('share.title')}
      hint={t('share.hint')}
      optional
      options={[{ value: SHARED, label: t('share.label') }]}
    />
  );
}
