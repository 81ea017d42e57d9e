import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  RegistrarDocument,
  RemoveRegistrarDocument,
  SetRegistrarDocument,
  type RegistrarQuery,
} from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useForm } from '../kernel/form.js';
import { useLoad } from '../kernel/load.js';
import { ActForm } from '../parts/ActForm.js';
import { CheckboxField, TextField } from '../parts/fields.js';
import { ButtonForm } from '../parts/OneTextForm.js';
import { Section } from '../parts/Section.js';
import { Show } from '../parts/states.js';

type Registrar = RegistrarQuery['registrar'];

/** Where our registrar gets copies and the list of the day. */
export function RegistrarSection(): ReactElement {
  const { t } = useTranslation();
  const loaded = useLoad(RegistrarDocument, {});
  return (
    <Section title={t('registrar.title')} intro={t('registrar.intro')}>
      <Show loaded={loaded}>
        {({ registrar }) => (
          <>
            <RegistrarForm key={registrar?.mailbox} registrar={registrar} onDone={loaded.reload} />
            {registrar !== null && (
              <ButtonForm
                act={RemoveRegistrarDocument}
                variables={() => ({})}
                submit={t('registrar.remove')}
                danger
                onDone={loaded.reload}
              />
            )}
          </>
        )}
      </Show>
    </Section>
  );
}

function RegistrarForm({
  registrar,
  onDone,
}: {
  readonly registrar: Registrar;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ mailbox: string; what: readonly string[] }>({
    mailbox: registrar?.mailbox ?? '',
    what: [
      ...(registrar === null || registrar.copies ? ['copies'] : []),
      ...(registrar === null || registrar.dailyList ? ['dailyList'] : []),
    ],
  });
  const act = useAct(SetRegistrarDocument);
  return (
    <ActForm
      form={form}
      act={act}
      required={{ mailbox: t('form.fillIn', { field: t('registrar.mailbox') }) }}
      variables={({ mailbox, what }) => ({
        input: {
          mailbox: mailbox.trim(),
          copies: what.includes('copies'),
          dailyList: what.includes('dailyList'),
        },
      })}
      submit={t('registrar.save')}
      onDone={onDone}
    >
      <TextField
        form={form}
        name="mailbox"
        label={t('registrar.mailbox')}
        hint={t('registrar.mailboxHint')}
      />
      <CheckboxField
        form={form}
        name="what"
        label={t('registrar.what')}
        optional
        options={[
          { value: 'copies', label: t('registrar.copies') },
          { value: 'dailyList', label: t('registrar.dailyList') },
        ]}
      />
    </ActForm>
  );
}
