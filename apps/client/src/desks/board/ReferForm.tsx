import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactPointsDocument, ReferNeedDocument, type NeedWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { ActForm } from '../../parts/ActForm.js';
import { CheckboxField, TextField, type Option } from '../../parts/fields.js';
import { fittingFirst, ofTheState, type Point } from '../../needs/points.js';
import { Show } from '../../parts/states.js';

/** How many contact points stand open at first and after a search. */
const FIRST = 6;

interface Props {
  readonly need: NeedWholeFragment;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** Sends a need on to one or several ways in, with a message and the support that was meant. */
export function ReferForm(props: Props): ReactElement {
  const loaded = useLoad(ContactPointsDocument, {
    countyCode: props.need.county.code,
    themes: props.need.themes,
  });
  return <Show loaded={loaded}>{({ contactPoints }) => <Chosen {...props} points={contactPoints} />}</Show>;
}

function Chosen({
  need,
  points,
  onDone,
  onMovedOn,
}: Props & { readonly points: readonly Point[] }): ReactElement {
  const { t } = useTranslation();
  const act = useAct(ReferNeedDocument);
  const [search, setSearch] = useState('');
  const usable = need.suggestions.filter(({ judgement }) => judgement !== 'REJECTED');
  const form = useForm<{
    contactPointIds: readonly string[];
    message: string;
    supportIds: readonly string[];
  }>({
    contactPointIds: [],
    message: '',
    supportIds: usable.filter(({ judgement }) => judgement === 'CONFIRMED').map(({ item }) => item.id),
  });
  const asked = new Set(need.referrals.map(({ to }) => to.id));
  const { fitting, others } = fittingFirst(
    ofTheState(points).filter(({ id, organisation }) => !asked.has(id) && organisation.id !== need.board.id),
    usable,
  );
  const chosen = new Set(form.values.contactPointIds);
  const wanted = search.trim().toLocaleLowerCase('sv');
  const found = [...fitting, ...others]
    .filter(({ name, organisation }) =>
      `${name} ${organisation.name}`.toLocaleLowerCase('sv').includes(wanted),
    )
    .filter(({ id }, index) => index < FIRST || chosen.has(id));
  const shown = [
    ...[...fitting, ...others].filter((point) => chosen.has(point.id) && !found.includes(point)),
    ...found,
  ];
  const options = shown.map<Option>((point) => ({
    value: point.id,
    label: point.name,
    hint: t('act.refer.point', {
      where:
        point.counties.length === 0
          ? t('act.refer.country')
          : point.counties.map(({ name }) => name).join(', '),
      days: point.answerWorkingDays,
    }),
  }));
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        contactPointIds: t('act.refer.choose'),
        message: t('form.fillIn', { field: t('act.refer.message') }),
      }}
      variables={({ contactPointIds, message, supportIds }) => ({
        input: { needId: need.id, contactPointIds, message: message.trim(), supportIds },
      })}
      submit={t('act.refer.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <Field>
        <Label>{t('act.refer.search')}</Label>
        <Field.Description>
          {t('act.refer.searchHint', { count: fitting.length + others.length })}
        </Field.Description>
        <Input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </Field>
      <CheckboxField
        form={form}
        name="contactPointIds"
        label={t('act.refer.to')}
        hint={t('act.refer.toHint')}
        options={options}
      />
      {options.length === 0 && <p role="status">{t('act.refer.noOne')}</p>}
      {usable.length > 0 && (
        <CheckboxField
          form={form}
          name="supportIds"
          label={t('act.refer.supports')}
          optional
          options={usable.map(({ item }) => ({ value: item.id, label: item.name, hint: item.ownerLabel }))}
        />
      )}
      <TextField
        form={form}
        name="message"
        label={t('act.refer.message')}
        hint={t('act.refer.messageHint')}
        rows={4}
      />
    </ActForm>
  );
}
