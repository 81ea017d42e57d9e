import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSlow, type Fault, type Loaded } from '../kernel/load.js';
import { Page } from './Page.js';

/** Grey lines where content will stand, so that nothing jumps; says so when it takes long. */
export function Waiting({ lines = 4 }: { readonly lines?: number }): ReactElement {
  const { t } = useTranslation();
  const slow = useSlow(true);
  return (
    <div role="status" className="waiting">
      <span className="ds-sr-only">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="waiting-line" aria-hidden="true" />
      ))}
      {slow && <Paragraph>{t('state.slow')}</Paragraph>}
    </div>
  );
}

/** What went wrong, why, and what to do now. */
export function FaultNote({
  fault,
  retry,
}: {
  readonly fault: Fault;
  readonly retry: () => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Alert data-color={fault === 'forbidden' ? 'info' : 'warning'} role="alert">
      <Heading level={2} data-size="xs">
        {t(`fault.${fault}.what`)}
      </Heading>
      <Paragraph>{t(`fault.${fault}.now`)}</Paragraph>
      {fault === 'assurance' && (
        <Paragraph>
          <Link to="/logga-in">{t('fault.assurance.signIn')}</Link>
        </Paragraph>
      )}
      {fault !== 'forbidden' && fault !== 'assurance' && (
        <Button variant="secondary" data-size="sm" onClick={retry}>
          {t('fault.retry')}
        </Button>
      )}
    </Alert>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: why, and what to do first. */
export function Empty({ title, children, action }: EmptyProps): ReactElement {
  return (
    <div className="empty">
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <Paragraph>{children}</Paragraph>
      {action}
    </div>
  );
}

/** "Missing" and "not yours" read alike. `children`: what can be done about it, if anything. */
export function NotFound({ children }: { readonly children?: ReactNode }): ReactElement {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.lead')} narrow>
      <Paragraph>
        <Link to="/">{t('notFound.home')}</Link>
      </Paragraph>
      {children}
    </Page>
  );
}

interface ShowProps<Data> {
  readonly loaded: Loaded<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** Content when it is here; until then grey lines, or what went wrong. What is already shown stays shown. */
export function Show<Data>({ loaded, lines, children }: ShowProps<Data>): ReactNode {
  const { data, fault, reload } = loaded;
  return (
    <>
      {fault !== undefined && <FaultNote fault={fault} retry={reload} />}
      {data !== undefined
        ? children(data)
        : fault === undefined && <Waiting {...(lines === undefined ? {} : { lines })} />}
    </>
  );
}
