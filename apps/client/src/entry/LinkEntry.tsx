import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { askAgain } from '../kernel/session.js';
import { Page } from '../parts/Page.js';
import { Empty } from '../parts/states.js';
import { enter } from './doors.js';

/** Opened from a mail. Opening it uses nothing up – mail scanners do that too; the button does. */
export function LinkEntry(): ReactElement {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const token = useLocation().hash.slice(1);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string>();

  const go = async (): Promise<void> => {
    setBusy(true);
    const answer = await enter('link/enter', { token }, i18n.language);
    if (answer.let === 'in') {
      askAgain();
      await navigate('/', { replace: true });
      return;
    }
    setTold(answer.told ?? t('entry.failed'));
    setBusy(false);
  };

  return (
    <Page title={t('entry.link.title')} lead={t('entry.link.lead')} narrow>
      {token === '' ? (
        <Empty title={t('entry.link.none.title')}>{t('entry.link.none.text')}</Empty>
      ) : (
        <>
          {told !== undefined && (
            <Alert data-color="warning" role="alert">
              <Paragraph>{told}</Paragraph>
            </Alert>
          )}
          <Button loading={busy} onClick={() => void go()}>
            {t('entry.link.go')}
          </Button>
        </>
      )}
    </Page>
  );
}
