import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  ReportSurveyBounceDocument,
  RevokeSurveyInvitationDocument,
  SendSurveyLinkAgainDocument,
  SurveyInvitationPageDocument,
  SurveyRoundPageDocument,
  type InvitationWholeFragment,
  type RoundWholeFragment,
  type SurveyInvitationState,
} from '../../generated/graphql.js';
import { useLoad } from '../../kernel/load.js';
import { Acts, type Choice } from '../../parts/Acts.js';
import { ButtonForm, OneTextForm } from '../../parts/OneTextForm.js';
import { Page } from '../../parts/Page.js';
import { Section } from '../../parts/Section.js';
import { NotFound, Show } from '../../parts/states.js';
import { CopyOfAnswer } from '../answer/SentAnswer.js';
import { AddressForm, AgainForm, EnterForm } from './InvitationForms.js';
import { InvitationTag } from './marks.js';
import { InvitationLine } from './SurveyRound.js';

/** One organisation's part in a round: how far it has come, its answer, and what the holder may do. */
export function SurveyInvitation(): ReactElement {
  const { roundId = '', invitationId = '' } = useParams();
  const round = useLoad(SurveyRoundPageDocument, { id: roundId });
  const invitation = useLoad(SurveyInvitationPageDocument, { id: invitationId });
  const reload = (): void => {
    round.reload();
    invitation.reload();
  };
  return (
    <Show loaded={invitation} lines={8}>
      {({ surveyInvitation }) => (
        <Show loaded={round} lines={8}>
          {({ surveyRound }) =>
            surveyRound === null || surveyInvitation === null ? (
              <NotFound />
            ) : (
              <OneInvitation round={surveyRound} invitation={surveyInvitation} reload={reload} />
            )
          }
        </Show>
      )}
    </Show>
  );
}

interface Props {
  readonly round: RoundWholeFragment;
  readonly invitation: InvitationWholeFragment;
  readonly reload: () => void;
}

function OneInvitation({ round, invitation, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const { answer, needs } = invitation;
  return (
    <Page
      title={invitation.organisationName}
      over={
        <>
          <Link to={`/enkater/${round.id}`}>{round.title}</Link> <InvitationTag state={invitation.state} />
        </>
      }
    >
      <InvitationLine invitation={invitation} />
      {invitation.toConfirm && <p className="unconfirmed">{t('surveys.toConfirm')}</p>}
      <Acts title={t('surveys.now')} choices={invitationChoices(t, round, invitation, reload)} />
      {needs.length > 0 && (
        <Section title={t('surveys.needs')}>
          <ul className="plain">
            {needs.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/behov/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {answer !== null && (
        <CopyOfAnswer
          copy={answer}
          title={t('surveys.answer')}
          file={`${round.title} ${invitation.organisationName}`}
        />
      )}
    </Page>
  );
}

/** Sent, and not answered. */
const waiting: readonly SurveyInvitationState[] = ['SENT', 'OPENED', 'STARTED'];
const unanswered: readonly SurveyInvitationState[] = [...waiting, 'DECLINED', 'BOUNCED'];

function invitationChoices(
  t: TFunction,
  round: RoundWholeFragment,
  invitation: InvitationWholeFragment,
  reload: () => void,
): readonly Choice[] {
  const { state, id: invitationId } = invitation;
  const open = round.state === 'OPEN';
  const finished = (done: (told: string) => void, told: string) => (): void => {
    reload();
    done(told);
  };
  const choices: (Choice | false)[] = [
    round.actions.includes('ENTER_ANSWER') &&
      unanswered.includes(state) && {
        key: 'enter',
        label: t('surveys.enter.label'),
        form: (done) => (
          <EnterForm
            round={round}
            invitationId={invitationId}
            onDone={finished(done, t('surveys.enter.done'))}
            reload={reload}
          />
        ),
      },
    state !== 'REVOKED' &&
      round.state !== 'ARCHIVED' && {
        key: 'address',
        label: t('surveys.address.label'),
        form: (done) => (
          <AddressForm
            invitation={invitation}
            onDone={finished(done, t('surveys.address.done'))}
            reload={reload}
          />
        ),
      },
    state === 'REVOKED' &&
      ['DRAFT', 'PLANNED', 'OPEN'].includes(round.state) && {
        key: 'anew',
        label: t('surveys.anew.label'),
        form: (done) => (
          <ButtonForm
            act={SendSurveyLinkAgainDocument}
            variables={() => ({ input: { invitationId, replaceEarlier: true } })}
            intro={<p>{t('surveys.anew.intro')}</p>}
            submit={t('surveys.anew.submit')}
            onDone={finished(done, t('surveys.anew.done'))}
            onMovedOn={reload}
          />
        ),
      },
    state !== 'REVOKED' &&
      state !== 'PREPARED' && {
        key: 'again',
        label: t('surveys.again.label'),
        form: (done) => (
          <AgainForm
            invitationId={invitationId}
            onDone={finished(done, t('surveys.again.done'))}
            reload={reload}
          />
        ),
      },
    open &&
      state === 'SENT' && {
        key: 'bounced',
        label: t('surveys.bounced.label'),
        form: (done) => (
          <ButtonForm
            act={ReportSurveyBounceDocument}
            variables={() => ({ input: { invitationId } })}
            intro={<p>{t('surveys.bounced.intro')}</p>}
            submit={t('surveys.bounced.submit')}
            onDone={finished(done, t('surveys.bounced.done'))}
            onMovedOn={reload}
          />
        ),
      },
    (state === 'PREPARED' || unanswered.includes(state)) && {
      key: 'revoke',
      label: t('surveys.revoke.label'),
      form: (done) => (
        <OneTextForm
          act={RevokeSurveyInvitationDocument}
          name="reason"
          variables={(reason) => ({ input: { invitationId, reason } })}
          label={t('surveys.revoke.reason')}
          intro={<p>{t('surveys.revoke.intro')}</p>}
          submit={t('surveys.revoke.submit')}
          danger
          onDone={finished(done, t('surveys.revoke.done'))}
          onMovedOn={reload}
        />
      ),
    },
  ];
  return choices.filter((choice) => choice !== false);
}
