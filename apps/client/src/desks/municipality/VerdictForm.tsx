import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../generated/graphql.js';
import type { Act } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { ActForm } from '../../parts/ActForm.js';
import { CheckboxField, RadioField, TextField } from '../../parts/fields.js';

const verdicts: readonly Verdict[] = ['HELPED', 'PARTLY', 'NOT', 'TOO_EARLY'];

interface Said {
  readonly verdict: Verdict;
  readonly text?: string;
  readonly reopen: boolean;
}

interface Props<Variables, Value> {
  readonly act: Act<Variables, Value>;
  readonly variables: (said: Said) => Variables;
  /** The board, which reads it. */
  readonly to: string;
  readonly onDone: (value: Value) => void;
  readonly onMovedOn?: () => void;
}

/** "Hjälpte det?" Only the municipality says: signed in, or by the button in the mail. */
export function VerdictForm<Variables, Value>(props: Props<Variables, Value>): ReactElement {
  const { act, variables, to, onDone, onMovedOn } = props;
  const { t } = useTranslation();
  const form = useForm<{ verdict: string; text: string; reopen: readonly string[] }>({
    verdict: '',
    text: '',
    reopen: [],
  });
  const { verdict } = form.values;
  return (
    <ActForm
      form={form}
      act={act}
      required={{ verdict: t('act.helped.choose') }}
      variables={(values) =>
        variables({
          verdict: values.verdict as Verdict,
          ...(values.text.trim() === '' ? {} : { text: values.text.trim() }),
          reopen: values.reopen.length > 0,
        })
      }
      submit={t('act.helped.submit')}
      to={to}
      onDone={onDone}
      {...(onMovedOn === undefined ? {} : { onMovedOn })}
    >
      <RadioField
        form={form}
        name="verdict"
        label={t('act.helped.label')}
        options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
      />
      <TextField
        form={form}
        name="text"
        label={t('act.helped.text')}
        hint={t('act.helped.textHint')}
        rows={3}
        optional
      />
      {(verdict === 'NOT' || verdict === 'PARTLY') && (
        <CheckboxField
          form={form}
          name="reopen"
          label={t('act.helped.again')}
          optional
          options={[{ value: 'yes', label: t('act.helped.reopen') }]}
        />
      )}
    </ActForm>
  );
}
