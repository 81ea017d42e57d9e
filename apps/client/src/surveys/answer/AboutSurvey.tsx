import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyWholeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { Facts } from '../../parts/Facts.js';

type Told = Pick<
  SurveyWholeFragment,
  'holderName' | 'purpose' | 'selection' | 'plannedFeedback' | 'feedbackOn' | 'consultation'
> & { readonly estimatedMinutes: number | null };

/** What everybody who is asked is told first: by whom, what for, how long, chosen how, and what comes back. */
export function AboutSurvey({
  survey,
  dueAt,
}: {
  readonly survey: Told;
  readonly dueAt?: string;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const { consultation, feedbackOn } = survey;
  const consulted =
    consultation === null
      ? null
      : consultation.consulted
        ? [consultation.on === null ? '' : format.day(consultation.on), consultation.outcome ?? '']
            .filter((text) => text !== '')
            .join(': ')
        : t('survey.notConsulted', { why: consultation.whyNone });
  return (
    <Facts
      facts={[
        [t('survey.fact.holder'), survey.holderName],
        [t('survey.fact.purpose'), survey.purpose],
        [t('survey.fact.voluntary'), t('survey.voluntary')],
        [
          t('survey.fact.minutes'),
          survey.estimatedMinutes === null ? null : t('survey.minutes', { minutes: survey.estimatedMinutes }),
        ],
        [t('survey.fact.due'), dueAt === undefined ? null : format.day(dueAt)],
        [t('survey.fact.selection'), survey.selection],
        [
          t('survey.fact.feedback'),
          [
            survey.plannedFeedback,
            feedbackOn === null ? '' : t('survey.feedbackOn', { day: format.day(feedbackOn) }),
          ]
            .filter((text) => text !== '')
            .join(' '),
        ],
        [t('survey.fact.consultation'), consulted],
      ]}
    />
  );
}
