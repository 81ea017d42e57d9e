import {
  Checkbox,
  Field,
  Fieldset,
  Label,
  Radio,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Values } from '../kernel/form.js';

/** A choice and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface FieldProps<V extends Values> {
  readonly form: Form<V>;
  readonly name: keyof V & string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Says so at the label; everything else must be filled in. */
  readonly optional?: boolean;
}

const textOf = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : '';
const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' || value === undefined ? [] : value;

function LabelText({
  label,
  optional,
}: {
  readonly label: string;
  readonly optional: boolean;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {label}
      {optional && <span className="optional"> {t('form.optional')}</span>}
    </>
  );
}

interface TextProps<V extends Values> extends FieldProps<V> {
  readonly rows?: number;
  readonly type?: 'text' | 'date';
  readonly onBlur?: () => void;
}

/** A line, or with `rows` several lines, of text; or a day. */
export function TextField<V extends Values>(props: TextProps<V>): ReactElement {
  const { form, name, label, hint, optional = false, rows, type = 'text', onBlur } = props;
  const shared = {
    id: form.fieldId(name),
    name,
    label: <LabelText label={label} optional={optional} />,
    description: hint,
    error: form.errors[name],
    value: textOf(form.values[name]),
    ...(onBlur === undefined ? {} : { onBlur }),
    ...(optional ? {} : { 'aria-required': true }),
  };
  const change = (value: string): void => form.set(name, value as V[typeof name]);
  return rows === undefined ? (
    <Textfield
      {...shared}
      type={type}
      className={type === 'date' ? 'field-date' : undefined}
      onChange={(event) => change(event.target.value)}
    />
  ) : (
    <Textfield {...shared} multiline rows={rows} onChange={(event) => change(event.target.value)} />
  );
}

interface ChoiceProps<V extends Values> extends FieldProps<V> {
  readonly options: readonly Option[];
}

interface RadioProps<V extends Values> extends ChoiceProps<V> {
  /** Beside each other: for short labels such as steps. */
  readonly across?: boolean;
}

/** One of a few. */
export function RadioField<V extends Values>({
  form,
  name,
  label,
  hint,
  optional = false,
  options,
  across = false,
}: RadioProps<V>): ReactElement {
  return (
    <Fieldset className={across ? 'across' : undefined}>
      <Fieldset.Legend>
        <LabelText label={label} optional={optional} />
      </Fieldset.Legend>
      {hint !== undefined && <Fieldset.Description>{hint}</Fieldset.Description>}
      {options.map((option, index) => (
        <Radio
          key={option.value}
          id={index === 0 ? form.fieldId(name) : `${form.fieldId(name)}-${index}`}
          name={form.fieldId(name)}
          value={option.value}
          label={option.label}
          description={option.hint}
          checked={form.values[name] === option.value}
          onChange={() => form.set(name, option.value as V[typeof name])}
        />
      ))}
      {form.errors[name] !== undefined && <ValidationMessage>{form.errors[name]}</ValidationMessage>}
    </Fieldset>
  );
}

/** Any of several. */
export function CheckboxField<V extends Values>({
  form,
  name,
  label,
  hint,
  optional = false,
  options,
}: ChoiceProps<V>): ReactElement {
  const chosen = listOf(form.values[name]);
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    form.set(name, next as readonly string[] as V[typeof name]);
  };
  return (
    <Fieldset>
      <Fieldset.Legend>
        <LabelText label={label} optional={optional} />
      </Fieldset.Legend>
      {hint !== undefined && <Fieldset.Description>{hint}</Fieldset.Description>}
      <div className="choices">
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            id={index === 0 ? form.fieldId(name) : `${form.fieldId(name)}-${index}`}
            value={option.value}
            label={option.label}
            description={option.hint}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </div>
      {form.errors[name] !== undefined && <ValidationMessage>{form.errors[name]}</ValidationMessage>}
    </Fieldset>
  );
}

interface SelectProps<V extends Values> extends ChoiceProps<V> {
  /** What stands there before anything is chosen. */
  readonly none: string;
}

/** One of many. */
export function SelectField<V extends Values>({
  form,
  name,
  label,
  hint,
  optional = false,
  options,
  none,
}: SelectProps<V>): ReactElement {
  return (
    <Field>
      <Label>
        <LabelText label={label} optional={optional} />
      </Label>
      {hint !== undefined && <Field.Description>{hint}</Field.Description>}
      <Select
        id={form.fieldId(name)}
        name={name}
        value={textOf(form.values[name])}
        onChange={(event) => form.set(name, event.target.value as V[typeof name])}
        {...(form.errors[name] === undefined ? {} : { 'aria-invalid': true })}
        {...(optional ? {} : { 'aria-required': true })}
      >
        <Select.Option value="">{none}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
      {form.errors[name] !== undefined && <ValidationMessage>{form.errors[name]}</ValidationMessage>}
    </Field>
  );
}
