import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { NeedWholeFragment } from '../../generated/graphql.js';
import { FeedbackBox } from '../../needs/FeedbackBox.js';
import { History } from '../../needs/History.js';
import { goingOn, MergedHere, MergedInto } from '../../needs/Merged.js';
import { NeedFacts } from '../../needs/NeedFacts.js';
import { NeedHead } from '../../needs/NeedHead.js';
import { NextBox } from '../../needs/NextLine.js';
import { ReferralCard } from '../../needs/ReferralCard.js';
import { Suggestions } from '../../needs/Suggestions.js';
import { Way } from '../../needs/Way.js';
import { Acts } from '../../parts/Acts.js';
import { Page } from '../../parts/Page.js';
import { Section } from '../../parts/Section.js';
import { CallNow } from '../../parts/TextLook.js';
import { homeOf } from '../../shell/desks.js';
import { useWho } from '../../shell/who.js';
import { laterChoices, nowChoices, referralChoices } from './choices.js';

interface Props {
  readonly need: NeedWholeFragment;
  readonly reload: () => void;
}

/** One need as those who told it follow it: where it is, what is asked of us, what came back. */
export function MunicipalNeed({ need, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  const { state } = useLocation() as { state: { told?: true } | null };
  const now = nowChoices(t, need, reload);
  const ours = who.organisation?.id === need.municipality.id;
  const going = goingOn(need);
  return (
    <Page title={need.title} over={<NeedHead need={need} back={{ to: homeOf(who), text: t('need.back') }} />}>
      {state?.told === true && (
        <Alert data-color="success" role="status">
          <Paragraph>{t('need.toldNow', { board: need.board.name })}</Paragraph>
        </Alert>
      )}
      {need.danger && <CallNow />}
      <MergedInto merged={need.merged} />
      <Way state={going.state} />
      <NextBox next={going.next} />
      {need.question !== null && (
        <Section title={t('need.question')}>
          <blockquote className="told">{need.question}</blockquote>
        </Section>
      )}
      <Acts title={t('acts.now')} choices={now} first={now[0]?.key} />
      <FeedbackBox feedback={need.feedback} />
      {need.referrals.length > 0 && (
        <Section title={t('need.answers')} intro={t('need.answersIntro')}>
          {need.referrals.map((referral) => (
            <ReferralCard
              key={referral.id}
              referral={referral}
              municipality={need.municipality}
              reload={reload}
            >
              <Acts title={t('acts.onAnswer')} choices={referralChoices(t, referral, reload)} />
            </ReferralCard>
          ))}
        </Section>
      )}
      <Section title={ours ? t('need.ours') : t('need.theirs')}>
        <NeedFacts need={need} />
      </Section>
      <MergedHere needs={need.mergedNeeds} />
      {need.state !== 'DRAFT' && (
        <Suggestions
          suggestions={need.suggestions.filter(({ judgement }) => judgement !== 'REJECTED')}
          lookedAt={need.suggestionsAt}
          waiting={need.state === 'SUBMITTED'}
        />
      )}
      <History needId={need.id} entries={need.history} />
      <Acts title={t('acts.later')} choices={laterChoices(t, need, reload)} />
    </Page>
  );
}
