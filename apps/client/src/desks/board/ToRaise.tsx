import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ToRaiseDocument, type ToRaiseQuery } from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { useWords } from '../../kernel/words.js';
import { Due } from '../../needs/marks.js';
import { Filters, SearchFilter, SelectFilter, SortFilter, useFilter, useAsked } from '../../parts/Filters.js';
import { CountyFilter, PilotFilter, usePilotId } from '../../pilot/PilotFilters.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Empty } from '../../parts/states.js';

const sorts = ['DUE', 'WAITING', 'COUNTY', 'WAITS_ON'] as const;

/** What has waited too long: the list to raise at the gathering. */
export function ToRaise(): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const { read } = useFilter();
  const pilotId = usePilotId();
  const asked = useAsked(sorts);
  const filter = {
    ...(read('lan') === '' ? {} : { countyCode: read('lan') }),
    ...(read('tema') === '' ? {} : { themes: [read('tema')] }),
  };
  const empty = <Empty title={t('toRaise.empty.title')}>{t('toRaise.empty.text')}</Empty>;
  return (
    <Page title={t('toRaise.title')} lead={t('toRaise.lead')}>
      <Filters label={t('toRaise.filter')}>
        <SearchFilter name="sok" label={t('toRaise.search')} />
        <PilotFilter />
        <CountyFilter />
        <SelectFilter
          name="tema"
          label={t('inbox.theme')}
          all={t('inbox.allThemes')}
          options={words.options('themes')}
        />
        <SortFilter sorts={sorts} />
      </Filters>
      {pilotId === undefined ? (
        empty
      ) : (
        <Pages
          label={t('toRaise.title')}
          query={ToRaiseDocument}
          variables={{ pilotId, filter, ...asked }}
          files
          of={({ toRaise }) => toRaise}
          keyOf={({ id }) => id}
          row={(item) => <RaisedRow item={item} />}
          empty={empty}
        />
      )}
    </Page>
  );
}

function RaisedRow({ item }: { readonly item: ToRaiseQuery['toRaise']['nodes'][number] }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  return (
    <article className="row row-late">
      <Heading level={2} data-size="2xs">
        {item.heading}
      </Heading>
      <p className="item-line">
        {item.county !== null && <span>{item.county.name}</span>}
        {item.themes.length > 0 && <span>{words.labels('themes', item.themes)}</span>}
        <span>{t('toRaise.since', { day: format.day(item.waitingSince) })}</span>
      </p>
      <p className="next-line">
        <span className="next-words">
          <span>
            <strong>{item.waitsOnName}</strong>: {item.stepText}
          </span>
          <Due at={item.dueAt} overdue />
        </span>
      </p>
    </article>
  );
}
