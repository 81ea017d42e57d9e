import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReferralOnNeedFragment, ReferralState } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useWords } from '../kernel/words.js';
import { Facts } from '../parts/Facts.js';
import { EngagementBox } from './EngagementBox.js';
import { nextOfReferral, type Next } from './next.js';
import { NextLine } from './NextLine.js';

const colours: Partial<Record<ReferralState, 'success' | 'info' | 'warning'>> = {
  CAN_CONTRIBUTE: 'success',
  ENGAGEMENT: 'success',
  NEEDS_TO_KNOW: 'warning',
  SENT: 'info',
  ACKNOWLEDGED: 'info',
};

/** Where a request to an agency stands, in words. */
export function ReferralTag({ state }: { readonly state: ReferralState }): ReactElement {
  const { t } = useTranslation();
  return <Tag data-color={colours[state] ?? 'neutral'}>{t(`referral.state.${state}`)}</Tag>;
}

/** The answer to a request: what is offered, why not now, what is asked. */
export function ReferralAnswer({ referral }: { readonly referral: ReferralOnNeedFragment }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { offer, reason, reasonText, question, reply, passedOnTo, passedOnFrom, answeredAt } = referral;
  return (
    <>
      {offer !== null && (
        <Facts
          facts={[
            [t('offer.what'), offer.what],
            [t('offer.byWhom'), offer.byWhom],
            [t('offer.when'), offer.when],
            [t('offer.asksOfYou'), offer.asksOfYou],
            [t('offer.stage'), words.label('stages', offer.stage)],
          ]}
        />
      )}
      <Facts
        facts={[
          [t('referral.reason'), reason === null ? null : t(`decline.${reason}`)],
          [t('referral.reasonText'), reasonText],
          [t('referral.question'), question],
          [t('referral.reply'), reply],
          [t('referral.passedOnTo'), passedOnTo?.toName],
          [t('referral.passedOnFrom'), passedOnFrom?.toName],
          [t('referral.answered'), answeredAt === null ? null : format.day(answeredAt)],
        ]}
      />
      {(offer !== null || reason !== null) && <p className="disclaimer">{referral.disclaimer}</p>}
    </>
  );
}

interface CardProps {
  readonly referral: ReferralOnNeedFragment;
  readonly municipality: Next['organisations'][number];
  readonly children?: ReactNode;
  readonly reload?: () => void;
}

/** One request on the page of its need. */
export function ReferralCard({ referral, municipality, children, reload }: CardProps): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const next = nextOfReferral(referral, municipality);
  return (
    <article className="card">
      <div className="card-head">
        <Heading level={3} data-size="2xs">
          {referral.toName}
        </Heading>
        <ReferralTag state={referral.state} />
      </div>
      <p className="quiet">
        {t('referral.sent', { day: format.day(referral.sentAt), from: referral.from.shortName })}
      </p>
      {referral.colleague !== null && <p>{t('referral.toColleague', { name: referral.colleague })}</p>}
      {referral.toGroup && <p>{t('referral.toGroup', { convener: referral.to.organisation.shortName })}</p>}
      {referral.actions.includes('HAND_BACK') && (
        <p>
          <Link to={`/forfragan/${referral.id}`}>{t('referral.answerIt')}</Link>
        </p>
      )}
      {next !== null && <NextLine next={next} />}
      <ReferralAnswer referral={referral} />
      {referral.engagement !== null && reload !== undefined && (
        <EngagementBox engagement={referral.engagement} reload={reload} />
      )}
      {children}
    </article>
  );
}
