import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DelegatePartDocument, InviteDocument, PilotPageDocument, type Role } from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useForm } from '../kernel/form.js';
import { useLoad } from '../kernel/load.js';
import { ActForm } from '../parts/ActForm.js';
import { RadioField, SelectField, TextField } from '../parts/fields.js';
import { useWho } from '../shell/who.js';

interface InviteProps {
  readonly pilotId: string;
  /** May invite for every organisation of the pilot, and to the pilot itself. */
  readonly looksAfter: boolean;
  readonly onDone: () => void;
}

/** The value that stands for the pilot itself, and no organisation. */
const PILOT_ITSELF = 'PILOT';

/** Invites somebody by address: they get a link. */
export function InviteForm({ pilotId, looksAfter, onDone }: InviteProps): ReactElement {
  const { t } = useTranslation();
  const { organisation } = useWho();
  const members = useLoad(PilotPageDocument, { id: pilotId }, { pause: !looksAfter });
  const form = useForm<{ address: string; organisationId: string; roles: string }>({
    address: '',
    organisationId: organisation?.id ?? '',
    roles: organisation === null ? '' : 'CONTACT',
  });
  const act = useAct(InviteDocument);
  const forPilot = form.values.organisationId === PILOT_ITSELF;
  const offered: readonly Role[] = forPilot ? ['FACILITATOR', 'ADMINISTRATOR'] : ['CONTACT', 'OBSERVER'];
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        address: t('entry.writeEmail'),
        organisationId: t('participants.invite.chooseOrganisation'),
        roles: t('participants.invite.chooseRole'),
      }}
      variables={({ address, organisationId, roles }) => ({
        input: {
          address,
          pilotId,
          organisationId: organisationId === PILOT_ITSELF ? null : organisationId,
          roles: [roles as Role],
        },
      })}
      submit={t('participants.invite.submit')}
      onDone={onDone}
    >
      <TextField
        form={form}
        name="address"
        label={t('entry.email')}
        hint={t('participants.invite.addressHint')}
      />
      {looksAfter && (
        <SelectField
          form={form}
          name="organisationId"
          label={t('invitation.organisation')}
          none={t('participants.invite.chooseOrganisation')}
          options={[
            { value: PILOT_ITSELF, label: t('participants.invite.pilotItself') },
            ...(members.data?.pilot?.memberships ?? []).map((one) => ({
              value: one.organisation.id,
              label: one.organisation.name,
            })),
          ]}
        />
      )}
      <RadioField
        form={form}
        name="roles"
        label={t('invitation.role')}
        options={offered.map((role) => ({
          value: role,
          label: t(`role.${role}`),
          hint: t(`role.hint.${role}`),
        }))}
      />
    </ActForm>
  );
}

interface DelegateProps {
  readonly pilotId: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
}

/** Lets a colleague be contact in one's place for a while. */
export function DelegateForm({ pilotId, colleagues, onDone }: DelegateProps): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ personId: string; fromOn: string; untilOn: string }>({
    personId: '',
    fromOn: '',
    untilOn: '',
  });
  const act = useAct(DelegatePartDocument);
  if (colleagues.length === 0) return <p>{t('participants.delegate.nobody')}</p>;
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        personId: t('participants.delegate.choose'),
        untilOn: t('participants.delegate.chooseDay'),
      }}
      variables={({ personId, fromOn, untilOn }) => ({
        input: { pilotId, personId, untilOn, fromOn: fromOn === '' ? null : fromOn },
      })}
      submit={t('participants.delegate.submit')}
      onDone={onDone}
    >
      <SelectField
        form={form}
        name="personId"
        label={t('participants.delegate.person')}
        hint={t('participants.delegate.personHint')}
        none={t('participants.delegate.choose')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField form={form} name="fromOn" label={t('participants.delegate.from')} type="date" optional />
      <TextField form={form} name="untilOn" label={t('participants.delegate.until')} type="date" />
    </ActForm>
  );
}
