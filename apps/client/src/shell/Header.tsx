import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { WhoDocument } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { PlusMark } from '../parts/icons.js';
import { Account } from './Account.js';
import { placesOf } from './desks.js';
import { LanguageSwitch } from './LanguageSwitch.js';

/** Name, menu, who I am and for whom I act. */
export function Header(): ReactElement {
  const { t } = useTranslation();
  const { data } = useLoad(WhoDocument, {});
  const who = data?.viewer.signedIn === true ? data.viewer : null;
  return (
    <header className={who === null ? 'head' : 'head head-in'}>
      <div className="head-row">
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span className="brand-name">{t('app.name')}</span>
        </Link>
        <div className="head-side">
          <LanguageSwitch />
          {who !== null && <Account who={who} />}
        </div>
      </div>
      {who !== null && (
        <nav aria-label={t('nav.label')} className="menu">
          <ul>
            {placesOf(who).map(({ to, text }) => (
              <li key={to}>
                <NavLink to={to}>{t(`nav.${text}`)}</NavLink>
              </li>
            ))}
          </ul>
          {who.desks.includes('MUNICIPALITY') && (
            <Link to="/behov/nytt" className="ds-button tell">
              <PlusMark />
              {t('nav.tell')}
            </Link>
          )}
        </nav>
      )}
    </header>
  );
}
