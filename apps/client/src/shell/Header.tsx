import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { WhoDocument } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { PlusMark } from '../parts/icons.js';
import { Account } from './Account.js';
import { placesOf, type Place } from './desks.js';
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
          <Places places={placesOf(who)} />
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

/** More places than this take too much of a phone: there the rest unfolds (see `frame.css`, which shows this many). */
const FEW = 3;

function Places({ places }: { readonly places: readonly Place[] }): ReactElement {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <ul id="places" className={all ? undefined : 'few'}>
      {places.map(({ to, text }) => (
        <li key={to}>
          <NavLink to={to} onClick={() => setAll(false)}>
            {t(`nav.${text}`)}
          </NavLink>
        </li>
      ))}
      {places.length > FEW + 1 && (
        <li className="more">
          <button type="button" aria-expanded={all} aria-controls="places" onClick={() => setAll(!all)}>
            {t(all ? 'nav.fewer' : 'nav.more')}
          </button>
        </li>
      )}
    </ul>
  );
}
