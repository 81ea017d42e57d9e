import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { OtherWays } from '../entry/OtherWays.js';
import { Page } from '../parts/Page.js';
import { Empty, FaultNote, Waiting } from '../parts/states.js';
import {
  doorTo,
  loadProviders,
  refusals,
  safePath,
  wantsAnotherAccount,
  type Provider,
  type Refusal,
} from './ways-in.js';

type Found = 'loading' | 'fault' | readonly Provider[];

/** Choose where to sign in; whoever was not let in is told why, and what to do. */
export function SignIn(): ReactElement {
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const [found, setFound] = useState<Found>('loading');
  const refusal = refusals.find((one) => one === search.get('fel'));
  const till = safePath(search.get('till'));

  const look = useCallback(() => {
    setFound('loading');
    loadProviders().then(setFound, () => setFound('fault'));
  }, []);
  useEffect(look, [look]);

  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')} narrow>
      {refusal !== undefined && <RefusalNote refusal={refusal} />}
      {found === 'loading' && <Waiting lines={3} />}
      {found === 'fault' && <FaultNote fault="offline" retry={look} />}
      {typeof found !== 'string' && found.length === 0 && (
        <Empty title={t('signIn.none.title')}>{t('signIn.none.text')}</Empty>
      )}
      {typeof found !== 'string' && found.length > 0 && (
        <ul className="ways-in" aria-label={t('signIn.choose')}>
          {found.map(({ id, name }) => (
            <li key={id}>
              <Button asChild variant="secondary">
                <a href={doorTo(id, till, i18n.language, wantsAnotherAccount(refusal))}>
                  {i18n.language === 'sv' ? name.sv : name.en}
                </a>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <OtherWays till={till} />
    </Page>
  );
}

function RefusalNote({ refusal }: { readonly refusal: Refusal }): ReactElement {
  const { t } = useTranslation();
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="xs">
        {t(`signIn.refused.${refusal}.what`)}
      </Heading>
      <Paragraph>{t(`signIn.refused.${refusal}.now`)}</Paragraph>
    </Alert>
  );
}
