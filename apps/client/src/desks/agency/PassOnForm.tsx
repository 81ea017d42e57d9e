import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactPointsDocument, type TypedDocumentString } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { ofTheState } from '../../needs/points.js';
import { ActForm } from '../../parts/ActForm.js';
import { SelectField, TextField } from '../../parts/fields.js';

interface Props<Data, Variables> {
  readonly act: TypedDocumentString<Data, Variables>;
  readonly variables: (to: { contactPointId: string; text: string }) => NoInfer<Variables>;
  readonly countyCode: string | null;
  readonly themes: readonly string[] | null;
  /** Who receives the word of it. */
  readonly to: string;
  /** The point that passes it on. */
  readonly from: string;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** "Annan bör svara": to which contact point, and why. The chain is kept. */
export function PassOnForm<Data, Variables>(props: Props<Data, Variables>): ReactElement {
  const { variables, countyCode, themes, from, to, onDone, onMovedOn } = props;
  const { t } = useTranslation();
  const loaded = useLoad(ContactPointsDocument, {
    countyCode,
    themes: themes === null ? null : [...themes],
  });
  const form = useForm<{ contactPointId: string; text: string }>({ contactPointId: '', text: '' });
  const act = useAct(props.act);
  const points = ofTheState(loaded.data?.contactPoints ?? []).filter(({ id }) => id !== from);
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        contactPointId: t('act.passOn.choose'),
        text: t('form.fillIn', { field: t('act.passOn.text') }),
      }}
      variables={({ contactPointId, text }) => variables({ contactPointId, text: text.trim() })}
      submit={t('act.passOn.submit')}
      to={to}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <SelectField
        form={form}
        name="contactPointId"
        label={t('act.passOn.to')}
        none={t('act.passOn.none')}
        options={points.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField form={form} name="text" label={t('act.passOn.text')} rows={3} />
    </ActForm>
  );
}
