import { Alert, Details, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../kernel/format.js';
import { Section } from './Section.js';

/** One thing the reader may do now, with its form. `done` is called with what to tell them when it is done. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly form: (done: (told: string) => void) => ReactNode;
}

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly choices: readonly Choice[];
  /** The one to open from the start, when there is an obvious next thing. */
  readonly first?: string | undefined;
}

/** What the reader may do now. One form is open at a time; what was typed in another stays there. */
export function Acts({ title, intro, choices, first }: Props): ReactElement | null {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(first);
  const [visited, setVisited] = useState<readonly string[]>(first === undefined ? [] : [first]);
  const [told, setTold] = useState<{ text: string; at: Date }>();
  const note = useRef<HTMLDivElement>(null);

  // The form that had focus is gone: the note that it is done takes over.
  useEffect(() => {
    if (told !== undefined) note.current?.focus();
  }, [told]);

  const toggle = (key: string, opens: boolean): void => {
    setOpen((before) => (opens ? key : before === key ? undefined : before));
    if (opens && !visited.includes(key)) setVisited([...visited, key]);
  };
  const done = (text: string): void => {
    setOpen(undefined);
    setVisited([]);
    setTold({ text, at: new Date() });
  };

  if (choices.length === 0 && told === undefined) return null;
  return (
    <Section title={title} intro={intro} className="acts">
      {told !== undefined && (
        <Alert data-color="success" ref={note} tabIndex={-1} role="status">
          <Paragraph>{t('acts.done', { what: told.text, time: format.time(told.at) })}</Paragraph>
        </Alert>
      )}
      <div>
        {choices.map(({ key, label, form }) => (
          <Details
            key={key}
            open={open === key}
            onToggle={(event) => toggle(key, (event.currentTarget as HTMLDetailsElement).open)}
          >
            <Details.Summary>{label}</Details.Summary>
            <Details.Content>{(open === key || visited.includes(key)) && form(done)}</Details.Content>
          </Details>
        ))}
      </div>
    </Section>
  );
}
