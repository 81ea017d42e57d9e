import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import {
  useContext,
  useLayoutEffect,
  useState,
  type FormEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Act, Outcome } from '../kernel/act.js';
import { reasonOf, type Form, type Values } from '../kernel/form.js';
import { keepUnsent, takeUnsent } from '../kernel/unsent.js';
import { WhoContext } from '../shell/who.js';
import { FormErrors } from './FormErrors.js';
import { SendButton } from './SendButton.js';
import { DangerNote, TextLook } from './TextLook.js';

interface Props<V extends Values, Variables, Value> {
  readonly form: Form<V>;
  readonly act: Act<Variables, Value>;
  /** Fields that must be filled in, with what to say when they are not. */
  readonly required?: Partial<Record<keyof V & string, string>>;
  readonly variables: (values: V) => Variables;
  readonly submit: string;
  /** Who receives it: there it becomes an official document, and the button says so. */
  readonly to?: string | undefined;
  readonly onDone?: (value: Value) => void;
  /** Reads the record anew, when it turns out to have moved on. */
  readonly onMovedOn?: () => void;
  readonly danger?: boolean;
  readonly secondary?: ReactNode;
  readonly children?: ReactNode;
}

/** A form that does one thing. Whatever happens, what was typed stays. */
export function ActForm<V extends Values, Variables, Value>(props: Props<V, Variables, Value>): ReactElement {
  const {
    form,
    act,
    required = {},
    variables,
    submit,
    to,
    onDone,
    onMovedOn,
    danger = false,
    secondary,
    children,
  } = props;
  const [tries, setTries] = useState(0);
  const keep = useUnsent(form, submit);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (act.pending) return;
    setTries((before) => before + 1);
    if (!form.check(required)) return;
    const outcome = await act.run(withReason(variables(form.values), reasonOf(form)));
    if (outcome.kind === 'fault' && outcome.fault === 'signedOut') keep(form.values);
    if (outcome.kind === 'done') onDone?.(outcome.value);
    else if (outcome.kind === 'problem' && outcome.problem.__typename === 'InvalidInput')
      form.correct(outcome.problem);
  };

  return (
    <form noValidate className="form" onSubmit={(event) => void send(event)}>
      <FormErrors key={tries} form={form} />
      {children}
      <DangerNote texts={textsOf(form.values)} />
      <TextLook form={form} />
      <OutcomeNote outcome={act.outcome} onMovedOn={onMovedOn} />
      <div className="form-buttons">
        <SendButton label={submit} to={to} sending={act.pending} danger={danger} />
        {secondary}
      </div>
    </form>
  );
}

/** What is typed in a form. */
const textsOf = (values: Values): string[] =>
  Object.values(values).filter((value): value is string => typeof value === 'string');

/** Every act takes one input; the reason for a text goes with it. */
const withReason = <Variables,>(variables: Variables, reason: object): Variables =>
  'textReason' in reason
    ? { ...variables, input: { ...(variables as { readonly input: object }).input, ...reason } }
    : variables;

/**
 * When the sign-in has ended the page goes away to sign in anew: what was typed stands in the form again afterwards.
 * Answers the way to keep it.
 */
function useUnsent<V extends Values>(form: Form<V>, submit: string): (values: V) => void {
  const who = useContext(WhoContext);
  const { pathname } = useLocation();
  const owner = `${who?.person?.id ?? ''} ${who?.organisation?.id ?? ''}`;
  const place = `${pathname} ${submit}`;
  const { replace } = form;
  // Before the form is seen: nobody types into a field that is about to be filled.
  useLayoutEffect(() => {
    const unsent = takeUnsent(owner, place);
    if (unsent !== undefined) replace(unsent as V);
  }, [owner, place, replace]);
  return (values) => keepUnsent(owner, place, values);
}

interface NoteProps {
  readonly outcome: Outcome<unknown> | undefined;
  readonly onMovedOn?: (() => void) | undefined;
}

/** What became of an act that did not succeed; problems of fields stand at the fields instead. */
export function OutcomeNote({ outcome, onMovedOn }: NoteProps): ReactElement | null {
  const { t } = useTranslation();
  if (outcome === undefined || outcome.kind === 'done') return null;
  if (outcome.kind === 'fault') {
    return (
      <Alert data-color="warning" role="alert">
        <Paragraph>{t(`fault.${outcome.fault}.act`)}</Paragraph>
      </Alert>
    );
  }
  const { problem } = outcome;
  if (problem.__typename === 'InvalidInput' || problem.__typename === 'StaleVersion') return null;
  return (
    <Alert data-color="warning" role="alert">
      <Paragraph>{problem.message}</Paragraph>
      {onMovedOn !== undefined && (
        <Button variant="secondary" data-size="sm" onClick={onMovedOn}>
          {t('form.readAgain')}
        </Button>
      )}
    </Alert>
  );
}
