import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A part of a page under its own heading. */
export function Section({ title, intro, children, className = '' }: Props): ReactElement {
  const id = useId();
  return (
    <section className={`section ${className}`} aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {intro !== undefined && <p className="section-intro">{intro}</p>}
      {children}
    </section>
  );
}
