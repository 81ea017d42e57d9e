import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../kernel/format.js';
import { Section } from '../parts/Section.js';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly reason: string | null;
  readonly organisation: { readonly shortName: string } | null;
}

interface Props {
  readonly needId: string;
  readonly entries: readonly Entry[];
}

/** Everything that has happened to a need, newest first. */
export function History({ needId, entries }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const newestFirst = [...entries].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={t('history.title')}>
      <ol className="history">
        {newestFirst.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{format.dayAndTime(entry.at)}</time>
            <p>
              {entry.text}
              {entry.organisation !== null && (
                <span className="quiet"> – {entry.organisation.shortName}</span>
              )}
            </p>
            {entry.reason !== null && (
              <p className="quiet">{t('history.reason', { reason: entry.reason })}</p>
            )}
          </li>
        ))}
      </ol>
      <p>
        <Link to={`/logg/${needId}`}>{t('history.all')}</Link>
      </p>
    </Section>
  );
}
