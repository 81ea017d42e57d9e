import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../kernel/format.js';
import { useWords } from '../kernel/words.js';
import { Facts } from '../parts/Facts.js';

interface Told {
  readonly text: string;
  /** Word for word, where words are hidden for others. */
  readonly original?: { readonly text: string; readonly capacity: string | null } | null;
  readonly themes: readonly string[];
  readonly audience: readonly string[];
  readonly wants: readonly string[];
  readonly capacity: string | null;
  readonly tried?: string | null;
  readonly planningMoment?: string | null;
  readonly urgency?: string | null;
  readonly anchoredWith?: string | null;
  readonly submittedAt: string | null;
  readonly saidBy?: string | null;
  readonly writtenDownBy?: { readonly name: string } | null;
}

/** What the municipality told, in its own words, and what it chose to add. */
export function NeedFacts({
  need,
  more = [],
}: {
  readonly need: Told;
  readonly more?: readonly (readonly [string, ReactNode])[];
}): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const writer = need.writtenDownBy;
  return (
    <>
      <blockquote className="told">{need.original?.text ?? need.text}</blockquote>
      {need.original != null && (
        <>
          <p className="quiet">{t('need.hidden')}</p>
          <blockquote className="told">{need.text}</blockquote>
        </>
      )}
      <Facts
        facts={[
          [t('need.fact.themes'), words.labels('themes', need.themes)],
          [t('need.fact.audience'), words.labels('audiences', need.audience)],
          [t('need.fact.wants'), words.labels('wants', need.wants)],
          [t('need.fact.tried'), need.tried],
          [t('need.fact.capacity'), need.original?.capacity ?? need.capacity],
          [t('need.fact.planningMoment'), need.planningMoment],
          [t('need.fact.urgency'), need.urgency == null ? null : words.label('urgencies', need.urgency)],
          [
            t('need.fact.anchoredWith'),
            need.anchoredWith == null ? null : words.label('anchorings', need.anchoredWith),
          ],
          [t('need.fact.saidBy'), need.saidBy],
          [t('need.fact.writtenDownBy'), writer?.name],
          [
            t('need.fact.submittedAt'),
            need.submittedAt === null ? null : format.dayAndTime(need.submittedAt),
          ],
          ...more,
        ]}
      />
    </>
  );
}
