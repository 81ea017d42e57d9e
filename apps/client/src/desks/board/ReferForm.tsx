import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ContactPointsDocument,
  InHouseDocument,
  ReferNeedDocument,
  type NeedWholeFragment,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { ActForm } from '../../parts/ActForm.js';
import { CheckboxField, SelectField, TextField } from '../../parts/fields.js';
import { fittingFirst, ofTheState, type Point } from '../../needs/points.js';
import { PointsField } from '../../needs/PointsField.js';
import { Show } from '../../parts/states.js';
import { useWho } from '../../shell/who.js';

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
  const { person } = useWho();
  const inHouse = useLoad(
    InHouseDocument,
    { pilotId: need.pilot?.id ?? '', boardId: need.board.id },
    { pause: need.pilot === null },
  ).data;
  const colleagues = (inHouse?.participants.nodes ?? []).filter((part) => part.person.id !== person?.id);
  const groups = (inHouse?.pilot?.groups ?? []).filter(
    ({ status, endsOn, convener }) => status === 'ACTIVE' && endsOn === null && convener !== null,
  );
  const usable = need.suggestions.filter(({ judgement }) => judgement !== 'REJECTED');
  const form = useForm<{
    contactPointIds: readonly string[];
    colleagueId: string;
    groupIds: readonly string[];
    message: string;
    supportIds: readonly string[];
  }>({
    contactPointIds: [],
    colleagueId: '',
    groupIds: [],
    message: '',
    supportIds: usable.filter(({ judgement }) => judgement === 'CONFIRMED').map(({ item }) => item.id),
  });
  const asked = new Set(need.referrals.map(({ to }) => to.id));
  const { fitting, others } = fittingFirst(
    ofTheState(points).filter(({ id }) => !asked.has(id)),
    usable,
  );
  const receivers = [
    ...new Set([
      ...[...fitting, ...others]
        .filter(({ id }) => form.values.contactPointIds.includes(id))
        .map(({ organisation }) => organisation.name),
      ...groups.filter(({ id }) => form.values.groupIds.includes(id)).map(({ name }) => name),
      ...colleagues
        .filter((part) => part.person.id === form.values.colleagueId)
        .map((part) => part.person.name),
    ]),
  ];
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        ...(form.values.colleagueId === '' && form.values.groupIds.length === 0
          ? { contactPointIds: t('act.refer.choose') }
          : {}),
        message: t('form.fillIn', { field: t('act.refer.message') }),
      }}
      variables={({ contactPointIds, colleagueId, groupIds, message, supportIds }) => ({
        input: {
          needId: need.id,
          contactPointIds,
          ...(colleagueId === '' ? {} : { colleagueId }),
          groupIds,
          message: message.trim(),
          supportIds,
        },
      })}
      submit={t('act.refer.submit')}
      to={receivers.length === 0 ? undefined : receivers.join(', ')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <PointsField form={form} name="contactPointIds" points={[...fitting, ...others]} />
      {colleagues.length > 0 && (
        <SelectField
          form={form}
          name="colleagueId"
          label={t('act.refer.colleague')}
          hint={t('act.refer.colleagueHint')}
          optional
          none={t('act.refer.noColleague')}
          options={colleagues.map((part) => ({ value: part.person.id, label: part.person.name }))}
        />
      )}
      {groups.length > 0 && (
        <CheckboxField
          form={form}
          name="groupIds"
          label={t('act.refer.groups')}
          optional
          options={groups.map(({ id, name, convener }) => ({
            value: id,
            label: name,
            hint: t('act.refer.convenedBy', { name: convener?.name }),
          }))}
        />
      )}
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
