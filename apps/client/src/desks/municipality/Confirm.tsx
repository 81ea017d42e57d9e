import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AnswerHeardNeedDocument, HeardNeedDocument } from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { useLoad } from '../../kernel/load.js';
import { Acts, type Choice } from '../../parts/Acts.js';
import { Facts } from '../../parts/Facts.js';
import { ButtonForm, OneTextForm } from '../../parts/OneTextForm.js';
import { Page } from '../../parts/Page.js';
import { Empty, Show } from '../../parts/states.js';
import { DangerNote } from '../../parts/TextLook.js';

/**
 * Opened from a mail, without sign-in: what was written down for the municipality, and whether it is right. The token
 * stands in the address's fragment, which no server sees; opening the page changes nothing.
 */
export function Confirm(): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const token = useLocation().hash.slice(1);
  const loaded = useLoad(HeardNeedDocument, { token }, { pause: token === '' });
  const [answered, setAnswered] = useState(false);

  const unknown = <Empty title={t('confirm.unknown.title')}>{t('confirm.unknown.text')}</Empty>;
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead')} narrow>
      {token === '' ? (
        unknown
      ) : (
        <Show loaded={loaded}>
          {({ heardNeed }) =>
            heardNeed === null ? (
              unknown
            ) : (
              <>
                <blockquote className="told">{heardNeed.text}</blockquote>
                <DangerNote texts={[heardNeed.text]} />
                <Facts
                  facts={[
                    [t('confirm.municipality'), heardNeed.municipalityName],
                    [t('need.fact.saidBy'), heardNeed.saidBy],
                    [t('need.fact.writtenDownBy'), heardNeed.writtenDownBy],
                    [t('confirm.writtenDownAt'), format.dayAndTime(heardNeed.writtenDownAt)],
                  ]}
                />
                {heardNeed.answered && !answered ? (
                  <Alert data-color="info">
                    <Paragraph>{t('confirm.answered')}</Paragraph>
                  </Alert>
                ) : (
                  <Answers
                    token={token}
                    text={heardNeed.text}
                    answered={answered}
                    onAnswered={() => setAnswered(true)}
                  />
                )}
                <p className="quiet">{t('receives.document')}</p>
              </>
            )
          }
        </Show>
      )}
    </Page>
  );
}

interface AnswersProps {
  readonly token: string;
  readonly text: string;
  readonly answered: boolean;
  readonly onAnswered: () => void;
}

function Answers({ token, text, answered, onAnswered }: AnswersProps): ReactElement {
  const { t } = useTranslation();
  const done = (tell: (text: string) => void, what: string): void => {
    onAnswered();
    tell(what);
  };
  const choices: readonly Choice[] = [
    {
      key: 'right',
      label: t('confirm.right.label'),
      form: (tell) => (
        <ButtonForm
          act={AnswerHeardNeedDocument}
          variables={() => ({ input: { token, answer: 'CONFIRM' as const } })}
          intro={<p>{t('confirm.right.intro')}</p>}
          submit={t('confirm.right.submit')}
          to={t('receives.board')}
          onDone={() => done(tell, t('confirm.right.done'))}
        />
      ),
    },
    {
      key: 'change',
      label: t('confirm.change.label'),
      form: (tell) => (
        <OneTextForm
          act={AnswerHeardNeedDocument}
          name="text"
          start={text}
          rows={8}
          variables={(changed) => ({ input: { token, answer: 'CHANGE' as const, text: changed } })}
          label={t('confirm.change.text')}
          submit={t('confirm.change.submit')}
          to={t('receives.board')}
          onDone={() => done(tell, t('confirm.change.done'))}
        />
      ),
    },
    {
      key: 'remove',
      label: t('confirm.remove.label'),
      form: (tell) => (
        <OneTextForm
          act={AnswerHeardNeedDocument}
          name="reason"
          variables={(reason) => ({ input: { token, answer: 'REMOVE' as const, reason } })}
          label={t('confirm.remove.reason')}
          submit={t('confirm.remove.submit')}
          to={t('receives.board')}
          danger
          onDone={() => done(tell, t('confirm.remove.done'))}
        />
      ),
    },
  ];
  return <Acts title={t('confirm.question')} choices={answered ? [] : choices} first="right" />;
}
