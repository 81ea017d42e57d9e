import type { TFunction } from 'i18next';
import {
  AnswerNeedDocument,
  AskBackDocument,
  CloseWaitingDocument,
  RecallReferralDocument,
  ReopenNeedDocument,
  SendFeedbackDocument,
  TakeBackQuestionDocument,
  type NeedWholeFragment,
  type RecallReferralMutationVariables as ReasonedReferral,
  type ReferralOnNeedFragment,
} from '../../generated/graphql.js';
import { replyChoice, withdrawHeardChoice } from '../../needs/shared-choices.js';
import type { Choice } from '../../parts/Acts.js';
import { ButtonForm, OneTextForm } from '../../parts/OneTextForm.js';
import { AddSupport } from './AddSupport.js';
import { DialogueForm } from './DialogueForm.js';
import { HideWordsForm } from './HideWordsForm.js';
import { feedbackStart } from './feedback-start.js';
import { MergeForm } from './MergeForm.js';
import { ReferForm } from './ReferForm.js';

/** What the board may do with a need now, the commonest first. */
export function needChoices(t: TFunction, need: NeedWholeFragment, reload: () => void): readonly Choice[] {
  const input = { needId: need.id };
  const all: Partial<Record<NeedWholeFragment['actions'][number], Choice>> = {
    SEND_FEEDBACK: {
      key: 'feedback',
      label: t('act.feedback.label'),
      form: (done) => (
        <OneTextForm
          act={SendFeedbackDocument}
          name="text"
          start={feedbackStart(t, need)}
          rows={10}
          variables={(text) => ({ input: { ...input, text } })}
          intro={<p>{t('act.feedback.intro', { municipality: need.municipalityName })}</p>}
          label={t('act.feedback.text')}
          hint={t('act.feedback.hint')}
          submit={t('act.feedback.submit')}
          to={need.municipalityName}
          onDone={() => done(t('act.feedback.done'))}
          onMovedOn={reload}
        />
      ),
    },
    REFER: {
      key: 'refer',
      label: t('act.refer.label'),
      form: (done) => <ReferForm need={need} onDone={() => done(t('act.refer.done'))} onMovedOn={reload} />,
    },
    ASK_BACK: {
      key: 'ask-back',
      label: t('act.askBack.label'),
      form: (done) => (
        <OneTextForm
          act={AskBackDocument}
          name="question"
          variables={(question) => ({ input: { ...input, question } })}
          label={t('act.askBack.question')}
          hint={t('act.askBack.hint')}
          submit={t('act.askBack.submit')}
          to={need.municipalityName}
          onDone={() => done(t('act.askBack.done'))}
          onMovedOn={reload}
        />
      ),
    },
    TAKE_UP_IN_DIALOGUE: {
      key: 'dialogue',
      label: t('act.dialogue.label'),
      form: (done) => (
        <DialogueForm need={need} onDone={() => done(t('act.dialogue.done'))} onMovedOn={reload} />
      ),
    },
    MERGE: {
      key: 'merge',
      label: t('act.merge.label'),
      form: (done) => <MergeForm need={need} onDone={() => done(t('act.merge.done'))} onMovedOn={reload} />,
    },
    ANSWER: {
      key: 'answer',
      label: t('act.answer.label'),
      form: (done) => (
        <OneTextForm
          act={AnswerNeedDocument}
          name="text"
          rows={6}
          start={need.answer ?? ''}
          variables={(text) => ({ input: { ...input, text } })}
          intro={<p>{t('act.answer.intro')}</p>}
          label={t('act.answer.text')}
          submit={t('act.answer.submit')}
          onDone={() => done(t('act.answer.done'))}
          onMovedOn={reload}
        />
      ),
    },
    TAKE_BACK: {
      key: 'take-back',
      label: t('act.takeBack.label'),
      form: (done) => (
        <ButtonForm
          act={TakeBackQuestionDocument}
          variables={() => ({ input })}
          intro={<p>{t('act.takeBack.intro')}</p>}
          submit={t('act.takeBack.submit')}
          onDone={() => done(t('act.takeBack.done'))}
          onMovedOn={reload}
        />
      ),
    },
    JUDGE_SUGGESTIONS: {
      key: 'add',
      label: t('act.add.label'),
      form: () => <AddSupport need={need} onAdded={reload} />,
    },
    REOPEN: {
      key: 'reopen',
      label: t('act.reopen.label'),
      form: (done) => (
        <OneTextForm
          act={ReopenNeedDocument}
          name="reason"
          variables={(reason) => ({ input: { ...input, reason } })}
          label={t('act.reopen.reason')}
          submit={t('act.reopen.submit')}
          to={need.municipalityName}
          onDone={() => done(t('act.reopen.done'))}
          onMovedOn={reload}
        />
      ),
    },
    HIDE_WORDS: {
      key: 'hide',
      label: t('act.hide.label'),
      form: (done) => (
        <HideWordsForm need={need} onDone={() => done(t('act.hide.done'))} onMovedOn={reload} />
      ),
    },
    REMOVE: withdrawHeardChoice(t, need, reload),
  };
  const offered = (Object.keys(all) as (keyof typeof all)[]).filter((action) =>
    need.actions.includes(action),
  );
  return offered.flatMap((action) => all[action] ?? []);
}

/** What the board may do with one request it sent. */
export function referralChoices(
  t: TFunction,
  referral: ReferralOnNeedFragment,
  reload: () => void,
): readonly Choice[] {
  const can = (action: ReferralOnNeedFragment['actions'][number]): boolean =>
    referral.actions.includes(action);
  const choices: Choice[] = [];
  if (can('REPLY')) choices.push(replyChoice(t, referral, reload));
  const ways = [
    ['CLOSE_WAITING', 'closeWaiting', CloseWaitingDocument],
    ['RECALL', 'recall', RecallReferralDocument],
  ] as const;
  for (const [action, kind, act] of ways) {
    if (!can(action)) continue;
    choices.push({
      key: kind,
      label: t(`act.${kind}.label`),
      form: (done) => (
        <OneTextForm<unknown, ReasonedReferral>
          act={act}
          name="reason"
          variables={(reason) => ({ input: { referralId: referral.id, reason } })}
          label={t(`act.${kind}.reason`)}
          rows={3}
          submit={t(`act.${kind}.submit`)}
          to={referral.toName}
          onDone={() => done(t(`act.${kind}.done`))}
          onMovedOn={reload}
        />
      ),
    });
  }
  return choices;
}
