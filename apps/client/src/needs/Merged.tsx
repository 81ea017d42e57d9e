import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NeedWholeFragment } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useWords } from '../kernel/words.js';
import { Section } from '../parts/Section.js';

type Need = NeedWholeFragment;

/** How it stands with a need: where it was merged with another, that one goes on for both. */
export const goingOn = ({ state, next, merged }: Need): Pick<Need, 'state' | 'next'> =>
  merged?.into ?? { state, next };

/** That the need goes on as another one: which, since when, and why. */
export function MergedInto({ merged }: { readonly merged: Need['merged'] }): ReactElement | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (merged === null) return null;
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {t('merged.title')}
      </Heading>
      {merged.into === null ? (
        <Paragraph>{t('merged.elsewhere')}</Paragraph>
      ) : (
        <Paragraph>
          {t('merged.goesOn')} <Link to={`/behov/${merged.into.id}`}>{merged.into.title}</Link>.{' '}
          {t('merged.kept')}
        </Paragraph>
      )}
      <Paragraph>{t('merged.why', { day: format.day(merged.at), reason: merged.reason })}</Paragraph>
    </Alert>
  );
}

/** What was merged with a need: its words stand where they were told. */
export function MergedHere({ needs }: { readonly needs: Need['mergedNeeds'] }): ReactElement | null {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  if (needs.length === 0) return null;
  return (
    <Section title={t('merged.here')} intro={t('merged.hereIntro')}>
      <ul className="list">
        {needs.map(({ id, title, submittedAt, themes, writtenDownBy, merged }) => (
          <li key={id}>
            <article className="row">
              <Heading level={3} data-size="2xs">
                <Link to={`/behov/${id}`}>{title}</Link>
              </Heading>
              <p className="item-line">
                {submittedAt !== null && <span>{t('need.told', { day: format.day(submittedAt) })}</span>}
                {writtenDownBy !== null && (
                  <span>{t('merged.writtenDownBy', { name: writtenDownBy.shortName })}</span>
                )}
                {themes.length > 0 && <span>{words.labels('themes', themes)}</span>}
              </p>
              {merged !== null && (
                <p className="quiet">
                  {t('merged.why', { day: format.day(merged.at), reason: merged.reason })}
                </p>
              )}
            </article>
          </li>
        ))}
      </ul>
    </Section>
  );
}
