import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CountiesDocument,
  InviteToSurveyDocument,
  SurveyCandidatesDocument,
  type SurveySelectionInput,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { ActForm } from '../../parts/ActForm.js';
import { CheckboxField, TextField } from '../../parts/fields.js';
import { useWho } from '../../shell/who.js';

/** SKR's grouping of municipalities (2023). */
const groups = ['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9'] as const;

interface Props {
  readonly roundId: string;
  readonly open: boolean;
  readonly onDone: () => void;
  readonly reload: () => void;
}

type Selection = {
  readonly countyCodes: readonly string[];
  readonly skrGroups: readonly string[];
  readonly populationFrom: string;
  readonly populationTo: string;
  readonly organisationIds: readonly string[];
};

const numberIn = (text: string): number | undefined => {
  const number = Number(text.replaceAll(/\s/g, ''));
  return text.trim() === '' || Number.isNaN(number) ? undefined : number;
};

/** Whom to ask: by county, SKR's group and size, and of those the ones that are ticked. */
export function InviteForm({ roundId, open, onDone, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  const own = who.organisation?.county?.code;
  const form = useForm<Selection>({
    countyCodes: own === undefined ? [] : [own],
    skrGroups: [],
    populationFrom: '',
    populationTo: '',
    organisationIds: [],
  });
  const act = useAct(InviteToSurveyDocument);
  const counties = useLoad(CountiesDocument, {});
  const { organisationIds, ...criteria } = form.values;
  const from = numberIn(criteria.populationFrom);
  const to = numberIn(criteria.populationTo);
  const selection: SurveySelectionInput = {
    ...(criteria.countyCodes.length === 0 ? {} : { countyCodes: criteria.countyCodes }),
    ...(criteria.skrGroups.length === 0 ? {} : { skrGroups: criteria.skrGroups }),
    ...(from === undefined ? {} : { populationFrom: from }),
    ...(to === undefined ? {} : { populationTo: to }),
  };
  const none = Object.keys(selection).length === 0;
  const found = useLoad(SurveyCandidatesDocument, { roundId, selection }, { pause: none });
  const candidates = none ? [] : (found.data?.surveyCandidates ?? []);
  const fresh = candidates.filter(({ invited }) => !invited);
  const ticked = organisationIds.filter((id) => fresh.some(({ organisation }) => organisation.id === id));
  const count = ticked.length === 0 ? fresh.length : ticked.length;
  return (
    <ActForm
      form={form}
      act={act}
      variables={() => ({
        input: {
          roundId,
          selection: { ...selection, ...(ticked.length === 0 ? {} : { organisationIds: ticked }) },
        },
      })}
      submit={t('surveys.invite.submit', { number: count })}
      onDone={onDone}
      onMovedOn={reload}
    >
      {open && <p>{t('surveys.invite.atOnce')}</p>}
      <CheckboxField
        form={form}
        name="countyCodes"
        label={t('surveys.invite.counties')}
        optional
        options={(counties.data?.counties ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <CheckboxField
        form={form}
        name="skrGroups"
        label={t('surveys.invite.groups')}
        optional
        options={groups.map((value) => ({ value, label: t(`surveys.group.${value}`) }))}
      />
      <TextField form={form} name="populationFrom" label={t('surveys.invite.from')} optional />
      <TextField form={form} name="populationTo" label={t('surveys.invite.to')} optional />
      <p role="status">
        {none ? t('surveys.invite.choose') : t('surveys.invite.found', { number: fresh.length })}
        {candidates.length > fresh.length &&
          ` ${t('surveys.invite.already', { number: candidates.length - fresh.length })}`}
      </p>
      {fresh.length > 0 && (
        <CheckboxField
          form={form}
          name="organisationIds"
          label={t('surveys.invite.some')}
          hint={t('surveys.invite.someHint')}
          optional
          options={fresh.map(({ organisation, reachable }) => ({
            value: organisation.id,
            label: reachable
              ? organisation.name
              : t('surveys.invite.unreachable', { name: organisation.name }),
          }))}
        />
      )}
      {fresh.some(({ reachable }) => !reachable) && (
        <Alert data-color="info">
          <Paragraph>{t('surveys.invite.noAddress')}</Paragraph>
        </Alert>
      )}
    </ActForm>
  );
}
