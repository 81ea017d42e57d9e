import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SurveysToAnswerDocument } from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { useLoad } from '../../kernel/load.js';
import { Section } from '../../parts/Section.js';
import { InvitationTag } from '../make/marks.js';

/** Surveys to the municipality, where there are any. */
export function ToAnswer(): ReactElement | null {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useLoad(SurveysToAnswerDocument, {});
  const surveys = data?.surveysToAnswer ?? [];
  if (surveys.length === 0) return null;
  return (
    <Section title={t('surveys.toAnswer.title')}>
      <ul className="list">
        {surveys.map((survey) => (
          <li key={survey.invitationId}>
            <article className="row">
              <div className="card-head">
                <Heading level={3} data-size="2xs">
                  <Link to={`/enkat/${survey.invitationId}`}>{survey.title}</Link>
                </Heading>
                <InvitationTag state={survey.state} />
              </div>
              <p className="item-line">
                <span className="whose">{survey.holderName}</span>
                {survey.mayAnswer && (
                  <span>{t('surveys.toAnswer.due', { day: format.day(survey.dueAt) })}</span>
                )}
                {survey.feedback !== null && <span>{t('surveys.toAnswer.told')}</span>}
                {survey.needsConfirmation && (
                  <span className="unconfirmed">{t('surveys.toAnswer.confirm')}</span>
                )}
              </p>
            </article>
          </li>
        ))}
      </ul>
    </Section>
  );
}
