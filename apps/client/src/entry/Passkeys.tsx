import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AddPasskeyDocument,
  BeginPasskeyDocument,
  PasskeysPageDocument,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
} from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useFormat } from '../kernel/format.js';
import { useForm } from '../kernel/form.js';
import { useLoad } from '../kernel/load.js';
import { OutcomeNote } from '../parts/ActForm.js';
import { TextField } from '../parts/fields.js';
import { FormErrors } from '../parts/FormErrors.js';
import { ButtonForm, OneTextForm } from '../parts/OneTextForm.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { Show } from '../parts/states.js';

/** One's own passkeys: seen, added, removed. */
export function Passkeys(): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const loaded = useLoad(PasskeysPageDocument, {});
  return (
    <Page title={t('passkeys.title')} lead={t('passkeys.lead')} narrow>
      <Show loaded={loaded}>
        {({ passkeys }) => (
          <>
            {passkeys.length === 0 && <p>{t('passkeys.none')}</p>}
            <ul className="plain cards">
              {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
                <li key={id} className="card">
                  <Heading level={2} data-size="2xs">
                    {name}
                  </Heading>
                  <Paragraph data-size="sm" className="quiet">
                    {lastUsedAt === null
                      ? t('passkeys.since', { since: format.day(createdAt) })
                      : t('passkeys.lastUsed', { at: format.dayAndTime(lastUsedAt) })}
                  </Paragraph>
                  <details>
                    <summary>{t('passkeys.rename', { name })}</summary>
                    <OneTextForm
                      act={RenamePasskeyDocument}
                      variables={(newName) => ({ input: { passkeyId: id, name: newName } })}
                      name="name"
                      label={t('passkeys.name')}
                      start={name}
                      rows={1}
                      submit={t('passkeys.renameSave')}
                      onDone={loaded.reload}
                    />
                  </details>
                  <ButtonForm
                    act={RemovePasskeyDocument}
                    variables={() => ({ input: { passkeyId: id } })}
                    submit={t('passkeys.remove', { name })}
                    danger
                    onDone={loaded.reload}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Show>
      <Section title={t('passkeys.new')}>
        <AddPasskey onAdded={loaded.reload} />
      </Section>
    </Page>
  );
}

/** Asks the server what to make, the device to make it, and the server to keep its public half. */
function AddPasskey({ onAdded }: { readonly onAdded: () => void }): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ name: string }>({ name: '' });
  const begin = useAct(BeginPasskeyDocument);
  const add = useAct(AddPasskeyDocument);
  const [state, setState] = useState<'ready' | 'busy' | 'added' | 'device'>('ready');

  const make = async (): Promise<void> => {
    if (!form.check({ name: t('passkeys.writeName') })) return;
    setState('busy');
    const begun = await begin.run({});
    if (begun.kind !== 'done') {
      setState('ready');
      return;
    }
    try {
      const { startRegistration } = await import('@simplewebauthn/browser');
      const optionsJSON = JSON.parse(begun.value.json) as Parameters<
        typeof startRegistration
      >[0]['optionsJSON'];
      const response = await startRegistration({ optionsJSON });
      const input = { name: form.values.name, responseJson: JSON.stringify(response) };
      const added = await add.run({ input });
      setState(added.kind === 'done' ? 'added' : 'ready');
      if (added.kind === 'done') onAdded();
    } catch {
      // The person changed their mind, or the device cannot.
      setState('device');
    }
  };

  return (
    <form
      noValidate
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <FormErrors form={form} />
      <TextField form={form} name="name" label={t('passkeys.name')} hint={t('passkeys.nameHint')} />
      <OutcomeNote outcome={begin.outcome} />
      <OutcomeNote outcome={add.outcome} />
      <div role="status">
        {state === 'added' && (
          <Alert data-color="success">
            <Paragraph>{t('passkeys.added')}</Paragraph>
          </Alert>
        )}
        {state === 'device' && (
          <Alert data-color="warning">
            <Paragraph>{t('passkeys.device')}</Paragraph>
          </Alert>
        )}
      </div>
      <div className="form-buttons">
        <Button type="submit" loading={state === 'busy'}>
          {t('passkeys.add')}
        </Button>
      </div>
    </form>
  );
}
