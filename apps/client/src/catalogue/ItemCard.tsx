import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ItemInListFragment } from '../generated/graphql.js';
import { dayOf, kronor } from '../kernel/dates.js';
import { useWords } from '../kernel/words.js';
import { roundOf } from './round.js';

/** Which round of a grant this is, never more hopeful than its dates. */
export function RoundTag({ grant }: { readonly grant: Parameters<typeof roundOf>[0] }): ReactElement {
  const { t } = useTranslation();
  const { phase, year } = roundOf(grant, dayOf(new Date()));
  return (
    <Tag
      data-color={phase === 'open' ? 'success' : 'neutral'}
      variant={phase === 'open' ? 'default' : 'outline'}
    >
      {year === undefined ? t('round.noYear') : t(`round.${phase}`, { year })}
    </Tag>
  );
}

interface Props {
  readonly item: ItemInListFragment;
  readonly level?: 2 | 3 | 4;
  readonly short?: boolean;
  readonly children?: ReactNode;
}

/** A support or a grant in a list: name, whose, what kind, and what it takes or gives. */
export function ItemCard({ item, level = 3, short = false, children }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const isGrant = item.kind === 'GRANT';
  return (
    <article className="item">
      <Heading level={level} data-size="2xs">
        <Link to={`/stod/${item.id}`}>{item.name}</Link>
      </Heading>
      <p className="item-line">
        <span>{item.ownerLabel}</span>
        {'type' in item && <span>{words.label('supportTypes', item.type)}</span>}
        {'effort' in item && item.effort !== null && <span>{words.label('efforts', item.effort)}</span>}
        {'totalAmountSek' in item && item.totalAmountSek !== null && (
          <span>{t('item.total', { amount: kronor(item.totalAmountSek) })}</span>
        )}
      </p>
      {!short && <p className="item-text">{item.description}</p>}
      {(isGrant || item.endedOn !== null || item.freshness !== 'CHECKED') && (
        <p className="tags">
          {'fundingYear' in item && <RoundTag grant={item} />}
          {item.endedOn !== null && <Tag data-color="neutral">{t('item.ended')}</Tag>}
          {item.freshness !== 'CHECKED' && (
            <Tag data-color="neutral" variant="outline">
              {t(`freshness.${item.freshness}`)}
            </Tag>
          )}
        </p>
      )}
      {children}
    </article>
  );
}
