import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentString } from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useForm } from '../kernel/form.js';
import { ActForm } from './ActForm.js';
import { TextField } from './fields.js';

interface Props<Data, Variables> {
  readonly act: TypedDocumentString<Data, Variables>;
  readonly variables: (text: string) => NoInfer<Variables>;
  /** What the API calls the text: its errors find the field by it. */
  readonly name: 'text' | 'reason' | 'endReason' | 'question' | 'reply' | 'name';
  readonly label: string;
  readonly hint?: ReactNode;
  readonly intro?: ReactNode;
  readonly start?: string;
  readonly rows?: number;
  readonly submit: string;
  readonly to?: string | undefined;
  readonly danger?: boolean;
  readonly onDone: () => void;
  readonly onMovedOn?: () => void;
}

/** The commonest act: one text, one button. */
export function OneTextForm<Data, Variables>(props: Props<Data, Variables>): ReactElement {
  const { name, label, hint, intro, start = '', rows = 4, variables, onDone, onMovedOn, ...rest } = props;
  const { t } = useTranslation();
  const form = useForm<Record<string, string>>({ [name]: start });
  const act = useAct(props.act);
  return (
    <ActForm
      form={form}
      act={act}
      required={{ [name]: t('form.fillIn', { field: label }) }}
      variables={(values) => variables((values[name] ?? '').trim())}
      submit={rest.submit}
      to={rest.to}
      danger={rest.danger ?? false}
      onDone={onDone}
      {...(onMovedOn === undefined ? {} : { onMovedOn })}
    >
      {intro}
      <TextField form={form} name={name} label={label} hint={hint} rows={rows} />
    </ActForm>
  );
}

interface ButtonProps<Data, Variables> {
  readonly act: TypedDocumentString<Data, Variables>;
  readonly variables: () => NoInfer<Variables>;
  readonly intro?: ReactNode;
  readonly submit: string;
  readonly to?: string | undefined;
  readonly danger?: boolean;
  readonly onDone: () => void;
  readonly onMovedOn?: () => void;
}

/** An act that needs no words. */
export function ButtonForm<Data, Variables>(props: ButtonProps<Data, Variables>): ReactElement {
  const form = useForm<Record<string, string>>({});
  const act = useAct(props.act);
  return (
    <ActForm
      form={form}
      act={act}
      variables={props.variables}
      submit={props.submit}
      to={props.to}
      danger={props.danger ?? false}
      onDone={props.onDone}
      {...(props.onMovedOn === undefined ? {} : { onMovedOn: props.onMovedOn })}
    >
      {props.intro}
    </ActForm>
  );
}
