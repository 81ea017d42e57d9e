import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ToRaiseDocument, type ToRaiseQuery } from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { useWords } from '../../kernel/words.js';
import { Due } from '../../needs/marks.js';
import { Filters, SelectFilter, useFilter } from '../../parts/Filters.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Empty } from '../../parts/states.js';
import { useWho } from '../../shell/who.js';

/** What has waited too long: the list to raise at the gathering. */
export function ToRaise(): ReactElement {
  const { t } = useTranslation();
  const { pilots } = useWho();
  const { read } = useFilter();
  const pilotId = read('pilot') || pilots[0]?.id;
  const empty = <Empty title={t('toRaise.empty.title')}>{t('toRaise.empty.text')}</Empty>;
  return (
    <Page title={t('toRaise.title')} lead={t('toRaise.lead')}>
      {pilots.length > 1 && (
        <Filters label={t('toRaise.pilot')}>
          <SelectFilter
            name="pilot"
            label={t('toRaise.pilot')}
            all={pilots[0]?.name ?? ''}
            options={pilots.slice(1).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Filters>
      )}
      {pilotId === undefined ? (
        empty
      ) : (
        <Pages
          label={t('toRaise.title')}
          query={ToRaiseDocument}
          variables={{ pilotId }}
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
        <span>{item.county.name}</span>
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
