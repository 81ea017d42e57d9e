import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EnterSurveyAnswerDocument,
  SendSurveyLinkAgainDocument,
  SetSurveyAddressDocument,
  type InvitationWholeFragment,
  type RoundWholeFragment,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { ActForm } from '../../parts/ActForm.js';
import { CheckboxField, RadioField, TextField } from '../../parts/fields.js';
import { byField, emptyNeed, inputOf, requiredFields, type Answer } from '../answer/answer.js';
import { AnswerFields } from '../answer/AnswerFields.js';

interface Done {
  readonly onDone: () => void;
  readonly reload: () => void;
}

/** Where the mails go instead of the contact point. */
export function AddressForm({
  invitation,
  onDone,
  reload,
}: Done & { readonly invitation: InvitationWholeFragment }): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ address: string }>({ address: invitation.address ?? '' });
  const act = useAct(SetSurveyAddressDocument);
  return (
    <ActForm
      form={form}
      act={act}
      variables={({ address }) => ({
        input: { invitationId: invitation.id, address: address.trim() === '' ? null : address.trim() },
      })}
      submit={t('surveys.address.submit')}
      onDone={onDone}
      onMovedOn={reload}
    >
      <TextField
        form={form}
        name="address"
        label={t('surveys.address.address')}
        hint={t('surveys.address.hint')}
        optional
      />
    </ActForm>
  );
}

/** Another link; the earlier ones can be made to open nothing. */
export function AgainForm({
  invitationId,
  onDone,
  reload,
}: Done & { readonly invitationId: string }): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ replace: readonly string[] }>({ replace: [] });
  const act = useAct(SendSurveyLinkAgainDocument);
  return (
    <ActForm
      form={form}
      act={act}
      variables={({ replace }) => ({ input: { invitationId, replaceEarlier: replace.length > 0 } })}
      submit={t('surveys.again.submit')}
      onDone={onDone}
      onMovedOn={reload}
    >
      <CheckboxField
        form={form}
        name="replace"
        label={t('surveys.again.earlier')}
        hint={t('surveys.again.hint')}
        optional
        options={[{ value: 'yes', label: t('surveys.again.replace') }]}
      />
    </ActForm>
  );
}

const channels = ['PHONE', 'PAPER'] as const;

/** What a municipality answered by phone or on paper: marked so, and the municipality is asked whether it is right. */
export function EnterForm({
  round,
  invitationId,
  onDone,
  reload,
}: Done & { readonly round: RoundWholeFragment; readonly invitationId: string }): ReactElement {
  const { t } = useTranslation();
  const [start] = useState((): Answer => {
    const key = crypto.randomUUID();
    return { channel: 'PHONE', 'givenBy.name': '', 'givenBy.role': '', ...emptyNeed(key), needs: [key] };
  });
  const form = useForm<Answer>(start);
  const act = useAct(EnterSurveyAnswerDocument);
  const said = inputOf(form.values);
  const fillIn = (field: string): string => t('form.fillIn', { field });
  return (
    <ActForm
      form={{ ...form, correct: (problem) => form.correct(byField(problem, said.needs)) }}
      act={act}
      required={{
        'givenBy.name': fillIn(t('surveys.enter.name')),
        'givenBy.role': fillIn(t('surveys.enter.role')),
        ...requiredFields(round.questions, form.values, {
          field: fillIn,
          need: t('tell.textMissing'),
          reason: '',
        }),
      }}
      variables={(values) => ({
        input: {
          invitationId,
          channel: channels.find((channel) => channel === values['channel']) ?? 'PHONE',
          givenBy: {
            name: String(values['givenBy.name']).trim(),
            role: String(values['givenBy.role']).trim(),
          },
          ...inputOf(values),
        },
      })}
      submit={t('surveys.enter.submit')}
      onDone={onDone}
      onMovedOn={reload}
    >
      <p>{t('surveys.enter.intro')}</p>
      <RadioField
        form={form}
        name="channel"
        label={t('surveys.enter.channel')}
        options={channels.map((value) => ({ value, label: t(`surveys.enter.${value}`) }))}
      />
      <TextField form={form} name="givenBy.name" label={t('surveys.enter.name')} />
      <TextField form={form} name="givenBy.role" label={t('surveys.enter.role')} />
      <AnswerFields form={form} questions={round.questions} />
    </ActForm>
  );
}
