import { ErrorSummary } from '@digdir/designsystemet-react';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Values } from '../kernel/form.js';

/** Leads to the field, also in a fold, and leaves the address as it is: its fragment may hold the token of a link. */
function lead(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  for (let fold = field?.closest('details'); fold != null; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  field?.focus();
}

/** Everything to correct, gathered above the form; takes focus when it appears. Each line leads to its field. */
export function FormErrors<V extends Values>({ form }: { readonly form: Form<V> }): ReactElement | null {
  const { t } = useTranslation();
  const fields = Object.entries(form.errors) as [keyof V & string, string][];
  if (fields.length === 0 && form.general.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Heading level={2}>{t('form.toCorrect')}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {fields.map(([name, message]) => (
          <ErrorSummary.Item key={name}>
            <ErrorSummary.Link href={`#${form.fieldId(name)}`} onClick={lead}>
              {message}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
        {form.general.map((message) => (
          <ErrorSummary.Item key={message}>{message}</ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
