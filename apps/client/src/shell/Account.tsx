import { Dropdown, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { actFor, signOut } from '../kernel/session.js';
import { CheckMark, DownMark } from '../parts/icons.js';
import type { Who } from './who.js';

/** Who I am and for whom I act; the way to act for another, and out. */
export function Account({ who }: { readonly who: Who }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const id = useId();

  const change = (organisationId: string): void => {
    setOpen(false);
    if (organisationId !== who.organisation?.id) {
      actFor(organisationId);
      void navigate('/');
    }
  };
  const leave = (): void => {
    signOut().catch(() => setFailed(true));
  };

  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm" className="account" onClick={() => setOpen(!open)}>
        <span className="account-name">
          <span>{who.person?.name}</span>
          <span className="account-for">
            {who.organisation === null
              ? t('account.noOne')
              : t('account.for', { organisation: who.organisation.name })}
          </span>
        </span>
        <DownMark />
      </Dropdown.Trigger>
      <Dropdown open={open} onClose={() => setOpen(false)} placement="bottom-end" data-size="sm">
        {who.mayActFor.length > 1 && (
          <>
            <Dropdown.Heading id={id}>{t('account.actFor')}</Dropdown.Heading>
            <Dropdown.List aria-labelledby={id}>
              {who.mayActFor.map((organisation) => (
                <Dropdown.Item key={organisation.id}>
                  <Dropdown.Button
                    aria-current={organisation.id === who.organisation?.id}
                    onClick={() => change(organisation.id)}
                  >
                    {organisation.name}
                    {organisation.id === who.organisation?.id && <CheckMark />}
                  </Dropdown.Button>
                </Dropdown.Item>
              ))}
            </Dropdown.List>
          </>
        )}
        <Dropdown.List>
          {pagesOf(who).map(({ to, text }) => (
            <Dropdown.Item key={to}>
              <Dropdown.Button
                onClick={() => {
                  setOpen(false);
                  void navigate(to);
                }}
              >
                {t(`account.${text}`)}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
          <Dropdown.Item>
            <Dropdown.Button onClick={leave}>{t('account.signOut')}</Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
        {failed && (
          <Paragraph role="alert" className="account-failed">
            {t('account.signOutFailed')}
          </Paragraph>
        )}
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}

/** Pages about oneself and one's organisation, as far as the role goes. */
const pagesOf = ({ roles, organisation }: Who) => [
  { to: '/deltagare', text: 'participants' } as const,
  ...(roles.includes('CONTACT') && organisation !== null
    ? [{ to: '/overlamning', text: 'handOver' } as const, { to: '/nycklar', text: 'tokens' } as const]
    : []),
  { to: '/passkeys', text: 'passkeys' } as const,
  { to: '/inloggningar', text: 'sessions' } as const,
];
