import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';

/** The accessibility statement the law asks for, with a way to report faults. */
export function Accessibility(): ReactElement {
  const { t } = useTranslation();
  const contact = t('accessibility.mail');
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')} narrow>
      <Section title={t('accessibility.how.title')}>
        <p>{t('accessibility.how.text')}</p>
      </Section>
      <Section title={t('accessibility.known.title')}>
        <p>{t('accessibility.known.text')}</p>
      </Section>
      <Section title={t('accessibility.report.title')}>
        <p>{t('accessibility.report.text')}</p>
        <p>
          <a href={`mailto:${contact}?subject=${encodeURIComponent(t('accessibility.subject'))}`}>
            {contact}
          </a>
        </p>
      </Section>
      <Section title={t('accessibility.supervision.title')}>
        <p>{t('accessibility.supervision.text')}</p>
        <p>
          <a href="https://www.digg.se/tdosanmalan" rel="noreferrer">
            {t('accessibility.supervision.link')}
          </a>
        </p>
      </Section>
      <Section title={t('accessibility.tested.title')}>
        <p>{t('accessibility.tested.text')}</p>
      </Section>
    </Page>
  );
}
