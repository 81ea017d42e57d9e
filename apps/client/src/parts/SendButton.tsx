import { Button } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly to: string | undefined;
  readonly sending: boolean;
  readonly danger?: boolean;
}

/** Sends. What goes to another organisation says where, and that it becomes an official document there. */
export function SendButton({ label, to, sending, danger = false }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Button type="submit" loading={sending} {...(danger ? { 'data-color': 'danger' } : {})}>
      {sending ? (
        t('form.sending')
      ) : (
        <span>
          {label}
          {to !== undefined && <span className="button-to">{t('form.goesTo', { to })}</span>}
        </span>
      )}
    </Button>
  );
}
