import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { beginSession } from '../kernel/session.js';
import { Page } from '../parts/Page.js';
import { Empty, FaultNote, Waiting } from '../parts/states.js';
import { byDesk, loadPersonas, tokenFor, type Persona } from './personas.js';

type Found = 'loading' | 'off' | 'fault' | readonly Persona[];

/** Only addresses of our own, whatever stands in the link. */
const safe = (path: string | null): string => (path !== null && /^\/(?![/\\])/.test(path) ? path : '/');

/** Development sign-in: choose whose desk to sit at. */
export function SignIn(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [found, setFound] = useState<Found>('loading');
  const [entering, setEntering] = useState<string>();

  const look = useCallback(() => {
    setFound('loading');
    loadPersonas().then(
      (personas) => setFound(personas ?? 'off'),
      () => setFound('fault'),
    );
  }, []);
  useEffect(look, [look]);

  const enter = async (persona: string): Promise<void> => {
    setEntering(persona);
    try {
      beginSession({ token: await tokenFor(persona) });
      await navigate(safe(search.get('till')), { replace: true });
    } catch {
      setEntering(undefined);
      setFound('fault');
    }
  };

  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      {found === 'loading' && <Waiting lines={6} />}
      {found === 'fault' && <FaultNote fault="offline" retry={look} />}
      {found === 'off' && <Empty title={t('signIn.off.title')}>{t('signIn.off.text')}</Empty>}
      {typeof found !== 'string' &&
        byDesk(found).map(([desk, personas]) => (
          <section key={desk} className="personas" aria-labelledby={`desk-${desk}`}>
            <Heading level={2} data-size="sm" id={`desk-${desk}`}>
              {t(`signIn.desk.${desk}.title`)}
            </Heading>
            <Paragraph>{t(`signIn.desk.${desk}.text`)}</Paragraph>
            <ul className="tiles">
              {personas.map(({ persona, name, organisation, pilots }) => (
                <li key={persona} className="tile">
                  <Heading level={3} data-size="2xs">
                    {organisation ?? name}
                  </Heading>
                  <Paragraph data-size="sm">{organisation === null ? pilots.join(', ') : name}</Paragraph>
                  <Button
                    variant="secondary"
                    data-size="sm"
                    loading={entering === persona}
                    onClick={() => void enter(persona)}
                    aria-label={t('signIn.as', { name, organisation: organisation ?? '' })}
                  >
                    {t('signIn.enter')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Page>
  );
}
