import { SkipLink } from '@digdir/designsystemet-react';
import { Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { Waiting } from '../parts/states.js';
import { Header } from './Header.js';

/** The frame of every page: skip link, head, the page itself, foot. */
export function Shell(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="shell">
      <SkipLink href="#innehall">{t('shell.skip')}</SkipLink>
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
