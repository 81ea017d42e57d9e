import type { TFunction } from 'i18next';
import {
  ReplyToReferralDocument,
  WithdrawHeardNeedDocument,
  type NeedWholeFragment,
  type ReferralOnNeedFragment,
} from '../generated/graphql.js';
import type { Choice } from '../parts/Acts.js';
import { OneTextForm } from '../parts/OneTextForm.js';

/** Answers what a contact point asks; whoever of municipality and board knows may do it. */
export const replyChoice = (t: TFunction, referral: ReferralOnNeedFragment, reload: () => void): Choice => ({
  key: 'reply',
  label: t('act.reply.label'),
  form: (done) => (
    <OneTextForm
      act={ReplyToReferralDocument}
      name="reply"
      variables={(reply) => ({ input: { referralId: referral.id, reply } })}
      intro={<blockquote className="told">{referral.question}</blockquote>}
      label={t('act.reply.text')}
      submit={t('act.reply.submit')}
      to={referral.toName}
      onDone={() => done(t('act.reply.done'))}
      onMovedOn={reload}
    />
  ),
});

/** Takes back what one wrote down for a municipality, while it has not confirmed. */
export const withdrawHeardChoice = (t: TFunction, need: NeedWholeFragment, reload: () => void): Choice => ({
  key: 'withdraw-heard',
  label: t('act.withdrawHeard.label'),
  form: (done) => (
    <OneTextForm
      act={WithdrawHeardNeedDocument}
      name="reason"
      variables={(reason) => ({ input: { needId: need.id, reason } })}
      label={t('act.withdraw.reason')}
      submit={t('act.withdrawHeard.submit')}
      to={need.municipalityName}
      danger
      onDone={() => done(t('act.withdrawHeard.done'))}
      onMovedOn={reload}
    />
  ),
});
