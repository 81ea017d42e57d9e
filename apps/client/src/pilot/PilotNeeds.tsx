import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CountiesDocument, PilotNeedsDocument, type PilotNeedsQuery } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { useWords } from '../kernel/words.js';
import { StateTag } from '../needs/marks.js';
import { Filters, SelectFilter, useFilter } from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Empty } from '../parts/states.js';
import { useWho } from '../shell/who.js';

/** What municipalities in a pilot need: headings for those whom it does not concern themselves. */
export function PilotNeeds(): ReactElement {
  const { t } = useTranslation();
  const { pilots } = useWho();
  const words = useWords();
  const { read } = useFilter();
  const counties = useLoad(CountiesDocument, {});
  const pilotId = read('pilot') || pilots[0]?.id;
  const [county, theme] = [read('lan'), read('tema')];
  const filter = {
    ...(county === '' ? {} : { countyCode: county }),
    ...(theme === '' ? {} : { themes: [theme] }),
  };
  const empty = <Empty title={t('pilotNeeds.empty.title')}>{t('pilotNeeds.empty.text')}</Empty>;
  return (
    <Page title={t('pilotNeeds.title')} lead={t('pilotNeeds.lead')}>
      <Filters label={t('pilotNeeds.filter')}>
        {pilots.length > 1 && (
          <SelectFilter
            name="pilot"
            label={t('toRaise.pilot')}
            all={pilots[0]?.name ?? ''}
            options={pilots.slice(1).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <SelectFilter
          name="lan"
          label={t('pilotNeeds.county')}
          all={t('pilotNeeds.allCounties')}
          options={(counties.data?.counties ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
        <SelectFilter
          name="tema"
          label={t('inbox.theme')}
          all={t('inbox.allThemes')}
          options={words.options('themes')}
        />
      </Filters>
      {pilotId === undefined ? (
        empty
      ) : (
        <Pages
          label={t('pilotNeeds.title')}
          query={PilotNeedsDocument}
          variables={{ pilotId, filter }}
          of={({ pilotNeeds }) => pilotNeeds}
          keyOf={({ id }) => id}
          row={(need) => <PilotNeedRow need={need} />}
          empty={empty}
        />
      )}
    </Page>
  );
}

function PilotNeedRow({
  need,
}: {
  readonly need: PilotNeedsQuery['pilotNeeds']['nodes'][number];
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  return (
    <article className="row">
      <div className="card-head">
        <Heading level={2} data-size="2xs">
          {need.heading}
        </Heading>
        <StateTag state={need.state} />
      </div>
      <p className="item-line">
        <span>{need.county.name}</span>
        {need.themes.length > 0 && <span>{words.labels('themes', need.themes)}</span>}
        <span>{t('pilotNeeds.submitted', { day: format.day(need.submittedAt) })}</span>
      </p>
      {need.text !== null && <blockquote className="told">{need.text}</blockquote>}
    </article>
  );
}
