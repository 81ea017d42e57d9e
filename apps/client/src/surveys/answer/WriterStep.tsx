import { Button } from '@digdir/designsystemet-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../kernel/form.js';
import { TextField } from '../../parts/fields.js';
import { FormErrors } from '../../parts/FormErrors.js';
import type { Writer } from './writer.js';

interface Props {
  readonly start: Writer;
  readonly submit: string;
  readonly onDone: (writer: Writer) => void;
}

/** Who answers: asked once, so that colleagues and the board know whom to turn to. */
export function WriterStep({ start, submit, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ name: string; role: string }>(start);
  const [tries, setTries] = useState(0);
  const go = (event: FormEvent): void => {
    event.preventDefault();
    setTries(tries + 1);
    const required = {
      name: t('form.fillIn', { field: t('survey.name') }),
      role: t('form.fillIn', { field: t('survey.role') }),
    };
    if (form.check(required)) onDone({ name: form.values.name.trim(), role: form.values.role.trim() });
  };
  return (
    <form noValidate className="form" onSubmit={go}>
      <FormErrors key={tries} form={form} />
      <TextField form={form} name="name" label={t('survey.name')} />
      <TextField form={form} name="role" label={t('survey.role')} hint={t('survey.roleHint')} />
      <div className="form-buttons">
        <Button type="submit">{submit}</Button>
      </div>
    </form>
  );
}
