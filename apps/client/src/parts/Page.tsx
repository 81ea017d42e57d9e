import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

interface Props {
  readonly title: string;
  /** The tab's title where it should say more, or less, than the heading. */
  readonly tabTitle?: string;
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  readonly narrow?: boolean;
  readonly children?: ReactNode;
}

/** One page: its title in the tab and as the heading, which takes focus when a person comes here from another page. */
export function Page({ title, tabTitle, over, lead, narrow = false, children }: Props): ReactElement {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // The first page of a visit keeps focus at the top, where the skip link is.
  const arrived = useRef(useLocation().key !== 'default');

  useEffect(() => {
    document.title = `${tabTitle ?? title} – ${t('app.name')}`;
  }, [title, tabTitle, t]);

  useEffect(() => {
    if (arrived.current) heading.current?.focus();
  }, []);

  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      <div className="page-head">
        {over !== undefined && <div className="page-over">{over}</div>}
        <Heading level={1} data-size="md" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {lead !== undefined && <Paragraph className="lead">{lead}</Paragraph>}
      </div>
      {children}
    </div>
  );
}
