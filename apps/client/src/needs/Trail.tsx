import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { TrailPageDocument, type TrailPageQuery } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { Filters, SearchFilter, SortFilter, useAsked } from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Empty } from '../parts/states.js';

const sorts = ['OLDEST', 'NEWEST'] as const;
const kinds = ['person', 'link', 'token', 'job', 'operator'] as const;

/** Every act on a record, for those who may see it: to trace who did what, on whose behalf, when and why. */
export function Trail(): ReactElement {
  const { t } = useTranslation();
  const { subjectId = '' } = useParams();
  const asked = useAsked(sorts);
  return (
    <Page
      title={t('trail.title')}
      lead={t('trail.lead')}
      over={
        <Link to={`/behov/${subjectId}`} className="back">
          {t('trail.back')}
        </Link>
      }
    >
      <Filters label={t('trail.filter')}>
        <SearchFilter name="sok" label={t('trail.search')} />
        <SortFilter sorts={sorts} />
      </Filters>
      <Pages
        label={t('trail.title')}
        query={TrailPageDocument}
        variables={{ subjectId, ...asked }}
        files
        of={({ auditTrail }) => auditTrail}
        keyOf={({ id }) => id}
        row={(event) => <TrailRow event={event} />}
        empty={<Empty title={t('trail.empty.title')}>{t('trail.empty.text')}</Empty>}
      />
    </Page>
  );
}

function TrailRow({
  event,
}: {
  readonly event: TrailPageQuery['auditTrail']['nodes'][number];
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const kind = kinds.find((known) => known === event.actorKind) ?? 'operator';
  return (
    <article className="row">
      <p className="item-line">
        <time dateTime={event.at}>{format.dayAndTime(event.at)}</time>
        <code>{event.action}</code>
        <span>{event.organisation?.name ?? t(`trail.kind.${kind}`)}</span>
      </p>
      {event.reason !== null && <p>{t('history.reason', { reason: event.reason })}</p>}
      {event.details.length > 0 && (
        <p className="quiet">
          {event.details.map(({ name, value }) => `${name}: ${value ?? '–'}`).join(' · ')}
        </p>
      )}
    </article>
  );
}
