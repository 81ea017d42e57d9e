import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ItemCard } from '../../catalogue/ItemCard.js';
import {
  OpenReferralDocument,
  ReferralPageDocument,
  type ReferralWholeFragment,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useFormat } from '../../kernel/format.js';
import { useLoad } from '../../kernel/load.js';
import { EngagementBox } from '../../needs/EngagementBox.js';
import { NeedFacts } from '../../needs/NeedFacts.js';
import { nextOfReferral } from '../../needs/next.js';
import { NextBox } from '../../needs/NextLine.js';
import { NotForYou } from '../../needs/NotForYou.js';
import { ReferralAnswer, ReferralTag } from '../../needs/ReferralCard.js';
import { Acts } from '../../parts/Acts.js';
import { Page } from '../../parts/Page.js';
import { Section } from '../../parts/Section.js';
import { Show } from '../../parts/states.js';
import { Beside } from './Beside.js';
import { answerChoices } from './choices.js';

/** One request at the contact point: the need, what is asked, and the ways to answer. */
export function ReferralPage(): ReactElement {
  const { referralId = '' } = useParams();
  const loaded = useLoad(ReferralPageDocument, { id: referralId });
  return (
    <Show loaded={loaded} lines={8}>
      {({ referral }) =>
        referral === null ? (
          <NotForYou record="REFERRAL" id={referralId} onOpened={loaded.reload} />
        ) : referral.need === null ? (
          <RecalledReferral referral={referral} />
        ) : (
          <OneReferral referral={referral} need={referral.need} reload={loaded.reload} />
        )
      }
    </Show>
  );
}

/** What was recalled is no longer shown: only that it was asked, and that nobody need answer. */
function RecalledReferral({ referral }: { readonly referral: ReferralWholeFragment }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Page
      title={t('referral.recalled.title')}
      over={
        <Link to="/forfragningar" className="back">
          {t('referrals.back')}
        </Link>
      }
      lead={t('referral.recalled.text')}
    >
      <p className="quiet">
        {t('referral.sent', { day: format.day(referral.sentAt), from: referral.from.name })}
      </p>
    </Page>
  );
}

function OneReferral({
  referral,
  need,
  reload,
}: {
  readonly referral: ReferralWholeFragment;
  readonly need: NonNullable<ReferralWholeFragment['need']>;
  readonly reload: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const opening = useAct(OpenReferralDocument);
  const { actions, state } = referral;

  // Reading it here is what "opened" means; the sender sees that it has arrived.
  const arrived = state === 'SENT' && actions.includes('OPEN');
  const { run } = opening;
  useEffect(() => {
    if (arrived) void run({ input: { referralId: referral.id } });
  }, [arrived, run, referral.id]);

  return (
    <Page
      title={need.title}
      over={
        <>
          <Link to="/forfragningar" className="back">
            {t('referrals.back')}
          </Link>
          <p className="tags">
            <span className="whose">{need.municipalityName}</span>
            <ReferralTag state={state} />
            {referral.challenge !== null && (
              <Link to={`/utmaning/${referral.challenge.id}`}>{referral.challenge.title}</Link>
            )}
            {!need.confirmed && <span className="unconfirmed">{t('need.unconfirmed')}</span>}
          </p>
        </>
      }
    >
      <NextBox next={nextOfReferral(referral, need.municipality)} />
      <div className="desk">
        <div>
          <Section title={t('referral.asked')}>
            <blockquote className="told">{referral.message}</blockquote>
            <p className="quiet">
              {t('referral.sent', { day: format.day(referral.sentAt), from: referral.from.name })}
            </p>
            {referral.supports.length > 0 && (
              <div className="suggestions">
                <h3>{t('referral.supports')}</h3>
                <ul className="plain">
                  {referral.supports.map((item) => (
                    <li key={item.id}>
                      <ItemCard item={item} level={4} short />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </Section>
          <Section title={t('need.theirs')}>
            <NeedFacts
              need={need}
              more={[
                [t('need.fact.county'), need.county.name],
                [
                  t('need.fact.population'),
                  need.municipality.population === null
                    ? null
                    : t('need.fact.populationOf', {
                        count: need.municipality.population,
                        year: need.municipality.populationYear,
                      }),
                ],
              ]}
            />
          </Section>
        </div>
        <div>
          <Section title={t('referral.answer')}>
            {actions.length > 0 && <p className="disclaimer">{referral.disclaimer}</p>}
            <ReferralAnswer referral={referral} />
            {referral.engagement !== null && (
              <EngagementBox engagement={referral.engagement} reload={reload} />
            )}
          </Section>
          <Section title={t('beside.title')}>
            <Beside beside={referral.beside} />
          </Section>
          <Acts title={t('acts.agency')} choices={answerChoices(t, referral, reload)} />
        </div>
      </div>
    </Page>
  );
}
