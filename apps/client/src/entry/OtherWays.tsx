import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useForm } from '../kernel/form.js';
import { askAgain } from '../kernel/session.js';
import { TextField } from '../parts/fields.js';
import { FormErrors } from '../parts/FormErrors.js';
import { enter, send } from './doors.js';

/** For those whose organisation has no sign-in of its own: a passkey, or a link in the mail. */
export function OtherWays({ till }: { readonly till: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="other-ways">
      <Heading level={2} data-size="sm" id="other-ways">
        {t('entry.otherWays')}
      </Heading>
      <ByPasskey till={till} />
      <ByLink />
    </section>
  );
}

function ByPasskey({ till }: { readonly till: string }): ReactElement {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string>();

  const signIn = async (): Promise<void> => {
    setBusy(true);
    setTold(undefined);
    try {
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const options = await send('passkey/options', {}, i18n.language);
      if (options?.ok !== true) throw new Error('No options were given.');
      const optionsJSON = (await options.json()) as Parameters<typeof startAuthentication>[0]['optionsJSON'];
      const answer = await enter('passkey', await startAuthentication({ optionsJSON }), i18n.language);
      if (answer.let === 'in') {
        askAgain();
        await navigate(till, { replace: true });
        return;
      }
      setTold(answer.told ?? t('entry.passkeyFailed'));
    } catch {
      setTold(t('entry.passkeyFailed'));
    }
    setBusy(false);
  };

  return (
    <>
      <Paragraph>
        <Button variant="secondary" loading={busy} onClick={() => void signIn()}>
          {t('entry.byPasskey')}
        </Button>
      </Paragraph>
      {told !== undefined && (
        <Alert data-color="warning" role="alert">
          <Paragraph>{told}</Paragraph>
        </Alert>
      )}
    </>
  );
}

function ByLink(): ReactElement {
  const { t, i18n } = useTranslation();
  const form = useForm<{ email: string }>({ email: '' });
  const [state, setState] = useState<'writing' | 'sending' | 'sent' | 'failed' | 'wrong'>('writing');

  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.check({ email: t('entry.writeEmail') })) return;
    setState('sending');
    const answer = await send('link', { email: form.values.email }, i18n.language);
    setState(answer?.ok === true ? 'sent' : answer?.status === 400 ? 'wrong' : 'failed');
  };

  return (
    <form noValidate className="form" onSubmit={(event) => void ask(event)}>
      <FormErrors form={form} />
      <TextField form={form} name="email" label={t('entry.email')} hint={t('entry.emailHint')} />
      <div role="status">
        {state === 'sent' && (
          <Alert data-color="success">
            <Paragraph>{t('entry.sent')}</Paragraph>
          </Alert>
        )}
        {(state === 'failed' || state === 'wrong') && (
          <Alert data-color="warning">
            <Paragraph>{t(state === 'wrong' ? 'entry.writeEmail' : 'entry.failed')}</Paragraph>
          </Alert>
        )}
      </div>
      <div className="form-buttons">
        <Button type="submit" variant="secondary" loading={state === 'sending'}>
          {t('entry.sendLink')}
        </Button>
      </div>
    </form>
  );
}
