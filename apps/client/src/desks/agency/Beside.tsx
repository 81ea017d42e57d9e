import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralWholeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { ReferralTag } from '../../needs/ReferralCard.js';
import { Facts } from '../../parts/Facts.js';

/** What others were asked, offer or answered for the same municipality and theme. */
export function Beside({ beside }: Pick<ReferralWholeFragment, 'beside'>): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  if (beside.length === 0) return <p className="quiet">{t('beside.none')}</p>;
  return (
    <ul className="plain">
      {beside.map(({ id, toName, state, offer, sentAt, answeredAt }) => (
        <li key={id} className="card">
          <div className="card-head">
            <h3>{toName}</h3>
            <ReferralTag state={state} />
          </div>
          <p className="quiet">
            {answeredAt === null
              ? t('beside.asked', { day: format.day(sentAt) })
              : t('beside.answered', { day: format.day(answeredAt) })}
          </p>
          {offer !== null && (
            <Facts
              facts={[
                [t('offer.what'), offer.what],
                [t('offer.when'), offer.when],
              ]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
