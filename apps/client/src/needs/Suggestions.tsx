import { Button, Tag } from '@digdir/designsystemet-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemCard } from '../catalogue/ItemCard.js';
import type { SuggestionFragment } from '../generated/graphql.js';
import { Section } from '../parts/Section.js';

interface Props {
  readonly suggestions: readonly SuggestionFragment[];
  /** When the job last looked; null while it has not. */
  readonly lookedAt: string | null;
  readonly waiting: boolean;
  /** What the reader may do with one. */
  readonly controls?: (suggestion: SuggestionFragment) => ReactNode;
}

/** Support and money that may fit, apart, each with its reasons. */
export function Suggestions({ suggestions, lookedAt, waiting, controls }: Props): ReactElement {
  const { t } = useTranslation();
  const ordered = [...suggestions].sort((a, b) => a.rank - b.rank);
  const kinds = [
    ['SUPPORT', t('suggestions.support')],
    ['GRANT', t('suggestions.money')],
  ] as const;
  return (
    <Section
      title={t('suggestions.title')}
      intro={suggestions.length > 0 ? t('suggestions.intro') : undefined}
    >
      {suggestions.length === 0 && (
        <p role={waiting ? 'status' : undefined}>
          {waiting
            ? t('suggestions.looking')
            : lookedAt === null
              ? t('suggestions.notYet')
              : t('suggestions.none')}
        </p>
      )}
      {kinds.map(([kind, title]) => {
        const found = ordered.filter(({ item }) => item.kind === kind);
        return found.length === 0 ? null : (
          <Kind key={kind} title={title} found={found} controls={controls} />
        );
      })}
    </Section>
  );
}

/** How many of a kind are shown before "show more". */
const FIRST = 4;

interface KindProps {
  readonly title: string;
  readonly found: readonly SuggestionFragment[];
  readonly controls: Props['controls'];
}

function Kind({ title, found, controls }: KindProps): ReactElement {
  const { t } = useTranslation();
  const [all, setAll] = useState(found.length <= FIRST + 1);
  return (
    <div className="suggestions">
      <h3>{title}</h3>
      <ol className="plain">
        {(all ? found : found.slice(0, FIRST)).map((suggestion) => (
          <li key={suggestion.id}>
            <Suggestion suggestion={suggestion}>{controls?.(suggestion)}</Suggestion>
          </li>
        ))}
      </ol>
      {!all && (
        <p>
          <Button variant="tertiary" data-size="sm" onClick={() => setAll(true)}>
            {t('suggestions.more', { count: found.length - FIRST })}
          </Button>
        </p>
      )}
    </div>
  );
}

function Suggestion({
  suggestion,
  children,
}: {
  readonly suggestion: SuggestionFragment;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { judgement, judgementReason, origin, reasons, item } = suggestion;
  return (
    <ItemCard item={item} level={4} short>
      {reasons.length > 0 && (
        <div className="reasons">
          <span className="reasons-head">{t('suggestions.why')}</span>
          <ul>
            {reasons.map((reason) => (
              <li key={`${reason.code}-${reason.text}`}>{reason.text}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="tags">
        {origin === 'ADDED' && <Tag data-color="info">{t('suggestions.added')}</Tag>}
        {judgement === 'CONFIRMED' && <Tag data-color="success">{t('suggestions.confirmed')}</Tag>}
        {judgement === 'REJECTED' && <Tag data-color="neutral">{t('suggestions.rejected')}</Tag>}
      </p>
      {judgementReason !== null && <p className="quiet">{judgementReason}</p>}
      {children}
    </ItemCard>
  );
}
