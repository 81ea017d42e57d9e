import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/Page.js';

/** When the client itself fails: what happened and the way on. What was saved is saved. */
export function Crash(): ReactElement {
  const { t } = useTranslation();
  return (
    <Page title={t('crash.title')} lead={t('crash.lead')} narrow>
      <Paragraph>
        <Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>
      </Paragraph>
    </Page>
  );
}
