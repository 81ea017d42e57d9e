import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import {
  SurveyInvitationsDocument,
  SurveyResultsDocument,
  SurveyRoundPageDocument,
  type InvitationInListFragment,
  type RoundWholeFragment,
  type SurveyInvitationState,
} from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { useLoad } from '../../kernel/load.js';
import { Acts } from '../../parts/Acts.js';
import { Facts } from '../../parts/Facts.js';
import { Filters, SearchFilter, SelectFilter, SortFilter, useAsked, useFilter } from '../../parts/Filters.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Section } from '../../parts/Section.js';
import { Empty, NotFound, Show } from '../../parts/states.js';
import { AboutSurvey } from '../answer/AboutSurvey.js';
import { InvitationTag, RoundNext, RoundTag } from './marks.js';
import { roundChoices } from './round-choices.js';

/** One round: what is missing, what to do now, who has come how far, what came of it. */
export function SurveyRound(): ReactElement {
  const { roundId = '' } = useParams();
  const loaded = useLoad(SurveyRoundPageDocument, { id: roundId });
  return (
    <Show loaded={loaded} lines={8}>
      {({ surveyRound: round }) =>
        round === null ? <NotFound /> : <OneRound round={round} reload={loaded.reload} />
      }
    </Show>
  );
}

interface Props {
  readonly round: RoundWholeFragment;
  readonly reload: () => void;
}

function OneRound({ round, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const early = round.state === 'DRAFT' || round.state === 'PLANNED';
  const { feedback } = round;
  return (
    <Page
      title={round.title}
      over={
        <>
          <Link to="/enkater">{t('surveys.title')}</Link> <RoundTag state={round.state} />
        </>
      }
    >
      <RoundNext round={round} />
      {early && round.missing.length > 0 && (
        <Alert data-color="info">
          <Heading level={2} data-size="2xs">
            {t('surveys.missing')}
          </Heading>
          <ul>
            {round.missing.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      {feedback !== null && (
        <Section title={t('surveys.told', { day: format.day(feedback.at) })}>
          <Facts
            facts={[
              [t('survey.result'), feedback.result],
              [t('survey.whatWeDo'), feedback.whatWeDo],
            ]}
          />
        </Section>
      )}
      <Acts
        title={t('surveys.now')}
        choices={roundChoices(t, round, reload, () => void navigate('/enkater'))}
      />
      <Section title={t('survey.about')}>
        <AboutSurvey survey={round} />
        <Facts
          facts={[
            [t('surveys.field.opensOn'), round.opensOn === null ? null : format.day(round.opensOn)],
            [t('surveys.field.dueOn'), round.dueOn === null ? null : format.day(round.dueOn)],
            [t('tell.pilot'), round.pilot?.name],
          ]}
        />
        <div className="form-buttons">
          <Button asChild variant="secondary">
            <Link to={`/enkater/${round.id}/fragor`}>
              {t('surveys.toQuestions', { number: round.questions.length })}
            </Link>
          </Button>
        </div>
      </Section>
      {round.invited > 0 && <Invitations round={round} />}
      {round.answered > 0 && <Results roundId={round.id} />}
    </Page>
  );
}

const states: readonly SurveyInvitationState[] = [
  'PREPARED',
  'SENT',
  'OPENED',
  'STARTED',
  'SUBMITTED',
  'CORRECTED',
  'DECLINED',
  'BOUNCED',
  'REVOKED',
];
const sorts = ['NAME', 'STATE', 'ANSWERED'] as const;

function Invitations({ round }: { readonly round: RoundWholeFragment }): ReactElement {
  const { t } = useTranslation();
  const { read } = useFilter();
  const asked = useAsked(sorts);
  const state = states.find((known) => known === read('tillstand'));
  return (
    <Section
      title={t('surveys.invited')}
      intro={t('surveys.answered', { answered: round.answered, invited: round.invited })}
    >
      <ul className="tags plain" aria-label={t('surveys.counts')}>
        {round.counts.map(({ state: one, count }) => (
          <li key={one}>
            <InvitationTag state={one} /> {count}
          </li>
        ))}
      </ul>
      <Filters label={t('surveys.filterInvited')}>
        <SearchFilter name="sok" label={t('surveys.searchInvited')} />
        <SelectFilter
          name="tillstand"
          label={t('surveys.invitationState')}
          all={t('inbox.allStates')}
          options={states.map((value) => ({ value, label: t(`surveys.invitation.${value}`) }))}
        />
        <SortFilter sorts={sorts} />
      </Filters>
      <Pages
        key={JSON.stringify(round.counts)}
        label={t('surveys.invited')}
        query={SurveyInvitationsDocument}
        variables={{ roundId: round.id, filter: state === undefined ? {} : { states: [state] }, ...asked }}
        files
        of={({ surveyInvitations }) => surveyInvitations}
        keyOf={({ id }) => id}
        row={(invitation) => <InvitationRow roundId={round.id} invitation={invitation} />}
        empty={<Empty title={t('filter.empty.title')}>{t('filter.empty.text')}</Empty>}
      />
    </Section>
  );
}

interface RowProps {
  readonly roundId: string;
  readonly invitation: InvitationInListFragment;
}

function InvitationRow({ roundId, invitation }: RowProps): ReactElement {
  const { t } = useTranslation();
  return (
    <article className={invitation.state === 'BOUNCED' ? 'row row-late' : 'row'}>
      <div className="card-head">
        <Heading level={3} data-size="2xs">
          <Link to={`/enkater/${roundId}/${invitation.id}`}>{invitation.organisationName}</Link>
        </Heading>
        <InvitationTag state={invitation.state} />
      </div>
      <InvitationLine invitation={invitation} />
      {invitation.toConfirm && <p className="unconfirmed">{t('surveys.toConfirm')}</p>}
    </article>
  );
}

/** How far it has come, with days. */
export function InvitationLine({
  invitation,
}: {
  readonly invitation: InvitationInListFragment;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const { sentAt, openedAt, startedAt, submittedAt, reminders, lastRemindedAt, reason, bounce, corrections } =
    invitation;
  const days: readonly (readonly [string, string | null])[] = [
    [t('surveys.day.sent'), sentAt],
    [t('surveys.day.opened'), openedAt],
    [t('surveys.day.started'), startedAt],
    [t('surveys.day.submitted'), submittedAt],
  ];
  return (
    <p className="item-line">
      {days.map(([name, at]) =>
        at === null ? null : (
          <span key={name}>
            {name} {format.day(at)}
          </span>
        ),
      )}
      {reminders > 0 && lastRemindedAt !== null && (
        <span>{t('surveys.reminded', { number: reminders, day: format.day(lastRemindedAt) })}</span>
      )}
      {corrections > 0 && <span>{t('surveys.corrected', { number: corrections })}</span>}
      {bounce !== null && <span>{t(`surveys.bounce.${bounce}`)}</span>}
      {reason !== null && <span>{t('surveys.reason', { reason })}</span>}
    </p>
  );
}

/** Closed questions counted, texts by municipality. */
function Results({ roundId }: { readonly roundId: string }): ReactElement {
  const { t } = useTranslation();
  const loaded = useLoad(SurveyResultsDocument, { id: roundId });
  return (
    <Section title={t('surveys.results')} intro={t('surveys.resultsIntro')}>
      <Show loaded={loaded}>
        {({ surveyRound }) =>
          (surveyRound?.results ?? []).map(({ question, answered, counts, mean, texts }) => (
            <div key={question.id} className="survey-result">
              <Heading level={3} data-size="2xs">
                {question.title}
              </Heading>
              <p className="quiet">
                {t('surveys.gave', { number: answered })}
                {mean !== null && ` ${t('surveys.mean', { mean: mean.toFixed(1).replace('.', ',') })}`}
              </p>
              {counts.length > 0 && (
                <ul>
                  {counts.map(({ label, count }) => (
                    <li key={label}>
                      {label}: {count}
                    </li>
                  ))}
                </ul>
              )}
              {texts.map(({ organisationName, text }) => (
                <blockquote key={organisationName} className="told">
                  <Paragraph>{text}</Paragraph>
                  <p className="quiet">{organisationName}</p>
                </blockquote>
              ))}
            </div>
          ))
        }
      </Show>
    </Section>
  );
}
