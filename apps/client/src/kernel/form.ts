import { useCallback, useId, useRef, useState } from 'react';
import type { InvalidFragment } from '../generated/graphql.js';
import { fieldErrors } from './form-errors.js';

/** A field holds a text or a set of chosen codes. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** What a person is filling in. Nothing typed is ever dropped: errors are shown beside it. */
export interface Form<V extends Values> {
  readonly id: string;
  readonly values: V;
  readonly errors: Partial<Record<keyof V & string, string>>;
  /** Problems that belong to no field on the page. */
  readonly general: readonly string[];
  /** What in the texts points at a person, as the API found it. */
  readonly marks: InvalidFragment['fields'][number]['marks'];
  /** Why they stand as they do. */
  readonly textReason: string;
  readonly setTextReason: (reason: string) => void;
  readonly set: <K extends keyof V & string>(name: K, value: V[K]) => void;
  readonly replace: (values: V) => void;
  /** The id of a field's input, for labels and for links from the error summary. */
  readonly fieldId: (name: keyof V & string) => string;
  /** Fields that must be filled in, with what to say when they are not. True when all are. */
  readonly check: (required: Partial<Record<keyof V & string, string>>) => boolean;
  /** Shows what the API wants corrected. */
  readonly correct: (problem: InvalidFragment) => void;
}

export function useForm<V extends Values>(initial: V): Form<V> {
  const id = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const [values, setValues] = useState(initial);
  // Fields may come and go: whatever has a value has a name.
  const names = useRef(Object.keys(initial));
  const [errors, setErrors] = useState<Form<V>['errors']>({});
  const [general, setGeneral] = useState<readonly string[]>([]);

  const [marks, setMarks] = useState<Form<V>['marks']>([]);
  const [textReason, setTextReason] = useState('');

  const set = useCallback<Form<V>['set']>((name, value) => {
    if (!names.current.includes(name)) names.current.push(name);
    setValues((before) => ({ ...before, [name]: value }));
  }, []);
  const replace = useCallback<Form<V>['replace']>((next) => {
    names.current = Object.keys(next);
    setValues(next);
  }, []);

  const check: Form<V>['check'] = (required) => {
    const missing = Object.entries(required).filter(([name]) => isBlank(values[name]));
    setErrors(Object.fromEntries(missing) as Form<V>['errors']);
    setGeneral([]);
    return missing.length === 0;
  };

  const correct = useCallback<Form<V>['correct']>((problem) => {
    const found = fieldErrors(problem, names.current);
    setErrors(found.fields as Form<V>['errors']);
    setGeneral(found.general);
    setMarks(problem.fields.flatMap((field) => field.marks));
  }, []);

  return {
    id,
    values,
    errors,
    general,
    marks,
    textReason,
    setTextReason,
    set,
    replace,
    fieldId: (name) => `f${id}-${name}`,
    check,
    correct,
  };
}

const isBlank = (value: string | readonly string[] | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** The reason for letting a text stand, as inputs take it: nothing where none was asked for or given. */
export const reasonOf = (form: {
  readonly marks: readonly unknown[];
  readonly textReason: string;
}): { readonly textReason?: string } =>
  form.marks.length === 0 || form.textReason.trim() === '' ? {} : { textReason: form.textReason.trim() };
