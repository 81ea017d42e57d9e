import type { TFunction } from 'i18next';
import { CannotForm } from '../desks/agency/CannotForm.js';
import { OfferForm } from '../desks/agency/OfferForm.js';
import { PassOnForm } from '../desks/agency/PassOnForm.js';
import {
  CannotPartDocument,
  DissolveChallengeDocument,
  FeedBackChallengeDocument,
  GatherChallengeDocument,
  OfferPartDocument,
  OpenChallengeAgainDocument,
  PassOnChallengeDocument,
  SendJointAnswerDocument,
  type ChallengeWholeFragment,
} from '../generated/graphql.js';
import type { Choice } from '../parts/Acts.js';
import { ButtonForm, OneTextForm } from '../parts/OneTextForm.js';
import {
  AddNeedsForm,
  DescribeForm,
  InviteForm,
  LeadForm,
  ReferTogetherForm,
  StandForm,
  TakeOutForm,
} from './forms.js';

type Action = ChallengeWholeFragment['actions'][number];

/** What the reader may do with a challenge now, the likeliest first. `us` is whom the reader acts for. */
export function challengeChoices(
  t: TFunction,
  challenge: ChallengeWholeFragment,
  us: string | undefined,
  reload: () => void,
): readonly Choice[] {
  const challengeId = challenge.id;
  const props = { challenge, onMovedOn: reload };
  const ofAction: Partial<Record<Action, readonly Choice[]>> = {
    SEND_FEEDBACK: [
      {
        key: 'feedback',
        label: t('challenge.tell.label'),
        form: (done) => (
          <OneTextForm
            act={FeedBackChallengeDocument}
            name="text"
            start={challenge.jointAnswer?.text ?? ''}
            rows={10}
            variables={(text) => ({ input: { challengeId, text } })}
            intro={<p>{t('challenge.tell.intro')}</p>}
            label={t('act.feedback.text')}
            hint={t('act.feedback.hint')}
            submit={t('challenge.tell.submit')}
            onDone={() => done(t('challenge.tell.done'))}
            onMovedOn={reload}
          />
        ),
      },
    ],
    STATE_PART: challenge.asked
      .filter(({ yours }) => yours)
      .flatMap((point) => partChoices(t, challengeId, point, reload)),
    SEND_ANSWER: [
      {
        key: 'answer',
        label: t('challenge.send.label'),
        form: (done) => (
          <OneTextForm
            act={SendJointAnswerDocument}
            name="text"
            rows={8}
            variables={(text) => ({ input: { challengeId, text } })}
            intro={<p>{t('challenge.send.intro')}</p>}
            label={t('challenge.send.text')}
            submit={t('challenge.send.submit')}
            onDone={() => done(t('challenge.send.done'))}
            onMovedOn={reload}
          />
        ),
      },
    ],
    PASS_ON: challenge.asked
      .filter(({ yours }) => yours)
      .map(({ contactPointId }) => ({
        key: `pass-on-${contactPointId}`,
        label: t('act.passOn.label'),
        form: (done) => (
          <PassOnForm
            act={PassOnChallengeDocument}
            variables={({ contactPointId: toId, text }) => ({
              input: { challengeId, contactPointId, toId, text },
            })}
            countyCode={null}
            themes={challenge.themes}
            from={contactPointId}
            to={challenge.owner.name}
            onDone={() => done(t('act.passOn.done'))}
            onMovedOn={reload}
          />
        ),
      })),
    DESCRIBE: [
      {
        key: 'describe',
        label: t('challenge.describe.label'),
        form: (done) => <DescribeForm {...props} onDone={() => done(t('challenge.describe.done'))} />,
      },
    ],
    TAKE_STAND: [
      {
        key: 'stand',
        label: t('challenge.stand.label'),
        form: (done) => <StandForm {...props} onDone={() => done(t('challenge.stand.done'))} />,
      },
    ],
    ADD_NEEDS: [
      {
        key: 'add',
        label: t('challenge.add.label'),
        form: (done) => <AddNeedsForm {...props} onDone={() => done(t('challenge.add.done'))} />,
      },
    ],
    TAKE_OUT: [
      {
        key: 'take-out',
        label: t('challenge.takeOut.label'),
        form: (done) => <TakeOutForm {...props} us={us} onDone={() => done(t('challenge.takeOut.done'))} />,
      },
    ],
    INVITE: [
      {
        key: 'invite',
        label: t('challenge.invite.label'),
        form: (done) => <InviteForm {...props} onDone={() => done(t('challenge.invite.done'))} />,
      },
    ],
    GATHER: [
      {
        key: 'gather',
        label: t('challenge.gather.label'),
        form: (done) => (
          <ButtonForm
            act={GatherChallengeDocument}
            variables={() => ({ input: { challengeId } })}
            intro={<p>{t('challenge.gather.intro')}</p>}
            submit={t('challenge.gather.submit')}
            onDone={() => done(t('challenge.gather.done'))}
            onMovedOn={reload}
          />
        ),
      },
    ],
    REFER: [
      {
        key: 'refer',
        label: t('challenge.refer.label'),
        form: (done) => <ReferTogetherForm {...props} onDone={() => done(t('challenge.refer.done'))} />,
      },
    ],
    NAME_LEAD: [
      {
        key: 'lead',
        label: t('challenge.lead.change'),
        form: (done) => <LeadForm {...props} onDone={() => done(t('challenge.lead.done'))} />,
      },
    ],
    OPEN_AGAIN: [
      {
        key: 'open-again',
        label: t('challenge.openAgain.label'),
        form: (done) => (
          <ButtonForm
            act={OpenChallengeAgainDocument}
            variables={() => ({ input: { challengeId } })}
            intro={<p>{t('challenge.openAgain.intro')}</p>}
            submit={t('challenge.openAgain.label')}
            onDone={() => done(t('challenge.openAgain.done'))}
            onMovedOn={reload}
          />
        ),
      },
    ],
    DISSOLVE: [
      {
        key: 'dissolve',
        label: t('challenge.dissolve.label'),
        form: (done) => (
          <OneTextForm
            act={DissolveChallengeDocument}
            name="reason"
            rows={3}
            variables={(reason) => ({ input: { challengeId, reason } })}
            label={t('challenge.dissolve.reason')}
            submit={t('challenge.dissolve.label')}
            danger
            onDone={() => done(t('challenge.dissolve.done'))}
            onMovedOn={reload}
          />
        ),
      },
    ],
  };
  // The order above is the order on the page.
  return (Object.keys(ofAction) as Action[])
    .filter((action) => challenge.actions.includes(action))
    .flatMap((action) => ofAction[action] ?? []);
}

/** One's own part: an offer, or why not now. */
function partChoices(
  t: TFunction,
  challengeId: string,
  { contactPointId }: ChallengeWholeFragment['asked'][number],
  reload: () => void,
): readonly Choice[] {
  const of = { challengeId, contactPointId };
  return [
    {
      key: `offer-${contactPointId}`,
      label: t('challenge.part.can'),
      form: (done) => (
        <OfferForm
          act={OfferPartDocument}
          variables={(offer) => ({ input: { ...of, ...offer } })}
          submit={t('challenge.part.submit')}
          onDone={() => done(t('challenge.part.done'))}
          onMovedOn={reload}
        />
      ),
    },
    {
      key: `cannot-${contactPointId}`,
      label: t('challenge.part.cannot'),
      form: (done) => (
        <CannotForm
          act={CannotPartDocument}
          variables={(why) => ({ input: { ...of, ...why } })}
          submit={t('challenge.part.submit')}
          onDone={() => done(t('challenge.part.done'))}
          onMovedOn={reload}
        />
      ),
    },
  ];
}
