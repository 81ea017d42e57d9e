import { SkipLink } from '@digdir/designsystemet-react';
import { Suspense, type MouseEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { Waiting } from '../parts/states.js';
import { Header } from './Header.js';

/** Past the menu, without a trace in the address: its fragment may hold the token of a link. */
function skip(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById('innehall')?.focus();
}

/** The frame of every page: skip link, head, the page itself, foot. */
export function Shell(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="shell">
      <SkipLink href="#innehall" onClick={skip}>
        {t('shell.skip')}
      </SkipLink>
      <Header />
      <main id="innehall" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">
        <p>{t('shell.about')}</p>
        <p>
          <Link to="/tillganglighet">{t('shell.accessibility')}</Link>
        </p>
      </footer>
      <ScrollRestoration />
    </div>
  );
}
