import { Alert, Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import {
  DeclineSurveyDocument,
  OpenSurveyDocument,
  SurveyToAnswerDocument,
  type SurveyWholeFragment,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useFormat } from '../../kernel/format.js';
import { useLoad } from '../../kernel/load.js';
import { OneTextForm } from '../../parts/OneTextForm.js';
import { Page } from '../../parts/Page.js';
import { Section } from '../../parts/Section.js';
import { Empty, Show, Waiting } from '../../parts/states.js';
import { useWho } from '../../shell/who.js';
import { AboutSurvey } from './AboutSurvey.js';
import { AnswerForm } from './AnswerForm.js';
import type { Door } from './saving-answer.js';
import { SentAnswer } from './SentAnswer.js';
import { keepWriter, keptWriter, type Writer } from './writer.js';
import { WriterStep } from './WriterStep.js';

/**
 * Opened from a mail, without sign-in. The token stands in the address's fragment, which no server sees; the link may be
 * passed on within the municipality.
 */
export function AnswerByLink(): ReactElement {
  const token = useLocation().hash.slice(1);
  return token === '' ? <UnknownSurvey /> : <Behind key={token} door={{ token }} name="" />;
}

/** The same, for those who are signed in for the municipality. */
export function AnswerSignedIn(): ReactElement {
  const { invitationId = '' } = useParams();
  const { person } = useWho();
  return <Behind key={invitationId} door={{ invitationId }} name={person?.name ?? ''} />;
}

/** Too old, revoked, replaced, wrong: all read alike. */
function UnknownSurvey(): ReactElement {
  const { t } = useTranslation();
  return (
    <Page title={t('survey.title')} narrow>
      <Empty title={t('survey.unknown.title')}>{t('survey.unknown.text')}</Empty>
    </Page>
  );
}

function Behind({ door: given, name }: { readonly door: Door; readonly name: string }): ReactElement {
  const [door] = useState(given);
  const loaded = useLoad(SurveyToAnswerDocument, door);
  const { run } = useAct(OpenSurveyDocument);
  const state = loaded.data?.surveyToAnswer?.state;
  // Reading changes nothing; that a person has come here is said on its own.
  useEffect(() => {
    if (state === 'SENT' || state === 'BOUNCED') void run({ input: door });
  }, [state, run, door]);
  return (
    <Show loaded={loaded} lines={8}>
      {({ surveyToAnswer: survey }) =>
        survey === null ? (
          <UnknownSurvey />
        ) : (
          <OneSurvey door={door} survey={survey} name={name} reload={loaded.reload} />
        )
      }
    </Show>
  );
}

interface Props {
  readonly door: Door;
  readonly survey: SurveyWholeFragment;
  readonly name: string;
  readonly reload: () => void;
}

function OneSurvey(props: Props): ReactElement {
  const { survey } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { feedback } = survey;
  return (
    <Page
      title={survey.title}
      over={<p className="whose">{survey.organisationName}</p>}
      lead={
        survey.mayAnswer
          ? t('survey.lead', {
              holder: survey.holderName,
              minutes: survey.estimatedMinutes,
              day: format.day(survey.dueAt),
            })
          : t('survey.closed')
      }
      narrow
    >
      {feedback !== null && (
        <Section title={t('survey.feedback')}>
          <Heading level={3} data-size="2xs">
            {t('survey.result')}
          </Heading>
          <p className="pre">{feedback.result}</p>
          <Heading level={3} data-size="2xs">
            {t('survey.whatWeDo')}
          </Heading>
          <p className="pre">{feedback.whatWeDo}</p>
        </Section>
      )}
      <Steps {...props} />
    </Page>
  );
}

/** Who answers, the answer, what was sent. */
function Steps({ door, survey, name, reload }: Props): ReactElement | null {
  const { t } = useTranslation();
  const [writer, setWriter] = useState(keptWriter);
  const [asks, setAsks] = useState(writer === undefined);
  const [writing, setWriting] = useState(survey.copy === null && survey.state !== 'DECLINED');
  const [sent, setSent] = useState(0);
  const { copy, draft } = survey;
  const start = useMemo<Writer>(() => writer ?? { name, role: '' }, [writer, name]);

  if (sent > (copy?.number ?? 0)) return <Waiting lines={8} />;
  if (survey.mayAnswer && writing) {
    if (asks || writer === undefined) {
      return (
        <>
          <AboutSurvey survey={survey} dueAt={survey.dueAt} />
          {draft !== null && (
            <Alert data-color="info">
              <Paragraph>
                {t('survey.begun', { name: draft.savedBy.name, role: draft.savedBy.role })}
              </Paragraph>
            </Alert>
          )}
          <Section title={t('survey.whoAnswers')}>
            <WriterStep
              start={start}
              submit={draft === null ? t('survey.begin') : t('survey.goOn')}
              onDone={(next) => {
                keepWriter(next);
                setWriter(next);
                setAsks(false);
                window.scrollTo(0, 0);
              }}
            />
          </Section>
          {copy === null && (
            <Decline door={door} writer={start} reload={reload} onDone={() => setWriting(false)} />
          )}
        </>
      );
    }
    return (
      <AnswerForm
        door={door}
        survey={survey}
        writer={writer}
        onOtherWriter={() => setAsks(true)}
        onSent={(number) => {
          setSent(number);
          setWriting(false);
          reload();
          window.scrollTo(0, 0);
        }}
        reload={reload}
      />
    );
  }
  if (copy !== null) {
    return (
      <SentAnswer
        door={door}
        survey={survey}
        copy={copy}
        onCorrect={() => setWriting(true)}
        reload={reload}
      />
    );
  }
  if (!survey.mayAnswer) return <AboutSurvey survey={survey} />;
  return (
    <Empty
      title={t('survey.declined.title')}
      action={<Button onClick={() => setWriting(true)}>{t('survey.declined.answer')}</Button>}
    >
      {t('survey.declined.text')}
    </Empty>
  );
}

/** To say no is fine, and good to know: with a reason, so that the next survey fits better. */
function Decline({
  door,
  writer,
  reload,
  onDone,
}: {
  readonly door: Door;
  readonly writer: Writer;
  readonly reload: () => void;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useTranslation();
  // Nobody has to say who they are to say no.
  const by: Writer = {
    name: writer.name === '' ? t('survey.declined.someone') : writer.name,
    role: writer.role === '' ? t('survey.declined.noRole') : writer.role,
  };
  return (
    <Details>
      <Details.Summary>{t('survey.decline.label')}</Details.Summary>
      <Details.Content>
        <OneTextForm
          act={DeclineSurveyDocument}
          name="reason"
          variables={(reason) => ({ input: { ...door, writer: by, reason } })}
          label={t('survey.decline.reason')}
          submit={t('survey.decline.submit')}
          onDone={() => {
            onDone();
            reload();
          }}
          onMovedOn={reload}
        />
      </Details.Content>
    </Details>
  );
}
