import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedWholeFragment } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';

/** What the board told the municipality at the end, and whether it helped. */
export function FeedbackBox({
  feedback,
}: {
  readonly feedback: NeedWholeFragment['feedback'];
}): ReactElement | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (feedback === null) return null;
  return (
    <section className="feedback" aria-labelledby="feedback">
      <Heading level={2} data-size="sm" id="feedback">
        {t('feedback.title')}
      </Heading>
      <p className="told-plain">{feedback.text}</p>
      <p className="quiet">{t('feedback.sent', { day: format.day(feedback.sentAt) })}</p>
      {feedback.verdict !== null && (
        <Paragraph>
          <strong>{t('feedback.verdict', { verdict: t(`verdict.${feedback.verdict}`) })}</strong>
          {feedback.verdictText !== null && ` ${feedback.verdictText}`}
        </Paragraph>
      )}
    </section>
  );
}
