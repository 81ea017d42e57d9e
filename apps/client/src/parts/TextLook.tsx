import { Alert, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dangerIn, type FindKind } from '#wording';
import type { Form, Values } from '../kernel/form.js';

/**
 * What in the texts points at a person, in the words as typed. Written in another way it goes away; where it needs to
 * stand, a reason is given.
 */
export function TextLook<V extends Values>({ form }: { readonly form: Form<V> }): ReactElement | null {
  const { t } = useTranslation();
  if (form.marks.length === 0) return null;
  return (
    <Alert data-color="warning" className="look">
      <Heading level={2} data-size="2xs">
        {t('look.title')}
      </Heading>
      <ul>
        {form.marks.map(({ kind, text }, index) => (
          <li key={index}>
            <mark>{text}</mark> – {t(`look.kind.${kind as FindKind}`)}
          </li>
        ))}
      </ul>
      <Paragraph>{t('look.rewrite')}</Paragraph>
      <Textfield
        label={t('look.reason')}
        description={t('look.reasonHint')}
        multiline
        rows={2}
        value={form.textReason}
        onChange={(event) => form.setTextReason(event.target.value)}
      />
    </Alert>
  );
}

/**
 * Whom to call, at once, where a text bears signs that somebody is in danger: while it is typed, and wherever it is
 * read. It stops nobody from sending.
 */
export function DangerNote({ texts }: { readonly texts: readonly string[] }): ReactElement | null {
  return texts.some((text) => dangerIn(text).length > 0) ? <CallNow /> : null;
}

/** Whom to call now. */
export function CallNow(): ReactElement {
  const { t } = useTranslation();
  return (
    <Alert data-color="danger" role="alert" className="danger-note">
      <Heading level={2} data-size="2xs">
        {t('danger.title')}
      </Heading>
      <ul>
        <li>
          {t('danger.emergency')} <a href="tel:112">112</a>
        </li>
        <li>{t('danger.social')}</li>
        <li>{t('danger.duty')}</li>
        <li>{t('danger.here')}</li>
      </ul>
    </Alert>
  );
}
