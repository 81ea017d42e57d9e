import type { TFunction } from 'i18next';
import {
  AskAboutReferralDocument,
  CannotContributeNowDocument,
  HandBackReferralDocument,
  OfferSupportDocument,
  PassOnReferralDocument,
  type ReferralWholeFragment,
} from '../../generated/graphql.js';
import type { Choice } from '../../parts/Acts.js';
import { OneTextForm } from '../../parts/OneTextForm.js';
import { CannotForm } from './CannotForm.js';
import { OfferForm } from './OfferForm.js';
import { PassOnForm } from './PassOnForm.js';

/** The four ways to answer a request. Each is information, none a decision. */
export function answerChoices(
  t: TFunction,
  referral: ReferralWholeFragment,
  reload: () => void,
): readonly Choice[] {
  const referralId = referral.id;
  const all: Partial<Record<ReferralWholeFragment['actions'][number], Choice>> = {
    OFFER: {
      key: 'offer',
      label: t('act.offer.label'),
      form: (done) => (
        <OfferForm
          act={OfferSupportDocument}
          variables={(offer) => ({ input: { referralId, ...offer } })}
          submit={t('act.offer.submit')}
          to={referral.from.name}
          onDone={() => done(t('act.offer.done'))}
          onMovedOn={reload}
        />
      ),
    },
    ASK: {
      key: 'ask',
      label: t('act.ask.label'),
      form: (done) => (
        <OneTextForm
          act={AskAboutReferralDocument}
          name="question"
          variables={(question) => ({ input: { referralId, question } })}
          label={t('act.ask.question')}
          hint={t('act.ask.hint')}
          submit={t('act.ask.submit')}
          to={referral.from.name}
          onDone={() => done(t('act.ask.done'))}
          onMovedOn={reload}
        />
      ),
    },
    CANNOT_NOW: {
      key: 'cannot',
      label: t('act.cannot.label'),
      form: (done) => (
        <CannotForm
          act={CannotContributeNowDocument}
          variables={(why) => ({ input: { referralId, ...why } })}
          submit={t('act.cannot.submit')}
          to={referral.from.name}
          onDone={() => done(t('act.cannot.done'))}
          onMovedOn={reload}
        />
      ),
    },
    HAND_BACK: {
      key: 'hand-back',
      label: t('act.handBack.label'),
      form: (done) => (
        <OneTextForm
          act={HandBackReferralDocument}
          name="reason"
          rows={3}
          variables={(reason) => ({ input: { referralId, reason } })}
          intro={<p>{t('act.handBack.intro')}</p>}
          label={t('act.handBack.reason')}
          submit={t('act.handBack.submit')}
          to={referral.from.name}
          onDone={() => done(t('act.handBack.done'))}
          onMovedOn={reload}
        />
      ),
    },
    PASS_ON: {
      key: 'pass-on',
      label: t('act.passOn.label'),
      form: (done) => (
        <PassOnForm
          act={PassOnReferralDocument}
          variables={(to) => ({ input: { referralId, ...to } })}
          to={referral.from.name}
          countyCode={referral.need?.county.code ?? null}
          themes={referral.need?.themes ?? null}
          from={referral.to.id}
          onDone={() => done(t('act.passOn.done'))}
          onMovedOn={reload}
        />
      ),
    },
  };
  const offered = (Object.keys(all) as (keyof typeof all)[]).filter((action) =>
    referral.actions.includes(action),
  );
  return offered.flatMap((action) => all[action] ?? []);
}
