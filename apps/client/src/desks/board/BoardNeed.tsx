import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedWholeFragment } from '../../generated/graphql.js';
import { FeedbackBox } from '../../needs/FeedbackBox.js';
import { History } from '../../needs/History.js';
import { goingOn, MergedHere, MergedInto } from '../../needs/Merged.js';
import { NeedFacts } from '../../needs/NeedFacts.js';
import { NeedHead } from '../../needs/NeedHead.js';
import { NextBox } from '../../needs/NextLine.js';
import { ReferralCard } from '../../needs/ReferralCard.js';
import { Suggestions } from '../../needs/Suggestions.js';
import { useFormat } from '../../kernel/format.js';
import { Acts } from '../../parts/Acts.js';
import { Page } from '../../parts/Page.js';
import { Section } from '../../parts/Section.js';
import { CallNow } from '../../parts/TextLook.js';
import { needChoices, referralChoices } from './choices.js';
import { JudgeControls } from './JudgeControls.js';

interface Props {
  readonly need: NeedWholeFragment;
  readonly reload: () => void;
}

/** One need on the board's desk: what was told, what may fit, and what to do with it. */
export function BoardNeed({ need, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const mayJudge = need.actions.includes('JUDGE_SUGGESTIONS');
  const { municipality } = need;
  return (
    <Page title={need.title} over={<NeedHead need={need} back={{ to: '/inkorg', text: t('inbox.back') }} />}>
      {need.danger && <CallNow />}
      <MergedInto merged={need.merged} />
      <NextBox next={goingOn(need).next} />
      <div className="desk">
        <div>
          <Section title={t('need.theirs')}>
            <NeedFacts
              need={need}
              more={[
                [
                  t('need.fact.population'),
                  municipality.population === null
                    ? null
                    : t('need.fact.populationOf', {
                        count: municipality.population,
                        year: municipality.populationYear,
                      }),
                ],
                [t('need.fact.pilot'), need.pilot?.name],
                [t('need.fact.dialogueOn'), need.dialogueOn === null ? null : format.day(need.dialogueOn)],
                [t('need.question'), need.question],
                [t('need.fact.answer'), need.answer],
              ]}
            />
          </Section>
          {need.referrals.length > 0 && (
            <Section title={t('need.referrals')}>
              {need.referrals.map((referral) => (
                <ReferralCard
                  key={referral.id}
                  referral={referral}
                  municipality={need.municipality}
                  reload={reload}
                >
                  <Acts title={t('acts.onReferral')} choices={referralChoices(t, referral, reload)} />
                </ReferralCard>
              ))}
            </Section>
          )}
          <MergedHere needs={need.mergedNeeds} />
          <FeedbackBox feedback={need.feedback} />
        </div>
        <div>
          <Acts
            title={t('acts.board')}
            intro={t('acts.boardIntro')}
            choices={needChoices(t, need, reload)}
            first={
              need.actions.includes('SEND_FEEDBACK') && need.state === 'ANSWERED' ? 'feedback' : undefined
            }
          />
        </div>
      </div>
      <Suggestions
        suggestions={need.suggestions}
        lookedAt={need.suggestionsAt}
        waiting={need.state === 'SUBMITTED'}
        {...(mayJudge ? { controls: (suggestion) => <JudgeControls suggestion={suggestion} /> } : {})}
      />
      <History needId={need.id} entries={need.history} />
    </Page>
  );
}
