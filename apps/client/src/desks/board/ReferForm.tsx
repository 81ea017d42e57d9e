import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactPointsDocument, ReferNeedDocument, type NeedWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { ActForm } from '../../parts/ActForm.js';
import { CheckboxField, TextField } from '../../parts/fields.js';
import { fittingFirst, ofTheState, type Point } from '../../needs/points.js';
import { PointsField } from '../../needs/PointsField.js';
import { Show } from '../../parts/states.js';

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
  const receivers = [
    ...new Set(
      [...fitting, ...others]
        .filter(({ id }) => form.values.contactPointIds.includes(id))
        .map(({ organisation }) => organisation.name),
    ),
  ];
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
      to={receivers.length === 0 ? undefined : receivers.join(', ')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <PointsField form={form} name="contactPointIds" points={[...fitting, ...others]} />
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
