import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AnsweredNeedDocument, SayByLinkDocument, type AnsweredNeedQuery } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useFormat } from '../../kernel/format.js';
import { useLoad } from '../../kernel/load.js';
import { Page } from '../../parts/Page.js';
import { Section } from '../../parts/Section.js';
import { Empty, Show } from '../../parts/states.js';
import { VerdictForm } from './VerdictForm.js';

/**
 * Opened from a button in a mail, without sign-in: what was needed, what was answered, and whether it helped. Opening
 * the page changes nothing; the token stands in the address's fragment, which no server sees.
 */
export function Helped(): ReactElement {
  const { t } = useTranslation();
  const token = useLocation().hash.slice(1);
  const loaded = useLoad(AnsweredNeedDocument, { token }, { pause: token === '' });
  const unknown = <Empty title={t('helped.unknown.title')}>{t('helped.unknown.text')}</Empty>;
  return (
    <Page title={t('act.helped.label')} lead={t('helped.lead')} narrow>
      {token === '' ? (
        unknown
      ) : (
        <Show loaded={loaded}>
          {({ answeredNeed }) =>
            answeredNeed === null ? unknown : <Answered token={token} need={answeredNeed} />
          }
        </Show>
      )}
    </Page>
  );
}

interface Props {
  readonly token: string;
  readonly need: NonNullable<AnsweredNeedQuery['answeredNeed']>;
}

function Answered({ token, need }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct(SayByLinkDocument);
  const [thanks, setThanks] = useState<string>();
  return (
    <>
      <Section title={t('helped.answer', { board: need.boardName, day: format.day(need.sentAt) })}>
        <blockquote className="told">{need.feedback}</blockquote>
      </Section>
      <Section title={t('helped.need', { municipality: need.municipalityName })}>
        <blockquote className="told">{need.text}</blockquote>
      </Section>
      {thanks === undefined && !need.answered && (
        <VerdictForm
          act={act}
          to={need.boardName}
          variables={(input) => ({ input: { token, ...input } })}
          onDone={({ message }) => setThanks(message)}
        />
      )}
      {(thanks !== undefined || need.answered) && (
        <Alert data-color={thanks === undefined ? 'info' : 'success'} role="status">
          <Paragraph>{thanks ?? t('helped.answered')}</Paragraph>
        </Alert>
      )}
    </>
  );
}
