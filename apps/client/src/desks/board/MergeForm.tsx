import { Alert, Button, Field, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { useDeferredValue, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  InboxDocument,
  MergeNeedDocument,
  type NeedState,
  type NeedWholeFragment,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useFormat } from '../../kernel/format.js';
import { useLoad } from '../../kernel/load.js';
import { ActForm } from '../../parts/ActForm.js';
import { RadioField, TextField } from '../../parts/fields.js';
import { Show } from '../../parts/states.js';

interface Props {
  readonly need: NeedWholeFragment;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** How many needs are shown to choose among; the search finds the others. */
const MOST_SHOWN = 20;

/** Needs whose answer is still to be told. */
const waitsForAnswer: readonly NeedState[] = [
  'SUBMITTED',
  'MATCHED',
  'UNMATCHED',
  'ASKED_BACK',
  'IN_CHALLENGE',
  'IN_DIALOGUE',
  'REFERRED',
  'ANSWERED',
];

/** Finds the other need that says the same, and lets that one go on for both. */
export function MergeForm({ need, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const act = useAct(MergeNeedDocument);
  const form = useForm<{ intoId: string; reason: string }>({ intoId: '', reason: '' });
  const loaded = useLoad(InboxDocument, {
    first: MOST_SHOWN,
    filter: {
      municipalityId: need.municipality.id,
      states: [...waitsForAnswer],
      ...(need.pilot === null ? {} : { pilotId: need.pilot.id }),
    },
    ...(search === '' ? {} : { search }),
  });
  const changed = act.outcome?.kind === 'problem' && act.outcome.problem.__typename === 'StaleVersion';
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        intoId: t('act.merge.choose'),
        reason: t('form.fillIn', { field: t('act.merge.reason') }),
      }}
      variables={({ intoId, reason }) => ({
        input: { needId: need.id, version: need.version, intoId, reason: reason.trim() },
      })}
      submit={t('act.merge.submit')}
      to={need.municipalityName}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <p>{t('act.merge.intro')}</p>
      {changed && (
        <Alert data-color="warning" role="alert">
          <Paragraph>{t('act.merge.changed')}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={onMovedOn}>
            {t('form.readAgain')}
          </Button>
        </Alert>
      )}
      <Field>
        <Label>{t('act.merge.search', { municipality: need.municipality.shortName })}</Label>
        <Input
          type="search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            // Nobody merges with what is no longer shown.
            form.set('intoId', '');
          }}
        />
      </Field>
      <Show loaded={loaded}>
        {({ inbox }) => {
          const options = inbox.nodes
            .filter(({ id, confirmed }) => id !== need.id && confirmed)
            .map(({ id, title, state, submittedAt }) => ({
              value: id,
              label: title,
              hint: [
                t(`need.state.${state}`),
                submittedAt === null ? '' : t('need.told', { day: format.day(submittedAt) }),
              ]
                .filter((part) => part !== '')
                .join(' · '),
            }));
          return options.length === 0 ? (
            <p>{t('act.merge.none')}</p>
          ) : (
            <RadioField form={form} name="intoId" label={t('act.merge.which')} options={options} />
          );
        }}
      </Show>
      <TextField
        form={form}
        name="reason"
        label={t('act.merge.reason')}
        hint={t('act.merge.reasonHint')}
        rows={2}
      />
    </ActForm>
  );
}
