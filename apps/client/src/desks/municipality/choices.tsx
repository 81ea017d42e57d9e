import type { TFunction } from 'i18next';
import {
  CompleteNeedDocument,
  ConfirmHeardNeedDocument,
  ReopenNeedDocument,
  ShareNeedTextDocument,
  TakeUpOfferDocument,
  WithdrawNeedDocument,
  type NeedWholeFragment,
  type ReferralOnNeedFragment,
} from '../../generated/graphql.js';
import { replyChoice, withdrawHeardChoice } from '../../needs/shared-choices.js';
import type { Choice } from '../../parts/Acts.js';
import { ButtonForm, OneTextForm } from '../../parts/OneTextForm.js';
import { CorrectForm } from './CorrectForm.js';
import { DeclineForm } from './DeclineForm.js';
import { HelpedForm } from './HelpedForm.js';

type Can = NeedWholeFragment['actions'][number];

/** What is asked of the municipality now. */
export function nowChoices(t: TFunction, need: NeedWholeFragment, reload: () => void): readonly Choice[] {
  const can = (action: Can): boolean => need.actions.includes(action);
  const choices: Choice[] = [];
  if (can('CONFIRM')) {
    choices.push({
      key: 'confirm',
      label: t('act.confirm.label'),
      form: (done) => (
        <ButtonForm
          act={ConfirmHeardNeedDocument}
          variables={() => ({ input: { needId: need.id } })}
          intro={<p>{t('act.confirm.intro')}</p>}
          submit={t('act.confirm.submit')}
          to={need.board.name}
          onDone={() => done(t('act.confirm.done'))}
          onMovedOn={reload}
        />
      ),
    });
  }
  if (can('COMPLETE')) {
    choices.push({
      key: 'complete',
      label: t('act.complete.label'),
      form: (done) => (
        <OneTextForm
          act={CompleteNeedDocument}
          name="text"
          variables={(text) => ({ input: { needId: need.id, version: need.version, text } })}
          label={t('act.complete.text')}
          submit={t('act.complete.submit')}
          to={need.board.name}
          onDone={() => done(t('act.complete.done'))}
          onMovedOn={reload}
        />
      ),
    });
  }
  if (can('SAY_IF_IT_HELPED')) {
    choices.push({
      key: 'helped',
      label: t('act.helped.label'),
      form: (done) => <HelpedForm need={need} onDone={() => done(t('act.helped.done'))} onMovedOn={reload} />,
    });
  }
  return choices;
}

/** What the municipality may always do with its own need. */
export function laterChoices(t: TFunction, need: NeedWholeFragment, reload: () => void): readonly Choice[] {
  const can = (action: Can): boolean => need.actions.includes(action);
  const choices: Choice[] = [];
  if (can('CORRECT')) {
    choices.push({
      key: 'correct',
      label: t('act.correct.label'),
      form: (done) => (
        <CorrectForm need={need} onDone={() => done(t('act.correct.done'))} onMovedOn={reload} />
      ),
    });
  }
  if (can('SHARE_TEXT')) {
    const kind = need.textShared ? 'unshare' : 'share';
    choices.push({
      key: kind,
      label: t(`act.${kind}.label`),
      form: (done) => (
        <ButtonForm
          act={ShareNeedTextDocument}
          variables={() => ({ input: { needId: need.id, shared: !need.textShared } })}
          intro={<p>{t(`act.${kind}.intro`)}</p>}
          submit={t(`act.${kind}.submit`)}
          onDone={() => done(t(`act.${kind}.done`))}
          onMovedOn={reload}
        />
      ),
    });
  }
  if (can('REOPEN')) {
    choices.push({
      key: 'reopen',
      label: t('act.reopen.label'),
      form: (done) => (
        <OneTextForm
          act={ReopenNeedDocument}
          name="reason"
          variables={(reason) => ({ input: { needId: need.id, reason } })}
          label={t('act.reopen.reason')}
          submit={t('act.reopen.submit')}
          to={need.board.name}
          onDone={() => done(t('act.reopen.done'))}
          onMovedOn={reload}
        />
      ),
    });
  }
  // Whoever wrote a need down for the municipality reads it here too.
  if (can('REMOVE')) choices.push(withdrawHeardChoice(t, need, reload));
  if (can('WITHDRAW')) {
    choices.push({
      key: 'withdraw',
      label: t('act.withdraw.label'),
      form: (done) => (
        <OneTextForm
          act={WithdrawNeedDocument}
          name="reason"
          variables={(reason) => ({ input: { needId: need.id, reason } })}
          label={t('act.withdraw.reason')}
          hint={t('act.withdraw.hint')}
          submit={t('act.withdraw.submit')}
          to={need.board.name}
          danger
          onDone={() => done(t('act.withdraw.done'))}
          onMovedOn={reload}
        />
      ),
    });
  }
  return choices;
}

/** What the municipality may do with one answer. */
export function referralChoices(
  t: TFunction,
  referral: ReferralOnNeedFragment,
  reload: () => void,
): readonly Choice[] {
  const can = (action: ReferralOnNeedFragment['actions'][number]): boolean =>
    referral.actions.includes(action);
  const choices: Choice[] = [];
  if (can('TAKE_UP')) {
    choices.push({
      key: 'take-up',
      label: t('act.takeUp.label'),
      form: (done) => (
        <ButtonForm
          act={TakeUpOfferDocument}
          variables={() => ({ input: { referralId: referral.id } })}
          intro={<p>{t('act.takeUp.intro')}</p>}
          submit={t('act.takeUp.submit')}
          to={referral.toName}
          onDone={() => done(t('act.takeUp.done'))}
          onMovedOn={reload}
        />
      ),
    });
  }
  if (can('DECLINE')) {
    for (const notNow of [true, false]) {
      const kind = notNow ? 'notNow' : 'decline';
      choices.push({
        key: kind,
        label: t(`act.${kind}.label`),
        form: (done) => (
          <DeclineForm
            referralId={referral.id}
            to={referral.toName}
            notNow={notNow}
            onDone={() => done(t(`act.${kind}.done`))}
            onMovedOn={reload}
          />
        ),
      });
    }
  }
  if (can('REPLY')) choices.push(replyChoice(t, referral, reload));
  return choices;
}
