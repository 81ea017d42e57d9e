import { Dropdown } from '@digdir/designsystemet-react';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { beginSession, signOut, useSession } from '../kernel/session.js';
import { CheckMark, DownMark } from '../parts/icons.js';
import type { Who } from './who.js';

/** Who I am and for whom I act; the way to act for another, and out. */
export function Account({ who }: { readonly who: Who }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const id = useId();

  const actFor = (organisationId: string): void => {
    setOpen(false);
    if (session !== null && organisationId !== who.organisation?.id) {
      beginSession({ ...session, organisationId });
      void navigate('/');
    }
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
                    onClick={() => actFor(organisation.id)}
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
          <Dropdown.Item>
            <Dropdown.Button
              onClick={() => {
                signOut();
                void navigate('/logga-in');
              }}
            >
              {t('account.signOut')}
            </Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
