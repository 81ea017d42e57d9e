import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import {
  AcceptInvitationDocument,
  InvitationByLinkDocument,
  WhoDocument,
  type InvitationByLinkQuery,
} from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useForm } from '../kernel/form.js';
import { useLoad } from '../kernel/load.js';
import { askAgain } from '../kernel/session.js';
import { Facts } from '../parts/Facts.js';
import { TextField } from '../parts/fields.js';
import { ButtonForm } from '../parts/OneTextForm.js';
import { Page } from '../parts/Page.js';
import { Empty, Show } from '../parts/states.js';
import { loadProviders, type Provider } from '../shell/ways-in.js';
import { enter, send } from './doors.js';
import { useRoles } from './roles.js';

type Preview = NonNullable<InvitationByLinkQuery['invitationByLink']>;

/** Opened from a mail: what the invitation is for, and the ways to accept it. Opening the page changes nothing. */
export function Invitation(): ReactElement {
  const { t } = useTranslation();
  const token = useLocation().hash.slice(1);
  const loaded = useLoad(InvitationByLinkDocument, { token }, { pause: token === '' });
  const unknown = <Empty title={t('invitation.unknown.title')}>{t('invitation.unknown.text')}</Empty>;
  return (
    <Page title={t('invitation.title')} narrow>
      {token === '' ? (
        unknown
      ) : (
        <Show loaded={loaded}>
          {({ invitationByLink }) =>
            invitationByLink === null ? unknown : <Open token={token} preview={invitationByLink} />
          }
        </Show>
      )}
    </Page>
  );
}

function Open({ token, preview }: { readonly token: string; readonly preview: Preview }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const roles = useRoles();
  const navigate = useNavigate();
  const { data } = useLoad(WhoDocument, {});
  const done = (): void => {
    askAgain();
    void navigate('/', { replace: true });
  };
  return (
    <>
      <Facts
        facts={[
          [t('invitation.pilot'), preview.pilotName],
          [t('invitation.organisation'), preview.organisationName],
          [t('invitation.role'), roles(preview.roles)],
          [t('invitation.by'), preview.invitedByName],
          [t('invitation.until'), format.day(preview.expiresAt)],
        ]}
      />
      {data?.viewer.signedIn === true && (
        <ButtonForm
          act={AcceptInvitationDocument}
          variables={() => ({ input: { token } })}
          intro={<p>{t('invitation.as', { name: data.viewer.person?.name ?? '' })}</p>}
          submit={t('invitation.accept')}
          onDone={done}
        />
      )}
      {data?.viewer.signedIn === false && (
        <>
          <ThroughProvider token={token} />
          <ByName token={token} onDone={done} />
        </>
      )}
    </>
  );
}

/** Accepts on the way through the organisation's own sign-in. */
function ThroughProvider({ token }: { readonly token: string }): ReactElement | null {
  const { t, i18n } = useTranslation();
  const [providers, setProviders] = useState<readonly Provider[]>([]);
  useEffect(() => {
    loadProviders().then(setProviders, () => setProviders([]));
  }, []);
  const go = async (id: string): Promise<void> => {
    const answer = await send(`sign-in/${id}`, { till: '/', invitation: token }, i18n.language);
    const { location } = ((await answer?.json().catch(() => ({}))) ?? {}) as { location?: string };
    if (location !== undefined) window.location.assign(location);
  };
  if (providers.length === 0) return null;
  return (
    <section className="section" aria-labelledby="through-provider">
      <Heading level={2} data-size="sm" id="through-provider">
        {t('invitation.throughProvider')}
      </Heading>
      <ul className="ways-in">
        {providers.map(({ id, name }) => (
          <li key={id}>
            <Button variant="secondary" onClick={() => void go(id)}>
              {i18n.language === 'sv' ? name.sv : name.en}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Accepts by the link alone: whoever reads this mailbox, with a name. */
function ByName({ token, onDone }: { readonly token: string; readonly onDone: () => void }): ReactElement {
  const { t, i18n } = useTranslation();
  const form = useForm<{ name: string }>({ name: '' });
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string>();
  const accept = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.check({ name: t('invitation.writeName') })) return;
    setBusy(true);
    const answer = await enter('invitation', { token, name: form.values.name }, i18n.language);
    if (answer.let === 'in') {
      onDone();
      return;
    }
    setTold(answer.told ?? t('entry.failed'));
    setBusy(false);
  };
  return (
    <section className="section" aria-labelledby="by-name">
      <Heading level={2} data-size="sm" id="by-name">
        {t('invitation.byName')}
      </Heading>
      <form noValidate className="form" onSubmit={(event) => void accept(event)}>
        <TextField form={form} name="name" label={t('invitation.name')} hint={t('invitation.nameHint')} />
        {told !== undefined && (
          <Alert data-color="warning" role="alert">
            <Paragraph>{told}</Paragraph>
          </Alert>
        )}
        <div className="form-buttons">
          <Button type="submit" loading={busy}>
            {t('invitation.accept')}
          </Button>
        </div>
      </form>
    </section>
  );
}
