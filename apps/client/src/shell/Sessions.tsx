import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { OutcomeNote } from '../parts/ActForm.js';
import { Page } from '../parts/Page.js';
import { Show } from '../parts/states.js';

type Session = MySessionsQuery['viewer']['sessions'][number];

/** Where I am signed in, and the way to end what I do not know or have left somewhere. */
export function Sessions(): ReactElement {
  const { t } = useTranslation();
  const loaded = useLoad(MySessionsDocument, {});
  const endOthers = useAct(EndOtherSessionsDocument);
  const endAll = async (): Promise<void> => {
    await endOthers.run({});
    loaded.reload();
  };
  return (
    <Page title={t('sessions.title')} lead={t('sessions.lead')} narrow>
      <Show loaded={loaded}>
        {({ viewer: { sessions } }) => (
          <>
            <ul className="sessions">
              {sessions.map((session) => (
                <SessionItem key={session.id} session={session} onEnded={loaded.reload} />
              ))}
            </ul>
            <OutcomeNote outcome={endOthers.outcome} />
            {sessions.some(({ current }) => !current) && (
              <Paragraph>
                <Button variant="secondary" loading={endOthers.pending} onClick={() => void endAll()}>
                  {t('sessions.endOthers')}
                </Button>
              </Paragraph>
            )}
          </>
        )}
      </Show>
    </Page>
  );
}

function SessionItem({
  session,
  onEnded,
}: {
  readonly session: Session;
  readonly onEnded: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct(EndSessionDocument);
  const device = session.device === '' ? t('sessions.unknownDevice') : session.device;
  const end = async (): Promise<void> => {
    await act.run({ input: { sessionId: session.id } });
    onEnded();
  };
  return (
    <li className="tile">
      <Heading level={2} data-size="2xs">
        {device}
        {session.current && ` – ${t('sessions.current')}`}
      </Heading>
      <Paragraph data-size="sm">
        {t(`sessions.method.${session.method}`)}{' '}
        {t('sessions.times', {
          since: format.dayAndTime(session.since),
          seen: format.dayAndTime(session.lastSeen),
          until: format.dayAndTime(session.endsAt),
        })}
      </Paragraph>
      <OutcomeNote outcome={act.outcome} />
      {!session.current && (
        <Button
          variant="secondary"
          data-size="sm"
          loading={act.pending}
          onClick={() => void end()}
          aria-label={t('sessions.endThis', { device, since: format.dayAndTime(session.since) })}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
